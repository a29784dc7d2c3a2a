// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/sandbox/RawHttpClient.h"
#include "tests/attack/SandboxProcess.h"
#include "tests/support/TestMain.h"

#include <QTemporaryDir>

#include <cerrno>
#include <csignal>

using namespace patlas;
using namespace Qt::StringLiterals;

/// The disk of the running sandbox fails at each of its writes, one after the other. What is acknowledged is
/// there, also after it was killed and started again; what is refused is not.
class SandboxDiskTest : public QObject {
    Q_OBJECT

private:
    struct Request {
        QByteArray method;
        QByteArray path;
        QByteArray bearer;
        QByteArray body;
        QByteArray type = "application/json";
    };
    struct Got {
        int status = 0;
        QByteArray body;
        QJsonObject json() const { return QJsonDocument::fromJson(body).object(); }
    };

    QTemporaryDir m_directory;
    std::unique_ptr<SandboxProcess> m_sandbox;
    QByteArray m_project; ///< token
    QByteArray m_token; ///< personal access token
    int m_orders = 0;
    int m_names = 0;

    QString data() const { return m_directory.filePath(u"data"_s); }
    QString order() const { return m_directory.filePath(u"order"_s); }

    void start()
    {
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(u"LD_PRELOAD"_s, QStringLiteral(PATLAS_DISK_FAULTS));
        environment.insert(u"PATLAS_DISK_FAULTS_ORDER"_s, order());
        m_sandbox = std::make_unique<SandboxProcess>(QStringList{u"--port"_s, u"0"_s, u"--data"_s, data()},
                                                     environment);
        QVERIFY(m_sandbox->isRunning());
        m_project = m_sandbox->projectToken; // only the last few stay valid
    }

    /// After `after` writes that succeed, the next `count` fail.
    void fail(int after, int count, int error = ENOSPC)
    {
        QFile file(order());
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(QByteArray::number(after) + ' ' + QByteArray::number(count) + ' '
                   + QByteArray::number(error) + ' ' + data().toUtf8() + '\n');
        file.close();
        QCOMPARE(::kill(pid_t(m_sandbox->id()), SIGUSR2), 0);
        ++m_orders;
        // Not QTRY_COMPARE, which looks every 50 ms.
        for (int i = 0; i < 100'000 && QFileInfo(order() + u".done"_s).size() != m_orders; ++i)
            QThread::usleep(200);
        QCOMPARE(QFileInfo(order() + u".done"_s).size(), qint64(m_orders));
    }
    void repair() { fail(0, 0); }

    Got call(const Request &request) const
    {
        RawHttpClient client(m_sandbox->port);
        client.socket.write(
            request.method + ' ' + request.path + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n"
            + "Authorization: Bearer " + request.bearer + "\r\nX-Personal-Access-Token: " + m_token
            + "\r\nContent-Type: " + request.type
            + "\r\nContent-Length: " + QByteArray::number(request.body.size()) + "\r\n\r\n" + request.body);
        client.ends();
        return {client.got.mid(9, 3).toInt(), client.got.mid(client.got.indexOf("\r\n\r\n") + 4)};
    }

    static Request form(const QByteArray &path, const QByteArray &bearer, const QByteArray &file,
                        const QByteArray &otherParts = {})
    {
        return {"POST", path, bearer,
                otherParts
                    + "--b\r\nContent-Disposition: form-data; name=\"file\"; filename=\"f.png\"\r\n\r\n"
                    + file + "\r\n--b--\r\n",
                "multipart/form-data; boundary=b"};
    }

    /// Everything that the sandbox says it has, without when tokens were used.
    QByteArray state() const
    {
        QByteArray all;
        for (const char *path :
             {"/v1/"
              "api?includeDraft=true&includeDescription=true&includeStatus=true&keepEmptyDataEntries=true",
              "/v1/api/tags", "/v1/api/screenshots", "/v1/api/orders"})
            all += call({"GET", path, m_project, {}}).body + '\n';
        all += call({"GET", "/v1/api/projects", m_token, {}}).body + '\n';
        all += call({"GET", "/dashboard/faults", m_sandbox->session, {}}).body + '\n';
        const QByteArray tokens =
            call({"GET", "/dashboard/personal-access-tokens", m_sandbox->session, {}}).body;
        for (const QJsonValue token : QJsonDocument::fromJson(tokens).array())
            all +=
                token["name"_L1].toString().toUtf8() + ' ' + token["revoked"_L1].toString().toUtf8() + '\n';
        return all;
    }

    QByteArray newName() { return "name" + QByteArray::number(++m_names); }

    /// Something for a request to change or to take away; its id.
    QByteArray made(const Request &request) const
    {
        const QJsonObject answer = call(request).json();
        return (answer.contains("id"_L1) ? answer["id"_L1] : answer["_id"_L1]).toString().toLatin1();
    }
    QByteArray newToken(const QByteArray &name)
    {
        return made({"POST", "/dashboard/personal-access-tokens", m_sandbox->session,
                     "{\"name\":\"" + name + "\",\"scopes\":[\"can_read_projects\"],\"expiresInDays\":1}"});
    }
    QByteArray newTag(const QByteArray &name)
    {
        return made({"POST", "/v1/api/tags", m_project, "{\"name\":\"" + name + "\"}"});
    }

    void write(const QByteArray &name) const
    {
        call({"POST", "/v1/api", m_project,
              "{\"data\":{\"en\":{\"main\":{\"entries\":{\"" + name + "\":{\"v\":\"x\"}}}}}}"});
    }

    /// One that the project does not have yet.
    QByteArray newLanguage() const
    {
        static const QList<QByteArray> codes{
            "pl", "cs", "sv", "da", "nb", "fi", "nl", "it", "es", "pt", "el", "tr", "hu", "ro",
            "bg", "hr", "sr", "sk", "sl", "et", "lv", "lt", "uk", "ru", "be", "ka", "hy", "az",
            "kk", "uz", "ky", "tg", "mn", "ne", "hi", "bn", "ta", "te", "ml", "kn", "gu", "pa",
            "mr", "or", "as", "si", "th", "lo", "km", "my", "vi", "id", "ms", "sw", "am", "ti",
            "so", "zu", "xh", "af", "is", "ga", "cy", "gd", "br", "eu", "ca", "gl", "oc", "lb"};
        return codes.value(m_names % codes.size());
    }

    /// The request of a write path, with a name that was not there yet.
    Request requestOf(const QByteArray &kind)
    {
        const QByteArray name = newName();
        const QByteArray dashboard = m_sandbox->session;
        if (kind == "issue token")
            return {"POST", "/dashboard/personal-access-tokens", dashboard,
                    "{\"name\":\"" + name + "\",\"scopes\":[\"can_read_projects\"],\"expiresInDays\":1}"};
        if (kind == "revoke token")
            return {"DELETE", "/dashboard/personal-access-tokens/" + newToken(name), dashboard, {}};
        if (kind == "add language")
            return {"POST", "/dashboard/languages", dashboard,
                    "{\"project\":\"5f0a3c7e9b1d4a0012e4c801\",\"language\":\"" + newLanguage() + "\"}"};
        if (kind == "change faults") // in what changes nothing by itself
            return {"PUT", "/dashboard/faults", dashboard,
                    "{\"retryAfter\":" + QByteArray::number(m_names) + '}'};
        if (kind == "create project")
            return {"POST", "/v1/api/projects", m_project, "{\"name\":\"" + name + "\"}"};
        if (kind == "create tag")
            return {"POST", "/v1/api/tags", m_project, "{\"name\":\"" + name + "\"}"};
        if (kind == "change tag")
            return {"PUT", "/v1/api/tags/" + newTag(name), m_project, "{\"name\":\"" + name + "x\"}"};
        if (kind == "delete tag")
            return {"DELETE", "/v1/api/tags/" + newTag(name), m_project, {}};
        if (kind == "write texts")
            return {"POST", "/v1/api", m_project,
                    "{\"data\":{\"de\":{\"main\":{\"entries\":{\"" + name + "\":{\"v\":\"x\"}}}}}}"};
        if (kind == "import file")
            return form("/v1/api/files?file-format=nested_json&language=de&options=%7B%7D&tag=" + name,
                        m_project, "{\"" + name + "\":\"x\"}");
        if (kind == "upload screenshot")
            return form(
                "/v1/api/screenshots", m_project, "\x89PNG\r\n\x1a\n" + name,
                "--b\r\nContent-Disposition: form-data; name=\"data\"\r\n\r\n{\"stringPositions\":[]}\r\n");
        write(name); // something to order
        return {"POST", "/v1/api/orders", m_project,
                "{\"name\":\"" + name + "\",\"languages\":[\"de\"],\"scope\":\"untranslated\"}"};
    }

private Q_SLOTS:
    void initTestCase()
    {
        start();
        m_token = call({"POST", "/dashboard/personal-access-tokens", m_sandbox->session,
                        "{\"name\":\"all\",\"scopes\":[\"can_read_projects\",\"can_create_projects\",\"can_"
                        "create_tags\",\"can_edit_tags\","
                        "\"can_delete_tags\",\"can_import_content\",\"can_edit_translations\",\"can_create_"
                        "translations\","
                        "\"can_upload_screenshots\",\"can_create_orders\"],\"expiresInDays\":1}"})
                      .json()["token"_L1]
                      .toString()
                      .toLatin1();
        QVERIFY(!m_token.isEmpty());
    }

    void whatIsAcknowledgedIsThereAndWhatIsRefusedIsNot_data()
    {
        QTest::addColumn<QByteArray>("kind");
        for (const char *kind :
             {"issue token", "revoke token", "add language", "change faults", "create project", "create tag",
              "change tag", "delete tag", "write texts", "import file", "upload screenshot", "create order"})
            QTest::newRow(kind) << QByteArray(kind);
    }
    void whatIsAcknowledgedIsThereAndWhatIsRefusedIsNot()
    {
        QFETCH(QByteArray, kind);
        constexpr int manyWrites = 10'000;
        constexpr int enough = 3; // successes in a row: then there are no more writes that could fail
        int refused = 0;
        // First with one write that fails, then with a disk that stays full from there on.
        for (const int count : {1, manyWrites}) {
            int acknowledged = 0;
            for (int after = 0; acknowledged < enough; after += count == 1 ? 3 : 1) {
                QVERIFY2(after < 200, "it always fails");
                const Request request = requestOf(kind);
                const QByteArray before = state();
                fail(after, count, after % 2 == 0 ? ENOSPC : EIO);
                const Got got = call(request);
                repair();
                const QByteArray now = state();
                if (got.status >= 400) {
                    QCOMPARE(got.status, 500);
                    QCOMPARE(now, before);
                    ++refused;
                    acknowledged = 0;
                    continue;
                }
                QVERIFY2(got.status >= 200, got.body.constData());
                QVERIFY2(now != before, "acknowledged, but not there");
                if (++acknowledged == 1) {
                    start(); // kills the one that runs
                    QCOMPARE(state(), now);
                }
            }
        }
        QVERIFY(refused > 2);
    }

    void disksFailureIsNoEndOfTheSandbox()
    {
        const Request order = requestOf("create order");
        fail(0, 10'000);
        for (int i = 0; i < 5; ++i)
            QCOMPARE(call(order).status, 500);
        QCOMPARE(call({"GET", "/v1/api/tags", m_project, {}}).status, 200);
        repair();
        QCOMPARE(call(order).status, 201);
        QVERIFY(m_sandbox->isRunning());
    }

    void resetIsWholeOrNotAtAll()
    {
        constexpr int step = 31; // it writes some hundred times
        int refused = 0;
        for (int after = 0;; after += step) {
            QVERIFY2(after < 3'000, "it always fails");
            const QByteArray before = state();
            fail(after, 10'000);
            const Got got = call({"POST", "/dashboard/reset", m_sandbox->session, "{}"});
            repair();
            if (got.status == 500) {
                QCOMPARE(state(), before);
                ++refused;
                continue;
            }
            QCOMPARE(got.status, 200);
            m_token.clear(); // revoked
            const QByteArray token = got.json()["projects"_L1][0]["token"_L1].toString().toLatin1();
            QCOMPARE(call({"GET", "/v1/api/tags", token, {}}).status, 200);
            QVERIFY(call({"GET", "/v1/api/tags", m_project, {}}).status >= 400);
            break;
        }
        QVERIFY(refused > 2);
    }
};

PATLAS_CORE_TEST(SandboxDiskTest)
#include "tst_sandboxdisk.moc"
