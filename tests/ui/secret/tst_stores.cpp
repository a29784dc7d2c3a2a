// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/patlas/Program.h"
#include "core/credentials/DefaultStore.h"
#include "core/secret/KeychainStore.h"
#include "core/secret/SessionStore.h"
#include "core/secret/VaultStore.h"
#include "tests/support/Credentials.h"
#include "tests/support/DesktopSession.h"
#include "tests/support/LeakScanner.h"
#include "tests/support/MenuItem.h"
#include "tests/support/WaitFor.h"
#include "tests/support/WidgetFinder.h"
#include "ui/secret/SecretField.h"
#include "ui/secret/StoresDialog.h"

#include <QDir>
#include <QLabel>
#include <QListWidget>
#include <QMessageBox>
#include <QTest>

#include <memory>

using namespace patlas;
using namespace Qt::StringLiterals;

/// The whole program on a machine without a keychain, and later with one: what it offers, and that tokens
/// migrate. The vault uses its full key derivation cost.
class StoresTest : public QObject {
    Q_OBJECT

public:
    explicit StoresTest(DesktopSession &session)
        : m_session(session)
    {
    }

private Q_SLOTS:
    void missingKeychainOffersAVault();
    void useOfALockedVaultAsksForThePassphrase();
    void cancellingThePassphraseChangesNothing();
    void unreferencedSecretIsListedWithItsActions();
    void newKeychainReceivesAllSecretsInOneAction();
    void noFileContainsAPlainToken();
    void cleanupTestCase() { m_program.reset(); }

private:
    void start()
    {
        m_program.reset();
        m_program = std::make_unique<Program>(AppPaths::standard());
        m_program->start();
        QVERIFY(QTest::qWaitFor(
            [this] {
                return m_program->workspace().sandbox().state() == SandboxControl::State::Running
                    && otherCredentials(m_program->workspace().tokens().all()).size() >= 3; // one per project
            },
            60'000));
    }
    /// Tokens of a person, where there is no keychain: those of the sandbox are in no store.
    void addTokens()
    {
        for (const QString &name : {u"first"_s, u"second"_s}) {
            Credential token = newPersonalToken();
            token.environmentId = QLatin1String(sandboxEnvironmentId);
            token.name = name;
            token.storage = sessionStoreId;
            QVERIFY(waitFor(m_program->workspace().tokens().add(
                token, Secret::copyOf("glspat_of_a_person_" + name.toStdString()))));
        }
    }
    std::vector<Credential> tokensOfThePerson()
    {
        return personalCredentials(m_program->workspace().tokens().all());
    }
    QWidget *window() { return &m_program->window(); }
    QString status() { return named<QLabel>(u"Keychain status"_s, window())->text(); }
    void type(const QString &field, const QString &text)
    {
        QTRY_VERIFY(named<SecretField>(field) && named<SecretField>(field)->isVisible());
        QTest::keyClicks(named<SecretField>(field), text);
    }
    void press(const QString &button)
    {
        QTRY_VERIFY2(named<QPushButton>(button) && named<QPushButton>(button)->isVisible()
                         && named<QPushButton>(button)->isEnabled(),
                     qPrintable(button));
        QTest::mouseClick(named<QPushButton>(button), Qt::LeftButton);
    }
    /// Limited to the dialog: a notice below the pages has a button with the same name.
    void closeDialog()
    {
        const auto dialog = [] {
            for (QWidget *top : QApplication::topLevelWidgets()) {
                if (auto *stores = qobject_cast<StoresDialog *>(top); stores && stores->isVisible())
                    return stores;
            }
            return static_cast<StoresDialog *>(nullptr);
        };
        QVERIFY(dialog());
        QTest::mouseClick(named<QPushButton>(u"Close"_s, dialog()), Qt::LeftButton);
        QTRY_VERIFY(!dialog());
    }
    void choose(const QString &item)
    {
        QAction *action = menuItem(m_program->window(), item);
        QVERIFY2(action, qPrintable(item));
        action->trigger();
    }
    int countIn(const StoreId &storage)
    {
        int count = 0;
        for (const Credential &token : tokensOfThePerson())
            count += token.storage == storage ? 1 : 0;
        return count;
    }
    QString anyToken() { return tokensOfThePerson().front().id; }

    DesktopSession &m_session;
    std::unique_ptr<Program> m_program;
};

void StoresTest::missingKeychainOffersAVault()
{
    start();
    QTRY_COMPARE(status(), u"Keychain: not available"_s);
    addTokens();
    const int tokens = int(tokensOfThePerson().size());
    QCOMPARE(countIn(sessionStoreId), tokens);
    press(u"Use a vault…"_s);
    type(u"New passphrase"_s, u"correct horse battery"_s);
    type(u"The same again"_s, u"correct horse battery"_s);
    press(u"Make vault"_s);
    QTRY_COMPARE_WITH_TIMEOUT(status(), u"Vault: unlocked"_s, 60'000);
    QTRY_COMPARE(countIn(vaultStoreId), tokens); // including those that were only in memory
    for (const Credential &token : otherCredentials(m_program->workspace().tokens().all()))
        QCOMPARE(token.storage, StoreId(sessionStoreId)); // the sandbox hands its own out again
}

void StoresTest::useOfALockedVaultAsksForThePassphrase()
{
    start();
    QTRY_COMPARE(status(), u"Vault: locked"_s);
    const auto secret = m_program->workspace().tokens().secretOf(anyToken());
    type(u"Passphrase"_s, u"correct horse battery"_s);
    press(u"Unlock"_s);
    const Result<Secret> read = waitFor(secret, 60'000);
    QVERIFY(read && !read->isEmpty());
    QCOMPARE(status(), u"Vault: unlocked"_s);
    choose(u"Lock vault now"_s);
    QCOMPARE(status(), u"Vault: locked"_s);
}

void StoresTest::cancellingThePassphraseChangesNothing()
{
    const auto secret = m_program->workspace().tokens().secretOf(anyToken());
    QTRY_VERIFY(named<SecretField>(u"Passphrase"_s) && named<SecretField>(u"Passphrase"_s)->isVisible());
    QTest::keyClick(named<SecretField>(u"Passphrase"_s)->window(), Qt::Key_Escape);
    const Result<Secret> read = waitFor(secret);
    QVERIFY(!read);
    QCOMPARE(read.error().kind, ErrorKind::KeychainLocked);
    QVERIFY(!tokensOfThePerson().front().secretMissing);
}

void StoresTest::unreferencedSecretIsListedWithItsActions()
{
    VaultStore &vault = m_program->workspace().vault();
    QVERIFY(waitFor(vault.unlock(Secret::copyOf("correct horse battery")), 60'000));
    for (const char *key : {"lost one", "lost two"})
        QVERIFY(
            waitFor(vault.write(QLatin1String(key), Secret::copyOf(std::string("glspat_0123456789") + key))));
    vault.lock();
    QVERIFY(waitFor(vault.unlock(Secret::copyOf("correct horse battery")), 60'000));
    press(u"Show"_s); // in the notice
    auto *unreferenced = named<QListWidget>(u"Secrets without a token"_s);
    QVERIFY(unreferenced);
    QTRY_COMPARE(unreferenced->count(), 2);
    press(u"Make a token of it…"_s);
    QTest::keyClicks(named<QLineEdit>(u"Token name"_s), u"found again"_s);
    press(u"Make a token of it"_s);
    QTRY_COMPARE(unreferenced->count(), 1);
    QCOMPARE(personalCredentials(m_program->workspace().tokens().all()).back().name, u"found again"_s);
    press(u"Delete…"_s);
    press(u"Delete"_s);
    QTRY_COMPARE(unreferenced->count(), 0);
    QVERIFY(!named<QPushButton>(u"Delete…"_s)->isVisible());
    closeDialog();
}

void StoresTest::newKeychainReceivesAllSecretsInOneAction()
{
    m_session.startKeyring(Keyring::Unlocked);
    choose(u"Where secrets are kept…"_s);
    // No new probe is needed: the program notices the keychain.
    press(u"Move all to the keychain"_s);
    const CredentialRepository &tokens = m_program->workspace().tokens();
    QTRY_COMPARE(status(), u"Keychain: unlocked"_s);
    QTRY_VERIFY_WITH_TIMEOUT(tokens.defaultStore().idsInOtherStores().isEmpty(), 60'000);
    QCOMPARE(countIn(vaultStoreId), 0);
    QTRY_COMPARE_WITH_TIMEOUT(m_session.secretsKept(), int(tokensOfThePerson().size()), 60'000);
    QTRY_VERIFY2_WITH_TIMEOUT(named<QLabel>(u"What came of it"_s)->text().contains(u"moved"_s),
                              qPrintable(named<QLabel>(u"What came of it"_s)->text()), 60'000);
    closeDialog();
    QVERIFY(waitFor(m_program->workspace().tokens().secretOf(anyToken())));
}

void StoresTest::noFileContainsAPlainToken()
{
    LeakScanner scanner;
    for (const Credential &token : m_program->workspace().tokens().all()) {
        const Result<Secret> secret = waitFor(m_program->workspace().tokens().secretOf(token.id));
        QVERIFY(secret);
        scanner.add(std::string(secret->view()).c_str());
    }
    scanner.add("glspat_0123456789lost one");
    scanner.add("correct horse battery");
    const QStringList hits = scanner.scan(m_session.home());
    QVERIFY2(hits.isEmpty(), qPrintable(hits.join(QLatin1Char('\n'))));
}

PATLAS_SESSION_TEST(StoresTest, Keyring::None)
#include "tst_stores.moc"
