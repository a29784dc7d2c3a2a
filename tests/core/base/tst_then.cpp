// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/Then.h"

#include "core/base/ReadyFuture.h"
#include "core/secret/Secret.h"
#include "tests/support/TestMain.h"
#include "tests/support/WaitFor.h"

#include <QThread>

#include <memory>
#include <optional>

using namespace Qt::StringLiterals;

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

/// Continuations: values and cancellations are passed on, and nothing is called after the context is
/// destroyed.
class ThenTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void finishedFutureIsContinuedImmediately();
    void anUnfinishedFutureIsContinuedOnTheContextsThread();
    void aReturnedFutureIsUnwrapped();
    void voidFunctionFinishesItsFuture();
    void moveOnlyValueIsMoved();
    void cancelledFutureCancelsWithoutCallingTheFunction();
    void aCancelledInnerFutureCancels();
    void aContextThatIsDestroyedFirstCancels();
    void cancelledFutureIsReplacedByAValue();
    void capturesAreReleasedAfterTheCall();
    void resultsComeFromTheEventLoop();
    void cancelledFutureIsAFailure();
    void noResultComesAfterTheContextIsDestroyed();
};

void ThenTest::finishedFutureIsContinuedImmediately()
{
    const QFuture<int> result = then(readyNumber(20), this, [](int number) { return number + 1; });
    QVERIFY(result.isFinished());
    QCOMPARE(result.result(), 21);
}

void ThenTest::anUnfinishedFutureIsContinuedOnTheContextsThread()
{
    QPromise<int> promise;
    promise.start();
    QThread *calledOn = nullptr;
    const QFuture<int> result = then(promise.future(), this, [&calledOn](int number) {
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

void ThenTest::aReturnedFutureIsUnwrapped()
{
    QPromise<QString> inner;
    inner.start();
    const QFuture<QString> result = then(readyNumber(1), this, [&inner](int) { return inner.future(); });
    QVERIFY(!result.isFinished());
    inner.addResult(u"inner"_s);
    inner.finish();
    QCOMPARE(waitFor(result), u"inner"_s);
}

void ThenTest::voidFunctionFinishesItsFuture()
{
    int seen = 0;
    const QFuture<void> result = then(readyNumber(3), this, [&seen](int number) { seen = number; });
    QVERIFY(result.isFinished());
    QVERIFY(!result.isCanceled());
    QCOMPARE(seen, 3);
}

void ThenTest::moveOnlyValueIsMoved()
{
    const QFuture<Result<Secret>> result =
        then(readyNumber(0), this, [](int) { return makeReadyResult<Secret>(Secret::copyOf("one holder")); });
    const Result<Secret> secret = waitFor(result);
    QVERIFY(secret.has_value());
    QCOMPARE(secret->view(), std::string_view("one holder"));
}

void ThenTest::cancelledFutureCancelsWithoutCallingTheFunction()
{
    bool called = false;
    QPromise<int> promise;
    promise.start();
    const QFuture<void> result = then(promise.future(), this, [&called](int) { called = true; });
    promise.future().cancel();
    promise.finish();
    QTRY_VERIFY(result.isFinished());
    QVERIFY(result.isCanceled());
    QVERIFY(!called);
}

void ThenTest::aCancelledInnerFutureCancels()
{
    QPromise<int> inner;
    inner.start();
    const QFuture<int> result = then(readyNumber(1), this, [&inner](int) { return inner.future(); });
    inner.future().cancel();
    inner.finish();
    QTRY_VERIFY(result.isFinished());
    QVERIFY(result.isCanceled());
}

void ThenTest::aContextThatIsDestroyedFirstCancels()
{
    bool called = false;
    QPromise<int> promise;
    promise.start();
    auto context = std::make_unique<QObject>();
    const QFuture<void> result = then(promise.future(), context.get(), [&called](int) { called = true; });
    context.reset();
    QVERIFY(result.isFinished());
    QVERIFY(result.isCanceled());
    promise.addResult(1);
    promise.finish();
    QCoreApplication::processEvents();
    QVERIFY(!called);
}

void ThenTest::cancelledFutureIsReplacedByAValue()
{
    QPromise<int> promise;
    promise.start();
    const QFuture<int> result = valueOr(promise.future(), this, 7);
    promise.future().cancel();
    promise.finish();
    QCOMPARE(waitFor(result), 7);
    QCOMPARE(waitFor(valueOr(readyNumber(5), this, 7)), 5);
}

void ThenTest::capturesAreReleasedAfterTheCall()
{
    QPromise<int> promise;
    promise.start();
    auto held = std::make_shared<int>(1);
    const std::weak_ptr<int> observer = held;
    const QFuture<int> result =
        then(promise.future(), this, [held = std::move(held)](int number) { return number + *held; });
    promise.addResult(1);
    promise.finish();
    QCOMPARE(waitFor(result), 2);
    QTRY_VERIFY(observer.expired());
}

void ThenTest::resultsComeFromTheEventLoop()
{
    std::optional<Result<Secret>> seen;
    thenResult(makeReadyResult<Secret>(Secret::copyOf("moved")), this,
               [&seen](Result<Secret> result) { seen = std::move(result); });
    QVERIFY(!seen); // a dialog is not called back while it still sets itself up
    QTRY_VERIFY(seen);
    QVERIFY(**seen == Secret::copyOf("moved"));
}

void ThenTest::cancelledFutureIsAFailure()
{
    QPromise<Result<void>> promise;
    promise.start();
    std::optional<Result<void>> seen;
    thenResult(promise.future(), this, [&seen](const Result<void> &result) { seen = result; });
    promise.future().cancel();
    promise.finish();
    QTRY_VERIFY(seen);
    QVERIFY(!*seen);
    QCOMPARE(seen->error().kind, ErrorKind::Cancelled);
}

void ThenTest::noResultComesAfterTheContextIsDestroyed()
{
    auto context = std::make_unique<QObject>();
    bool called = false;
    const auto capture = std::make_shared<int>(0);
    thenResult(makeReadyResult<void>({}), context.get(),
               [&called, capture](const Result<void> &) { called = true; });
    context.reset();
    QCoreApplication::processEvents();
    QVERIFY(!called);
    QCOMPARE(capture.use_count(), 1L);
}

PATLAS_CORE_TEST(ThenTest)
#include "tst_then.moc"
