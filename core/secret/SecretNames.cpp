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

} // namespace

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
