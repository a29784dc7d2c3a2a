// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/document/ProposedFileName.h"

#include "core/document/HeaderText.h"

#include "tests/support/TestMain.h"

#include <QTest>

using namespace Qt::StringLiterals;

using namespace patlas;

class ProposedFileNameTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void contentDispositionNamesTheFile_data()
    {
        QTest::addColumn<QByteArray>("header");
        QTest::addColumn<QString>("name");
        const auto add = [](const QByteArray &header, const QString &name) {
            QTest::newRow(header.left(60)) << header << name;
        };
        add("attachment; filename=\"report.csv\"", u"report.csv"_s);
        add("attachment; filename=my report.csv", u"my report.csv"_s);
        add("inline; FILENAME = \"a;b=c.txt\"; size=3", u"a;b=c.txt"_s);
        add("attachment; filename=\"a \\\"b\\\".txt\"", u"a _b_.txt"_s);
        add("attachment; filename=\"fallback.txt\"; filename*=UTF-8''name-%D0%BA%D0%B8%D1%80.txt",
            u"name-кир.txt"_s);
        add("attachment; filename*=utf-8'de'na%C3%AFve.txt; filename=x.txt", u"naïve.txt"_s);
        add("attachment; filename*=ISO-8859-1''%a3.txt", u"£.txt"_s);
        add("attachment; filename*=klingon''x.txt; filename=y.txt", u"y.txt"_s);
        add("attachment; filename*=nothing; filename=y.txt", u"y.txt"_s);
        add("attachment; filename=\"caf\xC3\xA9.txt\"", u"café.txt"_s);
        add("attachment; filename=\"caf\xE9.txt\"", u"café.txt"_s);
        add("attachment; filename=report", u"report.json"_s);
        add("attachment; filename=\"100%25.txt\"", u"100%25.txt"_s);
        // No way out of the directory, nothing hidden, reserved or disguised.
        add("attachment; filename=\"../../etc/passwd.txt\"", u"passwd.txt"_s);
        add("attachment; filename=\"..\\\\..\\\\evil.txt\"", u"evil.txt"_s);
        add("attachment; filename*=UTF-8''..%2F..%2Fevil.txt", u"evil.txt"_s);
        add("attachment; filename=\"C:/x/y.txt\"", u"y.txt"_s);
        add("attachment; filename=\"..\"", u"tags.json"_s);
        add("attachment; filename=\"/\"", u"tags.json"_s);
        add("attachment; filename=\".bashrc\"", u"bashrc.json"_s);
        add("attachment; filename=\"~root.txt\"", u"root.txt"_s);
        add("attachment; filename=\"con.txt\"", u"_con.txt"_s);
        add("attachment; filename=\"LPT1\"", u"_LPT1.json"_s);
        add("attachment; filename=\"console.txt\"", u"console.txt"_s);
        add("attachment; filename=\"a<b>:|?*.txt\"", u"a_b_____.txt"_s);
        add("attachment; filename=\"x.txt. . \"", u"x.txt"_s);
        add("attachment; filename*=UTF-8''gpj%E2%80%AEexe.txt", u"gpjexe.txt"_s);
        add("attachment; filename*=UTF-8''a%00b%0D%0A.txt", u"ab.txt"_s);
        add("attachment; filename=\"\"", u"tags.json"_s);
        add("attachment", u"tags.json"_s);
        add("", u"tags.json"_s);
    }
    void contentDispositionNamesTheFile()
    {
        QFETCH(QByteArray, header);
        QTEST(proposedFileName(header, QUrl(u"https://example.com/v1/tags?a=b"_s), "application/json", true),
              "name");
    }

    void elseTheAddressAndTheTypeDo_data()
    {
        QTest::addColumn<QString>("address");
        QTest::addColumn<QByteArray>("type");
        QTest::addColumn<bool>("isJson");
        QTest::addColumn<QString>("name");
        QTest::newRow("json") << u"https://a/v1/tags"_s << QByteArray("application/json") << true
                              << u"tags.json"_s;
        QTest::newRow("json as html")
            << u"https://a/tags"_s << QByteArray("text/html") << true << u"tags.json"_s;
        QTest::newRow("html") << u"https://a/tags"_s << QByteArray("text/html; charset=x") << false
                              << u"tags.html"_s;
        QTest::newRow("lines") << u"https://a/log"_s << QByteArray("application/x-ndjson") << true
                               << u"log.ndjson"_s;
        QTest::newRow("problem") << u"https://a/x"_s << QByteArray("application/vnd.x+json") << true
                                 << u"x.json"_s;
        QTest::newRow("has it") << u"https://a/photo.JPEG"_s << QByteArray("image/jpeg") << false
                                << u"photo.JPEG"_s;
        QTest::newRow("another") << u"https://a/domains/example.com"_s << QByteArray("application/json")
                                 << true << u"example.com.json"_s;
        QTest::newRow("bytes") << u"https://a/x.tar.gz"_s << QByteArray("application/octet-stream") << false
                               << u"x.tar.gz"_s;
        QTest::newRow("no type") << u"https://a/x"_s << QByteArray() << false << u"x.bin"_s;
        QTest::newRow("no path") << u"https://a"_s << QByteArray("text/xml") << false << u"response.xml"_s;
        QTest::newRow("folder") << u"https://a/b/"_s << QByteArray("text/plain") << false << u"b.txt"_s;
        QTest::newRow("escaped") << u"https://a/caf%C3%A9%20x"_s << QByteArray("text/csv") << false
                                 << u"café x.csv"_s;
        QTest::newRow("a slash within")
            << u"https://a/x%2F..%2Fy"_s << QByteArray("text/csv") << false << u"y.csv"_s;
        QTest::newRow("dots") << u"https://a/%2E%2E"_s << QByteArray("text/csv") << false
                              << u"response.csv"_s;
    }
    void elseTheAddressAndTheTypeDo()
    {
        QFETCH(QString, address);
        QFETCH(QByteArray, type);
        QFETCH(bool, isJson);
        QTEST(proposedFileName({}, QUrl(address), type, isJson), "name");
    }

    void longNamesKeepTheirExtension()
    {
        const QByteArray wide = QByteArray("%F0%9F%98%80").repeated(300);
        const QString name = proposedFileName("x; filename*=UTF-8''" + wide + ".tiff", {}, {}, false);
        QVERIFY(name.toUtf8().size() <= 200);
        QVERIFY(name.endsWith(u"😀.tiff"_s));
        QVERIFY(safeFileName(QString(5000, u'a')).size() <= 200);
        QVERIFY(proposedFileName("x; filename=" + QByteArray(300, 'a'), {}, "text/csv", false)
                    .endsWith(u"a.csv"_s));
        QVERIFY(proposedFileName("x; filename=" + QByteArray(300, 'a'), {}, "text/csv", false).size() <= 200);
    }

    void textOfHeadersLosesNothing()
    {
        QCOMPARE(headerText("Всё хорошо"), u"Всё хорошо"_s);
        QCOMPARE(headerText("/caf\xE9"), u"/café"_s);
        QCOMPARE(headerText("\x80\x93\xFF"), u"€“ÿ"_s);
        QCOMPARE(headerText(""), QString());
    }
};

PATLAS_CORE_TEST(ProposedFileNameTest)
#include "tst_proposedfilename.moc"
