// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/openapi/ObjectMembers.h"

#include <algorithm>

namespace patlas {

namespace {
constexpr std::size_t unindexedMembers = 12;
}

ObjectMembers::ObjectMembers(const JsonTape &tape, JsonTape::Value object)
{
    const JsonTape::Value end = tape.next(object);
    for (JsonTape::Value name = tape.first(object); name != end; name = tape.next(name + 1)) {
        Member member{tape.text(name), name + 1};
        if (m_members.size() == unindexedMembers && m_places.empty()) {
            for (std::size_t i = 0; i < m_members.size(); ++i)
                m_places.emplace(m_members[i].name, i);
        }
        if (const Member *known = find(member.name)) {
            m_members[std::size_t(known - m_members.data())].value = member.value;
            continue;
        }
        if (m_members.size() >= unindexedMembers)
            m_places.emplace(member.name, m_members.size());
        m_members.push_back(std::move(member));
    }
}

const ObjectMembers::Member *ObjectMembers::find(std::string_view name) const
{
    if (!m_places.empty()) {
        const auto known = m_places.find(std::string(name));
        return known == m_places.end() ? nullptr : &m_members[known->second];
    }
    const auto found = std::find_if(m_members.begin(), m_members.end(),
                                    [name](const Member &member) { return member.name == name; });
    return found == m_members.end() ? nullptr : &*found;
}

} // namespace patlas
