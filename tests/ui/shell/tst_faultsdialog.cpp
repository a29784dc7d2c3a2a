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
        faults.hugeAnswer = 3 * 1024 * 1024;
        faults.allowList = QStringList{QStringLiteral("127.0.0.1"), QStringLiteral("::1")};
        return faults;
    }

private Q_SLOTS:
    void showsWhatIsSetAndGivesItBack()
    {
        FaultsDialog dialog(everything());
        dialog.setAttribute(Qt::WA_DeleteOnClose, false);
        QVERIFY(dialog.faults() == everything());
        FaultsDialog none{SandboxFaults()};
        none.setAttribute(Qt::WA_DeleteOnClose, false);
        QVERIFY(none.faults() == SandboxFaults());
        QVERIFY(!none.faults().any());
    }

    void whatWasChosenIsAskedFor()
    {
        FaultsDialog dialog{SandboxFaults()};
        dialog.setAttribute(Qt::WA_DeleteOnClose, false);
        dialog.open();
        QSignalSpy asked(&dialog, &FaultsDialog::setRequested);
        auto *failing = named<QComboBox>(QStringLiteral("Every call"), &dialog);
        auto *retryAfter = named<QSpinBox>(QStringLiteral("Retry after"), &dialog);
        QVERIFY(!retryAfter->isEnabled());
        failing->setCurrentIndex(failing->findText(QStringLiteral("429"), Qt::MatchContains));
        QVERIFY(retryAfter->isEnabled());
        auto *addresses = named<QLineEdit>(QStringLiteral("Allowed addresses"), &dialog);
        QVERIFY(!addresses->isEnabled());
        for (QCheckBox *box : dialog.findChildren<QCheckBox *>()) {
            if (box->text().startsWith(QStringLiteral("IP allow-list")))
                box->click();
        }
        QVERIFY(addresses->isEnabled());
        QTest::keyClicks(addresses, QStringLiteral("127.0.0.1, 10.0.0.0/8"));
        named<QPushButton>(QStringLiteral("Set faults"), &dialog)->click();
        QCOMPARE(asked.count(), 1);
        const auto faults = asked.first().first().value<SandboxFaults>();
        QVERIFY(faults.failing == SandboxFaults::Failing::TooManyRequests);
        QCOMPARE(faults.allowList.value(),
                 QStringList({QStringLiteral("127.0.0.1"), QStringLiteral("10.0.0.0/8")}));
    }

    void oneButtonTakesEverythingBack()
    {
        FaultsDialog dialog(everything());
        dialog.setAttribute(Qt::WA_DeleteOnClose, false);
        dialog.open();
        QSignalSpy asked(&dialog, &FaultsDialog::setRequested);
        named<QPushButton>(QStringLiteral("No faults"), &dialog)->click();
        QCOMPARE(asked.count(), 1);
        QVERIFY(asked.first().first().value<SandboxFaults>() == SandboxFaults());
    }

    void aRefusalIsSaidAndTheDialogStays()
    {
        FaultsDialog dialog(everything());
        dialog.setAttribute(Qt::WA_DeleteOnClose, false);
        dialog.open();
        dialog.refuse(QStringLiteral("nowhere is no address."));
        QVERIFY(dialog.isVisible());
        bool said = false;
        for (const QLabel *label : dialog.findChildren<QLabel *>())
            said = said || (label->isVisible() && label->text() == QStringLiteral("nowhere is no address."));
        QVERIFY(said);
    }
};

PATLAS_WIDGET_TEST(FaultsDialogTest)
#include "tst_faultsdialog.moc"
