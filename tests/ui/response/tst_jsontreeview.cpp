// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/response/JsonTreeView.h"

#include "tests/support/TestMain.h"
#include "tests/support/WaitFor.h"
#include "tests/support/WidgetFinder.h"
#include "ui/response/JsonTreeModel.h"
#include "ui/response/StickyRows.h"
#include "ui/response/TreeExpansion.h"

#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

using namespace Qt::StringLiterals;

using namespace patlas;

class JsonTreeViewTest : public QObject {
    Q_OBJECT

private:
    void show(const QByteArray &bytes)
    {
        const QString path = m_directory.filePath(QString::number(++m_files));
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("cannot write %s", qPrintable(path));
        file.close();
        m_view->setDocument(*waitFor(ResponseDocument::open(path, "application/json")));
        m_view->setFocus();
    }

    /// The display texts of the rows in sight, each behind a dot for each level.
    QStringList rows() const
    {
        QStringList texts;
        for (QModelIndex at = m_view->model()->index(0, 0); at.isValid(); at = m_view->indexBelow(at)) {
            QString dots;
            for (QModelIndex above = at.parent(); above.isValid(); above = above.parent())
                dots += u'.';
            texts.append(dots + at.data().toString());
        }
        return texts;
    }

    QModelIndex rowOf(const QString &text) const { return row(m_view->model(), text); }
    StickyRows *sticky() const { return m_view->findChild<StickyRows *>(); }

    QTemporaryDir m_directory;
    std::unique_ptr<JsonTreeView> m_view;
    int m_files = 0;

private Q_SLOTS:
    void init()
    {
        m_view = std::make_unique<JsonTreeView>();
        m_view->resize(500, 300);
        m_view->show();
        QVERIFY(QTest::qWaitForWindowActive(m_view.get()));
    }

    void levelsAreOpenedByKeys()
    {
        show("{\"a\":{\"b\":{\"c\":{\"d\":1}}},\"e\":2}");
        QTest::keyClick(m_view.get(), Qt::Key_1, Qt::ControlModifier | Qt::ShiftModifier);
        QTRY_COMPARE(rows(), (QStringList{u"{2}"_s, u".a: {1}"_s, u".e: 2"_s}));
        QTest::keyClick(m_view.get(), Qt::Key_3, Qt::ControlModifier | Qt::ShiftModifier);
        QTRY_COMPARE(rows(),
                     (QStringList{u"{2}"_s, u".a: {1}"_s, u"..b: {1}"_s, u"...c: {1}"_s, u".e: 2"_s}));
        QTest::keyClick(m_view.get(), Qt::Key_2, Qt::ControlModifier | Qt::ShiftModifier);
        QTRY_COMPARE(rows(), (QStringList{u"{2}"_s, u".a: {1}"_s, u"..b: {1}"_s, u".e: 2"_s}));
    }

    void theCurrentRowStaysInSightOfTheLevel()
    {
        show("{\"a\":{\"b\":{\"c\":{\"d\":1}}},\"e\":2}");
        m_view->expandAllBelow();
        QTRY_COMPARE(rows().size(), 6);
        m_view->setCurrentIndex(rowOf(u"d: 1"_s));
        m_view->expandToLevel(2);
        QTRY_COMPARE(rows().size(), 4);
        QCOMPARE(m_view->currentIndex().data().toString(), u"b: {1}"_s);
    }

    void everythingBelowARowIsOpenedAndClosed()
    {
        show("{\"a\":{\"b\":{\"c\":{}}},\"e\":{\"f\":{\"g\":1}}}");
        m_view->expandToLevel(1);
        m_view->setCurrentIndex(rowOf(u"a:"_s));
        QTest::keyClick(m_view.get(), Qt::Key_Asterisk);
        QTRY_COMPARE(rows(),
                     (QStringList{u"{2}"_s, u".a: {1}"_s, u"..b: {1}"_s, u"...c: {0}"_s, u".e: {1}"_s}));
        QTest::keyClick(m_view.get(), Qt::Key_Slash);
        QTRY_COMPARE(rows(), (QStringList{u"{2}"_s, u".a: {1}"_s, u".e: {1}"_s}));
        QTest::keyClick(m_view.get(), Qt::Key_Right); // what was beneath it was closed too
        QTRY_COMPARE(rows(), (QStringList{u"{2}"_s, u".a: {1}"_s, u"..b: {1}"_s, u".e: {1}"_s}));
    }

    void aHugeDocumentIsOpenedInPart()
    {
        QByteArray bytes = "{";
        for (int i = 0; i < 900; ++i)
            bytes += "\"k" + QByteArray::number(i) + "\":[" + QByteArray("{\"x\":1},").repeated(200) + "0],";
        bytes.back() = '}';
        show(bytes);
        QSignalSpy said(m_view.get(), &JsonTreeView::said);
        m_view->setCurrentIndex(m_view->model()->index(0, 0));
        m_view->expandAllBelow();
        QTRY_VERIFY(!said.isEmpty() && said.last().first().toString().startsWith(u"Rows opened"_s));
        // It scrolls by rows.
        QTRY_VERIFY(m_view->verticalScrollBar()->maximum() > TreeExpansion::mostRows / 2);
        QVERIFY(m_view->verticalScrollBar()->maximum() <= TreeExpansion::mostRows + 1000);
    }

    void escStopsOpening()
    {
        show("[" + QByteArray("{\"x\":[1,2]},").repeated(999) + "0]");
        auto *expansion = m_view->findChild<TreeExpansion *>();
        QSignalSpy said(m_view.get(), &JsonTreeView::said);
        m_view->collapseAll();
        // Stopped while it waits for its next step, however fast the machine is.
        connect(expansion, &TreeExpansion::said, this, [this, expansion] {
            if (expansion->isRunning())
                QTest::keyClick(m_view.get(), Qt::Key_Escape);
        });
        m_view->expandAllBelow();
        QTRY_VERIFY(!expansion->isRunning());
        if (!said.isEmpty()) {
            QVERIFY(said.last().first().toString().startsWith(u"Stopped."_s));
            QVERIFY(!m_view->isExpanded(rowOf(u"998:"_s)) || !rowOf(u"998:"_s).isValid());
        }
        expansion->disconnect(this);
    }

    void pathAndValueAreCopiedByKeys()
    {
        show("{\"a\":{\"b c\":[10,\"text\"]}}");
        m_view->expandAllBelow();
        m_view->setCurrentIndex(rowOf(u"1: \"text\""_s));
        QTest::keyClick(m_view.get(), Qt::Key_C, Qt::ControlModifier);
        QCOMPARE(QGuiApplication::clipboard()->text(), u"text"_s);
        QTest::keyClick(m_view.get(), Qt::Key_C, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(QGuiApplication::clipboard()->text(), u"$.a['b c'][1]"_s);
    }

    void keysOfTheRowsAboveStayAtTheTop()
    {
        QByteArray bytes = "{\"first\":1,\"outer\":{\"inner\":[";
        for (int i = 0; i < 100; ++i)
            bytes += QByteArray::number(i) + ',';
        bytes += "100]},\"last\":2}";
        show(bytes);
        m_view->expandAllBelow();
        QTRY_VERIFY(rows().size() > 100);
        m_view->scrollToTop();
        QVERIFY(!sticky()->isVisible());
        m_view->scrollTo(rowOf(u"60: 60"_s), QTreeView::PositionAtTop);
        QVERIFY(sticky()->isVisible());
        QCOMPARE(sticky()->accessibleDescription(), u"outer › inner"_s);
        // The row that was asked for is not beneath them.
        QVERIFY(m_view->visualRect(rowOf(u"60: 60"_s)).top() >= 2 * sticky()->rowHeight());

        QTest::mouseClick(sticky(), Qt::LeftButton, {}, QPoint(40, sticky()->rowHeight() / 2));
        QCOMPARE(m_view->currentIndex().data().toString(), u"outer: {1}"_s);
        QVERIFY(m_view->viewport()->rect().contains(m_view->visualRect(m_view->currentIndex()).center()));
        m_view->scrollToBottom();
        m_view->collapseAll();
        QTRY_VERIFY(!sticky()->isVisible());
    }

    void rowsReachedByKeysAreNeverBeneathTheKeysAtTheTop()
    {
        QByteArray bytes = "{\"outer\":{\"inner\":{\"list\":[";
        for (int i = 0; i < 100; ++i)
            bytes += QByteArray::number(i) + ',';
        show(bytes + "100]}}}");
        m_view->expandAllBelow();
        QTRY_VERIFY(rows().size() > 100);
        m_view->setCurrentIndex(rowOf(u"90: 90"_s));
        for (int i = 0; i < 80; ++i) {
            QTest::keyClick(m_view.get(), Qt::Key_Up);
            const int covered = sticky()->isVisible() ? sticky()->height() - 1 : 0;
            QVERIFY2(m_view->visualRect(m_view->currentIndex()).top() >= covered,
                     qPrintable(QString::number(i)));
        }
    }

    void addressesAreOpenedAsRequests()
    {
        show("{\"self\":\"https://api.example/v1/tags/3\",\"file\":\"file:///etc/passwd\",\"n\":1}");
        QSignalSpy asked(m_view.get(), &JsonTreeView::linkRequested);
        auto *action = m_view->findChild<QAction *>(u"openLink"_s);
        const auto click = [this](const QString &key, Qt::KeyboardModifiers keys) {
            QTest::mouseClick(m_view->viewport(), Qt::LeftButton, keys,
                              m_view->visualRect(rowOf(key)).center());
        };
        click(u"self:"_s, {});
        QCOMPARE(asked.count(), 0); // only where it is asked for
        QVERIFY(action->isEnabled());
        action->trigger();
        QCOMPARE(asked.count(), 1);
        click(u"self:"_s, Qt::ControlModifier);
        QCOMPARE(asked.count(), 2);
        QCOMPARE(asked.last().first().toUrl(), QUrl(u"https://api.example/v1/tags/3"_s));
        for (const QString &key : {u"file:"_s, u"n:"_s}) {
            click(key, Qt::ControlModifier);
            QVERIFY(!action->isEnabled());
        }
        QCOMPARE(asked.count(), 2);
    }

    void aListOfObjectsIsShownAsTableOnRequest()
    {
        show("{\"list\":[{\"a\":1}],\"other\":[1]}");
        auto *action = m_view->findChild<QAction *>(u"showAsTable"_s);
        QSignalSpy asked(m_view.get(), &JsonTreeView::tableRequested);
        m_view->setCurrentIndex(rowOf(u"other:"_s));
        QVERIFY(!action->isEnabled());
        m_view->setCurrentIndex(rowOf(u"list:"_s));
        QVERIFY(action->isEnabled());
        action->trigger();
        QCOMPARE(asked.count(), 1);
    }
};

PATLAS_WIDGET_TEST(JsonTreeViewTest)
#include "tst_jsontreeview.moc"
