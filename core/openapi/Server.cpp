// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/openapi/Server.h"

#include <algorithm>
#include <optional>

using namespace Qt::StringLiterals;

namespace patlas {

namespace {

/// Nullopt: a variable has no value. What looks like a variable and has no end stays as it is.
std::optional<QString> filled(const Server &server, const QHash<QString, QString> &values)
{
    QString result;
    qsizetype from = 0;
    for (;;) {
        const qsizetype open = server.url.indexOf(u'{', from);
        const qsizetype close = open < 0 ? -1 : server.url.indexOf(u'}', open);
        if (close < 0)
            return result.append(QStringView(server.url).mid(from));
        const QString name = server.url.mid(open + 1, close - open - 1);
        QString value = values.value(name);
        const auto known = std::find_if(server.variables.begin(), server.variables.end(),
                                        [&name](const ServerVariable &each) { return each.name == name; });
        if (value.isEmpty() && known == server.variables.end())
            return std::nullopt;
        // A default may be empty on purpose; a variable without any has no value that could be sent.
        if (value.isEmpty() && known->defaultValue.isNull() && known->values.isEmpty())
            return std::nullopt;
        if (value.isEmpty())
            value = known->defaultValue.isNull() ? known->values.constFirst() : known->defaultValue;
        result.append(QStringView(server.url).mid(from, open - from));
        result += value;
        from = close + 1;
    }
}

bool isControl(QChar c)
{
    return c.unicode() < 0x20 || c.unicode() == 0x7F;
}

} // namespace

QUrl serverAddress(const Server &server, const QUrl &document, const QHash<QString, QString> &values)
{
    const std::optional<QString> written = filled(server, values);
    if (!written || std::any_of(written->begin(), written->end(), isControl))
        return {};
    QUrl address(written->trimmed());
    if (!address.isValid())
        return {};
    if (address.isRelative()) {
        const bool hasHost = document.scheme() == "http"_L1 || document.scheme() == "https"_L1;
        // "//host/path" needs a scheme only, and has one even where the document is a file.
        if (!hasHost && !address.host().isEmpty())
            address.setScheme(u"https"_s);
        else if (!hasHost)
            return {};
        else
            address = document.adjusted(QUrl::RemoveUserInfo).resolved(address);
    }
    const bool isUsable = (address.scheme() == "http"_L1 || address.scheme() == "https"_L1)
        && !address.host().isEmpty() && address.userInfo().isEmpty();
    if (!isUsable)
        return {};
    return address.adjusted(QUrl::RemoveFragment | QUrl::RemoveQuery | QUrl::NormalizePathSegments);
}

} // namespace patlas
