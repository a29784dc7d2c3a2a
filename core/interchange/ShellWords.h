// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"

#include <QByteArray>

#include <cstddef>
#include <string_view>
#include <vector>

namespace patlas {

/// Whose quoting a command line is written in.
enum class Shell { Posix, Cmd, PowerShell };

/// By what only one of them writes: carets at the ends of lines or before quotes, backticks at the ends of
/// lines. Anything else is read as a POSIX shell would.
Shell shellOf(std::string_view command);

/// The words of one command, quoting undone. Nothing is evaluated: variables, substitutions and templates
/// stay in the words as they were written, and are listed. A command line may hold secrets, so the words wipe
/// themselves; they must not be shared with what outlives them.
class ShellWords {
public:
    ShellWords() = default;
    ShellWords(ShellWords &&) noexcept = default;
    ShellWords &operator=(ShellWords &&) noexcept = default;
    ShellWords(const ShellWords &) = delete;
    ShellWords &operator=(const ShellWords &) = delete;
    ~ShellWords();

    std::vector<QByteArray> words;
    std::vector<QByteArray> unevaluated; ///< `$NAME`, `$(…)`, in order, each once, some at most
    bool hasMore = false; ///< a pipe, a redirection or another command follows and was not read

    /// Keeps one more that stands unevaluated in a word.
    void leaveUnevaluated(const QByteArray &expression);
};

/// InvalidInput: a quotation that does not end, a NUL, or more words than a person writes. Takes time in
/// proportion to the length.
Result<ShellWords> shellWords(std::string_view command, Shell shell);

inline constexpr std::size_t maxCommandBytes = std::size_t(1) << 20;
inline constexpr std::size_t maxCommandWords = 2'000;

} // namespace patlas
