// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/credentials/NameHandover.h"

#include "core/base/Then.h"
#include "core/credentials/CredentialList.h"
#include "core/credentials/CredentialRows.h"
#include "core/credentials/TokenSecrets.h"
#include "core/secret/KnownSecrets.h"
#include "core/storage/Database.h"
#include "core/storage/Sql.h"

namespace patlas {

NameHandover::NameHandover(Database &database, CredentialList &credentials, const TokenSecrets &secrets)
    : m_database(database)
    , m_credentials(credentials)
    , m_secrets(secrets)
{
}

QFuture<Result<void>> NameHandover::handOver(const QString &from, const QString &to, const QString &former)
{
    struct Renaming {
        Credential before;
        Credential after;
        bool isStored; ///< else it is kept for the session
    };
    const auto renaming = [this](const Credential &credential) -> Renaming {
        return {credential, credential, m_secrets.stores().outlastsSession(credential.storage)};
    };
    Renaming giver = renaming(*m_credentials.find(from));
    Renaming taker = renaming(*m_credentials.find(to));
    giver.after.name = former;
    giver.after.name = m_credentials.freeName(giver.after);
    taker.after.name = giver.before.name;
    const auto writing = m_database.run<void>([giver, taker](QSqlDatabase &database) {
        return inTransaction(database, [&]() -> Result<void> {
            Result<void> written;
            for (const Renaming *each : {&giver, &taker}) {
                if (written && each->isStored)
                    written = rows::update(database, each->before, each->after);
            }
            return written;
        });
    });
    return then(writing, this, [this, giver = giver.after, taker = taker.after](const Result<void> &written) {
        if (written) {
            rename(giver);
            rename(taker);
        }
        return written;
    });
}

void NameHandover::rename(const Credential &renamed)
{
    KnownSecrets::current().setName(renamed.id, renamed.name);
    m_credentials.change(renamed.id, [&renamed](Credential &credential) { credential.name = renamed.name; });
}

} // namespace patlas
