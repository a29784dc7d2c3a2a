// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLocalServer>
#include <QLockFile>
#include <QObject>
#include <QString>

namespace patlas {

/// One Patlas a data directory: the first holds a lock in the runtime directory and listens beside it; a
/// second asks it to come to the front and ends. The lock of a process that was killed is no lock. Where the
/// runtime directory cannot be written, everybody is the first.
class SingleInstance : public QObject {
    Q_OBJECT

public:
    /// `database` tells whose data it is about.
    explicit SingleInstance(const QString &database, QObject *parent = nullptr);

    bool isFirst() const { return m_isFirst; }
    /// From a second one: has the first come to the front. False when it does not respond within some
    /// seconds. Blocks: there is no window yet that could freeze.
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
