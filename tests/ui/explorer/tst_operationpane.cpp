// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/TestMain.h"
#include "tests/support/WidgetFinder.h"
#include "tests/ui/explorer/SampleApi.h"
#include "ui/explorer/OperationPane.h"

#include <QLineEdit>
#include <QSignalSpy>
#include <QTest>
#include <QTreeView>

using namespace Qt::StringLiterals;

using namespace patlas;

class OperationPaneTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void theArrowKeysMoveFromOperationToOperation();
    void clickSelectsAnOperation();
    void selectingByCodeEmitsNoSignal();
    void selectionSurvivesFiltering();
    void returnInTheFilterGoesToTheFirstMatch();
    void everyGroupIsExpanded();

private:
    std::unique_ptr<OperationPane> m_pane;
    QTreeView *m_tree = nullptr;
    QLineEdit *m_filter = nullptr;
};

void OperationPaneTest::init()
{
    m_pane = std::make_unique<OperationPane>();
    m_pane->setApi(sampleApi());
    m_pane->resize(280, 500);
    m_pane->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_pane.get()));
    m_tree = named<QTreeView>(u"Operations"_s, m_pane.get());
    m_filter = named<QLineEdit>(u"Filter operations"_s, m_pane.get());
    QVERIFY(m_tree && m_filter);
}

void OperationPaneTest::theArrowKeysMoveFromOperationToOperation()
{
    QSignalSpy chosen(m_pane.get(), &OperationPane::operationChosen);
    m_pane->select(u"projects.list"_s);
    m_tree->setFocus();
    // The heading between the two groups cannot be selected, so one key press skips it.
    for (int i = 0; i < 3 && m_pane->currentOperation() != "tags.list"_L1; ++i)
        QTest::keyClick(m_tree, Qt::Key_Down);
    QCOMPARE(m_pane->currentOperation(), u"tags.list"_s);
    QTest::keyClick(m_tree, Qt::Key_Down);
    QCOMPARE(chosen.last().at(0).toString(), u"tags.create"_s);
}

void OperationPaneTest::clickSelectsAnOperation()
{
    QSignalSpy chosen(m_pane.get(), &OperationPane::operationChosen);
    const QModelIndex index = row(m_tree->model(), u"DELETE Delete a tag"_s);
    QTest::mouseClick(m_tree->viewport(), Qt::LeftButton, {}, m_tree->visualRect(index).center());
    QCOMPARE(chosen.count(), 1);
    QCOMPARE(chosen[0].at(0).toString(), u"tags.delete"_s);
}

void OperationPaneTest::selectingByCodeEmitsNoSignal()
{
    QSignalSpy chosen(m_pane.get(), &OperationPane::operationChosen);
    m_pane->select(u"tags.create"_s);
    QCOMPARE(m_tree->currentIndex().data().toString(), u"POST Create a tag"_s);
    m_pane->select(QString());
    QVERIFY(!m_tree->currentIndex().isValid());
    QCOMPARE(chosen.count(), 0);
}

void OperationPaneTest::selectionSurvivesFiltering()
{
    QSignalSpy chosen(m_pane.get(), &OperationPane::operationChosen);
    m_pane->select(u"tags.create"_s);
    m_filter->setText(u"screenshot"_s);
    m_filter->clear();
    QCOMPARE(chosen.count(), 0);
    QCOMPARE(m_tree->currentIndex().data().toString(), u"POST Create a tag"_s);
}

void OperationPaneTest::returnInTheFilterGoesToTheFirstMatch()
{
    QSignalSpy chosen(m_pane.get(), &OperationPane::operationChosen);
    QTest::keyClicks(m_filter, u"upload"_s);
    QTest::keyClick(m_filter, Qt::Key_Return);
    QCOMPARE(chosen.count(), 1);
    QCOMPARE(chosen[0].at(0).toString(), u"screenshots.upload"_s);
    QTest::keyClick(m_filter, Qt::Key_Escape);
    QVERIFY(m_filter->text().isEmpty());
}

void OperationPaneTest::everyGroupIsExpanded()
{
    for (int group = 0; group < m_tree->model()->rowCount(); ++group)
        QVERIFY(m_tree->isExpanded(m_tree->model()->index(group, 0)));
}

PATLAS_WIDGET_TEST(OperationPaneTest)
#include "tst_operationpane.moc"
