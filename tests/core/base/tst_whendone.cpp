// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/WhenDone.h"

#include "core/base/Ready.h"
#include "core/secret/Secret.h"
#include "tests/support/TestMain.h"
#include "tests/support/WaitFor.h"

#include <QThread>

#include <memory>

using namespace patlas;

namespace {

QFuture<int> readyNumber(int number)
{
    QPromise<int> promise;
    promise.start();
    promise.addResult(number);
    promise.finish();
    return promise.future();
}

} // namespace

/// Continuations: a value goes on, a cancellation too, and nothing is called after the context.
class WhenDoneTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aFinishedFutureIsContinuedAtOnce();
    void anUnfinishedFutureIsContinuedOnTheContextsThread();
    void aReturnedFutureIsUnwrapped();
    void aFunctionWithoutAValueFinishesItsFuture();
    void aValueThatCannotBeCopiedIsMovedOn();
    void aCancelledFutureCancelsWithoutACall();
    void aCancelledInnerFutureCancels();
    void aContextThatIsDestroyedFirstCancels();
    void anotherValueStandsInForACancelledFuture();
    void whatTheFunctionHoldsIsReleasedAfterTheCall();
};

void WhenDoneTest::aFinishedFutureIsContinuedAtOnce()
{
    const QFuture<int> result = whenDone(readyNumber(20), this, [](int number) { return number + 1; });
    QVERIFY(result.isFinished());
    QCOMPARE(result.result(), 21);
}

void WhenDoneTest::anUnfinishedFutureIsContinuedOnTheContextsThread()
{
    QPromise<int> promise;
    promise.start();
    QThread *calledOn = nullptr;
    const QFuture<int> result = whenDone(promise.future(), this, [&calledOn](int number) {
        calledOn = QThread::currentThread();
        return number * 2;
    });
    QVERIFY(!result.isFinished());
    std::unique_ptr<QThread> other(QThread::create([&promise] {
        promise.addResult(4);
        promise.finish();
    }));
    other->start();
    QCOMPARE(waitFor(result), 8);
    QCOMPARE(calledOn, thread());
    QVERIFY(other->wait());
}

void WhenDoneTest::aReturnedFutureIsUnwrapped()
{
    QPromise<QString> inner;
    inner.start();
    const QFuture<QString> result = whenDone(readyNumber(1), this, [&inner](int) { return inner.future(); });
    QVERIFY(!result.isFinished());
    inner.addResult(QStringLiteral("inner"));
    inner.finish();
    QCOMPARE(waitFor(result), QStringLiteral("inner"));
}

void WhenDoneTest::aFunctionWithoutAValueFinishesItsFuture()
{
    int seen = 0;
    const QFuture<void> result = whenDone(readyNumber(3), this, [&seen](int number) { seen = number; });
    QVERIFY(result.isFinished());
    QVERIFY(!result.isCanceled());
    QCOMPARE(seen, 3);
}

void WhenDoneTest::aValueThatCannotBeCopiedIsMovedOn()
{
    const QFuture<Result<Secret>> result =
        whenDone(readyNumber(0), this, [](int) { return ready<Secret>(Secret::copyOf("one holder")); });
    const Result<Secret> secret = waitFor(result);
    QVERIFY(secret.has_value());
    QCOMPARE(secret->view(), std::string_view("one holder"));
}

void WhenDoneTest::aCancelledFutureCancelsWithoutACall()
{
    bool called = false;
    QPromise<int> promise;
    promise.start();
    const QFuture<void> result = whenDone(promise.future(), this, [&called](int) { called = true; });
    promise.future().cancel();
    promise.finish();
    QTRY_VERIFY(result.isFinished());
    QVERIFY(result.isCanceled());
    QVERIFY(!called);
}

void WhenDoneTest::aCancelledInnerFutureCancels()
{
    QPromise<int> inner;
    inner.start();
    const QFuture<int> result = whenDone(readyNumber(1), this, [&inner](int) { return inner.future(); });
    inner.future().cancel();
    inner.finish();
    QTRY_VERIFY(result.isFinished());
    QVERIFY(result.isCanceled());
}

void WhenDoneTest::aContextThatIsDestroyedFirstCancels()
{
    bool called = false;
    QPromise<int> promise;
    promise.start();
    auto context = std::make_unique<QObject>();
    const QFuture<void> result = whenDone(promise.future(), context.get(), [&called](int) { called = true; });
    context.reset();
    QVERIFY(result.isFinished());
    QVERIFY(result.isCanceled());
    promise.addResult(1);
    promise.finish();
    QCoreApplication::processEvents();
    QVERIFY(!called);
}

void WhenDoneTest::anotherValueStandsInForACancelledFuture()
{
    QPromise<int> promise;
    promise.start();
    const QFuture<int> result = orElse(promise.future(), this, 7);
    promise.future().cancel();
    promise.finish();
    QCOMPARE(waitFor(result), 7);
    QCOMPARE(waitFor(orElse(readyNumber(5), this, 7)), 5);
}

void WhenDoneTest::whatTheFunctionHoldsIsReleasedAfterTheCall()
{
    QPromise<int> promise;
    promise.start();
    auto held = std::make_shared<int>(1);
    const std::weak_ptr<int> observer = held;
    const QFuture<int> result =
        whenDone(promise.future(), this, [held = std::move(held)](int number) { return number + *held; });
    promise.addResult(1);
    promise.finish();
    QCOMPARE(waitFor(result), 2);
    QTRY_VERIFY(observer.expired());
}

PATLAS_CORE_TEST(WhenDoneTest)
#include "tst_whendone.moc"
