// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/document/JsonPointer.h"
#include "tests/support/TestMain.h"
#include "tests/support/WaitFor.h"
#include "tests/support/WidgetFinder.h"
#include "tests/ui/response/ResponseStage.h"
#include "ui/response/JsonTableModel.h"

#include <QAbstractItemModelTester>
#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QTabWidget>
#include <QTableView>
#include <QTest>
#include <QTreeView>

using namespace Qt::StringLiterals;

using namespace patlas;

class JsonTablePaneTest : public QObject, protected ResponseStage {
    Q_OBJECT

private:
    void showTable(const QByteArray &body)
    {
        show(body);
        chooseTab(u"Table"_s);
        QTRY_VERIFY(model()->rowCount() > 0);
        table()->setFocus();
    }

    QTabWidget *tabs() const { return named<QTabWidget>(u"Response"_s, m_view.get()); }
    QTableView *table() const { return named<QTableView>(u"Table"_s, m_view.get()); }
    JsonTableModel *model() const { return qobject_cast<JsonTableModel *>(table()->model()); }

    int tabOf(const QString &name) const
    {
        for (int i = 0; i < tabs()->count(); ++i) {
            if (tabs()->tabText(i) == name)
                return i;
        }
        return -1;
    }

    void chooseTab(const QString &name) { tabs()->setCurrentIndex(tabOf(name)); }

    QStringList column(int column) const
    {
        QStringList texts;
        for (int row = 0; row < model()->rowCount(); ++row)
            texts.append(model()->index(row, column).data().toString());
        return texts;
    }

    void clickHeader(int column)
    {
        QHeaderView *header = table()->horizontalHeader();
        const QPoint place(header->sectionViewportPosition(column) + 8, header->height() / 2);
        QTest::mouseClick(header->viewport(), Qt::LeftButton, {}, place);
    }

    QAction *action(const QString &text) const
    {
        for (QAction *action : m_view->findChildren<QAction *>()) {
            if (action->text() == text)
                return action;
        }
        return nullptr;
    }

private Q_SLOTS:
    void init() { open({900, 500}); }

    void theTabIsThereForListsOfObjectsOnly()
    {
        show(R"({"a":1})");
        QCOMPARE(tabOf(u"Table"_s), -1);
        show(R"([{"a":1}])");
        QVERIFY(tabOf(u"Table"_s) >= 0);
        QCOMPARE(tabs()->tabText(tabs()->currentIndex()), u"Tree"_s); // nobody is moved elsewhere
        show("[1,2]");
        QCOMPARE(tabOf(u"Table"_s), -1);
    }

    void aListWithinTheResponseIsShownFromTheTree()
    {
        show(R"({"items":[{"a":1},{"a":2}]})");
        auto *tree = named<QTreeView>(u"Tree"_s, m_view.get());
        tree->setCurrentIndex(row(tree->model(), u"items:"_s));
        action(u"Show as table"_s)->trigger();
        QCOMPARE(tabs()->tabText(tabs()->currentIndex()), u"Table"_s);
        QTRY_COMPARE(model()->rowCount(), 2);
        QVERIFY(named<QLabel>(u"About the table"_s, m_view.get())->text().startsWith(u"$.items: 2 rows"_s));
    }

    void theChosenListIsATableInTheNextResponseToo()
    {
        const QString pointer = u"/a~1b/items"_s;
        show(R"({"a/b":{"items":[{"a":1}]}})");
        auto *tree = named<QTreeView>(u"Tree"_s, m_view.get());
        tree->setCurrentIndex(row(tree->model(), u"items:"_s));
        QVERIFY(tree->currentIndex().isValid());
        action(u"Show as table"_s)->trigger();
        QTRY_COMPARE(model()->rowCount(), 1);
        QCOMPARE(pointerTo(m_view->document()->json(), model()->table()->array()), pointer);
        show(R"({"a/b":{"items":[{"a":1},{"a":2}]}})");
        QVERIFY(tabOf(u"Table"_s) >= 0);
        QTRY_COMPARE(model()->rowCount(), 2);
        show(R"({"a/b":{}})");
        QCOMPARE(tabOf(u"Table"_s), -1);
    }

    void columnsAreOrderedByClicksAndKeys()
    {
        showTable(R"([{"n":10,"s":"b"},{"n":9007199254740993,"s":"a"},{"n":9007199254740992,"s":"c"}])");
        const QAbstractItemModelTester tester(model());
        const QStringList asSent{u"10"_s, u"9007199254740993"_s, u"9007199254740992"_s};
        QCOMPARE(column(0), asSent);
        clickHeader(0);
        QTRY_COMPARE(column(0), (QStringList{u"10"_s, u"9007199254740992"_s, u"9007199254740993"_s}));
        QCOMPARE(model()->headerData(1, Qt::Vertical).toInt(), 2); // a row is called what it is in the array
        clickHeader(0);
        QTRY_COMPARE(column(0), (QStringList{u"9007199254740993"_s, u"9007199254740992"_s, u"10"_s}));
        clickHeader(0);
        QTRY_COMPARE(column(0), asSent);
        table()->setCurrentIndex(model()->index(0, 1));
        QTest::keyClick(table(), Qt::Key_O, Qt::ControlModifier | Qt::ShiftModifier);
        QTRY_COMPARE(column(1), (QStringList{u"a"_s, u"b"_s, u"c"_s}));
        QCOMPARE(table()->currentIndex().data().toString(), u"b"_s); // the current row goes with its value
    }

    void theMenuOfColumnsGoesWithTheTable()
    {
        showTable(R"([{"a":1,"b":2}])");
        QMenu *menu = named<QPushButton>(u"Columns"_s, m_view.get())->menu();
        menu->popup(m_view->mapToGlobal(QPoint(10, 10)));
        QTRY_VERIFY(menu->isVisible());
        QCOMPARE(menu->actions().size(), 4);
        show(R"([{"a":1}])");
        QVERIFY(!menu->isVisible());
        QVERIFY(menu->actions().isEmpty());
    }

    void hiddenColumnsStayHiddenInTheNextResponse()
    {
        showTable(R"([{"a":1,"b":2},{"a":3,"b":4}])");
        table()->setCurrentIndex(model()->index(0, 0));
        action(u"Hide this column"_s)->trigger();
        QVERIFY(table()->isColumnHidden(0));
        action(u"Hide this column"_s)->trigger(); // the last one stays
        showTable(R"([{"b":2,"a":1}])");
        QTRY_COMPARE(model()->headerData(0, Qt::Horizontal).toString(), u"b"_s);
        QVERIFY(!table()->isColumnHidden(0));
        QVERIFY(table()->isColumnHidden(1));
    }

    void rowsAreCopiedAsCsv()
    {
        showTable(R"([{"a":"=1","b":2},{"a":"x","b":4},{"a":"y","b":6}])");
        action(u"Copy as CSV"_s)->trigger();
        QTRY_COMPARE(QGuiApplication::clipboard()->text(), u"a,b\r\n=1,2\r\nx,4\r\ny,6\r\n"_s);
        auto *note = named<QLabel>(u"Notes about the response"_s, m_view.get());
        QTRY_COMPARE(note->text(), u"Rows copied as CSV: 3."_s);
        table()->setColumnHidden(1, true);
        table()->setCurrentIndex(model()->index(0, 0));
        QTest::keyClick(table(), Qt::Key_Down, Qt::ShiftModifier);
        action(u"Copy as CSV for a spreadsheet"_s)->trigger();
        QTRY_COMPARE(QGuiApplication::clipboard()->text(), u"a\r\n'=1\r\nx\r\n"_s);
    }

    void aCellIsCopiedAndShownInTheTree()
    {
        showTable(R"([{"a":1},{"a":{"deep":true}}])");
        table()->setCurrentIndex(model()->index(1, 0));
        QTest::keyClick(table(), Qt::Key_C, Qt::ControlModifier);
        QCOMPARE(QGuiApplication::clipboard()->text(), u"{\"deep\":true}"_s);
        QTest::keyClick(table(), Qt::Key_C, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(QGuiApplication::clipboard()->text(), u"$[1].a"_s);
        QTest::keyClick(table(), Qt::Key_Return);
        QCOMPARE(tabs()->tabText(tabs()->currentIndex()), u"Tree"_s);
        QCOMPARE(named<QTreeView>(u"Tree"_s, m_view.get())->currentIndex().data().toString(), u"a: {1}"_s);
    }

    void searchGoesToTheCell()
    {
        showTable(R"([{"a":"one","b":"x"},{"a":"two","b":"needle"}])");
        auto *search = named<QLineEdit>(u"Search response"_s, m_view.get());
        search->setText(u"needle"_s);
        QTRY_COMPARE(named<QLabel>(u"Hits"_s, m_view.get())->text(), u"1 hit"_s);
        QTest::keyClick(search, Qt::Key_Return);
        QCOMPARE(tabs()->tabText(tabs()->currentIndex()), u"Table"_s);
        QCOMPARE(table()->currentIndex().data().toString(), u"needle"_s);
    }

    void aHundredThousandRowsAreScrolledThrough()
    {
        QByteArray body = "[";
        for (int i = 0; i < 100'000; ++i)
            body += R"({"id":)" + QByteArray::number(i) + R"(,"name":"row"},)";
        body.back() = ']';
        showTable(body);
        QCOMPARE(model()->rowCount(), 100'000);
        table()->scrollToBottom();
        QCOMPARE(model()->index(99'999, 0).data().toString(), u"99999"_s);
        clickHeader(0);
        clickHeader(0);
        QTRY_COMPARE(model()->index(0, 0).data().toString(), u"99999"_s);
    }
};

PATLAS_WIDGET_TEST(JsonTablePaneTest)
#include "tst_jsontablepane.moc"
