// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHostAddress>
#include <QString>
#include <QStringList>

#include <utility>
#include <vector>

namespace patlas::sandbox {

/// The addresses that writes are allowed from: IPv4, IPv6 and CIDR ranges. An empty list blocks every write,
/// as documented for the service's project settings.
class AllowList {
public:
    static AllowList everybody();
    /// On an invalid item `problem` names it, and the result must not be used.
    static AllowList from(const QStringList &items, QString &problem);

    bool isEmpty() const { return m_ranges.empty(); }
    bool allows(const QHostAddress &address) const;

private:
    std::vector<std::pair<QHostAddress, int>> m_ranges; ///< first address, prefix length
};

} // namespace patlas::sandbox
