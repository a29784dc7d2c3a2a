// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/response/FilterBar.h"

#include "tests/support/TestMain.h"
#include "tests/support/WidgetFinder.h"
#include "tests/ui/response/ResponseStage.h"
#include "ui/response/BodyTextView.h"

#include <QAction>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QTabWidget>
#include <QTest>
#include <QTreeView>

using namespace Qt::StringLiterals;

using namespace patlas;

/// The filter in the response view, with the real patlas-jq.
class FilterBarTest : public QObject, protected ResponseStage {
    Q_OBJECT

private:
    QLineEdit *field() const { return named<QLineEdit>(u"Filter"_s, m_view.get()); }
    QLabel *state() const { return named<QLabel>(u"Filter state"_s, m_view.get()); }
    QTreeView *tree() const { return named<QTreeView>(u"Tree"_s, m_view.get()); }
    QString text() const { return named<BodyTextView>(u"Text"_s, m_view.get())->toPlainText(); }

    void filter(const QString &program)
    {
        field()->setFocus();
        field()->setText(program);
        QTest::keyClick(field(), Qt::Key_Return);
    }

private Q_SLOTS:
    void init() { open({900, 500}); }

    void partialOutputsAreShownAndKeptWhenStopped()
    {
        show("[1,2,3]");
        // Would run until a limit stops it.
        filter(u"range(1000000000)"_s);
        QTRY_VERIFY_WITH_TIMEOUT(tree()->model()->rowCount(tree()->model()->index(0, 0)) >= 1000, 60'000);
        QVERIFY(row(tree()->model(), u"5: 5"_s).isValid());
        QVERIFY(state()->text().startsWith(u"Filtering:"_s));
        const QModelIndex chosen = tree()->model()->index(500, 0, tree()->model()->index(0, 0));
        tree()->setCurrentIndex(chosen);
        const QString before = tree()->model()->index(0, 0).data().toString();
        QTRY_VERIFY_WITH_TIMEOUT(tree()->model()->index(0, 0).data().toString() != before, 60'000);
        QCOMPARE(tree()->currentIndex().row(), 500);
        QTest::mouseClick(named<QPushButton>(u"Stop filter"_s, m_view.get()), Qt::LeftButton);
        QVERIFY(state()->text().startsWith(u"Stopped. The outputs so far are shown"_s));
        QVERIFY(row(tree()->model(), u"5: 5"_s).isValid());
        QTest::mouseClick(named<QPushButton>(u"Show the whole response"_s, m_view.get()), Qt::LeftButton);
        QTRY_VERIFY(row(tree()->model(), u"2: 3"_s).isValid());
        QCOMPARE(tree()->model()->rowCount(tree()->model()->index(0, 0)), 3);
    }

    void filterOutputIsShownInTheSameViews()
    {
        show(R"([{"name":"release-1"},{"name":"release-2"}])");
        filter(u".[] | .name"_s);
        QTRY_VERIFY_WITH_TIMEOUT(state()->text().startsWith(u"Filtered: 2 outputs."_s), 30'000);
        QVERIFY(row(tree()->model(), u"1: \"release-2\""_s).isValid());
        QVERIFY(!row(tree()->model(), u"name:"_s).isValid());
        QCOMPARE(text().trimmed(), u"\"release-1\"\n\"release-2\""_s);

        // Search covers the shown document.
        auto *search = named<QLineEdit>(u"Search response"_s, m_view.get());
        search->setText(u"name"_s);
        QTRY_COMPARE(named<QLabel>(u"Hits"_s, m_view.get())->text(), u"0 hits"_s);
    }

    void escShowsTheWholeResponseAgain()
    {
        show(R"({"name":"release-1"})");
        filter(u".name | length"_s);
        QTRY_VERIFY_WITH_TIMEOUT(text().trimmed() == "9"_L1, 30'000);
        QTest::keyClick(field(), Qt::Key_Escape);
        QVERIFY(field()->text().isEmpty());
        QVERIFY(row(tree()->model(), u"name: \"release-1\""_s).isValid());
        QVERIFY(text().contains(u"release-1"_s));

        filter(u"empty"_s);
        QTRY_VERIFY_WITH_TIMEOUT(state()->text().startsWith(u"Filtered: 0 outputs."_s), 30'000);
        auto *whole = named<QPushButton>(u"Show the whole response"_s, m_view.get());
        QTest::mouseClick(whole, Qt::LeftButton);
        QVERIFY(row(tree()->model(), u"name: \"release-1\""_s).isValid());
    }

    void filteringKeepsTheTab()
    {
        show(R"({"name":"release-1"})");
        auto *tabs = named<QTabWidget>(u"Response"_s, m_view.get());
        tabs->setCurrentIndex(1);
        filter(u".name"_s);
        QTRY_VERIFY_WITH_TIMEOUT(text().trimmed() == "\"release-1\""_L1, 30'000);
        QCOMPARE(tabs->currentIndex(), 1);
    }

    void earlierFiltersAreOfferedByOperation()
    {
        show(R"({"name":"release-1"})", "application/json", u"listTags"_s);
        auto *earlier = m_view->findChild<QAction *>(u"earlierFilters"_s);
        QVERIFY(!earlier->isVisible());
        filter(u".name"_s);
        QTRY_VERIFY_WITH_TIMEOUT(state()->text().startsWith(u"Filtered: 1 output"_s), 30'000);
        filter(u".nme |"_s); // is no filter, and not kept
        QTRY_VERIFY_WITH_TIMEOUT(!state()->text().startsWith(u"Filtered"_s), 30'000);
        filter(u"keys"_s);
        QTRY_VERIFY_WITH_TIMEOUT(text().contains(u"\"name\""_s) && !text().contains(u"release"_s), 30'000);

        const auto offered = [this] {
            QStringList filters;
            auto *menu = named<QMenu>(u"Earlier filters"_s, m_view.get());
            for (const QAction *action : menu->actions())
                filters.append(action->text());
            return filters;
        };
        QTest::keyClick(field(), Qt::Key_Down, Qt::AltModifier);
        QTRY_VERIFY(named<QMenu>(u"Earlier filters"_s, m_view.get()) != nullptr);
        QCOMPARE(offered(), (QStringList{u"keys"_s, u".name"_s}));
        auto *menu = named<QMenu>(u"Earlier filters"_s, m_view.get());
        QTest::keyClick(menu, Qt::Key_Down);
        QTest::keyClick(menu, Qt::Key_Return);
        QCOMPARE(field()->text(), u".name"_s);
        QTRY_COMPARE_WITH_TIMEOUT(text().trimmed(), u"\"release-1\""_s, 30'000);

        show("{}", "application/json", u"listProjects"_s);
        QVERIFY(!earlier->isVisible());
    }

    void limitsAreShownBeforeAFilterIsTyped()
    {
        show("{}");
        QVERIFY(!state()->isVisible());
        field()->setFocus();
        QTRY_VERIFY(state()->isVisible());
        QVERIFY(state()->text().contains(u"60 s of processor time, 4 GiB of memory"_s));
        QCOMPARE(field()->accessibleDescription(), state()->text());
        tree()->setFocus();
        QTRY_VERIFY(!state()->isVisible());
    }

    void errorIsShownAndTheResponseStays()
    {
        show(R"({"name":"release-1"})");
        filter(u".name | <b>"_s);
        QTRY_VERIFY_WITH_TIMEOUT(state()->text().contains(u"This is not a jq program."_s), 30'000);
        QVERIFY(state()->text().contains(u"line 1: .name | <b>"_s));
        QCOMPARE(state()->textFormat(), Qt::PlainText);
        QCOMPARE(field()->text(), u".name | <b>"_s);
        QVERIFY(row(tree()->model(), u"name: \"release-1\""_s).isValid());
    }

    void endlessFilterShowsProgressAndCanBeStopped()
    {
        show("{}");
        filter(u"range(1e12) | empty"_s);
        QTRY_VERIFY_WITH_TIMEOUT(state()->text().contains(u"outputs so far"_s), 30'000);
        QVERIFY(named<QPushButton>(u"Stop filter"_s, m_view.get())->isVisible());
        QTest::keyClick(field(), Qt::Key_Escape);
        QCOMPARE(state()->text(), u"The filter was stopped."_s);
        QCOMPARE(field()->text(), u"range(1e12) | empty"_s); // kept for correction
        QTest::keyClick(field(), Qt::Key_Escape);
        QVERIFY(field()->text().isEmpty());
    }

    void nonJsonResponseCannotBeFiltered()
    {
        show("<html></html>", "text/html");
        QVERIFY(!field()->isVisible());
        show("{}");
        QVERIFY(field()->isVisible());
        m_view->showNothing();
        QVERIFY(!field()->isVisible());
    }

    void newResponseIsShownUnfiltered()
    {
        show("[1,2]");
        filter(u".[0]"_s);
        QTRY_VERIFY_WITH_TIMEOUT(text().trimmed() == "1"_L1, 30'000);
        show("[3,4]");
        QVERIFY(row(tree()->model(), u"1: 4"_s).isValid());
        QCOMPARE(field()->text(), u".[0]"_s);
        QTest::keyClick(field(), Qt::Key_Return);
        QTRY_VERIFY_WITH_TIMEOUT(text().trimmed() == "3"_L1, 30'000);
    }
};

PATLAS_WIDGET_TEST(FilterBarTest)
#include "tst_filterbar.moc"
