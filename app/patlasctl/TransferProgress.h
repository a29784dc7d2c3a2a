// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QElapsedTimer>
#include <QString>

namespace patlas {

/// How far a transfer is, in one line on standard error: from its second second on, and gone with this.
/// Nothing where standard error is no terminal. Main thread.
class TransferProgress {
public:
    /// `isWanted`: false where something else is written to the same terminal.
    explicit TransferProgress(bool isWanted);
    ~TransferProgress();
    TransferProgress(const TransferProgress &) = delete;
    TransferProgress &operator=(const TransferProgress &) = delete;

    /// `total`: 0: not known. `waiting`: a sentence on what is waited for before; empty: nothing.
    void show(qint64 receivedKiB, qint64 totalKiB, const QString &waiting);
    void clear();

private:
    bool m_isWanted;
    bool m_isShown = false;
    QElapsedTimer m_since;
    qint64 m_next; ///< milliseconds from the start
};

} // namespace patlas
