// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/openapi/SecurityReader.h"

#include "core/base/VisibleText.h"
#include "core/openapi/DocumentProblem.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace patlas {

namespace {

/// A token by RFC 9110, section 5.6.2. Anything else would let a document inject headers.
bool isHeaderName(const QByteArray &name)
{
    return !name.isEmpty() && std::all_of(name.begin(), name.end(), [](char c) {
        return (c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z')
            || QByteArrayView("!#$%&'*+-.^_`|~").contains(c);
    });
}

/// Goes into scripts unquoted.
bool isVariable(const QByteArray &name)
{
    const auto isLetter = [](char c) { return (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z') || c == '_'; };
    return !name.isEmpty() && isLetter(name.front()) && std::all_of(name.begin(), name.end(), [&](char c) {
        return isLetter(c) || (c >= '0' && c <= '9');
    });
}

SchemeKind kindOf(const QString &type, const QString &scheme)
{
    const auto isOf = [&type](QLatin1String name) { return type.compare(name, Qt::CaseInsensitive) == 0; };
    const auto is = [&scheme](QLatin1String name) { return scheme.compare(name, Qt::CaseInsensitive) == 0; };
    if (isOf("http"_L1)) {
        return is("bearer"_L1) ? SchemeKind::Bearer
            : is("basic"_L1)   ? SchemeKind::Basic
            : is("digest"_L1)  ? SchemeKind::Digest
                               : SchemeKind::Unknown;
    }
    return isOf("apiKey"_L1)       ? SchemeKind::ApiKey
        : isOf("oauth2"_L1)        ? SchemeKind::OAuth2
        : isOf("openIdConnect"_L1) ? SchemeKind::OpenIdConnect
        : isOf("mutualTLS"_L1)     ? SchemeKind::MutualTls
        : isOf("basic"_L1)         ? SchemeKind::Basic // of Swagger 2, left behind in many documents
                                   : SchemeKind::Unknown;
}

/// As Amazon's own documents say it of an API key in Authorization.
bool isSignedByAws(const DocumentValue &value)
{
    return value.text("x-amazon-apigateway-authtype").compare("awsSigv4"_L1, Qt::CaseInsensitive) == 0
        || value.field("x-aws-sigv4");
}

SecurityScheme unknownScheme(const QString &id)
{
    SecurityScheme scheme;
    scheme.id = id;
    scheme.slotId = id;
    return scheme;
}

/// How a kind of credential is called where the document has no name for it.
QString titleOf(SchemeKind kind)
{
    switch (kind) {
    case SchemeKind::Basic:
    case SchemeKind::Digest:
        return ReaderWords::tr("name and password");
    case SchemeKind::ApiKey:
        return ReaderWords::tr("API key");
    case SchemeKind::AwsSigV4:
        return ReaderWords::tr("access key");
    case SchemeKind::OAuth2:
    case SchemeKind::OpenIdConnect:
        return ReaderWords::tr("access token");
    default:
        return ReaderWords::tr("bearer token");
    }
}

} // namespace

void SecurityReader::readSchemes(const DocumentValue &components)
{
    std::optional<DocumentValue> all;
    if (!m_problems.collect([&] { all = components.object("securitySchemes"); }) || !all)
        return;
    for (const auto &[key, entry] : all->members()) {
        const QString id = QString::fromStdString(key);
        SecurityScheme scheme = unknownScheme(id);
        m_problems.collect([&, &entry = entry] { scheme = readScheme(id, m_references.resolved(entry)); });
        add(std::move(scheme));
    }
}

SecurityScheme SecurityReader::readScheme(const QString &id, const DocumentValue &value)
{
    SecurityScheme scheme = unknownScheme(id);
    scheme.description = value.text("description");
    scheme.type = value.text("type");
    scheme.kind = kindOf(scheme.type, value.text("scheme"));
    if (scheme.kind == SchemeKind::ApiKey && isSignedByAws(value))
        scheme.kind = SchemeKind::AwsSigV4;
    m_problems.collect([&] {
        if (const QString shared = value.text("x-credential"); !shared.isEmpty())
            scheme.slotId = shared;
    });
    scheme.variable = variableFrom(scheme.id);
    m_problems.collect([&] { scheme.openIdConnectUrl = value.text("openIdConnectUrl"); });
    m_problems.collect([&] { scheme.oauthMetadataUrl = value.text("oauth2MetadataUrl"); });
    m_problems.collect([&] { readFlows(scheme, value); });
    place(scheme, value);
    m_problems.collect([&] {
        const QByteArray name = value.text("x-variable").toLatin1();
        if (!name.isEmpty() && !isVariable(name))
            value.refuse(ReaderWords::tr("x-variable must be made of letters, digits and underscores"));
        if (!name.isEmpty())
            scheme.variable = name;
    });
    m_problems.collect([&] { readPrograms(value, scheme); });
    m_problems.collect([&] { readSlot(value, scheme); });
    m_problems.collect([&] { readTokenPattern(value, scheme); });
    return scheme;
}

void SecurityReader::readPrograms(const DocumentValue &value, SecurityScheme &scheme)
{
    const std::optional<DocumentValue> programs = value.object("x-programs");
    if (!programs)
        return;
    for (const auto &[program, entry] : programs->members()) {
        ProgramVariables read{QString::fromStdString(program), {}};
        if (entry.json().is_object()) {
            read.token = entry.text("token").toLatin1();
            read.origin = entry.text("origin").toLatin1();
            read.server = entry.text("server").toLatin1();
        } else {
            read.token = entry.asText().toLatin1();
        }
        const auto isRight = [](const QByteArray &name) { return name.isEmpty() || isVariable(name); };
        if (!isVariable(read.token) || !isRight(read.origin) || !isRight(read.server))
            entry.refuse(
                ReaderWords::tr("x-programs must name variables of letters, digits and underscores"));
        scheme.programs.push_back(std::move(read));
    }
}

void SecurityReader::readFlows(SecurityScheme &scheme, const DocumentValue &value)
{
    using Kind = OAuthFlow::Kind;
    static constexpr std::array kinds{std::pair("authorizationCode", Kind::AuthorizationCode),
                                      std::pair("clientCredentials", Kind::ClientCredentials),
                                      std::pair("deviceAuthorization", Kind::DeviceCode),
                                      std::pair("implicit", Kind::Implicit),
                                      std::pair("password", Kind::Password)};
    const std::optional<DocumentValue> flows = value.object("flows");
    if (!flows)
        return;
    for (const auto &[key, entry] : flows->members()) {
        const auto kind = std::find_if(kinds.begin(), kinds.end(),
                                       [&key = key](const auto &each) { return each.first == key; });
        if (kind == kinds.end())
            continue;
        m_problems.collect([&, &entry = entry] { scheme.flows.push_back(readFlow(kind->second, entry)); });
    }
}

OAuthFlow SecurityReader::readFlow(OAuthFlow::Kind kind, const DocumentValue &value)
{
    OAuthFlow flow;
    flow.kind = kind;
    const auto read = [&](QString &address, const char *name) {
        m_problems.collect([&] { address = value.text(name); });
    };
    value.mustBeObject();
    read(flow.authorizationUrl, "authorizationUrl");
    read(flow.tokenUrl, "tokenUrl");
    read(flow.refreshUrl, "refreshUrl");
    read(flow.deviceAuthorizationUrl, "deviceAuthorizationUrl");
    m_problems.collect([&] {
        const std::optional<DocumentValue> scopes = value.object("scopes");
        if (!scopes)
            return;
        for (const auto &[name, sentence] : scopes->members()) {
            const bool isText = !sentence.json().is_structured() && !sentence.json().is_null();
            flow.scopes.emplace_back(QString::fromStdString(name), isText ? sentence.asText() : QString());
        }
    });
    return flow;
}

void SecurityReader::place(SecurityScheme &scheme, const DocumentValue &value)
{
    switch (scheme.kind) {
    case SchemeKind::Bearer:
    case SchemeKind::OAuth2: // its access token goes where a bearer token goes (RFC 6750, section 2.1)
    case SchemeKind::OpenIdConnect:
        scheme.name = "Authorization";
        scheme.prefix = "Bearer ";
        return;
    case SchemeKind::Basic:
        scheme.name = "Authorization";
        scheme.prefix = "Basic ";
        scheme.isBase64 = true;
        return;
    case SchemeKind::Digest:
        scheme.name = "Authorization";
        scheme.prefix = "Digest ";
        scheme.proof = CredentialProof::Digest;
        return;
    case SchemeKind::AwsSigV4:
        scheme.name = "Authorization";
        scheme.prefix = "AWS4-HMAC-SHA256 ";
        scheme.proof = CredentialProof::AwsSigV4;
        if (const std::optional<DocumentValue> scope = value.object("x-aws-sigv4")) {
            scheme.awsRegion = scope->text("region").toLatin1();
            scheme.awsService = scope->text("service").toLatin1();
        }
        return;
    case SchemeKind::ApiKey:
        break;
    default:
        return;
    }
    const QString place = value.text("in");
    const QByteArray name = value.text("name").toUtf8();
    if (place == "query"_L1)
        scheme.place = CredentialPlace::Query;
    else if (place == "cookie"_L1)
        scheme.place = CredentialPlace::Cookie;
    else if (place != "header"_L1)
        value.refuse(ReaderWords::tr("an API key goes in a header, in the query or in a cookie"));
    if (name.isEmpty() || (scheme.place != CredentialPlace::Query && !isHeaderName(name)))
        value.refuse(ReaderWords::tr("the name is empty or has characters that are not allowed"));
    scheme.name = name;
}

void SecurityReader::readSlot(const DocumentValue &value, const SecurityScheme &scheme)
{
    if (!scheme.canBeFilled())
        return;
    auto slot = std::find_if(m_slots.begin(), m_slots.end(),
                             [&scheme](const CredentialSlot &each) { return each.id == scheme.slotId; });
    if (slot == m_slots.end())
        slot = m_slots.insert(slot, CredentialSlot{scheme.slotId, titleOf(scheme.kind), scheme.slotId});
    slot->isUserAndPassword =
        slot->isUserAndPassword || scheme.kind == SchemeKind::Basic || scheme.kind == SchemeKind::Digest;
    slot->isUserAndPassword = slot->isUserAndPassword || scheme.kind == SchemeKind::AwsSigV4;
    if (scheme.kind == SchemeKind::AwsSigV4)
        slot->hint =
            ReaderWords::tr("The id of the access key and its secret, with a colon between them; a session "
                            "token after another colon.");
    if (const QString title = value.text("x-title"); !title.isEmpty())
        slot->title = title;
    if (const QString label = value.text("x-label"); !label.isEmpty())
        slot->label = label;
    if (slot->description.isEmpty())
        slot->description = scheme.description;
    if (slot->leak.isEmpty())
        slot->leak = value.text("x-leak");
    if (value.field("x-personal"))
        slot->isPersonal = value.flag("x-personal");
    if (const QString parameter = value.text("x-fills-parameter"); !parameter.isEmpty()) {
        slot->parameter = parameter;
        slot->parameterTitle = value.text("x-parameter-title");
        if (slot->parameterTitle.isEmpty())
            slot->parameterTitle = parameter;
    }
}

const SecurityScheme *SecurityReader::scheme(const QString &id) const
{
    const auto place = m_places.constFind(id);
    return place == m_places.constEnd() ? nullptr : &m_schemes[*place];
}

void SecurityReader::add(SecurityScheme scheme)
{
    m_places.insert(scheme.id, m_schemes.size());
    m_schemes.push_back(std::move(scheme));
}

void SecurityReader::readTokenPattern(const DocumentValue &described, const SecurityScheme &scheme)
{
    const std::optional<DocumentValue> value = described.object("x-token-pattern");
    if (!value)
        return;
    TokenPattern pattern;
    pattern.id = u"api/"_s + scheme.id;
    pattern.name = value->text("name");
    pattern.credential = scheme.slotId;
    pattern.expression = value->text("pattern");
    pattern.isSandboxOnly = value->flag("sandbox");
    pattern.anywhere = true;
    if (const QString hint = value->text("hint"); !hint.isEmpty()) {
        for (CredentialSlot &slot : m_slots) {
            if (slot.id == scheme.slotId)
                slot.hint = hint;
        }
    }
    QString problem;
    if (!TokenForm::compile(pattern.expression, &problem))
        value->refuse(ReaderWords::tr("the pattern cannot be used: %1").arg(problem));
    m_tokenPatterns.push_back(std::move(pattern));
}

std::vector<SecurityAlternative> SecurityReader::requirements(const DocumentValue &list)
{
    std::vector<SecurityAlternative> alternatives;
    for (const DocumentValue &entry : list.items()) {
        SecurityAlternative alternative;
        if (!m_problems.collect([&] { alternative = requirement(entry); }))
            alternative = unreadableRequirement();
        alternatives.push_back(std::move(alternative));
    }
    return alternatives;
}

SecurityAlternative SecurityReader::requirement(const DocumentValue &entry)
{
    SecurityAlternative alternative;
    for (const auto &[id, scopes] : entry.members()) {
        SchemeUse use{QString::fromStdString(id), {}};
        readScopes(use, scopes);
        if (!scheme(use.schemeId)) {
            m_problems.add(
                {ReaderWords::tr("the security scheme “%1” is not described").arg(isolated(use.schemeId)),
                 entry.pointer(), 0, false, entry.file()});
            add(unknownScheme(use.schemeId));
        }
        alternative.push_back(std::move(use));
    }
    return alternative;
}

/// What cannot be read of them does not make the scheme less needed.
void SecurityReader::readScopes(SchemeUse &use, const DocumentValue &scopes)
{
    if (scopes.json().is_string())
        use.scopes.append(scopes.asText());
    m_problems.collect([&] {
        for (const DocumentValue &scope : scopes.items())
            m_problems.collect([&] { use.scopes.append(scope.asText()); });
    });
}

SecurityAlternative SecurityReader::unreadableRequirement()
{
    return {{ReaderWords::tr("a requirement that cannot be read"), {}}};
}

bool SecurityReader::isAccountOperation(const std::vector<SecurityAlternative> &alternatives) const
{
    if (alternatives.empty() || alternatives.front().empty())
        return false;
    const SecurityAlternative &first = alternatives.front();
    return std::all_of(first.begin(), first.end(), [this](const SchemeUse &use) {
        const SecurityScheme *known = scheme(use.schemeId);
        if (!known || !known->canBeFilled())
            return false;
        return std::any_of(m_slots.begin(), m_slots.end(), [known](const CredentialSlot &slot) {
            return slot.id == known->slotId && slot.isPersonal;
        });
    });
}

bool SecurityReader::fillsHeader(const QString &name) const
{
    return std::any_of(m_schemes.begin(), m_schemes.end(),
                       [&name](const SecurityScheme &scheme) { return scheme.goesInHeader(name); });
}

bool SecurityReader::fillsCookie(const QString &name) const
{
    return std::any_of(m_schemes.begin(), m_schemes.end(), [&name](const SecurityScheme &scheme) {
        return scheme.place == CredentialPlace::Cookie && scheme.canBeFilled()
            && QString::fromUtf8(scheme.name) == name;
    });
}

} // namespace patlas
