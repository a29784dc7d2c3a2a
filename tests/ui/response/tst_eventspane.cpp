// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/http/HttpEngine.h"
#include "tests/core/http/RawServer.h"
#include "tests/support/TestMain.h"
#include "tests/support/WidgetFinder.h"
#include "ui/response/EventsModel.h"
#include "ui/response/ResponseView.h"

#include <QAbstractItemModelTester>
#include <QClipboard>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QTabWidget>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>
#include <QTreeView>

#include <algorithm>
#include <memory>

using namespace Qt::StringLiterals;

using namespace patlas;
using namespace patlas::test;
using namespace std::chrono_literals;

/// Streams of a server, over real sockets, as the window shows them.
class EventsPaneTest : public QObject {
    Q_OBJECT

private:
    void send(const RawServer &server)
    {
        m_engine = std::make_unique<HttpEngine>(m_directory.filePath(u"bodies"_s));
        SignedRequest request;
        request.method = "GET";
        request.url = server.url();
        request.description.method = request.method;
        request.description.url = request.url;
        m_progress = std::make_shared<ResponseProgress>();
        request.progress = m_progress;
        m_view->showSending();
        m_running = m_engine->send(std::move(request));
        // As RequestRunner looks at it.
        m_look = std::make_unique<QTimer>();
        connect(m_look.get(), &QTimer::timeout, this, [this] {
            if (m_running.isFinished()) {
                m_look->stop();
                m_view->showExchange(m_running.result(), {}, m_progress->part().arrivals);
            } else if (const PartialResponse part = m_progress->part(); part.status != 0) {
                m_view->showPartial(part);
            }
        });
        m_look->start(20ms);
    }

    static RawServer::Responder writing(const QByteArray &type, const QByteArray &body)
    {
        return RawServer::reply("HTTP/1.1 200 OK\r\nContent-Type: " + type + "\r\n\r\n" + body);
    }

    QTableView *list() const { return named<QTableView>(u"Events"_s, m_view.get()); }
    QString words() const { return named<QLabel>(u"About the events"_s, m_view.get())->text(); }
    QString tab() const
    {
        auto *tabs = named<QTabWidget>(u"Response"_s, m_view.get());
        return tabs->tabText(tabs->currentIndex());
    }
    QStringList column(int column) const
    {
        QStringList texts;
        for (int row = 0; row < list()->model()->rowCount(); ++row)
            texts.append(list()->model()->index(row, column).data().toString());
        return texts;
    }

    QTemporaryDir m_directory;
    std::unique_ptr<ResponseView> m_view;
    std::unique_ptr<HttpEngine> m_engine;
    std::unique_ptr<QTimer> m_look;
    std::shared_ptr<ResponseProgress> m_progress;
    QFuture<Exchange> m_running;

private Q_SLOTS:
    void init()
    {
        m_view = std::make_unique<ResponseView>();
        m_view->resize(900, 600);
        m_view->show();
        QVERIFY(QTest::qWaitForWindowActive(m_view.get()));
    }

    void cleanup()
    {
        m_running.cancel();
        m_look.reset();
        m_engine.reset();
    }

    void eventsAppearAsTheyComeAndStayWhenTheStreamIsEnded()
    {
        QTcpSocket *service = nullptr;
        RawServer server([&service](QTcpSocket &socket) {
            service = &socket;
            socket.write("HTTP/1.1 200 OK\r\nContent-Type: text/event-stream\r\n\r\n: hello\n\n");
        });
        send(server);
        QTRY_COMPARE(tab(), u"Events"_s);
        QVERIFY(named<QLabel>(u"Response status"_s, m_view.get())->text().contains(u"200"_s));
        const QAbstractItemModelTester tester(list()->model());
        service->write("event: added\nid: 7\ndata: {\"tag\":\"release-1\"}\n\n");
        QTRY_COMPARE(column(EventsModel::Data), QStringList{u"{\"tag\":\"release-1\"}"_s});
        QCOMPARE(column(EventsModel::Name), QStringList{u"added"_s});
        QCOMPARE(column(EventsModel::Id), QStringList{u"7"_s});
        QVERIFY(!column(EventsModel::Time).constFirst().isEmpty());
        service->write("data: plain\n\n");
        QTRY_COMPARE(list()->model()->rowCount(), 2);
        QVERIFY(words().startsWith(u"Receiving, events so far: 2"_s));

        QVERIFY(m_progress->stop());
        QTRY_VERIFY(words().startsWith(u"Events: 2 · comments: 1"_s));
        QCOMPARE(tab(), u"Events"_s);
        QCOMPARE(list()->model()->rowCount(), 2);
        QVERIFY(!column(EventsModel::Time).constLast().isEmpty());
        QVERIFY(named<QWidget>(u"Why"_s, m_view.get())
                    ->accessibleDescription()
                    .contains(u"You ended the stream."_s));
    }

    void dataThatIsJsonIsATree()
    {
        RawServer server(
            writing("text/event-stream", "data: {\"tag\":\ndata: {\"id\":5}}\n\ndata: text\n\n"));
        send(server);
        QTRY_COMPARE(list()->model()->rowCount(), 2);
        list()->setFocus();
        list()->setCurrentIndex(list()->model()->index(0, 0));
        auto *tree = named<QTreeView>(u"Event data"_s, m_view.get());
        QTRY_VERIFY(tree->isVisible());
        QTRY_VERIFY(row(tree->model(), u"id: 5"_s).isValid());
        QTest::keyClick(list(), Qt::Key_C, Qt::ControlModifier);
        QTRY_COMPARE(QGuiApplication::clipboard()->text(), u"{\"tag\":\n{\"id\":5}}"_s);
        QTest::keyClick(list(), Qt::Key_Down);
        QTRY_VERIFY(named<QPlainTextEdit>(u"Event data"_s, m_view.get())->isVisible());
        QTRY_COMPARE(named<QPlainTextEdit>(u"Event data"_s, m_view.get())->toPlainText(), u"text"_s);
    }

    void linesOfJsonHaveTimesToo()
    {
        QTcpSocket *service = nullptr;
        RawServer server([&service](QTcpSocket &socket) {
            service = &socket;
            socket.write("HTTP/1.1 200 OK\r\nContent-Type: application/x-ndjson\r\n\r\n{\"n\":1}\n");
        });
        send(server);
        QTRY_COMPARE(tab(), u"Tree"_s); // one tree of all
        QTRY_COMPARE(list()->model()->rowCount(), 1);
        service->write("{\"n\":2}\n");
        QTRY_COMPARE(list()->model()->rowCount(), 2);
        QVERIFY(list()->isColumnHidden(EventsModel::Name));
        QVERIFY(!column(EventsModel::Time).constFirst().isEmpty());
    }

    void aLineOfJsonThatTheStreamWasEndedInIsNotWhole()
    {
        RawServer server(writing("application/x-ndjson", "{\"n\":1}\n{\"n\":2"));
        send(server);
        QTRY_COMPARE(list()->model()->rowCount(), 1);
        QVERIFY(m_progress->stop());
        QTRY_COMPARE(list()->model()->rowCount(), 2);
        QVERIFY(!column(EventsModel::Data).constFirst().startsWith(u"(cut off)"_s));
        QVERIFY(column(EventsModel::Data).constLast().startsWith(u"(cut off)"_s));
    }

    void dataThatIsShownInPartSaysSo()
    {
        const QByteArray line = "data: " + QByteArray(93, 'x') + '\n';
        RawServer server(writing("text/event-stream",
                                 line.repeated(EventLog::longestData / line.size() + 1) + "\ndata: 1\n\n"));
        send(server);
        QTRY_COMPARE(list()->model()->rowCount(), 2);
        const auto says = [this](const QString &start) {
            const QList<QLabel *> labels = m_view->findChildren<QLabel *>();
            return std::any_of(labels.begin(), labels.end(),
                               [&start](QLabel *label) { return label->text().startsWith(start); });
        };
        list()->setCurrentIndex(list()->model()->index(0, 0));
        QTRY_VERIFY(says(u"The first 16 MiB of the data"_s) || says(u"The first 16.00 MiB of the data"_s));
        list()->setCurrentIndex(list()->model()->index(1, 0));
        QVERIFY(says(u"Data of the selected event"_s));
    }

    void eventsAreFiltered()
    {
        RawServer server(
            writing("text/event-stream", "event: added\nid: 71\ndata: one\n\nevent: gone\ndata: Two\n\n"));
        send(server);
        QTRY_COMPARE(list()->model()->rowCount(), 2);
        auto *filter = named<QLineEdit>(u"Filter events"_s, m_view.get());
        filter->setText(u"GONE"_s);
        QCOMPARE(column(EventsModel::Data), QStringList{u"Two"_s});
        QVERIFY(words().contains(u"shown: 1"_s));
        filter->setText(u"71"_s);
        QCOMPARE(column(EventsModel::Data), QStringList{u"one"_s});
        filter->setText(u"two"_s);
        QCOMPARE(column(EventsModel::Data), QStringList{u"Two"_s});
        filter->setText(u"o*e"_s); // is text
        QCOMPARE(list()->model()->rowCount(), 0);
        filter->clear();
        QCOMPARE(list()->model()->rowCount(), 2);
    }

    void manyEventsAreListedInPart()
    {
        QByteArray body;
        for (int i = 0; i < EventLog::mostKept + 500; ++i)
            body += "data: " + QByteArray::number(i) + "\n\n";
        RawServer server(writing("text/event-stream", body));
        send(server);
        QTRY_COMPARE(column(EventsModel::Data).value(0), u"500"_s);
        QCOMPARE(list()->model()->rowCount(), EventLog::mostKept);
        QVERIFY(words().contains(u"the first 500 are not listed any more"_s));
    }

    void anotherResponseHasNoEvents()
    {
        RawServer server([](QTcpSocket &socket) {
            socket.write("HTTP/1.1 200 OK\r\nContent-Type: text/event-stream\r\n\r\ndata: 1\n\n");
            socket.disconnectFromHost();
        });
        send(server);
        QTRY_COMPARE(tab(), u"Events"_s);
        RawServer plain(RawServer::reply(
            "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: 2\r\n\r\n{}"));
        send(plain);
        QTRY_COMPARE(tab(), u"Tree"_s);
        auto *tabs = named<QTabWidget>(u"Response"_s, m_view.get());
        for (int i = 0; i < tabs->count(); ++i)
            QVERIFY(tabs->tabText(i) != u"Events"_s);
    }
};

PATLAS_WIDGET_TEST(EventsPaneTest)
#include "tst_eventspane.moc"
