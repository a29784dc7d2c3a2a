// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/sandbox/SandboxClient.h"
#include "tests/support/TestMain.h"

#include <QHash>

using namespace patlas;

class SandboxAccessTest : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<SandboxClient> m_client;
    QHash<QString, QByteArray> m_credentials; ///< by the names used in the table

    QJsonObject newestInTheAuditLog()
    {
        return m_client
            ->call("GET", QStringLiteral("/dashboard/audit-log?limit=1"),
                   m_client->session(QStringLiteral("owner")))
            .json()
            .array()
            .first()
            .toObject();
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_client = std::make_unique<SandboxClient>();
        const QStringList tags{QStringLiteral("can_create_tags"), QStringLiteral("can_read_projects")};
        QString expired;
        QString revoked;
        m_credentials = {
            {QString(), {}},
            {QStringLiteral("demo"), m_client->projectToken(0)},
            {QStringLiteral("internal"), m_client->projectToken(2)},
            {QStringLiteral("unknown project"), QByteArray(24, 'a') + '!' + QByteArray(32, 'b')},
            {QStringLiteral("unknown pat"), "glspat_" + QByteArray(43, 'x')},
            {QStringLiteral("owner"), m_client->token(QStringLiteral("owner"), tags)},
            {QStringLiteral("manager"), m_client->token(QStringLiteral("manager"), tags)},
            {QStringLiteral("translator"), m_client->token(QStringLiteral("translator"), tags)},
            {QStringLiteral("no scope"),
             m_client->token(QStringLiteral("owner"), {QStringLiteral("can_edit_tags")})},
            {QStringLiteral("expired"), m_client->token(QStringLiteral("owner"), tags, &expired)},
            {QStringLiteral("revoked"), m_client->token(QStringLiteral("owner"), tags, &revoked)}};
        m_client->inDatabase(
            QStringLiteral("UPDATE pat SET expires = '2001-01-01T00:00:00.000Z' WHERE id = '%1'")
                .arg(expired));
        QCOMPARE(m_client
                     ->call("DELETE", QStringLiteral("/dashboard/personal-access-tokens/") + revoked,
                            m_client->session(QStringLiteral("owner")))
                     .status,
                 204);
    }

    void answersWithTheStatusAndTheReason_data()
    {
        QTest::addColumn<QByteArray>("method");
        QTest::addColumn<QString>("path");
        QTest::addColumn<QString>("bearer");
        QTest::addColumn<QString>("pat");
        QTest::addColumn<int>("status");
        QTest::addColumn<QString>("reason");
        const auto add = [](const char *name, const char *method, const char *path, const char *bearer,
                            const char *pat, int status, const char *reason) {
            QTest::newRow(name) << QByteArray(method) << QString::fromLatin1(path)
                                << QString::fromLatin1(bearer) << QString::fromLatin1(pat) << status
                                << QString::fromLatin1(reason);
        };
        add("read with the project token", "GET", "/v1/api/tags", "demo", "", 200, "");
        add("no credential", "GET", "/v1/api/tags", "", "", 401, "needs the project API token");
        add("unknown project token", "GET", "/v1/api/tags", "unknown project", "", 403, "not known");
        add("a PAT as bearer of a project route", "GET", "/v1/api/tags", "owner", "", 401,
            "A personal access token stands in Authorization");
        add("a PAT on a read is not looked at", "GET", "/v1/api/tags", "demo", "revoked", 200, "");
        add("write with both", "POST", "/v1/api/tags", "demo", "owner", 201, "");
        add("recommended PAT left out", "POST", "/v1/api/tags", "demo", "", 201, "");
        add("unknown PAT", "POST", "/v1/api/tags", "demo", "unknown pat", 401, "not known");
        add("expired PAT", "POST", "/v1/api/tags", "demo", "expired", 401, "has expired");
        add("revoked PAT", "POST", "/v1/api/tags", "demo", "revoked", 401, "was revoked");
        add("project token in the PAT header", "POST", "/v1/api/tags", "demo", "demo", 401,
            "A project API token stands in X-Personal-Access-Token");
        add("missing scope", "POST", "/v1/api/tags", "demo", "no scope", 403,
            "lacks the scope can_create_tags");
        add("role too low", "POST", "/v1/api/tags", "demo", "translator", 403,
            "The role translator may not create tags");
        add("not a member", "POST", "/v1/api/tags", "internal", "manager", 403,
            "manager is not a member of Internal tools");
        add("another project's app", "GET", "/v1/api/tags?app=5f0a3c7e9b1d4a0012e4c802", "demo", "", 403,
            "another project");
        add("its own app", "GET", "/v1/api/tags?app=5f0a3c7e9b1d4a0012e4c801", "demo", "", 200, "");
        add("required PAT left out", "POST", "/v1/api/orders", "demo", "", 401,
            "needs a personal access token");
        add("account route", "GET", "/v1/api/projects", "owner", "", 200, "");
        add("account route without", "GET", "/v1/api/projects", "", "", 401, "needs a personal access token");
        add("account route, PAT in the other header", "GET", "/v1/api/projects", "", "owner", 401,
            "not in X-Personal-Access-Token");
        add("account route with a project token", "GET", "/v1/api/projects", "demo", "", 401,
            "A project API token stands in Authorization");
        add("account route without the scope", "GET", "/v1/api/projects", "no scope", "", 403,
            "lacks the scope can_read_projects");
        add("account route, revoked", "GET", "/v1/api/projects", "revoked", "", 401, "was revoked");
        add("unknown id", "GET", "/v1/api/tags/5f0000000000000000000009", "demo", "", 404,
            "no tag with the id");
        add("unknown id without a credential", "GET", "/v1/api/tags/5f0000000000000000000009", "", "", 401,
            "needs the project API token");
        add("unknown branch", "GET", "/v1/api/tags?branch=nope", "demo", "", 404, "no branch");
        add("read-only branch", "POST", "/v1/api/tags?branch=5f0a3c7e9b1d4a0012e4c8b2", "demo", "owner", 403,
            "read-only");
        add("no such path", "GET", "/v1/api/nothing", "demo", "", 404, "no path");
        add("no such method", "PATCH", "/v1/api/tags", "demo", "", 405, "takes GET or POST");
        add("project token in the PAT header, alone", "GET", "/v1/api/tags", "", "demo", 401,
            "needs the project API token as Authorization: Bearer");
        add("outside the API", "GET", "/elsewhere", "demo", "", 404, "There is nothing at /elsewhere");
        add("dashboard without a session", "GET", "/dashboard/audit-log", "owner", "", 401,
            "needs a user's session");
    }
    void answersWithTheStatusAndTheReason()
    {
        QFETCH(QByteArray, method);
        QFETCH(QString, path);
        QFETCH(QString, bearer);
        QFETCH(QString, pat);
        QFETCH(int, status);
        QFETCH(QString, reason);
        static int count = 0;
        const QByteArray body = method == "POST"
            ? "{\"name\": \"tag " + QByteArray::number(++count) + "\", \"languages\": [\"de\"]}"
            : QByteArray();
        const HttpAnswer answer = m_client->call(method.constData(), path, m_credentials.value(bearer),
                                                 m_credentials.value(pat), body);
        QVERIFY2(answer.status == status, answer.body.constData());
        if (status >= 400)
            QVERIFY2(answer.message().contains(reason), answer.body.constData());
        if (status == 405)
            QCOMPARE(answer.allow, QByteArray("GET, POST"));
    }

    void everyCallIsInTheAuditLogWithItsReason()
    {
        m_client->call("POST", QStringLiteral("/v1/api/tags"), m_credentials.value(QStringLiteral("demo")),
                       m_credentials.value(QStringLiteral("translator")), "{}");
        const QJsonArray log = m_client
                                   ->call("GET", QStringLiteral("/dashboard/audit-log?limit=1"),
                                          m_client->session(QStringLiteral("owner")))
                                   .json()
                                   .array();
        QCOMPARE(log.size(), 1);
        const QJsonObject row = log.first().toObject();
        QCOMPARE(row.value(QLatin1String("user")).toString(), QStringLiteral("translator"));
        QCOMPARE(row.value(QLatin1String("operation")).toString(), QStringLiteral("tags.create"));
        QCOMPARE(row.value(QLatin1String("outcome")).toString(), QStringLiteral("refused"));
        QVERIFY(row.value(QLatin1String("reason")).toString().contains(QStringLiteral("role translator")));
    }

    void whatIsNoOperationIsInTheAuditLogToo_data()
    {
        QTest::addColumn<QByteArray>("method");
        QTest::addColumn<QString>("path");
        QTest::addColumn<QByteArray>("host");
        QTest::addColumn<int>("status");
        QTest::newRow("no path") << QByteArray("GET") << QStringLiteral("/v1/api/nothing")
                                 << QByteArray("localhost") << 404;
        QTest::newRow("no method") << QByteArray("PATCH") << QStringLiteral("/v1/api/tags")
                                   << QByteArray("localhost") << 405;
        QTest::newRow("elsewhere") << QByteArray("GET") << QStringLiteral("/robots.txt")
                                   << QByteArray("localhost") << 404;
        QTest::newRow("no session") << QByteArray("POST") << QStringLiteral("/dashboard/reset")
                                    << QByteArray("localhost") << 401;
        QTest::newRow("another host")
            << QByteArray("GET") << QStringLiteral("/v1/api/tags") << QByteArray("evil.test") << 403;
    }
    void whatIsNoOperationIsInTheAuditLogToo()
    {
        QFETCH(QByteArray, method);
        QFETCH(QString, path);
        QFETCH(QByteArray, host);
        QFETCH(int, status);
        m_client->call(method.constData(), path, {}, {}, "{}", {{"Host", host}});
        const QJsonObject row = newestInTheAuditLog();
        QCOMPARE(row.value(QLatin1String("path")).toString(), path);
        QCOMPARE(row.value(QLatin1String("method")).toString().toLatin1(), method);
        QCOMPARE(row.value(QLatin1String("status")).toInt(), status);
        QVERIFY(!row.value(QLatin1String("reason")).toString().isEmpty());
    }

    void aTokenInTheWrongPlaceIsMaskedInTheAuditLog()
    {
        const QByteArray token = m_credentials.value(QStringLiteral("owner"));
        m_client->call("GET", QStringLiteral("/v1/api/tags?pat=") + QString::fromLatin1(token), {});
        const QJsonObject row = newestInTheAuditLog();
        QVERIFY(row.value(QLatin1String("query")).toString().startsWith(QStringLiteral("pat=")));
        QVERIFY(!QJsonDocument(row).toJson().contains(token));
    }

    void whatTheDashboardChangesIsInTheAuditLog()
    {
        m_client->token(QStringLiteral("manager"), {QStringLiteral("can_edit_tags")});
        const QJsonObject row = newestInTheAuditLog();
        QCOMPARE(row.value(QLatin1String("user")).toString(), QStringLiteral("manager"));
        QCOMPARE(row.value(QLatin1String("operation")).toString(), QStringLiteral("dashboard.issueToken"));
        QCOMPARE(row.value(QLatin1String("outcome")).toString(), QStringLiteral("allowed"));
    }

    void aRoleBelongsToTheTeamOfTheProject()
    {
        const QByteArray demo = m_credentials.value(QStringLiteral("demo"));
        const QByteArray manager = m_credentials.value(QStringLiteral("manager"));
        m_client->inDatabase(
            QStringLiteral("UPDATE team_member SET role = 'translator' WHERE user = 'manager' AND team = "
                           "(SELECT team FROM project WHERE name = 'Demo app')"));
        const HttpAnswer refused =
            m_client->call("POST", QStringLiteral("/v1/api/tags"), demo, manager, R"({"name":"by team"})");
        m_client->inDatabase(QStringLiteral("UPDATE team_member SET role = NULL"));
        QCOMPARE(refused.status, 403);
        QVERIFY2(refused.message().contains(QStringLiteral("The role translator may not create tags")),
                 refused.body.constData());
        QCOMPARE(
            m_client->call("POST", QStringLiteral("/v1/api/tags"), demo, manager, R"({"name":"by team"})")
                .status,
            201);
    }

    void webPagesAndOtherHostsAreTurnedAway()
    {
        const QByteArray demo = m_credentials.value(QStringLiteral("demo"));
        QCOMPARE(m_client->call("GET", QStringLiteral("/v1/api/tags"), demo, {}, {}, {{"Host", "evil.test"}})
                     .status,
                 403);
        QCOMPARE(
            m_client
                ->call("GET", QStringLiteral("/v1/api/tags"), demo, {}, {}, {{"Origin", "https://evil.test"}})
                .status,
            403);
        QCOMPARE(m_client
                     ->call("GET", QStringLiteral("/v1/api/tags"), demo, {}, {},
                            {{"Origin", "http://localhost:3000"}})
                     .status,
                 200);
    }
};

PATLAS_CORE_TEST(SandboxAccessTest)
#include "tst_sandboxaccess.moc"
