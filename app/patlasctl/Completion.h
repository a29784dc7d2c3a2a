// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/patlasctl/Arguments.h"

#include <QStringList>

namespace patlas {

class CommandLine;
class Console;

/// What could stand next on a command line. A shell asks through the hidden verb of its script.
class Completion {
public:
    /// Both must outlive it.
    Completion(const CommandLine &line, Console &console);

    /// `allWords`: behind the name of the program; the last one is what is typed so far, perhaps nothing. A
    /// folder or file is the shell's own business: then the list is empty and `wantsFiles` is set.
    QStringList candidates(const QStringList &allWords, bool &wantsFiles);

private:
    QStringList valuesOf(const DeclaredArgument &argument, const QStringList &words, bool &wantsFiles) const;
    QStringList stored(Completes what, const QString &environment) const;

    const CommandLine &m_line;
    Console &m_console;
};

} // namespace patlas
