// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/TestMain.h"
#include "tests/support/WidgetFinder.h"
#include "tests/ui/scopes/SampleScopes.h"
#include "ui/scopes/ScopeFilter.h"
#include "ui/scopes/ScopeModel.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace patlas;
using namespace Qt::StringLiterals;

class ScopeModelTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void groupsFollowTheirScopesInThreeStates();
    void tickingAGroupTicksItsScopesWithOneSignal();
    void rowsShowTheirOperationsAndConfidence();
    void rowsBeyondTheRoleAreMarkedAndCanBeTicked();
    void unknownRoleRestrictsNothing();
    void scopesAddedByHandGetAGroupOfTheirOwn();
    void selectingUnknownNamesAddsThem();
    void namesAreChecked_data();
    void namesAreChecked();
    void filterMatchesNameSentenceAndOperation();
    void tickingAFilteredGroupKeepsHiddenScopes();
};

void ScopeModelTest::groupsFollowTheirScopesInThreeStates()
{
    ScopeModel model(sampleScopes(), {});
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    const QModelIndex tags = row(&model, u"Tags"_s);
    QCOMPARE(tags.data(Qt::CheckStateRole).toInt(), int(Qt::Unchecked));
    QCOMPARE(tags.data(ScopeModel::CountRole).toString(), u"0 of 3"_s);
    QVERIFY(model.setData(row(&model, u"can_edit_tags"_s), Qt::Checked, Qt::CheckStateRole));
    QCOMPARE(tags.data(Qt::CheckStateRole).toInt(), int(Qt::PartiallyChecked));
    QCOMPARE(tags.data(ScopeModel::CountRole).toString(), u"1 of 3"_s);
    model.setChosen({u"can_create_tags"_s, u"can_edit_tags"_s, u"can_delete_tags"_s});
    QCOMPARE(tags.data(Qt::CheckStateRole).toInt(), int(Qt::Checked));
}

void ScopeModelTest::tickingAGroupTicksItsScopesWithOneSignal()
{
    ScopeModel model(sampleScopes(), {});
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    QSignalSpy changed(&model, &ScopeModel::chosenChanged);
    QVERIFY(model.setData(row(&model, u"Texts"_s), Qt::Checked, Qt::CheckStateRole));
    QCOMPARE(model.chosen(), QStringList({u"can_create_texts"_s, u"can_edit_texts"_s}));
    QCOMPARE(changed.size(), 1);
    QVERIFY(model.setData(row(&model, u"Texts"_s), Qt::Unchecked, Qt::CheckStateRole));
    QVERIFY(model.chosen().isEmpty());
}

void ScopeModelTest::rowsShowTheirOperationsAndConfidence()
{
    ScopeModel model(sampleScopes(), {});
    const QModelIndex create = row(&model, u"can_create_tags"_s);
    QCOMPARE(create.data(ScopeModel::OperationsRole).toStringList(), QStringList(u"POST Create a tag"_s));
    QCOMPARE(create.data(ScopeModel::MarkRole).toString(), u"documented"_s);
    const QModelIndex edit = row(&model, u"can_edit_tags"_s);
    QVERIFY(edit.data(ScopeModel::OperationsRole).toStringList().isEmpty());
    QCOMPARE(edit.data(ScopeModel::MarkRole).toString(), u"proposed"_s);
    QVERIFY(edit.data(Qt::ToolTipRole).toString().contains(u"our proposal"_s));
}

void ScopeModelTest::rowsBeyondTheRoleAreMarkedAndCanBeTicked()
{
    ScopeModel model(sampleScopes(), u"manager"_s);
    const QModelIndex index = row(&model, u"can_create_projects"_s);
    QCOMPARE(index.data(ScopeModel::RoleAllowedRole).toBool(), false);
    QCOMPARE(index.data(ScopeModel::RoleNoteRole).toString(), u"needs administrator; you are manager"_s);
    QVERIFY(index.flags().testFlag(Qt::ItemIsEnabled));
    QVERIFY(model.setData(index, Qt::Checked, Qt::CheckStateRole));
    QCOMPARE(model.chosen(), QStringList(u"can_create_projects"_s));
    QCOMPARE(row(&model, u"can_create_tags"_s).data(ScopeModel::RoleAllowedRole).toBool(), true);
}

void ScopeModelTest::unknownRoleRestrictsNothing()
{
    ScopeModel model(sampleScopes(), {});
    QCOMPARE(row(&model, u"can_create_projects"_s).data(ScopeModel::RoleAllowedRole).toBool(), true);
}

void ScopeModelTest::scopesAddedByHandGetAGroupOfTheirOwn()
{
    ScopeModel model(sampleScopes(), {});
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.addByHand(u"can_do_more"_s);
    model.addByHand(u"can_do_most"_s);
    const QModelIndex index = row(&model, u"can_do_more"_s);
    QCOMPARE(index.parent().data().toString(), u"Added by hand"_s);
    QCOMPARE(model.rowCount(index.parent()), 2);
    QVERIFY(!index.data(ScopeModel::ConfidenceRole).isValid());
    // A scope that is in the list is ticked in place.
    model.addByHand(u"can_edit_tags"_s);
    QCOMPARE(model.rowCount(index.parent()), 2);
    QCOMPARE(model.chosen(), QStringList({u"can_do_more"_s, u"can_do_most"_s, u"can_edit_tags"_s}));
}

void ScopeModelTest::selectingUnknownNamesAddsThem()
{
    ScopeModel model(sampleScopes(), {});
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setChosen({u"can_fly"_s, u"can_create_tags"_s, u"not a name"_s});
    QCOMPARE(model.chosen(), QStringList({u"can_create_tags"_s, u"can_fly"_s}));
    model.setChosen({});
    QVERIFY(model.chosen().isEmpty());
}

void ScopeModelTest::namesAreChecked_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<bool>("good");
    QTest::newRow("usual") << u"can_create_tags"_s << true;
    QTest::newRow("shortest") << u"abc"_s << true;
    QTest::newRow("longest") << QString(64, u'a') << true;
    QTest::newRow("empty") << QString() << false;
    QTest::newRow("too short") << u"ab"_s << false;
    QTest::newRow("too long") << QString(65, u'a') << false;
    QTest::newRow("capitals") << u"Can_fly"_s << false;
    QTest::newRow("digit first") << u"1can"_s << false;
    QTest::newRow("space") << u"can fly"_s << false;
    QTest::newRow("line break") << u"can_fly\n"_s << false;
    QTest::newRow("letters of another script") << u"cän_fly"_s << false;
}

void ScopeModelTest::namesAreChecked()
{
    QFETCH(QString, name);
    QFETCH(bool, good);
    QCOMPARE(ScopeModel::nameProblem(name).isEmpty(), good);
}

void ScopeModelTest::filterMatchesNameSentenceAndOperation()
{
    ScopeModel model(sampleScopes(), {});
    ScopeFilter filter;
    filter.setSourceModel(&model);
    QAbstractItemModelTester tester(&filter, QAbstractItemModelTester::FailureReportingMode::QtTest);
    filter.setWords(u"DELETE tag"_s);
    QCOMPARE(texts(&filter), u"Tags\ncan_delete_tags\n"_s);
    filter.setWords(u"post texts"_s);
    QCOMPARE(texts(&filter), u"Texts\ncan_create_texts\ncan_edit_texts\n"_s);
    filter.setWords(u"documented"_s);
    QCOMPARE(texts(&filter), u"Tags\ncan_create_tags\n"_s);
    filter.setWords(u"nothing like it"_s);
    QCOMPARE(filter.rowCount(), 0);
    filter.setWords({});
    QCOMPARE(filter.rowCount(), 3);
}

void ScopeModelTest::tickingAFilteredGroupKeepsHiddenScopes()
{
    ScopeModel model(sampleScopes(), {});
    ScopeFilter filter;
    filter.setSourceModel(&model);
    filter.setWords(u"create"_s);
    QVERIFY(filter.setData(row(&filter, u"Tags"_s), Qt::Checked, Qt::CheckStateRole));
    QCOMPARE(model.chosen(), QStringList(u"can_create_tags"_s));
}

PATLAS_CORE_TEST(ScopeModelTest)
#include "tst_scopemodel.moc"
