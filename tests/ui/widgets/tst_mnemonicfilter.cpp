// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/TestMain.h"
#include "ui/widgets/Mnemonic.h"
#include "ui/widgets/MnemonicFilter.h"

#include <QAction>
#include <QMenu>

using namespace patlas;
using namespace Qt::StringLiterals;

class MnemonicFilterTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theFirstKeepsItsLetter()
    {
        QMenu menu;
        const QAction *first = menu.addAction(u"&Save"_s);
        const QAction *second = menu.addAction(u"&Send"_s);
        QCOMPARE(first->text(), u"&Save"_s);
        QCOMPARE(second->text(), u"S&end"_s);
    }

    void lettersInBracketsAreReplaced()
    {
        QMenu menu;
        menu.addAction(u"保存(&A)"_s);
        QCOMPARE(menu.addAction(u"送信(&A)…"_s)->text(), u"送信(&B)…"_s);
    }

    void keysAndSignsAreNoLetters()
    {
        QMenu menu;
        menu.addAction(u"&A"_s);
        QCOMPARE(menu.addAction(u"&A\tCtrl+B"_s)->text(), u"A\tCtrl+B"_s);
        QCOMPARE(menu.addAction(u"a && b"_s)->text(), u"a && b"_s);
    }

    void laterTextsTooAndHiddenItemsTakeNothing()
    {
        QMenu menu;
        QAction *first = menu.addAction(u"&Save"_s);
        first->setVisible(false);
        QAction *second = menu.addAction(u"&Send"_s);
        QCOMPARE(second->text(), u"&Send"_s);
        second->setText(u"&Open"_s);
        menu.addAction(u"&Print"_s);
        second->setText(u"&Put"_s);
        QCOMPARE(second->text(), u"P&ut"_s);
        first->setVisible(true);
        QCOMPARE(first->text(), u"&Save"_s);
    }

    void textsAreReadWithoutIt()
    {
        QCOMPARE(withoutMnemonic(u"保存(&S)…"_s), u"保存…"_s);
        QCOMPARE(withoutMnemonic(u"Pr&eferences"_s), u"Preferences"_s);
        QCOMPARE(withoutMnemonic(u"a && b"_s), u"a & b"_s);
    }

private:
    MnemonicFilter m_filter;
};

PATLAS_WIDGET_TEST(MnemonicFilterTest)
#include "tst_mnemonicfilter.moc"
