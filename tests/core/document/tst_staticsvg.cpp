// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/document/StaticSvg.h"

#include "tests/support/TestMain.h"

#include <QTest>

using namespace Qt::StringLiterals;

using namespace patlas;

class StaticSvgTest : public QObject {
    Q_OBJECT

private:
    static StaticSvg cleaned(const QByteArray &content)
    {
        return staticSvg("<svg xmlns=\"http://www.w3.org/2000/svg\" "
                         "xmlns:xlink=\"http://www.w3.org/1999/xlink\">"
                         + content + "</svg>")
            .value_or(StaticSvg());
    }

private Q_SLOTS:
    void whatIsDrawnStays()
    {
        const StaticSvg svg =
            cleaned("<defs><linearGradient id=\"g\"><stop offset=\"0\"/></linearGradient></defs>"
                    "<path d=\"M0 0\" fill=\"url(#g)\" style=\"stroke: url('#g')\"/>"
                    "<use xlink:href=\"#g\"/><text>a &lt; b</text>"
                    "<style>.a { fill: red }</style>"
                    "<image xlink:href=\"data:image/png;base64,iVBORw0K\n Ggo=\"/>");
        QVERIFY(!svg.isCut);
        for (const char *kept :
             {"<linearGradient", "fill=\"url(#g)\"", "#g", "a &lt; b", ".a { fill: red }",
              " xlink:href=\"data:image/png;base64,iVBORw0KGgo=\"", " xlink:href=\"#g\"", "url('#g')"})
            QVERIFY2(svg.svg.contains(kept), kept);
        QCOMPARE(svg.pictures, QByteArrayList{"\x89PNG\r\n\x1A\n"});
    }

    void aReferenceIsWrittenOnce()
    {
        const StaticSvg svg = cleaned("<use href=\" #a\" xlink:href=\"#b\"/>");
        QVERIFY2(svg.svg.contains(" xlink:href=\"#a\"") && !svg.svg.contains("#b"), svg.svg.constData());
    }

    /// Otherwise the first would be counted, and the last drawn.
    void anIdThatComesAgainIsLeftOut()
    {
        const StaticSvg svg = cleaned("<g id=\"a\"/><g id=\"b\"/><rect id=\"a\"/>");
        QCOMPARE(svg.svg.count("id=\"a\""), 1);
        QVERIFY2(svg.svg.contains("<rect/>") || svg.svg.contains("<rect></rect>"), svg.svg.constData());
    }

    void nothingRunsOrIsReadFromElsewhere_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::newRow("script") << QByteArray("<script>alert('evil')</script>");
        QTest::newRow("handler") << QByteArray("<rect onclick=\"evil()\"/>");
        QTest::newRow("picture of a file") << QByteArray("<image xlink:href=\"file:///etc/evil\"/>");
        QTest::newRow("picture without a scheme") << QByteArray("<image xlink:href=\"/etc/evil\"/>");
        QTest::newRow("picture of a host") << QByteArray("<image href=\"http://evil.example/a.png\"/>");
        QTest::newRow("drawing within") << QByteArray("<image href=\"data:image/svg+xml,evil\"/>");
        QTest::newRow("drawing that calls itself a picture")
            << "<image href=\"data:image/png;base64," + QByteArray("<svg evil/>").toBase64() + "evil\"/>";
        QTest::newRow("picture that is not base64") << QByteArray("<image href=\"data:image/png,evil\"/>");
        QTest::newRow("use of a file") << QByteArray("<use xlink:href=\"evil.svg#a\"/>");
        QTest::newRow("link") << QByteArray("<a xlink:href=\"http://evil.example\"><rect/></a>");
        QTest::newRow("style") << QByteArray("<rect style=\"fill: url( 'http://evil.example/a' )\"/>");
        QTest::newRow("escaped style") << QByteArray("<rect style=\"fill: \\75rl(http://evil)\"/>");
        QTest::newRow("style sheet") << QByteArray("<style>@import 'http://evil.example'</style>");
        QTest::newRow("fill") << QByteArray("<rect fill=\"url(http://evil.example)\"/>");
        QTest::newRow("font") << QByteArray("<style>@font-face { src: url(evil) }</style>");
        QTest::newRow("page") << QByteArray("<foreignObject><p>evil</p></foreignObject>");
        QTest::newRow("animation") << QByteArray("<animate attributeName=\"href\" to=\"evil\"/>");
        QTest::newRow("filter") << QByteArray("<filter><feImage href=\"evil\"/></filter>");
    }
    void nothingRunsOrIsReadFromElsewhere()
    {
        QFETCH(QByteArray, content);
        const StaticSvg svg = cleaned(content);
        QVERIFY(!svg.svg.isEmpty());
        QVERIFY2(!svg.svg.contains("evil"), svg.svg.constData());
        QVERIFY(svg.isCut);
    }

    void whatIsTooMuchIsRefused_data()
    {
        QTest::addColumn<QByteArray>("content");
        QByteArray uses = "<g id=\"a0\"><rect/></g>";
        for (int i = 1; i < 20; ++i)
            uses += "<g id=\"a" + QByteArray::number(i) + "\">"
                + QByteArray("<use href=\"#a" + QByteArray::number(i - 1) + "\"/>").repeated(10) + "</g>";
        QTest::newRow("uses of uses") << uses;
        QTest::newRow("use of itself") << QByteArray("<g id=\"a\"><use href=\"#a\"/></g>");
        QByteArray chain = "<g id=\"a0\"/>";
        QByteArray gradients;
        for (int i = 1; i < 5000; ++i) {
            const QByteArray number = QByteArray::number(i);
            chain += "<g id=\"a" + number + "\"><use href=\"#a" + QByteArray::number(i - 1) + "\"/></g>";
            gradients +=
                "<linearGradient id=\"a" + number + "\" href=\"#a" + QByteArray::number(i + 1) + "\"/>";
        }
        QTest::newRow("uses one after the other") << chain; // the renderer would call itself as often
        QTest::newRow("gradients one after the other") << gradients;
        QTest::newRow("deep") << QByteArray("<g>").repeated(5000) + QByteArray("</g>").repeated(5000);
        QTest::newRow("long") << QByteArray(StaticSvg::longest, ' ');
    }
    void whatIsTooMuchIsRefused()
    {
        QFETCH(QByteArray, content);
        const Result<StaticSvg> svg =
            staticSvg("<svg xmlns=\"http://www.w3.org/2000/svg\">" + content + "</svg>");
        QVERIFY(!svg);
        QCOMPARE(svg.error().kind, ErrorKind::Unsupported);
    }

    void whatIsNoDrawingIsRefused_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("page") << QByteArray("<html/>");
        QTest::newRow("cut off") << QByteArray("<svg><g>");
        QTest::newRow("text") << QByteArray("text");
        QTest::newRow("nothing") << QByteArray();
        QByteArray laughs = "<!DOCTYPE svg [<!ENTITY a \"aaaaaaaaaa\">";
        for (char name = 'b'; name < 'k'; ++name)
            laughs += QByteArray("<!ENTITY ") + name + " \""
                + (QByteArray("&") + char(name - 1) + ";").repeated(10) + "\">";
        QTest::newRow("entities of entities") << laughs + "]><svg><text>&j;</text></svg>";
    }
    void whatIsNoDrawingIsRefused()
    {
        QFETCH(QByteArray, bytes);
        QVERIFY(!staticSvg(bytes));
    }
};

PATLAS_PLAIN_TEST(StaticSvgTest)
#include "tst_staticsvg.moc"
