// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Error.h"

#include <utility>
#include <vector>

namespace patlas {

/// What `patlasctl` ends with. Documented in its manual: a number never changes its meaning.
enum class ExitCode {
    Done = 0,
    Failed = 1, ///< for a reason that none of the others names
    Usage = 2, ///< the command line cannot be understood, or names something that is not there
    RefusedByPreflight = 3, ///< nothing was sent
    RefusedByService = 4, ///< a response of 400 or more, where that was asked for, or a refusal
    Network = 5, ///< no response, or an incomplete one
    Locked = 6, ///< the keychain or the vault
    ChecksFailed = 7, ///< or requests of a run
    Storage = 8, ///< a file or the database cannot be read or written
    Found = 9, ///< tokens in files (`leaks`)
    Interrupted = 130, ///< by Ctrl+C
};

/// That of a failure.
ExitCode exitCodeOf(ErrorKind kind);

/// What each says, for help and manual.
std::vector<std::pair<ExitCode, QString>> exitCodeTexts();

} // namespace patlas
