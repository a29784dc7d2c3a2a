// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/authorization/AuthorizationRepository.h"

#include "core/credentials/CredentialRows.h"
#include "core/credentials/DefaultStore.h"
#include "core/secret/KnownSecrets.h"
#include "tests/core/authorization/RenewalGround.h"
#include "tests/support/TestMain.h"
#include "tests/support/Utc.h"

#include <QDir>
#include <QTest>

using namespace patlas;
using namespace patlas::test;
using namespace Qt::StringLiterals;

/// What is kept of a sign-in, and where.
class KeptGrantsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void keepsGrantAsCredential()
    {
        RenewalGround ground;
        const Credential kept = ground.signedIn(3600);
        QVERIFY(kept.renews);
        QCOMPARE(kept.scopes, QStringList({u"read"_s, u"write"_s}));
        QCOMPARE(kept.storage, StoreId(deviceStoreId));
        const auto authorization = waitFor(ground.side.authorizations.read(kept.id));
        QVERIFY(authorization);
        QCOMPARE(authorization->tokenUrl, ground.server.url(u"/token"_s));
        QCOMPARE(authorization->clientId, u"app"_s);
        QCOMPARE(authorization->kind, GrantKind::AuthorizationCode);

        Side again(ground.directory.path(), ground.secrets); // as after a restart
        QCOMPARE(*again.credentials.find(kept.id), kept);
        QVERIFY(ground.server.isValid(again.token(kept.id)));
        QCOMPARE(ground.refreshes(), 0);
        QVERIFY(waitFor(again.credentials.storedSecretOf(kept.id))->renewal.refreshToken.view().substr(0, 8)
                == "refresh-");
    }

    void databaseHoldsNoSecret()
    {
        RenewalGround ground;
        ground.server.clientSecret = u"client-s3cret-0123"_s;
        AuthorizationRequest wanted = ground.request();
        wanted.clientAuthentication = ClientAuthentication::Post;
        const Credential kept = ground.signedIn(30, wanted, {}, "client-s3cret-0123");
        QVERIFY(ground.server.isValid(ground.side.token(kept.id)));
        QCOMPARE(ground.refreshes(), 1);
        const auto files = QDir(ground.directory.path()).entryInfoList({u"patlas.sqlite*"_s}, QDir::Files);
        QVERIFY(files.size() >= 2);
        for (const QFileInfo &file : files) {
            QFile open(file.filePath());
            QVERIFY(open.open(QIODevice::ReadOnly));
            const QByteArray bytes = open.readAll();
            for (const char *secret : {"access-", "refresh-", "client-s3cret"})
                QVERIFY2(!bytes.contains(secret), secret);
        }
        QCOMPARE(QDir(ground.directory.path() + u"/bodies"_s).entryList(QDir::Files), QStringList());
        // They are recognised wherever they turn up, like any stored secret.
        std::vector<KnownSecrets::Hit> hits;
        KnownSecrets::current().find("x=client-s3cret-0123&y", hits);
        QCOMPARE(hits.size(), std::size_t(1));
    }

    void grantWithoutRefreshTokenDoesNotRenew()
    {
        RenewalGround ground;
        ground.server.givesRefreshTokens = false;
        const Credential kept = ground.signedIn(30);
        QVERIFY(!kept.renews);
        QVERIFY(kept.expires.isValid());
        QVERIFY(ground.side.token(kept.id).startsWith(u"access-"_s));
        QCOMPARE(ground.refreshes(), 0);
    }

    void changedDatabaseSendsTheSecretsNowhere_data()
    {
        QTest::addColumn<QString>("column");
        QTest::addColumn<QString>("value");
        QTest::newRow("address") << u"token_url"_s << QString();
        QTest::newRow("client") << u"client"_s << u"other"_s;
        QTest::newRow("authentication") << u"authentication"_s << u"post"_s;
        QTest::newRow("kind") << u"kind"_s << u"client-credentials"_s;
    }

    void changedDatabaseSendsTheSecretsNowhere()
    {
        QFETCH(const QString, column);
        QFETCH(QString, value);
        AuthorizationServer evil;
        RenewalGround ground;
        const Credential kept = ground.signedIn(30);
        if (value.isEmpty())
            value = evil.url(u"/token"_s).toString();
        const QByteArray statement = "UPDATE authorization SET " + column.toLatin1() + " = ?";
        QVERIFY(ground.side.run(statement.constData(), {value}));
        const auto secret = waitFor(ground.side.fresh.secretOf(kept.id));
        QVERIFY(!secret);
        QCOMPARE(secret.error().kind, ErrorKind::NotBound);
        QVERIFY(evil.requests.empty());
        QCOMPARE(ground.server.count(u"/token"_s), 1); // the sign-in alone
    }

    void crashAtAnyMomentLeavesAUsableToken()
    {
        RenewalGround ground;
        const Credential kept = ground.signedIn(3600);
        const QString old = ground.side.token(kept.id);
        const Secret next = Secret::copyOf("access-next");
        const rows::NextSecret note{
            ground.side.credentials.fingerprint(next), utc(QDate(2040, 1, 1), QTime(0, 0)), {u"read"_s}};
        // After the note, before the secret was written.
        QVERIFY(waitFor(ground.side.database.run<void>(
            [&](QSqlDatabase &database) { return rows::noteNext(database, kept.id, note); })));
        {
            Side again(ground.directory.path(), ground.secrets);
            QCOMPARE(again.token(kept.id), old);
            QCOMPARE(*again.credentials.find(kept.id), kept);
        }
        // After the secret, before the note held.
        auto stored = waitFor(ground.side.credentials.storedSecretOf(kept.id));
        QVERIFY(
            waitFor(ground.side.store.write(kept.id, next.duplicate(), stored->binding, stored->renewal)));
        {
            Side again(ground.directory.path(), ground.secrets);
            QCOMPARE(again.token(kept.id), u"access-next"_s);
            QCOMPARE(again.credentials.find(kept.id)->expires, note.expires);
            QCOMPARE(again.credentials.find(kept.id)->scopes, note.scopes);
        }
        QVERIFY(ground.side.value("SELECT next FROM credential").isNull());
        // Another secret than either is not used.
        QVERIFY(waitFor(ground.side.store.write(kept.id, Secret::copyOf("access-evil"), stored->binding,
                                                stored->renewal)));
        Side again(ground.directory.path(), ground.secrets);
        QCOMPARE(waitFor(again.fresh.secretOf(kept.id)).error().kind, ErrorKind::Conflict);
    }

    void aStoreThatGoesAwayIsSaid()
    {
        RenewalGround ground;
        const Credential kept = ground.signedIn(30);
        ground.server.beforeResponse = [&] { ground.side.store.setPresent(false); };
        const auto secret = waitFor(ground.side.fresh.secretOf(kept.id));
        QVERIFY(!secret);
        QCOMPARE(secret.error().kind, ErrorKind::KeychainUnavailable);
        QVERIFY(secret.error().what.contains(u"Ann"_s));
    }

    void sessionTokensAreInMemoryAlone()
    {
        RenewalGround ground;
        const Credential kept = ground.signedIn(30, ground.request(), StoreId(sessionStoreId));
        QCOMPARE(ground.side.value("SELECT count(*) FROM credential").toInt(), 0);
        QCOMPARE(ground.side.value("SELECT count(*) FROM authorization").toInt(), 0);
        ground.server.expiresIn = 20;
        const QString renewed = ground.side.token(kept.id);
        QVERIFY2(ground.server.isValid(renewed), qPrintable(renewed));
        QCOMPARE(ground.refreshes(), 1);
        // Moved to a store that outlasts the session, it still renews.
        QVERIFY(waitFor(ground.side.credentials.defaultStore().migrate(kept.id)));
        ground.server.expiresIn = 3600;
        QVERIFY(ground.server.isValid(ground.side.token(kept.id)));
        QCOMPARE(ground.refreshes(), 2);
        Side again(ground.directory.path(), ground.secrets);
        QVERIFY(again.credentials.find(kept.id)->renews);
        QCOMPARE(waitFor(again.authorizations.read(kept.id))->clientId, u"app"_s);
    }

    void removedCredentialLeavesNothing()
    {
        RenewalGround ground;
        const Credential kept = ground.signedIn(30);
        QVERIFY(waitFor(ground.side.credentials.remove(kept.id)));
        QCOMPARE(ground.side.value("SELECT count(*) FROM authorization").toInt(), 0);
        QVERIFY(ground.secrets.empty());
    }

    void whatRenewsNeverReadsAsExpired()
    {
        const QDateTime now = QDateTime::currentDateTimeUtc();
        Credential credential;
        credential.expires = now.addSecs(-10);
        QCOMPARE(statusOf(credential, now), TokenStatus::Expired);
        credential.renews = true;
        QCOMPARE(statusOf(credential, now), TokenStatus::Active);
        credential.expires = now.addSecs(10);
        QCOMPARE(statusOf(credential, now), TokenStatus::Active);
    }
};

PATLAS_CORE_TEST(KeptGrantsTest)

#include "tst_keptgrants.moc"
