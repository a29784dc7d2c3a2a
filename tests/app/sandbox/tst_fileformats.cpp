// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/formats/KeyIndex.h"
#include "app/sandbox/formats/ReadBudget.h"

#include "tests/support/TestMain.h"

#include <QRandomGenerator>
#include <QSet>
#include <QtTest>

using namespace Qt::StringLiterals;

using namespace patlas::sandbox;
using formats::Options;
using formats::Text;
using formats::Texts;

class FileFormatsTest : public QObject {
    Q_OBJECT

private:
    static Options options()
    {
        Options options;
        options.language = u"de"_s;
        options.baseLanguage = u"en"_s;
        options.columns = {{u"KEY"_s, 0}, {u"en"_s, 1}, {u"de"_s, 2}}; // the columns that the writer produces
        return options;
    }

    static void addFormats()
    {
        QTest::addColumn<QString>("id");
        for (const QString &id : formats::formatIds())
            QTest::newRow(qPrintable(id)) << id;
    }

    static QMap<QString, QString> byKey(const Texts &texts, const QString &language)
    {
        QMap<QString, QString> values;
        for (const Text &text : texts) {
            if (text.language.isEmpty() || text.language == language)
                values.insert(text.key, text.value);
        }
        return values;
    }

    static Texts difficultTexts()
    {
        Texts texts;
        const auto add = [&texts](const char *key, const char *value) {
            texts.push_back({QString::fromUtf8(key), QString::fromUtf8(value)});
        };
        add("plain", "Startseite");
        add("a", "on the way");
        add("a.b", "below");
        add("a.b.c", "further below");
        add("dots..two.", "odd dots");
        add(".leading", "dot first");
        add("spaces in key", "  around  and   within  ");
        add("key=with:signs#!", "value = : # !");
        add("#hash", "#value");
        add("q\"uote'\\key", "\"double\" 'single' \\back\\ \\n");
        add("lines", "one\ntwo\r\nthree\rfour\n");
        add("tab", "\tone\ttwo\t");
        add("markup", "<b>bold</b> & &amp; ]]> <xliff:g>");
        add("placeholders", "%1$s %d %@ {{name}} ${x} %(y)s %%");
        add("at", "@string/x");
        add("question", "?attr");
        add("rtl", "مرحبًا \u200f%1$s\u200e بالعالم");
        add("emoji \xF0\x9F\x8E\x92",
            "\xF0\x9F\x91\xA9\xE2\x80\x8D\xF0\x9F\x91\xA9\xE2\x80\x8D\xF0\x9F\x91\xA7 🎒");
        add("bom", "\xEF\xBB\xBFinside\xEF\xBB\xBF");
        add("yaml", "no");
        add("number", "012");
        add("null", "null");
        add("date: x", "- 2001-01-01: {a, [b]}");
        add("comma", "a,\"b\",c");
        add("comment", "/* not */ // one");
        add("nbsp", "a\u00a0b\u2028c");
        add("days[0]", "Mo");
        add("days[1]", "Di");
        add("days[2]", "Mi");
        add("gap[0]", "first");
        add("gap[2]", "third");
        add("trips[one]", "%d Reise");
        add("trips[other]", "%d Reisen");
        add("deep.trips[one]", "eine");
        add("deep.trips[other]", "viele");
        add("deep.more", "mehr");
        return texts;
    }

    static Texts manyTexts()
    {
        Texts texts;
        for (int i = 0; i < 1'000; ++i)
            texts.push_back({u"key%1"_s.arg(i), u"value"_s});
        return texts;
    }

private Q_SLOTS:
    void readingEndsWhenItsTimeIsOver_data() { addFormats(); }
    void readingEndsWhenItsTimeIsOver()
    {
        QFETCH(QString, id);
        const formats::FileFormat *format = formats::formatOf(id);
        const QByteArray file = format->write(manyTexts(), options());
        formats::ReadBudget enough;
        QCOMPARE(format->read(file, options(), enough)->size() % 1'000, std::size_t(0));
        formats::ReadBudget none({}, 0);
        const formats::ReadResult result = format->read(file, options(), none);
        QVERIFY(!result);
        QCOMPARE(result.error(), u"The file takes more than 10 seconds of processor time to read."_s);
    }

    void readingEndsWhenItIsCancelled_data() { addFormats(); }
    void readingEndsWhenItIsCancelled()
    {
        QFETCH(QString, id);
        const formats::FileFormat *format = formats::formatOf(id);
        const QByteArray file = format->write(manyTexts(), options());
        int looks = 0;
        formats::ReadBudget all([&looks] { return ++looks == 0; });
        QVERIFY(format->read(file, options(), all));
        QVERIFY(looks > 2);
        const int last = std::exchange(looks, 0);
        formats::ReadBudget cancelled([&looks, last] { return ++looks == last; });
        const formats::ReadResult result = format->read(file, options(), cancelled);
        QVERIFY(!result);
        QCOMPARE(result.error(), u"The import was cancelled."_s);
        QCOMPARE(looks, last); // and nothing is read afterwards
    }

    void indexOfKeysAgreesWithASetOfAllParents()
    {
        const QString letters = u".ab![ä\n"_s;
        for (quint32 seed = 0; seed < 300; ++seed) {
            QRandomGenerator random(seed);
            Texts texts;
            QSet<QString> keys;
            QSet<QString> parents;
            for (int i = random.bounded(40); i >= 0; --i) {
                QString key;
                for (int length = random.bounded(8); length > 0; --length)
                    key += letters[random.bounded(int(letters.size()))];
                keys.insert(key);
                for (qsizetype dot = key.indexOf(u'.'); dot >= 0; dot = key.indexOf(u'.', dot + 1))
                    parents.insert(key.left(dot));
                texts.push_back({key, {}});
            }
            const formats::KeyIndex index(texts);
            QSet<QString> asked = keys + parents;
            for (const QString &key : keys + parents) {
                asked.insert(key + u'.');
                asked.insert(key + u'a');
                asked.insert(key.left(key.size() / 2));
            }
            for (const QString &key : std::as_const(asked)) {
                QVERIFY2(index.contains(key) == keys.contains(key), qPrintable(key));
                QVERIFY2(index.hasBelow(key) == parents.contains(key), qPrintable(key));
            }
        }
    }

    void whatIsWrittenIsReadBack_data() { addFormats(); }
    void whatIsWrittenIsReadBack()
    {
        QFETCH(QString, id);
        const formats::FileFormat *format = formats::formatOf(id);
        const Texts texts = difficultTexts();
        const QByteArray file = format->write(texts, options());
        const formats::ReadResult back = format->read(file, options());
        QVERIFY2(back, back ? "" : qPrintable(back.error()));
        const QMap<QString, QString> expected = byKey(texts, u"de"_s);
        const QMap<QString, QString> found = byKey(*back, u"de"_s);
        for (auto text = expected.cbegin(); text != expected.cend(); ++text) {
            QVERIFY2(found.contains(text.key()), qPrintable(text.key()));
            QCOMPARE(found.value(text.key()), text.value());
        }
        QCOMPARE(found.size(), expected.size());
        QCOMPARE(format->write(*back, options()).size() > 0, true);
    }

    void emptyFileIsWrittenAndReadBack_data() { addFormats(); }
    void emptyFileIsWrittenAndReadBack()
    {
        QFETCH(QString, id);
        const formats::FileFormat *format = formats::formatOf(id);
        const formats::ReadResult back = format->read(format->write({}, options()), options());
        QVERIFY2(back, back ? "" : qPrintable(back.error()));
        QVERIFY(back->empty());
    }

    void byteOrderMarksAndCarriageReturnsAreNotContent_data() { addFormats(); }
    void byteOrderMarksAndCarriageReturnsAreNotContent()
    {
        QFETCH(QString, id);
        const formats::FileFormat *format = formats::formatOf(id);
        const Texts texts{{u"a.b"_s, u"Ä %1$s"_s}, {u"c"_s, u"🎒"_s}};
        QByteArray file = format->write(texts, options());
        file.replace("\r\n", "\n");
        file.replace("\n", "\r\n");
        const formats::ReadResult back = format->read("\xEF\xBB\xBF" + file, options());
        QVERIFY2(back, back ? "" : qPrintable(back.error()));
        QCOMPARE(byKey(*back, u"de"_s), byKey(texts, u"de"_s));
    }

    void truncatedFilesAreReadOrRefused_data() { addFormats(); }
    void truncatedFilesAreReadOrRefused()
    {
        QFETCH(QString, id);
        const formats::FileFormat *format = formats::formatOf(id);
        const QByteArray file = format->write(difficultTexts(), options());
        int refused = 0;
        for (qsizetype length = 0; length < file.size(); length += 7) {
            const formats::ReadResult back = format->read(file.left(length), options());
            refused += back ? 0 : 1;
            if (!back)
                QVERIFY(!back.error().isEmpty());
        }
        QVERIFY(id == "java_properties"_L1 || refused > 0);
    }

    void brokenFilesAreRefusedWithASentence_data()
    {
        QTest::addColumn<QString>("id");
        QTest::addColumn<QByteArray>("file");
        const auto add = [](const char *name, const char *id, const QByteArray &file) {
            QTest::newRow(name) << QString::fromLatin1(id) << file;
        };
        add("json: a list", "nested_json", "[]");
        add("json: a text", "nested_json", "\"x\"");
        add("json: cut off", "nested_json", "{\"a\": ");
        add("json: a number", "nested_json", R"({"a": "b", "c": {"d": 1}})");
        add("json: a boolean", "nested_json", R"({"a": [true]})");
        add("json: nothing", "i18next_json", R"({"a": null})");
        add("json: not UTF-8", "nested_json", "{\"a\": \"\xff\"}");
        add("json: deep", "nested_json",
            "{\"a\":" + QByteArray(100'000, '[') + QByteArray(100'000, ']') + '}');
        add("i18next: empty", "i18next_json", "");
        add("android: other root", "android_xml", "<strings/>");
        add("android: no name", "android_xml", "<resources><string>x</string></resources>");
        add("android: unknown quantity", "android_xml",
            "<resources><plurals name='a'><item quantity='lots'>x</item></plurals></resources>");
        add("android: open", "android_xml", "<resources><string name='a'>x");
        add("android: half an escape", "android_xml",
            "<resources><string name='a'>\\u00</string></resources>");
        add("android: entities that grow", "android_xml",
            "<!DOCTYPE r [<!ENTITY a 'aaaaaaaaaa'><!ENTITY b '&a;&a;&a;&a;&a;&a;&a;&a;'><!ENTITY c "
            "'&b;&b;&b;&b;&b;&b;&b;&b;'><!ENTITY d '&c;&c;&c;&c;&c;&c;&c;&c;'>]>"
            "<resources><string name='a'>&d;&d;&d;</string></resources>");
        add("ts: other root", "qt_ts", "<resources/>");
        add("ts: no id", "qt_ts", "<TS><message><translation>x</translation></message></TS>");
        add("ts: too many forms", "qt_ts",
            "<TS><message id='a' "
            "numerus='yes'><translation><numerusform>1</numerusform><numerusform>2</numerusform>"
            "<numerusform>3</numerusform><numerusform>4</numerusform><numerusform>5</numerusform>"
            "<numerusform>6</numerusform><numerusform>7</numerusform></translation></message></TS>");
        add("xliff: other root", "xliff", "<TS/>");
        add("xliff: no id", "xliff", "<xliff><trans-unit><source>x</source></trans-unit></xliff>");
        add("strings: no semicolon", "ios_strings", "\"a\" = \"b\"\n\"c\" = \"d\";");
        add("strings: open quote", "ios_strings", "\"a\" = \"b;");
        add("strings: open comment", "ios_strings", "\"a\" = \"b\"; /* more");
        add("properties: half an escape", "java_properties", "a=\\u12");
        add("po: no msgstr", "gettext_po", "msgid \"a\"\n\nmsgid \"b\"\nmsgstr \"c\"\n");
        add("po: a word", "gettext_po", "msgid \"a\"\nmessage \"b\"\n");
        add("po: open quote", "gettext_po", "msgid \"a\nmsgstr \"b\"\n");
        add("po: too many forms", "gettext_po", "msgid \"a\"\nmsgid_plural \"b\"\nmsgstr[7] \"c\"\n");
        add("csv: open quote", "csv", "KEY,en,de\r\na,,\"b\r\n");
        add("csv: text behind a quote", "csv", "KEY,en,de\r\na,,\"b\"c\r\n");
        add("yaml: other language", "ruby_on_rails_yaml", "en:\n  a: b\n");
        add("yaml: a tab", "ruby_on_rails_yaml", "de:\n\ta: b\n");
        add("yaml: a list", "ruby_on_rails_yaml", "- de\n");
        QByteArray laughs = "de:\n  a0: &a0 [x,x,x,x,x,x,x,x,x,x]\n";
        for (int i = 1; i < 9; ++i) {
            const QByteArray above = "*a" + QByteArray::number(i - 1);
            laughs += "  a" + QByteArray::number(i) + ": &a" + QByteArray::number(i) + " [";
            for (int j = 0; j < 10; ++j)
                laughs += above + (j < 9 ? "," : "]\n");
        }
        add("yaml: aliases that grow", "ruby_on_rails_yaml", laughs);
    }
    void brokenFilesAreRefusedWithASentence()
    {
        QFETCH(QString, id);
        QFETCH(QByteArray, file);
        const formats::ReadResult result = formats::formatOf(id)->read(file, options());
        QVERIFY(!result);
        QVERIFY2(result.error().endsWith(QLatin1Char('.')) || result.error().contains(QLatin1Char(':')),
                 qPrintable(result.error()));
    }

    void nonStringsInJsonCanBeSkipped()
    {
        Options lenient = options();
        lenient.skipNonStringValues = true;
        const formats::ReadResult result =
            formats::formatOf(u"nested_json"_s)
                ->read(R"({"a": 1, "b": [null, "x", false], "c": "y"})", lenient);
        QVERIFY(result);
        QCOMPARE(byKey(*result, lenient.language).keys(), QStringList({u"b[1]"_s, u"c"_s}));
    }

    void filesOfOtherToolsAreRead_data()
    {
        QTest::addColumn<QString>("id");
        QTest::addColumn<QByteArray>("file");
        QTest::addColumn<QStringList>("expected");
        const auto add = [](const char *name, const char *id, const char *file, const QStringList &expected) {
            QTest::newRow(name) << QString::fromLatin1(id) << QByteArray(file) << expected;
        };
        const QStringList trips{u"trips[one]=1"_s, u"trips[other]=n"_s};
        add("json plural", "nested_json", R"({"trips": {"one": "1", "other": "n"}})", trips);
        add("json no plural", "nested_json", R"({"menu": {"one": "1", "two": "2"}})",
            {u"menu.one=1"_s, u"menu.two=2"_s});
        add("json list", "nested_json", R"({"d": ["w", {"e": "x"}]})", {u"d[0]=w"_s, u"d[1].e=x"_s});
        add("i18next plural", "i18next_json", R"({"trips_one": "1", "trips_other": "n", "x_one": "y"})",
            trips + QStringList{u"x_one=y"_s});
        add("rails", "ruby_on_rails_yaml",
            "de:\n  trips:\n    one: 1\n    other: n\n  a:\n    b: 'c'\n  l: [x, y]\n",
            {u"a.b=c"_s, u"l[0]=x"_s, u"l[1]=y"_s, u"trips[one]=1"_s, u"trips[other]=n"_s});
        add("android", "android_xml",
            "<?xml version='1.0'?><!-- c --><resources xmlns:xliff='urn:x'>\n<string name='a'>  two\n words "
            "</string>"
            "<string name='b'>\"  kept \" it\\'s <b>bold</b> <xliff:g id='n'>%1$s</xliff:g></string>"
            "<string name='c'><![CDATA[<i>x</i>]]></string><color name='z'>#fff</color>"
            "<plurals name='trips'><item quantity='one'>1</item><item quantity='other'>n</item></plurals>"
            "<string-array name='d'><item>x</item><item>y</item></string-array></resources>",
            {u"a=two words"_s, u"b=  kept  it's <b>bold</b> %1$s"_s, u"c=<i>x</i>"_s, u"d[0]=x"_s,
             u"d[1]=y"_s, u"trips[one]=1"_s, u"trips[other]=n"_s});
        add("strings", "ios_strings",
            "/* Title */\n\"a\" = \"b\\U00e4\\n\";\n// one\nkey.plain = \"c \\\"d\\\"\" ;",
            {u"a=bä\n"_s, u"key.plain=c \"d\""_s});
        add("properties", "java_properties",
            "# c\n! d\n  a = b\\\n     c\nk\\ ey:v\nonly\nu=\\u00e4\\t\nl \xe4",
            {u"a=bc"_s, u"k ey=v"_s, u"l=ä"_s, u"only="_s, u"u=ä\t"_s});
        add("po", "gettext_po",
            "msgid \"\"\nmsgstr \"\"\n\"Language: de\\n\"\n#, fuzzy\n#: x.c:1\nmsgid \"a\"\nmsgstr "
            "\"\"\n\"two \"\n"
            "\"pieces\"\n#~ msgid \"old\"\n#~ msgstr \"x\"\nmsgid \"trips\"\nmsgid_plural "
            "\"trips\"\nmsgstr[0] \"1\"\n"
            "msgstr[1] \"n\"",
            QStringList{u"a=two pieces"_s, u"old=x"_s} + trips);
        add("linguist", "qt_ts",
            "<!DOCTYPE TS><TS language='de'><context><name>Main</name><message><source>Open</source>"
            "<translation>Auf</translation></message><message><source>Old</source><translation "
            "type='vanished'>x"
            "</translation></message></context></TS>",
            {u"Main.Old=x"_s, u"Main.Open=Auf"_s});
        add("xliff 1.2", "xliff",
            "<xliff version='1.2'><file><body><group><trans-unit id='a'><source>x</source><target>y <g "
            "id='1'>z</g>"
            "</target><alt-trans><target>no</target></alt-trans></trans-unit></group></body></file></xliff>",
            {u"a=y <g id=\"1\">z</g>"_s});
        add("xliff 2.0", "xliff",
            "<xliff version='2.0'><file><unit "
            "id='a'><segment><source>x</source><target>y</target></segment></unit>"
            "</file></xliff>",
            {u"a=y"_s});
        add("csv", "csv", "id,en,de,more\n\"a\",,\"b \"\"c\"\"\nd\",e\n,,no key\n", {u"a=b \"c\"\nd"_s});
    }
    void filesOfOtherToolsAreRead()
    {
        QFETCH(QString, id);
        QFETCH(QByteArray, file);
        QFETCH(QStringList, expected);
        const formats::ReadResult result = formats::formatOf(id)->read(file, options());
        QVERIFY2(result, result ? "" : qPrintable(result.error()));
        QStringList found;
        const QMap<QString, QString> values = byKey(*result, u"de"_s);
        for (auto text = values.cbegin(); text != values.cend(); ++text)
            found.append(text.key() + QLatin1Char('=') + text.value());
        QCOMPARE(found, expected);
    }

    void pluralFormsKeepTheirKeysWhenPluralsAreDisabled()
    {
        Options plain = options();
        plain.disablePlurals = true;
        const Texts texts{{u"some.sub[other]"_s, u"foo"_s}, {u"some.more"_s, u"bar"_s}};
        const formats::FileFormat *format = formats::formatOf(u"nested_json"_s);
        const QByteArray file = format->write(texts, plain);
        QVERIFY2(file.contains("\"some.sub[other]\": \"foo\""), file.constData());
        QCOMPARE(byKey(*format->read(file, plain), plain.language), byKey(texts, plain.language));
    }

    void utf16StringsFilesAreRead()
    {
        const QString text = u"\"a\" = \"مرحبًا 🎒\";\n"_s;
        QByteArray file("\xff\xfe", 2);
        file.append(reinterpret_cast<const char *>(text.utf16()), text.size() * 2);
        const formats::ReadResult result = formats::formatOf(u"ios_strings"_s)->read(file, options());
        QVERIFY(result);
        QCOMPARE(result->front().value, u"مرحبًا 🎒"_s);
    }

    void languagesHaveTheirPluralForms()
    {
        Options arabic = options();
        arabic.language = u"ar"_s;
        Texts texts;
        for (const char *category : {"zero", "one", "two", "few", "many", "other"})
            texts.push_back({u"trips[%1]"_s.arg(QLatin1String(category)), QLatin1String(category)});
        for (const char *id : {"gettext_po", "qt_ts"}) {
            const formats::FileFormat *format = formats::formatOf(QLatin1String(id));
            const QByteArray file = format->write(texts, arabic);
            QCOMPARE(file.count("other"), 1); // one message with six forms
            const formats::ReadResult back = format->read(file, arabic);
            QVERIFY(back);
            QCOMPARE(byKey(*back, arabic.language), byKey(texts, arabic.language));
        }
    }
};

PATLAS_CORE_TEST(FileFormatsTest)
#include "tst_fileformats.moc"
