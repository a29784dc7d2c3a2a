// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// How ImportBuilder finds and replaces what gives access.
#include "core/collection/MultipartText.h"
#include "core/http/HeaderNames.h"
#include "core/interchange/ImportBuilder.h"
#include "core/interchange/ImportSecrets.h"
#include "core/openapi/MediaType.h"
#include "core/secret/SecretNames.h"

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

/// The first that is no blank; '\0': there is none.
char firstOfText(const QByteArray &text)
{
    const auto first = std::find_if_not(
        text.begin(), text.end(), [](char c) { return c == ' ' || c == '\t' || c == '\r' || c == '\n'; });
    return first == text.end() ? '\0' : *first;
}

} // namespace

void ImportBuilder::addComment(const QString &heading, const QString &text)
{
    if (text.trimmed().isEmpty())
        return;
    if (holdsPrivateKey(text)) {
        leftOut(tr("A comment was left out, because it holds a private key."));
        return;
    }
    if (!heading.isEmpty())
        m_request.comments.append(heading);
    QString lines = withoutSecretLiterals(text);
    lines.replace("\r\n"_L1, "\n"_L1).replace(u'\r', u'\n').replace(u'\0', QChar::ReplacementCharacter);
    m_request.comments.append(lines.split(u'\n'));
}

void ImportBuilder::addBodyComment(const QString &heading, const QString &body, const QString &contentType)
{
    if (holdsPrivateKey(body)) // which is not to become a variable first
        return addComment(heading, body);
    addComment(heading, QString::fromUtf8(guardedBody(renamed(body).toUtf8(), contentType)));
}

void ImportBuilder::markCredentials()
{
    for (const Variable &variable : m_result.variables)
        m_secretPlaces.add(variable);
    for (const ImportedEnvironment &environment : m_result.environments) {
        for (const Variable &variable : environment.variables)
            m_secretPlaces.add(variable);
    }
    m_secretPlaces.followVariables();
    for (FoundSecret &secret : m_result.secrets)
        secret.canBeCredential = !m_secretPlaces.isElsewhere(secret.variable)
            && (secret.canBeCredential || m_secretPlaces.isWholeValue(secret.variable));
}

QByteArray ImportBuilder::replaced(const QByteArray &text, const std::vector<SecretSpan> &spans,
                                   const QString &wished, Encoding encoding)
{
    if (spans.empty())
        return text;
    const auto plain = [encoding](QByteArrayView written) {
        const QString asWritten = QString::fromUtf8(written);
        if (encoding == Encoding::None)
            return asWritten;
        QByteArray encoded = written.toByteArray();
        if (encoding == Encoding::Form)
            encoded.replace('+', ' ');
        const QByteArray decoded = QByteArray::fromPercentEncoding(encoded);
        // Braces that were encoded are text, and must not become a variable.
        return decoded.contains("{{") || !decoded.isValidUtf8() ? asWritten : QString::fromUtf8(decoded);
    };
    QByteArray result;
    qsizetype copied = 0;
    for (const SecretSpan &span : spans) {
        const QString value = plain(QByteArrayView(text).sliced(span.start, span.size));
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
    // "+" stays what it is: a key has one of base64 rather than a blank.
    return QString::fromUtf8(withoutForms(replaced(utf8, spans, u"token"_s, Encoding::Percent), u"token"_s));
}

QByteArray ImportBuilder::guardedBody(const QByteArray &text, const QString &contentType)
{
    const bool isForm = isUrlEncodedForm(essenceOf(contentType));
    const char first = firstOfText(text);
    const bool isJson = isJsonType(essenceOf(contentType)) || first == '{' || first == '[';
    const bool isXml = isXmlType(essenceOf(contentType)) || first == '<';
    const QByteArray boundary = boundaryIn(contentType);
    const std::vector<SecretSpan> spans = isForm ? secretsInQuery(text)
        : isJson                                 ? secretsInJson(text)
        : isXml                                  ? secretsInXml(text)
        : !boundary.isEmpty()                    ? secretsInMultipart(text, boundary)
                                                 : std::vector<SecretSpan>();
    const Encoding encoding = isForm ? Encoding::Form : Encoding::None;
    return withoutForms(replaced(text, spans, u"token"_s, encoding), u"token"_s);
}

QString ImportBuilder::guardedHeader(const QString &name, const QString &value)
{
    if (value.isEmpty() || isOnlyVariables(value))
        return value;
    if (name.compare("cookie"_L1, Qt::CaseInsensitive) == 0)
        return guardedCookies(value);
    // That nothing in the request has the form of a token is known by now, but for what this cannot tell.
    const bool isToldByName = m_isClean && !value.contains(u'%') && !value.startsWith("patlas:"_L1)
        && !value.contains("bearer"_L1, Qt::CaseInsensitive);
    if (isCredentialHeader(name) || (isToldByName ? holdsSecret(name, value) : isSecretVariable(name, value)))
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
        const QString user = rest.first(mark);
        const QString password = rest.sliced(mark + 1);
        if (!isSecretUser(user))
            return scheme + user + rest[mark] + secret(password, u"password"_s);
        // As one secret, which a credential can stand for.
        if (!rest.contains("{{"_L1))
            return scheme
                + secret(QString::fromLatin1((user + u':' + password.trimmed()).toUtf8().toBase64()),
                         u"basicCredentials"_s);
        return scheme + secret(user, u"username"_s) + rest[mark] + secret(password, u"password"_s);
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
