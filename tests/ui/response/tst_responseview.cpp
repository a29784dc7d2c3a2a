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

using namespace patlas;

class ResponseViewTest : public QObject {
    Q_OBJECT

private:
    Exchange answer(int status, const QByteArray &body, const QByteArray &type = "application/json")
    {
        Exchange exchange;
        exchange.id = QString::number(++m_count);
        exchange.status = status;
        exchange.reason = status == 200 ? "OK" : "Forbidden";
        exchange.contentType = type;
        exchange.request.method = "GET";
        exchange.request.url = QUrl(QStringLiteral("http://127.0.0.1:1/v1/api/tags"));
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
    void aRedirectIsShownAndFollowedOnlyWhenAsked()
    {
        ResponseView view;
        view.show();
        auto *follow = named<QPushButton>(QStringLiteral("Follow redirect"), &view);
        QSignalSpy asked(&view, &ResponseView::followRedirectRequested);
        view.showExchange(answer(200, "{}"), {});
        QVERIFY(!follow->isVisible());
        Exchange redirect = answer(307, {});
        redirect.responseHeaders = {{"Location", "https://example.com/<b>next</b>"}};
        view.showExchange(redirect, {});
        QVERIFY(follow->isVisible());
        QVERIFY(follow->toolTip().startsWith(QStringLiteral("https://example.com/")));
        QVERIFY(!Qt::mightBeRichText(follow->toolTip()));
        QCOMPARE(asked.count(), 0);
        follow->click();
        QCOMPARE(asked.count(), 1);
    }

    void anAnswerIsShownInEveryTab()
    {
        ResponseView view;
        view.resize(900, 500);
        view.show();
        QSignalSpy opened(&view, &ResponseView::documentOpened);
        view.showExchange(answer(200, R"([{"_id":"1","name":"release-2"}])"), {});
        QTRY_COMPARE(opened.count(), 1);
        QVERIFY(named<QLabel>(QStringLiteral("Response status"), &view)
                    ->text()
                    .contains(QStringLiteral("200 OK")));
        auto *tree = named<QTreeView>(QStringLiteral("Tree"), &view);
        const QAbstractItemModelTester tester(tree->model());
        QVERIFY(row(tree->model(), QStringLiteral("name: \"release-2\"")).isValid());
        QVERIFY(named<BodyTextView>(QStringLiteral("Text"), &view)
                    ->toPlainText()
                    .contains(QStringLiteral("\"name\": \"release-2\"")));
        QVERIFY(named<TextView>(QStringLiteral("Sent"), &view)
                    ->toPlainText()
                    .contains(QStringLiteral("Authorization: Bearer ••••")));
        QVERIFY(named<QWidget>(QStringLiteral("Timing"), &view)
                    ->accessibleDescription()
                    .contains(QStringLiteral("Total: 12 ms")));
        QVERIFY(!named<QWidget>(QStringLiteral("Why"), &view)->isVisible());
    }

    void aRefusalSaysWhy()
    {
        ResponseView view;
        view.show();
        Finding finding;
        finding.sentence = QStringLiteral("The token lacks the scope <b>can_create_tags</b>.");
        view.showExchange(answer(403, R"({"message":"no"})"), {finding});
        auto *why = named<QWidget>(QStringLiteral("Why"), &view);
        QVERIFY(why->isVisible());
        QVERIFY(why->accessibleDescription().contains(
            QStringLiteral("<b>can_create_tags</b>"))); // plain text, not markup
        view.setWhy({});
        QVERIFY(!why->isVisible());
    }

    void noAnswerShowsTheErrorInItsSentences()
    {
        ResponseView view;
        view.show();
        Exchange exchange;
        exchange.error = Error{ErrorKind::Network, QStringLiteral("Nothing answers at 127.0.0.1:1."),
                               QStringLiteral("It may be stopped."), QStringLiteral("Start it."),
                               QStringLiteral("Connection refused")};
        view.showExchange(exchange, {});
        auto *message = named<QLabel>(QStringLiteral("Response message"), &view);
        QVERIFY(message->isVisible());
        QCOMPARE(message->accessibleDescription(), exchange.error->message());
    }

    void brokenJsonShowsTheValidPartAndThePlaceOfTheError()
    {
        ResponseView view;
        view.show();
        QSignalSpy opened(&view, &ResponseView::documentOpened);
        view.showExchange(answer(200, "{\"a\": 1,\n\"b\": }"), {});
        QTRY_COMPARE(opened.count(), 1);
        auto *tree = named<QTreeView>(QStringLiteral("Tree"), &view);
        QVERIFY(row(tree->model(), QStringLiteral("a: 1")).isValid());
        bool said = false;
        for (const QLabel *label : view.findChildren<QLabel *>())
            said = said || label->text().contains(QStringLiteral("line 2"));
        QVERIFY(said);
        auto *toError = named<QPushButton>(QStringLiteral("Show the place"), &view);
        QTest::mouseClick(toError, Qt::LeftButton);
        auto *tabs = named<QTabWidget>(QStringLiteral("Response"), &view);
        QCOMPARE(tabs->tabText(tabs->currentIndex()), QStringLiteral("Text"));
        QCOMPARE(named<BodyTextView>(QStringLiteral("Text"), &view)->selectedText(), QStringLiteral("}"));
    }

    void textThatIsNoJsonOpensTheTextTab()
    {
        ResponseView view;
        view.show();
        QSignalSpy opened(&view, &ResponseView::documentOpened);
        view.showExchange(answer(200, "<img src=http://127.0.0.1:1/x>", "text/html"), {});
        QTRY_COMPARE(opened.count(), 1);
        auto *tabs = named<QTabWidget>(QStringLiteral("Response"), &view);
        QCOMPARE(tabs->tabText(tabs->currentIndex()), QStringLiteral("Text"));
        QCOMPARE(named<BodyTextView>(QStringLiteral("Text"), &view)->toPlainText(),
                 QStringLiteral("<img src=http://127.0.0.1:1/x>"));
    }

    void aMillionMembersAreBrowsable()
    {
        ResponseView view;
        view.show();
        QSignalSpy opened(&view, &ResponseView::documentOpened);
        view.showExchange(answer(200, '[' + QByteArray(R"({"k":1},)").repeated(1'002'500) + "\"last\"]"), {});
        QTRY_COMPARE_WITH_TIMEOUT(opened.count(), 1, 60'000);
        auto *tree = named<QTreeView>(QStringLiteral("Tree"), &view);
        auto *model = qobject_cast<JsonTreeModel *>(tree->model());
        const QModelIndex root = model->index(0, 0);
        // A thousand values, 999 thousands, and what is beyond a million.
        QCOMPARE(model->rowCount(root), 1000 + 999 + 1);
        QCOMPARE(model->index(999, 0, root).data(JsonTreeModel::KeyRole).toString(), QStringLiteral("999"));
        const QModelIndex thousands = model->index(1000, 0, root);
        QCOMPARE(model->rowCount(thousands), 1000);
        QCOMPARE(model->index(7, 0, thousands).data(JsonTreeModel::KeyRole).toString(),
                 QStringLiteral("1007"));
        const QModelIndex millions = model->index(1999, 0, root);
        QCOMPARE(model->rowCount(millions), 3);
        const QModelIndex end = model->index(2, 0, millions);
        QCOMPARE(model->rowCount(end), 501);
        const QModelIndex last = model->index(500, 0, end);
        QCOMPARE(last.data(JsonTreeModel::PathRole).toString(), QStringLiteral("$[1002500]"));
        QCOMPARE(model->reveal(*model->node(last)), last);
        QCOMPARE(model->reveal(*model->node(model->index(7, 0, thousands))).row(), 7);
    }

    void searchCountsAndWalksTheHits()
    {
        ResponseView view;
        view.resize(900, 500);
        view.show();
        QSignalSpy opened(&view, &ResponseView::documentOpened);
        view.showExchange(answer(200, R"({"a":"tag one","b":["TAG two",3]})"), {});
        QTRY_COMPARE(opened.count(), 1);
        auto *search = named<QLineEdit>(QStringLiteral("Search response"), &view);
        search->setText(QStringLiteral("tag"));
        auto *hits = named<QLabel>(QStringLiteral("Hits"), &view);
        QTRY_VERIFY(hits->text().startsWith(QLatin1Char('2')));
        auto *tree = named<QTreeView>(QStringLiteral("Tree"), &view);
        QTest::keyClick(search, Qt::Key_Return);
        QVERIFY(tree->currentIndex().data().toString().contains(QStringLiteral("tag one")));
        QTest::keyClick(search, Qt::Key_Return);
        QVERIFY(tree->currentIndex().data().toString().contains(QStringLiteral("TAG two")));
    }

    void anOlderAnswerNeverReplacesANewerOne()
    {
        ResponseView view;
        view.show();
        // The older is the longer, so that it would be ready after the newer.
        view.showExchange(answer(200, R"({"old":[)" + QByteArray("1,").repeated(500'000) + "0]}"), {});
        view.showExchange(answer(200, R"({"new":1})"), {});
        const auto shows = [&view](const QString &key) {
            return row(named<QTreeView>(QStringLiteral("Tree"), &view)->model(), key).isValid();
        };
        QTRY_VERIFY(shows(QStringLiteral("new")));
        QVERIFY(QThreadPool::globalInstance()->waitForDone(30'000));
        QTest::qWait(50);
        QVERIFY(shows(QStringLiteral("new")));
        QVERIFY(!shows(QStringLiteral("old")));
    }
};

PATLAS_WIDGET_TEST(ResponseViewTest)
#include "tst_responseview.moc"
