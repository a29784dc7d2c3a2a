// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/response/ResponseView.h"

#include "tests/support/TestMain.h"
#include "tests/support/WidgetFinder.h"
#include "ui/response/BodyTextView.h"
#include "ui/response/JsonTreeModel.h"
#include "ui/response/TextView.h"

#include <QAbstractItemModelTester>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTabWidget>
#include <QTemporaryDir>
#include <QTest>
#include <QTextDocument>
#include <QThreadPool>
#include <QTreeView>

using namespace Qt::StringLiterals;

using namespace patlas;

class ResponseViewTest : public QObject {
    Q_OBJECT

private:
    Exchange response(int status, const QByteArray &body, const QByteArray &type = "application/json")
    {
        Exchange exchange;
        exchange.id = QString::number(++m_count);
        exchange.status = status;
        exchange.reason = status == 200 ? "OK" : "Forbidden";
        exchange.contentType = type;
        exchange.request.method = "GET";
        exchange.request.url = QUrl(u"http://127.0.0.1:1/v1/api/tags"_s);
        exchange.request.headers = {{"Authorization", "Bearer ••••"}};
        exchange.timings.waitMs = 3;
        exchange.timings.totalMs = 12;
        exchange.bodySize = body.size();
        exchange.bodyPath = m_directory.filePath(exchange.id);
        QFile file(exchange.bodyPath);
        if (!file.open(QIODevice::WriteOnly) || file.write(body) != body.size())
            qFatal("cannot write the body");
        return exchange;
    }

    QTemporaryDir m_directory;
    int m_count = 0;

private Q_SLOTS:
    void redirectIsFollowedOnlyOnRequest()
    {
        ResponseView view;
        view.show();
        auto *follow = named<QPushButton>(u"Follow redirect"_s, &view);
        QSignalSpy asked(&view, &ResponseView::followRedirectRequested);
        view.showExchange(response(200, "{}"), {});
        QVERIFY(!follow->isVisible());
        Exchange redirect = response(307, {});
        redirect.responseHeaders = {{"Location", "https://example.com/<b>next</b>"}};
        view.showExchange(redirect, {});
        QVERIFY(follow->isVisible());
        QVERIFY(follow->toolTip().startsWith(u"https://example.com/"_s));
        QVERIFY(!Qt::mightBeRichText(follow->toolTip()));
        QCOMPARE(asked.count(), 0);
        follow->click();
        QCOMPARE(asked.count(), 1);
    }

    void aResponseIsShownInEveryTab()
    {
        ResponseView view;
        view.resize(900, 500);
        view.show();
        QSignalSpy opened(&view, &ResponseView::documentOpened);
        view.showExchange(response(200, R"([{"_id":"1","name":"release-2"}])"), {});
        QTRY_COMPARE(opened.count(), 1);
        QVERIFY(named<QLabel>(u"Response status"_s, &view)->text().contains(u"200 OK"_s));
        auto *tree = named<QTreeView>(u"Tree"_s, &view);
        const QAbstractItemModelTester tester(tree->model());
        QVERIFY(row(tree->model(), u"name: \"release-2\""_s).isValid());
        QVERIFY(named<BodyTextView>(u"Text"_s, &view)->toPlainText().contains(u"\"name\": \"release-2\""_s));
        QVERIFY(named<TextView>(u"Sent"_s, &view)->toPlainText().contains(u"Authorization: Bearer ••••"_s));
        QVERIFY(named<QWidget>(u"Timing"_s, &view)->accessibleDescription().contains(u"Total: 12 ms"_s));
        QVERIFY(!named<QWidget>(u"Why"_s, &view)->isVisible());
    }

    void refusalShowsItsDiagnosis()
    {
        ResponseView view;
        view.show();
        Finding finding;
        finding.sentence = u"The token lacks the scope <b>can_create_tags</b>."_s;
        view.showExchange(response(403, R"({"message":"no"})"), {finding});
        auto *why = named<QWidget>(u"Why"_s, &view);
        QVERIFY(why->isVisible());
        QVERIFY(why->accessibleDescription().contains(u"<b>can_create_tags</b>"_s)); // plain text, not markup
        view.setDiagnosis({});
        QVERIFY(!why->isVisible());
    }

    void missingResponseShowsTheErrorSentences()
    {
        ResponseView view;
        view.show();
        Exchange exchange;
        exchange.error = Error{ErrorKind::Network, u"Nothing responds at 127.0.0.1:1."_s,
                               u"It may be stopped."_s, u"Start it."_s, u"Connection refused"_s};
        view.showExchange(exchange, {});
        auto *message = named<QLabel>(u"Response message"_s, &view);
        QVERIFY(message->isVisible());
        QCOMPARE(message->accessibleDescription(), exchange.error->message());
    }

    void invalidJsonShowsTheValidPartAndTheErrorPosition()
    {
        ResponseView view;
        view.show();
        QSignalSpy opened(&view, &ResponseView::documentOpened);
        view.showExchange(response(200, "{\"a\": 1,\n\"b\": }"), {});
        QTRY_COMPARE(opened.count(), 1);
        auto *tree = named<QTreeView>(u"Tree"_s, &view);
        QVERIFY(row(tree->model(), u"a: 1"_s).isValid());
        bool said = false;
        for (const QLabel *label : view.findChildren<QLabel *>())
            said = said || label->text().contains(u"line 2"_s);
        QVERIFY(said);
        auto *toError = named<QPushButton>(u"Show the place"_s, &view);
        QTest::mouseClick(toError, Qt::LeftButton);
        auto *tabs = named<QTabWidget>(u"Response"_s, &view);
        QCOMPARE(tabs->tabText(tabs->currentIndex()), u"Text"_s);
        QCOMPARE(named<BodyTextView>(u"Text"_s, &view)->selectedText(), u"}"_s);
    }

    void nonJsonTextOpensTheTextTab()
    {
        ResponseView view;
        view.show();
        QSignalSpy opened(&view, &ResponseView::documentOpened);
        view.showExchange(response(200, "<img src=http://127.0.0.1:1/x>", "text/html"), {});
        QTRY_COMPARE(opened.count(), 1);
        auto *tabs = named<QTabWidget>(u"Response"_s, &view);
        QCOMPARE(tabs->tabText(tabs->currentIndex()), u"Text"_s);
        QCOMPARE(named<BodyTextView>(u"Text"_s, &view)->toPlainText(), u"<img src=http://127.0.0.1:1/x>"_s);
    }

    void millionMembersCanBeBrowsed()
    {
        ResponseView view;
        view.show();
        QSignalSpy opened(&view, &ResponseView::documentOpened);
        view.showExchange(response(200, '[' + QByteArray(R"({"k":1},)").repeated(1'002'500) + "\"last\"]"),
                          {});
        QTRY_COMPARE_WITH_TIMEOUT(opened.count(), 1, 60'000);
        auto *tree = named<QTreeView>(u"Tree"_s, &view);
        auto *model = qobject_cast<JsonTreeModel *>(tree->model());
        const QModelIndex root = model->index(0, 0);
        // A thousand values, 999 ranges of a thousand, and one row for the rest beyond a million.
        QCOMPARE(model->rowCount(root), 1000 + 999 + 1);
        QCOMPARE(model->index(999, 0, root).data(JsonTreeModel::KeyRole).toString(), u"999"_s);
        const QModelIndex thousands = model->index(1000, 0, root);
        QCOMPARE(model->rowCount(thousands), 1000);
        QCOMPARE(model->index(7, 0, thousands).data(JsonTreeModel::KeyRole).toString(), u"1007"_s);
        const QModelIndex millions = model->index(1999, 0, root);
        QCOMPARE(model->rowCount(millions), 3);
        const QModelIndex end = model->index(2, 0, millions);
        QCOMPARE(model->rowCount(end), 501);
        const QModelIndex last = model->index(500, 0, end);
        QCOMPARE(last.data(JsonTreeModel::PathRole).toString(), u"$[1002500]"_s);
        QCOMPARE(model->reveal(*model->node(last)), last);
        QCOMPARE(model->reveal(*model->node(model->index(7, 0, thousands))).row(), 7);
    }

    void searchCountsAndStepsThroughMatches()
    {
        ResponseView view;
        view.resize(900, 500);
        view.show();
        QSignalSpy opened(&view, &ResponseView::documentOpened);
        view.showExchange(response(200, R"({"a":"tag one","b":["TAG two",3]})"), {});
        QTRY_COMPARE(opened.count(), 1);
        auto *search = named<QLineEdit>(u"Search response"_s, &view);
        search->setText(u"tag"_s);
        auto *hits = named<QLabel>(u"Hits"_s, &view);
        QTRY_VERIFY(hits->text().startsWith(QLatin1Char('2')));
        auto *tree = named<QTreeView>(u"Tree"_s, &view);
        QTest::keyClick(search, Qt::Key_Return);
        QVERIFY(tree->currentIndex().data().toString().contains(u"tag one"_s));
        QTest::keyClick(search, Qt::Key_Return);
        QVERIFY(tree->currentIndex().data().toString().contains(u"TAG two"_s));
    }

    void anOlderResponseNeverReplacesANewerOne()
    {
        ResponseView view;
        view.show();
        // The older response is larger, so it is ready after the newer one.
        view.showExchange(response(200, R"({"old":[)" + QByteArray("1,").repeated(500'000) + "0]}"), {});
        view.showExchange(response(200, R"({"new":1})"), {});
        const auto shows = [&view](const QString &key) {
            return row(named<QTreeView>(u"Tree"_s, &view)->model(), key).isValid();
        };
        QTRY_VERIFY(shows(u"new"_s));
        QVERIFY(QThreadPool::globalInstance()->waitForDone(30'000));
        QTest::qWait(50);
        QVERIFY(shows(u"new"_s));
        QVERIFY(!shows(u"old"_s));
    }
};

PATLAS_WIDGET_TEST(ResponseViewTest)
#include "tst_responseview.moc"
