// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/secret/SecretNames.h"

#include <QString>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace patlas {

namespace {

/// Letters and digits in lower case: pageToken, page_token and X-Page-Token are one name.
QString bareName(QStringView name)
{
    QString bare;
    for (const QChar c : name) {
        if (c.isLetterOrNumber())
            bare += c.toLower();
    }
    return bare;
}

template <std::size_t n> bool isOneOf(const QString &name, const std::array<QLatin1String, n> &names)
{
    return std::find(names.begin(), names.end(), name) != names.end();
}

/// About a secret, and none itself: token_type, password_hint, tokenUrl, key_id.
bool isAboutSecret(const QString &bare)
{
    static constexpr std::array ends{"type"_L1,     "hint"_L1,    "url"_L1,       "uri"_L1,
                                     "endpoint"_L1, "expires"_L1, "expiresin"_L1, "expiry"_L1,
                                     "name"_L1,     "count"_L1,   "limit"_L1,     "length"_L1,
                                     "tokenid"_L1,  "keyid"_L1,   "secretid"_L1,  "policy"_L1};
    return std::any_of(ends.begin(), ends.end(), [&bare](QLatin1String end) { return bare.endsWith(end); });
}

} // namespace

bool isMadeByMachine(QStringView value)
{
    constexpr qsizetype shortest = 12;
    int changes = 0;
    for (qsizetype i = 1; i < value.size(); ++i) {
        const QChar before = value[i - 1];
        const QChar c = value[i];
        if (c.isSpace())
            return false;
        changes += (before.isDigit() && c.isLetter()) || (before.isLetter() && c.isDigit());
    }
    return value.size() >= shortest && changes >= 3;
}

bool namesSecret(QStringView name)
{
    static constexpr std::array parts{"token"_L1,      "secret"_L1,     "apikey"_L1,   "password"_L1,
                                      "passwd"_L1,     "passphrase"_L1, "authoriz"_L1, "xauth"_L1,
                                      "cookie"_L1,     "credential"_L1, "session"_L1,  "accesskey"_L1,
                                      "privatekey"_L1, "signature"_L1,  "bearer"_L1,   "subscriptionkey"_L1};
    static constexpr std::array wholes{"pass"_L1, "pwd"_L1, "pat"_L1, "xpat"_L1,
                                       "xkey"_L1, "jwt"_L1, "sig"_L1};
    const QString bare = bareName(name);
    if (isAboutSecret(bare) || isPassingToken(name))
        return false;
    return isOneOf(bare, wholes) || std::any_of(parts.begin(), parts.end(), [&bare](QLatin1String part) {
               return bare.contains(part);
           });
}

bool holdsSecret(QStringView name, QStringView value)
{
    static constexpr std::array perhaps{"key"_L1, "code"_L1, "auth"_L1};
    return !value.isEmpty()
        && (namesSecret(name) || (isOneOf(bareName(name), perhaps) && isMadeByMachine(value)));
}

bool isPassingToken(QStringView name)
{
    static constexpr std::array words{"page"_L1, "next"_L1,  "prev"_L1, "continu"_L1, "cursor"_L1,
                                      "sync"_L1, "resum"_L1, "skip"_L1, "csrf"_L1,    "xsrf"_L1};
    // These say that it opens something, whatever else the name says.
    static constexpr std::array access{"access"_L1, "refresh"_L1, "auth"_L1,   "secret"_L1,
                                       "bearer"_L1, "session"_L1, "cookie"_L1, "key"_L1};
    const auto holds = [bare = bareName(name)](QLatin1String word) { return bare.contains(word); };
    if (std::any_of(access.begin(), access.end(), holds))
        return false;
    return bareName(name).endsWith("tokens"_L1) || std::any_of(words.begin(), words.end(), holds);
}

bool isSignature(QStringView name)
{
    const QString bare = bareName(name);
    return bare == "sig"_L1 || bare.endsWith("signature"_L1);
}

} // namespace patlas
