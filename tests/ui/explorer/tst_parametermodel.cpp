// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/VisibleText.h"
#include "tests/support/TestMain.h"
#include "tests/ui/explorer/SampleApi.h"
#include "ui/explorer/ParameterModel.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;

using namespace patlas;

class ParameterModelTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void listsDescribedParametersBeforeOthers();
    void keepsEveryValueOfARepeatableParameter();
    void emptyValuesAreOmitted();
    void marksRequiredParameters();
    void listsAndObjectsSayHowToTypeThem();
    void valuesCanBeEditedAndDisabled();
    void onlyCustomRowsAreAddedAndRemoved();
    void showsAutomaticHeaders();
    void offersTheValuesOfABoolean();
    void saysWhatTheServiceTakesByDefault();
    void suggestsValuesThatFit();
    void marksTheRowThatAFindingIsAbout();

private:
    static const Operation &operation(const ApiDescription &api, const char *id)
    {
        return *api.operation(QString::fromLatin1(id));
    }
};

void ParameterModelTest::listsDescribedParametersBeforeOthers()
{
    const auto api = sampleApi();
    ParameterModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    model.setSections(&operation(*api, "tags.delete"),
                      {{ParameterPlace::Path, {{u"tagId"_s, u"7"_s, true}}},
                       {ParameterPlace::Query, {{u"mine"_s, u"x"_s, true}}}});
    QCOMPARE(model.rowCount(), 3);
    QCOMPARE(model.index(0, ParameterModel::Name).data(Qt::EditRole).toString(), u"tagId"_s);
    QCOMPARE(model.index(0, ParameterModel::Value).data().toString(), u"7"_s);
    QCOMPARE(model.index(1, ParameterModel::Name).data(Qt::EditRole).toString(), u"app"_s);
    QCOMPARE(model.index(2, ParameterModel::Name).data(Qt::EditRole).toString(), u"mine"_s);
}

void ParameterModelTest::keepsEveryValueOfARepeatableParameter()
{
    Operation tagged;
    Parameter tag;
    tag.name = u"tag"_s;
    tag.repeatable = true;
    tagged.parameters = {tag};
    const std::vector<NamedValue> values{{u"tag"_s, u"a"_s, true}, {u"tag"_s, u"b"_s, false}};
    ParameterModel model;
    model.setSections(&tagged, {{ParameterPlace::Query, values}});
    QCOMPARE(model.rowCount(), 2);
    QVERIFY(model.values(ParameterPlace::Query) == values);
}

void ParameterModelTest::emptyValuesAreOmitted()
{
    const auto api = sampleApi();
    ParameterModel model;
    model.setSections(&operation(*api, "tags.list"), {{ParameterPlace::Query, {}}});
    QCOMPARE(model.rowCount(), 3);
    QVERIFY(model.values(ParameterPlace::Query).empty());
    model.addRow(ParameterPlace::Query);
    QVERIFY(model.values(ParameterPlace::Query).empty());
}

void ParameterModelTest::marksRequiredParameters()
{
    const auto api = sampleApi();
    ParameterModel model;
    model.setSections(&operation(*api, "tags.list"), {{ParameterPlace::Query, {}}});
    QCOMPARE(model.index(0, ParameterModel::Name).data().toString(), u"app *"_s);
    QCOMPARE(model.index(0, ParameterModel::Name).data(Qt::AccessibleTextRole).toString(),
             u"app, required"_s);
    QCOMPARE(model.index(1, ParameterModel::Name).data().toString(), u"sorted"_s);
    QCOMPARE(model.index(1, ParameterModel::Value).data(Qt::ToolTipRole).toString(), u"Sort by name"_s);
}

void ParameterModelTest::listsAndObjectsSayHowToTypeThem()
{
    Operation searched;
    Parameter list;
    list.name = u"list"_s;
    list.description = u"What to search"_s;
    list.schema = "{\"type\":\"array\"}";
    Parameter object = list;
    object.name = u"object"_s;
    object.description.clear();
    object.schema = "{\"type\":\"object\",\"example\":{\"x\":[1]}}";
    Parameter text = list;
    text.name = u"text"_s;
    text.schema = "{\"type\":\"string\"}";
    searched.parameters = {list, object, text};
    ParameterModel model;
    model.setSections(&searched, {{ParameterPlace::Query, {}}});
    const auto said = [&model](int row, int role) {
        return model.index(row, ParameterModel::Value).data(role).toString();
    };
    QCOMPARE(said(0, ParameterModel::ExampleRole), u"[\"a\", \"b\"]"_s);
    QCOMPARE(said(0, Qt::ToolTipRole),
             u"What to search\n\narray\n\nA JSON list, for example "_s + isolated(u"[\"a\", \"b\"]"_s));
    QCOMPARE(said(1, ParameterModel::ExampleRole), u"{\"x\":[1]}"_s);
    QCOMPARE(said(1, Qt::ToolTipRole),
             u"object\n\nA JSON object, for example "_s + isolated(u"{\"x\":[1]}"_s));
    QCOMPARE(said(2, ParameterModel::ExampleRole), QString());
    QCOMPARE(said(2, Qt::ToolTipRole), u"What to search\n\nstring"_s);
}

void ParameterModelTest::valuesCanBeEditedAndDisabled()
{
    const auto api = sampleApi();
    ParameterModel model;
    QSignalSpy edited(&model, &ParameterModel::edited);
    model.setSections(&operation(*api, "tags.list"), {{ParameterPlace::Query, {}}});
    QCOMPARE(edited.count(), 0);
    QVERIFY(model.setData(model.index(2, ParameterModel::Value), u"5"_s));
    QVERIFY(model.setData(model.index(2, ParameterModel::Name), int(Qt::Unchecked), Qt::CheckStateRole));
    QCOMPARE(edited.count(), 2);
    const std::vector<NamedValue> expected{{u"limit"_s, u"5"_s, false}};
    QVERIFY(model.values(ParameterPlace::Query) == expected);
    QVERIFY(!model.setData(model.index(0, ParameterModel::Description), u"no"_s));
    QVERIFY(!(model.index(0, ParameterModel::Name).flags() & Qt::ItemIsEditable));
}

void ParameterModelTest::onlyCustomRowsAreAddedAndRemoved()
{
    const auto api = sampleApi();
    ParameterModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    model.setSections(&operation(*api, "tags.create"), {{ParameterPlace::Query, {}}});
    const int row = model.addRow(ParameterPlace::Query);
    model.setData(model.index(row, ParameterModel::Name), u"branch"_s);
    model.setData(model.index(row, ParameterModel::Value), u"main"_s);
    QCOMPARE(model.values(ParameterPlace::Query).size(), std::size_t(1));
    model.removeRow(0);
    QCOMPARE(model.rowCount(), 2);
    model.removeRow(row);
    QCOMPARE(model.rowCount(), 1);
    QVERIFY(model.values(ParameterPlace::Query).empty());
}

void ParameterModelTest::showsAutomaticHeaders()
{
    const auto api = sampleApi();
    ParameterModel model;
    model.setSections(&operation(*api, "tags.create"), {{ParameterPlace::Query, {}}});
    model.setImplied({{u"app"_s, u"5f01 (from the project API token)"_s}});
    QCOMPARE(model.index(0, ParameterModel::Value).data().toString(), u"5f01 (from the project API token)"_s);
    QVERIFY(model.index(0, ParameterModel::Value).data(Qt::EditRole).toString().isEmpty());
    QVERIFY(model.values(ParameterPlace::Query).empty());
}

void ParameterModelTest::offersTheValuesOfABoolean()
{
    const auto api = sampleApi();
    ParameterModel model;
    model.setSections(&operation(*api, "tags.list"), {{ParameterPlace::Query, {}}});
    const QStringList booleans{u"true"_s, u"false"_s};
    QCOMPARE(model.index(1, ParameterModel::Value).data(ParameterModel::ValuesRole).toStringList(), booleans);
    QVERIFY(model.index(2, ParameterModel::Value).data(ParameterModel::ValuesRole).toStringList().isEmpty());
}

void ParameterModelTest::saysWhatTheServiceTakesByDefault()
{
    Operation listed;
    Parameter limit;
    limit.name = u"limit"_s;
    limit.type = u"integer"_s;
    limit.schema = R"({"type": "integer", "minimum": 1, "maximum": 100, "default": 30})";
    listed.parameters = {limit};
    ParameterModel model;
    model.setSections(&listed, {{ParameterPlace::Query, {}}});
    const QModelIndex value = model.index(0, ParameterModel::Value);
    QCOMPARE(value.data().toString(), u"30 by default"_s);
    QCOMPARE(value.data(Qt::EditRole).toString(), QString());
    QVERIFY(model.values(ParameterPlace::Query).empty());
    QCOMPARE(value.data(Qt::ToolTipRole).toString(),
             u"integer, from 1 to 100\n\nThe down arrow suggests: 30"_s);
    QVERIFY(model.setData(value, u"5"_s));
    QCOMPARE(value.data().toString(), u"5"_s);
}

void ParameterModelTest::suggestsValuesThatFit()
{
    const auto suggestions = [](const char *schema, const QString &example) {
        Parameter parameter;
        parameter.name = u"p"_s;
        parameter.example = example;
        parameter.schema = schema;
        return helpFor(parameter, QDateTime::fromString(u"2026-01-31T22:30:05Z"_s, Qt::ISODate)).suggestions;
    };
    QCOMPARE(suggestions(R"({"type": "integer", "default": 30})", u"50"_s), (QStringList{u"50"_s, u"30"_s}));
    QCOMPARE(suggestions(R"({"type": "string", "format": "date-time"})", {}),
             QStringList{u"2026-01-31T22:30:05Z"_s});
    QCOMPARE(suggestions(R"({"type": "string", "format": "date"})", {}), QStringList{u"2026-01-31"_s});
    QCOMPARE(suggestions(R"({"type": "string", "format": "uuid"})", {}).first().size(), 36);
    QCOMPARE(suggestions(R"({"type": "array", "default": [1]})", {}), QStringList());
    QCOMPARE(suggestions("", {}), QStringList());
}

void ParameterModelTest::marksTheRowThatAFindingIsAbout()
{
    Operation tagged;
    Parameter tag;
    tag.name = u"tag"_s;
    tag.repeatable = true;
    tagged.parameters = {tag};
    ParameterModel model;
    model.setSections(&tagged,
                      {{ParameterPlace::Query, {{u"tag"_s, u"a"_s, true}, {u"tag"_s, u"b"_s, true}}}});
    QSignalSpy changes(&model, &QAbstractItemModel::dataChanged);
    Finding finding;
    finding.severity = Severity::Warning;
    finding.sentence = u"The value is not as described."_s;
    finding.detail = u"It is b."_s;
    finding.fields = {{ParameterPlace::Query, u"tag"_s, u"b"_s}};
    model.setFindings({Finding(), finding});
    QCOMPARE(changes.size(), 1);
    const QModelIndex first = model.index(0, ParameterModel::Value);
    const QModelIndex second = model.index(1, ParameterModel::Value);
    QVERIFY(!first.data(ParameterModel::SeverityRole).isValid());
    QCOMPARE(second.data(ParameterModel::SeverityRole).toInt(), int(Severity::Warning));
    QCOMPARE(second.data(Qt::AccessibleDescriptionRole).toString(), finding.sentence);
    QVERIFY(second.data(Qt::ToolTipRole).toString().startsWith(finding.sentence + u"\n\nIt is b."_s));
    model.setFindings({finding}); // the same as before
    QCOMPARE(changes.size(), 1);
    QVERIFY(model.setData(model.index(1, ParameterModel::Name), int(Qt::Unchecked), Qt::CheckStateRole));
    QVERIFY(!second.data(ParameterModel::SeverityRole).isValid());
}

PATLAS_WIDGET_TEST(ParameterModelTest)
#include "tst_parametermodel.moc"
