// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/environment/EnvironmentRepository.h"
#include "core/history/Comparison.h"
#include "core/history/HistoryRepository.h"
#include "core/storage/Database.h"
#include "tests/support/TestMain.h"
#include "tests/support/Utc.h"
#include "tests/support/WaitFor.h"
#include "tests/support/WidgetFinder.h"
#include "ui/history/CompareDialog.h"
#include "ui/history/HistoryPage.h"

#include <QFile>
#include <QListView>
#include <QPushButton>
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
        HistoryPage page(history, environments);
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
        const QString first = lines->currentIndex().data().toString();
        QCOMPARE(first, u"− 200 OK"_s); // the older exchange comes first
        QTest::mouseClick(named<QPushButton>(u"Next difference"_s, dialog), Qt::LeftButton);
        QVERIFY(lines->currentIndex().data().toString().contains(u"\"a\": 1"_s));
        QVERIFY(
            lines->currentIndex().data(Qt::AccessibleTextRole).toString().startsWith(u"only in the older"_s));
    }
};

PATLAS_WIDGET_TEST(CompareTest)
#include "tst_compare.moc"
