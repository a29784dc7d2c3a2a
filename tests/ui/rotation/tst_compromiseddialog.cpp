// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/ReadyFuture.h"
#include "tests/support/Credentials.h"
#include "tests/support/TestMain.h"
#include "tests/support/Utc.h"
#include "tests/support/WidgetFinder.h"
#include "ui/rotation/CompromisedDialog.h"

#include <QApplication>
#include <QLabel>
#include <QPointer>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>

using namespace patlas;
using namespace Qt::StringLiterals;

namespace {

const QDateTime noon = utc(QDate(2026, 11, 25), QTime(12, 0));

Credential suspect()
{
    Credential token = newPersonalToken();
    token.id = u"id"_s;
    token.name = u"CI"_s;
    token.environmentId = u"sandbox"_s;
    token.owner = u"owner"_s;
    token.serviceId = u"s1"_s;
    token.scopes = {u"can_create_tags"_s};
    return token;
}

HistoryEntry sent(const QString &tokenName, const QDateTime &when, const QString &method)
{
    HistoryEntry entry;
    entry.tokenName = tokenName;
    entry.environmentId = u"sandbox"_s;
    entry.started = when;
    entry.method = method;
    entry.url = u"http://127.0.0.1:1234/v1/api/tags?app=x"_s;
    entry.status = 200;
    return entry;
}

QByteArray auditRow(const QDateTime &when, const char *method, const char *tokenId)
{
    return "{\"time\":\"" + when.toString(Qt::ISODateWithMs).toLatin1() + "\",\"method\":\"" + method
        + "\",\"path\":\"/v1/api/tags\",\"status\":201,\"tokenId\":\"" + tokenId + "\",\"reason\":null}";
}

} // namespace

class CompromisedDialogTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void foreignCallsInTheLogStandOut();
    void repeatedCallMayBeForeign();
    void otherTokensAndEnvironmentsAreOmitted();
    void dialogShowsAbilitiesAndCallsAndRevokes();
    void missingLogIsReportedAsIncomplete();
};

void CompromisedDialogTest::foreignCallsInTheLogStandOut()
{
    const QByteArray log = "[" + auditRow(noon.addSecs(1), "POST", "s1") + ","
        + auditRow(noon.addSecs(3600), "DELETE", "s1") + "]";
    const auto uses = callsWith(suspect(), {sent(u"CI"_s, noon, u"POST"_s)}, log);
    QCOMPARE(uses.size(), size_t(2));
    QCOMPARE(uses[0].method, u"DELETE"_s); // newest first
    QVERIFY(uses[0].source == TokenCall::Source::Elsewhere);
    QVERIFY(uses[1].source == TokenCall::Source::Here);
    QCOMPARE(uses[1].path, u"/v1/api/tags"_s);
}

void CompromisedDialogTest::repeatedCallMayBeForeign()
{
    const QByteArray log =
        "[" + auditRow(noon.addSecs(2), "POST", "s1") + "," + auditRow(noon, "POST", "s1") + "]";
    const auto uses = callsWith(suspect(), {sent(u"CI"_s, noon, u"POST"_s)}, log);
    QCOMPARE(uses.size(), size_t(2));
}

void CompromisedDialogTest::otherTokensAndEnvironmentsAreOmitted()
{
    HistoryEntry elsewhere = sent(u"CI"_s, noon, u"GET"_s);
    elsewhere.environmentId = u"gl-strings"_s;
    const QByteArray log = "[" + auditRow(noon, "GET", "s2") + "]";
    QVERIFY(callsWith(suspect(), {sent(u"CI (2)"_s, noon, u"GET"_s), elsewhere}, log).empty());
    Credential pasted = suspect();
    pasted.serviceId.clear();
    QVERIFY(callsWith(pasted, {}, "[" + auditRow(noon, "GET", "") + "]").empty());
    QVERIFY(callsWith(suspect(), {}, "no JSON").empty());
}

void CompromisedDialogTest::dialogShowsAbilitiesAndCallsAndRevokes()
{
    CompromisedSetup setup;
    setup.token = suspect();
    setup.environmentName = u"Sandbox"_s;
    setup.summary.could = u"With this token somebody could create tags."_s;
    setup.hasAuditLog = true;
    setup.canRotate = true;
    setup.history = [] {
        return makeReadyFuture(
            Result<std::vector<HistoryEntry>>(std::vector{sent(u"CI"_s, noon, u"POST"_s)}));
    };
    setup.auditLog = [] {
        return makeReadyFuture(Result<QByteArray>("[" + auditRow(noon.addSecs(900), "POST", "s1") + "]"));
    };
    const QPointer<CompromisedDialog> dialog = new CompromisedDialog(setup);
    const QSignalSpy revoked(dialog, &CompromisedDialog::revokeRequested);
    dialog->open();
    QVERIFY(named<QLabel>(u"What it could do"_s, dialog)->text().contains(u"somebody could create tags"_s));
    auto *did = named<QLabel>(u"What it did"_s, dialog);
    QTRY_COMPARE(did->text(), u"What it did: 2 calls. One is not in the history here."_s);
    const auto *model = named<QTableView>(u"Calls made with it"_s, dialog)->model();
    QCOMPARE(model->rowCount(), 2);
    QCOMPARE(model->index(0, 1).data().toString(), u"POST /v1/api/tags"_s);
    QCOMPARE(model->index(0, 3).data().toString(), u"not in the history"_s);
    QTest::mouseClick(named<QPushButton>(u"Revoke now"_s, dialog), Qt::LeftButton);
    QCOMPARE(revoked.size(), 1);
    QTRY_VERIFY(!dialog);
}

void CompromisedDialogTest::missingLogIsReportedAsIncomplete()
{
    CompromisedSetup setup;
    setup.token = suspect();
    setup.token.revoked = noon;
    setup.history = [] {
        return makeReadyFuture(Result<std::vector<HistoryEntry>>(std::vector<HistoryEntry>()));
    };
    CompromisedDialog dialog(setup);
    dialog.setAttribute(Qt::WA_DeleteOnClose, false);
    dialog.show();
    QTRY_VERIFY(
        named<QLabel>(u"What it did"_s, &dialog)->text().endsWith(u"the service's own log may show more."_s));
    QVERIFY(!named<QPushButton>(u"Revoke now"_s, &dialog)->isEnabled());
    QVERIFY(!named<QPushButton>(u"Rotate…"_s, &dialog)->isEnabled());
}

PATLAS_WIDGET_TEST(CompromisedDialogTest)
#include "tst_compromiseddialog.moc"
