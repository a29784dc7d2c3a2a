// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/openapi/OAuthFlow.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace patlas {

QUrl endpointAddress(const QString &written, const QUrl &server)
{
    const bool hasControl = std::any_of(written.begin(), written.end(),
                                        [](QChar c) { return c.unicode() < 0x20 || c.unicode() == 0x7F; });
    QUrl address(written.trimmed());
    if (written.isEmpty() || hasControl || !address.isValid())
        return {};
    if (address.isRelative())
        address = server.adjusted(QUrl::RemoveUserInfo).resolved(address);
    const bool isUsable = (address.scheme() == "http"_L1 || address.scheme() == "https"_L1)
        && !address.host().isEmpty() && address.userInfo().isEmpty();
    return isUsable ? address.adjusted(QUrl::NormalizePathSegments) : QUrl();
}

} // namespace patlas
