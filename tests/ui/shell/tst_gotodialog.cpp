// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/GoToDialog.h"

#include "tests/support/TestMain.h"

#include <QLineEdit>
#include <QListWidget>
#include <QTest>

using namespace patlas;

class GoToDialogTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void typingAndReturnGoesToTheBestMatch()
    {
        QString went;
        const auto to = [&went](const QString &name) { return [&went, name] { went = name; }; };
        auto *dialog = new GoToDialog(
            {{QStringLiteral("GET List tags"), QStringLiteral("Operation"), to(QStringLiteral("list"))},
             {QStringLiteral("POST Create a tag"), QStringLiteral("Operation"),
              to(QStringLiteral("create"))}},
            nullptr);
        dialog->open();
        auto *text = dialog->findChild<QLineEdit *>();
        QTest::keyClicks(text, QStringLiteral("crtag"));
        QTest::keyClick(text, Qt::Key_Return);
        QCOMPARE(went, QStringLiteral("create"));
    }

    void arrowKeysWalkTheListWhileTheTextKeepsTheFocus()
    {
        QString went;
        auto *dialog =
            new GoToDialog({{QStringLiteral("one"), {}, [&went] { went = QStringLiteral("one"); }},
                            {QStringLiteral("two"), {}, [&went] { went = QStringLiteral("two"); }}},
                           nullptr);
        dialog->open();
        auto *text = dialog->findChild<QLineEdit *>();
        QTest::keyClick(text, Qt::Key_Down);
        QTest::keyClick(text, Qt::Key_Down); // stops at the last
        QTest::keyClick(text, Qt::Key_Return);
        QCOMPARE(went, QStringLiteral("two"));
    }

    void lateDestinationsJoinTheListThatIsShown()
    {
        GoToDialog dialog({}, nullptr);
        dialog.setAttribute(Qt::WA_DeleteOnClose, false);
        auto *list = dialog.findChild<QListWidget *>();
        QCOMPARE(list->count(), 0);
        dialog.add({{QStringLiteral("GET /tags"), {}, [] {}}});
        QCOMPARE(list->count(), 1);
        QCOMPARE(list->currentRow(), 0);
    }

    void nothingMatchingGoesNowhere()
    {
        bool went = false;
        GoToDialog dialog({{QStringLiteral("one"), {}, [&went] { went = true; }}}, nullptr);
        dialog.setAttribute(Qt::WA_DeleteOnClose, false);
        auto *text = dialog.findChild<QLineEdit *>();
        text->setText(QStringLiteral("zzz"));
        QTest::keyClick(text, Qt::Key_Return);
        QVERIFY(!went);
    }
};

PATLAS_WIDGET_TEST(GoToDialogTest)
#include "tst_gotodialog.moc"
