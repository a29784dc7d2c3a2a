// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"

#include <QByteArray>

#include <cstddef>
#include <string_view>
#include <vector>

namespace patlas {

/// The shell whose quoting a command line uses.
enum class Shell { Posix, Cmd, PowerShell };

/// Detects the shell by what only that shell uses: carets at line ends or before quotes (cmd), backticks at
/// line ends (PowerShell). Anything else is read as POSIX shell.
Shell shellOf(std::string_view command);

/// The words of one command, unquoted. Nothing is evaluated: variables, substitutions and templates stay in
/// the words as written, and are listed. A command line may contain secrets, so the destructor wipes the
/// words; do not share them with anything that outlives this object.
class ShellWords {
public:
    ShellWords() = default;
    ShellWords(ShellWords &&) noexcept = default;
    ShellWords &operator=(ShellWords &&) noexcept = default;
    ShellWords(const ShellWords &) = delete;
    ShellWords &operator=(const ShellWords &) = delete;
    ~ShellWords();

    std::vector<QByteArray> words;
    std::vector<QByteArray> unevaluated; ///< `$NAME`, `$(…)`, in order, each once, limited in number
    bool hasMore = false; ///< a pipe, a redirection or another command follows and was not read

    /// Adds an expression to `unevaluated`.
    void leaveUnevaluated(const QByteArray &expression);
};

/// InvalidInput: an unclosed quotation, a NUL, or a limit below exceeded. Takes linear time.
Result<ShellWords> shellWords(std::string_view command, Shell shell);

inline constexpr std::size_t maxCommandBytes = std::size_t(1) << 20;
inline constexpr std::size_t maxCommandWords = 2'000;

} // namespace patlas
