// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/environment/EnvironmentRepository.h"
#include "core/history/Comparison.h"
#include "core/history/HistoryRepository.h"
#include "core/storage/Database.h"
#include "core/storage/Preferences.h"
#include "tests/support/TestMain.h"
#include "tests/support/Utc.h"
#include "tests/support/WaitFor.h"
#include "tests/support/WidgetFinder.h"
#include "ui/history/CompareDialog.h"
#include "ui/history/HistoryPage.h"

#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QRadioButton>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>

using namespace patlas;
using namespace Qt::StringLiterals;

using In = ComparedLine::In;

/// Compares two exchanges: as values, and by clicking in the history.
class CompareTest : public QObject {
    Q_OBJECT

private:
    QTemporaryDir m_directory;

    Exchange exchange(const QString &id, int status, const QByteArray &body,
                      const QByteArray &type = "application/json")
    {
        Exchange made;
        made.id = id;
        made.started = utc(QDate(2026, 5, 1), QTime(12, 0)).addSecs(status);
        made.request.method = "GET";
        made.request.url = QUrl(u"https://api.example.com/v1/api/tags"_s);
        made.request.headers = {{"B", "2"}, {"A", "1"}};
        made.status = status;
        made.reason = status == 200 ? "OK" : "Forbidden";
        made.contentType = type;
        made.bodyPath = m_directory.filePath(id + u".body"_s);
        QFile file(made.bodyPath);
        if (!file.open(QIODevice::WriteOnly) || file.write(body) != body.size())
            qFatal("no body");
        return made;
    }

    static int count(const ComparedPart &part, In in)
    {
        return int(std::count_if(part.lines.begin(), part.lines.end(),
                                 [in](const ComparedLine &line) { return line.in == in; }));
    }

private Q_SLOTS:
    void shortestDifferenceIsFound()
    {
        const std::vector<ComparedLine> expected{{In::Both, u"a"_s},
                                                 {In::Older, u"b"_s},
                                                 {In::Newer, u"x"_s},
                                                 {In::Both, u"c"_s},
                                                 {In::Newer, u"d"_s}};
        QCOMPARE(comparedLines({u"a"_s, u"b"_s, u"c"_s}, {u"a"_s, u"x"_s, u"c"_s, u"d"_s}), expected);
        QVERIFY(comparedLines({}, {}).empty());
    }

    void headerOrderIsIgnored()
    {
        const Exchange older = exchange(u"1"_s, 200, "{}");
        Exchange newer = exchange(u"2"_s, 200, "{}");
        std::swap(newer.request.headers[0], newer.request.headers[1]);
        const auto parts = waitFor(compare(older, newer, this));
        QCOMPARE(parts.size(), 3u);
        for (const ComparedPart &part : parts)
            QVERIFY(part.isSame());
    }

    void bodiesAreComparedValueByValue()
    {
        const Exchange older = exchange(u"1"_s, 200, R"({"a":1,"b":[1,2,3]})");
        const Exchange newer = exchange(u"2"_s, 403, R"({"a":1,"b":[1,3]})");
        const auto parts = waitFor(compare(older, newer, this));
        QCOMPARE(count(parts[1], In::Older), 1);
        QCOMPARE(count(parts[1], In::Newer), 1);
        QCOMPARE(count(parts[2], In::Older), 1);
        QCOMPARE(count(parts[2], In::Newer), 0);
    }

    void binaryBodiesAreComparedBySize()
    {
        const Exchange older =
            exchange(u"1"_s, 200, QByteArray("\x89PNG\0\1\2\3", 8), "application/octet-stream");
        const Exchange newer =
            exchange(u"2"_s, 200, QByteArray("\x89PNG\0\1\2", 7), "application/octet-stream");
        const auto parts = waitFor(compare(older, newer, this));
        QVERIFY(!parts[2].isSame());
        QCOMPARE(parts[2].lines.size(), 2u);
    }

    void onlyTheStartOfALongBodyIsCompared()
    {
        const QByteArray body = QByteArray("a line\n").repeated(20'000);
        const Exchange older = exchange(u"1"_s, 200, body, "text/plain");
        const Exchange newer = exchange(u"2"_s, 200, body + "x", "text/plain");
        const auto parts = waitFor(compare(older, newer, this));
        QVERIFY(parts[2].isCut);
        QCOMPARE(parts[2].lines.size(), 5'000u);
    }

    void twoRowsOfTheHistoryAreComparedByClicking()
    {
        Database database(m_directory.filePath(u"patlas.sqlite"_s));
        QVERIFY(waitFor(database.open()));
        HistoryRepository history(database, m_directory.path());
        QVERIFY(waitFor(history.record(exchange(u"1"_s, 200, R"({"a":1})"), {}, u"CI"_s)));
        QVERIFY(waitFor(history.record(exchange(u"2"_s, 403, R"({"a":2})"), {}, u"CI"_s)));
        const EnvironmentRepository environments(database);
        Preferences preferences(m_directory.filePath(u"patlas.ini"_s));
        HistoryPage page(history, environments, preferences);
        page.show();
        auto *table = named<QTableView>(u"History"_s, &page);
        QTRY_COMPARE(table->model()->rowCount(), 2);
        auto *button = named<QPushButton>(u"Compare"_s, &page);
        table->selectRow(0);
        QVERIFY(!button->isEnabled());
        QVERIFY(!button->toolTip().isEmpty());
        table->selectAll();
        QVERIFY(button->isEnabled());
        QVERIFY(!named<QPushButton>(u"Send again"_s, &page)->isEnabled());
        QTest::mouseClick(button, Qt::LeftButton);
        CompareDialog *dialog = nullptr;
        QTRY_VERIFY((dialog = page.findChild<CompareDialog *>()) && dialog->isVisible());
        auto *lines = named<QListView>(u"Comparison"_s, dialog);
        const auto next = [dialog] {
            QTest::mouseClick(named<QPushButton>(u"Next difference"_s, dialog), Qt::LeftButton);
        };
        QVERIFY(named<QRadioButton>(u"Structure"_s, dialog)->isChecked());
        QCOMPARE(lines->currentIndex().data().toString(), u"− 200 OK"_s); // the older exchange comes first
        next();
        QCOMPARE(lines->currentIndex().data().toString(), u"~ $.a: 1 → 2"_s);
        QCOMPARE(lines->currentIndex().data(Qt::AccessibleTextRole).toString(),
                 u"changed: $.a: from 1 to 2"_s);
        QTest::mouseClick(named<QRadioButton>(u"Lines"_s, dialog), Qt::LeftButton);
        QCOMPARE(lines->currentIndex().data().toString(), u"− 200 OK"_s);
        next();
        QVERIFY(lines->currentIndex().data().toString().contains(u"\"a\": 1"_s));
        QVERIFY(
            lines->currentIndex().data(Qt::AccessibleTextRole).toString().startsWith(u"only in the older"_s));
    }

    void pathsAreIgnoredAndRememberedForTheRequest()
    {
        const auto ignored = std::make_shared<IgnoredOfRequests>();
        const Exchange older = exchange(u"3"_s, 200, R"({"items":[{"v":1,"t":1}],"n":1.0})");
        const Exchange newer = exchange(u"4"_s, 200, R"({"items":[{"v":2,"t":2}],"n":1})");
        QWidget window;
        const auto opened = [&window]() -> CompareDialog * {
            CompareDialog *dialog = nullptr;
            [&] { QTRY_VERIFY((dialog = window.findChild<CompareDialog *>()) && dialog->isVisible()); }();
            return dialog;
        };
        showComparison(older, newer, ignored, &window);
        CompareDialog *dialog = opened();
        auto *lines = named<QListView>(u"Comparison"_s, dialog);
        const auto shown = [&lines] {
            QStringList texts;
            for (int row = 0; row < lines->model()->rowCount(); ++row)
                texts.append(lines->model()->index(row, 0).data().toString());
            return texts;
        };
        auto *button = named<QPushButton>(u"Ignore this path"_s, dialog);
        QTRY_VERIFY(shown().contains(u"~ $.items[0].t: 1 → 2"_s));
        QVERIFY(shown().contains(u"≈ $.n: 1.0 → 1, the same value"_s));
        lines->setCurrentIndex(lines->model()->index(0, 0));
        QVERIFY(!button->isEnabled()); // a heading
        lines->setCurrentIndex(lines->model()->index(int(shown().indexOf(u"~ $.items[0].t: 1 → 2"_s)), 0));
        QVERIFY(button->isEnabled());
        QTest::mouseClick(button, Qt::LeftButton);
        auto *paths = named<QLineEdit>(u"Ignored paths"_s, dialog);
        QCOMPARE(paths->text(), u"$.items[*].t"_s);
        QTRY_VERIFY(!shown().contains(u"~ $.items[0].t: 1 → 2"_s));
        QVERIFY(shown().contains(u"~ $.items[0].v: 1 → 2"_s));
        QVERIFY(named<QLabel>(u"Number of differences"_s, dialog)->text().contains(u"ignored: 1"_s));

        // What is no path is said, and changes nothing.
        paths->setText(u"$.items["_s);
        QTest::keyClick(paths, Qt::Key_Return);
        auto *problem = named<QLabel>(u"Problem with the ignored paths"_s, dialog);
        QTRY_VERIFY(problem->isVisible() && !problem->text().isEmpty());
        QVERIFY(!shown().contains(u"~ $.items[0].t: 1 → 2"_s));
        paths->setText(u"$.items[*].t, $.n"_s);
        QTest::keyClick(paths, Qt::Key_Return);
        QTRY_VERIFY(!shown().contains(u"≈ $.n: 1.0 → 1, the same value"_s));
        QVERIFY(!problem->isVisible());
        delete dialog;

        showComparison(older, newer, ignored, &window);
        dialog = opened();
        QCOMPARE(named<QLineEdit>(u"Ignored paths"_s, dialog)->text(), u"$.items[*].t, $.n"_s);
        lines = named<QListView>(u"Comparison"_s, dialog);
        QVERIFY(!shown().join(u'\n').contains(u"$.n"_s));
    }

    void whatIsNotJsonIsComparedByLines()
    {
        const auto ignored = std::make_shared<IgnoredOfRequests>();
        QWidget window;
        showComparison(exchange(u"5"_s, 200, "a\nb", "text/plain"), exchange(u"6"_s, 200, "{}"), ignored,
                       &window);
        CompareDialog *dialog = nullptr;
        QTRY_VERIFY((dialog = window.findChild<CompareDialog *>()) && dialog->isVisible());
        auto *structure = named<QRadioButton>(u"Structure"_s, dialog);
        QVERIFY(!structure->isEnabled() && !structure->toolTip().isEmpty());
        QVERIFY(named<QRadioButton>(u"Lines"_s, dialog)->isChecked());
        QVERIFY(!named<QLineEdit>(u"Ignored paths"_s, dialog)->isEnabled());
    }
};

PATLAS_WIDGET_TEST(CompareTest)
#include "tst_compare.moc"
