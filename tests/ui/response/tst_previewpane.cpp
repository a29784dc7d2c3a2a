// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/TestMain.h"
#include "tests/support/WaitFor.h"
#include "tests/support/WidgetFinder.h"
#include "tests/ui/response/ResponseStage.h"
#include "ui/response/ImageView.h"
#include "ui/response/PreviewPane.h"

#include <QBuffer>
#include <QCheckBox>
#include <QImage>
#include <QLabel>
#include <QPushButton>
#include <QScopeGuard>
#include <QScrollArea>
#include <QScrollBar>
#include <QSemaphore>
#include <QTabWidget>
#include <QTest>
#include <QThreadPool>
#include <QtConcurrentRun>

using namespace Qt::StringLiterals;

using namespace patlas;

class PreviewPaneTest : public QObject, protected ResponseStage {
    Q_OBJECT

private:
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

private Q_SLOTS:
    void init() { open({700, 400}); }

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

    void aLargePictureIsADraftUntilItIsDrawn()
    {
        QImage stripes(2400, 2000, QImage::Format_ARGB32);
        for (int x = 0; x < stripes.width(); ++x) {
            for (int y = 0; y < stripes.height(); ++y)
                stripes.setPixel(x, y, x % 2 == 0 ? 0xff000000 : 0xffffffff);
        }
        const auto greys = [](const QLabel &shown) {
            const QImage image = shown.pixmap().toImage();
            int count = 0;
            for (int x = 0; x < image.width(); ++x)
                count += qRed(image.pixel(x, 0)) > 20 && qRed(image.pixel(x, 0)) < 235 ? 1 : 0;
            return count;
        };
        ImageView view;
        view.resize(700, 600);
        view.show();
        QVERIFY(QTest::qWaitForWindowExposed(&view));
        auto *label = qobject_cast<QLabel *>(view.widget());
        view.showImage(stripes, u"stripes"_s);
        QVERIFY(!label->pixmap().isNull());
        QCOMPARE(greys(*label), 0);
        view.resize(400, 300); // while the first size is drawn
        QTRY_VERIFY(greys(*label) > 100);
        QVERIFY(label->width() <= view.viewport()->width() && label->height() <= view.viewport()->height());
        view.showImage(stripes.copy(0, 0, 2000, 2000));
        view.showImage({});
        QVERIFY(label->pixmap().isNull());
        QThreadPool::globalInstance()->waitForDone();
        QCoreApplication::processEvents();
        QVERIFY(label->pixmap().isNull()); // what was drawn is not wanted any more
        view.setFits(false);
        view.showImage(stripes);
        QTRY_COMPARE(label->pixmap().size(), stripes.size());
    }

    void aTransparentPictureStandsOnABoard()
    {
        QImage clear(40, 40, QImage::Format_ARGB32);
        clear.fill(Qt::transparent);
        ImageView view;
        view.resize(200, 200);
        view.showImage(clear);
        const QImage shown = qobject_cast<QLabel *>(view.widget())->pixmap().toImage();
        QCOMPARE(shown.pixelColor(0, 0), view.palette().color(QPalette::AlternateBase));
        QCOMPARE(shown.pixelColor(shown.width() - 1, 0), shown.pixelColor(0, 0));
        const int square = qRound(8 * view.devicePixelRatioF());
        QCOMPARE(shown.pixelColor(square, 0), view.palette().color(QPalette::Base));
        QCOMPARE(shown.pixelColor(square, square), view.palette().color(QPalette::AlternateBase));
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
        QTRY_VERIFY2(words().startsWith(u"PDF 1.4"_s) && words().endsWith(u"pages: 3"_s),
                     qPrintable(words()));
        QVERIFY(named<QPushButton>(u"Save to open it elsewhere…"_s, m_view.get())->isVisible());
    }

    void aPdfIsReadOnAWorkerAndForgottenWhenAnotherResponseIsShown()
    {
        const auto pdf = waitFor(ResponseDocument::ofBytes("%PDF-1.4\n<</Type/Pages/Count 3>>", {}));
        QSemaphore gate;
        QThreadPool &workers = *QThreadPool::globalInstance();
        const auto letGo = qScopeGuard([&, usual = workers.maxThreadCount()] {
            gate.release();
            workers.waitForDone();
            workers.setMaxThreadCount(usual);
        });
        workers.setMaxThreadCount(1);
        const QFuture<void> busy = QtConcurrent::run([&gate] { gate.acquire(); });
        PreviewPane pane;
        auto *about = named<QLabel>(u"About the preview"_s, &pane);
        pane.showDocument(pdf, PreviewKind::Pdf);
        QCOMPARE(about->text(), u"Reading…"_s);
        pane.showNothing();
        gate.release();
        workers.waitForDone();
        QCoreApplication::processEvents();
        QCOMPARE(about->text(), QString());
        pane.showDocument(pdf, PreviewKind::Pdf);
        QTRY_VERIFY(about->text().endsWith(u"pages: 3"_s));
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
