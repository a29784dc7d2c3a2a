// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/history/HistoryActions.h"

#include "core/environment/EnvironmentRepository.h"
#include "core/history/HistoryRepository.h"
#include "core/storage/Database.h"
#include "core/storage/Preferences.h"
#include "tests/support/TestMain.h"
#include "tests/support/WaitFor.h"
#include "tests/support/WidgetFinder.h"
#include "ui/history/HistoryModel.h"
#include "ui/history/HistoryPage.h"
#include "ui/history/HistoryTable.h"
#include "ui/history/RetentionDialog.h"

#include <QAction>
#include <QCheckBox>
#include <QDir>
#include <QHeaderView>
#include <QInputDialog>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QMenu>
#include <QMessageBox>
#include <QPushButton>
#include <QSpinBox>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

using namespace patlas;
using namespace Qt::StringLiterals;

/// Days, pins, notes and removals in the window.
class HistoryActionsTest : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<QTemporaryDir> m_directory;
    std::unique_ptr<Database> m_database;
    std::unique_ptr<HistoryRepository> m_history;
    std::unique_ptr<EnvironmentRepository> m_environments;
    std::unique_ptr<Preferences> m_preferences;
    std::unique_ptr<HistoryPage> m_page;
    HistoryTable *m_table = nullptr;

    qint64 record(const QString &name, const QDateTime &started)
    {
        Exchange exchange;
        exchange.id = name;
        exchange.started = started.toUTC();
        exchange.request.method = "GET";
        exchange.request.url = QUrl(u"https://a.example/"_s + name);
        exchange.status = 200;
        exchange.contentType = "application/json";
        exchange.bodyPath = m_directory->filePath(name + u".body"_s);
        QFile file(exchange.bodyPath);
        if (!file.open(QIODevice::WriteOnly) || file.write("{\"v\":\"" + name.toUtf8() + "\"}") < 0)
            qFatal("no body");
        const Result<qint64> row = waitFor(m_history->record(exchange, {}, u"CI"_s));
        if (!row)
            qFatal("%s", qPrintable(row.error().detail));
        return *row;
    }

    QStringList names() const
    {
        QStringList names;
        for (int row = 0; row < m_table->model()->rowCount(); ++row)
            names.append(cell(row, HistoryModel::Path).section(u'/', -1));
        return names;
    }
    QStringList headings() const
    {
        QStringList headings;
        for (int row = 0; row < m_table->model()->rowCount(); ++row)
            headings.append(m_table->model()->index(row, 0).data(HistoryModel::HeadingRole).toString());
        return headings;
    }
    QString cell(int row, int column) const { return m_table->model()->index(row, column).data().toString(); }

    QAction *action(const QString &text) const
    {
        const QList<QAction *> actions =
            named<QPushButton>(u"More actions"_s, m_page.get())->menu()->actions();
        for (QAction *each : actions) {
            if (each->text() == text)
                return each;
        }
        return nullptr;
    }
    void trigger(const QString &text)
    {
        QAction *wanted = action(text);
        QVERIFY2(wanted && wanted->isEnabled(), qPrintable(text));
        wanted->trigger();
    }
    QPushButton *undo() const { return named<QPushButton>(u"Undo removal"_s, m_page.get()); }
    QLabel *notice() const { return named<QLabel>(u"What was removed"_s, m_page.get()); }

private Q_SLOTS:
    void init()
    {
        m_directory = std::make_unique<QTemporaryDir>();
        m_database = std::make_unique<Database>(m_directory->filePath(u"patlas.sqlite"_s));
        m_history = std::make_unique<HistoryRepository>(*m_database, m_directory->path());
        m_environments = std::make_unique<EnvironmentRepository>(*m_database);
        m_preferences = std::make_unique<Preferences>(m_directory->filePath(u"patlas.ini"_s));
        const QDateTime noon(QDate::currentDate(), QTime(12, 0));
        record(u"older"_s, noon.addDays(-40));
        record(u"old"_s, noon.addDays(-40).addSecs(60));
        record(u"yesterday"_s, noon.addDays(-1));
        record(u"first"_s, noon);
        record(u"last"_s, noon.addSecs(60));
        m_page = std::make_unique<HistoryPage>(*m_history, *m_environments, *m_preferences);
        m_page->resize(1280, 600);
        m_page->show();
        QVERIFY(QTest::qWaitForWindowActive(m_page.get())); // or keys are nobody's
        m_table = named<HistoryTable>(u"History"_s, m_page.get());
        QTRY_COMPARE(names(), (QStringList{u"last"_s, u"first"_s, u"yesterday"_s, u"old"_s, u"older"_s}));
    }
    void cleanup()
    {
        m_page.reset();
        m_preferences.reset();
        m_environments.reset();
        m_history.reset();
        m_database.reset();
    }

    void entriesAreGroupedByDay()
    {
        const QString day = QLocale().toString(QDate::currentDate().addDays(-40), QLocale::LongFormat);
        QCOMPARE(headings(), (QStringList{u"Today"_s, {}, u"Yesterday"_s, day, {}}));
        QCOMPARE(m_table->model()->index(4, 0).data(Qt::AccessibleDescriptionRole).toString(), day);
        const int height = m_table->verticalHeader()->defaultSectionSize();
        for (int row = 0; row < 5; ++row)
            QCOMPARE(m_table->rowHeight(row) > height, !headings()[row].isEmpty());
    }

    void headingsAreNoEntries()
    {
        const QRect first = m_table->visualRect(m_table->model()->index(2, HistoryModel::Path));
        m_table->selectRow(0);
        QVERIFY(!m_table->indexAt(first.topLeft() + QPoint(5, 3)).isValid());
        QTest::mouseClick(m_table->viewport(), Qt::LeftButton, {}, first.topLeft() + QPoint(5, 3));
        QVERIFY(m_table->selectionModel()->selectedRows().isEmpty());
        QTest::mouseClick(m_table->viewport(), Qt::LeftButton, {}, first.center());
        QCOMPARE(m_table->selectionModel()->selectedRows().constFirst().row(), 2);
        QTest::keyClick(m_table, Qt::Key_Down);
        QCOMPARE(m_table->currentIndex().row(), 3);
        QTest::keyClick(m_table, Qt::Key_Up);
        QTest::keyClick(m_table, Qt::Key_Up);
        QCOMPARE(m_table->currentIndex().row(), 1);
    }

    void headingsAreSeen()
    {
        // In the heading's part of a row something is painted, and a chosen entry does not colour it.
        m_table->selectRow(2);
        const QImage picture = m_table->viewport()->grab().toImage();
        const int top = m_table->rowViewportPosition(2);
        const QColor around = m_table->palette().color(QPalette::Base);
        int painted = 0;
        int same = 0;
        const qreal scale = picture.devicePixelRatio();
        for (int y = top; y < top + m_table->headingHeight(2); ++y) {
            for (int x = 0; x < 300; ++x)
                ++(picture.pixelColor(int(x * scale), int(y * scale)) == around ? same : painted);
        }
        QVERIFY2(painted > 50, qPrintable(QString::number(painted)));
        QVERIFY2(same > painted * 3, qPrintable(QString::number(same)));
    }

    void pinnedOnesStandAtTheTop()
    {
        m_table->selectRow(3);
        trigger(u"Pin"_s);
        QTRY_COMPARE(names(), (QStringList{u"old"_s, u"last"_s, u"first"_s, u"yesterday"_s, u"older"_s}));
        QCOMPARE(headings()[0], u"Pinned"_s);
        QCOMPARE(headings()[1], u"Today"_s);
        QCOMPARE(m_table->currentIndex().row(), 0); // the choice goes with its entry
        QVERIFY(!action(u"Pin"_s));
        trigger(u"Unpin"_s);
        QTRY_COMPARE(names().indexOf(u"old"_s), 3);
    }

    void noteIsShownFoundAndBroughtBack()
    {
        QVERIFY(m_table->isColumnHidden(HistoryModel::Note));
        m_table->selectRow(1);
        const auto write = [this](const QString &text) {
            trigger(u"Note…"_s);
            QInputDialog *dialog = nullptr;
            QTRY_VERIFY((dialog = m_page->findChild<QInputDialog *>()) && dialog->isVisible());
            auto *line = named<QLineEdit>(u"Note"_s, dialog);
            QVERIFY(line);
            line->setText(text);
            dialog->accept();
            QTRY_VERIFY(!m_page->findChild<QInputDialog *>());
        };
        write(u"fails on Mondays"_s);
        QTRY_COMPARE(cell(1, HistoryModel::Note), u"fails on Mondays"_s);
        QVERIFY(!m_table->isColumnHidden(HistoryModel::Note));
        QVERIFY(m_table->model()->index(1, 2).data(Qt::ToolTipRole).toString().contains(u"fails on"_s));
        auto *filter = named<QLineEdit>(u"Filter history"_s, m_page.get());
        filter->setText(u"mond"_s);
        QTRY_COMPARE(names(), QStringList{u"first"_s});
        m_table->selectRow(0);
        write({});
        QTRY_VERIFY(undo()->isVisible());
        QTRY_VERIFY(names().isEmpty());
        QTest::mouseClick(undo(), Qt::LeftButton);
        QTRY_COMPARE(names(), QStringList{u"first"_s});
        QVERIFY(!undo()->isVisible());
    }

    void removedEntriesComeBack()
    {
        m_table->selectRow(0);
        m_table->setFocus();
        QTest::keyClick(m_table, Qt::Key_Delete);
        QTRY_COMPARE(names().size(), 4);
        QVERIFY(undo()->isVisible());
        QVERIFY2(notice()->text().startsWith(u"A request was removed"_s), qPrintable(notice()->text()));
        QTest::keyClick(m_page.get(), Qt::Key_Z, Qt::ControlModifier);
        QTRY_COMPARE(names().size(), 5);
        QTRY_VERIFY(!undo()->isVisible());
        QVERIFY(QFile::exists(m_directory->filePath(u"last.body"_s)));

        m_table->selectAll();
        trigger(u"Remove"_s);
        QTRY_VERIFY(names().isEmpty());
        QVERIFY2(notice()->text().startsWith(u"5 requests were removed"_s), qPrintable(notice()->text()));
        QTest::mouseClick(named<QPushButton>(u"Close the notice"_s, m_page.get()), Qt::LeftButton);
        QVERIFY(!undo()->isVisible());
        QTRY_VERIFY(!QFile::exists(m_directory->filePath(u"last.body"_s)));
    }

    void clearingSparesPinnedOnesAndCanBeUndone()
    {
        m_table->selectRow(3);
        trigger(u"Pin"_s);
        QTRY_COMPARE(names().constFirst(), u"old"_s);
        const auto clear = [this](bool pinnedToo) {
            QTest::mouseClick(named<QPushButton>(u"Clear history…"_s, m_page.get()), Qt::LeftButton);
            QMessageBox *question = nullptr;
            QTRY_VERIFY((question = m_page->findChild<QMessageBox *>()) && question->isVisible());
            auto *box = named<QCheckBox>(u"Pinned ones too"_s, question);
            QVERIFY(box && !box->isChecked());
            box->setChecked(pinnedToo);
            QTest::mouseClick(named<QPushButton>(u"Clear history"_s, question), Qt::LeftButton);
            QTRY_VERIFY(!m_page->findChild<QMessageBox *>());
        };
        clear(false);
        QTRY_COMPARE(names(), QStringList{u"old"_s});
        QTest::mouseClick(undo(), Qt::LeftButton);
        QTRY_COMPARE(names().size(), 5);
        clear(true);
        QTRY_VERIFY(names().isEmpty());
        QTest::mouseClick(undo(), Qt::LeftButton);
        QTRY_COMPARE(names().size(), 5);
        QVERIFY(QFile::exists(m_directory->filePath(u"old.body"_s)));
    }

    void noticeGoesWhenNothingComesBackAnyMore()
    {
        m_history->setUndoTime(std::chrono::milliseconds(300));
        m_table->selectRow(0);
        trigger(u"Remove"_s);
        QTRY_VERIFY(undo()->isVisible());
        QTRY_VERIFY(!undo()->isVisible());
        QTRY_VERIFY(!QFile::exists(m_directory->filePath(u"last.body"_s)));
    }

    void retentionIsChosenAndUndone()
    {
        trigger(u"History settings…"_s);
        RetentionDialog *dialog = nullptr;
        QTRY_VERIFY((dialog = m_page->findChild<RetentionDialog *>()) && dialog->isVisible());
        auto *days = named<QSpinBox>(u"Days to keep"_s, dialog);
        QCOMPARE(days->text(), u"Any time"_s);
        QCOMPARE(named<QSpinBox>(u"Requests to keep"_s, dialog)->value(), 100'000);
        QCOMPARE(named<QSpinBox>(u"Size of responses to keep"_s, dialog)->value(), 2'048);
        days->setValue(30);
        dialog->accept();
        QTRY_COMPARE(names(), (QStringList{u"last"_s, u"first"_s, u"yesterday"_s}));
        QCOMPARE(historyRetention(*m_preferences).days, 30);
        QTest::mouseClick(undo(), Qt::LeftButton);
        QTRY_COMPARE(names().size(), 5);
        QCOMPARE(historyRetention(*m_preferences).days, 0);
        QCOMPARE(m_history->retention().days, 0);
    }

    void entryIsComparedWithThePreviousResponse()
    {
        record(u"first"_s, QDateTime::currentDateTime());
        QTRY_COMPARE(names().size(), 6);
        m_table->selectRow(1);
        QVERIFY(action(u"Compare with previous"_s)->isEnabled());
        trigger(u"Compare with previous"_s);
        bool isSaid = false;
        QTRY_VERIFY((isSaid = [this] {
            const QList<QLabel *> labels = m_page->findChildren<QLabel *>();
            return std::any_of(labels.begin(), labels.end(), [](const QLabel *label) {
                return label->text().startsWith(u"This request has no earlier response"_s);
            });
        }()));
        QVERIFY(isSaid);
        m_table->selectRow(0);
        trigger(u"Compare with previous"_s);
        CompareDialog *dialog = nullptr;
        QTRY_VERIFY((dialog = m_page->findChild<CompareDialog *>()) && dialog->isVisible());
        QVERIFY(named<QListView>(u"Comparison"_s, dialog));
        m_table->selectAll();
        QVERIFY(!action(u"Compare with previous"_s)->isEnabled());
        QVERIFY(!action(u"Note…"_s)->isEnabled());
    }
};

PATLAS_WIDGET_TEST(HistoryActionsTest)
#include "tst_historyactions.moc"
