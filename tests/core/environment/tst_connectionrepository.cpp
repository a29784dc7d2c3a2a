// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/environment/ConnectionRepository.h"
#include "core/secret/KeychainStore.h"
#include "core/storage/Database.h"

#include "tests/support/DesktopSession.h"
#include "tests/support/LeakScanner.h"
#include "tests/support/TestCertificates.h"
#include "tests/support/WaitFor.h"

#include <QTemporaryDir>
#include <QTest>

using namespace patlas;
using namespace Qt::StringLiterals;

namespace {

constexpr char proxyPassword[] = "marked proxy password 1";

Secret passphrase()
{
    return Secret::copyOf(TestCertificates::passphrase().toStdString());
}

} // namespace

class ConnectionRepositoryTest : public QObject {
    Q_OBJECT

public:
    explicit ConnectionRepositoryTest(DesktopSession &session)
        : m_session(session)
    {
    }

private Q_SLOTS:
    void init() { m_directory = std::make_unique<QTemporaryDir>(); }

    void savedConnectionsSurviveARestart();
    void secretsAreOnlyInTheKeychain();
    void replacedOrUnneededSecretIsDeleted();
    void invalidSettingsAreRefusedAndChangeNothing_data();
    void invalidSettingsAreRefusedAndChangeNothing();
    void removingDeletesEverything();
    void withoutAKeychainNothingIsWritten(); // must be last: it stops the keyring

private:
    QString file() const { return m_directory->filePath(u"patlas.sqlite"_s); }
    Connection whole() const;
    static ConnectionSecrets bothSecrets();

    DesktopSession &m_session;
    TestCertificates m_certificates;
    std::unique_ptr<QTemporaryDir> m_directory;
};

Connection ConnectionRepositoryTest::whole() const
{
    Connection connection;
    connection.authorities = m_certificates.authority();
    connection.certificateFile = m_certificates.clientCertificate();
    connection.keyFile = m_certificates.clientKey();
    connection.proxyUse = ProxyUse::Socks5;
    connection.proxyHost = u"proxy.example.com"_s;
    connection.proxyPort = 1080;
    connection.proxyUser = u"ann"_s;
    return connection;
}

ConnectionSecrets ConnectionRepositoryTest::bothSecrets()
{
    return {passphrase(), Secret::copyOf(proxyPassword)};
}

void ConnectionRepositoryTest::savedConnectionsSurviveARestart()
{
    {
        Database database(file());
        KeychainStore keychain;
        ConnectionRepository connections(database, keychain);
        QVERIFY(waitFor(connections.load()));
        QCOMPARE(connections.connection(u"staging"_s), Connection());
        const Result<void> saved = waitFor(connections.save(u"staging"_s, whole(), bothSecrets()));
        QVERIFY2(saved, saved ? "" : qPrintable(saved.error().message()));
    }
    Database database(file());
    KeychainStore keychain;
    ConnectionRepository connections(database, keychain);
    QVERIFY(waitFor(connections.load()));
    const auto transport = waitFor(connections.transportFor(u"staging"_s));
    QVERIFY(transport);
    Connection kept = (*transport)->connection;
    QVERIFY(!kept.passphraseKey.isEmpty() && !kept.proxyPasswordKey.isEmpty());
    kept.passphraseKey.clear();
    kept.proxyPasswordKey.clear();
    QCOMPARE(kept, whole());
    QVERIFY((*transport)->passphrase == passphrase());
    QVERIFY((*transport)->proxyPassword == Secret::copyOf(proxyPassword));
    QVERIFY(waitFor(connections.transportFor(u"other"_s)).value()->passphrase.isEmpty());
    QVERIFY(waitFor(connections.remove(u"staging"_s)));
}

void ConnectionRepositoryTest::secretsAreOnlyInTheKeychain()
{
    Database database(file());
    KeychainStore keychain;
    ConnectionRepository connections(database, keychain);
    QVERIFY(waitFor(connections.save(u"staging"_s, whole(), bothSecrets())));
    LeakScanner scanner;
    scanner.add(proxyPassword);
    scanner.add(TestCertificates::passphrase());
    const QStringList hits = scanner.scan(m_directory->path());
    QVERIFY2(hits.isEmpty(), qPrintable(hits.join(u'\n')));
    QVERIFY(waitFor(connections.remove(u"staging"_s)));
}

void ConnectionRepositoryTest::replacedOrUnneededSecretIsDeleted()
{
    Database database(file());
    KeychainStore keychain;
    ConnectionRepository connections(database, keychain);
    const int before = m_session.secretsKept();
    QVERIFY(waitFor(connections.save(u"staging"_s, whole(), bothSecrets())));
    QTRY_COMPARE(m_session.secretsKept(), before + 2);
    const Connection first = connections.connection(u"staging"_s);
    QVERIFY(waitFor(connections.save(u"staging"_s, whole(), {{}, Secret::copyOf("another password")})));
    QTRY_COMPARE(m_session.secretsKept(), before + 2);
    const Connection second = connections.connection(u"staging"_s);
    QCOMPARE(second.passphraseKey, first.passphraseKey); // not given, so unchanged
    QVERIFY(second.proxyPasswordKey != first.proxyPasswordKey);
    QVERIFY(waitFor(connections.save(u"staging"_s, {}, {Secret(), Secret()})));
    QTRY_COMPARE(m_session.secretsKept(), before);
}

void ConnectionRepositoryTest::invalidSettingsAreRefusedAndChangeNothing_data()
{
    QTest::addColumn<QString>("what");
    for (const char *what :
         {"no proxy host", "no proxy port", "no authority", "no certificate", "passphrase"})
        QTest::newRow(what) << QString::fromLatin1(what);
}

void ConnectionRepositoryTest::invalidSettingsAreRefusedAndChangeNothing()
{
    QFETCH(const QString, what);
    Database database(file());
    KeychainStore keychain;
    ConnectionRepository connections(database, keychain);
    const int before = m_session.secretsKept();
    Connection bad = whole();
    ConnectionSecrets secrets = bothSecrets();
    if (what == u"no proxy host")
        bad.proxyHost.clear();
    else if (what == u"no proxy port")
        bad.proxyPort = 0;
    else if (what == u"no authority")
        bad.authorities = "-----BEGIN NOTHING-----";
    else if (what == u"no certificate")
        bad.certificateFile = m_directory->filePath(u"nowhere"_s);
    else
        secrets.passphrase = Secret::copyOf("not this one");
    const Result<void> saved = waitFor(connections.save(u"staging"_s, bad, std::move(secrets)));
    QVERIFY(!saved);
    QCOMPARE(saved.error().kind, ErrorKind::InvalidInput);
    QCOMPARE(connections.connection(u"staging"_s), Connection());
    QCOMPARE(m_session.secretsKept(), before);
}

void ConnectionRepositoryTest::withoutAKeychainNothingIsWritten()
{
    Database database(file());
    KeychainStore keychain;
    ConnectionRepository connections(database, keychain);
    m_session.stopKeyring();
    const Result<void> saved = waitFor(connections.save(u"staging"_s, whole(), bothSecrets()));
    QVERIFY(!saved);
    QCOMPARE(saved.error().kind, ErrorKind::KeychainUnavailable);
    QCOMPARE(connections.connection(u"staging"_s), Connection());
    LeakScanner scanner;
    scanner.add(proxyPassword);
    QVERIFY(scanner.scan(m_directory->path()).isEmpty());
}

void ConnectionRepositoryTest::removingDeletesEverything()
{
    Database database(file());
    KeychainStore keychain;
    ConnectionRepository connections(database, keychain);
    const int before = m_session.secretsKept();
    QVERIFY(waitFor(connections.save(u"staging"_s, whole(), bothSecrets())));
    QVERIFY(waitFor(connections.remove(u"staging"_s)));
    QTRY_COMPARE(m_session.secretsKept(), before);
    ConnectionRepository next(database, keychain);
    QVERIFY(waitFor(next.load()));
    QCOMPARE(next.connection(u"staging"_s), Connection());
}

PATLAS_SESSION_TEST(ConnectionRepositoryTest, Keyring::Unlocked)
#include "tst_connectionrepository.moc"
