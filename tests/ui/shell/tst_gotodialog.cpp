// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/GoToDialog.h"

#include "tests/support/TestMain.h"

#include <QLineEdit>
#include <QListWidget>
#include <QTest>

using namespace Qt::StringLiterals;

using namespace patlas;

class GoToDialogTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void typingAndReturnGoesToTheBestMatch()
    {
        QString went;
        const auto to = [&went](const QString &name) { return [&went, name] { went = name; }; };
        auto *dialog = new GoToDialog({{u"GET List tags"_s, u"Operation"_s, to(u"list"_s)},
                                       {u"POST Create a tag"_s, u"Operation"_s, to(u"create"_s)}},
                                      nullptr);
        dialog->open();
        auto *text = dialog->findChild<QLineEdit *>();
        QTest::keyClicks(text, u"crtag"_s);
        QTest::keyClick(text, Qt::Key_Return);
        QCOMPARE(went, u"create"_s);
    }

    void arrowKeysMoveInTheListWhileTheTextKeepsTheFocus()
    {
        QString went;
        auto *dialog = new GoToDialog(
            {{u"one"_s, {}, [&went] { went = u"one"_s; }}, {u"two"_s, {}, [&went] { went = u"two"_s; }}},
            nullptr);
        dialog->open();
        auto *text = dialog->findChild<QLineEdit *>();
        QTest::keyClick(text, Qt::Key_Down);
        QTest::keyClick(text, Qt::Key_Down); // stays on the last row
        QTest::keyClick(text, Qt::Key_Return);
        QCOMPARE(went, u"two"_s);
    }

    void destinationsAddedLaterAppearInTheOpenList()
    {
        GoToDialog dialog({}, nullptr);
        dialog.setAttribute(Qt::WA_DeleteOnClose, false);
        auto *list = dialog.findChild<QListWidget *>();
        QCOMPARE(list->count(), 0);
        dialog.add({{u"GET /tags"_s, {}, [] {}}});
        QCOMPARE(list->count(), 1);
        QCOMPARE(list->currentRow(), 0);
    }

    void returnWithoutAMatchDoesNothing()
    {
        bool went = false;
        GoToDialog dialog({{u"one"_s, {}, [&went] { went = true; }}}, nullptr);
        dialog.setAttribute(Qt::WA_DeleteOnClose, false);
        auto *text = dialog.findChild<QLineEdit *>();
        text->setText(u"zzz"_s);
        QTest::keyClick(text, Qt::Key_Return);
        QVERIFY(!went);
    }
};

PATLAS_WIDGET_TEST(GoToDialogTest)
#include "tst_gotodialog.moc"
