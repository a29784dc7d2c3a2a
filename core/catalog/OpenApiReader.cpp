// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalog/OpenApiReader.h"

#include "core/catalog/DocumentFields.h"
#include "core/catalog/OperationReader.h"
#include "core/catalog/References.h"

#include <QCoreApplication>
#include <QFile>

namespace patlas {

namespace {

QString tr(const char *words)
{
    return QCoreApplication::translate("patlas::OpenApiReader", words);
}

Failure notAnApi(const QString &why)
{
    return failure(ErrorKind::Parse, tr("The API document cannot be used."), why,
                   tr("Mend the document, or choose another one."));
}

std::vector<SecurityScheme> readSchemes(const DocumentJson &components, const References &references)
{
    std::vector<SecurityScheme> schemes;
    const DocumentJson *all = field(components, "securitySchemes");
    if (!all || !all->is_object())
        return schemes;
    for (const auto &[id, entry] : all->items()) {
        const DocumentJson *value = references.resolved(entry);
        if (!value)
            continue;
        SecurityScheme scheme;
        scheme.id = QString::fromStdString(id);
        scheme.description = text(*value, "description");
        scheme.credential = text(*value, "x-credential") == QLatin1String("project-token")
            ? CredentialKind::ProjectToken
            : CredentialKind::PersonalAccessToken;
        const QString type = text(*value, "type");
        scheme.bearer =
            type == QLatin1String("http") && text(*value, "scheme").toLower() == QLatin1String("bearer");
        if (scheme.bearer)
            scheme.header = "Authorization";
        else if (type == QLatin1String("apiKey") && text(*value, "in") == QLatin1String("header"))
            scheme.header = text(*value, "name").toLatin1();
        // Others (OAuth flows, keys in the query) are not what a stored token can be put into.
        if (!scheme.header.isEmpty())
            schemes.push_back(std::move(scheme));
    }
    return schemes;
}

std::vector<Role> readRoles(const DocumentJson &document)
{
    std::vector<Role> roles;
    if (const DocumentJson *all = field(document, "x-roles"); all && all->is_array()) {
        for (const DocumentJson &value : *all)
            roles.push_back({text(value, "id"), text(value, "name"), number(value, "rank")});
    }
    std::stable_sort(roles.begin(), roles.end(),
                     [](const Role &a, const Role &b) { return a.rank < b.rank; });
    return roles;
}

std::vector<Scope> readScopes(const DocumentJson &document)
{
    std::vector<Scope> scopes;
    if (const DocumentJson *all = field(document, "x-scopes"); all && all->is_array()) {
        for (const DocumentJson &value : *all)
            scopes.push_back({text(value, "name"), text(value, "group"), text(value, "sentence"),
                              text(value, "ability"), text(value, "lowestRole"), flag(value, "destructive"),
                              confidenceNamed(text(value, "confidence"))});
    }
    return scopes;
}

/// A document without `x-scopes` still names scopes at its operations.
void addScopesOfOperations(Catalog &catalog)
{
    for (const Operation &operation : catalog.operations) {
        for (const QString &name : catalog.scopesFor(operation)) {
            if (!catalog.scope(name))
                catalog.scopes.push_back({name,
                                          operation.group,
                                          operation.title,
                                          operation.title,
                                          {},
                                          false,
                                          Confidence::Inferred});
        }
    }
}

} // namespace

Result<Catalog> readOpenApi(const QByteArray &bytes)
{
    const Result<DocumentJson> document = parseYaml(bytes);
    if (!document)
        return tl::make_unexpected(document.error());
    if (!text(*document, "openapi").startsWith(QLatin1String("3.")))
        return notAnApi(tr("It does not say that it is OpenAPI 3.x (the field openapi)."));
    const DocumentJson *paths = field(*document, "paths");
    if (!paths || !paths->is_object())
        return notAnApi(tr("It has no paths."));

    Catalog catalog;
    const References references(*document);
    const DocumentJson none = DocumentJson::object();
    const DocumentJson *info = field(*document, "info");
    const DocumentJson *components = field(*document, "components");
    catalog.title = text(info ? *info : none, "title");
    catalog.version = text(info ? *info : none, "version");
    if (const DocumentJson *servers = field(*document, "servers");
        servers && servers->is_array() && !servers->empty())
        catalog.serverUrl = text(servers->front(), "url");
    catalog.schemes = readSchemes(components ? *components : none, references);
    catalog.roles = readRoles(*document);
    catalog.scopes = readScopes(*document);

    const OperationReader reader(references, field(*document, "security"), catalog);
    for (const auto &[path, entry] : paths->items()) {
        Result<std::vector<Operation>> operations = reader.read(QString::fromStdString(path), entry);
        if (!operations)
            return tl::make_unexpected(operations.error());
        std::move(operations->begin(), operations->end(), std::back_inserter(catalog.operations));
    }
    for (const Operation &operation : catalog.operations) {
        if (!catalog.groups.contains(operation.group))
            catalog.groups.append(operation.group);
    }
    addScopesOfOperations(catalog);
    return catalog;
}

QByteArray builtInApiDocument()
{
    QFile file(QStringLiteral(":/openapi/gl-strings.yaml"));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace patlas
