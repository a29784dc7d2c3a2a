// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <string_view>
#include <vector>

namespace patlas {

/// A stretch of bytes that may be base64, in either alphabet. It may be wrapped in lines, as in mail, PEM and
/// YAML.
struct Base64Run {
    std::size_t start = 0;
    std::size_t size = 0;
};

/// The runs that could hold a token, in order. Identifiers, paths and hexadecimal digits are mostly left out:
/// base64 of text has letters of both cases.
void findBase64Runs(std::string_view bytes, std::vector<Base64Run> &runs);

/// What the run stands for when `skipped` of its characters (0 to 3) do not belong to it. To be wiped.
std::vector<char> decodedBase64(std::string_view run, std::size_t skipped);

/// The stretch of the run's characters that holds the decoded bytes from `first` to before `last`.
Base64Run charactersOf(std::string_view run, std::size_t skipped, std::size_t first, std::size_t last);

} // namespace patlas
