// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/TestMain.h"
#include "tests/ui/explorer/SampleCatalog.h"
#include "ui/explorer/OperationFilter.h"
#include "ui/explorer/OperationTreeModel.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace patlas;

class OperationTreeModelTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void showsGroupsAndInThemTheOperations();
    void namesARowByMethodAndTitle();
    void saysWhichOperationsAStoredTokenCanDo();
    void ignoresTokensThatCannotBeUsed_data();
    void ignoresTokensThatCannotBeUsed();
    void whatTheChosenTokenCannotDoIsNamed();
    void saysThatAProjectTokenIsMissing();
    void onlyOperationsCanBeSelected();
    void filterLooksInMethodTitlePathAndScope_data();
    void filterLooksInMethodTitlePathAndScope();

private:
    static int availability(const OperationTreeModel &model, const char *operation)
    {
        return model.indexOf(QLatin1String(operation)).data(OperationTreeModel::AvailabilityRole).toInt();
    }
    static constexpr int ready = int(OperationTreeModel::Availability::Ready);
    static constexpr int noToken = int(OperationTreeModel::Availability::NoPersonalToken);
    static constexpr int noProject = int(OperationTreeModel::Availability::NoProjectToken);
};

void OperationTreeModelTest::showsGroupsAndInThemTheOperations()
{
    OperationTreeModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    model.setCatalog(sampleCatalog());
    QCOMPARE(model.rowCount(), 3);
    const QModelIndex tags = model.index(1, 0);
    QCOMPARE(tags.data().toString(), QStringLiteral("Tags"));
    QCOMPARE(model.rowCount(tags), 3);
    QCOMPARE(model.rowCount(model.index(0, 0, tags)), 0);
    QCOMPARE(model.parent(model.index(2, 0, tags)), tags);
    model.setCatalog(std::make_shared<const Catalog>());
    QCOMPARE(model.rowCount(), 0);
}

void OperationTreeModelTest::namesARowByMethodAndTitle()
{
    OperationTreeModel model;
    model.setCatalog(sampleCatalog());
    const QModelIndex create = model.indexOf(QStringLiteral("tags.create"));
    QCOMPARE(create.data().toString(), QStringLiteral("POST Create a tag"));
    QCOMPARE(create.data(OperationTreeModel::MethodRole).toString(), QStringLiteral("POST"));
    QCOMPARE(create.data(OperationTreeModel::TitleRole).toString(), QStringLiteral("Create a tag"));
    QCOMPARE(create.data(OperationTreeModel::OperationIdRole).toString(), QStringLiteral("tags.create"));
    QVERIFY(!model.indexOf(QStringLiteral("tags.unknown")).isValid());
}

void OperationTreeModelTest::saysWhichOperationsAStoredTokenCanDo()
{
    OperationTreeModel model;
    const auto catalog = sampleCatalog();
    model.setCatalog(catalog);
    PreflightContext context = sampleContext(*catalog);
    QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);

    model.setTokens(context);
    QVERIFY(changed.count() > 0);
    QCOMPARE(availability(model, "tags.list"), ready);
    QCOMPARE(availability(model, "tags.create"), noToken);
    QCOMPARE(availability(model, "projects.list"), noToken);
    QVERIFY(model.indexOf(QStringLiteral("tags.create"))
                .data(Qt::ToolTipRole)
                .toString()
                .contains(QStringLiteral("No stored token has can_create_tags.")));

    context.personalTokens = {sampleToken(QStringLiteral("a"), {QStringLiteral("can_create_tags")})};
    model.setTokens(context);
    QCOMPARE(availability(model, "tags.create"), ready);
    QCOMPARE(availability(model, "tags.delete"), noToken);
    QCOMPARE(availability(model, "projects.list"), ready);
    QVERIFY(model.indexOf(QStringLiteral("tags.create"))
                .data(Qt::ToolTipRole)
                .toString()
                .contains(QStringLiteral("Token a")));
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
    const auto catalog = sampleCatalog();
    model.setCatalog(catalog);
    PreflightContext context = sampleContext(*catalog);
    PersonalAccessToken token = sampleToken(QStringLiteral("a"), {QStringLiteral("can_create_tags")});
    if (flaw == 0)
        token.expires = context.now.addDays(-1);
    else if (flaw == 1)
        token.revoked = context.now.addDays(-1);
    else if (flaw == 2)
        token.secretMissing = true;
    else
        token.environmentId = QStringLiteral("gl-strings");
    context.personalTokens = {token};
    model.setTokens(context);
    QCOMPARE(availability(model, "tags.create"), noToken);
}

void OperationTreeModelTest::whatTheChosenTokenCannotDoIsNamed()
{
    OperationTreeModel model;
    const auto catalog = sampleCatalog();
    model.setCatalog(catalog);
    PreflightContext context = sampleContext(*catalog);
    context.personalTokens = {sampleToken(QStringLiteral("a"), {QStringLiteral("can_create_tags")}),
                              sampleToken(QStringLiteral("b"), {QStringLiteral("can_delete_tags")})};
    model.setTokens(context);
    QCOMPARE(model.opened(), std::pair(5, 5));
    const auto shortfall = [&model](const char *id) {
        return model.indexOf(QLatin1String(id)).data(OperationTreeModel::ShortfallRole).toString();
    };

    model.setChosen(QStringLiteral("demo"), QStringLiteral("a"));
    QCOMPARE(availability(model, "tags.create"), ready);
    QCOMPARE(availability(model, "tags.list"), ready);
    QCOMPARE(availability(model, "tags.delete"), int(OperationTreeModel::Availability::NotWithChosen));
    QCOMPARE(shortfall("tags.delete"), QStringLiteral("no scope"));
    QVERIFY(model.indexOf(QStringLiteral("tags.delete"))
                .data(Qt::ToolTipRole)
                .toString()
                .contains(QStringLiteral("“Token b” has can_delete_tags.")));
    QCOMPARE(model.opened(), std::pair(4, 5));

    context.personalTokens[0].revoked = context.now;
    model.setTokens(context);
    QCOMPARE(shortfall("tags.create"), QStringLiteral("revoked"));
    model.setChosen(QStringLiteral("demo"), QString());
    QCOMPARE(availability(model, "tags.delete"), ready);
    QVERIFY(shortfall("tags.delete").isEmpty());
}

void OperationTreeModelTest::saysThatAProjectTokenIsMissing()
{
    OperationTreeModel model;
    const auto catalog = sampleCatalog();
    model.setCatalog(catalog);
    PreflightContext context = sampleContext(*catalog);
    context.projectTokens.clear();
    context.personalTokens = {sampleToken(QStringLiteral("a"), {QStringLiteral("can_create_tags")})};
    model.setTokens(context);
    QCOMPARE(availability(model, "tags.list"), noProject);
    QCOMPARE(availability(model, "tags.create"), noProject);
    QCOMPARE(availability(model, "projects.list"), ready);
}

void OperationTreeModelTest::onlyOperationsCanBeSelected()
{
    OperationTreeModel model;
    model.setCatalog(sampleCatalog());
    QVERIFY(!(model.index(0, 0).flags() & Qt::ItemIsSelectable));
    QVERIFY(model.indexOf(QStringLiteral("tags.list")).flags() & Qt::ItemIsSelectable);
}

void OperationTreeModelTest::filterLooksInMethodTitlePathAndScope_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("expected");
    QTest::newRow("empty") << QString()
                           << QStringList{
                                  QStringLiteral("GET List projects"), QStringLiteral("GET List tags"),
                                  QStringLiteral("POST Create a tag"), QStringLiteral("DELETE Delete a tag"),
                                  QStringLiteral("POST Upload a screenshot")};
    QTest::newRow("method") << QStringLiteral("delete") << QStringList{QStringLiteral("DELETE Delete a tag")};
    QTest::newRow("title") << QStringLiteral("upload")
                           << QStringList{QStringLiteral("POST Upload a screenshot")};
    QTest::newRow("path") << QStringLiteral("/projects") << QStringList{QStringLiteral("GET List projects")};
    QTest::newRow("scope") << QStringLiteral("can_create")
                           << QStringList{QStringLiteral("POST Create a tag"),
                                          QStringLiteral("POST Upload a screenshot")};
    QTest::newRow("all words") << QStringLiteral("post tag /tags")
                               << QStringList{QStringLiteral("POST Create a tag")};
    QTest::newRow("nothing") << QStringLiteral("zzz") << QStringList();
}

void OperationTreeModelTest::filterLooksInMethodTitlePathAndScope()
{
    QFETCH(QString, text);
    QFETCH(QStringList, expected);
    OperationTreeModel model;
    model.setCatalog(sampleCatalog());
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
