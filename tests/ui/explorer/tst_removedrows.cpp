// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/explorer/RemovedRows.h"

#include "core/request/OperationDraft.h"
#include "tests/support/TestMain.h"
#include "tests/support/WidgetFinder.h"
#include "tests/ui/explorer/SampleApi.h"
#include "ui/explorer/RequestBuilder.h"

#include <QSignalSpy>
#include <QTabWidget>
#include <QTableView>
#include <QTest>

#include <memory>

using namespace patlas;
using namespace Qt::StringLiterals;

class RemovedRowsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void rowsComeBackWhereTheyWere();
    void whatElseWasEditedStays();
    void anEmptiedFieldIsNotRemoved();
    void severalChangesAtOnceAreNoRemoval();
    void aRemovedHeaderComesBackInTheWindow();
};

void RemovedRowsTest::rowsComeBackWhereTheyWere()
{
    RequestDraft all;
    all.headers = {{u"A"_s, u"1"_s}, {u"B"_s, u"2"_s, false}, {u"C"_s, u"3"_s}};
    all.checks = {u"status == 200"_s, u"body exists"_s};
    all.parts = {{u"f"_s, u"/tmp/x"_s, true}};
    RequestDraft draft = all;
    RemovedRows removed;
    const auto remove = [&](const auto &change) {
        const RequestDraft before = draft;
        change();
        removed.follow(before, draft, nullptr);
    };
    remove([&] { draft.headers.erase(draft.headers.begin() + 1); });
    remove([&] { draft.checks.removeFirst(); });
    remove([&] { draft.headers.erase(draft.headers.begin()); });
    remove([&] { draft.parts.clear(); });
    while (!removed.isEmpty())
        removed.putBack(draft);
    QVERIFY(draft == all);
}

void RemovedRowsTest::whatElseWasEditedStays()
{
    RequestDraft draft;
    draft.headers = {{u"A"_s, u"1"_s}, {u"B"_s, u"2"_s}, {u"C"_s, u"3"_s}};
    RemovedRows removed;
    RequestDraft before = draft;
    draft.headers.pop_back();
    removed.follow(before, draft, nullptr);
    before = draft;
    draft.headers[0].value = u"edited"_s;
    removed.follow(before, draft, nullptr);
    draft.headers.pop_back(); // by other means
    removed.putBack(draft);
    QCOMPARE(draft.headers.size(), 2U);
    QCOMPARE(draft.headers[0].value, u"edited"_s);
    QCOMPARE(draft.headers[1].name, u"C"_s);
}

void RemovedRowsTest::anEmptiedFieldIsNotRemoved()
{
    const std::shared_ptr<const ApiDescription> api = sampleApi();
    const Operation *operation = api->operation(u"tags.list"_s);
    RequestDraft before;
    before.queryParameters = {{u"limit"_s, u"5"_s}, {u"own"_s, u"x"_s}};
    RequestDraft now = before;
    now.queryParameters.erase(now.queryParameters.begin());
    RemovedRows removed;
    removed.follow(before, now, operation);
    QVERIFY(removed.isEmpty());
    removed.follow(before, now, nullptr); // described by nothing
    QVERIFY(!removed.isEmpty());
}

void RemovedRowsTest::severalChangesAtOnceAreNoRemoval()
{
    RequestDraft before;
    before.headers = {{u"A"_s, u"1"_s}, {u"B"_s, u"2"_s}};
    RequestDraft now;
    now.headers = {{u"B"_s, u"other"_s}};
    RemovedRows removed;
    removed.follow(before, now, nullptr);
    removed.follow(now, before, nullptr);
    removed.follow(before, {}, nullptr);
    QVERIFY(removed.isEmpty());
}

void RemovedRowsTest::aRemovedHeaderComesBackInTheWindow()
{
    const std::shared_ptr<const ApiDescription> api = sampleApi();
    const PreflightContext context = sampleContext(*api);
    RequestBuilder builder;
    builder.setContext(context);
    RequestDraft draft = draftFor(*api->operation(u"tags.list"_s), context.environment);
    draft.headers = {{u"X-One"_s, u"1"_s}, {u"X-Two"_s, u"2"_s}};
    builder.setDraft(draft);
    builder.resize(900, 700);
    builder.show();
    QVERIFY(QTest::qWaitForWindowActive(&builder));
    auto *undo = named<QPushButton>(u"Undo removal"_s, &builder);
    QVERIFY(undo && !undo->isVisible());

    named<QTabWidget>(u"Request"_s, &builder)->setCurrentIndex(2);
    auto *headers = named<QTableView>(u"Headers"_s, &builder);
    QVERIFY(headers);
    const QModelIndex second = row(headers->model(), u"X-One"_s);
    QVERIFY(second.isValid());
    headers->setFocus();
    headers->setCurrentIndex(second);
    QSignalSpy edited(&builder, &RequestBuilder::draftEdited);
    QTest::keyClick(headers, Qt::Key_Delete);
    QCOMPARE(builder.draft().headers.size(), 1U);
    QVERIFY(undo->isVisible());
    headers->setFocus();
    QTest::keyClick(headers, Qt::Key_Z, Qt::ControlModifier);
    QVERIFY(builder.draft().headers == draft.headers);
    QCOMPARE(edited.count(), 2);
    QVERIFY(!undo->isVisible());
    // It is of this request alone.
    headers->setCurrentIndex(row(headers->model(), u"X-One"_s));
    QTest::keyClick(headers, Qt::Key_Delete);
    QVERIFY(undo->isVisible());
    builder.setDraft(draft);
    QVERIFY(!undo->isVisible());
}

PATLAS_WIDGET_TEST(RemovedRowsTest)
#include "tst_removedrows.moc"
