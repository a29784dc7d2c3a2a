// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/formats/Warnings.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace patlas::sandbox::formats {

void Warnings::add(const QString &entry, const QString &reason)
{
    constexpr qsizetype shownOfKey = 200;
    if (m_list.size() < maxKept)
        m_list.push_back({entry.left(shownOfKey), reason});
    else
        ++m_more;
}

void Warnings::addOnce(const QString &reason)
{
    const bool isKnown = std::any_of(m_list.begin(), m_list.end(), [&reason](const Warning &warning) {
        return warning.entry.isEmpty() && warning.reason == reason;
    });
    if (!isKnown)
        add({}, reason);
}

std::vector<Warning> Warnings::list() const
{
    std::vector<Warning> all = m_list;
    if (m_more > 0)
        all.push_back({{}, u"There are %1 more of these."_s.arg(m_more)});
    return all;
}

} // namespace patlas::sandbox::formats
