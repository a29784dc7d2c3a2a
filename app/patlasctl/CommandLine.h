// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/patlasctl/Arguments.h"
#include "app/patlasctl/Verb.h"

#include <memory>
#include <vector>

namespace patlas {

/// All verbs, and the reading of a command line.
class CommandLine {
public:
    /// What the manual, completion and help tell of a verb.
    struct Entry {
        std::unique_ptr<Verb> verb;
        std::unique_ptr<Arguments> arguments;
    };

    CommandLine();
    ~CommandLine();

    void add(std::unique_ptr<Verb> verb);
    /// Verbs of two words have the first in common: what that stands for, in a sentence without its full
    /// stop.
    void addGroup(const QString &name, const QString &summary);

    /// The verb that the command line asks for, with its options read. Null: there is nothing to run; `code`
    /// is what to end with, and what there is to say was said.
    Verb *read(int argc, char **argv, ExitCode &code);
    /// Where the passphrase of the vault is read from; nothing: it is asked for.
    std::optional<int> passphraseDescriptor() const;
    /// The command line of a program that prints it; empty: none.
    QString passphraseCommand() const;

    const std::vector<Entry> &entries() const { return m_entries; }
    /// Those of the program itself, which stand before the verb.
    const std::vector<DeclaredArgument> &globalOptions() const { return m_globalOptions; }
    QString summaryOf(const QString &group) const;

private:
    struct Private;
    std::unique_ptr<Private> d;
    std::vector<Entry> m_entries;
    std::vector<DeclaredArgument> m_globalOptions;
};

} // namespace patlas
