// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/TestMain.h"
#include "tests/support/WaitFor.h"
#include "tests/support/WidgetFinder.h"
#include "ui/response/BodyTextView.h"
#include "ui/response/JsonTreeModel.h"
#include "ui/response/ResponseView.h"

#include <QAbstractItemModelTester>
#include <QLabel>
#include <QLineEdit>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTabWidget>
#include <QTemporaryDir>
#include <QTest>
#include <QTreeView>

#include <optional>

using namespace Qt::StringLiterals;

using namespace patlas;

namespace {

/// The number of rows and, with all descendants, the first and the last row.
QStringList rowsOf(const QAbstractItemModel &model, const QModelIndex &parent = {})
{
    const int count = model.rowCount(parent);
    QStringList rows{QString::number(count)};
    for (int i = 0; i < count; ++i) {
        if (i == 3 && count > 6)
            i = count - 3;
        const QModelIndex index = model.index(i, 0, parent);
        rows += index.data().toString();
        rows += rowsOf(model, index);
    }
    return rows;
}

} // namespace

class StreamingViewTest : public QObject {
    Q_OBJECT

private:
    void append(const QByteArray &bytes)
    {
        QFile file(m_part.bodyPath);
        if (!file.open(QIODevice::Append) || file.write(bytes) != bytes.size())
            qFatal("cannot write the body");
        m_part.bodySize += bytes.size();
    }

    void startStreaming(ResponseView &view)
    {
        view.show();
        view.showSending();
        append("[1, 2, 3");
        view.showPartial(m_part);
    }

    Exchange wholeExchange() const
    {
        Exchange exchange;
        exchange.id = m_part.bodyPath;
        exchange.status = m_part.status;
        exchange.reason = m_part.reason;
        exchange.contentType = m_part.contentType;
        exchange.bodyPath = m_part.bodyPath;
        exchange.bodySize = m_part.bodySize;
        exchange.timings.totalMs = 700;
        return exchange;
    }

    QTemporaryDir m_directory;
    PartialResponse m_part;
    int m_count = 0;

private Q_SLOTS:
    void init()
    {
        m_part = {};
        m_part.status = 200;
        m_part.reason = "OK";
        m_part.contentType = "application/json";
        m_part.headers = {{"X-Test", "here"}};
        m_part.bodyPath = m_directory.filePath(QString::number(++m_count));
    }

    /// An extended model shows the same as one that was loaded completely; expanding rows meanwhile makes no
    /// difference.
    void extendedTreeEqualsTheCompleteTree_data()
    {
        QTest::addColumn<QList<QByteArray>>("parts");
        QTest::newRow("from nothing") << QList<QByteArray>{"[", "]"};
        QTest::newRow("a number that continues") << QList<QByteArray>{"[1", "2", "3, ", "4]"};
        QTest::newRow("containers that were empty") << QList<QByteArray>{
            R"({"a": {)", R"("b": [)", R"("x", {"c": )", R"([1], "d": {}}]}, "e": 1)", "}"};
        const QList<QByteArray> start{"{\"list\": ["};
        const QList<QByteArray> end{"1", "], \"end\": 1}"};
        QTest::newRow("over a thousand")
            << start + QList<QByteArray>(5, QByteArray("1,").repeated(600)) + end;
        QTest::newRow("over a million")
            << start + QList<QByteArray>(3, QByteArray("1,").repeated(400'000)) + end;
        QTest::newRow("ranges of few")
            << QList<QByteArray>{"[" + QByteArray("1,").repeated(1'000'500), QByteArray("1,").repeated(100),
                                 QByteArray("1,").repeated(1000), "1]"};
    }
    void extendedTreeEqualsTheCompleteTree()
    {
        QFETCH(QList<QByteArray>, parts);
        StreamingDocument partialReceived(m_part.bodyPath, m_part.contentType);
        QSignalSpy updated(&partialReceived, &StreamingDocument::updated);
        JsonTreeModel model;
        // Checks every row after every change.
        std::optional<QAbstractItemModelTester> tester;
        if (parts.join().size() < 100'000)
            tester.emplace(&model);
        int seen = 0;
        for (const QByteArray &part : parts) {
            append(part);
            partialReceived.follow(m_part.bodySize);
            // A large part is added in two steps.
            QTRY_VERIFY(updated.count() > seen
                        && updated.last().first().value<ResponseDocument::Shared>()->bytes().size()
                            == m_part.bodySize);
            for (; seen < updated.count(); ++seen) {
                const auto document = updated.at(seen).first().value<ResponseDocument::Shared>();
                model.extendDocument(document);
                JsonTreeModel fresh;
                fresh.setDocument(document);
                QCOMPARE(rowsOf(model), rowsOf(fresh));
            }
        }
    }

    void rowsAppearEarlyAndDoNotMove()
    {
        ResponseView view;
        view.resize(900, 400);
        view.show();
        view.showSending();
        append(R"({"first": {"x": 1}, "strings": [)");
        for (int i = 0; i < 500; ++i)
            append(R"({"key": "title.)" + QByteArray::number(i) + R"("}, )");
        view.showPartial(m_part);
        auto *tree = named<QTreeView>(u"Tree"_s, &view);
        QTRY_VERIFY(tree->isVisible());
        const QAbstractItemModelTester tester(tree->model());
        QVERIFY(named<QLabel>(u"Response status"_s, &view)->text().contains(u"200 OK"));
        QVERIFY(named<QWidget>(u"Receiving"_s, &view)->isVisible());
        const QPersistentModelIndex strings = row(tree->model(), u"strings"_s);
        QVERIFY(strings.isValid());
        QTRY_COMPARE(tree->model()->rowCount(strings), 500);

        // The user expands a row and scrolls down.
        tree->expand(strings);
        const QPersistentModelIndex chosen = tree->model()->index(200, 0, strings);
        tree->expand(chosen);
        tree->setCurrentIndex(chosen);
        tree->scrollTo(chosen, QTreeView::PositionAtTop);
        const int place = tree->verticalScrollBar()->value();
        QVERIFY(place > 0);

        for (int i = 500; i < 900; ++i)
            append(R"({"key": "title.)" + QByteArray::number(i) + R"("}, )");
        view.showPartial(m_part);
        QTRY_COMPARE(tree->model()->rowCount(strings), 900);
        QVERIFY(tree->isExpanded(chosen));
        QCOMPARE(tree->currentIndex(), QModelIndex(chosen));
        QCOMPARE(tree->verticalScrollBar()->value(), place);

        append("0]}");
        QSignalSpy opened(&view, &ResponseView::documentOpened);
        view.showExchange(wholeExchange(), {});
        QTRY_COMPARE(opened.count(), 1);
        QCOMPARE(tree->model()->rowCount(strings), 901);
        QVERIFY(tree->isVisible());
        QVERIFY(tree->isExpanded(chosen));
        QCOMPARE(tree->verticalScrollBar()->value(), place);
        QVERIFY(!named<QWidget>(u"Receiving"_s, &view)->isVisible());
        QVERIFY(named<QLineEdit>(u"Search response"_s, &view)->isVisible());
    }

    void textAppearsEarly()
    {
        ResponseView view;
        view.resize(900, 400);
        view.show();
        view.showSending();
        m_part.contentType = "text/csv";
        for (int i = 0; i < 200; ++i)
            append("key." + QByteArray::number(i) + ",text\n");
        view.showPartial(m_part);
        auto *text = named<BodyTextView>(u"Text"_s, &view);
        QTRY_VERIFY(text->isVisible());
        QVERIFY(text->toPlainText().contains(u"key.199"_s));
        text->select(5, 9);
        text->verticalScrollBar()->setValue(text->verticalScrollBar()->maximum() / 2);
        const QString before = text->selectedText();
        append("key.200,text\n");
        view.showPartial(m_part);
        QTRY_VERIFY(text->toPlainText().contains(u"key.200"_s));
        QCOMPARE(text->selectedText(), before);
        QSignalSpy opened(&view, &ResponseView::documentOpened);
        append("end");
        view.showExchange(wholeExchange(), {});
        QTRY_COMPARE(opened.count(), 1);
        QVERIFY(text->isVisible());
        QVERIFY(text->toPlainText().endsWith(u"end"_s));
        QCOMPARE(text->selectedText(), before);
    }

    void truncatedResponseKeepsItsRows()
    {
        ResponseView view;
        startStreaming(view);
        auto *tree = named<QTreeView>(u"Tree"_s, &view);
        QTRY_VERIFY(tree->isVisible());
        Exchange exchange = wholeExchange();
        exchange.error = Error{ErrorKind::Network, u"The response is incomplete."_s, {}, {}, {}};
        QSignalSpy opened(&view, &ResponseView::documentOpened);
        view.showExchange(exchange, {});
        QTRY_COMPARE(opened.count(), 1);
        QVERIFY(row(tree->model(), u"2: 3"_s).isValid());
        QVERIFY(named<QWidget>(u"Why"_s, &view)->isVisible());
    }

    void cancelledResponseShowsNothing()
    {
        ResponseView view;
        startStreaming(view);
        auto *tree = named<QTreeView>(u"Tree"_s, &view);
        QTRY_VERIFY(tree->isVisible());
        Exchange exchange;
        exchange.error = Error{ErrorKind::Cancelled, u"The request was cancelled."_s, {}, {}, {}};
        QFile::remove(m_part.bodyPath);
        view.showExchange(exchange, {});
        QVERIFY(!tree->isVisible());
        QCOMPARE(tree->model()->rowCount(), 0);
    }

    void newRequestReplacesTheStreamingResponse()
    {
        ResponseView view;
        startStreaming(view);
        view.showNothing();
        QTest::qWait(50);
        QCOMPARE(named<QTreeView>(u"Tree"_s, &view)->model()->rowCount(), 0);
    }
};

PATLAS_WIDGET_TEST(StreamingViewTest)
#include "tst_streamingview.moc"
