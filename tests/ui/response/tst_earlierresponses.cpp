// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/history/HistoryRepository.h"
#include "core/storage/Database.h"
#include "tests/support/TestMain.h"
#include "tests/support/WaitFor.h"
#include "tests/support/WidgetFinder.h"
#include "ui/response/EarlierResponses.h"
#include "ui/response/ResponseView.h"

#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

using namespace Qt::StringLiterals;

using namespace patlas;

class EarlierResponsesTest : public QObject {
    Q_OBJECT

private:
    Exchange respond(const QString &operation, int status, const QByteArray &body,
                     const QByteArray &type = "application/json")
    {
        Exchange exchange;
        exchange.id = QString::number(++m_count);
        exchange.started = QDateTime::currentDateTimeUtc().addSecs(m_count);
        exchange.status = status;
        exchange.contentType = type;
        exchange.request.method = "GET";
        exchange.request.url = QUrl(u"http://127.0.0.1:1/v1/tags?page=%1"_s.arg(m_count));
        exchange.request.operationId = operation;
        exchange.request.environmentId = u"env"_s;
        exchange.bodySize = body.size();
        exchange.bodyPath = m_directory->filePath(exchange.id + u".body"_s);
        QFile file(exchange.bodyPath);
        if (!file.open(QIODevice::WriteOnly) || file.write(body) != body.size())
            qFatal("cannot write the body");
        file.close();
        if (!waitFor(m_history->record(exchange, {}, {})))
            qFatal("cannot keep the response");
        return exchange;
    }

    void show(const Exchange &exchange)
    {
        QSignalSpy opened(m_view.get(), &ResponseView::documentOpened);
        m_view->showExchange(exchange, {});
        QTRY_COMPARE(opened.count(), 1);
    }

    QMenu *menu() const { return named<QPushButton>(u"Earlier responses"_s, m_view.get())->menu(); }

    QList<QAction *> entries() const
    {
        QList<QAction *> entries;
        for (QAction *action : menu()->actions()) {
            if (action->data().toLongLong() > 0)
                entries.append(action);
        }
        return entries;
    }

    void openMenu()
    {
        menu()->popup(m_view->mapToGlobal(QPoint(10, 10)));
        QTRY_VERIFY(difference() != u"Reading…"_s);
    }

    QString difference() const { return named<QLabel>(u"Difference"_s, menu())->text(); }

    std::unique_ptr<QTemporaryDir> m_directory;
    std::unique_ptr<Database> m_database;
    std::unique_ptr<HistoryRepository> m_history;
    std::unique_ptr<ResponseView> m_view;
    int m_count = 0;

private Q_SLOTS:
    void init()
    {
        m_directory = std::make_unique<QTemporaryDir>();
        m_database = std::make_unique<Database>(m_directory->filePath(u"patlas.sqlite"_s));
        QVERIFY(waitFor(m_database->open()));
        m_history = std::make_unique<HistoryRepository>(*m_database, m_directory->path());
        m_view = std::make_unique<ResponseView>();
        m_view->setHistory(*m_history);
        m_view->resize(900, 500);
        m_view->show();
        QVERIFY(QTest::qWaitForWindowActive(m_view.get()));
    }

    void cleanup()
    {
        m_view.reset();
        m_history.reset();
        m_database.reset();
    }

    void responsesToTheSameRequestAreListedNewestFirst()
    {
        respond(u"listTags"_s, 500, "{}");
        respond(u"listProjects"_s, 200, "{}");
        respond(u"listTags"_s, 404, "{}");
        show(respond(u"listTags"_s, 200, "[1,2]"));
        openMenu();
        QCOMPARE(entries().size(), 3);
        QVERIFY2(entries().at(0)->text().contains(u"200"_s) && entries().at(0)->text().contains(u"5 bytes"_s),
                 qPrintable(entries().at(0)->text()));
        QVERIFY(!entries().at(0)->isEnabled()); // the one that is shown
        QVERIFY(entries().at(1)->text().contains(u"404"_s));
        QVERIFY(entries().at(2)->text().contains(u"500"_s));
    }

    void whatDiffersIsSaidBeforeOneIsChosen()
    {
        respond(u"listTags"_s, 200, R"({"name":"old","same":1})");
        show(respond(u"listTags"_s, 200, R"({"name":"new","same":1})"));
        openMenu();
        menu()->setActiveAction(entries().at(1));
        QTRY_COMPARE(difference(), u"Differences: 1 ($.name)"_s);
        QCOMPARE(named<QLabel>(u"Difference"_s, menu())->accessibleDescription(), difference());
    }

    void aSecondLookSaysItAgain()
    {
        respond(u"listTags"_s, 200, "[1]");
        show(respond(u"listTags"_s, 200, "[2]"));
        for (int look = 0; look < 2; ++look) {
            openMenu();
            menu()->setActiveAction(entries().at(1));
            QTRY_COMPARE(difference(), u"Differences: 1 ($[0])"_s);
            menu()->close();
        }
    }

    void textsAreComparedByLines()
    {
        respond(u"report"_s, 200, "a\nb\n", "text/plain");
        respond(u"report"_s, 200, "a\nc\n", "text/plain");
        show(respond(u"report"_s, 200, "a\nb\n", "text/plain"));
        openMenu();
        menu()->setActiveAction(entries().at(1));
        QTRY_COMPARE(difference(), u"Lines that differ: 2"_s);
        menu()->setActiveAction(entries().at(2));
        QTRY_COMPARE(difference(), u"The same body."_s);
    }

    void theChosenOneIsShown()
    {
        const Exchange older = respond(u"listTags"_s, 200, "[1]");
        show(respond(u"listTags"_s, 200, "[2]"));
        QSignalSpy chosen(m_view.get(), &ResponseView::earlierChosen);
        openMenu();
        entries().at(1)->trigger();
        QTRY_COMPARE(chosen.count(), 1);
        QCOMPARE(chosen.first().first().value<Exchange>().id, older.id);
    }

    void withoutOthersTheMenuSaysSo()
    {
        show(respond(u"listTags"_s, 200, "[1]"));
        openMenu();
        QCOMPARE(entries().size(), 1);
        QVERIFY(difference().startsWith(u"There is no other response"_s));
    }

    void requestsOfNoOperationGoByMethodAndAddress()
    {
        SentRequest request;
        request.environmentId = u"env"_s;
        request.method = "GET";
        request.url = QUrl(u"http://h/a?x=1"_s);
        HistoryEntry entry;
        entry.environmentId = u"env"_s;
        entry.method = u"GET"_s;
        entry.url = u"http://h/a?x=2"_s;
        QVERIFY(EarlierResponses::areAlike(entry, request));
        entry.method = u"POST"_s;
        QVERIFY(!EarlierResponses::areAlike(entry, request));
        entry.method = u"GET"_s;
        entry.url = u"http://h/b"_s;
        QVERIFY(!EarlierResponses::areAlike(entry, request));
        entry.url = u"http://h/a"_s;
        entry.environmentId = u"other"_s;
        QVERIFY(!EarlierResponses::areAlike(entry, request));
    }
};

PATLAS_WIDGET_TEST(EarlierResponsesTest)
#include "tst_earlierresponses.moc"
