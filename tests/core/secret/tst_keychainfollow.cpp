// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/secret/KeychainProbe.h"
#include "core/secret/KeychainStore.h"

#include "tests/support/BusTraffic.h"
#include "tests/support/DesktopSession.h"
#include "tests/support/Prompter.h"
#include "tests/support/WaitFor.h"

#include <QSignalSpy>
#include <QTest>

using namespace patlas;
using namespace Qt::StringLiterals;

/// The status of the keychain follows what is so, and its prompt is shown once, when a person needs it: with
/// a real keyring that is locked, killed, stopped and absent.
class KeychainFollowTest : public QObject {
    Q_OBJECT

public:
    explicit KeychainFollowTest(DesktopSession &session)
        : m_session(session)
    {
    }

private Q_SLOTS:
    void init() { m_store = std::make_unique<KeychainStore>(); }
    void cleanup() { m_store.reset(); }
    void withoutAServiceItIsUnavailable();
    void aServiceWithoutAKeyringIsNotCalledLocked();
    void readingDoesNotAskForANewKeyring();
    void storingAsksForANewKeyring();
    void unlockingAfterAKillIsNoticed();
    void aHangIsSaidAndItsEndIsNoticed();
    void lookingNeverPrompts();
    void waitingCallsSharePrompt();
    void aClosedPromptEndsEveryWaitingCall();
    void theNextCallAsksAgain();
    void askingShowsThePrompt();

private:
    StoreStatus status() const { return m_store->status(); }
    void lock()
    {
        m_session.lockKeyring();
        m_store->check();
        QTRY_COMPARE(m_store->state(), KeychainState::Locked);
    }

    DesktopSession &m_session;
    std::unique_ptr<KeychainStore> m_store;
};

void KeychainFollowTest::withoutAServiceItIsUnavailable()
{
    m_store->check();
    QTRY_COMPARE(m_store->state(), KeychainState::Unavailable);
    // Its start is told by the bus.
    m_session.startKeyring(Keyring::Locked);
    QTRY_COMPARE(m_store->state(), KeychainState::NoKeyring);
}

void KeychainFollowTest::aServiceWithoutAKeyringIsNotCalledLocked()
{
    m_store->check();
    QTRY_COMPARE(m_store->state(), KeychainState::NoKeyring);
    QVERIFY(status().caption.contains(u"no keyring"_s));
    for (const QString &words : {status().caption, status().sentence, status().meaning})
        QVERIFY2(!words.contains(u"locked"_s, Qt::CaseInsensitive), qPrintable(words));
    QVERIFY(status().mayStore);
}

void KeychainFollowTest::readingDoesNotAskForANewKeyring()
{
    Prompter prompter;
    const Result<Secret> read = waitFor(m_store->read(u"key"_s));
    QVERIFY(!read);
    QVERIFY2(read.error().what.contains(u"no keyring"_s), qPrintable(read.error().what));
    QCOMPARE(prompter.shown(), 0);
}

void KeychainFollowTest::storingAsksForANewKeyring()
{
    Prompter prompter;
    auto first = m_store->write(u"first"_s, Secret::copyOf("glspat_0123456789"));
    auto second = m_store->write(u"second"_s, Secret::copyOf("glspat_9876543210"));
    QTRY_VERIFY(prompter.isShown());
    prompter.close();
    for (const Result<void> &written : {waitFor(first), waitFor(second)}) {
        QVERIFY(!written);
        QCOMPARE(written.error().kind, ErrorKind::KeychainLocked);
        QVERIFY2(written.error().what.contains(u"no keyring"_s), qPrintable(written.error().what));
    }
    QCOMPARE(prompter.shown(), 1);
    QCOMPARE(m_store->state(), KeychainState::NoKeyring);
    m_session.stopKeyring();
}

void KeychainFollowTest::unlockingAfterAKillIsNoticed()
{
    m_session.startKeyring(Keyring::Unlocked);
    m_store->check();
    QTRY_COMPARE(m_store->state(), KeychainState::Unlocked);
    QVERIFY(waitFor(m_store->write(u"key"_s, Secret::copyOf("glspat_0123456789"))));
    m_session.killKeyring();
    QTRY_COMPARE(m_store->state(), KeychainState::Unavailable);
    m_session.startKeyring(Keyring::Locked);
    QTRY_COMPARE(m_store->state(), KeychainState::Locked);
    QSignalSpy opened(m_store.get(), &SecretStore::opened);
    m_session.unlockKeyring(); // without a call that would show it
    QTRY_COMPARE_WITH_TIMEOUT(m_store->state(), KeychainState::Unlocked, 30'000);
    QCOMPARE(status().caption, u"Keychain: unlocked"_s);
    QVERIFY(!opened.isEmpty());
    const Result<Secret> read = waitFor(m_store->read(u"key"_s));
    QVERIFY2(read, read ? "" : qPrintable(read.error().message()));
    QVERIFY(read->view() == "glspat_0123456789");
}

void KeychainFollowTest::aHangIsSaidAndItsEndIsNoticed()
{
    m_session.freezeKeyring(true);
    m_store->check();
    QTRY_COMPARE_WITH_TIMEOUT(m_store->state(), KeychainState::NotResponding, 60'000);
    QCOMPARE(status().state, StoreState::Unavailable);
    QVERIFY2(status().caption.contains(u"does not respond"_s), qPrintable(status().caption));
    QVERIFY(!status().mayStore);
    m_session.freezeKeyring(false);
    QTRY_COMPARE_WITH_TIMEOUT(m_store->state(), KeychainState::Unlocked, 60'000);
}

void KeychainFollowTest::lookingNeverPrompts()
{
    Prompter prompter;
    lock();
    QVERIFY(waitFor(m_store->wouldAsk(u"key"_s)));
    static_cast<void>(waitFor(m_store->keys()));
    QVERIFY(!waitFor(m_store->remove(u"key"_s)));
    QCOMPARE(prompter.shown(), 0);
}

void KeychainFollowTest::waitingCallsSharePrompt()
{
    Prompter prompter;
    lock();
    auto first = m_store->read(u"key"_s);
    auto second = m_store->read(u"key"_s);
    auto third = m_store->write(u"another"_s, Secret::copyOf("glspat_9876543210"));
    QTRY_VERIFY(prompter.isShown());
    QTRY_VERIFY(m_store->isWaiting());
    m_session.unlockKeyring(); // elsewhere, while the prompt is shown
    const Result<Secret> read = waitFor(first);
    QVERIFY2(read, read ? "" : qPrintable(read.error().message()));
    QVERIFY(waitFor(second));
    QVERIFY(waitFor(third));
    QCOMPARE(prompter.shown(), 1);
    prompter.close();
    QTRY_COMPARE(m_store->state(), KeychainState::Unlocked);
    QTRY_VERIFY(!m_store->isWaiting());
}

void KeychainFollowTest::aClosedPromptEndsEveryWaitingCall()
{
    Prompter prompter;
    lock();
    auto first = m_store->read(u"key"_s);
    auto second = m_store->write(u"another"_s, Secret::copyOf("glspat_9876543210"));
    QTRY_VERIFY(prompter.isShown());
    prompter.close();
    QCOMPARE(waitFor(first).error().kind, ErrorKind::KeychainLocked);
    QCOMPARE(waitFor(second).error().kind, ErrorKind::KeychainLocked);
    QCOMPARE(prompter.shown(), 1);
}

void KeychainFollowTest::theNextCallAsksAgain()
{
    Prompter prompter;
    auto read = m_store->read(u"key"_s);
    QTRY_VERIFY(prompter.isShown());
    prompter.close();
    QCOMPARE(waitFor(read).error().kind, ErrorKind::KeychainLocked);
    QCOMPARE(prompter.shown(), 1);
}

void KeychainFollowTest::askingShowsThePrompt()
{
    Prompter prompter;
    m_store->ask();
    QTRY_VERIFY(prompter.isShown());
    m_store->ask(); // impatience shows no second one
    m_session.unlockKeyring();
    QTRY_COMPARE_WITH_TIMEOUT(m_store->state(), KeychainState::Unlocked, 30'000);
    QCOMPARE(prompter.shown(), 1);
    prompter.close();
}

PATLAS_SESSION_TEST(KeychainFollowTest, Keyring::None)
#include "tst_keychainfollow.moc"
