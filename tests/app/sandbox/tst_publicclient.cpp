// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/sandbox/SandboxClient.h"
#include "tests/support/TestMain.h"

#include <QHostAddress>
#include <QTcpSocket>

using namespace Qt::StringLiterals;

using namespace patlas;

/// Requests of the service's public clients, byte for byte except for tokens, and what those clients read
/// from the responses. Recorded from the official command line client 1.0.119, and derived from the sources
/// of the others; public-client.sh runs the first one itself.
class PublicClientTest : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<SandboxClient> m_client;
    QByteArray m_token;
    QByteArray m_app; ///< the token's first part, which the clients send as the app id

    static constexpr char branch[] = "5f0a3c7e9b1d4a0012e4c8b1";
    static constexpr char boundary[] = "3db8f4b9ca6c31957e270934d4155b18";

    HttpResponse exchange(const QByteArray &bytes)
    {
        QTcpSocket socket;
        socket.connectToHost(QHostAddress::LocalHost, quint16(m_client->announcement.url.port()));
        if (!socket.waitForConnected(30'000))
            qFatal("not connected");
        socket.write(bytes);
        QByteArray got;
        HttpResponse response;
        const bool over = QTest::qWaitFor(
            [&] {
                got += socket.readAll();
                const qsizetype blank = got.indexOf("\r\n\r\n");
                if (blank < 0)
                    return false;
                response.headers.clear();
                for (const QByteArray &line : got.left(blank).split('\n')) {
                    const qsizetype colon = line.indexOf(':');
                    response.headers.append({line.left(colon), line.mid(colon + 1).trimmed()});
                }
                response.status = got.mid(9, 3).toInt();
                response.body = got.mid(blank + 4);
                return response.body.size() >= response.header("Content-Length").toLongLong();
            },
            60'000);
        if (!over)
            qFatal("no response to %s", bytes.left(200).constData());
        return response;
    }

    // -- the command line client: Python's requests, which writes queries as forms ("+" for a space) --

    QByteArray cliHead(const QByteArray &line, const QByteArray &token) const
    {
        return line + " HTTP/1.1\r\nHost: 127.0.0.1:" + QByteArray::number(m_client->announcement.url.port())
            + "\r\nUser-Agent: python-requests/2.28.1\r\nAccept-Encoding: gzip, deflate\r\nAccept: */*\r\n"
              "Connection: keep-alive\r\nAuthorization: Bearer "
            + token + "\r\nCLI-Version: 1.0.119\r\nX-Integration: 1\r\n";
    }
    HttpResponse cliGet(const QByteArray &target, const QByteArray &token = {})
    {
        return exchange(cliHead("GET " + target + m_app, token.isEmpty() ? m_token : token) + "\r\n");
    }
    /// The part is named after the configured path and has no content type.
    HttpResponse cliPost(const QByteArray &target, const QByteArray &file, const QByteArray &path)
    {
        const QByteArray name = path.mid(path.lastIndexOf('/') + 1);
        const QByteArray body = "--" + QByteArray(boundary) + "\r\nContent-Disposition: form-data; name=\""
            + path + "\"; filename=\"" + name + "\"\r\n\r\n" + file + "\r\n--" + boundary + "--\r\n";
        return exchange(cliHead("POST " + target + m_app, m_token)
                        + "Content-Length: " + QByteArray::number(body.size())
                        + "\r\nContent-Type: multipart/form-data; boundary=" + boundary + "\r\n\r\n" + body);
    }
    /// Encoded like json.dumps() and urlencode().
    static QByteArray options(const QByteArray &json)
    {
        return QUrl::toPercentEncoding(QString::fromUtf8(json), " ", "~").replace(' ', '+');
    }
    static QByteArray file(const QByteArray &format, const QByteArray &language, const QByteArray &json,
                           const QByteArray &more = {})
    {
        return "/v1/api/files?file-format=" + format + "&language=" + language + "&options=" + options(json)
            + more + "&app=";
    }
    static QByteArray translations(const QByteArray &keepEmpty, const QByteArray &more = {})
    {
        return "/v1/api?includeDraft=false&includeValue=false&includeSrc=false&includeDescription=false&"
               "includeStatus=false&keepEmptyDataEntries="
            + keepEmpty + more + "&app=";
    }
    QStringList cliLanguages(const QByteArray &more)
    {
        return cliGet(translations("true", more)).json().object().value("data"_L1).toObject().keys();
    }
    static QList<int> counts(const HttpResponse &response)
    {
        const QJsonObject json = response.json().object();
        QList<int> found;
        for (const char *name :
             {"total", "added", "updated", "tagUpdates"}) // all four are printed as numbers
            found.append(json.value(QLatin1String(name)).toInt(-1));
        return found;
    }

    // -- the Appium client: axios with form-data, which sends a stream in chunks --

    HttpResponse appiumPost(const QByteArray &data)
    {
        const QByteArray line = "----------------------------426571018443281573302175";
        const QByteArray png = "\x89PNG\r\n\x1a\n and pixels";
        const QByteArrayList pieces{"--" + line + "\r\nContent-Disposition: form-data; name=\"data\"\r\n\r\n",
                                    data,
                                    "\r\n",
                                    "--" + line
                                        + "\r\nContent-Disposition: form-data; name=\"file\"; "
                                          "filename=\"tmpScreen.png\"\r\nContent-Type: image/png\r\n\r\n",
                                    png,
                                    "\r\n",
                                    "--" + line + "--\r\n"};
        QByteArray bytes = "POST /v1/api/screenshots?app=" + m_app
            + " HTTP/1.1\r\nAccept: application/json, text/plain, */*\r\nAuthorization: Bearer " + m_token
            + "\r\nContent-Type: multipart/form-data; boundary=" + line
            + "\r\nUser-Agent: axios/0.27.2\r\nHost: 127.0.0.1\r\nConnection: close\r\nTransfer-Encoding: "
              "chunked\r\n\r\n";
        for (const QByteArray &piece : pieces)
            bytes += QByteArray::number(piece.size(), 16) + "\r\n" + piece + "\r\n";
        return exchange(bytes + "0\r\n\r\n");
    }

    // -- scripts over axios and Dart's http: an Authorization header and little else --

    HttpResponse plainGet(const QByteArray &target)
    {
        return exchange("GET " + target
                        + " HTTP/1.1\r\nuser-agent: Dart/2.19 (dart:io)\r\naccept-encoding: "
                          "gzip\r\ncontent-length: 0\r\nhost: localhost\r\nauthorization: Bearer "
                        + m_token + "\r\n\r\n");
    }

private Q_SLOTS:
    void init()
    {
        m_client = std::make_unique<SandboxClient>();
        m_token = m_client->projectToken(0);
        m_app = m_token.left(m_token.indexOf('!'));
        QCOMPARE(m_token.size(), 57); // both lengths are checked by the Appium client
        QCOMPARE(m_token.indexOf('!'), 24);
    }

    void initReadsNameAndBaseLanguage()
    {
        const HttpResponse response = cliGet(translations("false"));
        QCOMPARE(response.status, 200);
        QCOMPARE(response.json().object().value("name"_L1).toString(), u"Demo app"_s);
        QCOMPARE(response.json().object().value("baseLanguage"_L1).toString(), u"en"_s);
    }

    void wrongTokenIsAnAuthenticationError()
    {
        for (const QByteArray &wrong : {QByteArray("bad!token"), m_app + "!00000000000000000000000000000000",
                                        QByteArray("no token at all")}) {
            const HttpResponse response = cliGet(translations("false"), wrong);
            QCOMPARE(response.status, 403); // the client has its own message for this status
            QVERIFY(!response.message().isEmpty());
        }
    }

    void languagesAreListedAsKeysOfData()
    {
        const int version = cliGet("/v1/api/projectVersion?timestamp=1795592530.3403273&app=")
                                .json()
                                .object()
                                .value("appVersion"_L1)
                                .toInt(-1);
        QVERIFY(version > 0);
        const QStringList all{u"ar"_s, u"de"_s, u"en"_s, u"fr"_s, u"ja"_s};
        QCOMPARE(cliLanguages("&version=" + QByteArray::number(version)), all);
        QCOMPARE(cliLanguages({}), all); // releases before 1.0.89
        QCOMPARE(cliLanguages("&version=1&branch=5f0a3c7e9b1d4a0012e4c8b2"), all);
    }

    void pulledFileCanBePushed_data()
    {
        QTest::addColumn<QByteArray>("format");
        QTest::addColumn<QByteArray>("path");
        const auto add = [](const char *format, const char *path) {
            QTest::newRow(format) << QByteArray(format) << QByteArray(path);
        };
        add("nested_json", "./de.json");
        add("android_xml", "./res/values-de/strings.xml");
        add("ios_strings", "./de.lproj/Localizable.strings");
        add("java_properties", "./ApplicationMessages_de.properties");
        add("gettext_po", "./de.po");
        add("xliff", "./de.xliff");
        add("csv", "./de.csv");
        add("qt_ts", "./de.ts");
        add("ruby_on_rails_yaml", "./de.yaml");
        add("i18next_json", "./locales/de/translations.json");
    }
    void pulledFileCanBePushed()
    {
        QFETCH(QByteArray, format);
        QFETCH(QByteArray, path);
        const QByteArray pull = file(format, "de", "{\"exportOnlyWithTranslation\": true}", "&version=1");
        const HttpResponse pulled = cliGet(pull);
        QVERIFY2(pulled.status == 200, pulled.body.constData());
        QVERIFY(pulled.body.contains("Startseite"));
        QByteArray wish = R"({"onlyIfTextEmpty": false, "onlyAsDraft": false)";
        if (format == "csv") // the client does not push a table without it
            wish += R"(, "spreadsheetOptions": {"columnDescription": {"KEY": 0, "de": 2}})";
        const HttpResponse pushed = cliPost(file(format, "de", wish + "}"), pulled.body, path);
        QVERIFY2(pushed.status == 200, pushed.body.constData());
        QVERIFY(counts(pushed).front() > 20);
        QCOMPARE(counts(pushed).mid(1), QList<int>({0, 0, 0}));
        QCOMPARE(cliGet(pull).body, pulled.body);
    }

    void pushWithAllOptionsIsAccepted()
    {
        // Two tags with a space and a plus, Python's capitalised True, and a name with a quote that requests
        // escapes.
        const QByteArray target = file(
            "nested_json", "de",
            R"({"onlyIfTextEmpty": false, "onlyAsDraft": false, "disablePlurals": true, "removeCrChar": true, "skipNonStringValues": true})",
            "&tag=t+one&tag=t%2Btwo&keepTagIds=True&tagCategory=Web&addKeyPrefix=web_");
        const HttpResponse pushed =
            cliPost(target.chopped(5) + "&branch=" + branch + "&app=",
                    R"({"some":{"sub":{"other":"foo\r\n"}},"n":1})", "./src/d\xC3\xA9 %22x%22.json");
        QVERIFY2(pushed.status == 200, pushed.body.constData());
        QCOMPARE(counts(pushed), QList<int>({1, 1, 0, 2}));
        const HttpResponse pulled = cliGet(file(
            "nested_json", "de",
            R"({"exportOnlyWithTranslation": false, "convertPlaceholder": true, "ignoreDuplicates": true, "disablePlurals": true, "includeInvisibleId": false, "sortByKey": true, "removeCrChar": true})",
            "&tag=t+one&tag=t%2Btwo&removeKeyPrefix=web_&version=1&branch=" + QByteArray(branch)));
        QCOMPARE(pulled.json().object()["some"_L1]["sub"_L1]["other"_L1].toString(), u"foo\n"_s);
        const QByteArray tags = cliGet("/v1/api/tags?app=").body;
        QVERIFY(tags.contains(R"("name":"t one","category":"Web")") && tags.contains("t+two"));
    }

    void draftsAreNotPulled()
    {
        const QByteArray push =
            file("nested_json", "de", R"({"onlyIfTextEmpty": false, "onlyAsDraft": true})");
        QCOMPARE(counts(cliPost(push, R"({"home.title": "Entwurf"})", "./de.json")),
                 QList<int>({1, 0, 1, 0}));
        QVERIFY(!cliGet(file("nested_json", "de", "{\"exportOnlyWithTranslation\": true}"))
                     .body.contains("Entwurf"));
    }

    void refusalsHaveAMessageForTheClientToPrint()
    {
        const QByteArray all = "{\"exportOnlyWithTranslation\": true}";
        const HttpResponse tag = cliGet(file("nested_json", "de", all, "&tag=nowhere&version=1"));
        QVERIFY(tag.status != 200 && tag.status != 403); // pull prints a stack trace on 403
        QVERIFY(tag.message().startsWith("Error: Tag with name"_L1)); // the client then prints a hint
        for (const QByteArray &target : {file("toml", "de", all), file("nested_json", "pt-BR", all),
                                         file("nested_json", "de", all, "&branch=nowhere")}) {
            const HttpResponse refused = cliGet(target);
            QVERIFY(refused.status != 200 && refused.status != 403);
            QVERIFY(!refused.message().isEmpty());
        }
        const QByteArray push =
            file("nested_json", "de", R"({"onlyIfTextEmpty": true, "onlyAsDraft": false})");
        const HttpResponse number = cliPost(push, R"({"n": 1})", "./de.json");
        QVERIFY(number.status == 400 && number.message().contains("\"n\""_L1));
    }

    void screenshotUploadIsAcceptedWith200()
    {
        const HttpResponse uploaded = appiumPost(
            R"({"screenTag":"home","width":1080,"height":2220,"deviceModel":"appium","platform":"Android","operatingSystem":"13","bundleVersion":1,"deviceLanguageLong":"de-DE","isBlank":false,"useOCR":false,"stringPositions":[{"text":"Startseite","x":10.5,"y":20,"width":200.25,"height":40}]})");
        QCOMPARE(uploaded.status, 200);
        QCOMPARE(uploaded.json().object().value("entryIds"_L1).toArray().size(), 1);
        // The driver omits device properties that it does not know.
        QCOMPARE(
            appiumPost(R"({"screenTag":"home","isBlank":false,"useOCR":false,"stringPositions":[]})").status,
            200);
        const HttpResponse refused = appiumPost("{");
        QVERIFY(refused.status != 200 && !refused.message().isEmpty());
    }

    void textsAreInTheGroupMainOfEveryLanguage()
    {
        const QJsonObject all = plainGet("/v1/api?app=" + m_app).json().object();
        QVERIFY(all.value("__v"_L1).isDouble());
        const QJsonObject data = all.value("data"_L1).toObject();
        QCOMPARE(data.size(), 5);
        for (const QJsonValue language : data) {
            QVERIFY(language["main"_L1]["version"_L1].isDouble());
            const QJsonObject entries = language["main"_L1]["entries"_L1].toObject();
            QVERIFY(entries.size() > 10);
            for (const QJsonValue entry : entries)
                QVERIFY(entry["v"_L1].isString());
        }
    }

    void aGroupIsCopiedFromOneLanguageToAnother()
    {
        const QByteArray from =
            "/v1/api?app=" + m_app + "&requestedGroups=%5B%22legal%22%5D&requestedLanguages=%5B%22";
        const auto entries = [&](const char *language) {
            return plainGet(from + language + "%22%5D")
                .json()
                .object()["data"_L1][QLatin1String(language)]["legal"_L1]["entries"_L1]
                .toObject();
        };
        const QJsonObject english = entries("en");
        QCOMPARE(english.size(), 2);
        const auto body = [&english](bool asDraft) {
            return QJsonDocument(
                       QJsonObject{
                           {u"options"_s,
                            QJsonObject{{u"onlyAsDraft"_s, asDraft}, {u"setStatus"_s, asDraft ? 2 : 1}}},
                           {u"data"_s,
                            QJsonObject{
                                {u"de"_s, QJsonObject{{u"legal"_s, QJsonObject{{u"entries"_s, english}}}}}}}})
                .toJson(QJsonDocument::Compact);
        };
        for (const bool asDraft : {true, false}) {
            const QByteArray json = body(asDraft);
            const HttpResponse posted =
                exchange("POST /v1/api?app=" + m_app
                         + " HTTP/1.1\r\nAccept: application/json, text/plain, */*\r\nContent-Type: "
                           "application/json;charset=utf-8\r\nAuthorization: Bearer "
                         + m_token + "\r\nUser-Agent: axios/0.19.0\r\nContent-Length: "
                         + QByteArray::number(json.size())
                         + "\r\nHost: localhost\r\nConnection: close\r\n\r\n" + json);
            QCOMPARE(posted.status, 200);
            QCOMPARE(entries("de") == english, !asDraft);
        }
    }
};

PATLAS_CORE_TEST(PublicClientTest)
#include "tst_publicclient.moc"
