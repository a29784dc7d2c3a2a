// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/secret/KeychainStore.h"

#include "tests/support/DesktopSession.h"
#include "tests/support/WaitFor.h"

#include <QTest>

using namespace Qt::StringLiterals;

using namespace patlas;

/// A session that starts without an unlocked keyring: QtKeychain chooses its backend at its first job, so
/// this differs from losing the service later. PATLAS_KEYRING is locked or none.
class KeychainStatesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void stateIsReported();
    void everyCallFailsWithTheCause();
};

namespace {

bool isLockedRun()
{
    return qEnvironmentVariable("PATLAS_KEYRING") == "locked"_L1;
}

ErrorKind expected()
{
    return isLockedRun() ? ErrorKind::KeychainLocked : ErrorKind::KeychainUnavailable;
}

} // namespace

void KeychainStatesTest::stateIsReported()
{
    KeychainStore store;
    QCOMPARE(waitFor(store.probe()), isLockedRun() ? KeychainState::Locked : KeychainState::Unavailable);
}

void KeychainStatesTest::everyCallFailsWithTheCause()
{
    KeychainStore store;
    const QString key = u"key"_s;
    const Result<void> written = waitFor(store.write(key, Secret::copyOf("glspat_0123456789")));
    QVERIFY(!written);
    QCOMPARE(written.error().kind, expected());
    QVERIFY(!written.error().what.isEmpty() && !written.error().meaning.isEmpty()
            && !written.error().remedy.isEmpty());
    const Result<Secret> read = waitFor(store.read(key));
    QVERIFY(!read);
    QCOMPARE(read.error().kind, expected());
    const Result<void> removed = waitFor(store.remove(key));
    QVERIFY(!removed);
    QCOMPARE(removed.error().kind, expected());
}

PATLAS_REGISTER_TEST([](int argc, char **argv) {
    return runInSession<KeychainStatesTest>(isLockedRun() ? Keyring::Locked : Keyring::None, argc, argv);
})

#include "tst_keychainstates.moc"
