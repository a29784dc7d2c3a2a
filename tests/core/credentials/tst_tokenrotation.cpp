// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/credentials/TokenRotation.h"

#include "core/base/ReadyFuture.h"
#include "core/credentials/CredentialRepository.h"
#include "core/credentials/DashboardIssuer.h"
#include "core/credentials/RotationRepository.h"
#include "core/credentials/Rotations.h"
#include "core/environment/Environment.h"
#include "core/secret/KeychainStore.h"
#include "core/secret/SessionStore.h"
#include "core/storage/Database.h"
#include "tests/core/http/RawServer.h"
#include "tests/support/Credentials.h"
#include "tests/support/DesktopSession.h"
#include "tests/support/WaitFor.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

using namespace patlas;
using namespace patlas::test;
using namespace Qt::StringLiterals;

/// Cases that the acceptance test (tst_rotation) cannot produce: a dashboard that disappears during a
/// request.
class TokenRotationTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void lostIssuerStopsTheRotationAndItCanBeRetried();
    void cancelledCheckStopsTheRotation();
    void oneProgramAtATimeGoesOn();
    void whatAnotherProgramDidIsTakenOver();

private:
    TokenRotation::Parts parts(RotationRepository &records);
    RotationRecord record() const;

    std::unique_ptr<QTemporaryDir> m_directory;
    std::unique_ptr<Database> m_database;
    KeychainStore m_keychain;
    SessionStore m_session;
    std::unique_ptr<CredentialRepository> m_tokens;
    std::unique_ptr<DashboardIssuer> m_issuer;
    QFuture<Result<void>> m_check;
    QString m_old;
};

void TokenRotationTest::init()
{
    m_tokens.reset();
    m_directory = std::make_unique<QTemporaryDir>();
    m_database = std::make_unique<Database>(m_directory->filePath(u"patlas.sqlite"_s));
    QVERIFY(waitFor(m_database->open()));
    m_tokens = std::make_unique<CredentialRepository>(*m_database, SecretStores{&m_keychain, &m_session});
    QVERIFY(waitFor(m_tokens->load()));
    Credential old = newPersonalToken();
    old.environmentId = QLatin1String(sandboxEnvironmentId);
    old.name = u"CI"_s;
    old.serviceId = u"1"_s;
    old.scopes = QStringList(u"can_create_tags"_s);
    old.storage = sessionStoreId;
    const auto added = waitFor(m_tokens->add(old, Secret::copyOf("glspat_oldoldoldoldoldold")));
    QVERIFY(added);
    m_old = added->id;
}

TokenRotation::Parts TokenRotationTest::parts(RotationRepository &records)
{
    return {*m_tokens,
            records,
            [this](const Credential &) { return m_issuer.get(); },
            [](const QString &) { return false; },
            [](const QString &, const QString &) { return makeReadyFuture(Result<void>()); },
            [this](const QString &, const Secret &) { return m_check; }};
}

RotationRecord TokenRotationTest::record() const
{
    RotationRecord record;
    record.oldTokenId = m_old;
    record.environmentId = QLatin1String(sandboxEnvironmentId);
    record.name = u"CI (2)"_s;
    record.scopes = QStringList(u"can_create_tags"_s);
    record.started = QDateTime::currentDateTimeUtc();
    return record;
}

void TokenRotationTest::lostIssuerStopsTheRotationAndItCanBeRetried()
{
    RawServer silent([](QTcpSocket &) {});
    m_issuer = std::make_unique<DashboardIssuer>(silent.url(u"/dashboard"_s), Secret::copyOf("session"));
    RotationRepository records(*m_database);
    TokenRotation rotation(parts(records), record(), false);
    rotation.proceed();
    QTRY_COMPARE(silent.requests.size(), 1);
    QCOMPARE(rotation.state(), TokenRotation::State::Working);
    m_issuer.reset();
    QTRY_COMPARE(rotation.state(), TokenRotation::State::Stopped);
    QCOMPARE(rotation.error()->kind, ErrorKind::Network);

    // The service may have issued a token whose response was lost: look for it before issuing another.
    RawServer other(RawServer::reply("HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\n[]"));
    m_issuer = std::make_unique<DashboardIssuer>(other.url(u"/dashboard"_s), Secret::copyOf("session"));
    rotation.proceed();
    QTRY_VERIFY(other.requests.size() >= 2);
    QVERIFY(other.requests[0].startsWith("GET /dashboard/personal-access-tokens "));
    QVERIFY(other.requests[1].startsWith("POST /dashboard/personal-access-tokens "));
    QTRY_COMPARE(rotation.state(), TokenRotation::State::Stopped);
}

void TokenRotationTest::cancelledCheckStopsTheRotation()
{
    Credential replacement = newPersonalToken();
    replacement.environmentId = QLatin1String(sandboxEnvironmentId);
    replacement.name = u"CI (2)"_s;
    replacement.storage = sessionStoreId;
    const auto added = waitFor(m_tokens->add(replacement, Secret::copyOf("glspat_newnewnewnewnewnew")));
    QVERIFY(added);
    RotationRecord moved = record();
    moved.newTokenId = added->id;
    moved.done = RotationStep::Moved;
    QPromise<Result<void>> check;
    check.start();
    m_check = check.future();
    RotationRepository records(*m_database);
    QVERIFY(waitFor(records.save(moved)));
    TokenRotation rotation(parts(records), moved, true);
    rotation.proceed();
    m_check.cancel();
    check.finish();
    QTRY_COMPARE(rotation.state(), TokenRotation::State::Stopped);
    QVERIFY(rotation.error());
    QVERIFY(!m_tokens->find(m_old)->revoked.isValid());
}

/// Each of the two stands for a program.
void TokenRotationTest::oneProgramAtATimeGoesOn()
{
    RawServer silent([](QTcpSocket &) {});
    m_issuer = std::make_unique<DashboardIssuer>(silent.url(u"/dashboard"_s), Secret::copyOf("session"));
    RotationRepository records(*m_database);
    TokenRotation::Parts shared = parts(records);
    shared.claims = m_directory->path();
    auto one = std::make_unique<Rotations>(shared);
    Rotations other(shared);
    QVERIFY(waitFor(one->load()));
    QVERIFY(waitFor(other.load()));
    const RotationRequest wish{m_old, u"CI (2)"_s, {u"can_create_tags"_s}, {}};
    one->begin(wish).value()->proceed();
    QTRY_COMPARE(silent.requests.size(), 1);

    QVERIFY(waitFor(other.load()));
    QVERIFY(!other.find(m_old));
    TokenRotation *second = other.begin(wish).value();
    second->proceed();
    QTRY_COMPARE(second->state(), TokenRotation::State::Stopped);
    QCOMPARE(second->error()->kind, ErrorKind::Conflict);
    QCOMPARE(silent.requests.size(), 1);

    one.reset(); // it was killed
    second->proceed(); // and left a token at the service, perhaps
    QTRY_COMPARE(silent.requests.size(), 2);
    QVERIFY(silent.requests[1].startsWith("GET "));
}

void TokenRotationTest::whatAnotherProgramDidIsTakenOver()
{
    RotationRepository records(*m_database);
    TokenRotation::Parts shared = parts(records);
    shared.claims = m_directory->path();
    Rotations rotations(shared);
    QVERIFY(waitFor(rotations.load()));
    QVERIFY(!rotations.find(m_old));
    RotationRecord begun = record();
    QVERIFY(waitFor(records.save(begun)));
    QVERIFY(waitFor(rotations.load()));
    QVERIFY(rotations.find(m_old));
    begun.done = RotationStep::Checked;
    QVERIFY(waitFor(records.save(begun)));
    QVERIFY(waitFor(rotations.load()));
    QCOMPARE(rotations.find(m_old)->record(), begun);
    // It ends there while this one is asked to go on.
    QVERIFY(waitFor(records.remove(m_old)));
    TokenRotation *flow = rotations.find(m_old);
    QSignalSpy changed(&rotations, &Rotations::changed);
    flow->proceed();
    QTRY_VERIFY(!rotations.find(m_old));
    // One of a token that is not known yet stays.
    RotationRecord unknown = record();
    unknown.oldTokenId = u"of-another-program"_s;
    QVERIFY(waitFor(records.save(unknown)));
    QVERIFY(waitFor(rotations.load()));
    QCOMPARE(waitFor(records.all())->size(), std::size_t(1));
}

PATLAS_SESSION_TEST(TokenRotationTest, Keyring::None)
#include "tst_tokenrotation.moc"
