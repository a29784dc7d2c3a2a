// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QJsonObject>
#include <QProcess>
#include <QStringList>
#include <QTemporaryDir>

#include <vector>

namespace patlas::test {

/// patlasctl as a script runs it: a HOME of its own, no desktop, no keychain, no terminal.
class Ctl {
public:
    Ctl();

    struct Ran {
        int code = -1;
        QByteArray out;
        QByteArray err;

        QJsonObject json() const; ///< of the output; aborts the test run if it is none
    };
    /// Runs it to its end. `passphrase`: given through a descriptor; empty: none is.
    Ran run(const QStringList &arguments, const QByteArray &input = {},
            const QByteArray &passphrase = {}) const;
    /// Runs all of them at once, to their ends.
    std::vector<Ran> runTogether(const std::vector<QStringList> &commands,
                                 const QByteArray &passphrase = {}) const;
    /// Runs a command of a shell that finds it as "patlasctl".
    Ran shell(const QString &command, const QByteArray &input = {}) const;
    /// Starts it; the caller waits.
    void start(QProcess &process, const QStringList &arguments, const QByteArray &passphrase = {}) const;

    QString file(const QString &name) const { return m_home.filePath(name); }
    QString write(const QString &name, const QByteArray &bytes) const; ///< returns its path
    const QTemporaryDir &home() const { return m_home; }
    void setFolder(const QString &folder) { m_folder = folder; } ///< where it is run; HOME if not set
    void setVariable(const QString &name, const QString &value) { m_environment.insert(name, value); }

    /// Makes a vault, whose passphrase is "open sesame", for the secrets of the tests.
    void makeVault() const;
    /// For the commands that follow, which need not derive its key each time; where the kernel keeps no keys,
    /// they do.
    void unlockVault() const;
    void lockVault() const;
    static constexpr char passphrase[] = "open sesame";

private:
    Ran finished(QProcess &process, const QByteArray &input) const;
    void launch(QProcess &process, const QStringList &arguments, const QByteArray &passphrase) const;
    void prepare(QProcess &process) const;

    QTemporaryDir m_home;
    QString m_folder;
    QProcessEnvironment m_environment;
};

} // namespace patlas::test
