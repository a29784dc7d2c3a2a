// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/http/HttpEngine.h"
#include "tests/support/Picture.h"
#include "tests/support/TestMain.h"
#include "tests/support/WaitFor.h"
#include "tests/support/WidgetFinder.h"
#include "ui/response/BodyTextView.h"
#include "ui/response/ResponseView.h"
#include "ui/response/TextView.h"
#include "ui/theme/Theme.h"

#include <QClipboard>
#include <QFileDialog>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTabWidget>
#include <QTableWidget>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTemporaryDir>
#include <QTest>
#include <QTreeView>

using namespace Qt::StringLiterals;

using namespace patlas;

/// Responses as bytes from a socket, through the real engine, into the view.
class RawResponsesTest : public QObject {
    Q_OBJECT

private:
    /// Shows the response to a request.
    void show(const QByteArray &response, const QString &path = u"/v1/tags"_s)
    {
        QTcpServer server;
        QVERIFY(server.listen(QHostAddress::LocalHost));
        connect(&server, &QTcpServer::newConnection, this, [&server, response] {
            QTcpSocket *socket = server.nextPendingConnection();
            connect(socket, &QTcpSocket::readyRead, socket, [socket, response] {
                if (!socket->property("request")
                         .toByteArray()
                         .append(socket->peek(1 << 16))
                         .contains("\r\n\r\n"))
                    return;
                socket->readAll();
                socket->write(response);
                socket->disconnectFromHost();
            });
        });
        HttpEngine engine(m_bodies.path());
        SignedRequest request;
        request.method = request.description.method = "GET";
        request.url = request.description.url =
            QUrl(u"http://127.0.0.1:%1%2"_s.arg(server.serverPort()).arg(path));
        m_exchange = waitFor(engine.send(std::move(request)));
        m_view = std::make_unique<ResponseView>();
        m_view->resize(1100, 520);
        m_view->show();
        QSignalSpy opened(m_view.get(), &ResponseView::documentOpened);
        m_view->showExchange(m_exchange, {});
        if (m_exchange.status != 0)
            QTRY_COMPARE(opened.count(), 1);
    }

    static QByteArray response(const QByteArray &headers, const QByteArray &body)
    {
        return "HTTP/1.1 200 OK\r\n" + headers + "Content-Length: " + QByteArray::number(body.size())
            + "\r\nConnection: close\r\n\r\n" + body;
    }

    static bool hasColour(const QImage &image, const QColor &colour)
    {
        for (int y = 0; y < image.height(); ++y) {
            for (int x = 0; x < image.width(); ++x) {
                if (image.pixelColor(x, y).rgb() == colour.rgb())
                    return true;
            }
        }
        return false;
    }

    QString notes() const { return named<QLabel>(u"Notes about the response"_s, m_view.get())->text(); }
    QString text() const { return named<BodyTextView>(u"Text"_s, m_view.get())->toPlainText(); }
    QAbstractItemModel *tree() const { return named<QTreeView>(u"Tree"_s, m_view.get())->model(); }

    /// The row of a header; -1 if it is not shown.
    int headerRow(const QString &name) const
    {
        auto *headers = named<QTableWidget>(u"Response headers"_s, m_view.get());
        for (int row = 0; row < headers->rowCount(); ++row) {
            if (headers->item(row, 0)->text() == name)
                return row;
        }
        return -1;
    }
    QTableWidgetItem *header(const QString &name, int column = 1) const
    {
        return named<QTableWidget>(u"Response headers"_s, m_view.get())->item(headerRow(name), column);
    }

    void filter(const QString &program)
    {
        auto *field = named<QLineEdit>(u"Filter"_s, m_view.get());
        field->setText(program);
        QTest::keyClick(field, Qt::Key_Return);
    }
    QString filterState() const { return named<QLabel>(u"Filter state"_s, m_view.get())->text(); }

    QTemporaryDir m_bodies;
    Exchange m_exchange;
    std::unique_ptr<ResponseView> m_view;

private Q_SLOTS:
    void cleanup() { m_view.reset(); }

    void charsetsAreReadAsBrowsersDo_data()
    {
        QTest::addColumn<QByteArray>("type");
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<QString>("shown");
        QTest::newRow("blanks around the sign") << QByteArray("application/json;charset = windows-1253")
                                                << QByteArray("{\"BRANCH\":\"\xc5\xf1\xe1\"}") << u"Ερα"_s;
        QTest::newRow("meta") << QByteArray("text/html")
                              << QByteArray("<html><meta charset=\"windows-1251\">\xcf\xf0\xe8\xe2\xe5\xf2")
                              << u"Привет"_s;
        QTest::newRow("Shift_JIS") << QByteArray("text/plain; charset=Shift_JIS")
                                   << QByteArray("\x83\x74\x83\x8a\x83\x4e\x20\x87\x40") << u"フリク ①"_s;
        QTest::newRow("latin1") << QByteArray("text/plain; charset=latin1") << QByteArray("5 \x80")
                                << u"5 €"_s;
    }
    void charsetsAreReadAsBrowsersDo()
    {
        QFETCH(QByteArray, type);
        QFETCH(QByteArray, body);
        QFETCH(QString, shown);
        show(response("Content-Type: " + type + "\r\n", body));
        QVERIFY2(text().contains(shown), qPrintable(text()));
        QCOMPARE(notes(), QString());
    }

    void anUnknownCharsetIsNamed()
    {
        show(response("Content-Type: text/plain; charset=klingon\r\n", "Qapla'"));
        QVERIFY2(notes().contains(u"KLINGON"_s), qPrintable(notes()));
        QCOMPARE(text(), u"Qapla'"_s);
    }

    void jsonOfAnyTypeHasTreeAndFilter()
    {
        for (const QByteArray type :
             {"text/html; charset=utf-8", "application/octet-stream", "text/plain", "x/y"}) {
            show(response("Content-Type: " + type + "\r\n", R"({"a":1,"b":{"c":[1,2,3]}})"));
            QVERIFY2(row(tree(), u"c: [3]"_s).isValid(), type);
            filter(u".b.c | add"_s);
            QTRY_VERIFY(filterState().startsWith(u"Filtered"_s));
            QCOMPARE(text(), u"6"_s);
            QVERIFY2(!filterState().contains(u"jq"_s), qPrintable(filterState()));
        }
    }

    void whatTheFilterLosesIsSaidWithTheResult()
    {
        show(response("Content-Type: application/json\r\n",
                      R"({"int":555555555555555555,"dec":1.00,"huge":1E400,"neg0":-0,"a":1,"a":2})"));
        QCOMPARE(notes(), QString()); // 1E400 is valid
        QVERIFY(row(tree(), u"huge: 1E400"_s).isValid());
        QVERIFY(row(tree(), u"int: 555555555555555555"_s).isValid());
        filter(u"."_s);
        QTRY_VERIFY(filterState().startsWith(u"Filtered"_s));
        if (!text().contains(u"555555555555555555"_s)) // libjq before 1.7
            QVERIFY2(
                filterState().contains(
                    u"jq rounded 2 numbers of the response, such as 555555555555555555 to 555555555555555600."_s),
                qPrintable(filterState()));
        QTRY_VERIFY2(filterState().contains(u"dropped a member whose name “a” comes again"_s),
                     qPrintable(filterState()));
        takePicture(u"filter-loss"_s);
    }

    void numbersThatAreNoneAreSaidToBeInvalid()
    {
        show(response("Content-Type: application/json\r\n", R"({"ok":1,"a":NaN,"b":Infinity})"));
        QVERIFY2(notes().contains(u"invalid at line 1, column 13: JSON has neither NaN nor Infinity."_s),
                 qPrintable(notes()));
        filter(u".a"_s);
        QTRY_VERIFY2(filterState().contains(u"not valid JSON at line 1, column 13"_s),
                     qPrintable(filterState()));
    }

    void aCodingThatIsNotDecodedIsNamed()
    {
        for (const QByteArray coding : {"compress", "gzip, x-foo"}) {
            show(response("Content-Type: application/json\r\nContent-Encoding: " + coding + "\r\n",
                          "\x1f\x9d\x90{}\x01"));
            QVERIFY2(notes().contains(coding == "compress" ? u"“compress”"_s : u"“x-foo”"_s),
                     qPrintable(notes()));
            QVERIFY2(!notes().contains(u"JSON"_s), qPrintable(notes())); // the bytes are no JSON gone wrong
            QCOMPARE(m_exchange.bodySize, 6);
        }
        // A label that means nothing hides nothing.
        show(response("Content-Type: application/json\r\nContent-Encoding: utf-8\r\n", R"({"a":1})"));
        QVERIFY(notes().contains(u"“utf-8”"_s));
        QVERIFY(row(tree(), u"a: 1"_s).isValid());
    }

    void emptyHeadersAreShown()
    {
        show(response("Access-Control-Allow-Origin:\r\nX-Sp:   \r\n", "ok"));
        QVERIFY(headerRow(u"Access-Control-Allow-Origin"_s) >= 0);
        QCOMPARE(header(u"X-Sp"_s)->text().trimmed(), QString());
        QCOMPARE(header(u"X-Sp"_s)->toolTip(), QString());
    }

    void textOfTheHeadIsReadable()
    {
        show("HTTP/1.1 302 \xD0\x92\xD1\x81\xD1\x91 \r\nLocation: /caf\xE9\r\nX-Cyr: \xD0\x94\xD0\xB0\r\n"
             "Content-Length: 0\r\nConnection: close\r\n\r\n");
        QVERIFY2(named<QLabel>(u"Response status"_s, m_view.get())->text().startsWith(u"302 Всё"_s),
                 qPrintable(named<QLabel>(u"Response status"_s, m_view.get())->text()));
        QCOMPARE(header(u"Location"_s)->text(), u"/café"_s);
        QVERIFY(header(u"Location"_s)->toolTip().contains(u"windows-1252"_s));
        QCOMPARE(header(u"X-Cyr"_s)->text(), u"Да"_s);
        QCOMPARE(header(u"X-Cyr"_s)->toolTip(), QString());
    }

    void oddLinesHideNoOthers()
    {
        show("HTTP/1.1 200 OK\r\nX-Sp : v\r\nX<Y>: 1\r\nX-Fold: a\r\n b\r\nX-After: 1\r\n"
             "Content-Length: 2\r\nConnection: close\r\n\r\nok");
        QCOMPARE(header(u"X-After"_s)->text(), u"1"_s);
        QVERIFY(header(u"X-After"_s, 0)->icon().isNull());
        for (const QString &name : {u"X-Sp "_s, u"X<Y>"_s, u"X-Fold"_s}) {
            QVERIFY2(headerRow(name) >= 0, qPrintable(name));
            QVERIFY2(!header(name)->toolTip().isEmpty(), qPrintable(name));
        }
    }

    /// As the engine gives a head, whatever it lets through.
    void headersAreShownAsTheyCame()
    {
        Exchange exchange;
        exchange.id = u"odd"_s;
        exchange.status = 200;
        exchange.reason = "\xD0\x92\xD1\x81\xD1\x91";
        exchange.responseHeaders = {{"X-Good", "1"},
                                    {"X-Empty", ""},
                                    {"X-Cyr", "\xD0\x94\xD0\xB0"},
                                    {"Location", "/caf\xe9"},
                                    {"X-Sp ", "v"},
                                    {"no colon here", ""},
                                    {"X-Fold", "a\r\n b"},
                                    {"X-Turn",
                                     "abc\xE2\x80\xAE"
                                     "dcba"}};
        m_view = std::make_unique<ResponseView>();
        m_view->resize(1100, 520);
        m_view->show();
        m_view->showExchange(exchange, {});
        QCOMPARE(named<QLabel>(u"Response status"_s, m_view.get())->text(), u"200 Всё"_s);
        for (const QString &name : {u"X-Good"_s, u"X-Empty"_s, u"X-Cyr"_s}) {
            QVERIFY(header(name, 0)->icon().isNull());
            QCOMPARE(header(name)->toolTip(), QString());
        }
        QCOMPARE(header(u"X-Empty"_s)->text(), QString());
        QCOMPARE(header(u"X-Cyr"_s)->text(), u"Да"_s);
        QCOMPARE(header(u"Location"_s)->text(), u"/café"_s);
        for (const QString &name : {u"X-Sp "_s, u"no colon here"_s, u"X-Fold"_s, u"Location"_s}) {
            QVERIFY2(!header(name, 0)->icon().isNull(), qPrintable(name));
            const QString why = header(name)->toolTip();
            QVERIFY(!why.isEmpty());
            QCOMPARE(header(name, 0)->data(Qt::AccessibleDescriptionRole).toString(), why);
        }
        QCOMPARE(header(u"X-Fold"_s)->text(), u"a\u240D\u240A b"_s);
        QCOMPARE(header(u"X-Turn"_s)->text(), u"abc‹U+202E›dcba"_s);
        named<QTabWidget>(u"Response"_s, m_view.get())->setCurrentIndex(2);
        takePicture(u"odd-headers"_s);
    }

    void charactersThatMoveOthersAreMarked()
    {
        const QByteArray body = QByteArray("{'user':'abc\xE2\x80\xAE"
                                           "dcba','rtl':'שלום','arab':'مرحبا 123','zw':'a\xE2\x80\x8B"
                                           "b','n\\u202eame':'\\u202e','emoji':'👩‍👩‍👧'}")
                                    .replace('\'', '"');
        show(response("Content-Type: application/json\r\n", body));
        QVERIFY2(row(tree(), u"user: \"abc‹U+202E›dcba\""_s).isValid(), qPrintable(texts(tree())));
        QVERIFY(row(tree(), u"zw: \"a‹U+200B›b\""_s).isValid());
        QVERIFY(row(tree(), u"n‹U+202E›ame: \"‹U+202E›\""_s).isValid());
        QVERIFY(row(tree(), u"rtl: \"\u2068שלום\u2069\""_s).isValid());
        QVERIFY(row(tree(), u"emoji: \"👩‍👩‍👧\""_s).isValid());
        QVERIFY(text().contains(u"\"abc‹U+202E›dcba\""_s));
        QVERIFY(text().contains(u"\"\u2068שלום\u2069\""_s));
        takePicture(u"marks-tree"_s);
        named<QTabWidget>(u"Response"_s, m_view.get())->setCurrentIndex(1);
        takePicture(u"marks-text"_s);
        // A mark has its colour within that of its string.
        const Theme theme(m_view->palette());
        const QImage image = named<BodyTextView>(u"Text"_s, m_view.get())->viewport()->grab().toImage();
        QVERIFY(hasColour(image, theme.danger()));
        QVERIFY(hasColour(image, theme.jsonString()));
        // What is copied is what came.
        auto *view = named<BodyTextView>(u"Text"_s, m_view.get());
        view->select(0, body.size());
        for (QAction *action : view->actions()) {
            if (action->text() == u"Copy"_s)
                action->trigger();
        }
        const QString copied = QGuiApplication::clipboard()->text();
        QVERIFY2(copied.contains(u"\"abc\u202Edcba\""_s), qPrintable(copied));
        QVERIFY(copied.contains(u"\"שלום\""_s));
        QVERIFY(copied.contains(u"a\u200Bb"_s));
        QVERIFY(!copied.contains(u'‹'));
    }

    void messagesOfServicesCannotTurn()
    {
        show(response("Content-Type: application/json\r\n", "{}"));
        Finding finding;
        finding.sentence = u"The service says: abc\u202Edcba"_s;
        m_view->setDiagnosis({finding});
        bool isMarked = false;
        for (const QLabel *label : m_view->findChildren<QLabel *>()) {
            QVERIFY(!label->text().contains(QChar(0x202E)));
            isMarked = isMarked || label->text().contains(u"abc‹U+202E›dcba"_s);
        }
        QVERIFY(isMarked);
    }

    void saveProposesAName_data()
    {
        QTest::addColumn<QByteArray>("headers");
        QTest::addColumn<QString>("name");
        QTest::newRow("extended") << QByteArray(
            "Content-Type: text/plain\r\nContent-Disposition: attachment; "
            "filename=\"fallback.txt\"; filename*=UTF-8''name-%D0%BA%D0%B8.txt\r\n")
                                  << u"name-ки.txt"_s;
        QTest::newRow("a way out") << QByteArray(
            "Content-Disposition: attachment; filename=\"../../.x.sh\"\r\n")
                                   << u"x.sh"_s;
        QTest::newRow("address and type") << QByteArray("Content-Type: text/csv\r\n") << u"tags.csv"_s;
    }
    void saveProposesAName()
    {
        QFETCH(QByteArray, headers);
        show(response(headers, "x"), u"/v1/tags?page=2"_s);
        QTest::mouseClick(named<QPushButton>(u"Save response…"_s, m_view.get()), Qt::LeftButton);
        auto *dialog = m_view->findChild<QFileDialog *>();
        QTRY_VERIFY(dialog);
        QTEST(QFileInfo(dialog->selectedFiles().value(0)).fileName(), "name");
        dialog->close();
    }
};

PATLAS_WIDGET_TEST(RawResponsesTest)
#include "tst_rawresponses.moc"
