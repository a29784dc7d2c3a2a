// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/history/HistoryPage.h"

#include "core/environment/EnvironmentRepository.h"
#include "core/history/HistoryRepository.h"
#include "core/storage/Database.h"
#include "core/storage/Preferences.h"
#include "core/storage/Sql.h"
#include "tests/support/TestMain.h"
#include "tests/support/WaitFor.h"
#include "tests/support/WidgetFinder.h"
#include "ui/history/HistoryModel.h"

#include <QCheckBox>
#include <QFileDialog>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollBar>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

using namespace patlas;
using namespace Qt::StringLiterals;

/// A history that is longer than one loaded page.
class HistoryPageTest : public QObject {
    Q_OBJECT

private:
    static constexpr int rows = 2'500;
    std::unique_ptr<QTemporaryDir> m_directory;
    std::unique_ptr<Database> m_database;
    std::unique_ptr<HistoryRepository> m_history;
    std::unique_ptr<EnvironmentRepository> m_environments;
    std::unique_ptr<Preferences> m_preferences;
    std::unique_ptr<HistoryPage> m_page;
    QTableView *m_table = nullptr;

    void fill()
    {
        const Result<void> done = waitFor(m_database->run<void>([](QSqlDatabase &connection) -> Result<void> {
            const Result<QSqlQuery> run = execute(
                connection,
                "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < ?)"
                " INSERT INTO history (exchange_id, started, environment, method, url, status, duration,"
                " body_size, operation, token_name, error, body_path, exchange, draft) SELECT 'x' || i,"
                " '2026-05-01T12:00:00.000Z', '', 'GET', 'http://h/v1/api/call' || i, 200, 1, 0, '', '',"
                " '', '', '{}', '{}' FROM n",
                {rows});
            if (!run)
                return tl::make_unexpected(run.error());
            return {};
        }));
        QVERIFY(done);
    }

private Q_SLOTS:
    void init()
    {
        m_directory = std::make_unique<QTemporaryDir>();
        m_database = std::make_unique<Database>(m_directory->filePath(u"patlas.sqlite"_s));
        QVERIFY(waitFor(m_database->open()));
        fill();
        m_history = std::make_unique<HistoryRepository>(*m_database, m_directory->path());
        m_environments = std::make_unique<EnvironmentRepository>(*m_database);
        m_preferences = std::make_unique<Preferences>(m_directory->filePath(u"patlas.ini"_s));
        m_page = std::make_unique<HistoryPage>(*m_history, *m_environments, *m_preferences);
        m_page->resize(1000, 500);
        m_page->show();
        m_table = named<QTableView>(u"History"_s, m_page.get());
        QTRY_COMPARE(m_table->model()->rowCount(), 1'000);
    }
    void cleanup()
    {
        m_page.reset();
        m_preferences.reset();
        m_environments.reset();
        m_history.reset();
        m_database.reset();
    }

    void olderRowsAreLoadedWhenScrolling()
    {
        const auto path = [this](int row) { return m_table->model()->index(row, 2).data().toString(); };
        QVERIFY(path(0).endsWith(u"call2500"_s));
        QScrollBar *bar = m_table->verticalScrollBar();
        m_table->selectRow(999);
        QTRY_VERIFY(bar->maximum() > 0);
        bar->setValue(bar->maximum());
        QTRY_COMPARE(m_table->model()->rowCount(), 2'000);
        QVERIFY(path(999).endsWith(u"call1501"_s));
        QVERIFY(path(1'000).endsWith(u"call1500"_s));
        QCOMPARE(m_table->selectionModel()->selectedRows().constFirst().row(), 999);
        QTRY_VERIFY(bar->value() < bar->maximum());
        bar->setValue(bar->maximum());
        QTRY_COMPARE(m_table->model()->rowCount(), rows);
        QVERIFY(path(rows - 1).endsWith(u"call1"_s));
        bar->setValue(0);
        bar->setValue(bar->maximum());
        QTest::qWait(50);
        QCOMPARE(m_table->model()->rowCount(), rows);
    }

    void oldestRowIsFoundBySearch()
    {
        QTest::keyClicks(named<QLineEdit>(u"Filter history"_s, m_page.get()), u"call17"_s);
        QTRY_COMPARE(m_table->model()->rowCount(), 1 + 10 + 100); // call17, call170 …, call1700 …
        QVERIFY(m_table->model()->index(110, 2).data().toString().endsWith(u"call17"_s));
    }

    void exportAsksForBodiesAndLeavesThemOutBefore()
    {
        QTest::mouseClick(named<QPushButton>(u"Export as HAR…"_s, m_page.get()), Qt::LeftButton);
        auto *dialog = m_page->findChild<QFileDialog *>();
        QVERIFY(dialog);
        auto *bodies = named<QCheckBox>(u"With the bodies of responses"_s, dialog);
        QVERIFY(bodies && bodies->isVisible());
        QVERIFY(!bodies->isChecked());
        dialog->close();
    }

    void whatIsShownIsFound()
    {
        QByteArray exact; // the target, where an encoded address says something else
        const auto send = [&](const QByteArray &method, const QString &url, const QString &environment,
                              int status) {
            Exchange exchange;
            exchange.id = url;
            exchange.started = QDateTime(QDate(2026, 11, 28), QTime(17, 5, 6));
            exchange.request.method = method;
            exchange.request.url = QUrl(url);
            exchange.request.target = exact;
            exchange.request.environmentId = environment;
            exchange.status = status;
            QVERIFY(waitFor(m_history->record(exchange, {}, u"CI"_s)));
        };
        const Environment service = *m_environments->find(u"gl-strings"_s);
        const QString own = service.apiBase.scheme() + u"://"_s + service.apiBase.authority();
        send("DELETE", own + u"/v1/api/tags/a%2Fb%20c?q=caf%C3%A9"_s, service.id, 204);
        exact = "/v1/api/q?f={\"a\":[1]}&b=c|d";
        send("SEARCH", own + u"/v1/api/q?f=%7B%22a%22:%5B1%5D%7D&b=c%7Cd"_s, service.id, 200);
        exact.clear();
        send("PURGE", u"https://other.example:8443/x%2Fy"_s, service.id, 0);
        auto *filter = named<QLineEdit>(u"Filter history"_s, m_page.get());
        const auto cell = [this](int row, int column) {
            return m_table->model()->index(row, column).data().toString();
        };
        QTRY_COMPARE(cell(0, HistoryModel::Path), u"https://other.example:8443/x%2Fy"_s);
        QCOMPARE(cell(1, HistoryModel::Path), u"/v1/api/q?f={\"a\":[1]}&b=c|d"_s);
        QCOMPARE(cell(2, HistoryModel::Path), u"/v1/api/tags/a%2Fb%20c?q=caf%C3%A9"_s);
        QCOMPARE(cell(0, HistoryModel::InEnvironment), service.name);
        for (const int row : {0, 1, 2}) {
            for (const int column :
                 {HistoryModel::Time, HistoryModel::Method, HistoryModel::Path, HistoryModel::Status,
                  HistoryModel::Token, HistoryModel::InEnvironment}) {
                filter->clear();
                QTRY_COMPARE(m_table->model()->rowCount(), 1'000);
                const QString method = cell(row, HistoryModel::Method);
                const QString shown = cell(row, column);
                filter->setText(shown + u' ' + method);
                QTRY_VERIFY2(m_table->model()->rowCount() == 1 && cell(0, HistoryModel::Method) == method,
                             qPrintable(shown));
            }
        }
        filter->setText(u"no resp 17:05"_s);
        QTRY_COMPARE(cell(0, HistoryModel::Method), u"PURGE"_s);
        QCOMPARE(m_table->model()->rowCount(), 1);
    }

    void valuesOfARowDoNotMoveWhatStandsBesideThem()
    {
        Exchange exchange;
        exchange.id = u"turned"_s;
        exchange.started = QDateTime::currentDateTimeUtc();
        exchange.request.method = "GET";
        exchange.request.url = QUrl(u"https://other.example/"_s);
        QVERIFY(waitFor(m_history->record(exchange, {}, u"CI\u202Eexe.gpj"_s)));
        QTRY_COMPARE(m_table->model()->index(0, HistoryModel::Token).data().toString(),
                     u"CI‹U+202E›exe.gpj"_s);
    }

    void tabLeavesTheListAndArrowKeysMoveInIt()
    {
        QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
        m_table->setFocus();
        m_table->selectRow(3);
        QTest::keyClick(m_table, Qt::Key_Down);
        QCOMPARE(m_table->currentIndex().row(), 4);
        QTest::keyClick(m_table, Qt::Key_Tab);
        QVERIFY(!m_table->hasFocus());
        QCOMPARE(m_table->currentIndex().row(), 4);
    }
};

PATLAS_WIDGET_TEST(HistoryPageTest)
#include "tst_historypage.moc"
