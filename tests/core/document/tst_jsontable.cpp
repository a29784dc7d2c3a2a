// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/document/JsonTable.h"

#include "core/document/JsonMembers.h"
#include "tests/support/TestMain.h"
#include "tests/support/WaitFor.h"

#include <QTemporaryDir>
#include <QTest>

#include <numeric>

using namespace Qt::StringLiterals;

using namespace patlas;

class JsonTableTest : public QObject {
    Q_OBJECT

private:
    ResponseDocument::Shared open(const QByteArray &bytes, const QByteArray &type = "application/json")
    {
        const QString path = m_directory.filePath(QString::number(++m_files));
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("cannot write %s", qPrintable(path));
        file.close();
        Result<ResponseDocument::Shared> document = waitFor(ResponseDocument::open(path, type));
        return document ? *document : nullptr;
    }

    JsonTable::Shared table(const QByteArray &bytes, const QByteArray &type = "application/json")
    {
        const ResponseDocument::Shared document = open(bytes, type);
        return waitFor(JsonTable::read(document, *document->json().root()));
    }

    static bool fits(const ResponseDocument::Shared &document)
    {
        return JsonTable::fits(document->json(), *document->json().root());
    }

    static QStringList row(const JsonTable &table, int number)
    {
        QStringList texts;
        for (const JsonNode &cell : table.cells(number))
            texts.append(table.shortText(cell));
        return texts;
    }

    static JsonTable::Order allRows(const JsonTable &table)
    {
        JsonTable::Order rows(std::size_t(table.rowCount()));
        std::iota(rows.begin(), rows.end(), 0U);
        return rows;
    }

    QTemporaryDir m_directory;
    int m_files = 0;

private Q_SLOTS:
    void onlyListsOfObjectsFit()
    {
        QVERIFY(fits(open("[{\"a\":1},{}]")));
        QVERIFY(fits(open("{\"a\":1}\n{\"a\":2}\n", "application/x-ndjson")));
        QVERIFY(!fits(open("[]")));
        QVERIFY(!fits(open("[1,2]")));
        QVERIFY(!fits(open("[{\"a\":1},2]")));
        QVERIFY(!fits(open("{\"a\":[{\"b\":1}]}")));
    }

    void columnsAreTheNamesInTheOrderInWhichTheyCome()
    {
        const JsonTable::Shared read =
            table("[{\"id\":1,\"name\":\"x\"},{\"name\":\"y\",\"tags\":[1, 2],\"id\":2},{}]");
        QCOMPARE(read->columns(), (QStringList{u"id"_s, u"name"_s, u"tags"_s}));
        QCOMPARE(read->rowCount(), 3);
        QCOMPARE(row(*read, 0), (QStringList{u"1"_s, u"x"_s, QString()}));
        QCOMPARE(row(*read, 1), (QStringList{u"2"_s, u"y"_s, u"[1, 2]"_s}));
        QCOMPARE(row(*read, 2), (QStringList{QString(), QString(), QString()}));
    }

    void aNameIsTheSameHoweverItIsSpelledAndTheLastOfRepeatedOnesCounts()
    {
        const JsonTable::Shared read = table("[{\"a\":1},{\"\\u0061\":2},{\"a\":3,\"a\":4}]");
        QCOMPARE(read->columns(), QStringList{u"a"_s});
        QCOMPARE(row(*read, 1), QStringList{u"2"_s});
        QCOMPARE(row(*read, 2), QStringList{u"4"_s});
    }

    void nestedValuesAreShortenedToOneLine()
    {
        const JsonTable::Shared read =
            table("[{\"a\":{\n  \"b\": \"" + QByteArray("x").repeated(2000) + "\"}}]");
        const QString text = row(*read, 0).constFirst();
        QVERIFY(text.startsWith(u"{ \"b\": \"xxx"_s));
        QVERIFY(text.endsWith(u'…'));
        QVERIFY(text.size() < 400);
    }

    void membersThatAreNoObjectsKeepTheirPlace()
    {
        QByteArray bytes = "[" + QByteArray("{\"a\":1},").repeated(30) + "7]";
        const JsonTable::Shared read = table(bytes);
        QCOMPARE(read->rowCount(), 31);
        QCOMPARE(read->otherRows(), 1);
        QCOMPARE(row(*read, 30), QStringList{QString()});
    }

    void moreColumnsThanAScreenHasAreToldOf()
    {
        QByteArray bytes = "[{";
        for (int i = 0; i < JsonTable::mostColumns + 5; ++i)
            bytes += "\"c" + QByteArray::number(i) + "\":1,";
        bytes.chop(1);
        const JsonTable::Shared read = table(bytes + "}]");
        QCOMPARE(read->columns().size(), JsonTable::mostColumns);
        QVERIFY(read->hasMoreColumns());
    }

    void rowsAreFoundByTheirBytes()
    {
        const QByteArray bytes = "[{\"a\":1}, {\"a\":22}]";
        const JsonTable::Shared read = table(bytes);
        QCOMPARE(read->rowAt(bytes.indexOf("22")), 1);
        QCOMPARE(read->rowAt(bytes.indexOf('1')), 0);
        QCOMPARE(read->rowAt(0), -1);
        QCOMPARE(read->rowAt(bytes.indexOf(", {")), -1);
    }

    /// No double has these.
    void numbersAreOrderedExactly()
    {
        const JsonTable::Shared read = table("[{\"n\":9007199254740993},{\"n\":9007199254740992},{\"n\":-1},{"
                                             "\"n\":1e400},{\"n\":0.1},{\"n\":10},{\"n\":9}]");
        QCOMPARE(waitFor(JsonTable::sorted(read, 0, Qt::AscendingOrder)),
                 (JsonTable::Order{2, 4, 6, 5, 1, 0, 3}));
        QCOMPARE(waitFor(JsonTable::sorted(read, 0, Qt::DescendingOrder)),
                 (JsonTable::Order{3, 0, 1, 5, 6, 4, 2}));
    }

    void kindsHaveTheirPlacesAndWhatIsMissingIsLast()
    {
        const JsonTable::Shared read =
            table("[{\"v\":null},{},{\"v\":\"b\"},{\"v\":true},{\"v\":[1]},{\"v\":\"A\"},{\"v\":false},{"
                  "\"v\":2},{\"v\":{\"x\":1}},{\"v\":\"a\"}]");
        QCOMPARE(waitFor(JsonTable::sorted(read, 0, Qt::AscendingOrder)),
                 (JsonTable::Order{7, 5, 9, 2, 6, 3, 4, 8, 0, 1}));
        const JsonTable::Order down = waitFor(JsonTable::sorted(read, 0, Qt::DescendingOrder));
        QCOMPARE(down, (JsonTable::Order{8, 4, 3, 6, 2, 9, 5, 7, 0, 1}));
    }

    void equalRowsKeepTheirOrder()
    {
        const JsonTable::Shared read = table("[{\"n\":1.0},{\"n\":1},{\"n\":0},{\"n\":10e-1}]");
        QCOMPARE(waitFor(JsonTable::sorted(read, 0, Qt::AscendingOrder)), (JsonTable::Order{2, 0, 1, 3}));
        QCOMPARE(waitFor(JsonTable::sorted(read, 0, Qt::DescendingOrder)), (JsonTable::Order{0, 1, 3, 2}));
    }

    void csvIsByRfc4180()
    {
        const JsonTable::Shared read =
            table("[{\"a,b\":\"x \\\"y\\\"\",\"n\":-1.50,\"o\":{\"k\": [1]}},{\"a,b\":\"two\\nlines\"}]");
        const CsvRows csv = waitFor(JsonTable::csv(read, allRows(*read), {0, 1, 2}, CsvFor::AnyProgram));
        QCOMPARE(csv.text,
                 u"\"a,b\",n,o\r\n\"x \"\"y\"\"\",-1.50,\"{\"\"k\"\": [1]}\"\r\n\"two\nlines\",,\r\n"_s);
        QCOMPARE(csv.rows, 2);
        QVERIFY(!csv.isCut);
    }

    /// No text is made of a row that is larger than all there is room for.
    void csvStopsAtARowThatThereIsNoRoomFor()
    {
        const QByteArray many = QByteArray("1,").repeated(CsvRows::mostBytes / 4 + 1) + "1";
        const JsonTable::Shared read = table("[{\"n\":1},{\"n\":2,\"a\":[" + many + "]},{\"n\":3}]");
        CsvRows csv = waitFor(JsonTable::csv(read, allRows(*read), {0, 1}, CsvFor::AnyProgram));
        QCOMPARE(csv.text, u"n,a\r\n1,\r\n"_s);
        QCOMPARE(csv.rows, 1);
        QVERIFY(csv.isCut);
        csv = waitFor(JsonTable::csv(read, allRows(*read), {0}, CsvFor::AnyProgram));
        QCOMPARE(csv.text, u"n\r\n1\r\n2\r\n3\r\n"_s);
        QVERIFY(!csv.isCut);
    }

    void csvHasTheChosenRowsAndColumnsInTheirOrder()
    {
        const JsonTable::Shared read = table("[{\"a\":1,\"b\":2},{\"a\":3,\"b\":4},{\"a\":5,\"b\":6}]");
        const CsvRows csv = waitFor(JsonTable::csv(read, {2, 0}, {1, 0}, CsvFor::AnyProgram));
        QCOMPARE(csv.text, u"b,a\r\n6,5\r\n2,1\r\n"_s);
    }

    void aSpreadsheetRunsNothing_data()
    {
        QTest::addColumn<QString>("value");
        QTest::addColumn<QString>("field");
        QTest::newRow("formula") << u"=1+1"_s << u"'=1+1"_s;
        QTest::newRow("plus") << u"+1"_s << u"'+1"_s;
        QTest::newRow("minus") << u"-1+cmd|' /C calc'!A0"_s << u"'-1+cmd|' /C calc'!A0"_s;
        QTest::newRow("at") << u"@SUM(1)"_s << u"'@SUM(1)"_s;
        QTest::newRow("tab") << u"\t=1"_s << u"'\t=1"_s;
        QTest::newRow("line end") << u"\r=1"_s << u"\"'\r=1\""_s;
        QTest::newRow("blanks before") << u"  =1"_s << u"'  =1"_s;
        QTest::newRow("full width") << u"＝1"_s << u"'＝1"_s;
        QTest::newRow("with quotes") << u"=\"a\",1"_s << u"\"'=\"\"a\"\",1\""_s;
        QTest::newRow("harmless") << u"a=1"_s << u"a=1"_s;
        QTest::newRow("empty") << QString() << QString();
    }
    void aSpreadsheetRunsNothing()
    {
        QFETCH(QString, value);
        QFETCH(QString, field);
        QCOMPARE(asCsvField(value, CsvFor::Spreadsheet), field);
        QVERIFY(!asCsvField(value, CsvFor::AnyProgram).contains(QString(u'\'' + value.left(1))));
    }

    void negativeNumbersStayNumbersInASpreadsheet()
    {
        const JsonTable::Shared read = table("[{\"n\":-5,\"s\":\"-5\"}]");
        const CsvRows csv = waitFor(JsonTable::csv(read, allRows(*read), {0, 1}, CsvFor::Spreadsheet));
        QCOMPARE(csv.text, u"n,s\r\n-5,'-5\r\n"_s);
    }

    /// The way that is short is the same as the one over the index.
    void membersAreThoseOfTheIndex_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("empty") << QByteArray("{}");
        QTest::newRow("blanks") << QByteArray(" { \"a\" : 1 , \"b\":\n[ 1 , 2 ] } ");
        QTest::newRow("strings") << QByteArray("{\"a\\\"}\":\"x\\\\\",\"b\":\"}{,\\\"\",\"c\":true}");
        QTest::newRow("nested") << QByteArray("{\"a\":{\"x\":[{\"}\":1}]},\"b\":null,\"c\":-1.5e3}");
        QTest::newRow("repeated") << QByteArray("{\"a\":1,\"a\":2}");
        QTest::newRow("cut in a value") << QByteArray("{\"a\":1,\"b\":[1,2");
        QTest::newRow("cut in a name") << QByteArray("{\"a\":1,\"b");
        QTest::newRow("cut behind a name") << QByteArray("{\"a\":1,\"b\"");
        QTest::newRow("broken") << QByteArray("{\"a\":1,\"b\":}");
        QTest::newRow("long") << "{\"a\":\"" + QByteArray("x").repeated(200'000) + "\",\"b\":[0"
                + QByteArray(",1").repeated(100'000) + "],\"c\":3}";
        QTest::newRow("many") << "{" + QByteArray("\"a\":1,").repeated(3000) + "\"b\":2}";
    }
    void membersAreThoseOfTheIndex()
    {
        QFETCH(QByteArray, bytes);
        const ResponseDocument::Shared document = open(bytes);
        const JsonIndex &json = document->json();
        const std::optional<JsonNode> root = json.root();
        QVERIFY(root);
        QCOMPARE(hasMembers(json, document->bytes(), *root), !json.children(*root, 0, 1).empty());
        for (const qint64 most : {1, 2, 2000})
            QVERIFY(membersOf(json, document->bytes(), *root, most) == json.children(*root, 0, most));
    }

    void aHundredThousandRowsAreReadAndOrdered()
    {
        QByteArray bytes = "[";
        for (int i = 0; i < 100'000; ++i)
            bytes += "{\"id\":" + QByteArray::number((i * 7919) % 100'000) + ",\"name\":\"row\"},";
        bytes.back() = ']';
        const JsonTable::Shared read = table(bytes);
        QCOMPARE(read->rowCount(), 100'000);
        const JsonTable::Order order = waitFor(JsonTable::sorted(read, 0, Qt::AscendingOrder));
        QCOMPARE(row(*read, int(order.front())).constFirst(), u"0"_s);
        QCOMPARE(row(*read, int(order.back())).constFirst(), u"99999"_s);
    }
};

PATLAS_CORE_TEST(JsonTableTest)
#include "tst_jsontable.moc"
