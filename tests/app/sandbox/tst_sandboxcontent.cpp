// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/sandbox/SandboxClient.h"
#include "tests/support/LeakScanner.h"
#include "tests/support/TestMain.h"

using namespace patlas;

class SandboxContentTest : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<SandboxClient> m_client;
    QByteArray m_demo;
    QByteArray m_pat;

    HttpAnswer get(const QString &path) { return m_client->call("GET", path, m_demo); }
    HttpAnswer write(const char *method, const QString &path, const QByteArray &body)
    {
        return m_client->call(method, path, m_demo, m_pat, body);
    }

private Q_SLOTS:
    void init()
    {
        m_client = std::make_unique<SandboxClient>();
        m_demo = m_client->projectToken(0);
        m_pat = m_client->token(QStringLiteral("owner"),
                                {QStringLiteral("can_create_tags"), QStringLiteral("can_edit_tags"),
                                 QStringLiteral("can_delete_tags"), QStringLiteral("can_create_translations"),
                                 QStringLiteral("can_edit_translations")});
    }

    void tagsAreMadeReadChangedAndDeleted()
    {
        const QString id = write("POST", QStringLiteral("/v1/api/tags"), R"({"name":"r3"})")
                               .json()
                               .object()
                               .value(QLatin1String("_id"))
                               .toString();
        QCOMPARE(id.size(), 24);
        const QString path = QStringLiteral("/v1/api/tags/") + id;
        QCOMPARE(write("PUT", path, R"({"name":"r3.1"})").status, 200);
        QCOMPARE(get(path).json().object().value(QLatin1String("name")).toString(), QStringLiteral("r3.1"));
        QCOMPARE(write("POST", QStringLiteral("/v1/api/tags"), R"({"name":"r3.1"})").status, 409);
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
        const QByteArray before = get(QStringLiteral("/v1/api/tags")).body;
        const HttpAnswer answer = write("POST", QStringLiteral("/v1/api/tags"), body);
        QCOMPARE(answer.status, 400);
        QVERIFY(!answer.message().isEmpty());
        QCOMPARE(get(QStringLiteral("/v1/api/tags")).body, before);
    }

    void textsSurviveTheRoundTrip()
    {
        const QString text = QStringLiteral("مرحبًا 😀 \"%1$s\" \\ \n tab\t");
        const QJsonObject entry{{QStringLiteral("v"), text}};
        const QJsonObject body{
            {QStringLiteral("data"),
             QJsonObject{{QStringLiteral("ar"),
                          QJsonObject{{QStringLiteral("main"),
                                       QJsonObject{{QStringLiteral("entries"),
                                                    QJsonObject{{QStringLiteral("new.key"), entry}}}}}}}}}};
        const QJsonObject counts =
            write("POST", QStringLiteral("/v1/api"), QJsonDocument(body).toJson()).json().object();
        QCOMPARE(counts.value(QLatin1String("added")).toInt(), 1);
        const QJsonObject all =
            get(QStringLiteral("/v1/api/?requestedLanguages=[\"ar\"]&requestedGroups=[\"main\"]"))
                .json()
                .object();
        const QJsonValue back = all[QLatin1String("data")][QLatin1String("ar")][QLatin1String("main")]
                                   [QLatin1String("entries")][QLatin1String("new.key")][QLatin1String("v")];
        QCOMPARE(back.toString(), text);
        QCOMPARE(all.value(QLatin1String("data")).toObject().size(), 1);
    }

    void aDraftLeavesThePublishedText()
    {
        QCOMPARE(
            write(
                "POST", QStringLiteral("/v1/api"),
                R"({"options":{"onlyAsDraft":true},"data":{"de":{"main":{"entries":{"home.title":{"v":"Neu"}}}}}})")
                .status,
            200);
        const QJsonValue entry =
            get(QStringLiteral(
                    "/v1/api?includeDraft=true&includeStatus=true&includeDescription=true&includeSrc=true"))
                .json()
                .object()[QLatin1String("data")][QLatin1String("de")][QLatin1String("main")]
                         [QLatin1String("entries")][QLatin1String("home.title")];
        QCOMPARE(entry[QLatin1String("v")].toString(), QStringLiteral("Startseite"));
        QCOMPARE(entry[QLatin1String("draft")].toString(), QStringLiteral("Neu"));
        QCOMPARE(entry[QLatin1String("src")].toString(), QStringLiteral("Home"));
        QVERIFY(entry[QLatin1String("status")].isDouble());
        QVERIFY(!entry[QLatin1String("description")].toString().isEmpty());
    }

    void aRefusedPostTakesBackAllOfIt()
    {
        const QByteArray before = get(QStringLiteral("/v1/api")).body;
        QCOMPARE(write("POST", QStringLiteral("/v1/api"),
                       R"({"data":{"de":{"main":{"entries":{"a":{"v":"x"}}}},"xx":{}}})")
                     .status,
                 400);
        QCOMPARE(get(QStringLiteral("/v1/api")).body, before);
    }

    void countsAndVersionFollowTheContent()
    {
        const auto version = [this] {
            return get(QStringLiteral("/v1/api/projectVersion"))
                .json()
                .object()
                .value(QLatin1String("appVersion"))
                .toInt();
        };
        const auto total = [this] {
            return get(QStringLiteral("/v1/api/entryCounts"))
                .json()
                .object()[QLatin1String("en")][QLatin1String("total")]
                .toInt();
        };
        const int versionBefore = version();
        const int totalBefore = total();
        QCOMPARE(write("POST", QStringLiteral("/v1/api"),
                       R"({"data":{"en":{"main":{"entries":{"brand.new":{"v":"x"}}}}}})")
                     .status,
                 200);
        QCOMPARE(version(), versionBefore + 1);
        QCOMPARE(total(), totalBefore + 1);
    }

    void aRestartKeepsDataAndTokens()
    {
        QCOMPARE(write("POST", QStringLiteral("/v1/api/tags"), R"({"name":"kept"})").status, 201);
        m_client->start();
        QVERIFY(get(QStringLiteral("/v1/api/tags")).body.contains("kept"));
        QCOMPARE(write("POST", QStringLiteral("/v1/api/tags"), R"({"name":"after"})").status, 201);
    }

    void resetRevokesEverythingAndIssuesNewProjectTokens()
    {
        const HttpAnswer reset = m_client->call("POST", QStringLiteral("/dashboard/reset"),
                                                m_client->session(QStringLiteral("owner")));
        QCOMPARE(reset.status, 200);
        QCOMPARE(get(QStringLiteral("/v1/api/tags")).status, 403);
        m_demo =
            reset.json().object()[QLatin1String("projects")][0][QLatin1String("token")].toString().toLatin1();
        QCOMPARE(get(QStringLiteral("/v1/api/tags")).status, 200);
        QCOMPARE(write("POST", QStringLiteral("/v1/api/tags"), R"({"name":"x"})").status, 401);
    }

    void noTokenIsInItsFiles()
    {
        LeakScanner scanner;
        scanner.add(m_pat);
        scanner.add(m_demo.mid(25));
        scanner.add(m_client->session(QStringLiteral("owner")));
        QCOMPARE(scanner.scan(m_client->directory.path()), QStringList());
    }
};

PATLAS_CORE_TEST(SandboxContentTest)
#include "tst_sandboxcontent.moc"
