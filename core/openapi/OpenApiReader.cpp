// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/openapi/OpenApiReader.h"

#include "core/openapi/DocumentParser.h"
#include "core/openapi/DocumentProblem.h"
#include "core/openapi/OperationReader.h"

#include <QFile>

#include <algorithm>
#include <new>

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

/// A document without `x-scopes` still names scopes at its operations.
void addScopesOfOperations(Catalog &catalog)
{
    QSet<QString> known;
    for (const Scope &scope : catalog.scopes)
        known.insert(scope.name);
    for (const Operation &operation : catalog.operations) {
        for (const QString &name : catalog.scopesFor(operation)) {
            if (known.contains(name))
                continue;
            known.insert(name);
            Scope scope;
            scope.name = name;
            scope.group = operation.group;
            scope.sentence = operation.title;
            scope.ability = operation.title;
            catalog.scopes.push_back(std::move(scope));
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

Catalog readCatalog(const DocumentJson &json)
{
    const DocumentValue document(json, {});
    if (!document.text("openapi").startsWith(QLatin1String("3.")))
        document.refuse(ReaderWords::tr("it does not say in “openapi” that it is OpenAPI 3"));

    Catalog catalog;
    References references(json);
    DocumentTexts texts(references);
    SecurityReader security(references);
    if (const std::optional<DocumentValue> info = document.object("info")) {
        catalog.title = info->text("title");
        catalog.version = info->text("version");
    }
    if (const std::optional<DocumentValue> servers = document.list("servers");
        servers && !servers->json().empty())
        catalog.serverUrl = servers->items().front().text("url");
    if (const std::optional<DocumentValue> components = document.object("components"))
        catalog.schemes = security.schemes(*components);
    catalog.roles = readRoles(document);
    catalog.scopes = readScopes(document);

    const std::optional<DocumentValue> common = document.list("security");
    OperationReader reader(references, texts, security,
                           common ? security.requirements(*common) : std::vector<SecurityAlternative>());
    const std::optional<DocumentValue> paths = document.object("paths");
    if (!paths)
        document.refuse(ReaderWords::tr("it has no paths"));
    for (const auto &[path, item] : paths->members())
        reader.read(path, item, catalog.operations);
    catalog.groups = groupsOf(catalog.operations);
    addScopesOfOperations(catalog);
    return catalog;
}

Failure cannotBeUsed(const DocumentProblem &problem, const QByteArray &document)
{
    const int line = problem.line > 0 ? problem.line : lineOf(document, problem.pointer);
    const QString meaning = problem.pointer.empty()
        ? ReaderWords::tr("Line %1: %2.").arg(line).arg(problem.why)
        : ReaderWords::tr("Line %1, at %3: %2.")
              .arg(line)
              .arg(problem.why, QString::fromStdString(problem.pointer));
    return failure(ErrorKind::Parse, ReaderWords::tr("The API document cannot be used."), meaning,
                   ReaderWords::tr("Mend the document there, or choose another one."));
}

} // namespace

Result<Catalog> readOpenApi(const QByteArray &document)
{
    try {
        return readCatalog(parseDocument(document));
    } catch (const DocumentProblem &problem) {
        return cannotBeUsed(problem, document);
    } catch (const std::bad_alloc &) {
        return cannotBeUsed({ReaderWords::tr("it needs more memory than there is"), {}, 1}, document);
    } catch (const std::exception &problem) {
        return cannotBeUsed({QString::fromUtf8(problem.what()), {}, 1}, document);
    }
}

QByteArray builtInApiDocument()
{
    QFile file(QStringLiteral(":/openapi/gl-strings.yaml"));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace patlas
