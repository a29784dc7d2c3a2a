// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/patlas/SingleInstance.h"

#include <QCryptographicHash>
#include <QDeadlineTimer>
#include <QDir>
#include <QLocalSocket>
#include <QStandardPaths>
#include <QThread>

using namespace Qt::StringLiterals;

namespace patlas {

namespace {

constexpr int patienceMs = 15'000; // a first instance may still be starting, on a busy disk
constexpr char here[] = "here\n";

/// Unique to the user and the database. A short hash, because a socket path is limited to about 100
/// characters.
QString nameFor(const QString &database)
{
    const QByteArray path = QDir::cleanPath(database).toUtf8();
    const QByteArray hash = QCryptographicHash::hash(path, QCryptographicHash::Sha256).toHex().first(12);
    return QStandardPaths::writableLocation(QStandardPaths::RuntimeLocation) + u"/patlas-"_s
        + QString::fromLatin1(hash);
}

} // namespace

SingleInstance::SingleInstance(const QString &database, QObject *parent)
    : QObject(parent)
    , m_socket(nameFor(database) + u".socket"_s)
    , m_lock(nameFor(database) + u".lock"_s)
{
    m_lock.setStaleLockTime(0); // never stale while its process runs
    m_isFirst = m_lock.tryLock() || m_lock.error() != QLockFile::LockFailedError;
    if (m_isFirst)
        listen();
}

void SingleInstance::listen()
{
    m_server.setSocketOptions(QLocalServer::UserAccessOption);
    QLocalServer::removeServer(m_socket); // left by a killed process: we hold the lock
    connect(&m_server, &QLocalServer::newConnection, this, [this] {
        while (QLocalSocket *other = m_server.nextPendingConnection()) {
            connect(other, &QLocalSocket::disconnected, other, &QObject::deleteLater);
            other->write(here);
            other->disconnectFromServer();
            Q_EMIT raiseRequested();
        }
    });
    m_server.listen(m_socket);
}

bool SingleInstance::raiseFirst() const
{
    // The first instance may hold the lock but not listen yet.
    for (const QDeadlineTimer deadline(patienceMs); !deadline.hasExpired(); QThread::msleep(50)) {
        QLocalSocket socket;
        socket.connectToServer(m_socket);
        if (socket.waitForConnected(int(deadline.remainingTime()))
            && socket.waitForReadyRead(int(deadline.remainingTime())) && socket.readAll() == here)
            return true;
    }
    return false;
}

} // namespace patlas

#include "moc_SingleInstance.cpp"
