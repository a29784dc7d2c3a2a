// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/sandbox/FileExchange.h"
#include "tests/support/TestMain.h"

using namespace patlas;

namespace {

QByteArray android(const QByteArray &content)
{
    return "<?xml version=\"1.0\" encoding=\"utf-8\"?>\n"
           "<resources xmlns:xliff=\"urn:oasis:names:tc:xliff:document:1.2\" "
           "xmlns:tools=\"http://schemas.android.com/tools\">"
        + content + "</resources>";
}

QByteArray po(const QByteArray &content, const QByteArray &plural = "nplurals=2; plural=(n != 1);",
              const QByteArray &charset = "UTF-8")
{
    return "msgid \"\"\nmsgstr \"\"\n\"Project-Id-Version: p 1.0\\n\"\n\"Content-Type: text/plain; charset="
        + charset + "\\n\"\n\"Plural-Forms: " + plural + "\\n\"\n\n" + content;
}

QByteArray ts(const QByteArray &contexts, const QByteArray &language = "de")
{
    return "<?xml version=\"1.0\" encoding=\"utf-8\"?><!DOCTYPE TS><TS version=\"2.1\" language=\"" + language
        + "\" sourcelanguage=\"en\">" + contexts + "</TS>";
}

QByteArray inContext(const QByteArray &name, const QByteArray &messages)
{
    return "<context><name>" + name + "</name>" + messages + "</context>";
}

QByteArray xliff(const QByteArray &units, const QByteArray &original = "a")
{
    return "<file original=\"" + original
        + "\" source-language=\"en\" target-language=\"de\" datatype=\"plaintext\"><body>" + units
        + "</body></file>";
}

QByteArray xliff12(const QByteArray &files)
{
    return "<xliff version=\"1.2\" xmlns=\"urn:oasis:names:tc:xliff:document:1.2\">" + files + "</xliff>";
}

QByteArray xliff20(const QByteArray &units)
{
    return "<xliff version=\"2.0\" xmlns=\"urn:oasis:names:tc:xliff:document:2.0\" srcLang=\"en\" "
           "trgLang=\"de\"><file id=\"f\">"
        + units + "</file></xliff>";
}

QByteArray unit(const QByteArray &id, const QByteArray &source, const QByteArray &target,
                const QByteArray &more = {})
{
    return "<trans-unit id=\"" + id + "\"><source>" + source + "</source><target>" + target + "</target>"
        + more + "</trans-unit>";
}

} // namespace

/// Files come back as they went, or the answer says what was left out.
class FilesReturnTest : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<FileExchange> m_files;

    /// The file that is expected, without white space between elements and lines.
    static QByteArray squeezed(QByteArray text)
    {
        text = text.simplified();
        text.replace("> <", "><");
        return text;
    }

private Q_SLOTS:
    void init() { m_files = std::make_unique<FileExchange>(); }

    void whatAFileSaysIsInTheFileThatComesBack_data()
    {
        QTest::addColumn<QByteArray>("format");
        QTest::addColumn<QByteArray>("file");
        QTest::addColumn<QByteArray>("piece");
        const auto add = [](const char *name, const char *format, const QByteArray &file,
                            const QByteArray &piece) {
            QTest::newRow(name) << QByteArray(format) << file << piece;
        };
        // -- Android --
        const auto same = [&add](const char *name, const QByteArray &content) {
            add(name, "android_xml", android(content), content);
        };
        same("elements",
             "<string name=\"a\">Read <a href=\"https://e.org/?a=1&amp;b=2\">the terms</a>, "
             "<b>go</b></string>");
        same("element first", "<string name=\"a\"><b>Go</b> and <i><u>on</u></i></string>");
        same("elements and signs", "<string name=\"a\"><b>1 &lt; 2</b> &amp; it\\'s so</string>");
        same("text that looks like an element",
             "<string name=\"a\">&lt;b&gt;no&lt;/b&gt; &amp;amp;</string>");
        same("reference", "<string name=\"a\">@string/b</string><string name=\"c\">?attr/d</string>");
        same("no reference", "<string name=\"a\">\\@string/b</string><string name=\"c\">\\?attr/d</string>");
        same("placeholder",
             "<string name=\"a\">Hi <xliff:g id=\"name\" example=\"Ann\">%1$s</xliff:g>, <xliff:g "
             "id=\"n\">%2$d</xliff:g> new</string>");
        same("placeholder in an element",
             "<string name=\"a\"><b>Hi <xliff:g id=\"name\">%1$s</xliff:g></b>!</string>");
        same("locked", "<string name=\"a\" translatable=\"false\">x</string>");
        same("locked list",
             "<string-array name=\"a\" translatable=\"false\"><item>x</item><item>y</item></string-array>");
        same("products",
             "<string name=\"a\" product=\"tablet\">t</string><string name=\"a\" "
             "product=\"default\">d</string>");
        same("attributes", "<string name=\"a\" formatted=\"false\" tools:ignore=\"X\">%s %s</string>");
        same("item", "<item type=\"string\" name=\"a\">x</item>");
        same("array", "<array name=\"a\"><item>x</item><item>@string/b</item></array>");
        same("list and plural of one name",
             "<string-array name=\"a\"><item>x</item></string-array><plurals name=\"a\"><item "
             "quantity=\"one\">1</item><item quantity=\"other\">n</item></plurals>");
        same("comment", "<!-- for the title --><string name=\"a\">x</string>");
        add("comment of dashes", "android_xml",
            "<resources><!-- a - - - b --><string name=\"a\">x</string></resources>", "<!-- a - - - b -->");
        same("brackets in a name", "<string name=\"a[one]\">x</string><string name=\"a[other]\">y</string>");
        same("blanks and escapes", "<string name=\"a\">\\u0020a \\u0020b\\n\\tc\\u0020</string>");
        // -- PO --
        const auto entry = [&add](const char *name, const QByteArray &content) {
            add(name, "gettext_po", po(content), content);
        };
        entry(
            "plural id",
            "msgid \"%d goose\"\nmsgid_plural \"%d geese\"\nmsgstr[0] \"%d Gans\"\nmsgstr[1] \"%d Gänse\"\n");
        entry("fuzzy",
              "#, fuzzy, c-format\n#| msgid \"Save %s\"\nmsgid \"Delete %s\"\nmsgstr \"%s speichern\"\n");
        entry("fuzzy plural",
              "#, fuzzy\nmsgid \"a\"\nmsgid_plural \"b\"\nmsgstr[0] \"c\"\nmsgstr[1] \"d\"\n");
        entry("obsolete", "#~ msgid \"old\"\n#~ msgstr \"alt\"\n");
        entry("contexts",
              "msgctxt \"menu\"\nmsgid \"Open\"\nmsgstr \"Öffnen\"\n\nmsgctxt \"door\"\nmsgid "
              "\"Open\"\nmsgstr \"Offen\"\n");
        entry("no plural",
              "msgid \"Choose [one]\"\nmsgstr \"Wähle [eins]\"\n\nmsgid \"Choose [other]\"\nmsgstr "
              "\"Andere\"\n");
        entry("no list", "msgid \"Item[0]\"\nmsgstr \"Teil[0]\"\n");
        entry("comments",
              "#  two blanks\n#\n# of the translator\n#. of the source\n#: a.c:1 b.c:2\n#: c.c:3\n#, "
              "c-format, no-wrap\nmsgid \"a\"\nmsgstr \"b\"\n");
        entry("escapes", "msgid \"bell\\a feed\\f tab\\t back\\b v\\v\"\nmsgstr \"\\\"q\\\" \\\\ \\r\\n\"\n");
        add("header", "gettext_po", "# Licence\n# of it\n" + po("msgid \"a\"\nmsgstr \"b\"\n"),
            "# Licence\n# of it\nmsgid \"\"\nmsgstr \"\"\n\"Project-Id-Version: p 1.0\\n\"\n");
        add("numbers in escapes", "gettext_po", po("msgid \"a\"\nmsgstr \"\\101\\x42 \\303\\244\"\n"),
            "msgstr \"AB ä\"");
        add("several pieces in a line", "gettext_po", po("msgid \"a\" \"b\"\nmsgstr \"c\"\"d\"\n"),
            "msgid \"ab\"\nmsgstr \"cd\"");
        add("Latin-1", "gettext_po",
            po("msgid \"a\"\nmsgstr \"\xc4\"\n", "nplurals=2; plural=(n != 1);", "ISO-8859-1"),
            "msgstr \"Ä\"");
        // -- Qt --
        const auto message = [&add](const char *name, const QByteArray &content) {
            add(name, "qt_ts", ts(content), content);
        };
        message("contexts",
                inContext("Main", "<message><source>Open</source><translation>Öffnen</translation></message>")
                    + inContext("Door",
                                "<message><source>Open</source><translation>Offen</translation></message>"));
        message(
            "comments",
            inContext(
                "M",
                "<message><source>a</source><comment>noun</comment><extracomment>e</extracomment>"
                "<translatorcomment>t</translatorcomment><translation>1</translation></message>"
                "<message><source>a</source><comment>verb</comment><translation>2</translation></message>"));
        message("unfinished",
                inContext(
                    "M",
                    "<message><source>a</source><translation type=\"unfinished\">b</translation></message>"));
        message(
            "vanished",
            inContext("M",
                      "<message><source>a</source><translation type=\"vanished\">b</translation></message>"));
        message(
            "obsolete",
            inContext("M",
                      "<message><source>a</source><translation type=\"obsolete\">b</translation></message>"));
        message(
            "locations",
            inContext(
                "M",
                "<message><location filename=\"a.cpp\" line=\"7\"/><location line=\"+2\"/><source>a</source>"
                "<translation>b</translation></message>"));
        message(
            "ids",
            inContext("M", "<message id=\"x.y\"><source>a</source><translation>b</translation></message>"));
        message("bytes",
                inContext("M",
                          "<message><source>a<byte value=\"x1b\"/></source><translation>b<byte "
                          "value=\"x7\"/>c</translation></message>"));
        message(
            "lengths",
            inContext(
                "M",
                "<message><source>a</source><translation variants=\"yes\"><lengthvariant>long</lengthvariant>"
                "<lengthvariant>l</lengthvariant></translation></message>"));
        message(
            "old source",
            inContext(
                "M",
                "<message><source>a</source><translation>b</translation><oldsource>c</oldsource></message>"));
        message("brackets",
                inContext(
                    "M", "<message><source>Choose [one]</source><translation>Wähle</translation></message>"));
        message(
            "numerus",
            inContext("M",
                      "<message numerus=\"yes\"><source>%n</source><translation><numerusform>1</numerusform>"
                      "<numerusform>n</numerusform></translation></message>"));
        message("unfinished numerus",
                inContext("M",
                          "<message numerus=\"yes\"><source>%n</source><translation type=\"unfinished\">"
                          "<numerusform>1</numerusform><numerusform></numerusform></translation></message>"));
        // -- XLIFF --
        add("xliff elements", "xliff",
            xliff12(xliff(unit(
                "u", "Hi <x id=\"1\"/>",
                "Hallo <x id=\"1\" equiv-text=\"{{n}}\"/> <g id=\"2\">&amp; <bpt id=\"3\">[</bpt></g>!"))),
            "Hallo <x id=\"1\" equiv-text=\"{{n}}\"/> <g id=\"2\">&amp; <bpt id=\"3\">[</bpt></g>!</target>");
        add("xliff source elements", "xliff", xliff12(xliff(unit("u", "Hi <x id=\"1\"/>", "Hallo"))),
            "<source>Hi <x id=\"1\"/></source>");
        add("xliff signs", "xliff", xliff12(xliff(unit("u", "a", "&lt;b> &amp;amp;"))),
            "&lt;b&gt; &amp;amp;</target>");
        add("xliff id and name", "xliff",
            xliff12(xliff("<trans-unit id=\"17\" "
                          "resname=\"greeting\"><source>Hi</source><target>Hallo</target></trans-unit>")),
            "id=\"17\" resname=\"greeting\"");
        add("xliff notes", "xliff",
            xliff12(xliff(
                unit("u", "a", "b", "<note from=\"dev\" priority=\"1\">first</note><note>second</note>"))),
            "<note from=\"dev\" priority=\"1\">first</note><note>second</note>");
        add("xliff context", "xliff",
            xliff12(xliff(unit("u", "a", "b",
                               "<context-group purpose=\"location\"><context "
                               "context-type=\"sourcefile\">a.ts</context></context-group>"))),
            "<context-group purpose=\"location\"><context "
            "context-type=\"sourcefile\">a.ts</context></context-group>");
        add("xliff proposals", "xliff",
            xliff12(xliff(unit("u", "a", "b", "<alt-trans><target>c</target></alt-trans>"))),
            "<alt-trans><target>c</target></alt-trans>");
        add("xliff attributes", "xliff",
            xliff12(xliff("<trans-unit id=\"u\" approved=\"yes\" maxwidth=\"9\"><source>a</source><target "
                          "state=\"translated\" state-qualifier=\"tm\">b</target></trans-unit>")),
            "<target state-qualifier=\"tm\" state=\"translated\">b</target>");
        add("xliff groups", "xliff",
            xliff12(xliff("<group id=\"g\" restype=\"menu\"><trans-unit "
                          "id=\"u\"><source>a</source><target>b</target></trans-unit></group>")),
            "<group id=\"g\" restype=\"menu\">");
        add("xliff head", "xliff",
            xliff12(xliff(unit("u", "a", "b"))
                        .replace("<body>", "<header><tool tool-id=\"t\" tool-name=\"n\"/></header><body>")),
            "<header><tool tool-id=\"t\" tool-name=\"n\"/></header>");
        add("xliff 2", "xliff",
            xliff20("<unit id=\"u\"><segment><source>a</source><target>b <ph "
                    "id=\"1\"/></target></segment></unit>"),
            "<unit id=\"u\"><segment><source>a</source><target>b <ph id=\"1\"/></target></segment></unit>");
        add("xliff 2 segments", "xliff",
            xliff20(
                "<unit id=\"u\"><segment "
                "id=\"s1\"><source>a.</source><target>A.</target></segment><ignorable><source> "
                "</source></ignorable>"
                "<segment id=\"s2\" state=\"final\"><source>b.</source><target>B.</target></segment></unit>"),
            "<segment id=\"s1\"><source>a.</source><target>A.</target></segment><ignorable><source> "
            "</source></ignorable>"
            "<segment id=\"s2\" state=\"final\"><source>b.</source><target>B.</target></segment>");
        // -- JSON --
        const auto json = [&add](const char *name, const QByteArray &content) {
            add(name, "nested_json", content, content);
            add(QByteArray(QByteArray(name) + ", i18next").constData(), "i18next_json", content, content);
        };
        json("list of objects",
             "{ \"faq\": [ { \"q\": \"Why?\", \"a\": \"So\" }, { \"q\": \"How?\", \"a\": \"Thus\" } ] }");
        json("list of lists", "{ \"grid\": [ [ \"a\", \"b\" ], [ \"c\" ] ] }");
        json("dots",
             "{ \"Loading...\": \"a\", \"Done. Close?\": \"b\", \"a.b\": \"c\", \"d\": { \"e.f\": \"g\" } }");
        json("brackets", "{ \"Choose [one]\": \"a\", \"b[0]\": \"c\", \"d\": { \"e[1]\": \"f\" } }");
        json("empty ones", "{ \"a\": [], \"b\": {}, \"c\": [ \"d\", [] ] }");
        add("plural", "nested_json", "{\"trips\": {\"one\": \"1\", \"other\": \"n\"}}",
            "{ \"trips\": { \"one\": \"1\", \"other\": \"n\" } }");
        add("plural, i18next", "i18next_json", "{\"x\": {\"trips_one\": \"1\", \"trips_other\": \"n\"}}",
            "{ \"x\": { \"trips_one\": \"1\", \"trips_other\": \"n\" } }");
        // -- YAML --
        const auto yaml = [&add](const char *name, const QByteArray &content) {
            add(name, "ruby_on_rails_yaml", "de:\n" + content, "\"de\":\n" + content);
        };
        yaml("types",
             "  \"a\": 3\n  \"b\": false\n  \"c\": 1.5\n  \"d\": 2001-02-03\n  \"e\": ~\n  \"f\": \"3\"\n  "
             "\"g\": \"no\"\n");
        yaml("symbols", "  \"order\":\n    - :day\n    - :month\n");
        yaml("list with nothing first", "  \"months\":\n    - ~\n    - \"Januar\"\n    - \"Februar\"\n");
        yaml("list of maps", "  \"steps\":\n    - \"title\": \"Eins\"\n    - \"title\": \"Zwei\"\n");
        yaml("keys that are no text", "  1: \"a\"\n  yes: \"b\"\n  :c: \"d\"\n  \"2\": \"e\"\n");
        yaml("empty ones", "  \"a\": []\n  \"b\": {}\n");
        // -- others --
        add("octal", "ios_strings", "\"x\" = \"caf\\351 \\a\\101\";", "\"x\" = \"cafØ \\aA\";");
        add("key alone", "ios_strings", "\"Cancel\"; \"OK\" = \"Gut\";",
            "\"Cancel\" = \"Cancel\"; \"OK\" = \"Gut\";");
        add("strings comments", "ios_strings", "// one\n/* two */\n\"a\" = \"b\";",
            "/* one two */ \"a\" = \"b\";");
        add("properties comments", "java_properties", "# one\n! two\na=b\n", "# one # two a=b");
    }
    void whatAFileSaysIsInTheFileThatComesBack()
    {
        QFETCH(QByteArray, format);
        QFETCH(QByteArray, file);
        QFETCH(QByteArray, piece);
        const QByteArray back = m_files->returned(format, file);
        QVERIFY2(squeezed(back).contains(squeezed(piece)), back.constData());
        // And a second time the same.
        QCOMPARE(m_files->returned(format, back), back);
    }

    void unfinishedTextsAreInNoOtherFile_data()
    {
        QTest::addColumn<QByteArray>("format");
        QTest::addColumn<QByteArray>("file");
        QTest::newRow("po") << QByteArray("gettext_po") << po("#, fuzzy\nmsgid \"a\"\nmsgstr \"Nah\"\n");
        QTest::newRow("qt") << QByteArray("qt_ts")
                            << ts(inContext("",
                                            "<message id=\"a\"><source>a</source><translation "
                                            "type=\"unfinished\">Nah</translation></message>"));
        QTest::newRow("obsolete") << QByteArray("gettext_po") << po("#~ msgid \"a\"\n#~ msgstr \"Nah\"\n");
    }
    void unfinishedTextsAreInNoOtherFile()
    {
        QFETCH(QByteArray, format);
        QFETCH(QByteArray, file);
        QVERIFY(m_files->returned(format, file).contains("Nah"));
        const HttpResponse json = m_files->pull("nested_json");
        QVERIFY2(!json.body.contains("Nah"), json.body.constData());
        QVERIFY(json.header("X-Warnings").contains("\"entry\":\"a\""));
        m_files->edit("a", "Fertig"); // a text of the project ends that
        QVERIFY(m_files->pull("nested_json").body.contains("Fertig"));
        const QByteArray back = m_files->pull(format).body;
        QVERIFY2(back.contains("Fertig") && !back.contains("fuzzy") && !back.contains("unfinished")
                     && !back.contains("#~"),
                 back.constData());
    }

    void listStaysWholeWhateverIsMissingAddedOrSorted()
    {
        const QByteArray english = android(
            "<string-array name=\"days\"><item>Mon</item><item>Tue</item><item>Wed</item></string-array>");
        QCOMPARE(m_files->push("android_xml", english, "en").status, 200);
        const QByteArray german =
            android("<string-array name=\"days\"><item>Mo</item><item></item><item>Mi</item></string-array>");
        QVERIFY(squeezed(m_files->returned("android_xml", german))
                    .contains("<item>Mo</item><item></item><item>Mi</item>"));
        QCOMPARE(m_files->pull("nested_json").json()["days"_L1].toArray(),
                 QJsonArray({u"Mo"_s, u""_s, u"Mi"_s}));
        QByteArray many = "<string-array name=\"months\">";
        for (int i = 0; i < 12; ++i)
            many += "<item>M" + QByteArray::number(i) + "</item>";
        QCOMPARE(m_files->push("android_xml", android(many + "</string-array>"), "de", "{}", "m").status,
                 200);
        for (const char *format : {"android_xml", "nested_json", "ruby_on_rails_yaml"}) {
            const QByteArray sorted = m_files->pull(format, "de", "{\"sortByKey\": true}", "m").body;
            QVERIFY2(sorted.count("months") == 1 && sorted.indexOf("M2") < sorted.indexOf("M10"),
                     sorted.constData());
        }
        m_files->edit("months[12]", "M12"); // without a structure of its own, and without the tag
        const QByteArray added = m_files->pull("android_xml", "de", "{}", "").body;
        QVERIFY2(squeezed(added).contains("<item>M11</item><item>M12</item></string-array>"),
                 added.constData());
        m_files->edit("days[7]", "far"); // keeps the places of those between
        const QByteArray gap = m_files->pull("android_xml", "de", "{}", "").body;
        QCOMPARE(gap.count("<item/>"), 4);
        m_files->edit("days[1000000]", "too far");
        QVERIFY(m_files->pull("nested_json", "de", "{}", "").body.size() < 20'000);
    }

    void sameIdsInTwoFilesAreTwoTexts()
    {
        const QByteArray file = xliff12(xliff(unit("u", "Open", "Öffnen"), "menu")
                                        + xliff(unit("u", "Open", "Offen") + unit("v", "x", "y"), "door"));
        const QByteArray back = squeezed(m_files->returned("xliff", file));
        QVERIFY2(back.contains("original=\"menu\"") && back.contains("original=\"door\""), back.constData());
        QVERIFY(back.indexOf("Öffnen") < back.indexOf("original=\"door\"")
                && back.indexOf("Offen") > back.indexOf("original=\"door\""));
        QCOMPARE(back.count("id=\"u\""), 2);
        QCOMPARE(m_files->pull("nested_json").json().object().keys(),
                 QStringList({u"door/u"_s, u"menu/u"_s, u"v"_s}));
    }

    void pluralFormsOfTheFileAreKept_data()
    {
        QTest::addColumn<QByteArray>("format");
        QTest::addColumn<QByteArray>("language");
        QTest::addColumn<QByteArray>("file");
        QTest::addColumn<QByteArray>("rule");
        const auto add = [](const char *name, const char *language, const QByteArray &rule, int forms) {
            QByteArray entry = "msgid \"%d goose\"\nmsgid_plural \"%d geese\"\n";
            for (int i = 0; i < forms; ++i)
                entry += "msgstr[" + QByteArray::number(i) + "] \"form " + QByteArray::number(i) + "\"\n";
            QTest::newRow(name) << QByteArray("gettext_po") << QByteArray(language) << po(entry, rule)
                                << entry;
        };
        add("French with two", "fr", "nplurals=2; plural=(n > 1);", 2);
        add("French with three", "fr",
            "nplurals=3; plural=(n==0 || n==1) ? 0 : n != 0 && n % 1000000 == 0 ? 1 : 2;", 3);
        add("Arabic with two", "ar", "nplurals=2; plural=(n != 1);", 2);
        add("Arabic with six", "ar",
            "nplurals=6; plural=n==0 ? 0 : n==1 ? 1 : n==2 ? 2 : n%100>=3 && n%100<=10 ? 3 : n%100>=11 ? 4 : "
            "5;",
            6);
        add("German with one", "de", "nplurals=1; plural=0;", 1);
        add("German with three", "de", "nplurals=3; plural=(n==1 ? 0 : n==2 ? 1 : 2);", 3);
        add("others first", "de", "nplurals=2; plural=(n == 1);", 2);
        add("Japanese", "ja", "nplurals=1; plural=0;", 1);
        QByteArray three =
            "<message numerus=\"yes\"><source>%n goose(s)</source><translation><numerusform>%n "
            "oie</numerusform>"
            "<numerusform>%n d’oies</numerusform><numerusform>%n oies</numerusform></translation></message>";
        QTest::newRow("Qt, French with three")
            << QByteArray("qt_ts") << QByteArray("fr") << ts(inContext("M", three), "fr") << three;
    }
    void pluralFormsOfTheFileAreKept()
    {
        QFETCH(QByteArray, format);
        QFETCH(QByteArray, language);
        QFETCH(QByteArray, file);
        QFETCH(QByteArray, rule);
        const QByteArray back = m_files->returned(format, file, language);
        QVERIFY2(squeezed(back).contains(squeezed(rule)), back.constData());
        QCOMPARE(m_files->warnings(), QStringList());
    }

    void missingItemsOfAListAreNull()
    {
        const QByteArray back = m_files->returned("nested_json", "{\"a\": [\"x\", null, \"z\"], \"b\": 1}",
                                                  "de", "{\"skipNonStringValues\": true}");
        QCOMPARE(squeezed(back), QByteArray("{ \"a\": [ \"x\", null, \"z\" ] }"));
        const QString reason = u": The value is not text; skipNonStringValues leaves it out."_s;
        QCOMPARE(m_files->warnings(), QStringList({u"a[1]"_s + reason, u"b"_s + reason}));
    }

    void mergedKeysOfYamlAreWrittenOut()
    {
        const QByteArray back = m_files->returned(
            "ruby_on_rails_yaml",
            "de:\n  base: &b\n    c: \"1\"\n    d: \"2\"\n  more:\n    <<: *b\n    d: \"3\"\n");
        QVERIFY2(back.contains("\"more\":\n    \"d\": \"3\"\n    \"c\": \"1\"\n") && !back.contains("<<"),
                 back.constData());
        QVERIFY(m_files->warnings().join(QLatin1Char(' ')).contains("written out"_L1));
    }

    void whatIsLeftOutIsNamed_data()
    {
        QTest::addColumn<QByteArray>("format");
        QTest::addColumn<QByteArray>("file");
        QTest::addColumn<QString>("warning");
        const auto add = [](const char *name, const char *format, const QByteArray &file,
                            const char *warning) {
            QTest::newRow(name) << QByteArray(format) << file << QString::fromUtf8(warning);
        };
        add("color", "android_xml", android("<color name=\"c\">#fff</color><string name=\"a\">b</string>"),
            "c: A resource <color> is not a text.");
        add("comment", "android_xml", android("<string name=\"a\">b</string><!-- end -->"),
            ": Comments that stand before no text are not kept.");
        add("twice", "java_properties", "a=b\na=c\n",
            "a: The file has this entry more than once; the last one counts.");
        add("yaml comment", "ruby_on_rails_yaml", "de:\n  # x\n  a: b\n", ": Comments are not kept.");
        add("obsolete beside", "gettext_po",
            po("msgid \"a\"\nmsgstr \"b\"\n\n#~ msgid \"a\"\n#~ msgstr \"c\"\n"),
            "a: It is obsolete, and the file has the same entry in use; it is left out.");
        add("same path", "nested_json", "{\"a.b\": \"x\", \"a\": {\"b\": \"y\"}}",
            "a.b: The file has this entry more than once; the last one counts.");
        add("unit without a segment", "xliff", xliff20("<unit id=\"u\"/>"), "u: The unit has no segment.");
    }
    void whatIsLeftOutIsNamed()
    {
        QFETCH(QByteArray, format);
        QFETCH(QByteArray, file);
        QFETCH(QString, warning);
        m_files->returned(format, file);
        QCOMPARE(m_files->warnings(), QStringList(warning));
    }

    void brokenMarkupIsWrittenAsTextAndNamed()
    {
        QVERIFY(m_files->returned("android_xml", android("<string name=\"a\"><b>x</b></string>"))
                    .contains("<b>x</b>"));
        m_files->edit("a", "<b>y");
        const HttpResponse file = m_files->pull("android_xml");
        QVERIFY2(file.body.contains("&lt;b&gt;y"), file.body.constData());
        QCOMPARE(FileExchange::listed(QJsonDocument::fromJson(file.header("X-Warnings")).array()),
                 QStringList(u"a: The mark-up is not closed or not XML; it is written as text."_s));
        m_files->edit("a", "<i>z</i> &amp; more");
        QVERIFY(m_files->pull("android_xml").body.contains("<i>z</i> &amp; more"));
    }

    void translationIsWrittenAsItsSourceIs()
    {
        QCOMPARE(
            m_files
                ->push("android_xml",
                       android("<string name=\"a\">Press <b>go</b> <xliff:g id=\"n\">%s</xliff:g></string>"),
                       "en")
                .status,
            200);
        m_files->edit("a", "<b>Los</b> %s");
        QVERIFY2(m_files->pull("android_xml").body.contains("<b>Los</b> <xliff:g id=\"n\">%s</xliff:g>"),
                 m_files->pull("android_xml").body.constData());
    }

    void headerLineOfWarningsIsBounded()
    {
        QByteArray file = "<resources>";
        for (int i = 0; i < 300; ++i)
            file += "<string name=\"k" + QByteArray::number(i) + "\"><b>x</b></string>";
        QCOMPARE(m_files->push("android_xml", file + "</resources>").status, 200);
        for (int i = 0; i < 300; ++i)
            m_files->edit("k" + QByteArray::number(i), "<b>");
        const QByteArray line = m_files->pull("android_xml").header("X-Warnings");
        QVERIFY(line.size() > 4'000 && line.size() < 7'000);
        QVERIFY(
            QJsonDocument::fromJson(line).array().last()["reason"_L1].toString().startsWith("There are "_L1));
    }

    void prefixIsTakenOffNestedKeysAgain()
    {
        const QByteArray file = "{\"a.b\": \"x\", \"c\": [{\"d\": \"y\"}]}";
        const QString at = u"/v1/api/files?file-format=nested_json&language=de&options=%7B%7D&tag=p"_s;
        QCOMPARE(m_files->client()
                     .upload(at + u"&addKeyPrefix=web_"_s, m_files->project(), {}, file, "a", "a")
                     .status,
                 200);
        const auto pulled = [&](const QString &more) {
            return m_files->client().call("GET", at + more, m_files->project()).json();
        };
        QCOMPARE(pulled(u"&removeKeyPrefix=web_"_s), QJsonDocument::fromJson(file));
        QCOMPARE(pulled({}).object().keys(), QStringList({u"web_a.b"_s, u"web_c"_s}));
    }
};

PATLAS_CORE_TEST(FilesReturnTest)
#include "tst_filesreturn.moc"
