// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/openapi/OpenApiReader.h"

#include "core/openapi/DocumentParser.h"
#include "core/openapi/DocumentProblem.h"
#include "core/openapi/OperationReader.h"

#include <QFile>

#include <algorithm>
#include <new>

using namespace Qt::StringLiterals;

namespace patlas {

namespace {

std::vector<Role> readRoles(const DocumentValue &document)
{
    std::vector<Role> roles;
    if (const std::optional<DocumentValue> all = document.list("x-roles")) {
        for (const DocumentValue &value : all->items())
            roles.push_back({value.text("id"), value.text("name"), value.number("rank")});
    }
    std::stable_sort(roles.begin(), roles.end(),
                     [](const Role &a, const Role &b) { return a.rank < b.rank; });
    return roles;
}

std::vector<Scope> readScopes(const DocumentValue &document)
{
    std::vector<Scope> scopes;
    if (const std::optional<DocumentValue> all = document.list("x-scopes")) {
        for (const DocumentValue &value : all->items()) {
            if (value.text("name").isEmpty())
                value.refuse(ReaderWords::tr("the scope has no name"));
            scopes.push_back({value.text("name"), value.text("group"), value.text("sentence"),
                              value.text("ability"), value.text("lowestRole"), value.flag("destructive"),
                              confidenceOf(value, "confidence")});
        }
    }
    return scopes;
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

ApiDescription readApi(const DocumentJson &json)
{
    const DocumentValue document(json, {});
    if (!document.text("openapi").startsWith("3."_L1))
        document.refuse(ReaderWords::tr("its “openapi” field does not say that it is OpenAPI 3"));

    ApiDescription api;
    References references(json);
    DocumentTexts texts(references);
    SecurityReader security(references);
    if (const std::optional<DocumentValue> info = document.object("info")) {
        api.title = info->text("title");
        api.version = info->text("version");
    }
    if (const std::optional<DocumentValue> servers = document.list("servers");
        servers && !servers->json().empty())
        api.serverUrl = servers->items().front().text("url");
    if (const std::optional<DocumentValue> components = document.object("components"))
        api.schemes = security.schemes(*components);
    api.tokenPatterns = security.tokenPatterns();
    api.roles = readRoles(document);
    api.scopes = readScopes(document);

    const std::optional<DocumentValue> common = document.list("security");
    OperationReader reader(references, texts, security,
                           common ? security.requirements(*common) : std::vector<SecurityAlternative>());
    const std::optional<DocumentValue> paths = document.object("paths");
    if (!paths)
        document.refuse(ReaderWords::tr("it has no paths"));
    for (const auto &[path, item] : paths->members())
        reader.read(path, item, api.operations);
    api.groups = groupsOf(api.operations);
    addScopesOfOperations(api);
    return api;
}

Failure cannotBeUsed(const DocumentProblem &problem, const QByteArray &document)
{
    const int line = problem.line > 0 ? problem.line : lineOf(document, problem.pointer);
    const QString meaning = problem.pointer.empty()
        ? ReaderWords::tr("Line %1: %2.").arg(line).arg(problem.why)
        : ReaderWords::tr("Line %1, at %3: %2.")
              .arg(line)
              .arg(problem.why, QString::fromStdString(problem.pointer));
    return failure(ErrorKind::Parse, ReaderWords::tr("The API description cannot be used."), meaning,
                   ReaderWords::tr("Fix the document there, or choose another one."));
}

} // namespace

Result<ApiDescription> readOpenApi(const QByteArray &document)
{
    try {
        return readApi(parseDocument(document));
    } catch (const DocumentProblem &problem) {
        return cannotBeUsed(problem, document);
    } catch (const std::bad_alloc &) {
        return cannotBeUsed({ReaderWords::tr("it needs more memory than is available"), {}, 1}, document);
    } catch (const std::exception &problem) {
        return cannotBeUsed({QString::fromUtf8(problem.what()), {}, 1}, document);
    }
}

QByteArray builtInApiDocument()
{
    QFile file(u":/openapi/gl-strings.yaml"_s);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace patlas
