// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// The stores of TokenRepository: the default store, work that an earlier run left incomplete, and
// unreferenced secrets.
#include "core/base/FreeName.h"
#include "core/base/Then.h"
#include "core/credentials/TokenRepositoryParts.h"
#include "core/credentials/TokenRows.h"
#include "core/openapi/ApiDescription.h"
#include "core/secret/TokenPatterns.h"

#include <QSqlDatabase>

using namespace Qt::StringLiterals;

namespace patlas {

KeychainState TokenRepository::keychainState() const
{
    return d->keychainState;
}

bool TokenRepository::isWaitingForKeychain() const
{
    return d->keychain.isWaiting();
}

void TokenRepository::probeKeychain()
{
    then(d->keychain.probe(), this, [this](KeychainState state) {
        setKeychainState(state);
        if (state == KeychainState::Unlocked) // asking a locked one would show its prompt at every start
            reconcile(StorageKind::Keychain);
    });
}

void TokenRepository::noteKeychainError(StorageKind storage, const Error &error)
{
    if (storage != StorageKind::Keychain)
        return;
    if (error.kind == ErrorKind::KeychainLocked)
        setKeychainState(KeychainState::Locked);
    else if (error.kind == ErrorKind::KeychainCannotPrompt)
        setKeychainState(KeychainState::CannotPrompt);
    else if (error.kind == ErrorKind::KeychainUnavailable)
        setKeychainState(KeychainState::Unavailable);
}

void TokenRepository::setKeychainState(KeychainState state)
{
    if (state == d->keychainState)
        return;
    d->keychainState = state;
    Q_EMIT keychainStateChanged(state);
}

void TokenRepository::reconcile(StorageKind open)
{
    d->secrets.clearPendingDeletions(open);
    const auto mayBeFinished = [this, open](const auto &incomplete) {
        for (const auto &token : incomplete) {
            if (token.storage == open && !d->toFinish.contains(token.id))
                d->toFinish.append(token.id);
        }
    };
    mayBeFinished(d->incompletePersonal);
    mayBeFinished(d->incompleteProject);
    finishNext();
    QStringList ids;
    for (const PersonalAccessToken &token : d->personal) {
        if (token.storage == open)
            ids.append(token.id);
    }
    for (const ProjectApiToken &token : d->project) {
        if (token.storage == open)
            ids.append(token.id);
    }
    if (open == StorageKind::Vault) {
        then(d->vault->keys(), this, [this, ids](const Result<QStringList> &keys) {
            if (!keys)
                return;
            for (const QString &id : ids)
                setMissing(id, !keys->contains(id));
            findUnreferenced(StorageKind::Vault, *keys);
        });
        return;
    }
    then(d->keychain.keys(), this, [this, ids](const Result<QStringList> &keys) {
        d->toLookFor.clear();
        for (const QString &id : ids) {
            if (keys && keys->contains(id))
                setMissing(id, false);
            else
                d->toLookFor.append(id);
        }
        if (keys)
            findUnreferenced(StorageKind::Keychain, *keys);
        lookForNext();
    });
}

void TokenRepository::lookForNext()
{
    // A key that is not in the list may still exist: the list is from one Secret Service, and QtKeychain
    // may use another backend. One after the other, so that requests of the person do not have to wait.
    if (d->isLookingFor || d->toLookFor.isEmpty())
        return;
    d->isLookingFor = true;
    const auto asked = secretOf(d->toLookFor.takeFirst()); // a NotFound marks the token as missing
    then(asked, this, [this](const Result<Secret> &secret) {
        d->isLookingFor = false;
        if (!secret && secret.error().kind != ErrorKind::NotFound)
            d->toLookFor.clear(); // a closed keychain would show its prompt for each of them
        lookForNext();
    });
}

void TokenRepository::finishNext()
{
    // One after the other: two of them may be attempts to add the same token.
    while (!d->isFinishing && !d->toFinish.isEmpty()) {
        const QString id = d->toFinish.takeFirst();
        d->isFinishing = true;
        if (!finish(d->incompletePersonal, id) && !finish(d->incompleteProject, id))
            d->isFinishing = false;
    }
}

/// False when the token is no longer incomplete: it was taken as an earlier attempt at a token added since.
template <typename Token> bool TokenRepository::finish(std::vector<Token> &incomplete, const QString &id)
{
    const auto found = std::find_if(incomplete.begin(), incomplete.end(),
                                    [&id](const Token &token) { return token.id == id; });
    if (found == incomplete.end())
        return false;
    const Token token = std::move(*found);
    incomplete.erase(found);
    d->beingAdded(token).push_back(token);
    then(d->secrets.read(token.storage, id), this, [this, token](const Result<Secret> &secret) {
        std::erase_if(d->beingAdded(token), [&token](const Token &other) { return other.id == token.id; });
        finishAdding(token, secret);
        d->isFinishing = false;
        finishNext();
    });
    return true;
}

template <typename Token> void TokenRepository::finishAdding(Token token, const Result<Secret> &secret)
{
    const auto hasItsSecret = [&token](const Token &other) { return other.fingerprint == token.fingerprint; };
    if (!secret && secret.error().kind == ErrorKind::NotFound) {
        d->database.run<void>([id = token.id](QSqlDatabase &database) { return rows::forget(database, id); });
    } else if (!secret || findIf(d->beingAdded(token), hasItsSecret)) {
        // Its store has closed, or the person is adding it again now; if that succeeds, this entry is
        // removed.
        d->incomplete(token).push_back(token);
    } else if (findIf(d->list(token), hasItsSecret)) {
        discard({token.id, token.storage}); // the person added it again; that one is kept
    } else {
        token.name = freeName(token);
        d->list(token).push_back(token);
        changed(token);
        commit(token);
    }
}

template <typename Token> QString TokenRepository::freeName(const Token &token) const
{
    return patlas::freeName(token.name,
                            [&](const QString &name) { return !checkNameIsFree(token, name).has_value(); });
}

void TokenRepository::findUnreferenced(StorageKind open, const QStringList &keys)
{
    std::vector<SecretPlace> unreferenced;
    const auto isOf = [](const auto &tokens, const QString &key) { return findById(tokens, key) != nullptr; };
    for (const QString &key : keys) {
        const bool known = key.startsWith(connectionKeyPrefix) || isOf(d->personal, key)
            || isOf(d->project, key) || isOf(d->personalBeingAdded, key) || isOf(d->projectBeingAdded, key)
            || isOf(d->incompletePersonal, key) || isOf(d->incompleteProject, key)
            || d->addedElsewhere.contains(key) || d->secrets.isPendingDeletion({key, open});
        if (!known)
            unreferenced.push_back({key, open});
    }
    for (const SecretPlace &other : d->unreferenced) {
        if (other.storage != open)
            unreferenced.push_back(other);
    }
    if (unreferenced == d->unreferenced)
        return;
    d->unreferenced = std::move(unreferenced);
    Q_EMIT unreferencedChanged();
}

StorageKind TokenRepository::defaultStore() const
{
    return d->defaultStore;
}

QFuture<Result<void>> TokenRepository::keepIn(StorageKind storage)
{
    const auto noting =
        d->database.run<void>([storage](QSqlDatabase &database) { return rows::keepIn(database, storage); });
    return then(noting, this, [this, storage](const Result<void> &noted) {
        if (noted && d->defaultStore != storage) {
            d->defaultStore = storage;
            Q_EMIT defaultStoreChanged();
        }
        return noted;
    });
}

QStringList TokenRepository::idsInOtherStore() const
{
    const StorageKind other =
        d->defaultStore == StorageKind::Vault ? StorageKind::Keychain : StorageKind::Vault;
    return idsIn(other);
}

QStringList TokenRepository::sessionIds() const
{
    return idsIn(StorageKind::Session);
}

QStringList TokenRepository::idsIn(StorageKind storage) const
{
    QStringList ids;
    for (const PersonalAccessToken &token : d->personal) {
        if (token.storage == storage)
            ids.append(token.id);
    }
    for (const ProjectApiToken &token : d->project) {
        if (token.storage == storage)
            ids.append(token.id);
    }
    return ids;
}

QFuture<Result<void>> TokenRepository::migrate(const QString &id)
{
    const PersonalAccessToken *personal = personalToken(id);
    const ProjectApiToken *project = projectToken(id);
    const StorageKind to = d->defaultStore;
    const StorageKind from = personal ? personal->storage : project ? project->storage : to;
    if (from == to || d->moving.contains(id))
        return makeReadyResult<void>({});
    d->moving.insert(id);
    QFuture<Result<void>> moving;
    if (from != StorageKind::Session)
        moving = d->secrets.move(id, from, to);
    else if (personal)
        moving = keepBeyondSession(*personal);
    else
        moving = keepBeyondSession(*project);
    return then(moving, this, [this, id, from, to](const Result<void> &moved) {
        d->moving.remove(id);
        if (moved)
            nameStore(id, to);
        else if (moved.error().kind == ErrorKind::NotFound)
            setMissing(id, true);
        else
            noteKeychainError(from == StorageKind::Keychain ? from : to, moved.error());
        return moved;
    });
}

template <typename Token> QFuture<Result<void>> TokenRepository::keepBeyondSession(Token token)
{
    token.storage = d->defaultStore;
    return then(d->session.read(token.id), this, [this, token](Result<Secret> secret) {
        if (!secret)
            return makeReadyResult<void>(tl::make_unexpected(secret.error()));
        return then(keepForGood(token, *secret), this, [this, id = token.id](const Result<void> &kept) {
            return kept ? d->session.remove(id) : makeReadyResult<void>(kept);
        });
    });
}

void TokenRepository::nameStore(const QString &id, StorageKind storage)
{
    for (PersonalAccessToken &token : d->personal) {
        if (token.id == id) {
            token.storage = storage;
            changed(token);
        }
    }
    for (ProjectApiToken &token : d->project) {
        if (token.id == id) {
            token.storage = storage;
            changed(token);
        }
    }
}

const std::vector<SecretPlace> &TokenRepository::unreferenced() const
{
    return d->unreferenced;
}

QFuture<Result<void>> TokenRepository::adopt(const SecretPlace &unreferenced, const QString &name,
                                             const QString &environmentId)
{
    const QString trimmed = name.trimmed();
    if (trimmed.isEmpty())
        return makeReadyResult<void>(
            failure(ErrorKind::InvalidInput, tr("The token has no name."), {}, tr("Enter a name.")));
    return then(d->secrets.read(unreferenced.storage, unreferenced.key), this,
                [=, this](const Result<Secret> &secret) {
                    if (!secret)
                        return makeReadyResult<void>(tl::make_unexpected(secret.error()));
                    const QByteArray print = fingerprint(*secret);
                    if (personalTokenWithFingerprint(print) || projectTokenWithFingerprint(print))
                        return makeReadyResult<void>(
                            failure(ErrorKind::Conflict, tr("Another token here already has this secret."),
                                    {}, tr("Delete this entry.")));
                    // Its form tells which of the two it is.
                    const auto patterns = TokenPatterns::current();
                    const TokenPattern *pattern = patterns->match(secret->view());
                    if (pattern && credentialKind(pattern->credential) == CredentialKind::ProjectToken) {
                        ProjectApiToken token;
                        token.environmentId = environmentId;
                        token.name = trimmed;
                        token.appId = appIdOf(secret->view());
                        token.fingerprint = print;
                        return adoptAs(std::move(token), unreferenced);
                    }
                    PersonalAccessToken token;
                    token.environmentId = environmentId;
                    token.name = trimmed;
                    token.fingerprint = print;
                    token.created = QDateTime::currentDateTimeUtc();
                    return adoptAs(std::move(token), unreferenced);
                });
}

template <typename Token>
QFuture<Result<void>> TokenRepository::adoptAs(Token token, const SecretPlace &unreferenced)
{
    token.id = unreferenced.key;
    token.storage = unreferenced.storage;
    if (Result<void> free = checkNameIsFree(token, token.name); !free)
        return makeReadyResult<void>(std::move(free));
    const auto adopting = d->database.run<void>(
        [token](QSqlDatabase &database) { return rows::insertCommitted(database, token); });
    return then(adopting, this, [this, token, unreferenced](const Result<void> &adopted) {
        if (adopted) {
            std::erase(d->unreferenced, unreferenced);
            d->list(token).push_back(token);
            changed(token);
            Q_EMIT unreferencedChanged();
        }
        return adopted;
    });
}

QFuture<Result<void>> TokenRepository::deleteUnreferenced(const SecretPlace &unreferenced)
{
    return then(d->secrets.removePendingDeletion(unreferenced), this,
                [this, unreferenced](const Result<void> &removed) {
                    if (removed && std::erase(d->unreferenced, unreferenced) > 0)
                        Q_EMIT unreferencedChanged();
                    return removed;
                });
}

} // namespace patlas
