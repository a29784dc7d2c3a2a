// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/secret/KeychainProbe.h"
#include "core/secret/KeychainStore.h"

#include "tests/support/BusTraffic.h"
#include "tests/support/DesktopSession.h"
#include "tests/support/WaitFor.h"

#include <QSignalSpy>
#include <QTest>

using namespace patlas;
using namespace Qt::StringLiterals;

/// A keyring that would have to prompt for its password, with and without a display for the prompt. Prompts
/// are detected on the session bus.
class KeychainPromptTest : public QObject {
    Q_OBJECT

public:
    explicit KeychainPromptTest(DesktopSession &session)
        : m_session(session)
    {
    }

private Q_SLOTS:
    void initTestCase() { m_store = std::make_unique<KeychainStore>(); }
    void cleanupTestCase() { m_store.reset(); }
    void promptNeedsADisplay();
    void serviceWithoutAKeyringIsNotAskedToMakeOne();
    void unlockedKeyringIsUsedWithoutADisplay();
    void lockedKeyringIsNotAskedWithoutADisplay();
    void lockedEntryInAnotherCollectionIsNotAskedForWithoutADisplay();
    void unlockingIsNoticedWithoutADisplay();
    void lockedKeyringPromptsWithADisplay();

private:
    template <typename T> void verifyRefused(const Result<T> &result)
    {
        QVERIFY(!result);
        QCOMPARE(result.error().kind, ErrorKind::KeychainCannotPrompt);
        QVERIFY(result.error().what.contains(u"no display"_s));
        QVERIFY(!result.error().meaning.isEmpty());
        QVERIFY(result.error().remedy.contains(u"vault"_s));
    }
    void verifyNothingIsAsked()
    {
        BusTraffic traffic;
        QCOMPARE(waitFor(m_store->probe()), KeychainState::CannotPrompt);
        verifyRefused(waitFor(m_store->write(u"key"_s, Secret::copyOf("glspat_0123456789"))));
        verifyRefused(waitFor(m_store->read(u"key"_s)));
        verifyRefused(waitFor(m_store->remove(u"key"_s)));
        const QByteArray heard = traffic.heard();
        QVERIFY(heard.contains("ReadAlias"));
        QVERIFY(!hasPrompt(heard));
    }
    static bool hasPrompt(const QByteArray &heard)
    {
        return heard.contains("/org/freedesktop/secrets/prompt/") || heard.contains("CreateCollection");
    }

    DesktopSession &m_session;
    std::unique_ptr<KeychainStore> m_store;
};

void KeychainPromptTest::promptNeedsADisplay()
{
    m_session.setDisplay(true);
    QVERIFY(canShowKeychainPrompt());
    m_session.setDisplay(false);
    QVERIFY(!canShowKeychainPrompt());
    qputenv("DISPLAY", ""); // set, but empty
    QVERIFY(!canShowKeychainPrompt());
    qputenv("WAYLAND_DISPLAY", "wayland-0");
    QVERIFY(canShowKeychainPrompt());
    m_session.setDisplay(false);
}

void KeychainPromptTest::serviceWithoutAKeyringIsNotAskedToMakeOne()
{
    m_session.startKeyring(Keyring::Locked);
    verifyNothingIsAsked();
    m_session.stopKeyring();
}

void KeychainPromptTest::unlockedKeyringIsUsedWithoutADisplay()
{
    m_session.startKeyring(Keyring::Unlocked);
    QCOMPARE(waitFor(m_store->probe()), KeychainState::Unlocked);
    QVERIFY(waitFor(m_store->write(u"key"_s, Secret::copyOf("glspat_0123456789"))));
    const Result<Secret> read = waitFor(m_store->read(u"key"_s));
    QVERIFY(read);
    QVERIFY(read->view() == "glspat_0123456789");
    QVERIFY(waitFor(m_store->remove(u"key"_s)));
    QCOMPARE(waitFor(m_store->read(u"key"_s)).error().kind, ErrorKind::NotFound);
    QVERIFY(waitFor(m_store->write(u"key"_s, Secret::copyOf("glspat_0123456789"))));
}

void KeychainPromptTest::lockedKeyringIsNotAskedWithoutADisplay()
{
    m_session.lockKeyring();
    verifyNothingIsAsked();
}

void KeychainPromptTest::lockedEntryInAnotherCollectionIsNotAskedForWithoutADisplay()
{
    m_session.makeDefaultKeyring(u"other"_s); // unlocked; "key" is in the locked one
    QCOMPARE(waitFor(m_store->probe()), KeychainState::Unlocked);
    BusTraffic traffic;
    QVERIFY(waitFor(m_store->write(u"another key"_s, Secret::copyOf("glspat_9876543210"))));
    verifyRefused(waitFor(m_store->read(u"key"_s)));
    verifyRefused(waitFor(m_store->remove(u"key"_s)));
    QVERIFY(!hasPrompt(traffic.heard()));
    m_session.setDisplay(true);
    BusTraffic withDisplay;
    QVERIFY(!waitFor(m_store->read(u"key"_s)));
    QVERIFY(hasPrompt(withDisplay.heard()));
    m_session.setDisplay(false);
    m_session.makeDefaultKeyring(u"login"_s);
}

void KeychainPromptTest::unlockingIsNoticedWithoutADisplay()
{
    QCOMPARE(waitFor(m_store->probe()), KeychainState::CannotPrompt);
    QSignalSpy changed(m_store.get(), &KeychainStore::changed);
    m_session.unlockKeyring();
    QTRY_VERIFY(!changed.isEmpty());
    QCOMPARE(waitFor(m_store->probe()), KeychainState::Unlocked);
    QVERIFY(waitFor(m_store->read(u"key"_s)));
}

void KeychainPromptTest::lockedKeyringPromptsWithADisplay()
{
    m_session.lockKeyring();
    m_session.setDisplay(true);
    QCOMPARE(waitFor(m_store->probe()), KeychainState::Locked);
    BusTraffic traffic;
    // The test's bus starts no prompter, so the prompt ends as if cancelled.
    const Result<Secret> read = waitFor(m_store->read(u"key"_s));
    QVERIFY(!read);
    QCOMPARE(read.error().kind, ErrorKind::KeychainLocked);
    QVERIFY(hasPrompt(traffic.heard()));
}

PATLAS_SESSION_TEST(KeychainPromptTest, Keyring::None)
#include "tst_keychainprompt.moc"
