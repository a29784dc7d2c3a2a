// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/formats/ReadBudget.h"
#include "tests/support/TestMain.h"

#include <QtTest>

using namespace Qt::StringLiterals;

using namespace patlas::sandbox;

/// A file that is refused is told what is wrong with it, and in which line.
class FileReasonsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void reasonIsTheRightOne_data()
    {
        QTest::addColumn<QByteArray>("format");
        QTest::addColumn<QByteArray>("file");
        QTest::addColumn<QString>("reason");
        const auto add = [](const char *name, const char *format, const QByteArray &file,
                            const char *reason) {
            QTest::newRow(name) << QByteArray(format) << file << QString::fromUtf8(reason);
        };
        const QByteArray binary = QByteArray("bplist00\xd1\x01\x02Qa\x51\xe4", 15);
        for (const char *format : {"ios_strings", "nested_json", "android_xml"})
            add(QByteArray(QByteArray("binary property list as ") + format).constData(), format, binary,
                "is a binary property list");
        add("property list in XML", "ios_strings", "<?xml version=\"1.0\"?><plist><dict/></plist>",
            "is a property list in XML");
        add("compiled catalogue", "gettext_po", QByteArray("\xde\x12\x04\x95\0\0\0\0", 8),
            "is a compiled catalogue of gettext");
        add("spreadsheet", "csv", QByteArray("PK\x03\x04\x14\xff", 6), "is a ZIP archive");
        add("gzip", "nested_json", QByteArray("\x1f\x8b\x08\xff", 4), "is compressed with gzip");
        add("not UTF-8", "csv", "a,b\nc,\xe4\n", "not valid UTF-8: see line 2.");
        add("not in its charset", "gettext_po",
            "msgid \"\"\nmsgstr \"\"\n\"Content-Type: text/plain; charset=EUC-JP\\n\"\n\nmsgid \"a\"\nmsgstr "
            "\"\xff\xff\"\n",
            "in the charset EUC-JP, but is not valid in it: see line 6.");
        add("unknown charset", "gettext_po",
            "msgid \"\"\nmsgstr \"\"\n\"Content-Type: text/plain; charset=nowhere-8\\n\"\n",
            "in the charset nowhere-8, which is not known");
        add("XML in an unknown charset", "xliff", "<?xml version=\"1.0\" encoding=\"nowhere-8\"?><xliff/>",
            "in the charset nowhere-8");
        // The line that is wrong, and not the one after it.
        add("po: no msgstr", "gettext_po", "msgid \"a\"\n\nmsgid \"b\"\nmsgstr \"c\"\n",
            "The entry that begins in line 1 has no msgstr.");
        add("po: no msgstr at the end", "gettext_po", "msgid \"a\"\nmsgstr \"b\"\n\nmsgid \"c\"\n",
            "The entry that begins in line 4 has no msgstr.");
        add("po: no msgid", "gettext_po", "msgctxt \"a\"\nmsgstr \"b\"\n\n",
            "The entry that begins in line 1 has no msgid.");
        add("po: no quote", "gettext_po", "msgid \"a\"\nmsgstr \"b\n",
            "Line 2 has a quoted text without an end.");
        add("po: a word", "gettext_po", "msgid \"a\"\nmessage \"b\"\n",
            "Line 2 begins with none of the keywords");
        add("po: text behind", "gettext_po", "msgid \"a\" b\n", "Line 1 has text outside of quotes.");
        add("po: too many forms", "gettext_po",
            "msgid \"\"\nmsgstr \"Plural-Forms: nplurals=2; plural=n != 1;\\n\"\n\nmsgid \"a\"\nmsgid_plural "
            "\"b\"\nmsgstr[2] \"c\"\n",
            "The plural that begins in line 4 has a form 2, but the file has 2.");
        add("po: forms without a plural", "gettext_po", "msgid \"a\"\nmsgstr[0] \"c\"\n",
            "The entry that begins in line 1 has forms, but no msgid_plural.");
        add("strings: no semicolon", "ios_strings", "\"a\" = \"b\"\n\"c\" = \"d\";",
            "There is no ; after the value that ends in line 1.");
        add("strings: no value", "ios_strings", "\"a\" = ;", "Line 1 has neither quoted text nor a word");
        add("strings: no end", "ios_strings", "\"a\" = \"b\";\n\"c\" = \"d;\n\n",
            "The quoted text that begins in line 2 has no end.");
        add("strings: a list", "ios_strings", "a = (b, c);", "The value in line 1 is a list");
        add("strings: a comment", "ios_strings", "a = b;\n/* c",
            "The comment that begins in line 2 is not closed.");
        // What is XML, but not the XML that is needed, is not called invalid.
        add("android: no name", "android_xml", "<resources>\n<string>a</string></resources>",
            "The element string has no name. See line 2.");
        add("ts: no id", "qt_ts", "<TS>\n<message><translation>x</translation></message></TS>",
            "A message has neither an id nor a source text. See line 2.");
        add("xliff: no id", "xliff",
            "<xliff><file>\n<trans-unit><source>x</source></trans-unit></file></xliff>",
            "A unit has no id. See line 2.");
        add("xml", "xliff", "<xliff>\n<file></xliff>", "The file is not valid XML: see line 2.");
    }
    void reasonIsTheRightOne()
    {
        QFETCH(QByteArray, format);
        QFETCH(QByteArray, file);
        QFETCH(QString, reason);
        formats::Options options;
        options.language = u"de"_s;
        options.columns = {{u"KEY"_s, 0}, {u"de"_s, 1}};
        const auto result = formats::formatOf(QLatin1String(format))->read(file, options);
        QVERIFY(!result);
        QVERIFY2(result.error().contains(reason), qPrintable(result.error()));
        if (!reason.contains("UTF-8"_L1))
            QVERIFY2(!result.error().contains("UTF-8"_L1), qPrintable(result.error()));
    }

    void charsetsThatFilesNameAreRead_data()
    {
        QTest::addColumn<QByteArray>("format");
        QTest::addColumn<QByteArray>("file");
        const auto add = [](const char *name, const char *format, const QByteArray &file) {
            QTest::newRow(name) << QByteArray(format) << file;
        };
        const auto po = [](const QByteArray &charset, const QByteArray &letter) {
            return "msgid \"\"\nmsgstr \"\"\n\"Content-Type: text/plain; charset=" + charset
                + "\\n\"\n\nmsgid \"a\"\nmsgstr \"" + letter + "\"\n";
        };
        add("po, Latin-1", "gettext_po", po("ISO-8859-1", "\xe4"));
        add("po, windows-1252", "gettext_po", po("CP1252", "\xe4"));
        add("po, KOI8-R", "gettext_po", po("KOI8-R", "\xd6"));
        add("po, template", "gettext_po", po("CHARSET", "\xc3\xa4"));
        add("xml, Latin-2", "android_xml",
            "<?xml version=\"1.0\" encoding=\"ISO-8859-2\"?><resources><string "
            "name=\"a\">\xe4</string></resources>");
        add("xml, windows-1251", "android_xml",
            "<?xml version=\"1.0\" encoding=\"windows-1251\"?><resources><string "
            "name=\"a\">\xe6</string></resources>");
        add("UTF-16 without a mark", "ios_strings", QByteArray("\"\0a\0\"\0=\0\"\0\xe4\0\"\0;\0", 16));
    }
    void charsetsThatFilesNameAreRead()
    {
        QFETCH(QByteArray, format);
        QFETCH(QByteArray, file);
        formats::Options options;
        options.language = u"de"_s;
        const auto result = formats::formatOf(QLatin1String(format))->read(file, options);
        QVERIFY2(result, result ? "" : qPrintable(result.error()));
        const QString value = result->front().value;
        QVERIFY2(value == u"ä"_s || value == u"ж"_s, qPrintable(value));
    }

    void blanksAroundQuotesOfATableAreNoPartOfTheField()
    {
        formats::Options options;
        options.language = u"de"_s;
        options.columns = {{u"KEY"_s, 0}, {u"de"_s, 1}};
        const auto result =
            formats::formatOf(u"csv"_s)->read("KEY,de\na, \"x, y\" \n\"b\" ,z\nc, d e \n", options);
        QVERIFY2(result, result ? "" : qPrintable(result.error()));
        QCOMPARE(result->size(), std::size_t(3));
        QCOMPARE((*result)[0].value, u"x, y"_s);
        QCOMPARE((*result)[1].key, u"b"_s);
        QCOMPARE((*result)[2].value, u" d e "_s);
    }
};

PATLAS_CORE_TEST(FileReasonsTest)
#include "tst_filereasons.moc"
