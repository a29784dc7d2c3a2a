// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/Credentials.h"
#include "tests/support/OrdersApi.h"
#include "tests/support/TestMain.h"
#include "tests/ui/explorer/SampleApi.h"
#include "ui/explorer/OperationFilter.h"
#include "ui/explorer/OperationTreeModel.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;

using namespace patlas;

class OperationTreeModelTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void showsOperationsInGroups();
    void rowsAreNamedByMethodAndTitle();
    void showsWhichOperationsAStoredTokenCanDo();
    void ignoresTokensThatCannotBeUsed_data();
    void ignoresTokensThatCannotBeUsed();
    void missingAbilitiesOfTheSelectedTokenAreNamed();
    void missingProjectTokenIsShown();
    void onlyOperationsCanBeSelected();
    void filterMatchesMethodTitlePathAndScope_data();
    void filterMatchesMethodTitlePathAndScope();
    void operationsOfAnotherApiAreMarked();

private:
    static int availability(const OperationTreeModel &model, const char *operation)
    {
        return model.indexOf(QLatin1String(operation)).data(OperationTreeModel::AvailabilityRole).toInt();
    }
    static constexpr int callable = int(OperationTreeModel::Availability::Callable);
    static constexpr int noToken = int(OperationTreeModel::Availability::NoPersonalToken);
    static constexpr int noProject = int(OperationTreeModel::Availability::NotStored);
};

void OperationTreeModelTest::operationsOfAnotherApiAreMarked()
{
    const auto api = std::make_shared<const ApiDescription>(*readOpenApi(orders::document));
    OperationTreeModel model;
    model.setApi(api);
    model.setTokens(orders::contextFor(
        api, {orders::credentialFor(u"basic"_s), orders::credentialFor(u"oauth"_s, {u"orders.read"_s})}));
    for (const char *operation : {"public", "optional", "basic", "either"})
        QVERIFY2(availability(model, operation) == callable, operation);
    for (const char *operation : {"query", "cookie", "both", "all", "scopes", "digest"})
        QVERIFY2(availability(model, operation) == noToken, operation);
    for (const char *operation : {"odd", "certificate"})
        QVERIFY2(availability(model, operation) == int(OperationTreeModel::Availability::NotSupported),
                 operation);
    const QString reason = model.indexOf(u"query"_s).data(Qt::AccessibleDescriptionRole).toString();
    QCOMPARE(reason, u"No usable API key is stored for Orders."_s);
}

void OperationTreeModelTest::showsOperationsInGroups()
{
    OperationTreeModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    model.setApi(sampleApi());
    QCOMPARE(model.rowCount(), 3);
    const QModelIndex tags = model.index(1, 0);
    QCOMPARE(tags.data().toString(), u"Tags"_s);
    QCOMPARE(model.rowCount(tags), 3);
    QCOMPARE(model.rowCount(model.index(0, 0, tags)), 0);
    QCOMPARE(model.parent(model.index(2, 0, tags)), tags);
    model.setApi(std::make_shared<const ApiDescription>());
    QCOMPARE(model.rowCount(), 0);
}

void OperationTreeModelTest::rowsAreNamedByMethodAndTitle()
{
    OperationTreeModel model;
    model.setApi(sampleApi());
    const QModelIndex create = model.indexOf(u"tags.create"_s);
    QCOMPARE(create.data().toString(), u"POST Create a tag"_s);
    QCOMPARE(create.data(OperationTreeModel::MethodRole).toString(), u"POST"_s);
    QCOMPARE(create.data(OperationTreeModel::TitleRole).toString(), u"Create a tag"_s);
    QCOMPARE(create.data(OperationTreeModel::OperationIdRole).toString(), u"tags.create"_s);
    QVERIFY(!model.indexOf(u"tags.unknown"_s).isValid());
}

void OperationTreeModelTest::showsWhichOperationsAStoredTokenCanDo()
{
    OperationTreeModel model;
    const auto api = sampleApi();
    model.setApi(api);
    PreflightContext context = sampleContext(*api);
    QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);

    model.setTokens(context);
    QVERIFY(changed.count() > 0);
    QCOMPARE(availability(model, "tags.list"), callable);
    QCOMPARE(availability(model, "tags.create"), noToken);
    QCOMPARE(availability(model, "projects.list"), noToken);
    QVERIFY(model.indexOf(u"tags.create"_s)
                .data(Qt::ToolTipRole)
                .toString()
                .contains(u"No stored token has can_create_tags."_s));

    setOfKind(context.credentials, true, {sampleToken(u"a"_s, {u"can_create_tags"_s})});
    model.setTokens(context);
    QCOMPARE(availability(model, "tags.create"), callable);
    QCOMPARE(availability(model, "tags.delete"), noToken);
    QCOMPARE(availability(model, "projects.list"), callable);
    QVERIFY(model.indexOf(u"tags.create"_s).data(Qt::ToolTipRole).toString().contains(u"Token a"_s));
}

void OperationTreeModelTest::ignoresTokensThatCannotBeUsed_data()
{
    QTest::addColumn<int>("flaw");
    QTest::newRow("expired") << 0;
    QTest::newRow("revoked") << 1;
    QTest::newRow("secret missing") << 2;
    QTest::newRow("other environment") << 3;
}

void OperationTreeModelTest::ignoresTokensThatCannotBeUsed()
{
    QFETCH(int, flaw);
    OperationTreeModel model;
    const auto api = sampleApi();
    model.setApi(api);
    PreflightContext context = sampleContext(*api);
    Credential token = sampleToken(u"a"_s, {u"can_create_tags"_s});
    if (flaw == 0)
        token.expires = context.now.addDays(-1);
    else if (flaw == 1)
        token.revoked = context.now.addDays(-1);
    else if (flaw == 2)
        token.secretMissing = true;
    else
        token.environmentId = u"gl-strings"_s;
    setOfKind(context.credentials, true, {token});
    model.setTokens(context);
    QCOMPARE(availability(model, "tags.create"), noToken);
}

void OperationTreeModelTest::missingAbilitiesOfTheSelectedTokenAreNamed()
{
    OperationTreeModel model;
    const auto api = sampleApi();
    model.setApi(api);
    PreflightContext context = sampleContext(*api);
    setOfKind(context.credentials, true,
              {sampleToken(u"a"_s, {u"can_create_tags"_s}), sampleToken(u"b"_s, {u"can_delete_tags"_s})});
    model.setTokens(context);
    QCOMPARE(model.opened(), std::pair(5, 5));
    const auto shortfall = [&model](const char *id) {
        return model.indexOf(QLatin1String(id)).data(OperationTreeModel::ShortfallRole).toString();
    };

    model.setChosen(selection(u"demo"_s, u"a"_s));
    QCOMPARE(availability(model, "tags.create"), callable);
    QCOMPARE(availability(model, "tags.list"), callable);
    QCOMPARE(availability(model, "tags.delete"), int(OperationTreeModel::Availability::NotWithChosen));
    QCOMPARE(shortfall("tags.delete"), u"no scope"_s);
    QVERIFY(model.indexOf(u"tags.delete"_s)
                .data(Qt::ToolTipRole)
                .toString()
                .contains(u"“Token b” has can_delete_tags."_s));
    QCOMPARE(model.opened(), std::pair(4, 5));

    firstOfKind(context.credentials, true).revoked = context.now;
    model.setTokens(context);
    QCOMPARE(shortfall("tags.create"), u"revoked"_s);
    model.setChosen(selection(u"demo"_s, QString()));
    QCOMPARE(availability(model, "tags.delete"), callable);
    QVERIFY(shortfall("tags.delete").isEmpty());
}

void OperationTreeModelTest::missingProjectTokenIsShown()
{
    OperationTreeModel model;
    const auto api = sampleApi();
    model.setApi(api);
    PreflightContext context = sampleContext(*api);
    setOfKind(context.credentials, false, {});
    setOfKind(context.credentials, true, {sampleToken(u"a"_s, {u"can_create_tags"_s})});
    model.setTokens(context);
    QCOMPARE(availability(model, "tags.list"), noProject);
    QCOMPARE(availability(model, "tags.create"), noProject);
    QCOMPARE(availability(model, "projects.list"), callable);
}

void OperationTreeModelTest::onlyOperationsCanBeSelected()
{
    OperationTreeModel model;
    model.setApi(sampleApi());
    QVERIFY(!(model.index(0, 0).flags() & Qt::ItemIsSelectable));
    QVERIFY(model.indexOf(u"tags.list"_s).flags() & Qt::ItemIsSelectable);
}

void OperationTreeModelTest::filterMatchesMethodTitlePathAndScope_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("expected");
    QTest::newRow("empty") << QString()
                           << QStringList{u"GET List projects"_s, u"GET List tags"_s, u"POST Create a tag"_s,
                                          u"DELETE Delete a tag"_s, u"POST Upload a screenshot"_s};
    QTest::newRow("method") << u"delete"_s << QStringList{u"DELETE Delete a tag"_s};
    QTest::newRow("title") << u"upload"_s << QStringList{u"POST Upload a screenshot"_s};
    QTest::newRow("path") << u"/projects"_s << QStringList{u"GET List projects"_s};
    QTest::newRow("scope") << u"can_create"_s
                           << QStringList{u"POST Create a tag"_s, u"POST Upload a screenshot"_s};
    QTest::newRow("all words") << u"post tag /tags"_s << QStringList{u"POST Create a tag"_s};
    QTest::newRow("nothing") << u"zzz"_s << QStringList();
}

void OperationTreeModelTest::filterMatchesMethodTitlePathAndScope()
{
    QFETCH(QString, text);
    QFETCH(QStringList, expected);
    OperationTreeModel model;
    model.setApi(sampleApi());
    OperationFilter filter(&model);
    const QAbstractItemModelTester tester(&filter, QAbstractItemModelTester::FailureReportingMode::Fatal);
    filter.setText(text);
    QStringList shown;
    for (int group = 0; group < filter.rowCount(); ++group) {
        for (int row = 0; row < filter.rowCount(filter.index(group, 0)); ++row)
            shown << filter.index(row, 0, filter.index(group, 0)).data().toString();
    }
    QCOMPARE(shown, expected);
}

PATLAS_WIDGET_TEST(OperationTreeModelTest)
#include "tst_operationtreemodel.moc"
