// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace patlas {

struct ChildOrder {
    QString directory;
    quint32 seed = 0;
    int round = 0;
    QStringList passphrases; ///< one of them opens the vault, if there is one
    bool last = false; ///< says what it finds, then removes every token
};

/// One run of Patlas without its windows: starts, says on standard output what is there, then does random
/// operations, saying before each what it is about to do and afterwards whether it was done. Lines of JSON.
/// Returns the exit code.
int runFaultChild(const ChildOrder &order);

} // namespace patlas
