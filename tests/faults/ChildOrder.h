// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

class QCommandLineParser;
class QProcess;

namespace patlas {

/// What a child process has to do: one run of Patlas without its windows.
struct ChildOrder {
    QString directory;
    quint32 seed = 0;
    int round = 0;
    int operations = 24; ///< 0: only report the state and exit
    QStringList passphrases; ///< one of them opens an existing vault
    bool vaultOnly = false; ///< secrets are stored in the vault only
    bool last = false; ///< report the state, then remove every token
    int beside = 0; ///< which of two that work at the same time, 1 or 2; 0: alone

    static void addOptions(QCommandLineParser &parser);
    static bool isIn(int argc, char **argv);
    static ChildOrder from(const QCommandLineParser &parser);

    /// Starts this program as a child with these orders; `preloaded`: libraries in preload order.
    void start(QProcess &child, const QStringList &preloaded) const;
};

} // namespace patlas
