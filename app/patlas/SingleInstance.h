// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLocalServer>
#include <QLockFile>
#include <QObject>
#include <QString>

namespace patlas {

/// One Patlas per database and session (DataLock keeps those of other sessions out): the first instance holds
/// a lock in the runtime directory and listens on a local socket; a second one asks it to raise its window
/// and exits. The lock of a killed process is ignored. If the runtime directory is not writable, every
/// instance counts as the first.
class SingleInstance : public QObject {
    Q_OBJECT

public:
    /// `database`: path that identifies the data.
    explicit SingleInstance(const QString &database, QObject *parent = nullptr);

    bool isFirst() const { return m_isFirst; }
    /// Called by a second instance: asks the first to raise its window. False when it does not respond within
    /// 15 seconds. Blocks; there is no window yet.
    bool raiseFirst() const;

Q_SIGNALS:
    void raiseRequested();

private:
    void listen();

    QString m_socket;
    QLockFile m_lock;
    bool m_isFirst = false;
    QLocalServer m_server;
};

} // namespace patlas
