// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/patlasctl/ExitCode.h"
#include "core/base/Result.h"
#include "core/secret/Secret.h"

#include <QByteArray>
#include <QString>

#include <optional>

class QJsonDocument;

namespace patlas {

/// Where a program without windows speaks: what was asked for goes to standard output, all else to standard
/// error. Text from outside cannot steer the terminal.
class Console {
public:
    /// As it is, without a line end. False: nobody reads any more.
    bool write(const QByteArray &bytes);
    /// One line for a person.
    void print(const QString &line);
    /// Indented, with a line end.
    void print(const QJsonDocument &json);
    /// To standard error.
    void note(const QString &line);
    ExitCode fail(const Error &error); ///< says it; its exit code
    ExitCode refuse(ExitCode code, const QString &sentence);

    bool isTerminal() const; ///< of standard output
    bool canAsk() const; ///< there is a terminal to ask at
    /// Yes or no, at the terminal; false where there is none.
    bool asks(const QString &question);
    /// Secrets are read from this descriptor instead of being asked for.
    void setSecretDescriptor(int descriptor) { m_secretDescriptor = descriptor; }
    bool readsSecrets() const { return m_secretDescriptor >= 0; }
    bool canAskSecret() const { return readsSecrets() || canAsk(); }
    /// A secret that is typed unseen, or read from the descriptor; nothing where there is neither, or at its
    /// end.
    std::optional<Secret> askSecret(const QString &prompt);
    /// All of standard input, or of a descriptor, up to its end; one line end at the end is left out.
    static Result<Secret> readSecret(int descriptor);
    static Result<QByteArray> readInput(); ///< all of standard input

private:
    bool m_isOutputOpen = true;
    int m_secretDescriptor = -1;
};

} // namespace patlas
