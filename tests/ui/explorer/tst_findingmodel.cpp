// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/explorer/FindingModel.h"

#include "tests/support/TestMain.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;

using namespace patlas;

class FindingModelTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void showsOneSentencePerRow();
    void sourceOfADoubtfulRuleIsSaid_data();
    void sourceOfADoubtfulRuleIsSaid();
    void changesRowsInPlaceWhenTheirCountIsUnchanged();
    void marksRecommendedFindings();
    void severityIsGivenInWords();

private:
    static PreflightReport report()
    {
        PreflightReport report;
        report.findings = {{FindingKind::CredentialPlaced,
                            Severity::Ok,
                            u"X-Personal-Access-Token carries CI tags"_s,
                            {},
                            {},
                            {},
                            Certainty::Certain},
                           {FindingKind::ScopeMissing,
                            Severity::Blocking,
                            u"CI tags lacks can_create_tags"_s,
                            u"The service will say 403."_s,
                            {u"can_create_tags"_s},
                            {},
                            Certainty::Certain,
                            true}};
        report.findings[0].say(
            phrased(u"%1 carries %2 (%3)"_s,
                    {asName(u"X-Personal-Access-Token"_s), asName(u"CI tags"_s), remark(u"hint"_s)}));
        report.findings[1].say(
            phrased(u"%1 lacks %2"_s, {asName(u"CI tags"_s), asCode(u"can_create_tags"_s)}));
        return report;
    }
};

void FindingModelTest::showsOneSentencePerRow()
{
    FindingModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    model.setReport(report());
    QCOMPARE(model.rowCount(), 2);
    QCOMPARE(model.index(0).data().toString(), u"X-Personal-Access-Token carries CI tags (hint)"_s);
    QCOMPARE(model.index(1).data(FindingModel::SeverityRole).toInt(), int(Severity::Blocking));
    QCOMPARE(model.index(1).data(FindingModel::DetailRole).toString(), u"The service will say 403."_s);
    const QVariantList spans = model.index(1).data(FindingModel::SpansRole).toList();
    QCOMPARE(spans.size(), 2);
    QCOMPARE(spans[1].value<PhraseSpan>(), (PhraseSpan{14, 15, PhraseStyle::Code}));
    model.setReport({});
    QCOMPARE(model.rowCount(), 0);
}

void FindingModelTest::sourceOfADoubtfulRuleIsSaid_data()
{
    QTest::addColumn<Certainty>("certainty");
    QTest::addColumn<QString>("hint");
    QTest::addColumn<QString>("spoken");
    QTest::newRow("certain") << Certainty::Certain << QString() << QString();
    QTest::newRow("a fact is not known") << Certainty::Probable << QString() << QString();
    QTest::newRow("documented") << Certainty::Documented << QString() << u"documented"_s;
    QTest::newRow("seen in a client")
        << Certainty::SeenInClient << u"seen in a client"_s << u"seen in a client"_s;
    QTest::newRow("inferred") << Certainty::Inferred << u"inferred"_s << u"inferred"_s;
}

void FindingModelTest::sourceOfADoubtfulRuleIsSaid()
{
    QFETCH(Certainty, certainty);
    QFETCH(QString, spoken);
    PreflightReport doubtful = report();
    doubtful.findings[1].certainty = certainty;
    FindingModel model;
    model.setReport(doubtful);
    QTEST(model.index(1).data(FindingModel::HintRole).toString(), "hint");
    const QStringList parts = model.index(1).data(Qt::AccessibleDescriptionRole).toString().split(u". "_s);
    QCOMPARE(parts.size(), spoken.isEmpty() ? 2 : 3);
    QCOMPARE(parts.contains(spoken), !spoken.isEmpty());
}

void FindingModelTest::changesRowsInPlaceWhenTheirCountIsUnchanged()
{
    FindingModel model;
    model.setReport(report());
    QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
    QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
    PreflightReport other = report();
    other.findings[1].sentence = u"Something else"_s;
    model.setReport(other);
    QCOMPARE(reset.count(), 0);
    QCOMPARE(changed.count(), 1);
    QCOMPARE(model.index(1).data().toString(), u"Something else"_s);
}

void FindingModelTest::marksRecommendedFindings()
{
    FindingModel model;
    model.setReport(report());
    QCOMPARE(model.index(0).data(FindingModel::HintRole).toString(), u"recommended here"_s);
    QVERIFY(model.index(1).data(FindingModel::HintRole).toString().isEmpty());
}

void FindingModelTest::severityIsGivenInWords()
{
    FindingModel model;
    model.setReport(report());
    QCOMPARE(model.index(0).data(Qt::AccessibleDescriptionRole).toString(), u"Fine"_s);
    QCOMPARE(model.index(1).data(Qt::AccessibleDescriptionRole).toString(),
             u"Will be refused. The service will say 403."_s);
}

PATLAS_WIDGET_TEST(FindingModelTest)
#include "tst_findingmodel.moc"
