// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// How ImportBuilder finds and replaces what gives access.
#include "core/http/HeaderNames.h"
#include "core/interchange/ImportBuilder.h"
#include "core/interchange/ImportSecrets.h"
#include "core/openapi/MediaType.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace patlas {

namespace {

/// Words in front of what proves something (RFC 9110 11.4), and some that services use like that.
constexpr std::array authorizationSchemes{"bearer"_L1, "basic"_L1, "token"_L1, "apikey"_L1, "api-key"_L1,
                                          "key"_L1,    "jwt"_L1,   "dpop"_L1,  "oauth"_L1,  "digest"_L1};

/// The scheme at the start of the value with its blanks; empty: there is none.
QStringView schemeIn(const QString &value)
{
    const auto blank = std::find_if(value.begin(), value.end(), [](QChar c) { return c.isSpace(); });
    const QStringView word = QStringView(value).first(blank - value.begin());
    const bool isScheme =
        std::any_of(authorizationSchemes.begin(), authorizationSchemes.end(),
                    [word](QLatin1String each) { return word.compare(each, Qt::CaseInsensitive) == 0; });
    if (!isScheme)
        return {};
    const auto rest = std::find_if_not(blank, value.end(), [](QChar c) { return c.isSpace(); });
    return QStringView(value).first(rest - value.begin());
}

bool looksLikeJsonText(const QByteArray &text)
{
    const auto first = std::find_if_not(
        text.begin(), text.end(), [](char c) { return c == ' ' || c == '\t' || c == '\r' || c == '\n'; });
    return first != text.end() && (*first == '{' || *first == '[');
}

} // namespace

QByteArray ImportBuilder::replaced(const QByteArray &text, const std::vector<SecretSpan> &spans,
                                   const QString &wished)
{
    if (spans.empty())
        return text;
    QByteArray result;
    qsizetype copied = 0;
    for (const SecretSpan &span : spans) {
        const QString value = QString::fromUtf8(QByteArrayView(text).sliced(span.start, span.size));
        result += QByteArrayView(text).sliced(copied, span.start - copied);
        result += secret(value, span.name.isEmpty() ? wished : span.name).toUtf8();
        copied = span.start + span.size;
    }
    return result + QByteArrayView(text).sliced(copied).toByteArray();
}

QByteArray ImportBuilder::withoutForms(const QByteArray &text, const QString &wished)
{
    if (m_isClean || text.isEmpty())
        return text;
    return replaced(text, secretsByForm(text), wished);
}

QString ImportBuilder::guardedText(const QString &text, const QString &wished)
{
    return m_isClean || text.isEmpty() ? text : QString::fromUtf8(withoutForms(text.toUtf8(), wished));
}

QString ImportBuilder::guardedAddress(const QString &address)
{
    if (address.isEmpty())
        return address;
    const QByteArray utf8 = address.toUtf8();
    const std::vector<SecretSpan> spans = secretsInAddress(utf8);
    if (spans.empty() && m_isClean)
        return address;
    return QString::fromUtf8(withoutForms(replaced(utf8, spans, u"token"_s), u"token"_s));
}

QByteArray ImportBuilder::guardedBody(const QByteArray &text, const QString &contentType)
{
    const bool isForm = isUrlEncodedForm(essenceOf(contentType));
    const bool isJson = !isForm && (isJsonType(essenceOf(contentType)) || looksLikeJsonText(text));
    const std::vector<SecretSpan> spans = isForm ? secretsInQuery(text)
        : isJson                                 ? secretsInJson(text)
                                                 : std::vector<SecretSpan>();
    return withoutForms(replaced(text, spans, u"token"_s), u"token"_s);
}

QString ImportBuilder::guardedHeader(const QString &name, const QString &value)
{
    if (value.isEmpty() || isOnlyVariables(value))
        return value;
    if (name.compare("cookie"_L1, Qt::CaseInsensitive) == 0)
        return guardedCookies(value);
    if (isCredentialHeader(name) || isSecretVariable(name, value))
        return guardedAuthorization(name, value);
    return value.contains(u'?') || value.contains("://"_L1) ? guardedAddress(value)
                                                            : guardedText(value, name);
}

QString ImportBuilder::guardedAuthorization(const QString &name, const QString &value)
{
    const QString scheme = schemeIn(value).toString();
    const QString rest = value.sliced(scheme.size());
    if (rest.isEmpty() || isOnlyVariables(rest))
        return value;
    if (scheme.trimmed().compare("basic"_L1, Qt::CaseInsensitive) == 0) {
        // "Basic user password", as tools for .http files write it; base64 has neither.
        const auto parts = [](QChar c) { return c == u' ' || c == u':'; };
        const qsizetype mark = std::find_if(rest.begin(), rest.end(), parts) - rest.begin();
        if (mark == rest.size())
            return scheme + secret(rest, u"basicCredentials"_s);
        return scheme + rest.first(mark + 1) + secret(rest.sliced(mark + 1), u"password"_s);
    }
    return scheme + secret(rest, isCredentialHeader(name) ? u"token"_s : name);
}

QString ImportBuilder::guardedCookies(const QString &value)
{
    QStringList cookies = value.split(u';');
    for (QString &cookie : cookies) {
        const qsizetype equals = cookie.indexOf(u'=');
        const QString own = cookie.sliced(equals + 1).trimmed();
        if (own.isEmpty())
            continue;
        const QString name = equals < 0 ? u"cookie"_s : cookie.first(equals).trimmed();
        cookie = cookie.first(equals + 1) + (equals < 0 && cookie.startsWith(u' ') ? " "_L1 : ""_L1)
            + secret(own, name);
    }
    return cookies.join(u';');
}

} // namespace patlas
