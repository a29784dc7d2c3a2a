// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/ReadyFuture.h"
#include "core/secret/SessionStore.h"
#include "tests/support/Credentials.h"
#include "tests/support/TestMain.h"
#include "tests/support/WidgetFinder.h"
#include "tests/ui/scopes/SampleScopes.h"
#include "ui/newtoken/AddExistingTokenDialog.h"
#include "ui/newtoken/AddProjectTokenDialog.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPointer>
#include <QRadioButton>
#include <QSignalSpy>
#include <QTest>
#include <QTreeView>

using namespace patlas;
using namespace Qt::StringLiterals;

namespace {

const QString projectToken = QString(24, u'a') + u'!' + QString(32, u'0');

std::vector<Environment> environments()
{
    Environment sandbox;
    sandbox.id = u"sandbox"_s;
    sandbox.name = u"Sandbox"_s;
    Environment other;
    other.id = u"other"_s;
    other.name = u"Other"_s;
    return {sandbox, other};
}

} // namespace

class PasteTokenDialogsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { delete m_dialog; }
    void existingTokenIsStoredWithItsKnownScopes();
    void aStoredTokenIsRecognised();
    void projectTokenIsNotAcceptedAsAPersonalToken();
    void lockedKeychainOffersTheSession();
    void nameOfAnotherEnvironmentIsAvailable();
    void aProjectTokenShowsItsAppId();
    void personalTokenIsNotAcceptedAsAProjectToken();
    void pastedTokenIsWipedOnClosing();
    void theTokenIsFoundInWhatWasPasted_data();
    void theTokenIsFoundInWhatWasPasted();
    void whatIsNotSureIsAsked();
    void aChosenPartIsWhatIsStored();
    void wrappedTokensAreRecognised();

private:
    void openExisting();
    void openProject();
    template <typename T> T *find(const QString &name) const { return named<T>(name, m_dialog); }
    QString hint() const { return find<QLabel>(u"About what was pasted"_s)->text(); }
    QPushButton *add() const { return find<QPushButton>(u"Add token"_s); }

    ApiDescription m_api = sampleScopes();
    QPointer<QDialog> m_dialog;
    std::optional<Error> m_failure;
    QList<Credential> m_kept;
    QList<Credential> m_keptProjects;
    QByteArray m_keptSecret;
    Credential m_known = newPersonalToken();
};

void PasteTokenDialogsTest::init()
{
    m_failure.reset();
    m_kept.clear();
    m_keptProjects.clear();
    m_known.name = u"Known one"_s;
}

void PasteTokenDialogsTest::openExisting()
{
    AddExistingTokenDialog::Setup setup;
    setup.api = &m_api;
    setup.environments = environments();
    setup.environmentId = u"other"_s;
    setup.isTaken = [](const QString &environment, const QString &, const QString &name) {
        return environment == u"other"_s && name == u"Taken"_s;
    };
    setup.recognise = [this](const Secret &secret) { return secret.view() == "known" ? &m_known : nullptr; };
    setup.keep = [this](Credential token, const Secret &secret) {
        m_keptSecret = QByteArray(secret.view().data(), qsizetype(secret.size()));
        if (m_failure && token.storage.isEmpty())
            return makeReadyResult<Credential>(Failure(*m_failure));
        m_kept.append(token);
        return makeReadyResult<Credential>(token);
    };
    m_dialog = new AddExistingTokenDialog(std::move(setup));
    m_dialog->open();
    QVERIFY(QTest::qWaitForWindowExposed(m_dialog));
}

void PasteTokenDialogsTest::openProject()
{
    AddProjectTokenDialog::Setup setup;
    setup.environments = environments();
    setup.environmentId = u"sandbox"_s;
    setup.isTaken = [](const QString &, const QString &, const QString &) { return false; };
    setup.api = &m_api;
    setup.slot = *m_api.credentialSlot(projectSlot);
    setup.personal = *m_api.credentialSlot(personalSlot);
    setup.recognise = [this](const Secret &secret) { return secret.view() == "known" ? &m_known : nullptr; };
    setup.keep = [this](Credential token, const Secret &) {
        m_keptProjects.append(token);
        return makeReadyResult<Credential>(token);
    };
    m_dialog = new AddProjectTokenDialog(std::move(setup));
    m_dialog->open();
    QVERIFY(QTest::qWaitForWindowExposed(m_dialog));
}

void PasteTokenDialogsTest::existingTokenIsStoredWithItsKnownScopes()
{
    openExisting();
    QSignalSpy added(qobject_cast<AddExistingTokenDialog *>(m_dialog), &AddExistingTokenDialog::added);
    QVERIFY(!add()->isEnabled());
    QVERIFY(!hint().isEmpty());
    QTest::keyClicks(find<QLineEdit>(u"Paste token"_s), u"abcdef"_s);
    QVERIFY(!add()->isEnabled());
    QCOMPARE(hint(), u"Give the token a name."_s);
    QTest::keyClicks(find<QLineEdit>(u"Token name"_s), u"CI"_s);
    auto *scopes = find<QTreeView>(u"Scopes"_s);
    QVERIFY(
        scopes->model()->setData(row(scopes->model(), u"can_edit_tags"_s), Qt::Checked, Qt::CheckStateRole));
    QTest::mouseClick(add(), Qt::LeftButton);
    QTRY_COMPARE(added.size(), 1);
    QCOMPARE(m_kept[0].environmentId, u"other"_s);
    QCOMPARE(m_kept[0].name, u"CI"_s);
    QCOMPARE(m_kept[0].scopes, QStringList(u"can_edit_tags"_s));
    QTRY_VERIFY(!m_dialog);
}

void PasteTokenDialogsTest::aStoredTokenIsRecognised()
{
    openExisting();
    find<QLineEdit>(u"Token name"_s)->setText(u"CI"_s);
    find<QLineEdit>(u"Paste token"_s)->setText(u" known\n"_s);
    QVERIFY2(hint().contains(u"“Known one”"_s), qPrintable(hint()));
    QVERIFY(!add()->isEnabled());
}

void PasteTokenDialogsTest::projectTokenIsNotAcceptedAsAPersonalToken()
{
    openExisting();
    find<QLineEdit>(u"Token name"_s)->setText(u"CI"_s);
    find<QLineEdit>(u"Paste token"_s)->setText(projectToken);
    QVERIFY2(hint().contains(QString(24, u'a')), qPrintable(hint()));
    QVERIFY2(!hint().contains(QString(32, u'0')), "the hint shows the secret part");
    QVERIFY(!add()->isEnabled());
}

void PasteTokenDialogsTest::lockedKeychainOffersTheSession()
{
    m_failure = Error{ErrorKind::KeychainUnavailable, u"No keychain responds."_s, {}, {}, {}};
    openExisting();
    find<QLineEdit>(u"Token name"_s)->setText(u"CI"_s);
    find<QLineEdit>(u"Paste token"_s)->setText(u"abcdef"_s);
    QTest::mouseClick(add(), Qt::LeftButton);
    QTRY_VERIFY(find<QPushButton>(u"Keep for this session only"_s)->isVisible());
    QCOMPARE(find<QLabel>(u"Reason"_s)->text(), m_failure->message());
    QCOMPARE(find<QLineEdit>(u"Paste token"_s)->text(), u"abcdef"_s);
    QTest::mouseClick(find<QPushButton>(u"Keep for this session only"_s), Qt::LeftButton);
    QTRY_COMPARE(m_kept.size(), 1);
    QCOMPARE(m_kept[0].storage, StoreId(sessionStoreId));
}

void PasteTokenDialogsTest::nameOfAnotherEnvironmentIsAvailable()
{
    openExisting();
    find<QLineEdit>(u"Paste token"_s)->setText(u"abcdef"_s);
    find<QLineEdit>(u"Token name"_s)->setText(u"Taken"_s);
    QVERIFY(!add()->isEnabled());
    auto *environment = find<QComboBox>(u"Environment of the token"_s);
    environment->setCurrentIndex(environment->findText(u"Sandbox"_s));
    QVERIFY(add()->isEnabled());
}

void PasteTokenDialogsTest::aProjectTokenShowsItsAppId()
{
    openProject();
    find<QLineEdit>(u"Project API token"_s)->setText(projectToken);
    QVERIFY2(hint().startsWith(u"App id: "_s + QString(24, u'a')), qPrintable(hint()));
    QVERIFY(!add()->isEnabled());
    find<QLineEdit>(u"Project name"_s)->setText(u"Demo app"_s);
    QVERIFY(add()->isEnabled());
    QTest::mouseClick(add(), Qt::LeftButton);
    QTRY_COMPARE(m_keptProjects.size(), 1);
    QCOMPARE(m_keptProjects[0].slotId, projectSlot);
    QVERIFY(!m_keptProjects[0].isPersonal);
    QCOMPARE(m_keptProjects[0].name, u"Demo app"_s);
    QTRY_VERIFY(!m_dialog);
}

void PasteTokenDialogsTest::personalTokenIsNotAcceptedAsAProjectToken()
{
    openProject();
    find<QLineEdit>(u"Project name"_s)->setText(u"Demo app"_s);
    auto *paste = find<QLineEdit>(u"Project API token"_s);
    paste->setText(u"glspat_0123456789abcdefghij"_s);
    QVERIFY2(hint().startsWith(u"This is a personal access token"_s), qPrintable(hint()));
    paste->setText(u"known"_s);
    QVERIFY2(hint().startsWith(u"This is a personal access token"_s), qPrintable(hint()));
    paste->setText(projectToken.left(40));
    QVERIFY2(hint().contains(u"Copy it whole"_s), qPrintable(hint()));
    QVERIFY(!add()->isEnabled());
}

void PasteTokenDialogsTest::pastedTokenIsWipedOnClosing()
{
    openExisting();
    const QPointer<QLineEdit> paste = find<QLineEdit>(u"Paste token"_s);
    QTest::keyClicks(paste, u"abcdef"_s);
    m_dialog->reject();
    QVERIFY(paste);
    QVERIFY(paste->text().isEmpty());
    QVERIFY(!paste->isUndoAvailable());
}

void PasteTokenDialogsTest::theTokenIsFoundInWhatWasPasted_data()
{
    QTest::addColumn<QString>("around");
    QTest::addColumn<QString>("shown");
    QTest::newRow("header") << u"Authorization: Bearer %1"_s << u"Authorization: Bearer ••••••••"_s;
    QTest::newRow("quotes and comma") << u"\"%1\","_s << u"\"••••••••\","_s;
    QTest::newRow("JSON") << u"{\"token\": \"%1\"}"_s << u"{\"token\": \"••••••••\"}"_s;
}

void PasteTokenDialogsTest::theTokenIsFoundInWhatWasPasted()
{
    QFETCH(const QString, around);
    const QString token = u"glspat_0123456789abcdefghij"_s;
    openExisting();
    find<QLineEdit>(u"Paste token"_s)->setText(around.arg(token));
    find<QLineEdit>(u"Token name"_s)->setText(u"CI"_s);
    QVERIFY(find<QLabel>(u"What is taken"_s)->isVisible());
    QTEST(find<QLabel>(u"Pasted text with dots for what is taken"_s)->text(), "shown");
    for (const QLabel *label : m_dialog->findChildren<QLabel *>())
        QVERIFY2(!label->text().contains(token), qPrintable(label->text()));
    QTest::mouseClick(add(), Qt::LeftButton);
    QTRY_COMPARE(m_keptSecret, token.toUtf8());
}

void PasteTokenDialogsTest::whatIsNotSureIsAsked()
{
    openExisting();
    find<QLineEdit>(u"Token name"_s)->setText(u"CI"_s);
    auto *paste = find<QLineEdit>(u"Paste token"_s);
    paste->setText(u"\"abcdef\""_s);
    QVERIFY(!add()->isEnabled());
    QCOMPARE(hint(), u"Choose above what is taken."_s);
    const QList<QRadioButton *> choices = m_dialog->findChildren<QRadioButton *>();
    QCOMPARE(choices.size(), 2);
    for (const QRadioButton *choice : choices) {
        QVERIFY(!choice->isChecked());
        QVERIFY(!choice->accessibleName().isEmpty());
        QVERIFY(!choice->accessibleName().contains(u"abcdef"_s));
        QVERIFY(choice->focusPolicy() & Qt::TabFocus);
    }
    paste->setText(u"abcdef"_s);
    QVERIFY(add()->isEnabled());
    QVERIFY(!choices.front()->isVisible());
}

void PasteTokenDialogsTest::aChosenPartIsWhatIsStored()
{
    for (const bool whole : {false, true}) {
        openExisting();
        find<QLineEdit>(u"Paste token"_s)->setText(u"\"abcdef\""_s);
        const QList<QRadioButton *> choices = m_dialog->findChildren<QRadioButton *>();
        choices[whole ? 1 : 0]->setFocus();
        QTest::keyClick(choices[whole ? 1 : 0], Qt::Key_Space);
        find<QLineEdit>(u"Token name"_s)->setText(u"CI"_s); // does not ask again
        QVERIFY(choices[whole ? 1 : 0]->isChecked());
        QTest::mouseClick(add(), Qt::LeftButton);
        QTRY_COMPARE(m_keptSecret, whole ? QByteArray("\"abcdef\"") : QByteArray("abcdef"));
        QTRY_VERIFY(!m_dialog);
    }
}

void PasteTokenDialogsTest::wrappedTokensAreRecognised()
{
    openExisting();
    find<QLineEdit>(u"Token name"_s)->setText(u"CI"_s);
    auto *paste = find<QLineEdit>(u"Paste token"_s);
    for (const QString &known :
         {u"\"known\""_s, u"Bearer known"_s, u"known,"_s, u"`known`"_s, u"<known>"_s}) {
        paste->setText(known);
        QVERIFY2(hint().contains(u"“Known one”"_s), qPrintable(known + hint()));
        QVERIFY(!add()->isEnabled());
    }
    const QString encoded = QString(projectToken).replace(u'!', u"%21"_s);
    for (const QString &project : {u"'%1'"_s.arg(projectToken), u"X-Key: %1"_s.arg(projectToken), encoded}) {
        paste->setText(project);
        QVERIFY2(hint().startsWith(u"This is a project API token"_s), qPrintable(hint()));
    }
}

PATLAS_WIDGET_TEST(PasteTokenDialogsTest)
#include "tst_pastetokendialogs.moc"
