// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

class QCommandLineParser;
class QProcess;

namespace patlas {

/// What a child process is to do: a run of Patlas without its windows.
struct ChildOrder {
    QString directory;
    quint32 seed = 0;
    int round = 0;
    int operations = 24; ///< none: it says what it finds and ends
    QStringList passphrases; ///< one of them opens the vault, if there is one
    bool vaultOnly = false; ///< secrets go to the vault and stay there
    bool last = false; ///< says what it finds, then removes every token

    static void addOptions(QCommandLineParser &parser);
    static bool isIn(int argc, char **argv);
    static ChildOrder from(const QCommandLineParser &parser);

    /// Starts this program again with these orders; `preloaded` are libraries, in their order.
    void start(QProcess &child, const QStringList &preloaded) const;
};

} // namespace patlas
