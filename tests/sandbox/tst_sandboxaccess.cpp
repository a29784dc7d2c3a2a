// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/sandbox/SandboxClient.h"

#include <QHash>
#include <QSqlDatabase>
#include <QSqlQuery>

using namespace patlas;

class SandboxAccessTest : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<SandboxClient> m_client;
    QHash<QString, QByteArray> m_credentials; ///< by the names used in the table

    void expire(const QString &id)
    {
        {
            QSqlDatabase database =
                QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), QStringLiteral("aging"));
            database.setDatabaseName(m_client->directory.filePath(QStringLiteral("sandbox.sqlite")));
            QVERIFY(database.open());
            QSqlQuery query(database);
            query.prepare(QStringLiteral("UPDATE pat SET expires = '2001-01-01T00:00:00.000Z' WHERE id = ?"));
            query.addBindValue(id);
            QVERIFY(query.exec());
        }
        QSqlDatabase::removeDatabase(QStringLiteral("aging"));
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
        expire(expired);
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
        add("unknown project token", "GET", "/v1/api/tags", "unknown project", "", 401, "not known");
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

QTEST_GUILESS_MAIN(SandboxAccessTest)
#include "tst_sandboxaccess.moc"
