// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <vector>

namespace patlas::test {

/// A command as it is pasted. "@B" stands for the address of the recorder, "@H" for it without the scheme.
struct PastedCommand {
    QByteArray name;
    QByteArray text;
    /// The same for sh, where `text` is for another shell, has more around it, or is damaged in a way that
    /// curl refuses and Patlas mends. Empty: `text` itself.
    QByteArray run = {};
};

/// Commands from documents, bug reports and terminals, each a sample of its kind.
std::vector<PastedCommand> pastedCommands();

} // namespace patlas::test
