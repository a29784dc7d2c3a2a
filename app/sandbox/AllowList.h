// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHostAddress>
#include <QString>
#include <QStringList>

#include <utility>
#include <vector>

namespace patlas::sandbox {

/// The addresses that may write: IPv4, IPv6 and CIDR ranges. An empty list blocks every write, as the service
/// documents of its project settings.
class AllowList {
public:
    static AllowList everybody();
    /// `problem` says which item is no address; the result is then not to be used.
    static AllowList from(const QStringList &items, QString &problem);

    bool isEmpty() const { return m_ranges.empty(); }
    bool allows(const QHostAddress &address) const;

private:
    std::vector<std::pair<QHostAddress, int>> m_ranges; ///< first address, length of the common prefix
};

} // namespace patlas::sandbox
