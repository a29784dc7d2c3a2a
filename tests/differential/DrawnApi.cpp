// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/differential/DrawnApi.h"

#include "core/openapi/OpenApiReader.h"
#include "tests/support/Utc.h"

using namespace Qt::StringLiterals;

namespace patlas::test {

namespace {

constexpr int operations = 24;
const std::vector<std::string> scopeNames{"read", "write", "admin", "things:delete"};

nlohmann::json flowsWithScopes()
{
    nlohmann::json scopes = nlohmann::json::object();
    for (const std::string &name : scopeNames)
        scopes[name] = "May " + name;
    return {{"clientCredentials", {{"tokenUrl", "https://things.example/token"}, {"scopes", scopes}}}};
}

/// One of each kind; those that take the same header as another one are there as well.
const std::vector<std::pair<std::string, nlohmann::json>> &everyScheme()
{
    static const std::vector<std::pair<std::string, nlohmann::json>> all{
        {"bearer", {{"type", "http"}, {"scheme", "bearer"}}},
        {"loud", {{"type", "http"}, {"scheme", "BEARER"}}},
        {"basic", {{"type", "http"}, {"scheme", "basic"}}},
        {"digest", {{"type", "http"}, {"scheme", "digest"}}},
        {"hoba", {{"type", "http"}, {"scheme", "hoba"}}},
        {"headerKey", {{"type", "apiKey"}, {"in", "header"}, {"name", "X-Key"}}},
        {"otherKey", {{"type", "apiKey"}, {"in", "header"}, {"name", "X-Other-Key"}}},
        {"queryKey", {{"type", "apiKey"}, {"in", "query"}, {"name", "key"}}},
        {"cookieKey", {{"type", "apiKey"}, {"in", "cookie"}, {"name", "sid"}}},
        {"secondCookie", {{"type", "apiKey"}, {"in", "cookie"}, {"name", "csrf"}}},
        {"oauth", {{"type", "oauth2"}, {"flows", flowsWithScopes()}}},
        {"openId", {{"type", "openIdConnect"}, {"openIdConnectUrl", "https://things.example/.well-known"}}},
        {"certificate", {{"type", "mutualTLS"}}},
    };
    return all;
}

bool takesScopes(const std::string &id)
{
    return id == "oauth" || id == "openId" || id == "bearer" || id == "headerKey";
}

} // namespace

nlohmann::json DrawnApi::drawnSchemes(Random &random)
{
    nlohmann::json schemes = nlohmann::json::object();
    for (const auto &[id, scheme] : everyScheme()) {
        if (random.oneIn(4))
            continue;
        schemes[id] = scheme;
        m_schemeIds.push_back(id);
    }
    m_schemeIds.push_back("notDescribed");
    return schemes;
}

nlohmann::json DrawnApi::drawnAlternative(Random &random) const
{
    nlohmann::json alternative = nlohmann::json::object();
    if (random.oneIn(8))
        return alternative;
    for (std::size_t count = 1 + (random.oneIn(2) ? random.below(3) : 0); count > 0; --count) {
        const std::string &id = random.of(m_schemeIds);
        nlohmann::json scopes = nlohmann::json::array();
        if (takesScopes(id)) {
            for (const std::string &name : scopeNames) {
                if (random.oneIn(3))
                    scopes.push_back(name);
            }
        }
        alternative[id] = std::move(scopes);
    }
    return alternative;
}

nlohmann::json DrawnApi::drawnSecurity(Random &random) const
{
    nlohmann::json security = nlohmann::json::array();
    for (std::size_t count = random.oneIn(8) ? 0 : 1 + random.below(3); count > 0; --count)
        security.push_back(drawnAlternative(random));
    return security;
}

DrawnApi::DrawnApi(Random &random)
{
    nlohmann::json description{{"openapi", "3.1.0"},
                               {"info", {{"title", "Things"}, {"version", "1"}}},
                               {"servers", {{{"url", "https://things.example"}}}},
                               {"components", {{"securitySchemes", drawnSchemes(random)}}},
                               {"paths", nlohmann::json::object()}};
    if (!random.oneIn(4))
        description["security"] = drawnSecurity(random);
    for (int i = 0; i < operations; ++i) {
        nlohmann::json operation{{"operationId", "o" + std::to_string(i)}};
        if (!random.oneIn(5))
            operation["security"] = drawnSecurity(random);
        description["paths"]["/o" + std::to_string(i)]["get"] = std::move(operation);
    }
    const Result<ApiDescription> api = readOpenApi(QByteArray::fromStdString(description.dump()));
    if (!api)
        qFatal("%s", qPrintable(api.error().message()));
    m_service.setDescription(std::move(description));
    m_context.api = std::make_shared<const ApiDescription>(*api);
    m_context.environment.id = u"things"_s;
    m_context.environment.name = u"Things"_s;
    m_context.environment.apiBase = QUrl(u"https://things.example"_s);
    m_context.now = utc(QDate(2026, 5, 1), QTime(12, 0));
    addCredentials(random);
}

/// Three for each slot: of other scopes, expired, of another environment.
void DrawnApi::addCredentials(Random &random)
{
    for (const CredentialSlot &slot : m_context.api->credentialSlots) {
        for (int i = 0; i < 3; ++i) {
            Credential credential;
            credential.id = u"%1-%2"_s.arg(slot.id).arg(i);
            credential.slotId = slot.id;
            credential.name = credential.id;
            credential.isPersonal = slot.isPersonal;
            credential.environmentId = random.oneIn(10) ? u"elsewhere"_s : m_context.environment.id;
            EnforcingService::Known known{slot.id.toStdString(), {}, random.oneIn(6)};
            if (known.isExpired)
                credential.expires = utc(QDate(2026, 4, 30), QTime(12, 0));
            const bool hasAll = random.oneIn(4);
            for (const std::string &name : scopeNames) {
                if (hasAll || random.oneIn(2))
                    known.scopes.insert(name);
            }
            if (known.scopes.empty())
                known.scopes.insert("other");
            for (const std::string &name : known.scopes)
                credential.scopes.append(QString::fromStdString(name));
            credential.scopes.sort();
            const QByteArray secret = (slot.isUserAndPassword ? "ada:" : "") + credential.id.toUtf8()
                + QByteArray::number(qulonglong(random.below(1'000'000'000)));
            m_secrets.insert(credential.id, secret);
            m_service.accept(secret.toStdString(), known);
            m_context.credentials.push_back(std::move(credential));
        }
    }
}

RequestDraft DrawnApi::draw(Random &random, QByteArray &words) const
{
    const Operation &operation = random.of(m_context.api->operations);
    RequestDraft draft;
    draft.environmentId = m_context.environment.id;
    draft.operationId = operation.id;
    draft.method = operation.method;
    draft.url = operation.path;
    words = operation.id.toUtf8();
    for (const CredentialSlot &slot : m_context.api->credentialSlots) {
        if (random.oneIn(3))
            continue;
        const QString id = u"%1-%2"_s.arg(slot.id).arg(random.below(3));
        choose(draft.credentials, slot.id, id);
        words += ' ' + id.toUtf8();
    }
    return draft;
}

} // namespace patlas::test
