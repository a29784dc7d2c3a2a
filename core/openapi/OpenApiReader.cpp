// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/openapi/OpenApiReader.h"

#include "core/openapi/DocumentParser.h"
#include "core/openapi/DocumentProblem.h"
#include "core/openapi/OperationReader.h"
#include "core/openapi/ServerReader.h"

#include <algorithm>
#include <new>

using namespace Qt::StringLiterals;

namespace patlas {

namespace {

std::vector<Role> readRoles(const DocumentValue &document, ProblemList &problems)
{
    std::vector<Role> roles;
    problems.collect([&] {
        const std::optional<DocumentValue> all = document.list("x-roles");
        for (const DocumentValue &value : all ? all->items() : std::vector<DocumentValue>()) {
            problems.collect([&] {
                roles.push_back({value.text("id"), value.text("name"), value.number("rank")});
            });
        }
    });
    std::stable_sort(roles.begin(), roles.end(),
                     [](const Role &a, const Role &b) { return a.rank < b.rank; });
    return roles;
}

std::vector<Scope> readScopes(const DocumentValue &document, ProblemList &problems)
{
    std::vector<Scope> scopes;
    problems.collect([&] {
        const std::optional<DocumentValue> all = document.list("x-scopes");
        for (const DocumentValue &value : all ? all->items() : std::vector<DocumentValue>()) {
            problems.collect([&] {
                if (value.text("name").isEmpty())
                    value.refuse(ReaderWords::tr("the scope has no name"));
                scopes.push_back({value.text("name"), value.text("group"), value.text("sentence"),
                                  value.text("ability"), value.text("lowestRole"), value.flag("destructive"),
                                  confidenceOf(value, "confidence", problems)});
            });
        }
    });
    return scopes;
}

std::vector<RefusalPattern> readRefusals(const DocumentValue &document, ProblemList &problems)
{
    std::vector<RefusalPattern> patterns;
    problems.collect([&] {
        const std::optional<DocumentValue> all = document.list("x-refusals");
        for (const DocumentValue &value : all ? all->items() : std::vector<DocumentValue>()) {
            problems.collect([&] {
                const QString word = value.text("means");
                const std::optional<RefusalReason> reason = refusalReason(word);
                if (!reason)
                    value.refuse(ReaderWords::tr("“%1” is not a reason of a refusal").arg(word));
                const QString expression = value.text("pattern");
                const QRegularExpression words = refusalExpression(expression);
                if (expression.isEmpty() || !words.isValid())
                    value.refuse(ReaderWords::tr("the pattern cannot be used: %1").arg(words.errorString()));
                patterns.push_back({value.number("status"), *reason, words});
            });
        }
    });
    return patterns;
}

/// A document without `x-scopes` still names scopes in its operations.
void addScopesOfOperations(ApiDescription &api)
{
    QSet<QString> known;
    for (const Scope &scope : api.scopes)
        known.insert(scope.name);
    for (const Operation &operation : api.operations) {
        for (const QString &name : api.scopesFor(operation)) {
            if (known.contains(name))
                continue;
            known.insert(name);
            Scope scope;
            scope.name = name;
            scope.group = operation.group;
            scope.sentence = operation.title;
            scope.ability = operation.title;
            api.scopes.push_back(std::move(scope));
        }
    }
}

QStringList groupsOf(const std::vector<Operation> &operations)
{
    QStringList groups;
    QSet<QString> known;
    for (const Operation &operation : operations) {
        if (!known.contains(operation.group))
            groups.append(operation.group);
        known.insert(operation.group);
    }
    return groups;
}

ApiDescription readApi(const DocumentJson &json, ProblemList &problems)
{
    const DocumentValue document(json, {});
    if (!document.text("openapi").startsWith("3."_L1))
        document.refuse(ReaderWords::tr("its “openapi” field does not say that it is OpenAPI 3"));

    ApiDescription api;
    References references(json);
    DocumentTexts texts(references);
    SecurityReader security(references, problems);
    problems.collect([&] {
        if (const std::optional<DocumentValue> info = document.object("info")) {
            api.title = info->text("title");
            api.version = info->text("version");
            api.description = info->text("description");
        }
    });
    api.servers = readServers(document, problems);
    if (api.servers.empty())
        api.servers.push_back({u"/"_s, {}, {}});
    else
        api.serverUrl = api.servers.front().url;
    problems.collect([&] {
        if (const std::optional<DocumentValue> components = document.object("components"))
            security.readSchemes(*components);
    });
    api.roles = readRoles(document, problems);
    api.scopes = readScopes(document, problems);
    api.refusals = readRefusals(document, problems);

    std::vector<SecurityAlternative> common{SecurityReader::unreadableRequirement()};
    problems.collect([&] {
        const std::optional<DocumentValue> list = document.list("security");
        common = list ? security.requirements(*list) : std::vector<SecurityAlternative>();
    });
    OperationReader reader(references, texts, security, problems, std::move(common));
    const std::optional<DocumentValue> paths = document.object("paths");
    if (!paths)
        document.refuse(ReaderWords::tr("it has no paths"));
    for (const auto &[path, item] : paths->members())
        problems.collect([&, &path = path, &item = item] { reader.read(path, item, api.operations); });
    api.schemes = security.schemes();
    api.credentialSlots = security.credentialSlots();
    api.tokenPatterns = security.tokenPatterns();
    api.groups = groupsOf(api.operations);
    addScopesOfOperations(api);
    return api;
}

// What is wrong and where, as a sentence.
DescriptionProblem described(const DocumentProblem &problem, const QByteArray &document)
{
    const int line = problem.line > 0 ? problem.line : lineOf(document, problem.pointer);
    const QString place = QString::fromStdString(problem.pointer);
    return {place, line,
            place.isEmpty() ? ReaderWords::tr("Line %1: %2.").arg(line).arg(problem.why)
                            : ReaderWords::tr("Line %1, at %3: %2.").arg(line).arg(problem.why, place),
            problem.why};
}

Failure cannotBeUsed(const DocumentProblem &problem, const QByteArray &document)
{
    return failure(ErrorKind::Parse, ReaderWords::tr("The API description cannot be used."),
                   described(problem, document).sentence,
                   ReaderWords::tr("Fix the document there, or choose another one."));
}

} // namespace

Result<ApiDescription> readOpenApi(const QByteArray &document)
{
    return readOpenApi(DocumentSet{{}, document, {}});
}

Result<ApiDescription> readOpenApi(const DocumentSet &documents)
{
    const QByteArray &document = documents.root;
    try {
        ProblemList problems;
        ApiDescription api = readApi(parseDocument(document), problems);
        for (const DocumentProblem &problem : problems.all())
            api.problems.push_back(described(problem, document));
        return api;
    } catch (const DocumentProblem &problem) {
        return cannotBeUsed(problem, document);
    } catch (const std::bad_alloc &) {
        return cannotBeUsed({ReaderWords::tr("it needs more memory than is available"), {}, 1}, document);
    } catch (const std::exception &problem) {
        return cannotBeUsed({QString::fromUtf8(problem.what()), {}, 1}, document);
    }
}

} // namespace patlas
