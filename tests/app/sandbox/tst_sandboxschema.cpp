// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/StoreSchema.h"
#include "tests/app/sandbox/SandboxClient.h"
#include "tests/support/TestMain.h"

#include <QFile>
#include <QSqlError>

using namespace patlas;

/// A data file of the first release is brought up to date, and nothing of it is lost.
class SandboxSchemaTest : public QObject {
    Q_OBJECT

private:
    // store-v1.sql has their hashes.
    const QByteArray m_project = "5f0000000000000000000a01!" + QByteArray("0123456789abcdef").repeated(2);
    const QByteArray m_second = "5f0000000000000000000a02!" + QByteArray("fedcba9876543210").repeated(2);
    const QByteArray m_pat = "glspat_" + QByteArray(43, 'A');
    const QByteArray m_revoked = "glspat_" + QByteArray(43, 'B');

    std::unique_ptr<QTemporaryDir> m_directory;
    std::unique_ptr<SandboxServer> m_server;
    SandboxAnnouncement m_announcement;

    /// Runs `work` with the data file; the connection is closed afterwards.
    template <typename Work> void withFile(Work work)
    {
        {
            QSqlDatabase file =
                QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), QStringLiteral("schema"));
            file.setDatabaseName(m_directory->filePath(QStringLiteral("sandbox.sqlite")));
            QVERIFY(file.open());
            work(file);
        }
        QSqlDatabase::removeDatabase(QStringLiteral("schema"));
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
            for (const QString &statement : sql.split(QStringLiteral(";\n"), Qt::SkipEmptyParts)) {
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

    HttpAnswer call(const char *method, const QString &path, const QByteArray &project,
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
            qFatal("no answer to %s %s", method, qPrintable(path));
        HttpAnswer answer;
        answer.status = reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
        answer.body = reply->readAll();
        return answer;
    }
    QJsonObject entries(const QString &more, const QString &language, const QString &group)
    {
        return call("GET",
                    QStringLiteral("/v1/api?includeDraft=true&includeDescription=true&includeStatus=true")
                        + more,
                    m_project)
            .json()
            .object()[QLatin1String("data")][language][group][QLatin1String("entries")]
            .toObject();
    }

private Q_SLOTS:
    void init()
    {
        m_directory = std::make_unique<QTemporaryDir>();
        writeFirstVersion();
        start();
    }

    void theVersionIsThisProgramsAndIsBroughtThereOnce()
    {
        QCOMPARE(stored(QStringLiteral("PRAGMA user_version")).toInt(), sandbox::schemaVersion());
        QVERIFY(sandbox::schemaVersion() > 1);
        m_server.reset();
        start();
        QCOMPARE(stored(QStringLiteral("SELECT count(*) FROM team")).toInt(), 2);
        QCOMPARE(stored(QStringLiteral("PRAGMA integrity_check")).toString(), QStringLiteral("ok"));
        QVERIFY(stored(QStringLiteral("SELECT * FROM pragma_foreign_key_check")).isNull());
    }

    void theSchemaIsThatOfANewFile()
    {
        const QString all =
            QStringLiteral("SELECT group_concat(name || ':' || (SELECT group_concat(name || type || "
                           "[notnull] || pk) FROM pragma_table_info(sqlite_master.name)), ';') FROM "
                           "(SELECT name FROM sqlite_master WHERE name NOT LIKE 'sqlite_%' ORDER BY "
                           "name) AS sqlite_master");
        const QString updated = stored(all).toString();
        m_server.reset();
        m_directory = std::make_unique<QTemporaryDir>();
        start();
        QVERIFY(updated.contains(QLatin1String("screenshot")));
        QCOMPARE(updated, stored(all).toString());
    }

    void textsDraftsStatusesAndDescriptionsAreThere()
    {
        const QJsonObject german = entries({}, QStringLiteral("de"), QStringLiteral("main"));
        const QJsonValue title = german.value(QLatin1String("home.title"));
        QCOMPARE(title[QLatin1String("v")].toString(), QStringLiteral("Startseite 🎒"));
        QCOMPARE(title[QLatin1String("draft")].toString(), QStringLiteral("Entwurf"));
        QCOMPARE(title[QLatin1String("status")].toInt(), 2);
        QCOMPARE(title[QLatin1String("description")].toString(), QStringLiteral("A heading"));
        QCOMPARE(title[QLatin1String("id")].toString(), QStringLiteral("5f0000000000000000000c01"));
        QCOMPARE(entries({}, QStringLiteral("en"), QStringLiteral("legal")).keys(),
                 QStringList(QStringLiteral("terms")));
        const QJsonObject release = entries(QStringLiteral("&branch=5f0000000000000000000b02"),
                                            QStringLiteral("en"), QStringLiteral("main"));
        QCOMPARE(release.value(QLatin1String("home.title"))[QLatin1String("v")].toString(),
                 QStringLiteral("Old home"));
        QCOMPARE(call("GET", QStringLiteral("/v1/api/projectVersion"), m_project).body,
                 QByteArray("{\"appVersion\":7}"));
    }

    void tagsKeepTheirEntriesAndHaveNoCategory()
    {
        QCOMPARE(call("GET", QStringLiteral("/v1/api/tags"), m_project).body,
                 QByteArray("[{\"_id\":\"5f0000000000000000000d01\",\"name\":\"app:strings.xml\"},"
                            "{\"_id\":\"5f0000000000000000000d02\",\"name\":\"empty\"}]"));
        QVERIFY(call("GET", QStringLiteral("/v1/api/tags/5f0000000000000000000d01"), m_project)
                    .body.contains("[\"5f0000000000000000000c01\"]"));
    }

    void tokensLiveOnAndRevokedOnesDoNot()
    {
        const QString tags = QStringLiteral("/v1/api/tags");
        QCOMPARE(call("POST", tags, m_project, m_pat, R"({"name": "new"})").status, 201);
        const HttpAnswer refused = call("POST", tags, m_project, m_revoked, R"({"name": "newer"})");
        QCOMPARE(refused.status, 401);
        QVERIFY(refused.message().contains(QLatin1String("revoked")));
    }

    void membersAreMembersOfTheProjectsTeam()
    {
        const HttpAnswer refused =
            call("POST", QStringLiteral("/v1/api/tags"), m_second, m_pat, R"({"name": "new"})");
        QCOMPARE(refused.status, 403);
        QVERIFY(refused.message().contains(QLatin1String("not a member of Second project")));
        QCOMPARE(
            stored(QStringLiteral("SELECT group_concat(user || ' ' || role) FROM (SELECT * FROM member WHERE "
                                  "project = '5f0000000000000000000a01' ORDER BY user)"))
                .toString(),
            QStringLiteral("manager manager,owner owner,translator translator"));
    }

    void theAuditLogKeepsItsRows()
    {
        const QByteArray log = *waitFor(m_server->auditLog(100));
        QVERIFY2(log.contains("2026-02-03T04:05:06.789Z") && log.contains("tags.create"), log.constData());
    }

    void whatIsNewWorksOnOldData()
    {
        const QByteArray picture =
            "--b\r\nContent-Disposition: form-data; name=\"data\"\r\n\r\n"
            R"({"stringPositions": [{"text": "Home", "x": 1, "y": 2, "width": 3, "height": 4}]})"
            "\r\n--b\r\nContent-Disposition: form-data; name=\"file\"; "
            "filename=\"a.png\"\r\n\r\n\x89PNG\r\n\x1a\n"
            "\r\n--b--\r\n";
        const HttpAnswer shot = call("POST", QStringLiteral("/v1/api/screenshots"), m_project, m_pat, picture,
                                     "multipart/form-data; boundary=b");
        QVERIFY2(shot.status == 200, shot.body.constData());
        QVERIFY(shot.body.contains("5f0000000000000000000c01"));
        const HttpAnswer order = call("POST", QStringLiteral("/v1/api/orders"), m_project, m_pat,
                                      R"({"languages": ["de"], "scope": "untranslated"})");
        QVERIFY2(order.status == 201, order.body.constData());
    }
};

PATLAS_CORE_TEST(SandboxSchemaTest)
#include "tst_sandboxschema.moc"
