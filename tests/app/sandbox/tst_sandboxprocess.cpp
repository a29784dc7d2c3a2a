// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/TestMain.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

using namespace Qt::StringLiterals;

/// The program `patlas-sandbox`, called with curl as the service's manual shows.
class SandboxProcessTest : public QObject {
    Q_OBJECT

private:
    QJsonObject start(const QStringList &arguments)
    {
        m_process = std::make_unique<QProcess>();
        m_process->start(QCoreApplication::applicationDirPath() + u"/../bin/patlas-sandbox"_s, arguments);
        if (!QTest::qWaitFor(
                [this] { return m_process->canReadLine() || m_process->state() == QProcess::NotRunning; },
                30'000))
            return {};
        return QJsonDocument::fromJson(m_process->readLine()).object();
    }

    static QByteArray curl(const QStringList &arguments)
    {
        QProcess curl;
        curl.start(u"curl"_s, QStringList{u"--silent"_s, u"--show-error"_s} + arguments);
        curl.waitForFinished(90'000);
        return curl.readAllStandardOutput() + curl.readAllStandardError();
    }

    static QString bearer(const QJsonValue &credential)
    {
        return u"Authorization: Bearer "_s + credential.toString();
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

    void startLineHasWhatAClientNeeds()
    {
        const QJsonObject line = start({});
        QCOMPARE(line.keys(), QStringList({u"dashboard"_s, u"projects"_s, u"url"_s, u"users"_s}));
        QVERIFY(line["url"_L1].toString().startsWith(u"http://127.0.0.1:"_s));
        QCOMPARE(line["dashboard"_L1].toString(), line["url"_L1].toString() + u"/dashboard"_s);
        QCOMPARE(line["users"_L1].toArray().size(), 4);
        QCOMPARE(line["users"_L1][0].toObject().keys(), QStringList({u"name"_s, u"role"_s, u"session"_s}));
        QCOMPARE(line["projects"_L1][0].toObject().keys(), QStringList({u"id"_s, u"name"_s, u"token"_s}));
        QCOMPARE(line["projects"_L1][0]["token"_L1].toString().size(), 57);
        m_process->terminate();
        QVERIFY(m_process->waitForFinished(90'000));
        QCOMPARE(m_process->exitCode(), 0);
    }

    void manualsCurlCommandsWorkAndWritesSurviveAKill()
    {
        const QTemporaryDir data;
        const QStringList arguments{u"--data"_s, data.path()};
        QJsonObject line = start(arguments);
        QString url = line["url"_L1].toString();
        const QJsonValue projectToken = line["projects"_L1][0]["token"_L1];
        const QByteArray made = curl(
            {url + u"/dashboard/personal-access-tokens"_s, u"-H"_s, bearer(line["users"_L1][0]["session"_L1]),
             u"-d"_s,
             QStringLiteral(
                 R"({"name":"ci","scopes":["can_create_tags","can_read_projects"],"expiresInDays":7})")});
        const QJsonValue pat = QJsonDocument::fromJson(made).object()["token"_L1];
        QVERIFY2(pat.isString(), made.constData());

        const QByteArray projects = curl({url + u"/v1/api/projects"_s, u"-H"_s, bearer(pat)});
        QVERIFY2(projects.contains("Internal tools"), projects.constData());
        const QByteArray tag =
            curl({u"-X"_s, u"POST"_s, url + u"/v1/api/tags"_s, u"-H"_s,
                  u"X-Personal-Access-Token: "_s + pat.toString(), u"-H"_s, bearer(projectToken), u"-d"_s,
                  QStringLiteral(R"({"name":"acknowledged"})")});
        QVERIFY2(tag.contains("_id"), tag.constData());
        m_process->kill();
        QVERIFY(m_process->waitForFinished(90'000));

        line = start(arguments);
        url = line["url"_L1].toString();
        const QByteArray tags = curl({url + u"/v1/api/tags"_s, u"-H"_s, bearer(projectToken)});
        QVERIFY2(tags.contains("acknowledged"), tags.constData());
    }

    void portInUseIsReported()
    {
        const QString port = QString::number(QUrl(start({})["url"_L1].toString()).port());
        QProcess second;
        second.start(QCoreApplication::applicationDirPath() + u"/../bin/patlas-sandbox"_s,
                     {u"--port"_s, port});
        QVERIFY(second.waitForFinished(90'000));
        QCOMPARE(second.exitCode(), 1);
        QVERIFY(second.readAllStandardError().contains("cannot listen on port " + port.toLatin1()));
    }
};

PATLAS_CORE_TEST(SandboxProcessTest)
#include "tst_sandboxprocess.moc"
