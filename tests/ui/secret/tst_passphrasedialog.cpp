// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/ReadyFuture.h"
#include "tests/support/TestMain.h"
#include "tests/support/WidgetFinder.h"
#include "ui/secret/PassphraseDialog.h"
#include "ui/secret/SecretField.h"

#include <QLabel>
#include <QPointer>
#include <QPromise>
#include <QSignalSpy>

#include <memory>

using namespace patlas;
using namespace Qt::StringLiterals;
using Purpose = PassphraseDialog::Purpose;

/// The dialog alone: its fields, what it submits, and how it handles the result.
class PassphraseDialogTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void cleanup() { delete m_dialog; }
    void newPassphraseMustBeLongEnoughAndRepeated();
    void passphraseIsSubmittedAsTyped();
    void wrongPassphraseIsReportedAndCanBeRetyped();
    void olderVaultIsOpenedOnlyByItsOwnButton();
    void closingWipesTheInput();

private:
    void open(Purpose purpose)
    {
        m_promise = std::make_unique<QPromise<Result<void>>>();
        m_promise->start();
        m_dialog = new PassphraseDialog(purpose, u"Why"_s, [this](Secret present, Secret next) {
            m_present = std::move(present);
            m_next = std::move(next);
            ++m_asked;
            return m_promise->future();
        });
        m_asked = 0;
        m_dialog->open();
    }
    void response(Result<void> result)
    {
        m_promise->addResult(std::move(result));
        m_promise->finish();
    }
    void type(const QString &field, const QString &text)
    {
        auto *edit = named<SecretField>(field, m_dialog);
        QVERIFY2(edit, qPrintable(field));
        edit->clear();
        QTest::keyClicks(edit, text);
    }

    QPointer<PassphraseDialog> m_dialog;
    std::unique_ptr<QPromise<Result<void>>> m_promise;
    Secret m_present;
    Secret m_next;
    int m_asked = 0;
};

void PassphraseDialogTest::newPassphraseMustBeLongEnoughAndRepeated()
{
    open(Purpose::Make);
    auto *make = named<QPushButton>(u"Make vault"_s, m_dialog);
    QVERIFY(make && !make->isEnabled());
    QVERIFY(!make->toolTip().isEmpty());
    type(u"New passphrase"_s, u"too short"_s);
    type(u"The same again"_s, u"too short"_s);
    QVERIFY(!make->isEnabled());
    type(u"New passphrase"_s, u"correct horse battery"_s);
    QVERIFY(!make->isEnabled());
    type(u"The same again"_s, u"correct horse battery"_s);
    QVERIFY(make->isEnabled());
    QVERIFY(named<QLabel>(u"About the passphrase"_s, m_dialog)->text().contains(u"cannot be recovered"_s));
}

void PassphraseDialogTest::passphraseIsSubmittedAsTyped()
{
    open(Purpose::Change);
    type(u"Passphrase"_s, u" old with spaces "_s);
    type(u"New passphrase"_s, u" new with spaces "_s);
    type(u"The same again"_s, u" new with spaces "_s);
    QTest::keyClick(m_dialog, Qt::Key_Return);
    QCOMPARE(m_asked, 1);
    QVERIFY(m_present.view() == " old with spaces ");
    QVERIFY(m_next.view() == " new with spaces ");
    auto *go = named<QPushButton>(u"Change passphrase"_s, m_dialog);
    QVERIFY(!go->isEnabled()); // no second submission
    QSignalSpy accepted(m_dialog, &QDialog::accepted);
    response({});
    QTRY_COMPARE(accepted.count(), 1);
}

void PassphraseDialogTest::wrongPassphraseIsReportedAndCanBeRetyped()
{
    open(Purpose::Unlock);
    type(u"Passphrase"_s, u"wrong"_s);
    QTest::keyClick(m_dialog, Qt::Key_Return);
    response(failure(ErrorKind::KeychainDenied, u"That is not the passphrase of this vault."_s));
    auto *why = named<QLabel>(u"Why it did not work"_s, m_dialog);
    QTRY_VERIFY(why->isVisible());
    QVERIFY(why->text().contains(u"not the passphrase"_s));
    QVERIFY(m_dialog->isVisible());
    QCOMPARE(named<SecretField>(u"Passphrase"_s, m_dialog)->selectedText().size(), 5); // typing replaces it
}

void PassphraseDialogTest::olderVaultIsOpenedOnlyByItsOwnButton()
{
    open(Purpose::Unlock);
    int anyway = 0;
    m_dialog->setAnyway(u"Open it anyway"_s, [&anyway](const Secret &present, const Secret &) {
        anyway += present == Secret::copyOf("correct horse") ? 1 : 0;
        return makeReadyResult<void>({});
    });
    auto *button = named<QPushButton>(u"Open it anyway"_s, m_dialog);
    QVERIFY(button && !button->isVisible());
    type(u"Passphrase"_s, u"correct horse"_s);
    QTest::keyClick(m_dialog, Qt::Key_Return);
    response(patlas::failure(ErrorKind::Conflict, u"It is older."_s));
    QTRY_VERIFY(button->isVisible());
    QCOMPARE(anyway, 0);
    QTest::mouseClick(button, Qt::LeftButton);
    QTRY_COMPARE(anyway, 1);
    QCOMPARE(m_asked, 1);
}

void PassphraseDialogTest::closingWipesTheInput()
{
    open(Purpose::Unlock);
    m_dialog->setAttribute(Qt::WA_DeleteOnClose, false);
    type(u"Passphrase"_s, u"something"_s);
    m_dialog->reject();
    QVERIFY(named<SecretField>(u"Passphrase"_s, m_dialog)->text().isEmpty());
}

PATLAS_WIDGET_TEST(PassphraseDialogTest)
#include "tst_passphrasedialog.moc"
