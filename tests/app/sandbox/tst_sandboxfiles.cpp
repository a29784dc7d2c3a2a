// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/sandbox/SandboxClient.h"
#include "tests/support/TestMain.h"

#include <QUrlQuery>

using namespace patlas;

/// Import and export over HTTP, in the shapes that the public command line client sends.
class SandboxFilesTest : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<SandboxClient> m_client;
    QByteArray m_demo;
    QByteArray m_pat;

    static QString path(const QString &format, const QString &language, const QString &more = {},
                        const QByteArray &options = "{\"onlyIfTextEmpty\": false, \"onlyAsDraft\": false}")
    {
        return QStringLiteral(
                   "/v1/api/files?file-format=%1&language=%2&options=%3%4&app=5f0a3c7e9b1d4a0012e4c801")
            .arg(format, language, QString::fromLatin1(QUrl::toPercentEncoding(QString::fromUtf8(options))),
                 more);
    }
    HttpAnswer pull(const QString &where) { return m_client->call("GET", where, m_demo); }
    HttpAnswer push(const QString &where, const QByteArray &file, const QByteArray &name = "./de.json")
    {
        return m_client->upload(where, m_demo, m_pat, file, name, name);
    }
    QJsonObject pulledJson(const QString &more = {}, const QString &language = QStringLiteral("de"))
    {
        return pull(path(QStringLiteral("nested_json"), language, more,
                         "{\"exportOnlyWithTranslation\": true}"))
            .json()
            .object();
    }

private Q_SLOTS:
    void init()
    {
        m_client = std::make_unique<SandboxClient>();
        m_demo = m_client->projectToken(0);
        m_pat =
            m_client->token(QStringLiteral("owner"),
                            {QStringLiteral("can_import_content"), QStringLiteral("can_edit_translations"),
                             QStringLiteral("can_create_translations")});
    }

    void aPulledFileCanBePushedBackWithoutAChange_data()
    {
        QTest::addColumn<QString>("format");
        for (const char *format :
             {"nested_json", "android_xml", "ios_strings", "java_properties", "gettext_po", "xliff", "csv",
              "qt_ts", "ruby_on_rails_yaml", "i18next_json"})
            QTest::newRow(format) << QString::fromLatin1(format);
    }
    void aPulledFileCanBePushedBackWithoutAChange()
    {
        QFETCH(QString, format);
        for (const char *language : {"de", "ar", "ja"}) {
            QByteArray options = R"({"onlyIfTextEmpty": false, "onlyAsDraft": false)";
            if (format == QLatin1String("csv"))
                options +=
                    QByteArray(R"(, "spreadsheetOptions": {"columnDescription": {"KEY": 0, "LANGUAGE": 2}})")
                        .replace("LANGUAGE", language);
            const QString where = path(format, QLatin1String(language), {}, options + '}');
            const HttpAnswer file = pull(where);
            QCOMPARE(file.status, 200);
            QVERIFY(file.body.size() > 100);
            const HttpAnswer pushed = push(where, file.body);
            QVERIFY2(pushed.status == 200, pushed.body.constData());
            const QJsonObject counts = pushed.json().object();
            QVERIFY(counts.value(QLatin1String("total")).toInt() > 10);
            QCOMPARE(counts.value(QLatin1String("added")).toInt(), 0);
            QCOMPARE(counts.value(QLatin1String("updated")).toInt(), 0);
            QCOMPARE(counts.value(QLatin1String("tagUpdates")).toInt(-1), 0);
            QCOMPARE(pull(where).body, file.body);
        }
    }

    void existingTextsAreKeptUnlessForced()
    {
        const QByteArray file = R"({"home": {"title": "Neu"}, "brand": {"new": "Ganz neu"}})";
        QJsonObject counts =
            push(path(QStringLiteral("nested_json"), QStringLiteral("de"), {}, "{}"), file).json().object();
        QCOMPARE(counts.value(QLatin1String("total")).toInt(), 2);
        QCOMPARE(counts.value(QLatin1String("added")).toInt(), 1);
        QCOMPARE(counts.value(QLatin1String("updated")).toInt(), 0);
        QCOMPARE(pulledJson()[QLatin1String("home")][QLatin1String("title")].toString(),
                 QStringLiteral("Startseite"));
        counts = push(path(QStringLiteral("nested_json"), QStringLiteral("de")), file).json().object();
        QCOMPARE(counts.value(QLatin1String("updated")).toInt(), 1);
        QCOMPARE(pulledJson()[QLatin1String("home")][QLatin1String("title")].toString(),
                 QStringLiteral("Neu"));
    }

    void aDraftIsNotExported()
    {
        QCOMPARE(push(path(QStringLiteral("nested_json"), QStringLiteral("de"), {},
                           R"({"onlyIfTextEmpty": false, "onlyAsDraft": true})"),
                      R"({"home.title": "Entwurf"})")
                     .status,
                 200);
        QCOMPARE(pulledJson()[QLatin1String("home")][QLatin1String("title")].toString(),
                 QStringLiteral("Startseite"));
        QVERIFY(pull(QStringLiteral("/v1/api?includeDraft=true")).body.contains("Entwurf"));
    }

    void tagsFollowTheFile()
    {
        const QString tagged = QStringLiteral("&tag=first&tag=second%20tag");
        QJsonObject counts = push(path(QStringLiteral("nested_json"), QStringLiteral("de"), tagged),
                                  R"({"k1": "a", "k2": "b"})")
                                 .json()
                                 .object();
        QCOMPARE(counts.value(QLatin1String("tagUpdates")).toInt(), 4);
        QCOMPARE(pulledJson(tagged).keys(), QStringList({QStringLiteral("k1"), QStringLiteral("k2")}));
        // Python clients write a truth with a capital.
        counts = push(path(QStringLiteral("nested_json"), QStringLiteral("de"),
                           QStringLiteral("&tag=first&keepTagIds=True")),
                      R"({"k3": "c"})")
                     .json()
                     .object();
        QCOMPARE(counts.value(QLatin1String("tagUpdates")).toInt(), 1);
        QCOMPARE(pulledJson(QStringLiteral("&tag=first")).size(), 3);
        push(path(QStringLiteral("nested_json"), QStringLiteral("de"),
                  QStringLiteral("&tag=first&tagCategory=Web")),
             R"({"k3": "c"})");
        QCOMPARE(pulledJson(QStringLiteral("&tag=first")).keys(), QStringList(QStringLiteral("k3")));
        QVERIFY(pull(QStringLiteral("/v1/api/tags")).body.contains("\"category\":\"Web\""));
    }

    void prefixesAreAddedAndRemoved()
    {
        push(path(QStringLiteral("nested_json"), QStringLiteral("de"),
                  QStringLiteral("&addKeyPrefix=web_&tag=t")),
             R"({"k": "a"})");
        QCOMPARE(pulledJson(QStringLiteral("&tag=t")).keys(), QStringList(QStringLiteral("web_k")));
        QCOMPARE(pulledJson(QStringLiteral("&tag=t&removeKeyPrefix=web_")).keys(),
                 QStringList(QStringLiteral("k")));
    }

    void branchesHaveTheirOwnContent()
    {
        const QString other = QStringLiteral("&branch=5f0a3c7e9b1d4a0012e4c8b2");
        const QJsonObject before = pulledJson(other);
        QVERIFY(before.size() > 3);
        QCOMPARE(
            push(path(QStringLiteral("nested_json"), QStringLiteral("de")), R"({"home.title": "Nur hier"})")
                .status,
            200);
        QCOMPARE(pulledJson(other), before);
        QCOMPARE(push(path(QStringLiteral("nested_json"), QStringLiteral("de"), other), "{}").status, 403);
        QCOMPARE(pull(path(QStringLiteral("nested_json"), QStringLiteral("de"), QStringLiteral("&branch=no")))
                     .status,
                 404);
    }

    void aTableBringsSeveralLanguages()
    {
        const QByteArray options =
            R"({"onlyIfTextEmpty": false, "spreadsheetOptions": {"includeFirstRow": true,
            "columnDescription": {"KEY": 0, "de": 2, "fr": 1, "DESCRIPTION": 3}}})";
        const HttpAnswer pushed = push(path(QStringLiteral("csv"), QStringLiteral("de"), {}, options),
                                       "k,eau,Wasser,a drink\r\n", "all.csv");
        QVERIFY2(pushed.status == 200, pushed.body.constData());
        QCOMPARE(pulledJson().value(QLatin1String("k")).toString(), QStringLiteral("Wasser"));
        QCOMPARE(pulledJson({}, QStringLiteral("fr")).value(QLatin1String("k")).toString(),
                 QStringLiteral("eau"));
    }

    void pluralsAndPlaceholdersGoFromOneFormatToAnother()
    {
        QCOMPARE(push(path(QStringLiteral("android_xml"), QStringLiteral("de"), QStringLiteral("&tag=p")),
                      "<resources><plurals name=\"trips\"><item quantity=\"one\">%1$s Reise</item><item "
                      "quantity=\"other\">%1$s "
                      "Reisen</item></plurals></resources>",
                      "strings.xml")
                     .status,
                 200);
        QCOMPARE(pulledJson(QStringLiteral("&tag=p")).value(QLatin1String("trips")).toObject().keys(),
                 QStringList({QStringLiteral("one"), QStringLiteral("other")}));
        QVERIFY(pull(path(QStringLiteral("ios_strings"), QStringLiteral("de"), QStringLiteral("&tag=p"),
                          R"({"convertPlaceholder": true})"))
                    .body.contains("\"%1$@ Reise\""));
    }

    void whatCannotBeDoneIsRefusedAndChangesNothing_data()
    {
        QTest::addColumn<QString>("where");
        QTest::addColumn<QByteArray>("file");
        QTest::addColumn<int>("status");
        QTest::addColumn<QString>("reason");
        const auto add = [](const char *name, const QString &where, const char *file, int status,
                            const char *reason) {
            QTest::newRow(name) << where << QByteArray(file) << status << QString::fromLatin1(reason);
        };
        const QString json = QStringLiteral("nested_json");
        const QString de = QStringLiteral("de");
        add("format", path(QStringLiteral("toml"), de), "x", 400, "These work: android_xml, csv, gettext_po");
        add("no format", path({}, de), "x", 400, "file-format is missing");
        add("language", path(json, QStringLiteral("xx")), "{}", 400, "no language xx");
        add("no options", path(json, de, {}, ""), "{}", 400, "options is missing");
        add("bad options", path(json, de, {}, "[1]"), "{}", 400, "has to be a JSON object");
        add("bad file", path(json, de, QStringLiteral("&tag=new")), "{\"a\": \"b\", ", 400, "not valid JSON");
        add("prefix", path(json, de, QStringLiteral("&addKeyPrefix=%24")), "{}", 400, "addKeyPrefix");
        add("category without a tag", path(json, de, QStringLiteral("&tagCategory=Web")), "{}", 400,
            "needs a tag");
        add("category", path(json, de, QStringLiteral("&tag=t&tagCategory=Moon")), "{}", 400,
            "no tag category Moon");
        add("long tag", path(json, de, QStringLiteral("&tag=") + QString(401, QLatin1Char('t'))), "{}", 400,
            "longer");
        add("no columns", path(QStringLiteral("csv"), de), "a,b", 400, "columnDescription");
        add("an option that is no truth", path(json, de, {}, R"({"sortByKey": "yes"})"), "{}", 400,
            "sortByKey has to be true or false");
        add("columns",
            path(QStringLiteral("csv"), de, {},
                 R"({"spreadsheetOptions": {"columnDescription": {"de": -1}}})"),
            "a,b", 400, "columnDescription");
    }
    void whatCannotBeDoneIsRefusedAndChangesNothing()
    {
        QFETCH(QString, where);
        QFETCH(QByteArray, file);
        QFETCH(int, status);
        QFETCH(QString, reason);
        const QByteArray before =
            pull(QStringLiteral("/v1/api")).body + pull(QStringLiteral("/v1/api/tags")).body;
        const HttpAnswer answer = push(where, file);
        QVERIFY2(answer.status == status, answer.body.constData());
        QVERIFY2(answer.message().contains(reason), answer.body.constData());
        QCOMPARE(pull(QStringLiteral("/v1/api")).body + pull(QStringLiteral("/v1/api/tags")).body, before);
    }

    void anUnknownTagIsNamedAsTheClientExpects()
    {
        const HttpAnswer answer =
            pull(path(QStringLiteral("nested_json"), QStringLiteral("de"), QStringLiteral("&tag=none")));
        QCOMPARE(answer.status, 404);
        QVERIFY(answer.message().startsWith(QLatin1String("Error: Tag with name")));
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
        const HttpAnswer answer =
            m_client->call("POST", path(QStringLiteral("nested_json"), QStringLiteral("de")), m_demo, m_pat,
                           body, {{"Content-Type", type}});
        QCOMPARE(answer.status, 400);
        QVERIFY(!answer.message().isEmpty());
    }

    void languagesAreListedAsTheClientAsksForThem()
    {
        const QJsonObject answer =
            m_client
                ->call(
                    "GET",
                    QStringLiteral(
                        "/v1/api?includeDraft=false&includeValue=false&includeSrc=false&"
                        "includeDescription=false&includeStatus=false&keepEmptyDataEntries=true&version=3"),
                    m_demo, {}, {}, {{"CLI-Version", "1.0.119"}, {"X-Integration", "1"}})
                .json()
                .object();
        QCOMPARE(answer.value(QLatin1String("data")).toObject().keys(),
                 QStringList({QStringLiteral("ar"), QStringLiteral("de"), QStringLiteral("en"),
                              QStringLiteral("fr"), QStringLiteral("ja")}));
        QCOMPARE(pull(QStringLiteral("/v1/api/projectVersion?timestamp=1764037321.4821")).status, 200);
    }
};

PATLAS_CORE_TEST(SandboxFilesTest)
#include "tst_sandboxfiles.moc"
