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
    setup.keep = [this](Credential token, const Secret &) {
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

PATLAS_WIDGET_TEST(PasteTokenDialogsTest)
#include "tst_pastetokendialogs.moc"
