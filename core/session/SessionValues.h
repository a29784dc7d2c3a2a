// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/request/Variables.h"
#include "core/secret/Secret.h"

#include <QString>

#include <functional>
#include <map>
#include <memory>

namespace patlas {

/// What a person typed in this session for variables that nothing gives a value. Each value holds where it
/// was typed only, such as in one environment, because a password of one is none of another. In guarded
/// memory; written nowhere. One thread.
class SessionValues {
public:
    /// `place`: where it holds. A secret is masked from now on wherever requests are kept or shown.
    void set(const QString &place, const QString &name, Secret value, bool isSecret);
    void clear();

    /// What was typed for this place until now; a value.
    std::function<std::optional<GivenValue>(const QString &name)> in(const QString &place) const;

private:
    struct Value {
        Secret value;
        bool isSecret = false;
    };
    using Values = std::map<QString, std::shared_ptr<const Value>>;

    std::map<QString, std::shared_ptr<const Values>> m_places;
};

} // namespace patlas
