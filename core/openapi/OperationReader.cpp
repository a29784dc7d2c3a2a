// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/openapi/OperationReader.h"

#include "core/openapi/DocumentProblem.h"
#include "core/openapi/ServerReader.h"

#include <algorithm>
#include <array>
#include <string_view>

using namespace Qt::StringLiterals;

namespace patlas {

namespace {

using namespace std::string_view_literals;

constexpr std::array methods{"get"sv,  "put"sv,   "post"sv,  "delete"sv, "options"sv,
                             "head"sv, "patch"sv, "trace"sv, "query"sv};

/// References let a small document name many operations; these limits are far above any real API.
constexpr std::size_t maxOperations = 20'000;
constexpr std::size_t maxParameters = 500'000;

/// OpenAPI ignores such parameters: the client itself sets these headers.
bool isClientsOwnHeader(const QString &name)
{
    const QString lower = name.toLower();
    return lower == "authorization"_L1 || lower == "accept"_L1 || lower == "content-type"_L1;
}

/// A token by RFC 9110, section 5.6.2.
bool isMethod(const std::string &name)
{
    return !name.empty() && name.size() <= 64 && std::all_of(name.begin(), name.end(), [](char c) {
        return (c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z')
            || "!#$%&'*+-.^_`|~"sv.find(c) != std::string_view::npos;
    });
}

/// The {names} of a path, each once.
constexpr int maxNamesOfPath = 100;

QStringList namesIn(const QString &path)
{
    QStringList names;
    qsizetype open = path.indexOf(u'{');
    while (open >= 0) {
        const qsizetype close = path.indexOf(u'}', open);
        if (close < 0)
            break;
        const QString name = path.mid(open + 1, close - open - 1);
        if (!name.isEmpty() && !names.contains(name))
            names.append(name);
        open = path.indexOf(u'{', close);
    }
    return names;
}

/// What a path names and the document does not describe has to be filled all the same.
void addNamesOfPath(Operation &operation)
{
    for (const QString &name : namesIn(operation.path)) {
        const bool isKnown = std::any_of(
            operation.parameters.begin(), operation.parameters.end(), [&name](const Parameter &parameter) {
                return parameter.place == ParameterPlace::Path && parameter.name == name;
            });
        if (isKnown)
            continue;
        Parameter parameter;
        parameter.name = name;
        parameter.place = ParameterPlace::Path;
        parameter.required = true;
        parameter.type = u"string"_s;
        parameter.style = ParameterStyle::Simple;
        parameter.explode = false;
        operation.parameters.push_back(std::move(parameter));
    }
}

} // namespace

Confidence confidenceOf(const DocumentValue &value, const char *field, ProblemList &problems)
{
    // A description that does not doubt itself is the documentation. One that does, in words that are not
    // understood, is in doubt.
    Confidence confidence = value.has(field) ? Confidence::Inferred : Confidence::Documented;
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
    , m_parameters(references, texts, problems)
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
    const bool hasSlash = !path.empty() && path.front() == '/';
    if (!hasSlash)
        m_problems.add({ReaderWords::tr("the path does not begin with a slash; it is read as if it did"),
                        pathItem.pointer(), 0, false, pathItem.file()});
    const QString place = (hasSlash ? QString() : u"/"_s) + QString::fromStdString(path);
    if (place.count(u'{') > maxNamesOfPath)
        pathItem.refuse(ReaderWords::tr("the path names more than %1 parameters").arg(maxNamesOfPath));
    for (Operation operation : itemWithReference(pathItem)) {
        this->place(operation, place);
        m_parameterCount += operation.parameters.size();
        if (operations.size() >= maxOperations || m_parameterCount > maxParameters)
            pathItem.refuseDocument(
                ReaderWords::tr("the document has more than 20,000 operations or 500,000 parameters"));
        operations.push_back(std::move(operation));
    }
}

/// What stands beside the reference of a path is read, too, and wins.
const std::vector<Operation> &OperationReader::itemWithReference(const DocumentValue &item)
{
    if (!referenceOf(item.json()))
        return readItem(item);
    std::optional<DocumentValue> target;
    const bool isFound = m_problems.collect([&] { target = m_references.resolved(item); });
    if (item.json().size() == 1 || &target.value_or(item).json() == &item.json())
        return readItem(isFound ? *target : item);
    // Filled at once: the look-up table must not change while a reference into it is used.
    std::vector<Operation> operations = readItem(item);
    if (isFound) {
        for (const Operation &other : readItem(*target)) {
            const bool isOwn =
                std::any_of(operations.begin(), operations.end(),
                            [&other](const Operation &own) { return own.method == other.method; });
            if (!isOwn)
                operations.push_back(other);
        }
    }
    return m_items[&item.json()] = std::move(operations);
}

const std::vector<Operation> &OperationReader::readItem(const DocumentValue &item)
{
    const auto [known, isNew] = m_items.try_emplace(&item.json());
    if (!isNew)
        return known->second;
    item.mustBeObject();
    std::optional<DocumentValue> shared;
    m_problems.collect([&] { shared = item.list("parameters"); });
    std::vector<Operation> operations;
    readMethods(item, shared, operations);
    const std::vector<Server> servers = readServers(item, m_problems);
    QString description;
    m_problems.collect([&] { description = item.text("description"); });
    for (Operation &operation : operations) {
        if (operation.servers.empty())
            operation.servers = servers;
        if (operation.description.isEmpty())
            operation.description = description;
    }
    return known->second = std::move(operations);
}

void OperationReader::readMethods(const DocumentValue &item, const std::optional<DocumentValue> &shared,
                                  std::vector<Operation> &operations)
{
    for (const auto &[key, value] : item.members()) {
        if (std::find(methods.begin(), methods.end(), key) == methods.end())
            continue;
        m_problems.collect([&, &key = key, &value = value] {
            operations.push_back(readOperation(QString::fromStdString(key).toUpper(), value, shared));
        });
    }
    m_problems.collect([&] { readMore(item, shared, operations); });
}

/// Any method, as it is written (OpenAPI 3.2).
void OperationReader::readMore(const DocumentValue &item, const std::optional<DocumentValue> &shared,
                               std::vector<Operation> &operations)
{
    const std::optional<DocumentValue> more = item.object("additionalOperations");
    if (!more)
        return;
    for (const auto &[method, value] : more->members()) {
        m_problems.collect([&, &method = method, &value = value] {
            if (!isMethod(method))
                value.refuse(ReaderWords::tr("that is no method of HTTP"));
            operations.push_back(readOperation(QString::fromStdString(method), value, shared));
        });
    }
}

/// Drafts and history refer to operations by id, so each gets a unique one even if the document has none or
/// repeats it.
void OperationReader::place(Operation &operation, const QString &path)
{
    operation.path = path;
    if (operation.id.isEmpty() || m_ids.contains(operation.id))
        operation.id = operation.method.toLower() + u' ' + path;
    const QString base = operation.id;
    for (int number = 2; m_ids.contains(operation.id); ++number)
        operation.id = base + u' ' + QString::number(number);
    m_ids.insert(operation.id);
    if (operation.title.isEmpty())
        operation.title = path;
    addNamesOfPath(operation);
}

/// OpenAPI has no reference here, but documents in several files do. What cannot be followed must not read as
/// an operation that needs nothing.
Operation OperationReader::readReferred(const QString &method, const DocumentValue &value,
                                        const std::optional<DocumentValue> &sharedParameters)
{
    std::optional<DocumentValue> target;
    m_problems.collect([&] { target = m_references.resolved(value); });
    if (target && target->json().is_object() && !referenceOf(target->json()))
        return readOperation(method, *target, sharedParameters);
    Operation operation;
    operation.method = method;
    operation.group = ReaderWords::tr("Other");
    operation.security = {SecurityReader::unreadableRequirement()};
    return operation;
}

Operation OperationReader::readOperation(const QString &method, const DocumentValue &value,
                                         const std::optional<DocumentValue> &sharedParameters)
{
    if (referenceOf(value.json()))
        return readReferred(method, value, sharedParameters);
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
    read([&] { operation.deprecated = value.flag("deprecated"); });
    operation.servers = readServers(value, m_problems);

    // A requirement that cannot be read is not "none": the operation then needs what Patlas cannot fill.
    operation.security = {SecurityReader::unreadableRequirement()};
    read([&] {
        const std::optional<DocumentValue> security = value.list("security");
        operation.security = security ? m_security.requirements(*security) : m_documentSecurity;
    });
    operation.isAccountOperation = m_security.isAccountOperation(operation.security);
    readContent(operation, value);
    return operation;
}

void OperationReader::readContent(Operation &operation, const DocumentValue &value)
{
    m_problems.collect([&] {
        if (const std::optional<DocumentValue> body = value.object("requestBody"))
            operation.body = m_content.body(*body);
    });
    m_problems.collect([&] {
        if (const std::optional<DocumentValue> responses = value.object("responses"))
            operation.responses = m_content.responses(*responses);
    });
}

/// The first one read wins: an operation's own parameter overrides the one shared by its path.
void OperationReader::readParameters(Operation &operation, const DocumentValue &list, QSet<QString> &known)
{
    for (const DocumentValue &entry : list.items()) {
        std::optional<Parameter> parameter;
        if (!m_problems.collect([&] { parameter = m_parameters.read(entry); }) || !parameter)
            continue;
        const bool header = parameter->place == ParameterPlace::Header;
        if (header && (isClientsOwnHeader(parameter->name) || m_security.fillsHeader(parameter->name)))
            continue;
        if (parameter->place == ParameterPlace::Cookie && m_security.fillsCookie(parameter->name))
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
