// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QStringList>

#include <optional>

namespace patlas {

/// What a service says of a token.
struct TokenFacts {
    std::optional<QStringList> scopes; ///< nothing: it does not say; an empty list: the token has none
    QDateTime expires; ///< UTC; null: it does not say
    bool neverExpires = false; ///< it says so

    bool isEmpty() const { return !scopes && expires.isNull() && !neverExpires; }
};

} // namespace patlas
