// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/formats/Placeholders.h"
#include "tests/app/sandbox/SandboxClient.h"
#include "tests/support/TestMain.h"

using namespace Qt::StringLiterals;

using namespace patlas;

/// The options of import and export, as described in the README of the official command line client.
class FileOptionsTest : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<SandboxClient> m_client;
    QByteArray m_project;

    static QString path(const char *format, const QByteArray &options, const char *language = "de",
                        const char *tag = "")
    {
        const QByteArray tagged = *tag ? QByteArray("&tag=") + tag : QByteArray();
        return QString::fromLatin1(QByteArray("/v1/api/files?file-format=") + format + "&language=" + language
                                   + "&options=" + options.toPercentEncoding() + tagged);
    }
    QByteArray pull(const char *format, const QByteArray &options, const char *language = "de",
                    const char *tag = "")
    {
        const HttpResponse response = m_client->call("GET", path(format, options, language, tag), m_project);
        return response.status == 200 ? response.body
                                      : QByteArray::number(response.status) + ' ' + response.body;
    }
    /// Pushes a file; returns "total added updated".
    QByteArray push(const char *format, const QByteArray &options, const QByteArray &file,
                    const char *language = "de", const char *tag = "")
    {
        const HttpResponse response =
            m_client->upload(path(format, options, language, tag), m_project, {}, file, "a", "./a");
        const QJsonObject counts = response.json().object();
        const auto count = [&counts](const char *name) {
            return QByteArray::number(counts.value(QLatin1String(name)).toInt());
        };
        return response.status == 200 ? count("total") + ' ' + count("added") + ' ' + count("updated")
                                      : QByteArray::number(response.status) + ' ' + response.body;
    }
    static QByteArray xliff(const QByteArray &units)
    {
        return "<xliff version='1.2'><file><body>" + units + "</body></file></xliff>";
    }
    /// All fields of one key: {"v": …, "draft": …, "status": …}
    QJsonObject entry(const char *key, const char *language = "de")
    {
        return m_client
            ->call("GET",
                   u"/v1/api?includeDraft=true&includeStatus=true&includeDescription=true&"
                   "keepEmptyDataEntries=true"_s,
                   m_project)
            .json()
            .object()["data"_L1][QLatin1String(language)]["main"_L1]["entries"_L1][QLatin1String(key)]
            .toObject();
    }
    QString text(const char *key, const char *language = "de")
    {
        return entry(key, language).value("v"_L1).toString();
    }

private Q_SLOTS:
    void init()
    {
        m_client = std::make_unique<SandboxClient>();
        m_project = m_client->projectToken(0);
    }

    // -- export --

    void emptyTextsAreLeftOut()
    {
        QVERIFY(pull("java_properties", "{}", "ja").contains("home.empty"));
        QVERIFY(
            !pull("java_properties", R"({"exportOnlyWithTranslation": true})", "ja").contains("home.empty"));
    }

    void placeholdersAreConvertedToThePlatform_data()
    {
        QTest::addColumn<QString>("ios");
        QTest::addColumn<QString>("android");
        QTest::addColumn<QString>("back");
        const auto add = [](const char *ios, const char *android, const char *back) {
            QTest::newRow(ios) << QString::fromLatin1(ios) << QString::fromLatin1(android)
                               << QString::fromLatin1(back);
        };
        add("Hello %@", "Hello %s", "Hello %@");
        add("%1$@ and %2$@", "%1$s and %2$s", "%1$@ and %2$@");
        add("%d of %i, %u", "%d of %d, %d", "%d of %d, %d");
        add("%ld %llu %zd", "%d %d %d", "%d %d %d");
        add("%f %.2f %g %p", "%d %d %d %d", "%d %d %d %d");
        add("%S %n", "%s %s", "%@ %@");
        add("%x %c %%", "%x %c %%", "%x %c %%");
        add("100 % sure, 5% de", "100 % sure, 5% de", "100 % sure, 5% de");
        add("%1$tB %tY %1$s %<s %b", "%1$d %d %1$s %<s %s",
            "%1$@ %@ %1$@ %1$@ %@"); // Android placeholders, converted back
    }
    void placeholdersAreConvertedToThePlatform()
    {
        QFETCH(QString, ios);
        QFETCH(QString, android);
        QFETCH(QString, back);
        using namespace sandbox::formats;
        const bool isAndroid = ios.contains("%<s"_L1);
        if (!isAndroid)
            QCOMPARE(withAndroidPlaceholders(ios), android);
        QCOMPARE(withIosPlaceholders(isAndroid ? ios : android), back);
    }

    void otherFormatsKeepTheirPlaceholders()
    {
        const QByteArray convert = R"({"convertPlaceholder": true})";
        QVERIFY(pull("ios_strings", convert).contains("%1$@!"));
        QVERIFY(pull("ios_strings", "{}").contains("%1$s!"));
        QVERIFY(pull("nested_json", convert).contains("%1$s!"));
        QCOMPARE(push("nested_json", "{}", R"({"hello": "Hallo %@"})"), QByteArray("1 1 0"));
        QVERIFY(pull("android_xml", convert).contains("Hallo %s"));
        QVERIFY(pull("nested_json", convert).contains("Hallo %@"));
    }

    void keyWithNestedKeysIsKeptLeftOutOrRefused()
    {
        const QByteArray file = R"({"test": "a", "test.sub1": "b", "test.sub2": "c"})";
        QCOMPARE(push("nested_json", "{}", file, "de", "t"), QByteArray("3 3 0"));
        for (const char *format : {"nested_json", "ruby_on_rails_yaml", "i18next_json"}) {
            QVERIFY(pull(format, "{}", "de", "t").contains("test.sub1"));
            const QByteArray without = pull(format, R"({"ignoreDuplicates": true})", "de", "t");
            QVERIFY2(without.contains("sub2") && !without.contains("test.sub1") && !without.contains("a\""),
                     without.constData());
            const QByteArray refused = pull(format, R"({"ignoreDuplicates": false})", "de", "t");
            QVERIFY2(refused.startsWith("400") && refused.contains("there: test."), refused.constData());
        }
        QCOMPARE(pull("java_properties", R"({"ignoreDuplicates": false})", "de", "t").count("test"), 3);
    }

    void duplicateKeyOfTwoGroupsIsExportedOnce()
    {
        const QByteArray body =
            R"({"data": {"de": {"legal": {"entries": {"home.title": {"v": "anderswo"}}}}}})";
        QCOMPARE(m_client->call("POST", u"/v1/api"_s, m_project, {}, body).status, 200);
        QCOMPARE(pull("java_properties", "{}").count("home.title"), 1);
        QVERIFY(pull("java_properties", R"({"ignoreDuplicates": false})").contains("home.title"));
    }

    void disabledPluralsAreOrdinaryKeys()
    {
        const QByteArray file = R"({"some": {"sub": {"other": "foo"}}})";
        QCOMPARE(push("nested_json", R"({"disablePlurals": true})", file, "de", "a"), QByteArray("1 1 0"));
        QCOMPARE(text("some.sub.other"), u"foo"_s);
        QCOMPARE(push("nested_json", "{}", file, "de", "b"), QByteArray("1 1 0"));
        QCOMPARE(text("some.sub[other]"), u"foo"_s);
        QVERIFY(
            pull("nested_json", R"({"disablePlurals": true})", "de", "b").contains("\"some.sub[other]\""));
        QVERIFY(!pull("nested_json", "{}", "de", "b").contains("[other]"));
    }

    void descriptionsAreExportedByDefault()
    {
        for (const char *format : {"csv", "xliff"}) {
            QVERIFY(pull(format, "{}").contains("Heading of the start page"));
            QVERIFY(!pull(format, R"({"includeMetadata": false})").contains("Heading of the start page"));
        }
    }

    void statusesAreExportedOnRequest()
    {
        QVERIFY(!pull("xliff", "{}").contains("state=\"final\""));
        QVERIFY(pull("xliff", R"({"includeStatus": true})").contains("state=\"final\""));
        const QByteArray table = pull("csv", R"({"includeStatus": true})");
        QVERIFY(table.contains("STATUS\r\n") && table.contains(",Accepted\r\n"));
        const QByteArray french = pull("csv", R"({"includeStatus": true})", "fr");
        QVERIFY(french.contains(",Legal check\r\n")); // custom status of the team
        QVERIFY(pull("xliff", R"({"includeStatus": true})", "fr").contains("state=\"x-Legal check\""));
    }

    void invisibleIdIsExportedAndRemovedOnImport()
    {
        const QByteArray options = R"({"includeInvisibleId": true, "onlyIfTextEmpty": false})";
        const QByteArray file = pull("nested_json", options, "de", "onboarding");
        QVERIFY(!file.contains("\"Anmelden\"") && file.contains("Anmelden"));
        const QString title = QJsonDocument::fromJson(file)["login"_L1]["title"_L1].toString();
        QVERIFY(std::all_of(title.cbegin(), title.cend() - qsizetype(qstrlen("Anmelden")),
                            [](QChar c) { return c.category() == QChar::Other_Format; }));
        QCOMPARE(push("nested_json", options, file), QByteArray("2 0 0"));
        QCOMPARE(text("login.title"), u"Anmelden"_s);
    }

    void screenshotsAreNamedInXliff()
    {
        const HttpResponse shot = m_client->upload(
            u"/v1/api/screenshots"_s, m_project, {}, "\x89PNG\r\n\x1a\n", "a.png", "file",
            R"({"stringPositions": [{"text": "Startseite", "x": 1, "y": 2, "width": 3, "height": 4}]})");
        QCOMPARE(shot.status, 200);
        const QByteArray url = m_client->announcement.url.toEncoded()
            + shot.json().object().value("url"_L1).toString().toLatin1();
        QVERIFY(!pull("xliff", "{}").contains(url));
        QCOMPARE(pull("xliff", R"({"includeContextUrl": true})").count(url), 1);
        QCOMPARE(
            m_client
                ->call("GET", QString::fromLatin1(url.mid(m_client->announcement.url.toEncoded().size())), {})
                .contentType,
            QByteArray("image/png"));
    }

    void keysAreSorted()
    {
        QStringList keys;
        for (const QByteArray &line : pull("java_properties", R"({"sortByKey": true})").split('\n')) {
            if (line.contains('='))
                keys.append(QString::fromUtf8(line.left(line.indexOf('='))));
        }
        QStringList sorted = keys;
        sorted.sort();
        QVERIFY(keys.size() > 20);
        QCOMPARE(keys, sorted);
    }

    void carriageReturnsAreRemovedOnImportAndExport()
    {
        QCOMPARE(push("nested_json", "{}", R"({"lines": "one\r\ntwo"})"), QByteArray("1 1 0"));
        QCOMPARE(text("lines"), u"one\r\ntwo"_s);
        QVERIFY(pull("csv", "{}").contains('\r'));
        QVERIFY(!pull("csv", R"({"removeCrChar": true})").contains('\r'));
        QVERIFY(pull("nested_json", R"({"removeCrChar": true})").contains(R"("one\ntwo")"));
        QCOMPARE(push("nested_json", R"({"removeCrChar": true})", R"({"more": "one\r\ntwo\r"})"),
                 QByteArray("1 1 0"));
        QCOMPARE(text("more"), u"one\ntwo"_s);
    }

    void tablesHaveAHeaderAndTheBaseLanguageByDefault()
    {
        QVERIFY(pull("csv", "{}").startsWith("KEY,en,de,DESCRIPTION\r\napp.name,Wanderlog,Wanderlog,"));
        QVERIFY(
            pull("csv", R"({"excludeHeaderRow": true, "excludeBaseLang": true, "includeMetadata": false})")
                .startsWith("app.name,Wanderlog\r\n"));
    }

    // -- import --

    void nonStringValuesAreRefusedOrSkipped()
    {
        const QByteArray file = R"({"a": "x", "n": 1, "no": null})";
        QVERIFY(push("nested_json", "{}", file).startsWith("400"));
        QCOMPARE(push("nested_json", R"({"skipNonStringValues": true})", file), QByteArray("1 1 0"));
    }

    void xliffSourcesAreImportedIntoTheSourceLanguage()
    {
        const QByteArray file =
            xliff("<trans-unit id='bread'><source>Pain</source><target>Brot</target></trans-unit>");
        QCOMPARE(push("xliff", "{}", file), QByteArray("1 1 0"));
        QCOMPARE(text("bread", "fr"), QString());
        QCOMPARE(push("xliff", R"({"importSourceLanguage": "fr"})", file), QByteArray("1 0 0"));
        QCOMPARE(text("bread", "fr"), u"Pain"_s);
        QCOMPARE(text("bread", "en"), QString());
        QVERIFY(push("xliff", R"({"importSourceLanguage": "xx"})", file).contains("no language xx"));
        QVERIFY(push("xliff", R"({"importSourceLanguage": 1})", file).contains("language code"));
    }

    void xliffStatusesAreImportedOnRequest()
    {
        const QByteArray file = xliff(
            "<trans-unit id='s'><source/><target state='needs-review-translation'>x</target></trans-unit>");
        QCOMPARE(push("xliff", "{}", file), QByteArray("1 1 0"));
        QCOMPARE(entry("s").value("status"_L1).toInt(), 0);
        QCOMPARE(push("xliff", R"({"importStatus": true, "onlyIfTextEmpty": false})",
                      QByteArray(file).replace("x<", "y<")),
                 QByteArray("1 0 1"));
        QCOMPARE(entry("s").value("status"_L1).toInt(), 2);
    }

    void customStatusesAreFoundOrCreated()
    {
        const auto file = [](const char *key, const char *state) {
            return xliff(QByteArray("<trans-unit id='") + key + "'><source/><target state='" + state
                         + "'>x</target></trans-unit>");
        };
        const QByteArray make = R"({"importStatus": true, "createUnknownCustomStates": true})";
        const auto status = [this](const char *key) { return entry(key).value("status"_L1).toInt(-1); };
        QCOMPARE(push("xliff", R"({"importStatus": true})", file("a", "x-Legal check")), QByteArray("1 1 0"));
        QCOMPARE(status("a"), 4);
        QCOMPARE(push("xliff", R"({"importStatus": true})", file("b", "x-Brand new")), QByteArray("1 1 0"));
        QCOMPARE(status("b"), 0);
        QCOMPARE(push("xliff", R"({"createUnknownCustomStates": true})", file("c", "x-Brand new")),
                 QByteArray("1 1 0"));
        QCOMPARE(status("c"), 0);
        for (const char *key : {"d", "e"}) { // created once
            QCOMPARE(push("xliff", make, file(key, "x-Brand new")), QByteArray("1 1 0"));
            QCOMPARE(status(key), 5);
        }
        QCOMPARE(pull("xliff", R"({"includeStatus": true})").count("state=\"x-Brand new\""), 2);
    }

    void lockedXliffTextsCanBeSkipped()
    {
        const QByteArray file =
            xliff("<trans-unit id='l' translate='no'><source/><target>x</target></trans-unit>");
        QCOMPARE(push("xliff", R"({"skipLockedTranslations": true})", file), QByteArray("0 0 0"));
        QCOMPARE(push("xliff", "{}", file), QByteArray("1 1 0"));
    }

    void emptyXliffTextsAddEntriesOnRequestOnly()
    {
        const QByteArray file = xliff("<trans-unit id='e'><source>x</source><target/></trans-unit>"
                                      "<trans-unit id='home.title'><source>x</source><target/></trans-unit>");
        QCOMPARE(push("xliff", "{}", file), QByteArray("0 0 0"));
        QVERIFY(entry("e").isEmpty());
        QCOMPARE(push("xliff", R"({"skipEmptyTranslations": true, "onlyIfTextEmpty": false})", file),
                 QByteArray("2 1 0"));
        QVERIFY(!entry("e").isEmpty());
        QCOMPARE(text("home.title"), u"Startseite"_s); // never overwritten by an empty text
    }

    void xliffDraftsArePublishedInProjectsWithBranches()
    {
        const QByteArray file = xliff("<trans-unit id='d'><source/><target>x</target></trans-unit>");
        const QByteArray options = R"({"onlyAsDraft": true})";
        QCOMPARE(push("xliff", options, file), QByteArray("1 1 0"));
        QCOMPARE(text("d"), u"x"_s);
        m_project = m_client->projectToken(1); // this project has one branch
        QVERIFY(push("xliff", options, file, "en").endsWith("1 0"));
        QCOMPARE(text("d", "en"), QString());
        QCOMPARE(entry("d", "en").value("draft"_L1).toString(), u"x"_s);
    }

    void rowsWithoutAKeyAreSkippedOrGetAKey()
    {
        const QByteArray columns =
            R"("spreadsheetOptions": {"columnDescription": {"KEY": 0, "de": 1, "LENGTH": 2,
            "METADATA_product": 3}})";
        const QByteArray file = "key,german,length,product\r\nk,eins,4,app\r\n,zwei,,\r\n,drei,,\r\n";
        QCOMPARE(push("csv", '{' + columns + '}', file), QByteArray("1 1 0"));
        QCOMPARE(push("csv", R"({"autoGenerateMissingKeys": true, )" + columns + '}', file),
                 QByteArray("3 2 0"));
        QCOMPARE(pull("java_properties", "{}").count("generated."), 2);
    }

    void tableMetadataSurvivesImportAndExport()
    {
        const QByteArray options = R"({"spreadsheetOptions": {"includeFirstRow": true, "columnDescription":
            {"KEY": 0, "de": 1, "LENGTH": 2, "METADATA_product name": 3}}})";
        QCOMPARE(push("csv", options, "k,eins,40,\"an, app\"\n", "de", "t"), QByteArray("1 1 0"));
        QCOMPARE(pull("csv", "{}", "de", "t"),
                 QByteArray("KEY,en,de,DESCRIPTION,LENGTH,METADATA_product name\r\n"
                            "k,,eins,,40,\"an, app\"\r\n"));
        QVERIFY(!pull("csv", R"({"includeMetadata": false})", "de", "t").contains("LENGTH"));
        QCOMPARE(entry("k")["metadata"_L1]["METADATA_product name"_L1].toString(), u"an, app"_s);
    }

    void tableOfDescriptionsIsImported()
    {
        const QByteArray options =
            R"({"onlyIfTextEmpty": false, "spreadsheetOptions": {"includeFirstRow": true,
            "columnDescription": {"KEY": 1, "DESCRIPTION": 0}}})";
        QCOMPARE(push("csv", options, "What one sees first,home.title\n"), QByteArray("1 0 0"));
        QCOMPARE(entry("home.title").value("description"_L1).toString(), u"What one sees first"_s);
        QCOMPARE(text("home.title"), u"Startseite"_s);
    }

    void unknownOptionsAreIgnored()
    {
        QCOMPARE(push("nested_json", R"({"brandNew": 1})", R"({"a": "b"})"), QByteArray("1 1 0"));
    }
};

PATLAS_CORE_TEST(FileOptionsTest)
#include "tst_fileoptions.moc"
