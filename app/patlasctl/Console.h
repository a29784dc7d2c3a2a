// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/patlasctl/ExitCode.h"
#include "app/patlasctl/OpenDescriptors.h"
#include "core/base/Result.h"
#include "core/secret/Secret.h"

#include <QByteArray>
#include <QString>

#include <optional>

class QJsonDocument;

namespace patlas {

/// Where a program without windows speaks: what was asked for goes to standard output, all else to standard
/// error. Text from outside cannot steer the terminal. Made before anything else opens a file: a descriptor
/// that is named on the command line must have been open then.
class Console {
public:
    /// As it is, without a line end. False: nobody reads any more.
    bool write(const QByteArray &bytes);
    /// One line for a person.
    void print(const QString &line);
    /// Indented, with a line end.
    void print(const QJsonDocument &json);
    /// Something of the output could not be written, such as on a full disk.
    bool isOutputLost() const { return m_isOutputLost; }
    /// To standard error.
    void note(const QString &line);
    ExitCode fail(const Error &error); ///< says it; its exit code
    ExitCode refuse(ExitCode code, const QString &sentence);

    bool isTerminal() const; ///< of standard output
    bool canAsk() const; ///< there is a terminal to ask at
    /// Yes or no, at the terminal; false where there is none.
    bool asks(const QString &question);
    /// The passphrase of the vault is read from this descriptor instead of being asked for. Programs that are
    /// started do not inherit it, and it is closed once it is read.
    void setPassphraseDescriptor(int descriptor);
    /// It is what this command line prints, which is run without a shell; empty: none. See ProviderRun.
    void setPassphraseCommand(const QString &command) { m_passphraseCommand = command; }
    bool readsPassphrase() const
    {
        return m_passphraseDescriptor.has_value() || !m_passphraseCommand.isEmpty();
    }
    bool canAskPassphrase() const { return readsPassphrase() || canAsk(); }
    /// Typed unseen, or what the command printed or the descriptor holds: the first time, since then nothing
    /// is left there. Never empty. InvalidInput: the descriptor cannot be read; Cancelled: there is none, or
    /// nothing was typed; those of ProviderRun.
    Result<Secret> askPassphrase(const QString &prompt);
    /// A secret that is typed unseen; nothing where there is no terminal, or at its end.
    std::optional<Secret> askSecret(const QString &prompt);
    /// All of standard input, or of a descriptor, up to its end; one line end at the end is left out.
    static Result<Secret> readSecret(int descriptor);
    static Result<QByteArray> readInput(); ///< all of standard input

private:
    OpenDescriptors m_inherited = OpenDescriptors::now();
    bool m_isOutputOpen = true;
    bool m_isOutputLost = false;
    std::optional<int> m_passphraseDescriptor;
    QString m_passphraseCommand;
    bool m_isPassphraseRead = false;
};

} // namespace patlas
