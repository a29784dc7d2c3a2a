// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/response/FilterBar.h"

#include "tests/support/TestMain.h"
#include "tests/support/WidgetFinder.h"
#include "ui/response/BodyTextView.h"
#include "ui/response/ResponseView.h"

#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTabWidget>
#include <QTemporaryDir>
#include <QTest>
#include <QTreeView>

using namespace patlas;

/// The filter in the view of an answer, with the real patlas-jq.
class FilterBarTest : public QObject {
    Q_OBJECT

private:
    void show(const QByteArray &body, const QByteArray &type = "application/json")
    {
        Exchange exchange;
        exchange.id = QString::number(++m_count);
        exchange.status = 200;
        exchange.reason = "OK";
        exchange.contentType = type;
        exchange.bodySize = body.size();
        exchange.bodyPath = m_directory.filePath(exchange.id);
        QFile file(exchange.bodyPath);
        if (!file.open(QIODevice::WriteOnly) || file.write(body) != body.size())
            qFatal("cannot write the body");
        file.close();
        QSignalSpy opened(m_view.get(), &ResponseView::documentOpened);
        m_view->showExchange(exchange, {});
        QTRY_COMPARE_WITH_TIMEOUT(opened.count(), 1, 30'000);
    }

    QLineEdit *field() const { return named<QLineEdit>(QStringLiteral("Filter"), m_view.get()); }
    QLabel *state() const { return named<QLabel>(QStringLiteral("Filter state"), m_view.get()); }
    QTreeView *tree() const { return named<QTreeView>(QStringLiteral("Tree"), m_view.get()); }
    QString text() const { return named<BodyTextView>(QStringLiteral("Text"), m_view.get())->toPlainText(); }

    void filter(const QString &program)
    {
        field()->setFocus();
        field()->setText(program);
        QTest::keyClick(field(), Qt::Key_Return);
    }

    QTemporaryDir m_directory;
    std::unique_ptr<ResponseView> m_view;
    int m_count = 0;

private Q_SLOTS:
    void init()
    {
        m_view = std::make_unique<ResponseView>();
        m_view->resize(900, 500);
        m_view->show();
        QVERIFY(QTest::qWaitForWindowActive(m_view.get()));
    }

    void outputsShowWhileTheFilterRunsAndStayWhenItIsStopped()
    {
        show("[1,2,3]");
        // It would go on for as long as it may.
        filter(QStringLiteral("range(1000000000)"));
        QTRY_VERIFY_WITH_TIMEOUT(tree()->model()->rowCount(tree()->model()->index(0, 0)) >= 1000, 60'000);
        QVERIFY(row(tree()->model(), QStringLiteral("5: 5")).isValid());
        QVERIFY(state()->text().startsWith(QStringLiteral("Filtering:")));
        const QModelIndex chosen = tree()->model()->index(500, 0, tree()->model()->index(0, 0));
        tree()->setCurrentIndex(chosen);
        const QString before = tree()->model()->index(0, 0).data().toString();
        QTRY_VERIFY_WITH_TIMEOUT(tree()->model()->index(0, 0).data().toString() != before, 60'000);
        QCOMPARE(tree()->currentIndex().row(), 500);
        QTest::mouseClick(named<QPushButton>(QStringLiteral("Stop filter"), m_view.get()), Qt::LeftButton);
        QVERIFY(state()->text().startsWith(QStringLiteral("Stopped. What is shown came before that")));
        QVERIFY(row(tree()->model(), QStringLiteral("5: 5")).isValid());
        QTest::mouseClick(named<QPushButton>(QStringLiteral("Show the whole answer"), m_view.get()),
                          Qt::LeftButton);
        QTRY_VERIFY(row(tree()->model(), QStringLiteral("2: 3")).isValid());
        QCOMPARE(tree()->model()->rowCount(tree()->model()->index(0, 0)), 3);
    }

    void whatAFilterGivesIsShownInTheSameViews()
    {
        show(R"([{"name":"release-1"},{"name":"release-2"}])");
        filter(QStringLiteral(".[] | .name"));
        QTRY_VERIFY_WITH_TIMEOUT(state()->text().startsWith(QStringLiteral("Filtered: 2 outputs.")), 30'000);
        QVERIFY(row(tree()->model(), QStringLiteral("1: \"release-2\"")).isValid());
        QVERIFY(!row(tree()->model(), QStringLiteral("name:")).isValid());
        QCOMPARE(text().trimmed(), QStringLiteral("\"release-1\"\n\"release-2\""));

        // Search looks into what is shown.
        auto *search = named<QLineEdit>(QStringLiteral("Search response"), m_view.get());
        search->setText(QStringLiteral("name"));
        QTRY_COMPARE(named<QLabel>(QStringLiteral("Hits"), m_view.get())->text(), QStringLiteral("0 hits"));
    }

    void escShowsTheWholeAnswerAgain()
    {
        show(R"({"name":"release-1"})");
        filter(QStringLiteral(".name | length"));
        QTRY_VERIFY_WITH_TIMEOUT(text().trimmed() == QLatin1String("9"), 30'000);
        QTest::keyClick(field(), Qt::Key_Escape);
        QVERIFY(field()->text().isEmpty());
        QVERIFY(row(tree()->model(), QStringLiteral("name: \"release-1\"")).isValid());
        QVERIFY(text().contains(QStringLiteral("release-1")));

        filter(QStringLiteral("empty"));
        QTRY_VERIFY_WITH_TIMEOUT(state()->text().startsWith(QStringLiteral("Filtered: 0 outputs.")), 30'000);
        auto *whole = named<QPushButton>(QStringLiteral("Show the whole answer"), m_view.get());
        QTest::mouseClick(whole, Qt::LeftButton);
        QVERIFY(row(tree()->model(), QStringLiteral("name: \"release-1\"")).isValid());
    }

    void theTabStays()
    {
        show(R"({"name":"release-1"})");
        auto *tabs = named<QTabWidget>(QStringLiteral("Response"), m_view.get());
        tabs->setCurrentIndex(1);
        filter(QStringLiteral(".name"));
        QTRY_VERIFY_WITH_TIMEOUT(text().trimmed() == QLatin1String("\"release-1\""), 30'000);
        QCOMPARE(tabs->currentIndex(), 1);
    }

    void limitsAreSaidBeforeAFilterIsTyped()
    {
        show("{}");
        QVERIFY(!state()->isVisible());
        field()->setFocus();
        QTRY_VERIFY(state()->isVisible());
        QVERIFY(state()->text().contains(QStringLiteral("60 s of processor time, 4 GiB of memory")));
        QCOMPARE(field()->accessibleDescription(), state()->text());
        tree()->setFocus();
        QTRY_VERIFY(!state()->isVisible());
    }

    void aMistakeIsSaidAndTheAnswerStays()
    {
        show(R"({"name":"release-1"})");
        filter(QStringLiteral(".name | <b>"));
        QTRY_VERIFY_WITH_TIMEOUT(state()->text().contains(QStringLiteral("This is not a jq program.")),
                                 30'000);
        QVERIFY(state()->text().contains(QStringLiteral("line 1: .name | <b>")));
        QCOMPARE(state()->textFormat(), Qt::PlainText);
        QCOMPARE(field()->text(), QStringLiteral(".name | <b>"));
        QVERIFY(row(tree()->model(), QStringLiteral("name: \"release-1\"")).isValid());
    }

    void anEndlessFilterShowsProgressAndIsStopped()
    {
        show("{}");
        filter(QStringLiteral("range(1e12) | empty"));
        QTRY_VERIFY_WITH_TIMEOUT(state()->text().contains(QStringLiteral("outputs so far")), 30'000);
        QVERIFY(named<QPushButton>(QStringLiteral("Stop filter"), m_view.get())->isVisible());
        QTest::keyClick(field(), Qt::Key_Escape);
        QCOMPARE(state()->text(), QStringLiteral("The filter was stopped."));
        QCOMPARE(field()->text(), QStringLiteral("range(1e12) | empty")); // to be mended
        QTest::keyClick(field(), Qt::Key_Escape);
        QVERIFY(field()->text().isEmpty());
    }

    void anAnswerThatIsNoJsonCannotBeFiltered()
    {
        show("<html></html>", "text/html");
        QVERIFY(!field()->isVisible());
        show("{}");
        QVERIFY(field()->isVisible());
        m_view->showNothing();
        QVERIFY(!field()->isVisible());
    }

    void anotherAnswerIsShownWhole()
    {
        show("[1,2]");
        filter(QStringLiteral(".[0]"));
        QTRY_VERIFY_WITH_TIMEOUT(text().trimmed() == QLatin1String("1"), 30'000);
        show("[3,4]");
        QVERIFY(row(tree()->model(), QStringLiteral("1: 4")).isValid());
        QCOMPARE(field()->text(), QStringLiteral(".[0]"));
        QTest::keyClick(field(), Qt::Key_Return);
        QTRY_VERIFY_WITH_TIMEOUT(text().trimmed() == QLatin1String("3"), 30'000);
    }
};

PATLAS_WIDGET_TEST(FilterBarTest)
#include "tst_filterbar.moc"
