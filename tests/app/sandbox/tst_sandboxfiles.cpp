// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/sandbox/SandboxClient.h"
#include "tests/support/TestMain.h"

#include <QUrlQuery>

using namespace Qt::StringLiterals;

using namespace patlas;

/// Import and export over HTTP, in the forms that the public command line client uses.
class SandboxFilesTest : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<SandboxClient> m_client;
    QByteArray m_demo;
    QByteArray m_pat;

    static QString path(const QString &format, const QString &language, const QString &more = {},
                        const QByteArray &options = "{\"onlyIfTextEmpty\": false, \"onlyAsDraft\": false}")
    {
        return u"/v1/api/files?file-format=%1&language=%2&options=%3%4&app=5f0a3c7e9b1d4a0012e4c801"_s.arg(
            format, language, QString::fromLatin1(QUrl::toPercentEncoding(QString::fromUtf8(options))), more);
    }
    HttpResponse pull(const QString &where) { return m_client->call("GET", where, m_demo); }
    HttpResponse push(const QString &where, const QByteArray &file, const QByteArray &name = "./de.json")
    {
        return m_client->upload(where, m_demo, m_pat, file, name, name);
    }
    QJsonObject pulledJson(const QString &more = {}, const QString &language = u"de"_s)
    {
        return pull(path(u"nested_json"_s, language, more, "{\"exportOnlyWithTranslation\": true}"))
            .json()
            .object();
    }

private Q_SLOTS:
    void init()
    {
        m_client = std::make_unique<SandboxClient>();
        m_demo = m_client->projectToken(0);
        m_pat = m_client->token(
            u"owner"_s, {u"can_import_content"_s, u"can_edit_translations"_s, u"can_create_translations"_s});
    }

    void pushingAPulledFileChangesNothing_data()
    {
        QTest::addColumn<QString>("format");
        for (const char *format :
             {"nested_json", "android_xml", "ios_strings", "java_properties", "gettext_po", "xliff", "csv",
              "qt_ts", "ruby_on_rails_yaml", "i18next_json"})
            QTest::newRow(format) << QString::fromLatin1(format);
    }
    void pushingAPulledFileChangesNothing()
    {
        QFETCH(QString, format);
        for (const char *language : {"de", "ar", "ja"}) {
            QByteArray options = R"({"onlyIfTextEmpty": false, "onlyAsDraft": false)";
            if (format == "csv"_L1)
                options +=
                    QByteArray(R"(, "spreadsheetOptions": {"columnDescription": {"KEY": 0, "LANGUAGE": 2}})")
                        .replace("LANGUAGE", language);
            const QString where = path(format, QLatin1String(language), {}, options + '}');
            const HttpResponse file = pull(where);
            QCOMPARE(file.status, 200);
            QVERIFY(file.body.size() > 100);
            const HttpResponse pushed = push(where, file.body);
            QVERIFY2(pushed.status == 200, pushed.body.constData());
            const QJsonObject counts = pushed.json().object();
            QVERIFY(counts.value("total"_L1).toInt() > 10);
            QCOMPARE(counts.value("added"_L1).toInt(), 0);
            QCOMPARE(counts.value("updated"_L1).toInt(), 0);
            QCOMPARE(counts.value("tagUpdates"_L1).toInt(-1), 0);
            QCOMPARE(pull(where).body, file.body);
        }
    }

    void existingTextsAreKeptUnlessForced()
    {
        const QByteArray file = R"({"home": {"title": "Neu"}, "brand": {"new": "Ganz neu"}})";
        QJsonObject counts = push(path(u"nested_json"_s, u"de"_s, {}, "{}"), file).json().object();
        QCOMPARE(counts.value("total"_L1).toInt(), 2);
        QCOMPARE(counts.value("added"_L1).toInt(), 1);
        QCOMPARE(counts.value("updated"_L1).toInt(), 0);
        QCOMPARE(pulledJson()["home"_L1]["title"_L1].toString(), u"Startseite"_s);
        counts = push(path(u"nested_json"_s, u"de"_s), file).json().object();
        QCOMPARE(counts.value("updated"_L1).toInt(), 1);
        QCOMPARE(pulledJson()["home"_L1]["title"_L1].toString(), u"Neu"_s);
    }

    void aDraftIsNotExported()
    {
        QCOMPARE(
            push(path(u"nested_json"_s, u"de"_s, {}, R"({"onlyIfTextEmpty": false, "onlyAsDraft": true})"),
                 R"({"home.title": "Entwurf"})")
                .status,
            200);
        QCOMPARE(pulledJson()["home"_L1]["title"_L1].toString(), u"Startseite"_s);
        QVERIFY(pull(u"/v1/api?includeDraft=true"_s).body.contains("Entwurf"));
    }

    void importUpdatesTheTags()
    {
        const QString tagged = u"&tag=first&tag=second%20tag"_s;
        QJsonObject counts =
            push(path(u"nested_json"_s, u"de"_s, tagged), R"({"k1": "a", "k2": "b"})").json().object();
        QCOMPARE(counts.value("tagUpdates"_L1).toInt(), 4);
        QCOMPARE(pulledJson(tagged).keys(), QStringList({u"k1"_s, u"k2"_s}));
        // Python clients send a capitalised boolean.
        counts = push(path(u"nested_json"_s, u"de"_s, u"&tag=first&keepTagIds=True"_s), R"({"k3": "c"})")
                     .json()
                     .object();
        QCOMPARE(counts.value("tagUpdates"_L1).toInt(), 1);
        QCOMPARE(pulledJson(u"&tag=first"_s).size(), 3);
        push(path(u"nested_json"_s, u"de"_s, u"&tag=first&tagCategory=Web"_s), R"({"k3": "c"})");
        QCOMPARE(pulledJson(u"&tag=first"_s).keys(), QStringList(u"k3"_s));
        QVERIFY(pull(u"/v1/api/tags"_s).body.contains("\"category\":\"Web\""));
    }

    void prefixesAreAddedAndRemoved()
    {
        push(path(u"nested_json"_s, u"de"_s, u"&addKeyPrefix=web_&tag=t"_s), R"({"k": "a"})");
        QCOMPARE(pulledJson(u"&tag=t"_s).keys(), QStringList(u"web_k"_s));
        QCOMPARE(pulledJson(u"&tag=t&removeKeyPrefix=web_"_s).keys(), QStringList(u"k"_s));
    }

    void branchesHaveTheirOwnContent()
    {
        const QString other = u"&branch=5f0a3c7e9b1d4a0012e4c8b2"_s;
        const QJsonObject before = pulledJson(other);
        QVERIFY(before.size() > 3);
        QCOMPARE(push(path(u"nested_json"_s, u"de"_s), R"({"home.title": "Nur hier"})").status, 200);
        QCOMPARE(pulledJson(other), before);
        QCOMPARE(push(path(u"nested_json"_s, u"de"_s, other), "{}").status, 403);
        QCOMPARE(pull(path(u"nested_json"_s, u"de"_s, u"&branch=no"_s)).status, 404);
    }

    void tableImportsSeveralLanguages()
    {
        const QByteArray options =
            R"({"onlyIfTextEmpty": false, "spreadsheetOptions": {"includeFirstRow": true,
            "columnDescription": {"KEY": 0, "de": 2, "fr": 1, "DESCRIPTION": 3}}})";
        const HttpResponse pushed =
            push(path(u"csv"_s, u"de"_s, {}, options), "k,eau,Wasser,a drink\r\n", "all.csv");
        QVERIFY2(pushed.status == 200, pushed.body.constData());
        QCOMPARE(pulledJson().value("k"_L1).toString(), u"Wasser"_s);
        QCOMPARE(pulledJson({}, u"fr"_s).value("k"_L1).toString(), u"eau"_s);
    }

    void pluralsAndPlaceholdersConvertBetweenFormats()
    {
        QCOMPARE(push(path(u"android_xml"_s, u"de"_s, u"&tag=p"_s),
                      "<resources><plurals name=\"trips\"><item quantity=\"one\">%1$s Reise</item><item "
                      "quantity=\"other\">%1$s "
                      "Reisen</item></plurals></resources>",
                      "strings.xml")
                     .status,
                 200);
        QCOMPARE(pulledJson(u"&tag=p"_s).value("trips"_L1).toObject().keys(),
                 QStringList({u"one"_s, u"other"_s}));
        QVERIFY(pull(path(u"ios_strings"_s, u"de"_s, u"&tag=p"_s, R"({"convertPlaceholder": true})"))
                    .body.contains("\"%1$@ Reise\""));
    }

    void invalidRequestsAreRefusedAndChangeNothing_data()
    {
        QTest::addColumn<QString>("where");
        QTest::addColumn<QByteArray>("file");
        QTest::addColumn<int>("status");
        QTest::addColumn<QString>("reason");
        const auto add = [](const char *name, const QString &where, const char *file, int status,
                            const char *reason) {
            QTest::newRow(name) << where << QByteArray(file) << status << QString::fromLatin1(reason);
        };
        const QString json = u"nested_json"_s;
        const QString de = u"de"_s;
        add("format", path(u"toml"_s, de), "x", 400, "These work: android_xml, csv, gettext_po");
        add("no format", path({}, de), "x", 400, "file-format is missing");
        add("language", path(json, u"xx"_s), "{}", 400, "no language xx");
        add("no options", path(json, de, {}, ""), "{}", 400, "options is missing");
        add("bad options", path(json, de, {}, "[1]"), "{}", 400, "has to be a JSON object");
        add("bad file", path(json, de, u"&tag=new"_s), "{\"a\": \"b\", ", 400, "not valid JSON");
        add("prefix", path(json, de, u"&addKeyPrefix=%24"_s), "{}", 400, "addKeyPrefix");
        add("category without a tag", path(json, de, u"&tagCategory=Web"_s), "{}", 400, "needs a tag");
        add("category", path(json, de, u"&tag=t&tagCategory=Moon"_s), "{}", 400, "no tag category Moon");
        add("long tag", path(json, de, u"&tag="_s + QString(401, QLatin1Char('t'))), "{}", 400, "longer");
        add("no columns", path(u"csv"_s, de), "a,b", 400, "columnDescription");
        add("an option that is not a boolean", path(json, de, {}, R"({"sortByKey": "yes"})"), "{}", 400,
            "sortByKey has to be true or false");
        add("columns", path(u"csv"_s, de, {}, R"({"spreadsheetOptions": {"columnDescription": {"de": -1}}})"),
            "a,b", 400, "columnDescription");
    }
    void invalidRequestsAreRefusedAndChangeNothing()
    {
        QFETCH(QString, where);
        QFETCH(QByteArray, file);
        QFETCH(int, status);
        QFETCH(QString, reason);
        const QByteArray before = pull(u"/v1/api"_s).body + pull(u"/v1/api/tags"_s).body;
        const HttpResponse response = push(where, file);
        QVERIFY2(response.status == status, response.body.constData());
        QVERIFY2(response.message().contains(reason), response.body.constData());
        QCOMPARE(pull(u"/v1/api"_s).body + pull(u"/v1/api/tags"_s).body, before);
    }

    void unknownTagIsNamedAsTheClientExpects()
    {
        const HttpResponse response = pull(path(u"nested_json"_s, u"de"_s, u"&tag=none"_s));
        QCOMPARE(response.status, 404);
        QVERIFY(response.message().startsWith("Error: Tag with name"_L1));
    }

    void brokenFormsAreRefused_data()
    {
        QTest::addColumn<QByteArray>("type");
        QTest::addColumn<QByteArray>("body");
        const QByteArray form = "multipart/form-data; boundary=b";
        QTest::newRow("json") << QByteArray("application/json") << QByteArray("{}");
        QTest::newRow("no boundary") << QByteArray("multipart/form-data") << QByteArray("--b--");
        QTest::newRow("empty") << form << QByteArray();
        QTest::newRow("no part") << form << QByteArray("--b--\r\n");
        QTest::newRow("no end") << form
                                << QByteArray(
                                       "--b\r\nContent-Disposition: form-data; name=f; filename=f\r\n\r\n{}");
        QTest::newRow("no disposition") << form << QByteArray("--b\r\n\r\n{}\r\n--b--");
        QTest::newRow("no file") << form
                                 << QByteArray(
                                        "--b\r\nContent-Disposition: form-data; name=f\r\n\r\n{}\r\n--b--");
    }
    void brokenFormsAreRefused()
    {
        QFETCH(QByteArray, type);
        QFETCH(QByteArray, body);
        const HttpResponse response = m_client->call("POST", path(u"nested_json"_s, u"de"_s), m_demo, m_pat,
                                                     body, {{"Content-Type", type}});
        QCOMPARE(response.status, 400);
        QVERIFY(!response.message().isEmpty());
    }

    void languagesAreListedForTheClient()
    {
        const QJsonObject response =
            m_client
                ->call("GET",
                       u"/v1/api?includeDraft=false&includeValue=false&includeSrc=false&"
                       "includeDescription=false&includeStatus=false&keepEmptyDataEntries=true&version=3"_s,
                       m_demo, {}, {}, {{"CLI-Version", "1.0.119"}, {"X-Integration", "1"}})
                .json()
                .object();
        QCOMPARE(response.value("data"_L1).toObject().keys(),
                 QStringList({u"ar"_s, u"de"_s, u"en"_s, u"fr"_s, u"ja"_s}));
        QCOMPARE(pull(u"/v1/api/projectVersion?timestamp=1764037321.4821"_s).status, 200);
    }
};

PATLAS_CORE_TEST(SandboxFilesTest)
#include "tst_sandboxfiles.moc"
