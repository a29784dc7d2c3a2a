// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/secret/VaultStore.h"

#include "core/secret/VaultFormat.h"
#include "core/secret/VaultMark.h"
#include "core/storage/Database.h"
#include "tests/support/TestMain.h"
#include "tests/support/WaitFor.h"

#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>

#include <memory>

using namespace Qt::StringLiterals;

using namespace patlas;

namespace {

constexpr VaultCost cheap{1, 8ULL * 1024 * 1024};
constexpr char secretText[] = "glspat_VaUlTsToReTeSt0123456789";

Secret word(const char *text = "correct horse")
{
    return Secret::copyOf(text);
}

} // namespace

class VaultStoreTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void writesReadsAndRemoves();
    void vaultIsLockedAfterARestart();
    void lockedVaultWithoutAPromptFailsImmediately();
    void callsToALockedVaultWaitForThePassphrase();
    void cancellingTheUnlockEndsWaitingCalls();
    void wrongPassphraseKeepsTheVaultLocked();
    void changingThePassphraseNeedsTheOldOne();
    void passphraseChangeByAnotherProgramLocksTheVault();
    void locksWhenIdle();
    void concurrentWritesAreAllKept();
    void vaultIsAbsentWithoutAFile();
    void failedCreationEndsWaitingCalls();
    void refusesWhatKeychainsRefuse();
    void destructionFinishesPendingWork();
    void olderFileIsToldInTheSameRun();
    void olderFileIsToldAfterARestart();
    void olderFileIsOpenedWhereThePersonSaysSo();
    void fileOfAVersionThatDidNotCountOpens();
    void fileThatAnotherProcessWroteIsNewer();
    void markThatAnotherProcessHasRaisedStays();
    void vaultOfAnotherProcessIsNoticed();

private:
    QByteArray content() const
    {
        QFile file(m_path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    void put(const QByteArray &content) const
    {
        QFile file(m_path);
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(content) == content.size());
    }
    /// A store with its mark in a database.
    struct Marked {
        explicit Marked(const QTemporaryDir &directory)
            : database(directory.filePath(u"patlas.sqlite"_s))
            , mark(database)
            , store(directory.filePath(u"patlas.vault"_s), cheap, &mark)
        {
            if (!waitFor(database.open()))
                qFatal("no database");
        }
        Database database;
        VaultMark mark;
        VaultStore store;
    };

    std::unique_ptr<VaultStore> start() const { return std::make_unique<VaultStore>(m_path, cheap); }
    std::unique_ptr<VaultStore> startWithSecret() const
    {
        auto store = start();
        if (!waitFor(store->create(word())) || !waitFor(store->write(u"k"_s, word(secretText))))
            qFatal("no vault");
        return store;
    }

    std::unique_ptr<QTemporaryDir> m_directory;
    QString m_path;
};

void VaultStoreTest::init()
{
    m_directory = std::make_unique<QTemporaryDir>();
    m_path = m_directory->filePath(u"patlas.vault"_s);
}

void VaultStoreTest::writesReadsAndRemoves()
{
    const auto store = startWithSecret();
    QCOMPARE(store->state(), VaultState::Unlocked);
    const Result<Secret> read = waitFor(store->read(u"k"_s));
    QVERIFY(read && read->view() == secretText);
    QCOMPARE(waitFor(store->keys()).value(), QStringList{u"k"_s});
    QVERIFY(waitFor(store->remove(u"k"_s)));
    QVERIFY(waitFor(store->remove(u"k"_s))); // absent as requested
    QCOMPARE(waitFor(store->read(u"k"_s)).error().kind, ErrorKind::NotFound);
}

void VaultStoreTest::vaultIsLockedAfterARestart()
{
    startWithSecret().reset();
    const auto store = start();
    QCOMPARE(store->state(), VaultState::Locked);
    QSignalSpy states(store.get(), &VaultStore::stateChanged);
    QVERIFY(waitFor(store->unlock(word())));
    QCOMPARE(states.count(), 2); // opening, unlocked
    QVERIFY(waitFor(store->read(u"k"_s))->view() == secretText);
}

void VaultStoreTest::lockedVaultWithoutAPromptFailsImmediately()
{
    startWithSecret().reset();
    const auto store = start();
    QCOMPARE(waitFor(store->read(u"k"_s)).error().kind, ErrorKind::KeychainLocked);
}

void VaultStoreTest::callsToALockedVaultWaitForThePassphrase()
{
    startWithSecret().reset();
    const auto store = start();
    QSignalSpy wanted(store.get(), &VaultStore::passphraseWanted);
    const auto read = store->read(u"k"_s);
    const auto written = store->write(u"new"_s, word("x"));
    QCOMPARE(wanted.count(), 1); // one prompt for both
    QVERIFY(!read.isFinished() && !written.isFinished());
    QVERIFY(!waitFor(store->unlock(word("wrong"))));
    QVERIFY(!read.isFinished()); // the user may try again
    QVERIFY(waitFor(store->unlock(word())));
    QVERIFY(waitFor(read)->view() == secretText);
    QVERIFY(waitFor(written));
}

void VaultStoreTest::cancellingTheUnlockEndsWaitingCalls()
{
    startWithSecret().reset();
    const auto store = start();
    QSignalSpy wanted(store.get(), &VaultStore::passphraseWanted);
    const auto read = store->read(u"k"_s);
    store->cancelUnlock();
    QCOMPARE(waitFor(read).error().kind, ErrorKind::KeychainLocked);
    store->read(u"k"_s);
    QCOMPARE(wanted.count(), 2); // prompts again the next time
    store->cancelUnlock();
}

void VaultStoreTest::wrongPassphraseKeepsTheVaultLocked()
{
    startWithSecret().reset();
    const auto store = start();
    const Result<void> unlocked = waitFor(store->unlock(word("wrong")));
    QVERIFY(!unlocked);
    QCOMPARE(unlocked.error().kind, ErrorKind::KeychainDenied);
    QCOMPARE(store->state(), VaultState::Locked);
}

void VaultStoreTest::changingThePassphraseNeedsTheOldOne()
{
    auto store = startWithSecret();
    QCOMPARE(waitFor(store->changePassphrase(word("wrong"), word("new one"))).error().kind,
             ErrorKind::KeychainDenied);
    QCOMPARE(store->state(), VaultState::Unlocked);
    QVERIFY(waitFor(store->changePassphrase(word(), word("new one"))));
    QVERIFY(waitFor(store->read(u"k"_s)));
    store = start();
    QVERIFY(!waitFor(store->unlock(word())));
    QVERIFY(waitFor(store->unlock(word("new one"))));
    QVERIFY(waitFor(store->read(u"k"_s))->view() == secretText);
}

void VaultStoreTest::passphraseChangeByAnotherProgramLocksTheVault()
{
    const auto store = startWithSecret();
    const auto other = start();
    QVERIFY(waitFor(other->changePassphrase(word(), word("new one"))));
    QCOMPARE(waitFor(store->read(u"k"_s)).error().kind, ErrorKind::KeychainLocked);
    QCOMPARE(store->state(), VaultState::Locked);
}

void VaultStoreTest::locksWhenIdle()
{
    const auto store = startWithSecret();
    store->setIdleLimit(std::chrono::minutes(0));
    QVERIFY(waitFor(store->read(u"k"_s)));
    QCOMPARE(store->state(), VaultState::Unlocked); // zero: no idle lock
    store->setIdleLimit(std::chrono::milliseconds(1));
    QTRY_COMPARE(store->state(), VaultState::Locked);
    QCOMPARE(waitFor(store->read(u"k"_s)).error().kind, ErrorKind::KeychainLocked);
}

void VaultStoreTest::concurrentWritesAreAllKept()
{
    const auto store = startWithSecret();
    const auto second = start(); // another program with the same file
    QVERIFY(waitFor(second->unlock(word())));
    std::vector<QFuture<Result<void>>> writes;
    for (int i = 0; i < 20; ++i)
        writes.push_back((i % 2 ? store : second)->write(QString::number(i), word(secretText)));
    for (const auto &write : writes)
        QVERIFY(waitFor(write));
    QCOMPARE(waitFor(store->keys())->size(), 21);
}

void VaultStoreTest::vaultIsAbsentWithoutAFile()
{
    const auto store = start();
    QSignalSpy wanted(store.get(), &VaultStore::passphraseWanted);
    QCOMPARE(store->state(), VaultState::Absent);
    QCOMPARE(waitFor(store->read(u"k"_s)).error().kind, ErrorKind::KeychainUnavailable);
    QCOMPARE(wanted.count(), 0);
    QCOMPARE(waitFor(store->unlock(word())).error().kind, ErrorKind::NotFound);
    QCOMPARE(store->state(), VaultState::Absent);
}

void VaultStoreTest::failedCreationEndsWaitingCalls()
{
    QFile inTheWay(m_directory->filePath(u"file"_s));
    QVERIFY(inTheWay.open(QIODevice::WriteOnly));
    VaultStore store(inTheWay.fileName() + u"/patlas.vault"_s, cheap);
    QSignalSpy wanted(&store, &VaultStore::passphraseWanted);
    const auto created = store.create(word());
    const auto read = store.read(u"k"_s); // waits for the vault's creation
    QCOMPARE(store.state(), VaultState::Opening);
    QVERIFY(!read.isFinished());
    QVERIFY(!waitFor(created));
    QCOMPARE(waitFor(read).error().kind, ErrorKind::KeychainUnavailable);
    QCOMPARE(store.state(), VaultState::Absent);
    QCOMPARE(wanted.count(), 0);
}

void VaultStoreTest::refusesWhatKeychainsRefuse()
{
    const auto store = startWithSecret();
    QCOMPARE(waitFor(store->write(u"k"_s, word("a\nb"))).error().kind, ErrorKind::InvalidInput);
    QCOMPARE(waitFor(store->write(QString(), word("a"))).error().kind, ErrorKind::InvalidInput);
}

void VaultStoreTest::destructionFinishesPendingWork()
{
    auto store = startWithSecret();
    store->write(u"last"_s, word("x"));
    store.reset();
    store = start();
    QVERIFY(waitFor(store->unlock(word())));
    QVERIFY(waitFor(store->read(u"last"_s)));
}

void VaultStoreTest::olderFileIsToldInTheSameRun()
{
    const auto store = startWithSecret();
    const QByteArray older = content();
    QVERIFY(waitFor(store->remove(u"k"_s)));
    put(older);
    const Result<Secret> read = waitFor(store->read(u"k"_s));
    QVERIFY(!read);
    QCOMPARE(read.error().kind, ErrorKind::Conflict);
    QCOMPARE(store->state(), VaultState::Locked);
    QCOMPARE(waitFor(store->unlock(word())).error().kind, ErrorKind::Conflict);
    QVERIFY(!waitFor(store->write(u"new"_s, word(secretText))));
    QCOMPARE(content(), older); // nothing was written over it
}

void VaultStoreTest::olderFileIsToldAfterARestart()
{
    QByteArray older;
    {
        Marked run(*m_directory);
        QVERIFY(waitFor(run.store.create(word())));
        QVERIFY(waitFor(run.store.write(u"k"_s, word(secretText))));
        older = content();
        QVERIFY(waitFor(run.store.remove(u"k"_s)));
    }
    {
        Marked run(*m_directory);
        QVERIFY(waitFor(run.store.unlock(word()))); // the same file
    }
    put(older);
    Marked run(*m_directory);
    const Result<void> unlocked = waitFor(run.store.unlock(word()));
    QVERIFY(!unlocked);
    QCOMPARE(unlocked.error().kind, ErrorKind::Conflict);
    QCOMPARE(run.store.state(), VaultState::Locked);
}

void VaultStoreTest::olderFileIsOpenedWhereThePersonSaysSo()
{
    Marked run(*m_directory);
    QVERIFY(waitFor(run.store.create(word())));
    const QByteArray older = content();
    QVERIFY(waitFor(run.store.write(u"k"_s, word(secretText))));
    run.store.lock();
    put(older);
    QVERIFY(!waitFor(run.store.unlock(word())));
    QVERIFY(waitFor(run.store.unlock(word(), OlderVault::Accept)));
    QCOMPARE(waitFor(run.store.keys()).value(), QStringList());
    QVERIFY(waitFor(run.store.write(u"k"_s, word(secretText))));
    run.store.lock();
    QVERIFY(waitFor(run.store.unlock(word()))); // it is the newest from then on
}

void VaultStoreTest::fileOfAVersionThatDidNotCountOpens()
{
    const VaultFile file(m_path);
    const VaultKey key = *file.create(word(), cheap);
    // As it was written before: entries alone.
    VaultContents before;
    before.entries.insert_or_assign(u"k"_s, word(secretText));
    put(vaultformat::sealed(key, before));
    Marked run(*m_directory);
    QVERIFY(waitFor(run.store.unlock(word())));
    QVERIFY(*waitFor(run.store.read(u"k"_s)) == word(secretText));
    QCOMPARE(waitFor(run.store.keys()).value(), QStringList{u"k"_s});
}

void VaultStoreTest::fileThatAnotherProcessWroteIsNewer()
{
    Marked run(*m_directory);
    QVERIFY(waitFor(run.store.create(word())));
    const auto other = start();
    QVERIFY(waitFor(other->unlock(word())));
    QVERIFY(waitFor(other->write(u"k"_s, word(secretText))));
    QVERIFY(*waitFor(run.store.read(u"k"_s)) == word(secretText));
    QVERIFY(waitFor(run.store.write(u"l"_s, word(secretText))));
    QVERIFY(*waitFor(other->read(u"l"_s)) == word(secretText));
}

void VaultStoreTest::markThatAnotherProcessHasRaisedStays()
{
    QByteArray older;
    {
        Marked run(*m_directory);
        Marked beside(*m_directory);
        QVERIFY(waitFor(run.store.create(word())));
        QVERIFY(waitFor(beside.store.unlock(word())));
        // Each in turn reads and writes what the other has written: no file is older than its mark.
        for (int i = 0; i < 5; ++i) {
            for (Marked *each : {&run, &beside}) {
                older = content();
                QVERIFY(waitFor(each->store.write(u"k%1"_s.arg(i), word(secretText))));
                QVERIFY(waitFor(run.store.keys()));
                QVERIFY(waitFor(beside.store.keys()));
            }
        }
        const VaultMark::Seen newest = waitFor(beside.mark.seen());
        run.mark.note({newest.head, newest.generation - 1}); // late: it was seen before
        QCOMPARE(waitFor(run.mark.seen()).generation, newest.generation);
    }
    put(older);
    Marked run(*m_directory);
    QCOMPARE(waitFor(run.store.unlock(word())).error().kind, ErrorKind::Conflict);
}

void VaultStoreTest::vaultOfAnotherProcessIsNoticed()
{
    const auto store = start();
    const auto other = start();
    QSignalSpy states(store.get(), &VaultStore::stateChanged);
    store->lookForFile();
    QCOMPARE(store->state(), VaultState::Absent);
    QVERIFY(waitFor(other->create(word())));
    store->lookForFile();
    QCOMPARE(store->state(), VaultState::Locked);
    QCOMPARE(states.size(), 1);
    QVERIFY(waitFor(store->unlock(word())));
    store->lookForFile();
    QCOMPARE(store->state(), VaultState::Unlocked);
}

PATLAS_CORE_TEST(VaultStoreTest)
#include "tst_vaultstore.moc"
