// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"

#include <QByteArray>

#include <cstddef>
#include <optional>
#include <string_view>
#include <vector>

namespace patlas {

/// The shell whose quoting a command line uses.
enum class Shell { Posix, Cmd, PowerShell };

/// Detects the shell by what only that shell uses: carets at line ends or before quotes (cmd), backticks at
/// line ends or before quotes (PowerShell). `curl.exe` is a command of cmd, or of PowerShell where it has
/// words in single quotes or variables. Anything else is read as POSIX shell.
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
    std::vector<QByteArray> unevaluated; ///< `$NAME`, `$(…)`, `<name>`, in order, each once, limited
    std::optional<QByteArray> input; ///< what a here-document or a here-string gives the command to read
    std::size_t end = 0; ///< where reading stopped
    bool hasMore = false; ///< a pipe, a file to read or something else follows and was not read
    bool hasQuotationMarks = false; ///< “typographic” ones were read as quotes

    /// Adds an expression to `unevaluated`.
    void leaveUnevaluated(const QByteArray &expression);
};

/// InvalidInput: an unclosed quotation, a NUL, or a limit below exceeded. Takes linear time.
Result<ShellWords> shellWords(std::string_view command, Shell shell);

inline constexpr std::size_t maxCommandBytes = std::size_t(1) << 20;
inline constexpr std::size_t maxCommandWords = 2'000;

} // namespace patlas
