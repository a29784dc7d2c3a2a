// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/response/DecodedPicture.h"

#include "tests/support/TestMain.h"
#include "tests/support/WaitFor.h"

#include <QBuffer>
#include <QTest>

using namespace patlas;

/// Drawings as Qt's renderer makes them of what StaticSvg leaves.
class DecodedPictureTest : public QObject {
    Q_OBJECT

private:
    static Result<DecodedPicture> drawn(const QByteArray &content)
    {
        const QByteArray svg = "<svg xmlns=\"http://www.w3.org/2000/svg\" "
                               "xmlns:x=\"http://www.w3.org/1999/xlink\" width=\"20\" height=\"20\">"
            + content + "</svg>";
        return waitFor(drawSvg(waitFor(ResponseDocument::ofBytes(svg, "image/svg+xml"))));
    }

    static QByteArray png(int width, int height)
    {
        QImage image(width, height, QImage::Format_Indexed8);
        image.setColorTable({qRgb(255, 0, 0)});
        image.fill(0);
        QBuffer buffer;
        if (!buffer.open(QIODevice::WriteOnly) || !image.save(&buffer, "PNG"))
            qFatal("cannot make a picture");
        return "<image x:href=\"data:image/png;base64," + buffer.data().toBase64()
            + "\" width=\"20\" height=\"20\"/>";
    }

private Q_SLOTS:
    void whatTheDrawingRefersToIsDrawn_data()
    {
        QTest::addColumn<QByteArray>("content");
        const QByteArray red = "<defs><rect id=\"r\" width=\"20\" height=\"20\" fill=\"red\"/></defs>";
        QTest::newRow("use") << red + "<use x:href=\"#r\"/>";
        QTest::newRow("use of SVG 2") << red + "<use href=\"#r\"/>";
        QTest::newRow("use of what follows") << "<use href=\"#r\"/>" + red;
        QTest::newRow("picture") << png(4, 4);
        QTest::newRow("gradient of a gradient")
            << QByteArray("<defs><linearGradient id=\"a\"><stop offset=\"0\" stop-color=\"red\"/>"
                          "<stop offset=\"1\" stop-color=\"red\"/></linearGradient>"
                          "<linearGradient id=\"b\" x:href=\"#a\"/></defs>"
                          "<rect width=\"20\" height=\"20\" fill=\"url(#b)\"/>");
        QTest::newRow("an id that comes again") << red
                + "<defs><rect id=\"r\" width=\"20\" height=\"20\" fill=\"blue\"/></defs>"
                  "<use href=\"#r\"/>";
    }
    void whatTheDrawingRefersToIsDrawn()
    {
        QFETCH(QByteArray, content);
        const Result<DecodedPicture> picture = drawn(content);
        QVERIFY2(picture, picture ? "" : qPrintable(picture.error().message()));
        QVERIFY(!picture->isCut);
        QCOMPARE(picture->image.pixelColor(picture->image.rect().center()), QColor(Qt::red));
    }

    void picturesInADrawingAreBoundedTogether()
    {
        const QByteArray half = png(5000, 4000);
        QVERIFY(drawn(half));
        const Result<DecodedPicture> picture = drawn(half + half);
        QVERIFY(!picture);
        QCOMPARE(picture.error().kind, ErrorKind::Unsupported);
    }
};

PATLAS_WIDGET_TEST(DecodedPictureTest)
#include "tst_decodedpicture.moc"
