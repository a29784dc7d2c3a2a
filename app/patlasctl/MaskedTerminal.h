// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/http/ResponseRedactor.h"

#include <functional>
#include <vector>

namespace patlas {

struct GivenSecret;

/// Runs a program and passes on what it writes, secrets as dots. On a terminal the program has a terminal of
/// its own, so that colours, keys, size, Ctrl+C and Ctrl+Z are as they were; else two pipes. Blocks.
class MaskedTerminal {
public:
    /// The secrets must outlive it.
    explicit MaskedTerminal(const std::vector<GivenSecret> &secrets);
    ~MaskedTerminal();

    struct Ended {
        int code = 0; ///< of the program; 128 and the signal that ended it
        bool failedToStart = false;
        int reason = 0; ///< errno, where it failed to start
    };
    /// `become` replaces the forked process by the program, or returns with errno set.
    Ended run(const std::function<void()> &become);

private:
    Ended runOnTerminal(const std::function<void()> &become);
    Ended runOnPipes(const std::function<void()> &become);
    void relay(int from, int to, ResponseRedactor &redactor);
    static void flush(int to, ResponseRedactor &redactor);

    ResponseRedactor m_output;
    ResponseRedactor m_errors;
};

} // namespace patlas
