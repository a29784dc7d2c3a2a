// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/StoreSchema.h"
#include "tests/app/sandbox/SandboxClient.h"
#include "tests/support/TestMain.h"

#include <QFile>
#include <QSqlError>

using namespace Qt::StringLiterals;

using namespace patlas;

/// A data file of the first release is migrated without loss.
class SandboxSchemaTest : public QObject {
    Q_OBJECT

private:
    // store-v1.sql contains their hashes.
    const QByteArray m_project = "5f0000000000000000000a01!" + QByteArray("0123456789abcdef").repeated(2);
    const QByteArray m_second = "5f0000000000000000000a02!" + QByteArray("fedcba9876543210").repeated(2);
    const QByteArray m_pat = "glspat_" + QByteArray(43, 'A');
    const QByteArray m_revoked = "glspat_" + QByteArray(43, 'B');

    std::unique_ptr<QTemporaryDir> m_directory;
    std::unique_ptr<SandboxServer> m_server;
    SandboxAnnouncement m_announcement;

    /// Runs `work` with the database file, then closes the connection.
    template <typename Work> void withFile(Work work)
    {
        {
            QSqlDatabase file = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"schema"_s);
            file.setDatabaseName(m_directory->filePath(u"sandbox.sqlite"_s));
            QVERIFY(file.open());
            work(file);
        }
        QSqlDatabase::removeDatabase(u"schema"_s);
    }
    QVariant stored(const QString &statement)
    {
        QVariant value;
        withFile([&](QSqlDatabase &file) {
            QSqlQuery query(file);
            QVERIFY2(query.exec(statement), qPrintable(query.lastError().text()));
            value = query.next() ? query.value(0) : QVariant();
        });
        return value;
    }
    void writeFirstVersion()
    {
        QFile script(QStringLiteral(PATLAS_STORE_V1));
        QVERIFY(script.open(QIODevice::ReadOnly));
        const QString sql = QString::fromUtf8(script.readAll());
        withFile([&](QSqlDatabase &file) {
            for (const QString &statement : sql.split(u";\n"_s, Qt::SkipEmptyParts)) {
                QSqlQuery query(file);
                QVERIFY2(query.exec(statement), qPrintable(statement + query.lastError().text()));
            }
        });
    }
    void start()
    {
        m_server = std::make_unique<SandboxServer>();
        SandboxOptions options;
        options.dataDirectory = m_directory->path();
        Result<SandboxAnnouncement> started = waitFor(m_server->start(options));
        QVERIFY2(started, started ? "" : qPrintable(started.error().message()));
        m_announcement = std::move(*started);
    }

    HttpResponse call(const char *method, const QString &path, const QByteArray &project,
                      const QByteArray &pat = {}, const QByteArray &body = {},
                      const QByteArray &type = "application/json")
    {
        QNetworkAccessManager network;
        QNetworkRequest request(QUrl(m_announcement.url.toString() + path));
        request.setHeader(QNetworkRequest::ContentTypeHeader, type);
        request.setRawHeader("Authorization", "Bearer " + project);
        if (!pat.isEmpty())
            request.setRawHeader("X-Personal-Access-Token", pat);
        const std::unique_ptr<QNetworkReply> reply(network.sendCustomRequest(request, method, body));
        if (!QTest::qWaitFor([&reply] { return reply->isFinished(); }, 90'000))
            qFatal("no response to %s %s", method, qPrintable(path));
        HttpResponse response;
        response.status = reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
        response.body = reply->readAll();
        return response;
    }
    QJsonObject entries(const QString &more, const QString &language, const QString &group)
    {
        return call("GET", u"/v1/api?includeDraft=true&includeDescription=true&includeStatus=true"_s + more,
                    m_project)
            .json()
            .object()["data"_L1][language][group]["entries"_L1]
            .toObject();
    }

private Q_SLOTS:
    void init()
    {
        m_directory = std::make_unique<QTemporaryDir>();
        writeFirstVersion();
        start();
    }

    void migrationRunsOnceToTheCurrentVersion()
    {
        QCOMPARE(stored(u"PRAGMA user_version"_s).toInt(), sandbox::schemaVersion());
        QVERIFY(sandbox::schemaVersion() > 1);
        m_server.reset();
        start();
        QCOMPARE(stored(u"SELECT count(*) FROM team"_s).toInt(), 2);
        QCOMPARE(stored(u"PRAGMA integrity_check"_s).toString(), u"ok"_s);
        QVERIFY(stored(u"SELECT * FROM pragma_foreign_key_check"_s).isNull());
    }

    void migratedSchemaEqualsANewOne()
    {
        const QString all = u"SELECT group_concat(name || ':' || (SELECT group_concat(name || type || "
                            "[notnull] || pk) FROM pragma_table_info(sqlite_master.name)), ';') FROM "
                            "(SELECT name FROM sqlite_master WHERE name NOT LIKE 'sqlite_%' ORDER BY "
                            "name) AS sqlite_master"_s;
        const QString updated = stored(all).toString();
        m_server.reset();
        m_directory = std::make_unique<QTemporaryDir>();
        start();
        QVERIFY(updated.contains("screenshot"_L1));
        QCOMPARE(updated, stored(all).toString());
    }

    void textsDraftsStatusesAndDescriptionsAreKept()
    {
        const QJsonObject german = entries({}, u"de"_s, u"main"_s);
        const QJsonValue title = german.value("home.title"_L1);
        QCOMPARE(title["v"_L1].toString(), u"Startseite 🎒"_s);
        QCOMPARE(title["draft"_L1].toString(), u"Entwurf"_s);
        QCOMPARE(title["status"_L1].toInt(), 2);
        QCOMPARE(title["description"_L1].toString(), u"A heading"_s);
        QCOMPARE(title["id"_L1].toString(), u"5f0000000000000000000c01"_s);
        QCOMPARE(entries({}, u"en"_s, u"legal"_s).keys(), QStringList(u"terms"_s));
        const QJsonObject release = entries(u"&branch=5f0000000000000000000b02"_s, u"en"_s, u"main"_s);
        QCOMPARE(release.value("home.title"_L1)["v"_L1].toString(), u"Old home"_s);
        QCOMPARE(call("GET", u"/v1/api/projectVersion"_s, m_project).body, QByteArray("{\"appVersion\":7}"));
    }

    void tagsKeepTheirEntriesAndHaveNoCategory()
    {
        QCOMPARE(call("GET", u"/v1/api/tags"_s, m_project).body,
                 QByteArray("[{\"_id\":\"5f0000000000000000000d01\",\"name\":\"app:strings.xml\"},"
                            "{\"_id\":\"5f0000000000000000000d02\",\"name\":\"empty\"}]"));
        QVERIFY(call("GET", u"/v1/api/tags/5f0000000000000000000d01"_s, m_project)
                    .body.contains("[\"5f0000000000000000000c01\"]"));
    }

    void tokensStayValidOrRevoked()
    {
        const QString tags = u"/v1/api/tags"_s;
        QCOMPARE(call("POST", tags, m_project, m_pat, R"({"name": "new"})").status, 201);
        const HttpResponse refused = call("POST", tags, m_project, m_revoked, R"({"name": "newer"})");
        QCOMPARE(refused.status, 401);
        QVERIFY(refused.message().contains("revoked"_L1));
    }

    void membersJoinTheProjectsTeam()
    {
        const HttpResponse refused = call("POST", u"/v1/api/tags"_s, m_second, m_pat, R"({"name": "new"})");
        QCOMPARE(refused.status, 403);
        QVERIFY(refused.message().contains("not a member of Second project"_L1));
        QCOMPARE(stored(u"SELECT group_concat(user || ' ' || role) FROM (SELECT * FROM member WHERE "
                        "project = '5f0000000000000000000a01' ORDER BY user)"_s)
                     .toString(),
                 u"manager manager,owner owner,translator translator"_s);
    }

    void theAuditLogKeepsItsRows()
    {
        const QByteArray log = *waitFor(m_server->auditLog(100));
        QVERIFY2(log.contains("2026-02-03T04:05:06.789Z") && log.contains("tags.create"), log.constData());
    }

    void newFeaturesWorkOnMigratedData()
    {
        const QByteArray picture =
            "--b\r\nContent-Disposition: form-data; name=\"data\"\r\n\r\n"
            R"({"stringPositions": [{"text": "Home", "x": 1, "y": 2, "width": 3, "height": 4}]})"
            "\r\n--b\r\nContent-Disposition: form-data; name=\"file\"; "
            "filename=\"a.png\"\r\n\r\n\x89PNG\r\n\x1a\n"
            "\r\n--b--\r\n";
        const HttpResponse shot = call("POST", u"/v1/api/screenshots"_s, m_project, m_pat, picture,
                                       "multipart/form-data; boundary=b");
        QVERIFY2(shot.status == 200, shot.body.constData());
        QVERIFY(shot.body.contains("5f0000000000000000000c01"));
        const HttpResponse order = call("POST", u"/v1/api/orders"_s, m_project, m_pat,
                                        R"({"languages": ["de"], "scope": "untranslated"})");
        QVERIFY2(order.status == 201, order.body.constData());
    }
};

PATLAS_CORE_TEST(SandboxSchemaTest)
#include "tst_sandboxschema.moc"
