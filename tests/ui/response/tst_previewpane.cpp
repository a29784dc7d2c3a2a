// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/TestMain.h"
#include "tests/support/WidgetFinder.h"
#include "ui/response/ResponseView.h"

#include <QBuffer>
#include <QCheckBox>
#include <QImage>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTabWidget>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

using namespace Qt::StringLiterals;

using namespace patlas;

class PreviewPaneTest : public QObject {
    Q_OBJECT

private:
    void show(const QByteArray &body, const QByteArray &type)
    {
        Exchange exchange;
        exchange.id = QString::number(++m_count);
        exchange.status = 200;
        exchange.contentType = type;
        exchange.bodySize = body.size();
        exchange.bodyPath = m_directory.filePath(exchange.id);
        QFile file(exchange.bodyPath);
        if (!file.open(QIODevice::WriteOnly) || file.write(body) != body.size())
            qFatal("cannot write the body");
        file.close();
        QSignalSpy opened(m_view.get(), &ResponseView::documentOpened);
        m_view->showExchange(exchange, {});
        QTRY_COMPARE(opened.count(), 1);
    }

    static QByteArray picture(const char *format, int width, int height)
    {
        QImage image(width, height, QImage::Format_ARGB32);
        image.fill(QColor(200, 30, 60));
        QByteArray bytes;
        QBuffer buffer(&bytes);
        if (!buffer.open(QIODevice::WriteOnly) || !image.save(&buffer, format))
            qFatal("cannot make a picture");
        return bytes;
    }

    QString tab() const
    {
        auto *tabs = named<QTabWidget>(u"Response"_s, m_view.get());
        return tabs->tabText(tabs->currentIndex());
    }
    QString words() const { return named<QLabel>(u"About the preview"_s, m_view.get())->text(); }
    QLabel *image() const { return named<QLabel>(u"Image"_s, m_view.get()); }

    QTemporaryDir m_directory;
    std::unique_ptr<ResponseView> m_view;
    int m_count = 0;

private Q_SLOTS:
    void init()
    {
        m_view = std::make_unique<ResponseView>();
        m_view->resize(700, 400);
        m_view->show();
        QVERIFY(QTest::qWaitForWindowActive(m_view.get()));
    }

    void picturesAreShown_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QByteArray>("type");
        QTest::addColumn<QString>("words");
        QTest::newRow("png") << picture("PNG", 40, 30) << QByteArray("image/png") << u"PNG, 40 × 30"_s;
        QTest::newRow("jpeg") << picture("JPG", 40, 30) << QByteArray("image/jpeg") << u"JPEG, 40 × 30"_s;
        QTest::newRow("another type") << picture("PNG", 4, 3) << QByteArray("image/jpeg") << u"PNG, 4 × 3"_s;
        QTest::newRow("gif") << QByteArray::fromBase64("R0lGODlhAQABAIAAAP8AAAAAACwAAAAAAQABAAACAkQBADs=")
                             << QByteArray("image/gif") << u"GIF, 1 × 1"_s;
        QTest::newRow("svg") << QByteArray(
            "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"20\" height=\"10\">"
            "<rect width=\"20\" height=\"10\" fill=\"rgb(200,30,60)\"/></svg>")
                             << QByteArray("image/svg+xml") << u"SVG, 20 × 10"_s;
    }
    void picturesAreShown()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QByteArray, type);
        QFETCH(QString, words);
        show(bytes, type);
        QCOMPARE(tab(), u"Preview"_s);
        QTRY_VERIFY2(this->words().startsWith(words), qPrintable(this->words()));
        QVERIFY(!image()->pixmap().isNull());
        QVERIFY(image()->accessibleDescription().startsWith(words)); // for who does not see it
    }

    void aLargePictureFitsUntilItsOwnSizeIsWanted()
    {
        show(picture("PNG", 3000, 2000), "image/png");
        QTRY_VERIFY(words().startsWith(u"PNG"_s));
        auto *area = named<QScrollArea>(u"Image"_s, m_view.get());
        QVERIFY(area->viewport()->width() >= image()->width());
        QCOMPARE(area->verticalScrollBar()->maximum(), 0);
        named<QCheckBox>(u"Fit"_s, m_view.get())->setChecked(false);
        QTRY_VERIFY(area->verticalScrollBar()->maximum() > 0);
    }

    void aPictureBeyondABoundIsRefused()
    {
        // The head of a PNG with 60,000 times 60,000 pixels.
        QByteArray bytes = picture("PNG", 4, 4);
        bytes.replace(16, 8, QByteArray::fromHex("0000ea600000ea60"));
        show(bytes, "image/png");
        auto *message = named<QLabel>(u"Response message"_s, m_view.get());
        QTRY_VERIFY(named<QLabel>(u"Response message"_s, m_view.get())->isVisible());
        message = named<QLabel>(u"Response message"_s, m_view.get());
        QVERIFY(message->accessibleDescription().contains(u"cannot be shown"_s));
    }

    /// Qt's own reader of SVG would open the file.
    void anSvgThatCallsItselfAPictureIsNotHandedOn()
    {
        show("<svg xmlns=\"http://www.w3.org/2000/svg\"><image href=\"/etc/hostname\"/></svg>", "image/png");
        QTRY_VERIFY(named<QLabel>(u"Response message"_s, m_view.get())->isVisible());
        QVERIFY(image()->pixmap().isNull());
    }

    void whatWasLeftOutOfADrawingIsSaid()
    {
        show("<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"9\" height=\"9\"><script>1</script></svg>",
             "image/svg+xml");
        QTRY_VERIFY(words().contains(u"without scripts"_s));
    }

    void aPdfIsDescribedAndCanBeSaved()
    {
        show("%PDF-1.4\n<</Type/Pages/Count 3>>\n" + QByteArray(3, '\0'), "application/octet-stream");
        QCOMPARE(tab(), u"Preview"_s);
        QVERIFY2(words().startsWith(u"PDF 1.4"_s) && words().endsWith(u"pages: 3"_s), qPrintable(words()));
        QVERIFY(named<QPushButton>(u"Save to open it elsewhere…"_s, m_view.get())->isVisible());
    }

    void anythingElseHasNoPreview()
    {
        show(picture("PNG", 4, 3), "image/png");
        QCOMPARE(tab(), u"Preview"_s);
        show("{}", "application/json");
        auto *tabs = named<QTabWidget>(u"Response"_s, m_view.get());
        for (int i = 0; i < tabs->count(); ++i)
            QVERIFY(tabs->tabText(i) != u"Preview"_s);
    }
};

PATLAS_WIDGET_TEST(PreviewPaneTest)
#include "tst_previewpane.moc"
