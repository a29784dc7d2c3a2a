// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/openapi/OperationReader.h"

#include "core/openapi/DocumentProblem.h"

#include <algorithm>
#include <array>
#include <string_view>

using namespace Qt::StringLiterals;

namespace patlas {

namespace {

using namespace std::string_view_literals;

constexpr std::array methods{"get"sv,     "put"sv,  "post"sv,  "delete"sv,
                             "options"sv, "head"sv, "patch"sv, "trace"sv};

/// References let a small document name many operations; these limits are far above any real API.
constexpr std::size_t maxOperations = 20'000;
constexpr std::size_t maxParameters = 500'000;

/// OpenAPI ignores such parameters: the client itself sets these headers.
bool isClientsOwnHeader(const QString &name)
{
    const QString lower = name.toLower();
    return lower == "authorization"_L1 || lower == "accept"_L1 || lower == "content-type"_L1;
}

} // namespace

Confidence confidenceOf(const DocumentValue &value, const char *field, ProblemList &problems)
{
    Confidence confidence = Confidence::Inferred;
    problems.collect([&] {
        const QString name = value.text(field);
        if (name == "documented"_L1)
            confidence = Confidence::Documented;
        else if (name == "client-source"_L1)
            confidence = Confidence::ClientSource;
        else if (!name.isEmpty() && name != "inferred"_L1)
            value.refuse(ReaderWords::tr("%1 must be documented, client-source or inferred")
                             .arg(QLatin1String(field)));
    });
    return confidence;
}

OperationReader::OperationReader(References &references, DocumentTexts &texts, SecurityReader &security,
                                 ProblemList &problems, std::vector<SecurityAlternative> documentSecurity)
    : m_references(references)
    , m_content(references, texts, problems)
    , m_security(security)
    , m_problems(problems)
    , m_documentSecurity(std::move(documentSecurity))
{
}

void OperationReader::read(const std::string &path, const DocumentValue &pathItem,
                           std::vector<Operation> &operations)
{
    if (path.rfind("x-", 0) == 0)
        return;
    if (path.empty() || path.front() != '/')
        pathItem.refuse(ReaderWords::tr("the path does not begin with a slash"));
    const DocumentValue item = m_references.resolved(pathItem);
    for (Operation operation : readItem(item)) {
        m_parameterCount += operation.parameters.size();
        if (operations.size() >= maxOperations || m_parameterCount > maxParameters)
            pathItem.refuseDocument(
                ReaderWords::tr("the document has more than 20,000 operations or 500,000 parameters"));
        place(operation, QString::fromStdString(path));
        operations.push_back(std::move(operation));
    }
}

const std::vector<Operation> &OperationReader::readItem(const DocumentValue &item)
{
    const auto [known, isNew] = m_items.try_emplace(&item.json());
    if (!isNew)
        return known->second;
    std::vector<Operation> &operations = known->second;
    std::optional<DocumentValue> shared;
    m_problems.collect([&] { shared = item.list("parameters"); });
    for (const auto &[key, value] : item.members()) {
        if (std::find(methods.begin(), methods.end(), key) == methods.end())
            continue;
        m_problems.collect([&, &key = key, &value = value] {
            operations.push_back(readOperation(QString::fromStdString(key).toUpper(), value, shared));
        });
    }
    return operations;
}

/// Drafts and history refer to operations by id, so each gets a unique one even if the document has none or
/// repeats it.
void OperationReader::place(Operation &operation, const QString &path)
{
    operation.path = path;
    if (operation.id.isEmpty() || m_ids.contains(operation.id))
        operation.id = operation.method.toLower() + QLatin1Char(' ') + path;
    m_ids.insert(operation.id);
    if (operation.title.isEmpty())
        operation.title = path;
}

Operation OperationReader::readOperation(const QString &method, const DocumentValue &value,
                                         const std::optional<DocumentValue> &sharedParameters)
{
    Operation operation;
    operation.method = method;
    value.mustBeObject();
    const auto read = [this](auto part) { m_problems.collect(part); };
    read([&] { operation.id = value.text("operationId"); });
    read([&] { operation.title = value.text("summary"); });
    QStringList tags;
    read([&] { tags = value.texts("tags"); });
    operation.group = tags.isEmpty() ? ReaderWords::tr("Other") : tags.constFirst();
    read([&] { operation.description = value.text("description"); });
    operation.confidence = confidenceOf(value, "x-confidence", m_problems);
    operation.scopeConfidence = confidenceOf(value, "x-scope-confidence", m_problems);

    read([&] { operation.listsProjects = value.text("x-lists-projects"); });

    QSet<QString> known;
    read([&] {
        if (const std::optional<DocumentValue> own = value.list("parameters"))
            readParameters(operation, *own, known);
    });
    if (sharedParameters)
        readParameters(operation, *sharedParameters, known);

    // A requirement that cannot be read is not "none": the operation then needs what Patlas cannot fill.
    operation.security = {SecurityReader::unreadableRequirement()};
    read([&] {
        const std::optional<DocumentValue> security = value.list("security");
        operation.security = security ? m_security.requirements(*security) : m_documentSecurity;
    });
    operation.isAccountOperation = m_security.isAccountOperation(operation.security);
    read([&] {
        if (const std::optional<DocumentValue> body = value.object("requestBody"))
            operation.body = m_content.body(*body);
    });
    read([&] {
        if (const std::optional<DocumentValue> responses = value.object("responses"))
            operation.responses = m_content.responses(*responses);
    });
    return operation;
}

/// The first one read wins: an operation's own parameter overrides the one shared by its path.
void OperationReader::readParameters(Operation &operation, const DocumentValue &list, QSet<QString> &known)
{
    for (const DocumentValue &entry : list.items()) {
        std::optional<Parameter> parameter;
        if (!m_problems.collect([&] { parameter = m_content.parameter(entry); }) || !parameter)
            continue;
        const bool header = parameter->place == ParameterPlace::Header;
        if (header && (isClientsOwnHeader(parameter->name) || m_security.fillsHeader(parameter->name)))
            continue;
        const QString key =
            QString::number(static_cast<int>(parameter->place)) + QLatin1Char(' ') + parameter->name;
        if (known.contains(key))
            continue;
        known.insert(key);
        operation.parameters.push_back(std::move(*parameter));
    }
}

} // namespace patlas
