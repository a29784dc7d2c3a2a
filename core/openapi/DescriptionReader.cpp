// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/openapi/DescriptionReader.h"

#include "core/base/VisibleText.h"
#include "core/openapi/ExtensionReader.h"
#include "core/openapi/KnownService.h"
#include "core/openapi/OperationReader.h"
#include "core/openapi/ServerReader.h"
#include "core/openapi/SwaggerConverter.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace patlas {

namespace {

/// A document without `x-scopes` still names scopes in its operations.
void addScopesOfOperations(ApiDescription &api)
{
    QSet<QString> known;
    for (const Scope &scope : api.scopes)
        known.insert(scope.name);
    QHash<QString, QString> sentences;
    for (const SecurityScheme &scheme : api.schemes) {
        for (const OAuthFlow &flow : scheme.flows) {
            for (const auto &[name, sentence] : flow.scopes)
                sentences.insert(name, sentence);
        }
    }
    for (const Operation &operation : api.operations) {
        for (const QString &name : api.scopesFor(operation)) {
            if (known.contains(name))
                continue;
            known.insert(name);
            Scope scope;
            scope.name = name;
            scope.group = operation.group;
            scope.sentence = sentences.value(name);
            if (scope.sentence.isEmpty())
                scope.sentence = operation.title;
            scope.ability = operation.title;
            scope.confidence = operation.scopeConfidence;
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

bool isVersion(const QString &written, QLatin1String major)
{
    return written == major || written.startsWith(major + "."_L1);
}

} // namespace

DescriptionReader::DescriptionReader(const DocumentSet &documents, ProblemList &problems)
    : m_problems(problems)
    , m_documents(documents, problems)
{
}

std::string DescriptionReader::originalPointer(const std::string &pointer) const
{
    std::string start = pointer;
    while (!m_origins.empty()) {
        if (const auto known = m_origins.find(start); known != m_origins.end())
            return known->second + pointer.substr(start.size());
        if (start.empty())
            break;
        start.resize(start.rfind('/'));
    }
    return pointer;
}

void DescriptionReader::findDialect(ApiDescription &api)
{
    const DocumentValue document(m_documents.root(), {});
    document.mustBeObject();
    QString openapi;
    QString swagger;
    m_problems.collect([&] { openapi = document.text("openapi").trimmed(); });
    m_problems.collect([&] { swagger = document.text("swagger").trimmed(); });
    if (isVersion(openapi, "3"_L1)) {
        m_dialect = isVersion(openapi, "3.0"_L1) ? Dialect::OpenApi30 : Dialect::OpenApi31;
        api.specification = u"OpenAPI "_s + openapi;
    } else if (isVersion(swagger, "2"_L1)) {
        m_dialect = Dialect::Swagger2;
        api.specification = u"Swagger 2.0"_s;
    } else if (!openapi.isEmpty() || !swagger.isEmpty() || document.has("swaggerVersion")) {
        document.refuse(
            ReaderWords::tr("its “openapi” or “swagger” field names a version that is not known: %1")
                .arg(isolated(openapi.isEmpty() ? swagger : openapi)));
    } else {
        guessDialect(document);
    }
}

void DescriptionReader::guessDialect(const DocumentValue &document)
{
    if (document.has("asyncapi"))
        document.refuse(ReaderWords::tr("it is AsyncAPI, which describes messages and no requests"));
    if (!document.has("paths"))
        document.refuse(ReaderWords::tr("it has neither an “openapi” nor a “swagger” field"));
    const bool isOld = document.has("definitions") || document.has("securityDefinitions")
        || document.has("host") || document.has("basePath");
    m_dialect = isOld ? Dialect::Swagger2 : Dialect::OpenApi31;
    m_problems.add({isOld ? ReaderWords::tr("its version is missing; it is read as Swagger 2")
                          : ReaderWords::tr("its version is missing; it is read as OpenAPI 3.1"),
                    {}});
}

ApiDescription DescriptionReader::read()
{
    ApiDescription api;
    findDialect(api);
    if (m_dialect == Dialect::Swagger2) {
        SwaggerConverter converter(m_documents, m_problems);
        DocumentJson converted = converter.convert();
        m_origins = converter.takeOrigins();
        m_documents.replaceRoot(std::move(converted));
    }
    addWhatIsKnown(m_documents.changeableRoot());
    const DocumentValue document(m_documents.root(), {});
    readHead(api, document);
    readOperations(api, document);
    api.groups = groupsOf(api.operations);
    addScopesOfOperations(api);
    return api;
}

void DescriptionReader::readHead(ApiDescription &api, const DocumentValue &document)
{
    m_problems.collect([&] {
        const std::optional<DocumentValue> info = document.object("info");
        if (!info)
            return;
        m_problems.collect([&] { api.title = info->text("title"); });
        m_problems.collect([&] { api.version = info->text("version"); });
        m_problems.collect([&] { api.description = info->text("description"); });
    });
    api.servers = readServers(document, m_problems);
    // The default by the specification: relative to the document.
    if (api.servers.empty())
        api.servers.push_back({u"/"_s, {}, {}});
    else
        api.serverUrl = api.servers.front().url;
    api.roles = readRoles(document, m_problems);
    api.scopes = readScopes(document, m_problems);
    api.scopePattern = readScopePattern(document, m_problems);
    api.refusals = readRefusals(document, m_problems);
    api.tokenPage = readTokenPage(document, m_problems);
    api.tokenFacts = readTokenFacts(document, m_problems);
}

void DescriptionReader::readOperations(ApiDescription &api, const DocumentValue &document)
{
    References references(m_documents);
    DocumentTexts texts(references, m_problems, m_dialect);
    SecurityReader security(references, m_problems);
    m_problems.collect([&] {
        if (const std::optional<DocumentValue> components = document.object("components"))
            security.readSchemes(*components);
    });
    std::vector<SecurityAlternative> common{SecurityReader::unreadableRequirement()};
    m_problems.collect([&] {
        const std::optional<DocumentValue> list = document.list("security");
        common = list ? security.requirements(*list) : std::vector<SecurityAlternative>();
    });
    OperationReader reader(references, texts, security, m_problems, std::move(common));
    m_problems.collect([&] {
        // A description of webhooks or of components only is legal since 3.1.
        const std::optional<DocumentValue> paths = document.object("paths");
        if (!paths
            && !(m_dialect == Dialect::OpenApi31 && (document.has("webhooks") || document.has("components"))))
            document.refuse(ReaderWords::tr("it has no paths"));
        if (!paths)
            return;
        // Some split all paths off into one file.
        for (const auto &[path, item] : references.resolved(*paths).members())
            m_problems.collect([&, &path = path, &item = item] { reader.read(path, item, api.operations); });
    });
    api.schemes = security.schemes();
    api.credentialSlots = security.credentialSlots();
    api.tokenPatterns = security.tokenPatterns();
}

} // namespace patlas
