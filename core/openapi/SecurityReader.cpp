// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/openapi/SecurityReader.h"

#include "core/openapi/DocumentProblem.h"

#include <algorithm>

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
    if (type == "http"_L1) {
        const auto is = [&scheme](QLatin1String name) {
            return scheme.compare(name, Qt::CaseInsensitive) == 0;
        };
        return is("bearer"_L1) ? SchemeKind::Bearer
            : is("basic"_L1)   ? SchemeKind::Basic
            : is("digest"_L1)  ? SchemeKind::Digest
                               : SchemeKind::Unknown;
    }
    return type == "apiKey"_L1       ? SchemeKind::ApiKey
        : type == "oauth2"_L1        ? SchemeKind::OAuth2
        : type == "openIdConnect"_L1 ? SchemeKind::OpenIdConnect
        : type == "mutualTLS"_L1     ? SchemeKind::MutualTls
                                     : SchemeKind::Unknown;
}

SecurityScheme unknownScheme(const QString &id)
{
    SecurityScheme scheme;
    scheme.id = id;
    scheme.credential = CredentialKind::PersonalAccessToken;
    scheme.kind = SchemeKind::Unknown;
    return scheme;
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
    scheme.kind = kindOf(value.text("type"), value.text("scheme"));
    // A service that does not say what its credential is has personal access tokens: project tokens are
    // special.
    m_problems.collect([&] {
        const QString name = value.text("x-credential");
        const std::optional<CredentialKind> kind = credentialKind(name);
        if (!kind && !name.isEmpty())
            value.refuse(ReaderWords::tr("x-credential must be project-token or personal-access-token"));
        scheme.credential = kind.value_or(CredentialKind::PersonalAccessToken);
        scheme.credentialName = name;
    });
    // An access token of OAuth 2.0 or OpenID Connect goes where a bearer token goes (RFC 6750, section 2.1).
    scheme.bearer = scheme.kind == SchemeKind::Bearer || scheme.kind == SchemeKind::OAuth2
        || scheme.kind == SchemeKind::OpenIdConnect;
    if (scheme.bearer) {
        scheme.header = "Authorization";
    } else if (scheme.kind == SchemeKind::ApiKey) {
        const QString place = value.text("in");
        const QByteArray name = value.text("name").toUtf8();
        if (place != "header"_L1)
            scheme.place = place;
        else if (!isHeaderName(name))
            value.refuse(ReaderWords::tr("the header name is empty or has characters that are not allowed"));
        else
            scheme.header = name;
    }
    m_problems.collect([&] { scheme.fillsParameter = value.text("x-fills-parameter"); });
    scheme.variable = variableFrom(scheme.id);
    m_problems.collect([&] {
        const QByteArray name = value.text("x-variable").toLatin1();
        if (!name.isEmpty() && !isVariable(name))
            value.refuse(ReaderWords::tr("x-variable must be made of letters, digits and underscores"));
        if (!name.isEmpty())
            scheme.variable = name;
    });
    m_problems.collect([&] { readTokenPattern(value, scheme.id); });
    return scheme;
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

void SecurityReader::readTokenPattern(const DocumentValue &scheme, const QString &id)
{
    const std::optional<DocumentValue> value = scheme.object("x-token-pattern");
    if (!value)
        return;
    TokenPattern pattern;
    pattern.id = u"api/"_s + id;
    pattern.name = value->text("name");
    pattern.credential = scheme.text("x-credential");
    pattern.expression = value->text("pattern");
    pattern.isSandboxOnly = value->flag("sandbox");
    pattern.anywhere = true;
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
        for (const DocumentValue &scope : scopes.items())
            use.scopes.append(scope.asText());
        if (!scheme(use.schemeId)) {
            m_problems.add({ReaderWords::tr("the security scheme “%1” is not described").arg(use.schemeId),
                            entry.pointer()});
            add(unknownScheme(use.schemeId));
        }
        alternative.push_back(std::move(use));
    }
    return alternative;
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
        return known && known->canBeFilled() && known->credential == CredentialKind::PersonalAccessToken;
    });
}

bool SecurityReader::fillsHeader(const QString &name) const
{
    const QByteArray header = name.toUtf8();
    return std::any_of(m_schemes.begin(), m_schemes.end(), [&header](const SecurityScheme &scheme) {
        return scheme.canBeFilled() && scheme.header.compare(header, Qt::CaseInsensitive) == 0;
    });
}

} // namespace patlas
