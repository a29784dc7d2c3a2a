// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTest>
#include <QUrl>

namespace patlas {

/// The program patlas-sandbox, running.
class SandboxProcess {
public:
    explicit SandboxProcess(const QStringList &arguments = {},
                            const QProcessEnvironment &environment = QProcessEnvironment::systemEnvironment())
    {
        using namespace Qt::StringLiterals;
        m_process.setProcessEnvironment(environment);
        m_process.start(QStringLiteral(PATLAS_SANDBOX_BINARY), arguments);
        [[maybe_unused]] const bool isOver = QTest::qWaitFor(
            [this] { return m_process.canReadLine() || m_process.state() == QProcess::NotRunning; }, 30'000);
        const QJsonObject line = QJsonDocument::fromJson(m_process.readLine()).object();
        port = quint16(QUrl(line["url"_L1].toString()).port(0));
        projectToken = line["projects"_L1][0]["token"_L1].toString().toLatin1();
        for (const QJsonValue user : line["users"_L1].toArray()) {
            if (user["name"_L1] == "owner"_L1)
                session = user["session"_L1].toString().toLatin1();
        }
    }
    ~SandboxProcess()
    {
        m_process.kill();
        m_process.waitForFinished();
    }
    SandboxProcess(const SandboxProcess &) = delete;
    SandboxProcess &operator=(const SandboxProcess &) = delete;

    bool isRunning() const { return port != 0 && m_process.state() == QProcess::Running; }
    qint64 id() const { return m_process.processId(); }
    bool endsOnRequest(int milliseconds)
    {
        m_process.terminate();
        return m_process.waitForFinished(milliseconds);
    }

    /// Connections that it has accepted and not closed: the kernel lists those of every user.
    int acceptedConnections() const
    {
        QFile file(QStringLiteral("/proc/net/tcp"));
        if (!file.open(QIODevice::ReadOnly))
            return -1;
        const QByteArray own = "0100007F:" + QByteArray::number(port, 16).toUpper().rightJustified(4, '0');
        int count = 0;
        for (const QByteArray &row : file.readAll().split('\n')) {
            const QList<QByteArray> fields = row.simplified().split(' ');
            if (fields.value(1) == own && fields.value(3) == "01" && fields.value(9) != "0")
                ++count;
        }
        return count;
    }

    /// Processor time, in hundredths of a second.
    qint64 processorTime() const
    {
        QFile file(QStringLiteral("/proc/%1/stat").arg(id()));
        if (!file.open(QIODevice::ReadOnly))
            return -1;
        const QByteArray line = file.readAll();
        const QList<QByteArray> fields = line.mid(line.lastIndexOf(')') + 2).split(' ');
        return fields.value(11).toLongLong() + fields.value(12).toLongLong();
    }

    quint16 port = 0;
    QByteArray projectToken;
    QByteArray session; ///< of the owner

private:
    QProcess m_process;
};

} // namespace patlas
