// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/ReadyFuture.h"
#include "ui/shell/AuditLogDialog.h"

#include "core/environment/SandboxControl.h"
#include "tests/support/NoSandbox.h"
#include "tests/support/TestMain.h"
#include "tests/support/WidgetFinder.h"

#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTableView>

using namespace Qt::StringLiterals;

using namespace patlas;

namespace {

constexpr char threeCalls[] = R"([
 {"time":"2026-01-01T10:00:02.000Z","user":"translator","tokenName":"ci","operation":"tags.create","method":"POST",
  "path":"/v1/api/tags","query":null,"status":403,"outcome":"refused","reason":"The role translator may not create tags"},
 {"time":"2026-01-01T10:00:01.000Z","user":null,"tokenName":null,"operation":"tags.list","method":"GET",
  "path":"/v1/api/tags","query":"branch=x","status":200,"outcome":"allowed","reason":null},
 {"time":"2026-01-01T10:00:00.000Z","user":"owner","tokenName":null,"operation":"dashboard.reset","method":"POST",
  "path":"/dashboard/reset","query":null,"status":200,"outcome":"allowed","reason":null}])";

/// A running sandbox whose audit log has three calls.
class LoggedSandbox : public NoSandbox {
public:
    State state() const override { return State::Running; }
    QFuture<Result<QByteArray>> auditLog() override
    {
        return makeReadyResult<QByteArray>(QByteArray(threeCalls));
    }
};

} // namespace

class AuditLogDialogTest : public QObject {
    Q_OBJECT

private:
    LoggedSandbox m_sandbox;
    std::unique_ptr<AuditLogDialog> m_dialog;
    QTableView *m_table = nullptr;

    QComboBox *choice(const char *name)
    {
        return named<QComboBox>(QString::fromLatin1(name), m_dialog.get());
    }
    int rows() const { return m_table->model()->rowCount(); }

private Q_SLOTS:
    void init()
    {
        m_dialog = std::make_unique<AuditLogDialog>(m_sandbox);
        m_dialog->setAttribute(Qt::WA_DeleteOnClose, false);
        m_dialog->show();
        m_table = named<QTableView>(u"Audit log"_s, m_dialog.get());
        QTRY_COMPARE(rows(), 3);
    }

    void modelPassesTheModelTester()
    {
        AuditLogModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setEntries(auditEntriesFrom(threeCalls));
        QCOMPARE(model.rowCount(), 3);
        QCOMPARE(model.textsIn(AuditLogModel::User), QStringList({u"owner"_s, u"translator"_s}));
        QVERIFY(auditEntriesFrom("no JSON").empty());
    }

    void filtersByUserTokenOperationAndOutcome()
    {
        choice("User")->setCurrentText(u"owner"_s);
        QCOMPARE(rows(), 1);
        choice("User")->setCurrentIndex(0);
        choice("Token")->setCurrentText(u"ci"_s);
        QCOMPARE(rows(), 1);
        choice("Token")->setCurrentIndex(0);
        choice("Operation")->setCurrentText(u"tags.list"_s);
        QCOMPARE(rows(), 1);
        choice("Operation")->setCurrentIndex(0);
        choice("Outcome")->setCurrentText(u"allowed"_s);
        QCOMPARE(rows(), 2);
        QTest::keyClicks(named<QLineEdit>(u"Filter audit log"_s, m_dialog.get()), u"BRANCH"_s);
        QCOMPARE(rows(), 1);
    }

    void refreshingKeepsTheFilters()
    {
        choice("Outcome")->setCurrentText(u"refused"_s);
        named<QPushButton>(u"Refresh"_s, m_dialog.get())->click();
        QTRY_COMPARE(rows(), 1);
        QCOMPARE(choice("Outcome")->currentText(), u"refused"_s);
    }

    void apiCallsCanBeOpenedButNotDashboardCalls()
    {
        QSignalSpy opened(m_dialog.get(), &AuditLogDialog::openRequested);
        auto *open = named<QPushButton>(u"Open in Explorer"_s, m_dialog.get());
        QVERIFY(!open->isEnabled());
        m_table->selectRow(2);
        QVERIFY(!open->isEnabled());
        QVERIFY(!open->toolTip().isEmpty());
        m_table->selectRow(1);
        QVERIFY(open->isEnabled());
        open->click();
        QCOMPARE(opened.count(), 1);
        const auto entry = opened.first().first().value<AuditEntry>();
        QCOMPARE(entry.operation, u"tags.list"_s);
        QCOMPARE(entry.query, u"branch=x"_s);
    }
};

PATLAS_WIDGET_TEST(AuditLogDialogTest)
#include "tst_auditlogdialog.moc"
