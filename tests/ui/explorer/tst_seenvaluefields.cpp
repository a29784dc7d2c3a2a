// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/SeenValuesLearning.h"
#include "tests/support/Picture.h"
#include "tests/support/TestMain.h"
#include "tests/ui/explorer/ExplorerGround.h"
#include "ui/theme/Theme.h"

#include <QLineEdit>
#include <QTableView>
#include <QTest>
#include <QTreeView>

using namespace patlas;
using namespace Qt::StringLiterals;

/// Fields of a request that offer what responses have shown.
class SeenValueFieldsTest : public QObject, ExplorerStage {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QCoreApplication::setApplicationName(u"patlas-test"_s);
        Theme::apply(*qApp,
                     qEnvironmentVariable("PATLAS_APPEARANCE") == u"dark"_s ? Appearance::Dark
                                                                            : Appearance::Light);
    }
    void init()
    {
        renew();
        m_ground->services.seenValues.setOn(true);
        new SeenValuesLearning(m_ground->workspace);
    }
    void cleanup() { close(); }

    void idsOfTheListFillTheParameter()
    {
        const QPointer<QLineEdit> line = editTagId();
        QTest::keyClick(line, Qt::Key_Down);
        QVERIFY(isListOpen());
        QCOMPARE(listed(), (QStringList{u"5f01"_s, u"5f02"_s}));
        QCOMPARE(list()->model()->index(0, 1).data().toString(), u"release-2"_s);
        QVERIFY(list()->accessibleDescription().contains(u"release-2"_s)); // announced
        takePicture(u"seen-values"_s);
        QTest::keyClick(line, Qt::Key_Down);
        QTest::keyClick(line, Qt::Key_Return);
        QVERIFY(!isListOpen());
        QTest::qWait(50);
        QVERIFY(line && line->isVisible()); // the key was the list's alone
        QCOMPARE(line->text(), u"5f02"_s);
        QCOMPARE(m_page->draft().pathParameters.front().value, u"5f02"_s);
        line->undo();
        QCOMPARE(line->text(), QString());
    }

    void aTitleLeadsToItsValue()
    {
        QLineEdit *line = editTagId();
        QTest::keyClicks(line, u"rel"_s);
        QVERIFY(isListOpen());
        QCOMPARE(listed(), QStringList{u"5f01"_s});
        QVERIFY(!list()->currentIndex().isValid()); // Return is still the field's
        QTest::keyClick(line, Qt::Key_Down);
        QTest::keyClick(line, Qt::Key_Tab);
        QCOMPARE(line->text(), u"5f01"_s);
    }

    void escapeClosesOnlyTheList()
    {
        const QPointer<QLineEdit> line = editTagId();
        QTest::keyClick(line, Qt::Key_Down);
        QTest::keyClick(line, Qt::Key_Escape);
        QVERIFY(line && line->isVisible());
        QVERIFY(!isListOpen());
        QTest::keyClicks(line, u"5f"_s);
        QVERIFY(isListOpen());
        QCoreApplication::processEvents(); // as between the keys of a person
        QTest::keyClick(line, Qt::Key_Escape);
        QVERIFY(line && line->isVisible());
        QVERIFY(!isListOpen());
    }

    void whatIsTypedIsKeptByReturn()
    {
        const QPointer<QLineEdit> line = editTagId();
        QTest::keyClicks(line, u"5f0"_s);
        QVERIFY(isListOpen());
        QTest::keyClick(line, Qt::Key_Return);
        QTRY_VERIFY(!line);
        QCOMPARE(m_page->draft().pathParameters.front().value, u"5f0"_s);
    }

    void offNothingIsOffered()
    {
        QLineEdit *line = editTagId();
        m_ground->services.seenValues.setOn(false);
        QTest::keyClick(line, Qt::Key_Down);
        QVERIFY(!isListOpen());
    }

    void clearingTheHistoryForgetsThem()
    {
        QLineEdit *line = editTagId();
        QVERIFY(waitFor(m_ground->services.history.clear()));
        QTest::keyClick(line, Qt::Key_Down);
        QVERIFY(!isListOpen());
    }

private:
    static QTreeView *list() { return named<QTreeView>(u"Values to choose"_s); }
    static bool isListOpen() { return list() && list()->isVisible(); }
    static QStringList listed()
    {
        QStringList values;
        for (int row = 0; list() && row < list()->model()->rowCount(); ++row)
            values.append(list()->model()->index(row, 0).data().toString());
        return values;
    }

    /// After a list of tags was read.
    QLineEdit *editTagId()
    {
        m_server->body = R"([{"_id": "5f01", "name": "release-2"}, {"_id": "5f02", "name": "app"}])";
        m_page->openOperation(u"tags.list"_s);
        QLineEdit *url = find<QLineEdit>(u"URL"_s);
        url->setFocus();
        QTest::keyClick(url, Qt::Key_Return, Qt::ControlModifier);
        SeenKeys keys;
        keys.tiers = {{u"tagid"_s}};
        const auto isSeen = [&] {
            return !m_ground->services.seenValues.offersFor(u"sandbox"_s, keys).empty();
        };
        if (!QTest::qWaitFor(isSeen, 20'000))
            qFatal("nothing was seen");
        m_page->openOperation(u"tags.delete"_s);
        auto *table = find<QTableView>(u"Parameters"_s);
        const QModelIndex cell = table->model()->index(0, 1);
        table->setCurrentIndex(cell);
        table->edit(cell);
        auto *line = table->viewport()->findChild<QLineEdit *>();
        if (!line)
            qFatal("no editor");
        return line;
    }
};

PATLAS_WIDGET_TEST(SeenValueFieldsTest)

#include "tst_seenvaluefields.moc"
