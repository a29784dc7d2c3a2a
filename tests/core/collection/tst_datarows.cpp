// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/collection/DataRows.h"

#include "tests/support/TestMain.h"

#include <QTest>

using namespace patlas;
using namespace Qt::StringLiterals;

class DataRowsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void csvIsRead_data();
    void csvIsRead();
    void jsonIsRead();
    void whatCannotBeReadIsSaid_data();
    void whatCannotBeReadIsSaid();
    void passwordsAreSecret();

private:
    /// "name=value,name=value|…"
    static QString asText(const DataRows &data)
    {
        QStringList rows;
        for (const std::vector<Variable> &row : data.rows) {
            QStringList values;
            for (const Variable &variable : row)
                values.append(variable.name + u'=' + variable.value);
            rows.append(values.join(u','));
        }
        return rows.join(u'|');
    }
};

void DataRowsTest::csvIsRead_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("rows");
    QTest::newRow("plain") << QByteArray("a,b\n1,2\n3,4\n") << u"a=1,b=2|a=3,b=4"_s;
    QTest::newRow("no line end") << QByteArray("a,b\n1,2") << u"a=1,b=2"_s;
    QTest::newRow("CR LF") << QByteArray("a,b\r\n1,2\r\n") << u"a=1,b=2"_s;
    QTest::newRow("semicolons") << QByteArray("a;b\n1,5;2\n") << u"a=1,5,b=2"_s;
    QTest::newRow("tabs") << QByteArray("a\tb\n1\t2 3\n") << u"a=1,b=2 3"_s;
    QTest::newRow("byte order mark") << QByteArray("\xEF\xBB\xBF"
                                                   "a\n1\n")
                                     << u"a=1"_s;
    QTest::newRow("quoted") << QByteArray("a,b\n\"x, \"\"y\"\"\",\"\"\n") << u"a=x, \"y\",b="_s;
    QTest::newRow("blank before a quotation mark") << QByteArray("a, b\n1, \"x,y\"\n") << u"a=1,b=x,y"_s;
    QTest::newRow("line ends in quotes")
        << QByteArray("a,b\n\"x\r\ny\",2\n3,4\n") << u"a=x\r\ny,b=2|a=3,b=4"_s;
    QTest::newRow("blanks are values") << QByteArray("a,b\n 1 ,\n") << u"a= 1 ,b="_s;
    QTest::newRow("blank lines") << QByteArray("\n\na\n\n1\n\n") << u"a=1"_s;
    QTest::newRow("beyond ASCII") << QByteArray("größe\n東京\n") << u"größe=東京"_s;
    QTest::newRow("quotation mark within") << QByteArray("a,b\n5\" pipe,2\n") << u"a=5\" pipe,b=2"_s;
}

void DataRowsTest::csvIsRead()
{
    QFETCH(QByteArray, text);
    QFETCH(QString, rows);
    const Result<DataRows> data = readDataRows(text);
    QVERIFY2(data, data ? "" : qPrintable(data.error().message()));
    QCOMPARE(asText(*data), rows);
}

void DataRowsTest::jsonIsRead()
{
    const Result<DataRows> data = readDataRows(
        R"([{"id": 12345678901234567890, "price": 1.10, "name": "a\nb"}, {"tags": ["x", 1], "id": null, "on": true}])");
    QVERIFY(data);
    QCOMPARE(asText(*data), u"id=12345678901234567890,price=1.10,name=a\nb|tags=[\"x\", 1],id=,on=true"_s);
    QCOMPARE(data->names, QStringList({u"id"_s, u"price"_s, u"name"_s, u"tags"_s, u"on"_s}));
}

void DataRowsTest::whatCannotBeReadIsSaid_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<int>("kind");
    QTest::addColumn<QString>("says");
    const auto add = [](const char *row, const QByteArray &text, ErrorKind kind, const QString &says) {
        QTest::newRow(row) << text << int(kind) << says;
    };
    add("empty", "", ErrorKind::NotFound, u"no rows"_s);
    add("names only", "a,b\n", ErrorKind::NotFound, u"no rows"_s);
    add("too few", "a,b\n1,2\n3\n", ErrorKind::Parse, u"Line 3 has 1 values"_s);
    add("line after a long one", "a,b\n\"x\ny\",2\n3\n", ErrorKind::Parse, u"Line 4 has 1"_s);
    add("open quotation mark", "a,b\n1,\"2\n", ErrorKind::Parse, u"line 2 is not closed"_s);
    add("two of one name", "a,a\n1,2\n", ErrorKind::InvalidInput, u"two columns"_s);
    add("name with blank", "first name\nx\n", ErrorKind::InvalidInput, u"cannot be the name"_s);
    add("no name", "a,\n1,2\n", ErrorKind::InvalidInput, u"no name"_s);
    add("Latin-1", "a\n\xE4\n", ErrorKind::InvalidInput, u"UTF-8"_s);
    add("object", "{\"a\": 1}", ErrorKind::InvalidInput, u"not a list"_s);
    add("broken JSON", "[{\"a\": 1}\n, x]", ErrorKind::Parse, u"Line 2"_s);
    add("no objects", "[1, 2]", ErrorKind::InvalidInput, u"Row 1"_s);
    add("empty list", "[]", ErrorKind::NotFound, u"no rows"_s);
}

void DataRowsTest::whatCannotBeReadIsSaid()
{
    QFETCH(QByteArray, text);
    QFETCH(int, kind);
    QFETCH(QString, says);
    const Result<DataRows> data = readDataRows(text);
    QVERIFY(!data);
    QCOMPARE(int(data.error().kind), kind);
    QVERIFY2(data.error().message().contains(says), qPrintable(data.error().message()));
}

void DataRowsTest::passwordsAreSecret()
{
    const Result<DataRows> data = readDataRows("user,password\njane,open sesame\n");
    QVERIFY(data);
    QVERIFY(!data->rows[0][0].isSecret);
    QVERIFY(data->rows[0][1].isSecret);
}

PATLAS_CORE_TEST(DataRowsTest)
#include "tst_datarows.moc"
