// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/sandbox/SandboxClient.h"
#include "tests/support/TestMain.h"

#include <QHash>

using namespace Qt::StringLiterals;

using namespace patlas;

class SandboxAccessTest : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<SandboxClient> m_client;
    QHash<QString, QByteArray> m_credentials; ///< by the names used in the test table

    QJsonObject newestInTheAuditLog()
    {
        return m_client->call("GET", u"/dashboard/audit-log?limit=1"_s, m_client->session(u"owner"_s))
            .json()
            .array()
            .first()
            .toObject();
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_client = std::make_unique<SandboxClient>();
        const QStringList tags{u"can_create_tags"_s, u"can_read_projects"_s};
        QString expired;
        QString revoked;
        m_credentials = {{QString(), {}},
                         {u"demo"_s, m_client->projectToken(0)},
                         {u"internal"_s, m_client->projectToken(2)},
                         {u"unknown project"_s, QByteArray(24, 'a') + '!' + QByteArray(32, 'b')},
                         {u"unknown pat"_s, "glspat_" + QByteArray(43, 'x')},
                         {u"owner"_s, m_client->token(u"owner"_s, tags)},
                         {u"manager"_s, m_client->token(u"manager"_s, tags)},
                         {u"translator"_s, m_client->token(u"translator"_s, tags)},
                         {u"no scope"_s, m_client->token(u"owner"_s, {u"can_edit_tags"_s})},
                         {u"expired"_s, m_client->token(u"owner"_s, tags, &expired)},
                         {u"revoked"_s, m_client->token(u"owner"_s, tags, &revoked)}};
        m_client->inDatabase(
            u"UPDATE pat SET expires = '2001-01-01T00:00:00.000Z' WHERE id = '%1'"_s.arg(expired));
        QCOMPARE(m_client
                     ->call("DELETE", u"/dashboard/personal-access-tokens/"_s + revoked,
                            m_client->session(u"owner"_s))
                     .status,
                 204);
    }

    void respondsWithTheStatusAndTheReason_data()
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
    void respondsWithTheStatusAndTheReason()
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
        const HttpResponse response = m_client->call(method.constData(), path, m_credentials.value(bearer),
                                                     m_credentials.value(pat), body);
        QVERIFY2(response.status == status, response.body.constData());
        if (status >= 400)
            QVERIFY2(response.message().contains(reason), response.body.constData());
        if (status == 405)
            QCOMPARE(response.allow, QByteArray("GET, POST"));
    }

    void everyCallIsInTheAuditLogWithItsReason()
    {
        m_client->call("POST", u"/v1/api/tags"_s, m_credentials.value(u"demo"_s),
                       m_credentials.value(u"translator"_s), "{}");
        const QJsonArray log =
            m_client->call("GET", u"/dashboard/audit-log?limit=1"_s, m_client->session(u"owner"_s))
                .json()
                .array();
        QCOMPARE(log.size(), 1);
        const QJsonObject row = log.first().toObject();
        QCOMPARE(row.value("user"_L1).toString(), u"translator"_s);
        QCOMPARE(row.value("operation"_L1).toString(), u"tags.create"_s);
        QCOMPARE(row.value("outcome"_L1).toString(), u"refused"_s);
        QVERIFY(row.value("reason"_L1).toString().contains(u"role translator"_s));
    }

    void unknownPathsAreInTheAuditLogToo_data()
    {
        QTest::addColumn<QByteArray>("method");
        QTest::addColumn<QString>("path");
        QTest::addColumn<QByteArray>("host");
        QTest::addColumn<int>("status");
        QTest::newRow("no path") << QByteArray("GET") << u"/v1/api/nothing"_s << QByteArray("localhost")
                                 << 404;
        QTest::newRow("no method") << QByteArray("PATCH") << u"/v1/api/tags"_s << QByteArray("localhost")
                                   << 405;
        QTest::newRow("elsewhere") << QByteArray("GET") << u"/robots.txt"_s << QByteArray("localhost") << 404;
        QTest::newRow("no session") << QByteArray("POST") << u"/dashboard/reset"_s << QByteArray("localhost")
                                    << 401;
        QTest::newRow("another host")
            << QByteArray("GET") << u"/v1/api/tags"_s << QByteArray("evil.test") << 403;
    }
    void unknownPathsAreInTheAuditLogToo()
    {
        QFETCH(QByteArray, method);
        QFETCH(QString, path);
        QFETCH(QByteArray, host);
        QFETCH(int, status);
        m_client->call(method.constData(), path, {}, {}, "{}", {{"Host", host}});
        const QJsonObject row = newestInTheAuditLog();
        QCOMPARE(row.value("path"_L1).toString(), path);
        QCOMPARE(row.value("method"_L1).toString().toLatin1(), method);
        QCOMPARE(row.value("status"_L1).toInt(), status);
        QVERIFY(!row.value("reason"_L1).toString().isEmpty());
    }

    void misplacedTokenIsRedactedInTheAuditLog()
    {
        const QByteArray token = m_credentials.value(u"owner"_s);
        m_client->call("GET", u"/v1/api/tags?pat="_s + QString::fromLatin1(token), {});
        const QJsonObject row = newestInTheAuditLog();
        QVERIFY(row.value("query"_L1).toString().startsWith(u"pat="_s));
        QVERIFY(!QJsonDocument(row).toJson().contains(token));
    }

    void dashboardChangesAreInTheAuditLog()
    {
        m_client->token(u"manager"_s, {u"can_edit_tags"_s});
        const QJsonObject row = newestInTheAuditLog();
        QCOMPARE(row.value("user"_L1).toString(), u"manager"_s);
        QCOMPARE(row.value("operation"_L1).toString(), u"dashboard.issueToken"_s);
        QCOMPARE(row.value("outcome"_L1).toString(), u"allowed"_s);
    }

    void aRoleBelongsToTheTeamOfTheProject()
    {
        const QByteArray demo = m_credentials.value(u"demo"_s);
        const QByteArray manager = m_credentials.value(u"manager"_s);
        m_client->inDatabase(u"UPDATE team_member SET role = 'translator' WHERE user = 'manager' AND team = "
                             "(SELECT team FROM project WHERE name = 'Demo app')"_s);
        const HttpResponse refused =
            m_client->call("POST", u"/v1/api/tags"_s, demo, manager, R"({"name":"by team"})");
        m_client->inDatabase(u"UPDATE team_member SET role = NULL"_s);
        QCOMPARE(refused.status, 403);
        QVERIFY2(refused.message().contains(u"The role translator may not create tags"_s),
                 refused.body.constData());
        QCOMPARE(m_client->call("POST", u"/v1/api/tags"_s, demo, manager, R"({"name":"by team"})").status,
                 201);
    }

    void webPagesAndOtherHostsAreRefused()
    {
        const QByteArray demo = m_credentials.value(u"demo"_s);
        QCOMPARE(m_client->call("GET", u"/v1/api/tags"_s, demo, {}, {}, {{"Host", "evil.test"}}).status, 403);
        QCOMPARE(
            m_client->call("GET", u"/v1/api/tags"_s, demo, {}, {}, {{"Origin", "https://evil.test"}}).status,
            403);
        QCOMPARE(m_client->call("GET", u"/v1/api/tags"_s, demo, {}, {}, {{"Origin", "http://localhost:3000"}})
                     .status,
                 200);
    }
};

PATLAS_CORE_TEST(SandboxAccessTest)
#include "tst_sandboxaccess.moc"
