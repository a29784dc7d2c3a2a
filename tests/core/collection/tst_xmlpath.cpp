// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/collection/XmlPath.h"

#include "tests/support/TestMain.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace patlas;

namespace {

const char xmlDocument[] = "<?xml version=\"1.0\" encoding=\"iso-8859-1\"?>\n"
                           "<!DOCTYPE list [<!ENTITY co \"Höhe &amp; Co\">]>\n"
                           "<list n=\"2\" xmlns:x=\"urn:x\"><item id=\"1\">one</item><item id=\"2\" "
                           "x:k=\"v\">two <b>bold</b> &co;<![CDATA[<c>]]></item>\n"
                           "<!-- none --><sub><item>three</item><n>07</n></sub><x:e/></list>";

} // namespace

class XmlPathTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void pathsLeadToTexts_data()
    {
        QTest::addColumn<QStringList>("texts");
        const auto row = [](const char *path, const QStringList &texts) { QTest::newRow(path) << texts; };
        row("/list/item[1]", {u"one"_s});
        row("list/item[1]", {u"one"_s});
        row("/list/item[last()]", {u"two bold Höhe & Co<c>"_s});
        row("//item[1]", {u"one"_s, u"three"_s}); // the first of each parent
        row("//item[@id='2']/b", {u"bold"_s});
        row("//item[@id = 2]/b/text()", {u"bold"_s});
        row("//item[@id!='2']", {u"one"_s});
        row("//item[b]/@id", {u"2"_s});
        row("//item[b='bold']/@x:k", {u"v"_s});
        row("//item[.='three']", {u"three"_s});
        row("/list/*[item]/item", {u"three"_s});
        row("/list/@n", {u"2"_s});
        row("/list/@*", {u"2"_s, u"urn:x"_s});
        row("//sub/n[.=7]", {u"07"_s});
        row("//x:e", {QString()});
        row("//e", {});
        row("/item", {});
        row("/list/item[3]", {});
        row("count(//item)", {u"3"_s});
        row("string(//sub/item)", {u"three"_s});
        row("string(//none)", {QString()});
        row("//@id", {u"1"_s, u"2"_s});
        row("/list/sub//item/.", {u"three"_s});
    }

    void pathsLeadToTexts()
    {
        const Result<QStringList> found = selectXml(xmlDocument, QString::fromUtf8(QTest::currentDataTag()));
        QVERIFY2(found, found ? "" : qPrintable(found.error().message()));
        QTEST(*found, "texts");
    }

    void otherXPathIsTold_data()
    {
        QTest::addColumn<int>("kind");
        const auto row = [](const char *path, ErrorKind kind) { QTest::newRow(path) << int(kind); };
        row("", ErrorKind::InvalidInput);
        row("//", ErrorKind::InvalidInput);
        row("//a[", ErrorKind::InvalidInput);
        row("//a[@b='c]", ErrorKind::InvalidInput);
        row("//a/..", ErrorKind::Unsupported);
        row("ancestor::a", ErrorKind::Unsupported);
        row("//a[position()=1]", ErrorKind::Unsupported);
        row("//a[contains(., 'x')]", ErrorKind::Unsupported);
        row("//a | //b", ErrorKind::Unsupported);
        row("//a[b[c]]", ErrorKind::Unsupported);
        row("//a[0]", ErrorKind::Unsupported);
        row("//a[1.5]", ErrorKind::Unsupported);
    }

    void otherXPathIsTold()
    {
        const Result<QStringList> texts = selectXml("<a/>", QString::fromUtf8(QTest::currentDataTag()));
        QVERIFY(!texts);
        QTEST(int(texts.error().kind), "kind");
    }

    void whatIsNoXmlIsTold()
    {
        for (const char *text : {"", "{}", "<a>", "<a></b>", "<a>&none;</a>"}) {
            const Result<QStringList> texts = selectXml(text, u"/a");
            QVERIFY2(!texts, text);
            QCOMPARE(texts.error().kind, ErrorKind::Parse);
        }
    }

    void hostileDocumentsEnd()
    {
        // Entities that multiply.
        QByteArray laughs = "<!DOCTYPE a [<!ENTITY l0 \"lolololololololololol\">";
        for (int i = 1; i < 12; ++i) {
            const QByteArray before = "&l" + QByteArray::number(i - 1) + ";";
            laughs += "<!ENTITY l" + QByteArray::number(i) + " \"" + before.repeated(10) + "\">";
        }
        laughs += "]><a>&l11;</a>";
        QVERIFY(!selectXml(laughs, u"/a"));
        const QByteArray deep = QByteArray("<a>").repeated(6'000) + QByteArray("</a>").repeated(6'000);
        const Result<QStringList> texts = selectXml(deep, u"//a//a//a");
        QVERIFY(!texts);
        QCOMPARE(texts.error().kind, ErrorKind::Unsupported);
        QVERIFY(selectXml(deep, u"count(//a)"));
        const QByteArray large = "<a>" + QByteArray(17 << 20, ' ') + "</a>";
        QCOMPARE(selectXml(large, u"/a").error().kind, ErrorKind::Unsupported);
    }
};

PATLAS_CORE_TEST(XmlPathTest)
#include "tst_xmlpath.moc"
