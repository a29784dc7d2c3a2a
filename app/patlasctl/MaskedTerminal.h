// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/patlasctl/SessionLeader.h"
#include "core/http/ResponseRedactor.h"

#include <functional>
#include <vector>

namespace patlas {

struct GivenSecret;

/// Runs a program and passes on what it writes, secrets as dots, until it ends. On a terminal the program has
/// a terminal of its own, so that colours, keys, size, Ctrl+C and Ctrl+Z are as they were; else two pipes.
/// Signals that ask this program to end are the other's. Once nobody reads any more, it finds its output
/// closed, as it would have without this. Blocks; main thread.
class MaskedTerminal {
public:
    /// The secrets must outlive it. Its descriptors have numbers from `lowest` on.
    MaskedTerminal(const std::vector<GivenSecret> &secrets, int lowest);
    ~MaskedTerminal();

    /// `become` replaces the forked process by the program, or returns with errno set.
    ProgramEnd run(const std::function<void()> &become);

private:
    ProgramEnd runOnTerminal(const std::function<void()> &become);
    ProgramEnd runOnPipes(const std::function<void()> &become);

    ResponseRedactor m_output;
    ResponseRedactor m_errors;
    int m_lowest;
};

} // namespace patlas
