// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/secret/Secret.h"

#include <QByteArray>

#include <functional>
#include <optional>
#include <utility>
#include <vector>

namespace patlas {

struct ProgramEnd;

/// A secret for another program.
struct GivenSecret {
    QByteArray variable; ///< that holds it; empty: it is read from a descriptor
    Secret secret;
};

/// Another program with secrets of its own: nobody but it and its children gets them. The secrets stand in
/// its environment, or are read from a descriptor, in order, a line each. Of the descriptors of this program
/// it has those that this one was started with.
struct ChildProgram {
    static constexpr int minDescriptor = 3; ///< those before are the terminal's
    static constexpr int maxDescriptor = 255;

    std::vector<QByteArray> command; ///< the program, found as a shell finds it, and its arguments; not empty
    std::vector<GivenSecret> secrets;
    /// Variables and their values, which are no secrets. One that was set before stays as it was.
    std::vector<std::pair<QByteArray, QByteArray>> usualVariables = {};
    std::optional<int> descriptor;

    /// Call first in main(), whose arguments must outlive everything: the program finds what this one found,
    /// whatever is changed for this one later.
    static void rememberStart(int argc, char **argv);
    /// What stood behind the first "--" of the command line, byte for byte.
    static std::vector<QByteArray> wordsBehindDashes();

    /// Becomes the program: terminal, signals, job control and exit code are its own. Returns only if it
    /// cannot be started: NotFound, or InvalidInput with what the system says.
    Failure become() &&;

    /// Whether this program was started with the variable.
    static bool isSet(const QByteArray &variable);

    /// Runs it in the same terminal and waits for its end: for a program that needs what other threads of
    /// this one do. Returns its exit code, 128 and the signal that ended it.
    Result<int> runAttended() &&;

    /// Runs it with its output masked: secrets as dots. On a terminal it has one of its own, so that colours,
    /// size and keys are as they were. Returns its exit code, 128 and the signal that ended it.
    Result<int> runMasked() &&;

private:
    using Runs = std::function<ProgramEnd(const std::function<void()> &become)>;
    Result<int> runBy(const Runs &runs);
};

} // namespace patlas
