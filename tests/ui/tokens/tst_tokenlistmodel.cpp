// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tokens/ProjectTokenModel.h"
#include "ui/tokens/TokenListModel.h"

#include "tests/support/Credentials.h"
#include "tests/support/TestMain.h"
#include "tests/support/Utc.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace patlas;
using namespace Qt::StringLiterals;

namespace {

const QDateTime now = utc(QDate(2026, 11, 24), QTime(12, 0));
const QHash<QString, QString> environments{{u"sandbox"_s, u"Sandbox"_s}};

Credential token(const QString &id, const QString &name)
{
    Credential made = newPersonalToken();
    made.id = id;
    made.name = name;
    made.environmentId = u"sandbox"_s;
    made.created = now.addDays(-1);
    return made;
}

} // namespace

class TokenListModelTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void cellsHaveReadableText();
    void everyStatusHasAText();
    void aChangeOfTheSameTokensKeepsTheRows();
    void datesSortChronologicallyThenNeverThenUnknown();
    void changedRowMovesAndKeepsItsPersistentIndex();
    void filterMatchesAllScopes();
    void projectTokensShowTheirAppId();
};

void TokenListModelTest::cellsHaveReadableText()
{
    TokenListModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    Credential made = token(u"1"_s, u"CI"_s);
    made.owner = u"owner"_s;
    made.scopes = {u"can_a"_s, u"can_b"_s, u"can_c"_s};
    model.setTokens({made}, environments, now);
    const auto cell = [&model](int column) { return model.index(0, column).data().toString(); };
    QCOMPARE(cell(TokenListModel::Name), u"CI"_s);
    QCOMPARE(cell(TokenListModel::Environment), u"Sandbox"_s);
    QCOMPARE(cell(TokenListModel::Owner), u"owner"_s);
    QCOMPARE(cell(TokenListModel::Scopes), u"can_a, can_b +1"_s);
    QCOMPARE(cell(TokenListModel::Expires), u"not known"_s);
    QCOMPARE(cell(TokenListModel::LastUsed), u"not yet"_s);
    QCOMPARE(cell(TokenListModel::Created),
             QLocale().toString(made.created.toLocalTime().date(), QLocale::ShortFormat));
    QCOMPARE(model.index(0, 3).data(TokenListModel::IdRole).toString(), u"1"_s);
    QCOMPARE(model.headerData(TokenListModel::LastUsed, Qt::Horizontal).toString(), u"Last used"_s);
}

void TokenListModelTest::everyStatusHasAText()
{
    Credential active = token(u"1"_s, u"a"_s);
    Credential soon = token(u"2"_s, u"b"_s);
    soon.expires = now.addDays(3);
    Credential expired = token(u"3"_s, u"c"_s);
    expired.expires = now.addSecs(-1);
    Credential revoked = token(u"4"_s, u"d"_s);
    revoked.revoked = now;
    Credential missing = token(u"5"_s, u"e"_s);
    missing.secretMissing = true;
    TokenListModel model;
    model.setTokens({active, soon, expired, revoked, missing}, environments, now);
    QStringList words;
    for (int i = 0; i < model.rowCount(); ++i)
        words.append(model.index(i, TokenListModel::Status).data().toString());
    QCOMPARE(words,
             QStringList(
                 {u"Active"_s, u"Expires soon"_s, u"Expired"_s, u"Revoked"_s, u"Missing from keychain"_s}));
}

void TokenListModelTest::aChangeOfTheSameTokensKeepsTheRows()
{
    TokenListModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setTokens({token(u"1"_s, u"a"_s), token(u"2"_s, u"b"_s)}, environments, now);
    const QPersistentModelIndex second = model.indexOf(u"2"_s);
    QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
    Credential changed = token(u"2"_s, u"b"_s);
    changed.revoked = now;
    model.setTokens({token(u"1"_s, u"a"_s), changed}, environments, now);
    QVERIFY(reset.isEmpty());
    QVERIFY(second.isValid());
    QCOMPARE(model.index(1, TokenListModel::Status).data().toString(), u"Revoked"_s);
    model.setTokens({}, environments, now);
    QCOMPARE(reset.size(), 1);
    QVERIFY(!model.indexOf(u"2"_s).isValid());
}

void TokenListModelTest::datesSortChronologicallyThenNeverThenUnknown()
{
    Credential early = token(u"1"_s, u"early"_s);
    early.expires = utc(QDate(2027, 2, 1), QTime());
    Credential late = token(u"2"_s, u"late"_s);
    late.expires = utc(QDate(2027, 10, 1), QTime());
    Credential never = token(u"3"_s, u"never"_s);
    never.neverExpires = true;
    TokenListModel model;
    model.setTokens({token(u"4"_s, u"unknown"_s), never, late, early}, environments, now);
    TokenFilter sorted(&model);
    QAbstractItemModelTester tester(&sorted, QAbstractItemModelTester::FailureReportingMode::QtTest);
    sorted.sort(TokenListModel::Expires);
    QStringList names;
    for (int i = 0; i < sorted.rowCount(); ++i)
        names.append(sorted.index(i, 0).data().toString());
    QCOMPARE(names, QStringList({u"early"_s, u"late"_s, u"never"_s, u"unknown"_s}));
    QCOMPARE(sorted.index(2, TokenListModel::Expires).data().toString(), u"never"_s);
    QCOMPARE(sorted.index(3, TokenListModel::Expires).data().toString(), u"not known"_s);
}

void TokenListModelTest::changedRowMovesAndKeepsItsPersistentIndex()
{
    Credential first = token(u"1"_s, u"Beta"_s);
    Credential second = token(u"2"_s, u"alpha"_s);
    first.lastUsed = now.addSecs(-60);
    TokenListModel model;
    TokenFilter filter(&model);
    QAbstractItemModelTester tester(&filter, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setTokens({first, second}, environments, now);
    filter.sort(TokenListModel::LastUsed, Qt::DescendingOrder);
    QCOMPARE(filter.index(0, 0).data().toString(), u"Beta"_s);
    const QPersistentModelIndex alpha = filter.index(1, 0);
    QSignalSpy reset(&model, &QAbstractItemModel::modelReset);

    second.lastUsed = now;
    model.setTokens({first, second}, environments, now);
    QCOMPARE(filter.index(0, 0).data().toString(), u"alpha"_s);
    QCOMPARE(alpha.row(), 0);
    filter.sort(TokenListModel::Name);
    QCOMPARE(filter.index(0, 0).data().toString(), u"alpha"_s); // sorting ignores case
    QVERIFY(reset.isEmpty());

    filter.setWords(u"beta"_s);
    model.setTokens({first, second, token(u"3"_s, u"a beta"_s)}, environments, now);
    QCOMPARE(filter.rowCount(), 2);
    QCOMPARE(filter.index(0, 0).data().toString(), u"a beta"_s);
}

void TokenListModelTest::filterMatchesAllScopes()
{
    Credential many = token(u"1"_s, u"many"_s);
    many.scopes = {u"can_a"_s, u"can_b"_s, u"can_hide"_s};
    TokenListModel model;
    model.setTokens({many, token(u"2"_s, u"none"_s)}, environments, now);
    TokenFilter filter(&model);
    QAbstractItemModelTester tester(&filter, QAbstractItemModelTester::FailureReportingMode::QtTest);
    filter.setWords(u"sandbox HIDE"_s);
    QCOMPARE(filter.rowCount(), 1);
    QCOMPARE(filter.index(0, 0).data().toString(), u"many"_s);
    filter.setWords(u"active none"_s);
    QCOMPARE(filter.index(0, 0).data().toString(), u"none"_s);
    filter.setWords(u"nobody"_s);
    QCOMPARE(filter.rowCount(), 0);
}

void TokenListModelTest::projectTokensShowTheirAppId()
{
    ProjectTokenModel model({});
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    Credential project = newProjectToken();
    project.id = u"7"_s;
    project.name = u"Demo app"_s;
    project.attributes = {{u"app"_s, u"0123456789abcdef01234567"_s}};
    project.environmentId = u"sandbox"_s;
    model.setTokens({project}, environments, u"App id"_s);
    QCOMPARE(model.headerData(ProjectTokenModel::Part, Qt::Horizontal).toString(), u"App id"_s);
    QCOMPARE(model.index(0, ProjectTokenModel::Part).data().toString(), project.attributes.value(u"app"_s));
    QCOMPARE(model.index(0, 0).data(ProjectTokenModel::IdRole).toString(), u"7"_s);
    project.secretMissing = true;
    project.storage = StoreId(u"keychain"_s);
    model.setTokens({project}, {}, {});
    QCOMPARE(model.index(0, 0).data().toString(), u"Demo app (missing from keychain)"_s);
    QCOMPARE(model.index(0, ProjectTokenModel::Environment).data().toString(), u"removed environment"_s);
}

PATLAS_WIDGET_TEST(TokenListModelTest)
#include "tst_tokenlistmodel.moc"
