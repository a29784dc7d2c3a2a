// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/RunQueue.h"

#include "core/session/RunPlan.h"
#include "tests/support/TestMain.h"

#include <QTest>

using namespace patlas;
using namespace Qt::StringLiterals;

using Numbers = std::vector<int>;

/// Which requests may be sent together.
class RunQueueTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whatNeedsNothingIsReady();
    void whatIsNeededIsWaitedFor();
    void rowsWaitForNothingOfEachOther();
    void whatComesLaterIsNotWaitedFor();
    void aLongChainTakesLinearTime();

private:
    /// `needs`: by request, places of others.
    static RunPlan planWith(const std::vector<Numbers> &needs,
                            RunOptions::Order order = RunOptions::Order::Needs)
    {
        std::vector<PlannedRequest> requests(needs.size());
        RunPlan plan = planOf(std::move(requests));
        for (std::size_t place = 0; place < needs.size(); ++place)
            plan.requests[place].needs = needs[place];
        plan.setOrder(order);
        return plan;
    }
    static Numbers taken(RunQueue &queue)
    {
        Numbers numbers;
        while (const std::optional<int> next = queue.takeNext())
            numbers.push_back(*next);
        return numbers;
    }
};

void RunQueueTest::whatNeedsNothingIsReady()
{
    RunQueue queue(planWith({{}, {}, {}}), 1);
    QCOMPARE(taken(queue), Numbers({0, 1, 2}));
    QCOMPARE(taken(queue), Numbers());
    QVERIFY(!RunQueue().takeNext());
    RunQueue nothing(planWith({}), 1);
    QVERIFY(!nothing.takeNext());
}

void RunQueueTest::whatIsNeededIsWaitedFor()
{
    // 1 and 2 need 0, 3 needs both, and names one of them twice.
    RunQueue queue(planWith({{}, {0}, {0}, {1, 2, 2}}), 1);
    QCOMPARE(taken(queue), Numbers({0}));
    queue.done(0);
    QCOMPARE(taken(queue), Numbers({1, 2}));
    queue.done(2);
    QCOMPARE(taken(queue), Numbers());
    QVERIFY(!queue.isRowDone(2));
    queue.done(1);
    QCOMPARE(taken(queue), Numbers({3}));
    queue.done(3);
    QVERIFY(queue.isRowDone(3));
}

void RunQueueTest::rowsWaitForNothingOfEachOther()
{
    RunQueue queue(planWith({{}, {0}}), 3);
    QCOMPARE(taken(queue), Numbers({0, 2, 4}));
    queue.done(2);
    QCOMPARE(taken(queue), Numbers({3}));
    queue.done(3);
    QVERIFY(queue.isRowDone(3));
    QVERIFY(!queue.isRowDone(0));
    QVERIFY(!queue.isRowDone(4));
}

void RunQueueTest::whatComesLaterIsNotWaitedFor()
{
    RunQueue queue(planWith({{1}, {}}, RunOptions::Order::Files), 1);
    QCOMPARE(taken(queue), Numbers({0, 1}));
}

void RunQueueTest::aLongChainTakesLinearTime()
{
    constexpr int size = 100'000;
    std::vector<Numbers> needs(size);
    for (int place = 1; place < size; ++place)
        needs[std::size_t(place)] = {place - 1};
    RunQueue queue(planWith(needs, RunOptions::Order::Files), 1);
    for (int number = 0; number < size; ++number) {
        QCOMPARE(queue.takeNext(), std::optional(number));
        QVERIFY(!queue.takeNext());
        queue.done(number);
    }
}

PATLAS_CORE_TEST(RunQueueTest)
#include "tst_runqueue.moc"
