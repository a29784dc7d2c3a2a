// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/authorization/FreshCredential.h"
#include "core/authorization/SignIn.h"
#include "core/base/ProcessIdentity.h"
#include "core/credentials/CredentialRepository.h"
#include "core/http/HttpEngine.h"
#include "core/secret/SessionStore.h"
#include "core/storage/Database.h"
#include "core/storage/Sql.h"
#include "tests/core/authorization/Browser.h"
#include "tests/support/AuthorizationServer.h"
#include "tests/support/DeviceStore.h"
#include "tests/support/WaitFor.h"

#include <QProcess>
#include <QTemporaryDir>

namespace patlas::test {

using namespace Qt::StringLiterals;

inline const SecretBinding placeBinding{{bindingterm::origin, u"https://api.example:443"_s}};

inline QString secretText(const Secret &secret)
{
    return QString::fromUtf8(secret.view().data(), qsizetype(secret.size()));
}

/// What one process has. Several share the database's file and the device.
struct Side {
    Side(const QString &directory, DeviceStore::Secrets &secrets, QString process = processIdentity())
        : database(directory + u"/patlas.sqlite"_s)
        , store(secrets)
        , credentials(database, {&store, &session}, [](const QString &) { return placeBinding; })
        , authorizations(database, credentials, std::move(process))
        , engine(directory + u"/bodies"_s)
        , fresh(credentials, authorizations, engine)
    {
        if (!waitFor(database.open()) || !waitFor(credentials.load()))
            qFatal("the database does not open");
    }
    ~Side() { run("SELECT 1"); } // no queued work uses a repository any longer

    bool run(const char *statement, const QVariantList &values = {})
    {
        return waitFor(database.run<bool>([=](QSqlDatabase &connection) -> Result<bool> {
                   return execute(connection, statement, values).has_value();
               }))
            .value_or(false);
    }
    QVariant value(const char *statement, const QVariantList &values = {})
    {
        return *waitFor(database.run<QVariant>([=](QSqlDatabase &connection) -> Result<QVariant> {
            auto query = execute(connection, statement, values);
            return query && query->next() ? query->value(0) : QVariant();
        }));
    }
    QString token(const QString &id)
    {
        const auto secret = waitFor(fresh.secretOf(id));
        return secret ? secretText(*secret) : u"error: "_s + secret.error().message();
    }

    Database database;
    DeviceStore store;
    SessionStore session;
    CredentialRepository credentials;
    AuthorizationRepository authorizations;
    HttpEngine engine;
    FreshCredential fresh;
};

/// Two processes, at most, and a server.
struct RenewalGround {
    RenewalGround()
        : side(directory.path(), secrets)
    {
    }

    AuthorizationRequest request(GrantKind kind = GrantKind::AuthorizationCode) const
    {
        AuthorizationRequest made;
        made.environmentId = u"staging"_s;
        made.kind = kind;
        made.authorizationUrl = server.url(u"/authorize"_s);
        made.tokenUrl = server.url(u"/token"_s);
        made.clientId = server.clientId;
        made.scopes = {u"read"_s, u"write"_s};
        return made;
    }

    /// Signs in, and stores what comes of it.
    Credential signedIn(int expiresIn, const AuthorizationRequest &wanted, const StoreId &storage = {},
                        const char *clientSecret = "")
    {
        server.expiresIn = expiresIn;
        SignIn signIn({side.engine, {}, [this](const QUrl &url) { return browser.open(url); }});
        SignInSecrets given;
        given.clientSecret = Secret::copyOf(clientSecret);
        const auto grant = waitFor(signIn.start(wanted, std::move(given)));
        if (!grant)
            qFatal("not signed in: %s", qPrintable(grant.error().message()));
        Credential blank;
        blank.environmentId = wanted.environmentId;
        blank.slotId = u"oauth"_s;
        blank.name = u"Ann"_s;
        blank.storage = storage;
        const auto kept =
            waitFor(side.authorizations.keep(blank, wanted, *grant, Secret::copyOf(clientSecret)));
        if (!kept)
            qFatal("not kept: %s", qPrintable(kept.error().message()));
        server.expiresIn = 3600; // of those that follow
        return *kept;
    }
    Credential signedIn(int expiresIn) { return signedIn(expiresIn, request()); }
    int refreshes() const { return server.count(u"/token"_s, u"refresh_token"_s); }

    QTemporaryDir directory;
    DeviceStore::Secrets secrets;
    AuthorizationServer server;
    Browser browser;
    Side side;
};

/// A process that runs until it is ended.
struct OtherProcess {
    OtherProcess()
    {
        process.start(u"sleep"_s, {u"60"_s});
        if (!process.waitForStarted())
            qFatal("no process started");
        identity = processIdentity(process.processId());
    }
    ~OtherProcess()
    {
        process.kill();
        process.waitForFinished();
    }
    QProcess process;
    QString identity;
};

} // namespace patlas::test
