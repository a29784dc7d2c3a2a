// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/sandbox/SandboxClient.h"
#include "tests/support/LeakScanner.h"
#include "tests/support/TestMain.h"

using namespace Qt::StringLiterals;

using namespace patlas;

class SandboxContentTest : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<SandboxClient> m_client;
    QByteArray m_demo;
    QByteArray m_pat;

    HttpResponse get(const QString &path) { return m_client->call("GET", path, m_demo); }
    HttpResponse write(const char *method, const QString &path, const QByteArray &body)
    {
        return m_client->call(method, path, m_demo, m_pat, body);
    }

private Q_SLOTS:
    void init()
    {
        m_client = std::make_unique<SandboxClient>();
        m_demo = m_client->projectToken(0);
        m_pat = m_client->token(u"owner"_s,
                                {u"can_create_tags"_s, u"can_edit_tags"_s, u"can_delete_tags"_s,
                                 u"can_create_translations"_s, u"can_edit_translations"_s});
    }

    void tagsAreCreatedReadChangedAndDeleted()
    {
        const QString id =
            write("POST", u"/v1/api/tags"_s, R"({"name":"r3"})").json().object().value("_id"_L1).toString();
        QCOMPARE(id.size(), 24);
        const QString path = u"/v1/api/tags/"_s + id;
        QCOMPARE(write("PUT", path, R"({"name":"r3.1"})").status, 200);
        QCOMPARE(get(path).json().object().value("name"_L1).toString(), u"r3.1"_s);
        QCOMPARE(write("POST", u"/v1/api/tags"_s, R"({"name":"r3.1"})").status, 409);
        QCOMPARE(write("DELETE", path, {}).status, 204);
        QCOMPARE(get(path).status, 404);
    }

    void badBodiesAreRefusedAndChangeNothing_data()
    {
        QTest::addColumn<QByteArray>("body");
        for (const char *body : {"", "{", "[]", "{}", R"({"name":1})", R"({"name":" "})",
                                 R"({"name":"x","entryIds":"y"})", R"({"name":"x","entryIds":["nope"]})"})
            QTest::newRow(body) << QByteArray(body);
        QTest::newRow("too long") << "{\"name\":\"" + QByteArray(401, 'x') + "\"}";
        QTest::newRow("too deep") << "{\"name\":" + QByteArray(100'000, '[') + QByteArray(100'000, ']') + '}';
    }
    void badBodiesAreRefusedAndChangeNothing()
    {
        QFETCH(QByteArray, body);
        const QByteArray before = get(u"/v1/api/tags"_s).body;
        const HttpResponse response = write("POST", u"/v1/api/tags"_s, body);
        QCOMPARE(response.status, 400);
        QVERIFY(!response.message().isEmpty());
        QCOMPARE(get(u"/v1/api/tags"_s).body, before);
    }

    void textsSurviveTheRoundTrip()
    {
        const QString text = u"مرحبًا 😀 \"%1$s\" \\ \n tab\t"_s;
        const QJsonObject entry{{u"v"_s, text}};
        const QJsonObject body{
            {u"data"_s,
             QJsonObject{{u"ar"_s,
                          QJsonObject{{u"main"_s,
                                       QJsonObject{{u"entries"_s, QJsonObject{{u"new.key"_s, entry}}}}}}}}}};
        const QJsonObject counts = write("POST", u"/v1/api"_s, QJsonDocument(body).toJson()).json().object();
        QCOMPARE(counts.value("added"_L1).toInt(), 1);
        const QJsonObject all =
            get(u"/v1/api/?requestedLanguages=[\"ar\"]&requestedGroups=[\"main\"]"_s).json().object();
        const QJsonValue back = all["data"_L1]["ar"_L1]["main"_L1]["entries"_L1]["new.key"_L1]["v"_L1];
        QCOMPARE(back.toString(), text);
        QCOMPARE(all.value("data"_L1).toObject().size(), 1);
    }

    void draftKeepsThePublishedText()
    {
        QCOMPARE(
            write(
                "POST", u"/v1/api"_s,
                R"({"options":{"onlyAsDraft":true},"data":{"de":{"main":{"entries":{"home.title":{"v":"Neu"}}}}}})")
                .status,
            200);
        const QJsonValue entry =
            get(u"/v1/api?includeDraft=true&includeStatus=true&includeDescription=true&includeSrc=true"_s)
                .json()
                .object()["data"_L1]["de"_L1]["main"_L1]["entries"_L1]["home.title"_L1];
        QCOMPARE(entry["v"_L1].toString(), u"Startseite"_s);
        QCOMPARE(entry["draft"_L1].toString(), u"Neu"_s);
        QCOMPARE(entry["src"_L1].toString(), u"Home"_s);
        QVERIFY(entry["status"_L1].isDouble());
        QVERIFY(!entry["description"_L1].toString().isEmpty());
    }

    void refusedPostIsRolledBack()
    {
        const QByteArray before = get(u"/v1/api"_s).body;
        QCOMPARE(
            write("POST", u"/v1/api"_s, R"({"data":{"de":{"main":{"entries":{"a":{"v":"x"}}}},"xx":{}}})")
                .status,
            400);
        QCOMPARE(get(u"/v1/api"_s).body, before);
    }

    void countsAndVersionFollowTheContent()
    {
        const auto version = [this] {
            return get(u"/v1/api/projectVersion"_s).json().object().value("appVersion"_L1).toInt();
        };
        const auto total = [this] {
            return get(u"/v1/api/entryCounts"_s).json().object()["en"_L1]["total"_L1].toInt();
        };
        const int versionBefore = version();
        const int totalBefore = total();
        QCOMPARE(
            write("POST", u"/v1/api"_s, R"({"data":{"en":{"main":{"entries":{"brand.new":{"v":"x"}}}}}})")
                .status,
            200);
        QCOMPARE(version(), versionBefore + 1);
        QCOMPARE(total(), totalBefore + 1);
    }

    void aRestartKeepsDataAndTokens()
    {
        QCOMPARE(write("POST", u"/v1/api/tags"_s, R"({"name":"kept"})").status, 201);
        m_client->start();
        QVERIFY(get(u"/v1/api/tags"_s).body.contains("kept"));
        QCOMPARE(write("POST", u"/v1/api/tags"_s, R"({"name":"after"})").status, 201);
    }

    void resetRevokesEverythingAndIssuesNewProjectTokens()
    {
        const HttpResponse reset =
            m_client->call("POST", u"/dashboard/reset"_s, m_client->session(u"owner"_s));
        QCOMPARE(reset.status, 200);
        QCOMPARE(get(u"/v1/api/tags"_s).status, 403);
        m_demo = reset.json().object()["projects"_L1][0]["token"_L1].toString().toLatin1();
        QCOMPARE(get(u"/v1/api/tags"_s).status, 200);
        QCOMPARE(write("POST", u"/v1/api/tags"_s, R"({"name":"x"})").status, 401);
    }

    void dataFilesContainNoToken()
    {
        LeakScanner scanner;
        scanner.add(m_pat);
        scanner.add(m_demo.mid(25));
        scanner.add(m_client->session(u"owner"_s));
        QCOMPARE(scanner.scan(m_client->directory.path()), QStringList());
    }
};

PATLAS_CORE_TEST(SandboxContentTest)
#include "tst_sandboxcontent.moc"
