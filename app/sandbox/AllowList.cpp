// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/AllowList.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace patlas::sandbox {

namespace {

/// A dual-stack socket reports 127.0.0.1 as ::ffff:127.0.0.1; this undoes the mapping.
QHostAddress plainForm(const QHostAddress &address)
{
    bool isIpv4 = false;
    const quint32 ipv4 = address.toIPv4Address(&isIpv4);
    return isIpv4 ? QHostAddress(ipv4) : address;
}

std::pair<QHostAddress, int> rangeFrom(const QString &item)
{
    const QHostAddress single(item.section(QLatin1Char('/'), 0, 0));
    if (item.contains(QLatin1Char('/')) && !single.isNull())
        return QHostAddress::parseSubnet(item);
    return {single, single.protocol() == QAbstractSocket::IPv6Protocol ? 128 : 32};
}

} // namespace

AllowList AllowList::everybody()
{
    AllowList list;
    list.m_ranges = {{QHostAddress(QHostAddress::AnyIPv4), 0}, {QHostAddress(QHostAddress::AnyIPv6), 0}};
    return list;
}

AllowList AllowList::from(const QStringList &items, QString &problem)
{
    AllowList list;
    for (const QString &item : items) {
        const auto range = rangeFrom(item.trimmed());
        if (range.first.isNull() || range.second < 0)
            problem = u"%1 is neither an address nor a range such as 192.0.2.0/24."_s.arg(item);
        else
            list.m_ranges.push_back(range);
    }
    return list;
}

bool AllowList::allows(const QHostAddress &address) const
{
    const QHostAddress plain = plainForm(address);
    return std::any_of(m_ranges.begin(), m_ranges.end(),
                       [&plain](const auto &range) { return plain.isInSubnet(range); });
}

} // namespace patlas::sandbox
