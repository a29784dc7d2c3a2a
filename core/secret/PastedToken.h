// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/secret/Secret.h"

#include <QString>

#include <functional>
#include <string_view>
#include <vector>

namespace patlas {

/// What of a pasted text is the credential: a token is copied with the quotation marks of a configuration
/// file, as a member of JSON, with the name of its header, in an address.
struct PastedToken {
    struct Part {
        Secret secret; ///< what would be stored, decoded
        QString
            shown; ///< the text with dots for it; see `shownAround`. For a person, may hold any characters
        QString form; ///< the name of the pattern that it has; empty: of no known form
        bool isWhole = false; ///< all of the text but blanks around it
        bool isDecoded = false; ///< it stood there percent-encoded, escaped or in base64
    };

    /// The most probable first. Empty if nothing was pasted.
    std::vector<Part> parts;
    /// The first part is taken. Otherwise a person has to say which one, if any, is meant.
    bool isSure = true;

    bool isAsIs() const { return isSure && (parts.empty() || parts.front().isWhole); }
};

enum class PastedKind { Token, UserAndPassword };

/// Finds the credential in what was pasted. It is sure of a part that is stored already (`isStored`), of the
/// only one that has the form of a token where something marks its ends, and of one whose surroundings could
/// not be sent. Pure but for `isStored`, which may be empty.
PastedToken findPastedToken(std::string_view text, PastedKind kind,
                            const std::function<bool(const Secret &)> &isStored);

} // namespace patlas
