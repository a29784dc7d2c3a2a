// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/explorer/FindingModel.h"

#include "tests/support/TestMain.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace patlas;

class FindingModelTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void showsOneSentenceARow();
    void changesRowsInPlaceWhenTheirNumberStays();
    void remarksWhatIsOnlyRecommended();
    void saysTheSeverityInWords();

private:
    static PreflightReport report()
    {
        PreflightReport report;
        report.findings = {{FindingKind::CredentialPlaced,
                            Severity::Ok,
                            QStringLiteral("X-Personal-Access-Token carries CI tags"),
                            {},
                            {},
                            true},
                           {FindingKind::ScopeMissing,
                            Severity::Blocking,
                            QStringLiteral("CI tags lacks can_create_tags"),
                            QStringLiteral("The service will say 403."),
                            {QStringLiteral("can_create_tags")},
                            true,
                            {},
                            true}};
        report.placements = {{"X-Personal-Access-Token", false, CredentialKind::PersonalAccessToken,
                              QStringLiteral("a"), QStringLiteral("CI tags"), true}};
        return report;
    }
};

void FindingModelTest::showsOneSentenceARow()
{
    FindingModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    model.setReport(report());
    QCOMPARE(model.rowCount(), 2);
    QCOMPARE(model.index(0).data().toString(), QStringLiteral("X-Personal-Access-Token carries CI tags"));
    QCOMPARE(model.index(1).data(FindingModel::SeverityRole).toInt(), int(Severity::Blocking));
    QCOMPARE(model.index(1).data(FindingModel::DetailRole).toString(),
             QStringLiteral("The service will say 403."));
    QCOMPARE(model.index(1).data(FindingModel::CodeRole).toStringList(),
             QStringList{QStringLiteral("can_create_tags")});
    model.setReport({});
    QCOMPARE(model.rowCount(), 0);
}

void FindingModelTest::changesRowsInPlaceWhenTheirNumberStays()
{
    FindingModel model;
    model.setReport(report());
    QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
    QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
    PreflightReport other = report();
    other.findings[1].sentence = QStringLiteral("Something else");
    model.setReport(other);
    QCOMPARE(reset.count(), 0);
    QCOMPARE(changed.count(), 1);
    QCOMPARE(model.index(1).data().toString(), QStringLiteral("Something else"));
}

void FindingModelTest::remarksWhatIsOnlyRecommended()
{
    FindingModel model;
    model.setReport(report());
    QCOMPARE(model.index(0).data(FindingModel::HintRole).toString(), QStringLiteral("recommended here"));
    QVERIFY(model.index(1).data(FindingModel::HintRole).toString().isEmpty());
}

void FindingModelTest::saysTheSeverityInWords()
{
    FindingModel model;
    model.setReport(report());
    QCOMPARE(model.index(0).data(Qt::AccessibleDescriptionRole).toString(), QStringLiteral("Fine"));
    QCOMPARE(model.index(1).data(Qt::AccessibleDescriptionRole).toString(),
             QStringLiteral("Will be refused. The service will say 403."));
}

PATLAS_WIDGET_TEST(FindingModelTest)
#include "tst_findingmodel.moc"
