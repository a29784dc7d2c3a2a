// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringView>

#include <cstddef>
#include <string_view>
#include <vector>

namespace patlas {

/// A stretch of a pasted text in which a token may stand. Holds no bytes of it.
struct PastedStretch {
    enum class Encoding { None, Percent, Json };

    std::size_t start = 0;
    std::size_t size = 0;
    Encoding encoding = Encoding::None; ///< how what stands around it says that it is written
    bool isDelimited = true; ///< its end is marked, or nothing but punctuation follows

    std::string_view of(std::string_view text) const { return text.substr(start, size); }
    bool operator==(const PastedStretch &) const = default;
};

/// `stretch` and what is left of it when blanks, quotation marks, brackets, punctuation at its end, the name
/// of a header or of a member, or a word such as "Bearer" are taken off, one at a time: from outside to
/// inside, the stretch itself without its blanks first. None for blanks only.
std::vector<PastedStretch> unwrapped(std::string_view text, PastedStretch stretch);

/// Whole values under names that give a secret away (SecretNames), in JSON, headers, assignments and queries,
/// and the password or the token before the host of an address; in order.
std::vector<PastedStretch> namedSecrets(std::string_view text);

/// User name and password before the host of the first address that has them, still percent-encoded; empty
/// size if there are none.
PastedStretch userInfo(std::string_view text);

/// The text in one line with dots for the stretch, for a person to see which part it is. Of what stands
/// around it, only punctuation and names that announce secrets are shown; "…" stands for the rest, which may
/// hold another secret.
QString shownAround(std::string_view text, const PastedStretch &stretch);

} // namespace patlas
