// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/collection/CheckRun.h"

#include "tests/support/TestMain.h"
#include "tests/support/WaitFor.h"

#include <QTest>

using namespace patlas;
using namespace Qt::StringLiterals;

class CheckRunTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void variablesAreReplaced();
    void aSecretIsNotShown();

private:
    std::vector<CheckResult> results(const QStringList &checks)
    {
        Exchange exchange;
        exchange.status = 200;
        exchange.responseHeaders = {{"X-Echo", "open-sesame"}};
        const Variables variables(
            {{u"test"_s, {{u"expected"_s, u"200"_s}, {u"phrase"_s, u"open-sesame-2"_s, true}}}});
        return waitFor(runChecks(checks, exchange, variables, this));
    }
};

void CheckRunTest::variablesAreReplaced()
{
    const std::vector<CheckResult> found =
        results({u"status == {{expected}}"_s, u"status == {{nothing}}"_s, u"status == 404"_s});
    QCOMPARE(found.size(), 3U);
    QVERIFY(found[0].isPassed());
    QCOMPARE(found[1].outcome, CheckResult::Outcome::NotRun);
    QCOMPARE(found[2].outcome, CheckResult::Outcome::Failed);
    QCOMPARE(found[2].actual, u"200"_s);
}

void CheckRunTest::aSecretIsNotShown()
{
    const std::vector<CheckResult> found = results({u"header X-Echo == {{phrase}}"_s});
    QCOMPARE(found.size(), 1U);
    QCOMPARE(found[0].outcome, CheckResult::Outcome::Failed);
    QCOMPARE(found[0].text, u"header X-Echo == {{phrase}}"_s);
    QVERIFY2(!found[0].sentence.contains(u"sesame"_s), qPrintable(found[0].sentence));
    QCOMPARE(found[0].actual, QString());
}

PATLAS_CORE_TEST(CheckRunTest)
#include "tst_checkrun.moc"
