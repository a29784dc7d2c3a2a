// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/preflight/ScopesForOperations.h"
#include "tests/support/TestMain.h"
#include "tests/support/WidgetFinder.h"
#include "tests/ui/scopes/SampleScopes.h"
#include "ui/scopes/OperationChoiceDialog.h"
#include "ui/scopes/ScopePicker.h"

#include <QLineEdit>
#include <QSignalSpy>
#include <QTest>
#include <QTreeView>
#include <QTreeWidget>

using namespace patlas;
using namespace Qt::StringLiterals;

class ScopePickerTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_picker.reset(); }
    void spaceAndClicksToggleScopes();
    void clickOnAGroupNameTicksNothing();
    void tickingAFilteredGroupAgainUnticksVisibleScopes();
    void theFilterNarrowsAndEscapeClearsIt();
    void enterInTheFilterMovesToTheList();
    void unknownNameCanBeAdded();
    void aBadNameCannotBeAdded();
    void choosingByOperationGivesTheSmallestSet();

private:
    QTreeView *tree() const { return named<QTreeView>(u"Scopes"_s, m_picker.get()); }
    void click(const QString &name, int x);

    ApiDescription m_api = sampleScopes();
    std::unique_ptr<ScopePicker> m_picker;
};

void ScopePickerTest::init()
{
    m_picker = std::make_unique<ScopePicker>(m_api, QString());
    m_picker->resize(800, 500);
    m_picker->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_picker.get()));
}

void ScopePickerTest::click(const QString &name, int x)
{
    const QRect rect = tree()->visualRect(row(tree()->model(), name));
    QVERIFY(rect.isValid());
    QTest::mouseClick(tree()->viewport(), Qt::LeftButton, {}, {x, rect.center().y()});
}

void ScopePickerTest::spaceAndClicksToggleScopes()
{
    QSignalSpy changed(m_picker.get(), &ScopePicker::chosenChanged);
    tree()->setCurrentIndex(row(tree()->model(), u"can_edit_tags"_s));
    QTest::keyClick(tree(), Qt::Key_Space);
    QCOMPARE(m_picker->chosen(), QStringList(u"can_edit_tags"_s));
    click(u"can_create_tags"_s, 400);
    QCOMPARE(m_picker->chosen(), QStringList({u"can_create_tags"_s, u"can_edit_tags"_s}));
    click(u"can_edit_tags"_s, 20);
    QCOMPARE(m_picker->chosen(), QStringList(u"can_create_tags"_s));
    QCOMPARE(changed.size(), 3);
}

void ScopePickerTest::clickOnAGroupNameTicksNothing()
{
    click(u"Tags"_s, 500);
    QVERIFY(m_picker->chosen().isEmpty());
    click(u"Tags"_s, 20);
    QCOMPARE(m_picker->chosen().size(), 3);
}

void ScopePickerTest::tickingAFilteredGroupAgainUnticksVisibleScopes()
{
    QTest::keyClicks(named<QLineEdit>(u"Filter scopes"_s, m_picker.get()), u"edit_tags"_s);
    click(u"Tags"_s, 20);
    QCOMPARE(m_picker->chosen(), QStringList(u"can_edit_tags"_s));
    click(u"Tags"_s, 20);
    QVERIFY(m_picker->chosen().isEmpty());
}

void ScopePickerTest::theFilterNarrowsAndEscapeClearsIt()
{
    auto *filter = named<QLineEdit>(u"Filter scopes"_s, m_picker.get());
    QTest::keyClicks(filter, u"delete"_s);
    QCOMPARE(texts(tree()->model()), u"Tags\ncan_delete_tags\n"_s);
    QVERIFY(tree()->isExpanded(tree()->model()->index(0, 0)));
    QTest::keyClick(filter, Qt::Key_Escape);
    QVERIFY(filter->text().isEmpty());
    QCOMPARE(tree()->model()->rowCount(), 3);
    for (int group = 0; group < 3; ++group)
        QVERIFY2(tree()->isExpanded(tree()->model()->index(group, 0)), "a group came back closed");
}

void ScopePickerTest::enterInTheFilterMovesToTheList()
{
    auto *filter = named<QLineEdit>(u"Filter scopes"_s, m_picker.get());
    m_picker->activateWindow();
    filter->setFocus();
    QTest::keyClick(filter, Qt::Key_Return);
    QVERIFY(tree()->hasFocus());
}

void ScopePickerTest::unknownNameCanBeAdded()
{
    QTest::keyClicks(named<QLineEdit>(u"Filter scopes"_s, m_picker.get()), u"can_fly"_s);
    QCOMPARE(tree()->model()->rowCount(), 0);
    QTest::mouseClick(named<QPushButton>(u"Add scope…"_s, m_picker.get()), Qt::LeftButton);
    auto *name = named<QLineEdit>(u"Scope name"_s, m_picker.get());
    QVERIFY(name->isVisible());
    QCOMPARE(name->text(), u"can_fly"_s);
    QTest::keyClick(name, Qt::Key_Return);
    QCOMPARE(m_picker->chosen(), QStringList(u"can_fly"_s));
    QVERIFY(row(tree()->model(), u"can_fly"_s).isValid());
    QVERIFY(!name->isVisible());
}

void ScopePickerTest::aBadNameCannotBeAdded()
{
    QTest::mouseClick(named<QPushButton>(u"Add scope…"_s, m_picker.get()), Qt::LeftButton);
    auto *name = named<QLineEdit>(u"Scope name"_s, m_picker.get());
    auto *add = named<QPushButton>(u"Add"_s, m_picker.get());
    QTest::keyClicks(name, u"Can fly"_s);
    QVERIFY(!add->isEnabled());
    QVERIFY(!add->toolTip().isEmpty());
    QTest::keyClick(name, Qt::Key_Return);
    QVERIFY(m_picker->chosen().isEmpty());
}

void ScopePickerTest::choosingByOperationGivesTheSmallestSet()
{
    QCOMPARE(scopesForOperations(m_api, {u"texts.post"_s, u"tags.create"_s, u"tags.list"_s, u"unknown"_s}),
             QStringList({u"can_create_tags"_s, u"can_create_texts"_s, u"can_edit_texts"_s}));
    m_picker->setChosen({u"can_create_tags"_s, u"can_edit_tags"_s});
    QTest::mouseClick(named<QPushButton>(u"Choose by operation…"_s, m_picker.get()), Qt::LeftButton);
    auto *operations = named<QTreeWidget>(u"Operations to allow"_s);
    if (!operations)
        QFAIL("there is no list of operations");
    QVERIFY(operations->isVisible());
    const auto item = [operations](const QString &text) {
        return operations->findItems(text, Qt::MatchExactly | Qt::MatchRecursive).value(0);
    };
    const QTreeWidgetItem *createTag = item(u"POST Create a tag"_s);
    QVERIFY(createTag);
    QCOMPARE(createTag->checkState(0), Qt::Checked);
    QVERIFY2(!item(u"GET List tags"_s), "an operation without scopes is offered");
    item(u"POST Create a tag"_s)->setCheckState(0, Qt::Unchecked);
    auto *use = named<QPushButton>(u"Use these scopes"_s);
    QVERIFY(!use->isEnabled());
    item(u"DELETE Delete a tag"_s)->setCheckState(0, Qt::Checked);
    QTest::mouseClick(use, Qt::LeftButton);
    QCOMPARE(m_picker->chosen(), QStringList(u"can_delete_tags"_s));
}

PATLAS_WIDGET_TEST(ScopePickerTest)
#include "tst_scopepicker.moc"
