// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/TestMain.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

/// The program `patlas-sandbox`, spoken to by the program curl, as the service's manual does.
class SandboxProcessTest : public QObject {
    Q_OBJECT

private:
    QJsonObject start(const QStringList &arguments)
    {
        m_process = std::make_unique<QProcess>();
        m_process->start(QStringLiteral(PATLAS_SANDBOX_BINARY), arguments);
        if (!QTest::qWaitFor(
                [this] { return m_process->canReadLine() || m_process->state() == QProcess::NotRunning; },
                30'000))
            return {};
        return QJsonDocument::fromJson(m_process->readLine()).object();
    }

    static QByteArray curl(const QStringList &arguments)
    {
        QProcess curl;
        curl.start(QStringLiteral("curl"),
                   QStringList{QStringLiteral("--silent"), QStringLiteral("--show-error")} + arguments);
        curl.waitForFinished(90'000);
        return curl.readAllStandardOutput() + curl.readAllStandardError();
    }

    static QString bearer(const QJsonValue &credential)
    {
        return QStringLiteral("Authorization: Bearer ") + credential.toString();
    }

    std::unique_ptr<QProcess> m_process;

private Q_SLOTS:
    void cleanup()
    {
        if (m_process && m_process->state() != QProcess::NotRunning) {
            m_process->kill();
            m_process->waitForFinished();
        }
    }

    void theLineHasWhatAClientNeeds()
    {
        const QJsonObject line = start({});
        QCOMPARE(line.keys(),
                 QStringList({QStringLiteral("dashboard"), QStringLiteral("projects"), QStringLiteral("url"),
                              QStringLiteral("users")}));
        QVERIFY(line[QLatin1String("url")].toString().startsWith(QStringLiteral("http://127.0.0.1:")));
        QCOMPARE(line[QLatin1String("dashboard")].toString(),
                 line[QLatin1String("url")].toString() + QStringLiteral("/dashboard"));
        QCOMPARE(line[QLatin1String("users")].toArray().size(), 4);
        QCOMPARE(line[QLatin1String("users")][0].toObject().keys(),
                 QStringList({QStringLiteral("name"), QStringLiteral("role"), QStringLiteral("session")}));
        QCOMPARE(line[QLatin1String("projects")][0].toObject().keys(),
                 QStringList({QStringLiteral("id"), QStringLiteral("name"), QStringLiteral("token")}));
        QCOMPARE(line[QLatin1String("projects")][0][QLatin1String("token")].toString().size(), 57);
        m_process->terminate();
        QVERIFY(m_process->waitForFinished(90'000));
        QCOMPARE(m_process->exitCode(), 0);
    }

    void theManualsCurlLinesWorkAndAnAcknowledgedWriteSurvivesKill()
    {
        const QTemporaryDir data;
        const QStringList arguments{QStringLiteral("--data"), data.path()};
        QJsonObject line = start(arguments);
        QString url = line[QLatin1String("url")].toString();
        const QJsonValue projectToken = line[QLatin1String("projects")][0][QLatin1String("token")];
        const QByteArray made = curl(
            {url + QStringLiteral("/dashboard/personal-access-tokens"), QStringLiteral("-H"),
             bearer(line[QLatin1String("users")][0][QLatin1String("session")]), QStringLiteral("-d"),
             QStringLiteral(
                 R"({"name":"ci","scopes":["can_create_tags","can_read_projects"],"expiresInDays":7})")});
        const QJsonValue pat = QJsonDocument::fromJson(made).object()[QLatin1String("token")];
        QVERIFY2(pat.isString(), made.constData());

        const QByteArray projects =
            curl({url + QStringLiteral("/v1/api/projects"), QStringLiteral("-H"), bearer(pat)});
        QVERIFY2(projects.contains("Internal tools"), projects.constData());
        const QByteArray tag =
            curl({QStringLiteral("-X"), QStringLiteral("POST"), url + QStringLiteral("/v1/api/tags"),
                  QStringLiteral("-H"), QStringLiteral("X-Personal-Access-Token: ") + pat.toString(),
                  QStringLiteral("-H"), bearer(projectToken), QStringLiteral("-d"),
                  QStringLiteral(R"({"name":"acknowledged"})")});
        QVERIFY2(tag.contains("_id"), tag.constData());
        m_process->kill();
        QVERIFY(m_process->waitForFinished(90'000));

        line = start(arguments);
        url = line[QLatin1String("url")].toString();
        const QByteArray tags =
            curl({url + QStringLiteral("/v1/api/tags"), QStringLiteral("-H"), bearer(projectToken)});
        QVERIFY2(tags.contains("acknowledged"), tags.constData());
    }

    void aPortInUseIsSaid()
    {
        const QString port = QString::number(QUrl(start({})[QLatin1String("url")].toString()).port());
        QProcess second;
        second.start(QStringLiteral(PATLAS_SANDBOX_BINARY), {QStringLiteral("--port"), port});
        QVERIFY(second.waitForFinished(90'000));
        QCOMPARE(second.exitCode(), 1);
        QVERIFY(second.readAllStandardError().contains("cannot listen on port " + port.toLatin1()));
    }
};

PATLAS_CORE_TEST(SandboxProcessTest)
#include "tst_sandboxprocess.moc"
