// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"

#include <QDateTime>
#include <QString>
#include <QStringList>
#include <QUrl>

namespace patlas {

/// The words of a command line that prints a secret: "op read op://vault/item". Blanks part them. Within
/// single quotes everything is itself; within double quotes a backslash before a double quote or a backslash,
/// and outside of quotes any backslash, takes the meaning of the character behind it. Nothing else has a
/// meaning: no variable, no pattern, no pipe.
/// InvalidInput: a quote is not closed, there are control characters, it is too long, or it holds a secret
/// itself.
Result<QStringList> commandWords(const QString &line);

/// What a person calls the program of a command line: "op". Of one without words, the line.
QString commandName(const QString &line);

/// A program with its arguments, as it is started.
struct ProviderCommand {
    QString program; ///< absolute path
    QStringList arguments;

    bool operator==(const ProviderCommand &) const = default;
};

/// Finds the program: an absolute path, or a name in the absolute directories of PATH. Looks at the disk.
/// NotFound: there is no such program.
Result<ProviderCommand> findCommand(const QString &line);

/// For display: the words in quotes where a word has anything but plain characters, so that each can be told
/// from the next. Characters that would not be seen are marks.
QString shownCommand(const ProviderCommand &command);

/// Where what a command prints goes: scheme, host and port. Of this machine the port is left out; the sandbox
/// has another one at each start.
QString destinationOf(const QUrl &address);

/// A command that a request wants to have started, and where what it prints would go.
struct WantedCommand {
    QString line;
    QString destination; ///< see destinationOf

    bool operator==(const WantedCommand &) const = default;
};

/// A command that a person allowed.
struct AllowedCommand {
    ProviderCommand command;
    QString destination; ///< the only one that gets what it prints; see destinationOf
    QDateTime since = {}; ///< UTC

    /// Whether it was allowed under these words. Says nothing of where the program is now.
    bool isFor(const QStringList &words, const QString &to) const;

    bool operator==(const AllowedCommand &) const = default;
};

} // namespace patlas
