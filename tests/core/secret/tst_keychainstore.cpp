// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/secret/KeychainStore.h"

#include "tests/support/DesktopSession.h"
#include "tests/support/LeakScanner.h"
#include "tests/support/WaitFor.h"

#include <QTest>

using namespace Qt::StringLiterals;

using namespace patlas;

namespace {

constexpr char sample[] = "glspat_7hEkEyChAiNtEsT0123456789";

QString key(const char *name)
{
    return QLatin1String(name);
}

} // namespace

/// Uses one real gnome-keyring in all states: unlocked, locked, stopped and restarted.
class KeychainStoreTest : public QObject {
    Q_OBJECT

public:
    explicit KeychainStoreTest(DesktopSession &session)
        : m_session(session)
    {
    }

private Q_SLOTS:
    void writtenEntryCanBeReadAndRemoved();
    void aSecondStoreReadsWhatTheFirstWrote();
    void writingAgainReplaces();
    void anUnknownKeyIsNotFound();
    void removingAMissingEntrySucceeds();
    void entriesThatWouldDamageAKeyringAreRefused();
    void noFileHoldsTheSecret();
    void concurrentCallsAreIndependent();
    void responseAfterDestructionIsDropped();
    void lockedKeychainIsReportedAsLocked();
    void keyringRestartAsksToRestartPatlas();
    void withoutAServiceItIsUnavailable();

private:
    DesktopSession &m_session;
};

void KeychainStoreTest::writtenEntryCanBeReadAndRemoved()
{
    KeychainStore store;
    QCOMPARE(waitFor(store.probe()), KeychainState::Unlocked);
    QVERIFY(waitFor(store.write(key("first"), Secret::copyOf(sample))));
    const Result<Secret> read = waitFor(store.read(key("first")));
    QVERIFY2(read, read ? "" : qPrintable(read.error().message() + read.error().detail));
    QCOMPARE(read->view(), std::string_view(sample));
    QVERIFY(waitFor(store.remove(key("first"))));
    const Result<Secret> gone = waitFor(store.read(key("first")));
    QVERIFY(!gone);
    QCOMPARE(gone.error().kind, ErrorKind::NotFound);
}

void KeychainStoreTest::aSecondStoreReadsWhatTheFirstWrote()
{
    {
        KeychainStore first;
        QVERIFY(waitFor(first.write(key("kept"), Secret::copyOf(sample))));
    }
    KeychainStore second;
    const Result<Secret> read = waitFor(second.read(key("kept")));
    QVERIFY(read && read->view() == sample);
}

void KeychainStoreTest::writingAgainReplaces()
{
    KeychainStore store;
    QVERIFY(waitFor(store.write(key("twice"), Secret::copyOf("first value"))));
    QVERIFY(waitFor(store.write(key("twice"), Secret::copyOf("second value"))));
    const Result<Secret> read = waitFor(store.read(key("twice")));
    QVERIFY(read && read->view() == "second value");
}

void KeychainStoreTest::anUnknownKeyIsNotFound()
{
    KeychainStore store;
    const Result<Secret> read = waitFor(store.read(key("never written")));
    QVERIFY(!read);
    QCOMPARE(read.error().kind, ErrorKind::NotFound);
    QVERIFY(!read.error().message().isEmpty());
}

void KeychainStoreTest::removingAMissingEntrySucceeds()
{
    KeychainStore store;
    QVERIFY(waitFor(store.remove(key("never written"))));
}

void KeychainStoreTest::entriesThatWouldDamageAKeyringAreRefused()
{
    KeychainStore store;
    for (const char *bad : {"", "two\nlines"}) {
        const Result<void> written = waitFor(store.write(key("bad"), Secret::copyOf(bad)));
        QVERIFY(!written);
        QCOMPARE(written.error().kind, ErrorKind::InvalidInput);
    }
    QVERIFY(!waitFor(store.read(key("bad"))));
}

void KeychainStoreTest::noFileHoldsTheSecret()
{
    KeychainStore store;
    QVERIFY(waitFor(store.write(key("scanned"), Secret::copyOf(sample))));
    LeakScanner scanner;
    scanner.add(sample);
    const QStringList hits = scanner.scan(m_session.home());
    QVERIFY2(hits.isEmpty(), qPrintable(hits.join(QLatin1Char('\n'))));
}

void KeychainStoreTest::concurrentCallsAreIndependent()
{
    KeychainStore store;
    std::vector<QFuture<Result<void>>> writes;
    for (int i = 0; i < 8; ++i)
        writes.push_back(store.write(QString::number(i), Secret::copyOf("value " + std::to_string(i))));
    for (auto &write : writes)
        QVERIFY(waitFor(write));
    std::vector<QFuture<Result<Secret>>> reads;
    for (int i = 0; i < 8; ++i)
        reads.push_back(store.read(QString::number(i)));
    for (int i = 0; i < 8; ++i) {
        const Result<Secret> read = waitFor(reads[std::size_t(i)]);
        QVERIFY(read && read->view() == "value " + std::to_string(i));
    }
}

void KeychainStoreTest::responseAfterDestructionIsDropped()
{
    QFuture<Result<Secret>> dropped;
    {
        KeychainStore store;
        dropped = store.read(key("kept"));
    }
    KeychainStore next;
    QVERIFY(waitFor(next.read(key("kept")))); // the queue continues
    QCOMPARE(dropped.resultCount(), 0);
    QVERIFY(dropped.isFinished());
}

void KeychainStoreTest::lockedKeychainIsReportedAsLocked()
{
    m_session.lockKeyring();
    KeychainStore store;
    QCOMPARE(waitFor(store.probe()), KeychainState::Locked);

    const Result<Secret> read = waitFor(store.read(key("kept")));
    QVERIFY(!read);
    QCOMPARE(read.error().kind, ErrorKind::KeychainLocked); // "not found" would mark a valid token as missing
    const Result<void> written = waitFor(store.write(key("while locked"), Secret::copyOf(sample)));
    QVERIFY(!written);
    QCOMPARE(written.error().kind, ErrorKind::KeychainLocked);
    const Result<void> removed = waitFor(store.remove(key("kept")));
    QVERIFY(!removed); // reporting success would leave the secret behind
    QCOMPARE(removed.error().kind, ErrorKind::KeychainLocked);
}

void KeychainStoreTest::keyringRestartAsksToRestartPatlas()
{
    m_session.stopKeyring();
    m_session.startKeyring(Keyring::Unlocked);
    QVERIFY(m_session.secretsKept() > 0);
    KeychainStore store;
    QCOMPARE(waitFor(store.probe()), KeychainState::Unlocked);
    // libsecret keeps its session with the stopped service, and QtKeychain cannot create a new one.
    const Result<Secret> read = waitFor(store.read(key("kept")));
    QVERIFY(!read);
    QVERIFY(read.error().kind != ErrorKind::NotFound); // the token is not missing
    QVERIFY2(read.error().remedy.contains(u"restart Patlas"_s), qPrintable(read.error().remedy));
}

void KeychainStoreTest::withoutAServiceItIsUnavailable()
{
    m_session.stopKeyring();
    KeychainStore store;
    QCOMPARE(waitFor(store.probe()), KeychainState::Unavailable);
    const Result<void> written = waitFor(store.write(key("nowhere"), Secret::copyOf(sample)));
    QVERIFY(!written);
    QCOMPARE(written.error().kind, ErrorKind::KeychainUnavailable);
    const Result<Secret> read = waitFor(store.read(key("kept")));
    QVERIFY(!read);
    QCOMPARE(read.error().kind, ErrorKind::KeychainUnavailable);
    LeakScanner scanner;
    scanner.add(sample);
    QVERIFY(scanner.scan(m_session.home()).isEmpty());
}

PATLAS_SESSION_TEST(KeychainStoreTest, Keyring::Unlocked)
#include "tst_keychainstore.moc"
