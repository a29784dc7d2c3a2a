// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/http/HeaderNames.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace patlas {

namespace {

template <std::size_t n> bool isOneOf(QStringView name, const std::array<QLatin1String, n> &names)
{
    return std::any_of(names.begin(), names.end(),
                       [name](QLatin1String other) { return name.compare(other, Qt::CaseInsensitive) == 0; });
}

bool isTokenCharacter(char c)
{
    if ((c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'))
        return true;
    return c != '\0' && QByteArrayView("!#$%&'*+-.^_`|~").contains(c);
}

} // namespace

bool isHttpToken(QByteArrayView text)
{
    return !text.isEmpty() && std::all_of(text.begin(), text.end(), isTokenCharacter);
}

bool isCredentialHeader(QStringView name)
{
    static constexpr std::array names{"authorization"_L1, "proxy-authorization"_L1, "cookie"_L1,
                                      "cookie2"_L1};
    return isOneOf(name, names);
}

bool isConnectionHeader(QStringView name)
{
    static constexpr std::array names{
        "host"_L1,          "connection"_L1, "content-length"_L1, "transfer-encoding"_L1, "te"_L1,
        "trailer"_L1,       "upgrade"_L1,    "keep-alive"_L1,     "proxy-connection"_L1,  "expect"_L1,
        "http2-settings"_L1};
    return isOneOf(name, names);
}

} // namespace patlas
