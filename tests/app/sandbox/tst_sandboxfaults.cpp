// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/sandbox/SandboxClient.h"
#include "tests/support/TestMain.h"

#include <QSignalSpy>

using namespace Qt::StringLiterals;

using namespace patlas;

class SandboxFaultsTest : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<SandboxClient> m_client;
    QByteArray m_demo;

    HttpResponse set(const QByteArray &faults)
    {
        return m_client->call("PUT", u"/dashboard/faults"_s, m_client->session(u"owner"_s), {}, faults);
    }
    SandboxFaults stored()
    {
        const QJsonObject now =
            m_client->call("GET", u"/dashboard/faults"_s, m_client->session(u"owner"_s)).json().object();
        SandboxFaults faults;
        faults.delay = now.value("delay"_L1).toInt();
        faults.gzip = now.value("gzip"_L1).toBool();
        return faults;
    }
    /// Another server over the same data.
    std::unique_ptr<SandboxServer> another(SandboxFaults *faults = nullptr)
    {
        auto server = std::make_unique<SandboxServer>();
        SandboxOptions options;
        options.dataDirectory = m_client->directory.path();
        options.issueProjectTokens = false;
        const Result<SandboxAnnouncement> started = waitFor(server->start(options));
        if (!started)
            qFatal("%s", qPrintable(started.error().message()));
        if (faults)
            *faults = started->faults;
        return server;
    }
    static SandboxFaults failing()
    {
        SandboxFaults faults;
        faults.failing = SandboxFaults::Failing::ServerError;
        return faults;
    }
    static SandboxFaults last(const QSignalSpy &changes)
    {
        return changes.constLast().constFirst().value<SandboxFaults>();
    }
    HttpResponse tags(const QList<std::pair<QByteArray, QByteArray>> &headers = {})
    {
        return m_client->call("GET", u"/v1/api/tags"_s, m_demo, {}, {}, headers);
    }
    HttpResponse addTag(const QByteArray &name)
    {
        return m_client->call("POST", u"/v1/api/tags"_s, m_demo, {}, "{\"name\":\"" + name + "\"}");
    }

private Q_SLOTS:
    void init()
    {
        m_client = std::make_unique<SandboxClient>();
        m_demo = m_client->projectToken(0);
    }

    void faultPersistsUntilItIsCleared_data()
    {
        QTest::addColumn<QByteArray>("faults");
        QTest::addColumn<int>("status");
        QTest::newRow("429") << QByteArray(R"({"failing":"429","retryAfter":7})") << 429;
        QTest::newRow("500") << QByteArray(R"({"failing":"500"})") << 500;
        QTest::newRow("redirect") << QByteArray(R"({"failing":"redirect"})") << 307;
    }
    void faultPersistsUntilItIsCleared()
    {
        QFETCH(QByteArray, faults);
        QFETCH(int, status);
        m_client->network.setRedirectPolicy(QNetworkRequest::ManualRedirectPolicy);
        QCOMPARE(set(faults).status, 200);
        const HttpResponse failed = tags();
        QCOMPARE(failed.status, status);
        if (status == 429)
            QCOMPARE(failed.header("Retry-After"), QByteArray("7"));
        if (status == 307)
            QCOMPARE(QUrl(QString::fromLatin1(failed.header("Location"))).host(), u"localhost"_s);
        QCOMPARE(set("{}").status, 200);
        QCOMPARE(tags().status, 200);
    }

    void responseIsTruncated()
    {
        QCOMPARE(set(R"({"failing":"dropped"})").status, 200);
        const HttpResponse cut = tags();
        const qint64 announced = cut.header("Content-Length").toLongLong();
        QVERIFY(announced > 0);
        QVERIFY2(cut.body.size() < announced, cut.body.constData());
    }

    void slowOrDelayedResponseIsComplete_data()
    {
        QTest::addColumn<QByteArray>("faults");
        QTest::newRow("late") << QByteArray(R"({"delay":50})");
        QTest::newRow("dripping") << QByteArray(R"({"slowDrip":true})");
        QTest::newRow("gzip, not accepted") << QByteArray(R"({"gzip":true})");
    }
    void slowOrDelayedResponseIsComplete()
    {
        QFETCH(QByteArray, faults);
        const QByteArray before = tags({{"Accept-Encoding", "identity"}}).body;
        QCOMPARE(set(faults).status, 200);
        const HttpResponse response = tags({{"Accept-Encoding", "identity"}});
        QCOMPARE(response.status, 200);
        QCOMPARE(response.body, before);
    }

    void gzipIsSentToClientsThatAcceptIt()
    {
        QCOMPARE(set(R"({"gzip":true})").status, 200);
        const HttpResponse packed =
            tags({{"Accept-Encoding", "gzip"}}); // set explicitly, so Qt does not decompress it
        QCOMPARE(packed.header("Content-Encoding"), QByteArray("gzip"));
        QVERIFY(packed.body.startsWith("\x1f\x8b"));
    }

    void staleCacheMissesAChangeUntilTheUrlChanges()
    {
        QCOMPARE(set(R"({"staleReads":true})").status, 200);
        const QByteArray before = tags().body;
        QCOMPARE(addTag("unseen").status, 201);
        const HttpResponse stale = tags();
        QCOMPARE(stale.body, before);
        QVERIFY(!stale.header("Age").isEmpty());
        QVERIFY(m_client->call("GET", u"/v1/api/tags?version=2"_s, m_demo).body.contains("unseen"));
        QCOMPARE(m_client->call("GET", u"/v1/api/tags"_s, {}).status,
                 401); // not another caller's cached response
        QCOMPARE(set("{}").status, 200);
        QVERIFY(tags().body.contains("unseen"));
    }

    void hugeResponseIsJsonOfTheRequestedSize()
    {
        QCOMPARE(set(R"({"hugeAnswer":3000001})").status, 200);
        const HttpResponse huge = m_client->call("GET", u"/v1/api/"_s, m_demo);
        QCOMPARE(huge.status, 200);
        QCOMPARE(huge.body.size(), 3'000'001);
        QVERIFY(huge.json().object().value("data"_L1).isObject());
        QCOMPARE(m_client->call("GET", u"/v1/api/"_s, {}).status, 401);
    }

    void onlyAllowedAddressesWrite()
    {
        QCOMPARE(set(R"({"allowList":["203.0.113.0/24"]})").status, 200);
        const HttpResponse other = addTag("a");
        QCOMPARE(other.status, 403);
        QVERIFY(other.message().contains(u"127.0.0.1 is not in the IP allow-list"_s));
        QCOMPARE(tags().status, 200);
        QCOMPARE(set(R"({"allowList":[]})").status, 200);
        const HttpResponse none = addTag("a");
        QCOMPARE(none.status, 403);
        QVERIFY(none.message().contains(u"is empty, which blocks every write"_s));
        QCOMPARE(set(R"({"allowList":["127.0.0.0/8"]})").status, 200);
        QCOMPARE(addTag("a").status, 201);
    }

    void invalidFaultsAreRefusedAndChangeNothing_data()
    {
        QTest::addColumn<QByteArray>("faults");
        for (const char *faults :
             {R"({"failing":"418"})", R"({"delay":-1})", R"({"delay":"long"})", R"({"delay":60001})",
              R"({"hugeAnswer":1})", R"({"hugeAnswer":1073741825})", R"({"allowList":["nowhere"]})",
              R"({"allowList":[1]})", R"({"unknown":1})", "[]", ""})
            QTest::newRow(faults) << QByteArray(faults);
    }
    void invalidFaultsAreRefusedAndChangeNothing()
    {
        QFETCH(QByteArray, faults);
        QCOMPARE(set(R"({"delay":1})").status, 200);
        const HttpResponse refused = set(faults);
        QCOMPARE(refused.status, 400);
        QVERIFY(!refused.message().isEmpty());
        const HttpResponse now = m_client->call("GET", u"/dashboard/faults"_s, m_client->session(u"owner"_s));
        QCOMPARE(now.json().object().value("delay"_L1).toInt(), 1);
    }

    void faultsSurviveARestart()
    {
        QCOMPARE(set(R"({"failing":"500"})").status, 200);
        m_client->server.reset();
        m_client->start();
        QVERIFY(m_client->announcement.faults == failing());
        QCOMPARE(tags().status, 500);
    }

    void eachServerOverTheDataFollows()
    {
        SandboxFaults atFirst = failing();
        const std::unique_ptr<SandboxServer> other = another(&atFirst);
        QVERIFY(atFirst == SandboxFaults());
        const QSignalSpy changes(m_client->server.get(), &SandboxServer::faultsChanged);
        // At the next request, without waiting for the server's own look.
        QVERIFY(waitFor(other->setFaults(failing())));
        QCOMPARE(tags().status, 500);
        QTRY_COMPARE(changes.size(), 1);
        QVERIFY(last(changes) == failing());
        // And without any request.
        QVERIFY(waitFor(other->setFaults({})));
        QTRY_COMPARE(changes.size(), 2);
        QVERIFY(last(changes) == SandboxFaults());
        QCOMPARE(tags().status, 200);
        // What else another server writes changes no faults.
        QVERIFY(waitFor(m_client->server->setFaults(failing())));
        QTRY_COMPARE(changes.size(), 3);
        QVERIFY(m_client->inDatabase(u"UPDATE project SET name = name"_s));
        QCOMPARE(tags().status, 500);
        QCOMPARE(changes.size(), 3);
    }

    void aResetEndsThemEverywhere()
    {
        QCOMPARE(set(R"({"failing":"500"})").status, 200);
        const std::unique_ptr<SandboxServer> other = another();
        const QSignalSpy changes(other.get(), &SandboxServer::faultsChanged);
        const auto fresh = waitFor(m_client->server->reset());
        QVERIFY(fresh);
        const std::string_view token = fresh->front().token.view();
        m_demo = QByteArray(token.data(), qsizetype(token.size()));
        QCOMPARE(tags().status, 200);
        QTRY_COMPARE(changes.size(), 1);
        QVERIFY(last(changes) == SandboxFaults());
    }

    void ownFaultsTakeThePlaceOfStoredOnes()
    {
        QCOMPARE(set(R"({"delay":1})").status, 200);
        SandboxFaults outOfRange;
        outOfRange.delay = -1;
        const Result<void> refused = waitFor(m_client->server->setOwnFaults(outOfRange));
        QVERIFY(!refused && refused.error().kind == ErrorKind::InvalidInput);
        QVERIFY(waitFor(m_client->server->setOwnFaults(failing())));
        QCOMPARE(tags().status, 500);
        QCOMPARE(stored().delay, 0); // the server says those that it has
        // What another server stores is not for this one.
        const std::unique_ptr<SandboxServer> other = another();
        SandboxFaults compressed;
        compressed.gzip = true;
        QVERIFY(waitFor(other->setFaults(compressed)));
        QCOMPARE(tags().status, 500);
        // What is stored by way of it is.
        QCOMPARE(set(R"({"delay":2})").status, 200);
        QCOMPARE(tags().status, 200);
        QCOMPARE(stored().delay, 2);
        QVERIFY(waitFor(m_client->server->setOwnFaults(failing())));
        m_client->server.reset();
        m_client->start();
        QCOMPARE(tags().status, 200);
        QCOMPARE(stored().delay, 2);
    }

    void damagedFaultsAreNone_data()
    {
        QTest::addColumn<QString>("damaged");
        for (const char *damaged : {"{", "[]", R"({"failing":"418"})", R"({"delay":60001})",
                                    R"({"allowList":["nowhere"]})", R"({"delay":"long"})", " "})
            QTest::newRow(damaged) << QString::fromLatin1(damaged);
    }
    void damagedFaultsAreNone()
    {
        QFETCH(QString, damaged);
        QCOMPARE(set(R"({"failing":"500"})").status, 200);
        QVERIFY(m_client->inDatabase(u"UPDATE fault SET json = '%1'"_s.arg(damaged)));
        QCOMPARE(tags().status, 200);
        m_client->server.reset();
        m_client->start();
        QVERIFY(m_client->announcement.faults == SandboxFaults());
        QCOMPARE(tags().status, 200);
        QCOMPARE(set(R"({"failing":"500"})").status, 200);
        QCOMPARE(tags().status, 500);
    }
};

PATLAS_CORE_TEST(SandboxFaultsTest)
#include "tst_sandboxfaults.moc"
