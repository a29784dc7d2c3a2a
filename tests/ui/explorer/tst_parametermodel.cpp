// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/TestMain.h"
#include "tests/ui/explorer/SampleCatalog.h"
#include "ui/explorer/ParameterModel.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace patlas;

class ParameterModelTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void listsWhatTheOperationDescribesThenTheOthers();
    void keepsEveryValueOfARepeatableParameter();
    void leavesOutWhatIsEmpty();
    void marksRequiredParameters();
    void editsValuesAndSwitchesThemOff();
    void addsAndRemovesOwnRowsOnly();
    void showsWhatIsSentAnyway();
    void offersTheValuesOfABoolean();

private:
    static const Operation &operation(const Catalog &catalog, const char *id)
    {
        return *catalog.operation(QString::fromLatin1(id));
    }
};

void ParameterModelTest::listsWhatTheOperationDescribesThenTheOthers()
{
    const auto catalog = sampleCatalog();
    ParameterModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    model.setSections(&operation(*catalog, "tags.delete"),
                      {{ParameterPlace::Path, {{QStringLiteral("tagId"), QStringLiteral("7"), true}}},
                       {ParameterPlace::Query, {{QStringLiteral("mine"), QStringLiteral("x"), true}}}});
    QCOMPARE(model.rowCount(), 3);
    QCOMPARE(model.index(0, ParameterModel::Name).data(Qt::EditRole).toString(), QStringLiteral("tagId"));
    QCOMPARE(model.index(0, ParameterModel::Value).data().toString(), QStringLiteral("7"));
    QCOMPARE(model.index(1, ParameterModel::Name).data(Qt::EditRole).toString(), QStringLiteral("app"));
    QCOMPARE(model.index(2, ParameterModel::Name).data(Qt::EditRole).toString(), QStringLiteral("mine"));
}

void ParameterModelTest::keepsEveryValueOfARepeatableParameter()
{
    Operation tagged;
    Parameter tag;
    tag.name = QStringLiteral("tag");
    tag.repeatable = true;
    tagged.parameters = {tag};
    const std::vector<NamedValue> values{{QStringLiteral("tag"), QStringLiteral("a"), true},
                                         {QStringLiteral("tag"), QStringLiteral("b"), false}};
    ParameterModel model;
    model.setSections(&tagged, {{ParameterPlace::Query, values}});
    QCOMPARE(model.rowCount(), 2);
    QVERIFY(model.values(ParameterPlace::Query) == values);
}

void ParameterModelTest::leavesOutWhatIsEmpty()
{
    const auto catalog = sampleCatalog();
    ParameterModel model;
    model.setSections(&operation(*catalog, "tags.list"), {{ParameterPlace::Query, {}}});
    QCOMPARE(model.rowCount(), 3);
    QVERIFY(model.values(ParameterPlace::Query).empty());
    model.addRow(ParameterPlace::Query);
    QVERIFY(model.values(ParameterPlace::Query).empty());
}

void ParameterModelTest::marksRequiredParameters()
{
    const auto catalog = sampleCatalog();
    ParameterModel model;
    model.setSections(&operation(*catalog, "tags.list"), {{ParameterPlace::Query, {}}});
    QCOMPARE(model.index(0, ParameterModel::Name).data().toString(), QStringLiteral("app *"));
    QCOMPARE(model.index(0, ParameterModel::Name).data(Qt::AccessibleTextRole).toString(),
             QStringLiteral("app, required"));
    QCOMPARE(model.index(1, ParameterModel::Name).data().toString(), QStringLiteral("sorted"));
    QCOMPARE(model.index(1, ParameterModel::Value).data(Qt::ToolTipRole).toString(),
             QStringLiteral("Sort by name"));
}

void ParameterModelTest::editsValuesAndSwitchesThemOff()
{
    const auto catalog = sampleCatalog();
    ParameterModel model;
    QSignalSpy edited(&model, &ParameterModel::edited);
    model.setSections(&operation(*catalog, "tags.list"), {{ParameterPlace::Query, {}}});
    QCOMPARE(edited.count(), 0);
    QVERIFY(model.setData(model.index(2, ParameterModel::Value), QStringLiteral("5")));
    QVERIFY(model.setData(model.index(2, ParameterModel::Name), int(Qt::Unchecked), Qt::CheckStateRole));
    QCOMPARE(edited.count(), 2);
    const std::vector<NamedValue> expected{{QStringLiteral("limit"), QStringLiteral("5"), false}};
    QVERIFY(model.values(ParameterPlace::Query) == expected);
    QVERIFY(!model.setData(model.index(0, ParameterModel::Description), QStringLiteral("no")));
    QVERIFY(!(model.index(0, ParameterModel::Name).flags() & Qt::ItemIsEditable));
}

void ParameterModelTest::addsAndRemovesOwnRowsOnly()
{
    const auto catalog = sampleCatalog();
    ParameterModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    model.setSections(&operation(*catalog, "tags.create"), {{ParameterPlace::Query, {}}});
    const int row = model.addRow(ParameterPlace::Query);
    model.setData(model.index(row, ParameterModel::Name), QStringLiteral("branch"));
    model.setData(model.index(row, ParameterModel::Value), QStringLiteral("main"));
    QCOMPARE(model.values(ParameterPlace::Query).size(), std::size_t(1));
    model.removeRow(0);
    QCOMPARE(model.rowCount(), 2);
    model.removeRow(row);
    QCOMPARE(model.rowCount(), 1);
    QVERIFY(model.values(ParameterPlace::Query).empty());
}

void ParameterModelTest::showsWhatIsSentAnyway()
{
    const auto catalog = sampleCatalog();
    ParameterModel model;
    model.setSections(&operation(*catalog, "tags.create"), {{ParameterPlace::Query, {}}});
    model.setImplied(QStringLiteral("app"), QStringLiteral("5f01"));
    QCOMPARE(model.index(0, ParameterModel::Value).data().toString(),
             QStringLiteral("5f01 (from the project token)"));
    QVERIFY(model.index(0, ParameterModel::Value).data(Qt::EditRole).toString().isEmpty());
    QVERIFY(model.values(ParameterPlace::Query).empty());
}

void ParameterModelTest::offersTheValuesOfABoolean()
{
    const auto catalog = sampleCatalog();
    ParameterModel model;
    model.setSections(&operation(*catalog, "tags.list"), {{ParameterPlace::Query, {}}});
    const QStringList booleans{QStringLiteral("true"), QStringLiteral("false")};
    QCOMPARE(model.index(1, ParameterModel::Value).data(ParameterModel::ValuesRole).toStringList(), booleans);
    QVERIFY(model.index(2, ParameterModel::Value).data(ParameterModel::ValuesRole).toStringList().isEmpty());
}

PATLAS_WIDGET_TEST(ParameterModelTest)
#include "tst_parametermodel.moc"
