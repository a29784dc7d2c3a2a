// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/openapi/SecurityReader.h"

#include "core/openapi/DocumentProblem.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace patlas {

namespace {

/// If a service does not say what its credential is, it is a personal access token: project tokens are
/// special.
CredentialKind credentialOf(const DocumentValue &scheme)
{
    const QString name = scheme.text("x-credential");
    const std::optional<CredentialKind> kind = credentialKind(name);
    if (!kind && !name.isEmpty())
        scheme.refuse(ReaderWords::tr("x-credential must be project-token or personal-access-token"));
    return kind.value_or(CredentialKind::PersonalAccessToken);
}

/// A token by RFC 9110, section 5.6.2. Anything else would let a document inject headers.
bool isHeaderName(const QByteArray &name)
{
    return !name.isEmpty() && std::all_of(name.begin(), name.end(), [](char c) {
        return (c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z')
            || QByteArrayView("!#$%&'*+-.^_`|~").contains(c);
    });
}

} // namespace

std::vector<SecurityScheme> SecurityReader::schemes(const DocumentValue &components)
{
    std::vector<SecurityScheme> schemes;
    const std::optional<DocumentValue> all = components.object("securitySchemes");
    if (!all)
        return schemes;
    for (const auto &[id, entry] : all->members()) {
        const DocumentValue value = m_references.resolved(entry);
        SecurityScheme scheme;
        scheme.id = QString::fromStdString(id);
        scheme.description = value.text("description");
        scheme.credential = credentialOf(value);
        const QString type = value.text("type");
        scheme.bearer =
            type == "http"_L1 && value.text("scheme").compare("bearer"_L1, Qt::CaseInsensitive) == 0;
        if (scheme.bearer)
            scheme.header = "Authorization";
        else if (type == "apiKey"_L1 && value.text("in") == "header"_L1)
            scheme.header = value.text("name").toUtf8();
        else
            continue;
        if (!isHeaderName(scheme.header))
            value.refuse(ReaderWords::tr("the header name is empty or has characters that are not allowed"));
        scheme.fillsParameter = value.text("x-fills-parameter");
        readTokenPattern(value, scheme.id);
        m_schemes.insert(scheme.id, scheme);
        schemes.push_back(std::move(scheme));
    }
    return schemes;
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

std::vector<SecurityAlternative> SecurityReader::requirements(const DocumentValue &list) const
{
    std::vector<SecurityAlternative> alternatives;
    for (const DocumentValue &entry : list.items()) {
        SecurityAlternative alternative;
        bool usable = true;
        for (const auto &[id, scopes] : entry.members()) {
            SchemeUse use{QString::fromStdString(id), {}};
            for (const DocumentValue &scope : scopes.items())
                use.scopes.append(scope.asText());
            usable = usable && m_schemes.contains(use.schemeId);
            alternative.push_back(std::move(use));
        }
        if (usable)
            alternatives.push_back(std::move(alternative));
    }
    return alternatives;
}

bool SecurityReader::isAccountOperation(const std::vector<SecurityAlternative> &alternatives) const
{
    if (alternatives.empty() || alternatives.front().empty())
        return false;
    const SecurityAlternative &first = alternatives.front();
    return std::all_of(first.begin(), first.end(), [this](const SchemeUse &use) {
        return m_schemes.value(use.schemeId).credential == CredentialKind::PersonalAccessToken;
    });
}

bool SecurityReader::fillsHeader(const QString &name) const
{
    const QByteArray header = name.toUtf8();
    return std::any_of(m_schemes.begin(), m_schemes.end(), [&header](const SecurityScheme &scheme) {
        return scheme.header.compare(header, Qt::CaseInsensitive) == 0;
    });
}

} // namespace patlas
