// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/TestMain.h"
#include "tests/support/WidgetFinder.h"
#include "tests/ui/explorer/SampleCatalog.h"
#include "ui/explorer/OperationPane.h"

#include <QLineEdit>
#include <QSignalSpy>
#include <QTest>
#include <QTreeView>

using namespace patlas;

class OperationPaneTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void theArrowKeysMoveFromOperationToOperation();
    void aClickChoosesAnOperation();
    void selectingAnnouncesNothing();
    void theChoiceSurvivesFiltering();
    void returnInTheFilterGoesToTheFirstMatch();
    void everyGroupIsOpen();

private:
    std::unique_ptr<OperationPane> m_pane;
    QTreeView *m_tree = nullptr;
    QLineEdit *m_filter = nullptr;
};

void OperationPaneTest::init()
{
    m_pane = std::make_unique<OperationPane>();
    m_pane->setCatalog(sampleCatalog());
    m_pane->resize(280, 500);
    m_pane->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_pane.get()));
    m_tree = named<QTreeView>(QStringLiteral("Operations"), m_pane.get());
    m_filter = named<QLineEdit>(QStringLiteral("Filter operations"), m_pane.get());
    QVERIFY(m_tree && m_filter);
}

void OperationPaneTest::theArrowKeysMoveFromOperationToOperation()
{
    QSignalSpy chosen(m_pane.get(), &OperationPane::operationChosen);
    m_pane->select(QStringLiteral("projects.list"));
    m_tree->setFocus();
    // The heading between the two groups cannot be chosen, so one key leads past it.
    for (int i = 0; i < 3 && m_pane->currentOperation() != QLatin1String("tags.list"); ++i)
        QTest::keyClick(m_tree, Qt::Key_Down);
    QCOMPARE(m_pane->currentOperation(), QStringLiteral("tags.list"));
    QTest::keyClick(m_tree, Qt::Key_Down);
    QCOMPARE(chosen.last().at(0).toString(), QStringLiteral("tags.create"));
}

void OperationPaneTest::aClickChoosesAnOperation()
{
    QSignalSpy chosen(m_pane.get(), &OperationPane::operationChosen);
    const QModelIndex index = row(m_tree->model(), QStringLiteral("DELETE Delete a tag"));
    QTest::mouseClick(m_tree->viewport(), Qt::LeftButton, {}, m_tree->visualRect(index).center());
    QCOMPARE(chosen.count(), 1);
    QCOMPARE(chosen[0].at(0).toString(), QStringLiteral("tags.delete"));
}

void OperationPaneTest::selectingAnnouncesNothing()
{
    QSignalSpy chosen(m_pane.get(), &OperationPane::operationChosen);
    m_pane->select(QStringLiteral("tags.create"));
    QCOMPARE(m_tree->currentIndex().data().toString(), QStringLiteral("POST Create a tag"));
    m_pane->select(QString());
    QVERIFY(!m_tree->currentIndex().isValid());
    QCOMPARE(chosen.count(), 0);
}

void OperationPaneTest::theChoiceSurvivesFiltering()
{
    QSignalSpy chosen(m_pane.get(), &OperationPane::operationChosen);
    m_pane->select(QStringLiteral("tags.create"));
    m_filter->setText(QStringLiteral("screenshot"));
    m_filter->clear();
    QCOMPARE(chosen.count(), 0);
    QCOMPARE(m_tree->currentIndex().data().toString(), QStringLiteral("POST Create a tag"));
}

void OperationPaneTest::returnInTheFilterGoesToTheFirstMatch()
{
    QSignalSpy chosen(m_pane.get(), &OperationPane::operationChosen);
    QTest::keyClicks(m_filter, QStringLiteral("upload"));
    QTest::keyClick(m_filter, Qt::Key_Return);
    QCOMPARE(chosen.count(), 1);
    QCOMPARE(chosen[0].at(0).toString(), QStringLiteral("screenshots.upload"));
    QTest::keyClick(m_filter, Qt::Key_Escape);
    QVERIFY(m_filter->text().isEmpty());
}

void OperationPaneTest::everyGroupIsOpen()
{
    for (int group = 0; group < m_tree->model()->rowCount(); ++group)
        QVERIFY(m_tree->isExpanded(m_tree->model()->index(group, 0)));
}

PATLAS_WIDGET_TEST(OperationPaneTest)
#include "tst_operationpane.moc"
