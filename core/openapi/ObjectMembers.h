// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/openapi/JsonTape.h"

#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace patlas {

/// The members of one object of a tape, each name once: the last one counts.
class ObjectMembers {
public:
    struct Member {
        std::string name;
        JsonTape::Value value = 0; ///< its name is the value before it
    };

    ObjectMembers(const JsonTape &tape, JsonTape::Value object);

    const std::vector<Member> &all() const { return m_members; }
    const Member *find(std::string_view name) const; ///< null: none

private:
    std::vector<Member> m_members;
    std::unordered_map<std::string, std::size_t> m_places; ///< only where there are many
};

} // namespace patlas
