// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/secret/Secret.h"

#include <QByteArray>

#include <optional>
#include <vector>

namespace patlas {

/// A secret for another program.
struct GivenSecret {
    QByteArray variable; ///< that holds it; empty: it is read from a descriptor
    Secret secret;
};

/// Another program with secrets of its own: nobody but it and its children gets them. The secrets stand in
/// its environment, or are read from a descriptor, in order, a line each.
struct ChildProgram {
    static constexpr int minDescriptor = 3; ///< those before are the terminal's
    static constexpr int maxDescriptor = 255;

    std::vector<QByteArray> command; ///< the program, found as a shell finds it, and its arguments; not empty
    std::vector<GivenSecret> secrets;
    std::optional<int> descriptor;

    /// Call first in main(), whose arguments must outlive everything: the program finds what this one found,
    /// whatever is changed for this one later.
    static void rememberStart(int argc, char **argv);
    /// What stood behind the first "--" of the command line, byte for byte.
    static std::vector<QByteArray> wordsBehindDashes();

    /// Becomes the program: terminal, signals, job control and exit code are its own. Returns only if it
    /// cannot be started: NotFound, or InvalidInput with what the system says.
    Failure become() &&;

    /// Runs it with its output masked: secrets as dots. On a terminal it has one of its own, so that colours,
    /// size and keys are as they were. Returns its exit code, 128 and the signal that ended it.
    Result<int> runMasked() &&;
};

} // namespace patlas
