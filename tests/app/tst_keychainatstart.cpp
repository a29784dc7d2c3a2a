// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/patlas/Program.h"
#include "core/credentials/DefaultStore.h"
#include "core/credentials/UnreferencedSecrets.h"
#include "core/secret/KeychainStore.h"
#include "core/secret/SessionStore.h"
#include "tests/support/DesktopSession.h"
#include "tests/support/MenuItem.h"
#include "tests/support/Prompter.h"
#include "tests/support/WaitFor.h"
#include "tests/support/WidgetFinder.h"

#include <QLabel>
#include <QPushButton>
#include <QTest>

#include <algorithm>
#include <memory>
#include <optional>

using namespace patlas;
using namespace Qt::StringLiterals;

/// The whole program beside a locked keyring: it is asked for what a person needs, and never for the sandbox.
class KeychainAtStartTest : public QObject {
    Q_OBJECT

public:
    explicit KeychainAtStartTest(DesktopSession &session)
        : m_session(session)
    {
    }

private Q_SLOTS:
    void cleanupTestCase() { m_program.reset(); }
    void firstStartAsksForNothing();
    void sandboxTokensWorkWithoutAKeychain();
    void askAgainShowsThePrompt();
    void statusFollowsAnUnlockingElsewhere();
    void sandboxTokensKeepTheirIdsAndAreNotKept();
    void tokensOfEarlierVersionsAreTakenOver();

private:
    void start()
    {
        m_program.reset();
        m_program = std::make_unique<Program>(AppPaths::standard());
        m_program->start();
        QVERIFY(QTest::qWaitFor(
            [this] {
                const auto &all = tokens().all();
                const auto ofSandbox = std::count_if(
                    all.begin(), all.end(), [](const Credential &token) { return token.isReissued; });
                return m_program->workspace().sandbox().state() == SandboxControl::State::Running
                    && ofSandbox >= 3 // one per project
                    && m_program->workspace().keychain().state() != KeychainState::Unknown;
            },
            60'000));
    }
    CredentialRepository &tokens() { return m_program->workspace().tokens(); }
    QString status() { return named<QLabel>(u"Keychain status"_s, &m_program->window())->text(); }
    Credential projectToken() { return otherCredentials(tokens().all()).front(); }
    QStringList projectIds()
    {
        QStringList ids;
        for (const Credential &token : otherCredentials(tokens().all()))
            ids.append(token.id);
        ids.sort();
        return ids;
    }

    DesktopSession &m_session;
    std::optional<Prompter> m_prompter;
    std::unique_ptr<Program> m_program;
};

void KeychainAtStartTest::firstStartAsksForNothing()
{
    m_prompter.emplace();
    start();
    QCOMPARE(m_program->workspace().keychain().state(), KeychainState::Locked);
    QCOMPARE(status(), u"Keychain: locked"_s);
    for (const Credential &token : tokens().all())
        QCOMPARE(token.storage, StoreId(sessionStoreId));
    // Nothing of the person is in it, so nothing is said of it either.
    const auto *notice = named<QLabel>(u"Notice"_s, &m_program->window());
    QVERIFY(!notice || !notice->isVisible());
    QCOMPARE(m_prompter->shown(), 0);
}

void KeychainAtStartTest::sandboxTokensWorkWithoutAKeychain()
{
    const Result<Secret> secret = waitFor(tokens().secretOf(projectToken().id));
    QVERIFY(secret && !secret->isEmpty());
    QCOMPARE(m_prompter->shown(), 0);
}

void KeychainAtStartTest::askAgainShowsThePrompt()
{
    QAction *stores = menuItem(m_program->window(), u"Where secrets are kept…"_s);
    QVERIFY(stores);
    stores->trigger();
    QPushButton *again = nullptr;
    QTRY_VERIFY((again = named<QPushButton>(u"Ask again"_s)) && again->isVisible());
    QTest::mouseClick(again, Qt::LeftButton);
    QTRY_VERIFY(m_prompter->isShown());
    QCOMPARE(m_prompter->shown(), 1);
    m_prompter->close();
    QTest::keyClick(again->window(), Qt::Key_Escape);
}

void KeychainAtStartTest::statusFollowsAnUnlockingElsewhere()
{
    m_session.unlockKeyring();
    QTRY_COMPARE_WITH_TIMEOUT(status(), u"Keychain: unlocked"_s, 30'000);
}

void KeychainAtStartTest::sandboxTokensKeepTheirIdsAndAreNotKept()
{
    const QStringList before = projectIds();
    start();
    QCOMPARE(projectIds(), before);
    QVERIFY(waitFor(tokens().secretOf(projectToken().id)));
    QCOMPARE(m_session.secretsKept(), 0);
    QVERIFY(tokens().defaultStore().sessionIds().isEmpty());
}

void KeychainAtStartTest::tokensOfEarlierVersionsAreTakenOver()
{
    // As earlier versions kept it: in the keychain, with a row of its own.
    QTRY_COMPARE(m_program->workspace().keychain().state(), KeychainState::Unlocked);
    const Credential ofSession = projectToken();
    const Result<Secret> secret = waitFor(tokens().secretOf(ofSession.id));
    QVERIFY(secret);
    std::string other(secret->view());
    other.back() = other.back() == '0' ? '1' : '0';
    Credential earlier;
    earlier.environmentId = ofSession.environmentId;
    earlier.slotId = ofSession.slotId;
    earlier.isPersonal = false;
    earlier.name = ofSession.name;
    QVERIFY(waitFor(tokens().remove(ofSession.id)));
    const Result<Credential> kept = waitFor(tokens().add(earlier, Secret::copyOf(other)));
    QVERIFY(kept);
    QCOMPARE(kept->storage, StoreId(keychainStoreId));
    QCOMPARE(kept->attributes, ofSession.attributes);
    // And one that the person added.
    earlier.name = u"My own"_s;
    other.back() = other.back() == '2' ? '3' : '2';
    const Result<Credential> own = waitFor(tokens().add(earlier, Secret::copyOf(other)));
    QVERIFY(own);
    QCOMPARE(m_session.secretsKept(), 2);

    m_session.lockKeyring();
    start();
    QVERIFY(projectIds().contains(kept->id)); // requests that name it still find it
    const Credential *taken = tokens().find(kept->id);
    QVERIFY(taken);
    QCOMPARE(taken->storage, StoreId(sessionStoreId));
    QCOMPARE(taken->name, ofSession.name);
    QVERIFY(waitFor(tokens().secretOf(kept->id)));
    QCOMPARE(m_prompter->shown(), 1); // by the button
    QCOMPARE(m_session.secretsKept(), 2); // it cannot be deleted yet
    m_session.unlockKeyring();
    QTRY_COMPARE_WITH_TIMEOUT(m_session.secretsKept(), 1, 30'000);
    QVERIFY(tokens().find(own->id) && !tokens().find(own->id)->isReissued);
    QVERIFY(tokens().unreferenced().all().empty());

    const QStringList before = projectIds();
    start();
    QCOMPARE(projectIds(), before);
}

PATLAS_SESSION_TEST(KeychainAtStartTest, Keyring::Locked)
#include "tst_keychainatstart.moc"
