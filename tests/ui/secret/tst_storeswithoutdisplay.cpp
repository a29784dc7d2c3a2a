// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/patlas/Program.h"
#include "core/secret/KeychainStore.h"
#include "core/secret/SessionStore.h"
#include "core/secret/VaultStore.h"
#include "tests/support/BusTraffic.h"
#include "tests/support/Credentials.h"
#include "tests/support/DesktopSession.h"
#include "tests/support/MenuItem.h"
#include "tests/support/WaitFor.h"
#include "tests/support/WidgetFinder.h"
#include "ui/secret/SecretField.h"
#include "ui/secret/StoresDialog.h"

#include <QLabel>
#include <QTest>

#include <algorithm>
#include <memory>

using namespace patlas;
using namespace Qt::StringLiterals;

/// The whole program as in a VNC session on a server: there is a locked keyring, but no display for its
/// prompt. The vault uses its full key derivation cost.
class StoresWithoutDisplayTest : public QObject {
    Q_OBJECT

public:
    explicit StoresWithoutDisplayTest(DesktopSession &session)
        : m_session(session)
    {
        m_session.setDisplay(false);
    }

private Q_SLOTS:
    void init();
    void cleanup();
    void cleanupTestCase() { m_program.reset(); }
    void lockedKeyringIsReportedAndTheVaultIsOffered();
    void askingAgainDoesNotPrompt();
    void vaultIsUsedFromTheNotice();
    void unlockedKeyringIsUsed();

private:
    const CredentialRepository &tokens() { return m_program->workspace().tokens(); }
    QString status() { return named<QLabel>(u"Keychain status"_s, &m_program->window())->text(); }
    void press(const QString &button)
    {
        QTRY_VERIFY2(named<QPushButton>(button) && named<QPushButton>(button)->isVisible()
                         && named<QPushButton>(button)->isEnabled(),
                     qPrintable(button));
        QTest::mouseClick(named<QPushButton>(button), Qt::LeftButton);
    }
    void choose(const QString &item)
    {
        QAction *action = menuItem(m_program->window(), item);
        QVERIFY2(action, qPrintable(item));
        action->trigger();
    }
    bool allAreIn(const StoreId &storage)
    {
        const auto all = personalCredentials(tokens().all());
        return std::all_of(all.begin(), all.end(),
                           [storage](const Credential &token) { return token.storage == storage; });
    }

    DesktopSession &m_session;
    std::unique_ptr<BusTraffic> m_traffic;
    std::unique_ptr<Program> m_program;
};

void StoresWithoutDisplayTest::init()
{
    m_traffic = std::make_unique<BusTraffic>();
    if (m_program)
        return;
    m_program = std::make_unique<Program>(AppPaths::standard());
    m_program->start();
    QVERIFY(QTest::qWaitFor(
        [this] {
            return m_program->workspace().sandbox().state() == SandboxControl::State::Running
                && otherCredentials(tokens().all()).size() >= 3; // one per project
        },
        60'000));
    Credential token = newPersonalToken();
    token.environmentId = QLatin1String(sandboxEnvironmentId);
    token.name = u"CI"_s;
    token.storage = sessionStoreId;
    QVERIFY(waitFor(m_program->workspace().tokens().add(token, Secret::copyOf("glspat_of_a_person_0123"))));
}

void StoresWithoutDisplayTest::cleanup()
{
    const QByteArray heard = m_traffic->heard();
    QVERIFY(!heard.isEmpty());
    QVERIFY(!heard.contains("/org/freedesktop/secrets/prompt/"));
    QVERIFY(!heard.contains("SystemPrompter"));
}

void StoresWithoutDisplayTest::lockedKeyringIsReportedAndTheVaultIsOffered()
{
    QTRY_COMPARE(status(), u"Keychain: cannot be unlocked here"_s);
    const auto *notice = named<QLabel>(u"Notice"_s, &m_program->window());
    QVERIFY(notice && notice->isVisible());
    QVERIFY2(notice->text().contains(u"there is no display on which it could ask for a password"_s),
             qPrintable(notice->text()));
    auto *vault = named<QPushButton>(u"Use a vault…"_s, &m_program->window());
    QVERIFY(vault && vault->isVisible());
    QTRY_VERIFY(allAreIn(sessionStoreId));
}

void StoresWithoutDisplayTest::askingAgainDoesNotPrompt()
{
    choose(u"Where secrets are kept…"_s);
    const QString state = named<QLabel>(u"Keychain state"_s)->text();
    QVERIFY2(state.contains(u"there is no display"_s), qPrintable(state));
    press(u"Ask again"_s);
    QCOMPARE(waitFor(KeychainStore().probe()),
             KeychainState::CannotPrompt); // this probe ran after the program's
    QCOMPARE(m_program->workspace().keychain().state(), KeychainState::CannotPrompt);
    QTest::keyClick(named<QLabel>(u"Keychain state"_s)->window(), Qt::Key_Escape);
}

void StoresWithoutDisplayTest::vaultIsUsedFromTheNotice()
{
    press(u"Use a vault…"_s);
    for (const QString &field : {u"New passphrase"_s, u"The same again"_s}) {
        QTRY_VERIFY(named<SecretField>(field) && named<SecretField>(field)->isVisible());
        QTest::keyClicks(named<SecretField>(field), u"correct horse battery"_s);
    }
    press(u"Make vault"_s);
    QTRY_COMPARE_WITH_TIMEOUT(status(), u"Vault: unlocked"_s, 60'000);
    QTRY_VERIFY_WITH_TIMEOUT(allAreIn(vaultStoreId), 60'000);
    QVERIFY(
        waitFor(m_program->workspace().tokens().secretOf(personalCredentials(tokens().all()).front().id)));
}

void StoresWithoutDisplayTest::unlockedKeyringIsUsed()
{
    // GNOME Keyring does not announce the first unlock of a keyring that was locked at its start.
    m_session.unlockKeyring();
    QTRY_COMPARE_WITH_TIMEOUT(m_program->workspace().keychain().state(), KeychainState::Unlocked, 30'000);
    choose(u"Where secrets are kept…"_s);
    press(u"Move all to the keychain"_s);
    QTRY_VERIFY_WITH_TIMEOUT(allAreIn(keychainStoreId), 60'000);
    QCOMPARE(status(), u"Keychain: unlocked"_s);
    QTRY_COMPARE_WITH_TIMEOUT(m_session.secretsKept(), int(personalCredentials(tokens().all()).size()),
                              60'000);
    QVERIFY(
        waitFor(m_program->workspace().tokens().secretOf(personalCredentials(tokens().all()).front().id)));
}

PATLAS_SESSION_TEST(StoresWithoutDisplayTest, Keyring::Locked)
#include "tst_storeswithoutdisplay.moc"
