// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/interchange/ShellWords.h"

#include <QByteArray>

#include <cstddef>
#include <optional>
#include <string_view>

namespace patlas {

/// A text in which curl commands stand, as it is copied from a document or a terminal: after comments,
/// between the fences of a code block, behind a prompt, behind `sudo` or an assignment, between lines that
/// the program printed. Holds a copy, which is wiped.
class PastedText {
public:
    explicit PastedText(std::string_view text);
    ~PastedText();
    PastedText(const PastedText &) = delete;
    PastedText &operator=(const PastedText &) = delete;

    struct Command {
        std::size_t start = 0; ///< of the program's name
        std::string_view text; ///< from there to the end of the whole text
        std::optional<Shell> shell; ///< told by the prompt
    };
    /// The first command at or after `from`.
    std::optional<Command> next(std::size_t from) const;

private:
    std::optional<Command> nextIn(std::size_t from, bool hashIsPrompt) const;

    QByteArray m_text;
};

} // namespace patlas
