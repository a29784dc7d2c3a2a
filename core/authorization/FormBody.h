// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/secret/Secret.h"

#include <QString>

#include <string_view>
#include <vector>

namespace patlas {

/// A body of application/x-www-form-urlencoded that holds secrets: put together without copies of them.
class FormBody {
public:
    void add(std::string_view name, std::string_view value);
    void addText(std::string_view name, const QString &value);
    void add(std::string_view name, const Secret &value) { add(name, value.view()); }
    bool has(std::string_view name) const;
    Secret text() const;

private:
    std::vector<Secret> m_fields; ///< "name=value", encoded
};

} // namespace patlas
