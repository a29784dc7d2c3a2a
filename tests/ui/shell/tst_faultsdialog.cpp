// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/FaultsDialog.h"

#include "tests/support/TestMain.h"
#include "tests/support/WidgetFinder.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QSignalSpy>
#include <QSpinBox>

using namespace Qt::StringLiterals;

using namespace patlas;

class FaultsDialogTest : public QObject {
    Q_OBJECT

private:
    static SandboxFaults everything()
    {
        SandboxFaults faults;
        faults.failing = SandboxFaults::Failing::TooManyRequests;
        faults.retryAfter = 9;
        faults.delay = 250;
        faults.slowDrip = true;
        faults.gzip = true;
        faults.staleReads = true;
        faults.hugeResponse = 3 * 1024 * 1024;
        faults.allowList = QStringList{u"127.0.0.1"_s, u"::1"_s};
        return faults;
    }

private Q_SLOTS:
    void showsAndReturnsTheCurrentFaults()
    {
        FaultsDialog dialog(everything());
        dialog.setAttribute(Qt::WA_DeleteOnClose, false);
        QVERIFY(dialog.faults() == everything());
        FaultsDialog none{SandboxFaults()};
        none.setAttribute(Qt::WA_DeleteOnClose, false);
        QVERIFY(none.faults() == SandboxFaults());
        QVERIFY(!none.faults().any());
    }

    void chosenFaultsAreRequested()
    {
        FaultsDialog dialog{SandboxFaults()};
        dialog.setAttribute(Qt::WA_DeleteOnClose, false);
        dialog.open();
        QSignalSpy asked(&dialog, &FaultsDialog::setRequested);
        auto *failing = named<QComboBox>(u"Every call"_s, &dialog);
        auto *retryAfter = named<QSpinBox>(u"Retry after"_s, &dialog);
        QVERIFY(!retryAfter->isEnabled());
        failing->setCurrentIndex(failing->findText(u"429"_s, Qt::MatchContains));
        QVERIFY(retryAfter->isEnabled());
        auto *addresses = named<QLineEdit>(u"Allowed addresses"_s, &dialog);
        QVERIFY(!addresses->isEnabled());
        for (QCheckBox *box : dialog.findChildren<QCheckBox *>()) {
            if (box->text().startsWith(u"IP allow-list"_s))
                box->click();
        }
        QVERIFY(addresses->isEnabled());
        QTest::keyClicks(addresses, u"127.0.0.1, 10.0.0.0/8"_s);
        named<QPushButton>(u"Set faults"_s, &dialog)->click();
        QCOMPARE(asked.count(), 1);
        const auto faults = asked.first().first().value<SandboxFaults>();
        QVERIFY(faults.failing == SandboxFaults::Failing::TooManyRequests);
        QCOMPARE(faults.allowList.value(), QStringList({u"127.0.0.1"_s, u"10.0.0.0/8"_s}));
    }

    void resetButtonClearsAllFaults()
    {
        FaultsDialog dialog(everything());
        dialog.setAttribute(Qt::WA_DeleteOnClose, false);
        dialog.open();
        QSignalSpy asked(&dialog, &FaultsDialog::setRequested);
        named<QPushButton>(u"No faults"_s, &dialog)->click();
        QCOMPARE(asked.count(), 1);
        QVERIFY(asked.first().first().value<SandboxFaults>() == SandboxFaults());
    }

    void refusalIsShownAndTheDialogStays()
    {
        FaultsDialog dialog(everything());
        dialog.setAttribute(Qt::WA_DeleteOnClose, false);
        dialog.open();
        dialog.refuse(u"nowhere is no address."_s);
        QVERIFY(dialog.isVisible());
        bool said = false;
        for (const QLabel *label : dialog.findChildren<QLabel *>())
            said = said || (label->isVisible() && label->text() == u"nowhere is no address."_s);
        QVERIFY(said);
    }
};

PATLAS_WIDGET_TEST(FaultsDialogTest)
#include "tst_faultsdialog.moc"
