// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/http/HeaderNames.h"

#include <algorithm>
#include <array>

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
    static constexpr std::array names{QLatin1String("authorization"), QLatin1String("proxy-authorization"),
                                      QLatin1String("cookie"), QLatin1String("cookie2"),
                                      QLatin1String("x-personal-access-token")};
    return isOneOf(name, names);
}

bool holdsKey(QStringView name)
{
    static constexpr std::array parts{
        QLatin1String("token"),      QLatin1String("secret"),  QLatin1String("apikey"),
        QLatin1String("api-key"),    QLatin1String("api_key"), QLatin1String("password"),
        QLatin1String("authoriz"),   QLatin1String("x-auth"),  QLatin1String("cookie"),
        QLatin1String("credential"), QLatin1String("session")};
    return isCredentialHeader(name) || std::any_of(parts.begin(), parts.end(), [name](QLatin1String part) {
               return name.contains(part, Qt::CaseInsensitive);
           });
}

bool isConnectionHeader(QStringView name)
{
    static constexpr std::array names{QLatin1String("host"),
                                      QLatin1String("connection"),
                                      QLatin1String("content-length"),
                                      QLatin1String("transfer-encoding"),
                                      QLatin1String("te"),
                                      QLatin1String("trailer"),
                                      QLatin1String("upgrade"),
                                      QLatin1String("keep-alive"),
                                      QLatin1String("proxy-connection"),
                                      QLatin1String("expect"),
                                      QLatin1String("http2-settings")};
    return isOneOf(name, names);
}

} // namespace patlas
