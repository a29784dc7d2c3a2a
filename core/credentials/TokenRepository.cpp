// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/credentials/TokenRepository.h"

#include "core/base/Then.h"
#include "core/credentials/TokenRepositoryParts.h"
#include "core/credentials/TokenRows.h"

#include <QUuid>

#include <sodium.h>

#include <algorithm>

namespace patlas {

namespace {

QStringList ordered(QStringList scopes)
{
    scopes.removeDuplicates();
    scopes.sort();
    return scopes;
}

} // namespace

TokenRepository::TokenRepository(Database &database, KeychainStore &keychain, SessionStore &session,
                                 VaultStore *vault, QObject *parent)
    : QObject(parent)
    , d(new Private(database, keychain, session, vault))
{
    // Until the installation's key is read, fingerprints are valid in this process only.
    d->fingerprintKey.resize(crypto_generichash_KEYBYTES);
    randombytes_buf(d->fingerprintKey.data(), std::size_t(d->fingerprintKey.size()));
    connect(&keychain, &KeychainStore::waitingChanged, this, &TokenRepository::waitingForKeychainChanged);
    connect(&keychain, &KeychainStore::changed, this, [this] {
        // Not before `load`, and not for changes that Patlas itself makes there.
        if (d->keychainState != KeychainState::Unknown)
            probeKeychain();
    });
    if (!vault)
        return;
    connect(vault, &VaultStore::stateChanged, this, [this](VaultState state) {
        if (state == VaultState::Unlocked)
            reconcile(StorageKind::Vault);
    });
}

TokenRepository::~TokenRepository() = default;

QFuture<Result<void>> TokenRepository::load()
{
    return then(d->database.run<StoredTokens>(rows::read), this,
                [this](const Result<StoredTokens> &stored) -> Result<void> {
                    if (!stored)
                        return tl::make_unexpected(stored.error());
                    d->personal = stored->personal;
                    d->project = stored->project;
                    d->fingerprintKey = stored->fingerprintKey;
                    d->incompletePersonal = stored->incompletePersonal;
                    d->incompleteProject = stored->incompleteProject;
                    d->addedElsewhere = stored->addedElsewhere;
                    d->secrets.setPendingDeletions(stored->pendingDeletions);
                    d->defaultStore = stored->defaultStore;
                    Q_EMIT personalTokensChanged();
                    Q_EMIT projectTokensChanged();
                    Q_EMIT defaultStoreChanged();
                    probeKeychain();
                    if (d->vault && d->vault->state() == VaultState::Unlocked)
                        reconcile(StorageKind::Vault);
                    return {};
                });
}

const std::vector<PersonalAccessToken> &TokenRepository::personalTokens() const
{
    return d->personal;
}

const std::vector<ProjectApiToken> &TokenRepository::projectTokens() const
{
    return d->project;
}

const PersonalAccessToken *TokenRepository::personalToken(const QString &id) const
{
    return findById(d->personal, id);
}

const ProjectApiToken *TokenRepository::projectToken(const QString &id) const
{
    return findById(d->project, id);
}

QByteArray TokenRepository::fingerprint(const Secret &secret) const
{
    QByteArray hash(crypto_generichash_BYTES, Qt::Uninitialized);
    const auto *key = reinterpret_cast<const unsigned char *>(d->fingerprintKey.constData());
    const auto *bytes = reinterpret_cast<const unsigned char *>(secret.view().data());
    crypto_generichash(reinterpret_cast<unsigned char *>(hash.data()), std::size_t(hash.size()), bytes,
                       secret.size(), key, std::size_t(d->fingerprintKey.size()));
    return hash;
}

const PersonalAccessToken *TokenRepository::personalTokenWithFingerprint(const QByteArray &fingerprint) const
{
    return findIf(d->personal, [&](const auto &token) { return token.fingerprint == fingerprint; });
}

const ProjectApiToken *TokenRepository::projectTokenWithFingerprint(const QByteArray &fingerprint) const
{
    return findIf(d->project, [&](const auto &token) { return token.fingerprint == fingerprint; });
}

template <typename Token> QFuture<Result<Token>> TokenRepository::addToken(Token token, const Secret &secret)
{
    token.name = token.name.trimmed();
    if (token.name.isEmpty())
        return makeReadyResult<Token>(
            failure(ErrorKind::InvalidInput, tr("The token has no name."), {}, tr("Enter a name.")));
    if (const Result<void> free = checkNameIsFree(token, token.name); !free)
        return makeReadyResult<Token>(tl::make_unexpected(free.error()));
    token.id = QUuid::createUuid().toString(QUuid::WithoutBraces);
    token.fingerprint = fingerprint(secret);
    token.secretMissing = false;

    if (token.storage != StorageKind::Session)
        token.storage = d->defaultStore;

    d->beingAdded(token).push_back(token); // two concurrent additions must not take the same name
    const auto kept = keep(token, secret);
    return then(kept, this, [this, token](const Result<void> &result) -> Result<Token> {
        std::erase_if(d->beingAdded(token), [&token](const Token &other) { return other.id == token.id; });
        if (!result)
            return tl::make_unexpected(result.error());
        d->list(token).push_back(token);
        changed(token);
        return token;
    });
}

template <typename Token>
QFuture<Result<void>> TokenRepository::keep(const Token &token, const Secret &secret)
{
    return token.storage == StorageKind::Session ? d->secrets.write(token.storage, token.id, secret)
                                                 : keepForGood(token, secret);
}

template <typename Token>
QFuture<Result<void>> TokenRepository::keepForGood(const Token &token, const Secret &secret)
{
    const auto shared = std::make_shared<const Secret>(secret.duplicate());
    // The row comes first, so that after any failure the secret can be assigned to its token.
    const auto row =
        d->database.run<void>([token](QSqlDatabase &database) { return rows::insert(database, token); });
    return then(row, this, [this, token, shared](const Result<void> &inserted) {
        if (!inserted)
            return makeReadyResult<void>(inserted);
        return then(d->secrets.write(token.storage, token.id, *shared), this,
                    [this, token](const Result<void> &written) {
                        if (!written) {
                            noteKeychainError(token.storage, written.error());
                            return rollback(token, written);
                        }
                        return then(commit(token), this, [this, token](const Result<void> &committed) {
                            return committed ? makeReadyResult<void>(committed) : rollback(token, committed);
                        });
                    });
    });
}

/// Deletes the row. A store that went away may have the secret anyway: its deletion is tried now and again
/// when the store is back. The result does not wait for it.
template <typename Token>
QFuture<Result<void>> TokenRepository::rollback(const Token &token, const Result<void> &because)
{
    return then(dropRow(token.id), this, [this, token, because](const Result<void> &dropped) {
        if (dropped)
            d->secrets.removePendingDeletion({token.id, token.storage});
        else
            d->incomplete(token).push_back(token);
        return because;
    });
}

/// Removes and returns earlier failed attempts at the same token; this one replaces them.
template <typename Token> std::vector<Token> TokenRepository::takeEarlier(const Token &token)
{
    std::vector<Token> &incomplete = d->incomplete(token);
    const auto others = std::partition(incomplete.begin(), incomplete.end(), [&token](const Token &other) {
        return other.fingerprint != token.fingerprint;
    });
    std::vector<Token> earlier(others, incomplete.end());
    incomplete.erase(others, incomplete.end());
    return earlier;
}

template <typename Token> QFuture<Result<void>> TokenRepository::commit(const Token &token)
{
    const std::vector<Token> earlier = takeEarlier(token);
    QStringList ids;
    for (const Token &other : earlier)
        ids.append(other.id);
    const auto committing =
        d->database.run<void>([id = token.id, name = token.name, ids](QSqlDatabase &database) {
            return rows::commit(database, id, name, ids);
        });
    return then(committing, this, [this, token, earlier](const Result<void> &committed) {
        std::vector<Token> &incomplete = d->incomplete(token);
        if (!committed)
            incomplete.insert(incomplete.end(), earlier.begin(), earlier.end());
        else
            for (const Token &other : earlier)
                d->secrets.removePendingDeletion({other.id, other.storage});
        return committed;
    });
}

/// Deletes the row and journals its secret as a pending deletion.
QFuture<Result<void>> TokenRepository::dropRow(const QString &id)
{
    return d->database.run<void>([id](QSqlDatabase &database) { return rows::remove(database, id); });
}

QFuture<Result<void>> TokenRepository::discard(const SecretPlace &secret)
{
    return then(dropRow(secret.key), this, [this, secret](const Result<void> &dropped) {
        return dropped ? d->secrets.removePendingDeletion(secret) : makeReadyResult<void>(dropped);
    });
}

template <typename Token>
Result<void> TokenRepository::checkNameIsFree(const Token &token, const QString &name) const
{
    const auto takes = [&](const Token &other) {
        return other.id != token.id && other.environmentId == token.environmentId
            && other.name.compare(name, Qt::CaseInsensitive) == 0;
    };
    if (findIf(d->list(token), takes) || findIf(d->beingAdded(token), takes))
        return failure(ErrorKind::Conflict, tr("This environment already has a token named %1.").arg(name),
                       {}, tr("Choose another name."));
    return {};
}

QFuture<Result<PersonalAccessToken>> TokenRepository::add(PersonalAccessToken token, const Secret &secret)
{
    token.scopes = ordered(token.scopes);
    if (!token.created.isValid())
        token.created = QDateTime::currentDateTimeUtc();
    return addToken(std::move(token), secret);
}

QFuture<Result<ProjectApiToken>> TokenRepository::add(ProjectApiToken token, const Secret &secret)
{
    return addToken(std::move(token), secret);
}

QFuture<Result<Secret>> TokenRepository::secretOf(const QString &id)
{
    const PersonalAccessToken *personal = personalToken(id);
    const ProjectApiToken *project = projectToken(id);
    if (!personal && !project)
        return makeReadyResult<Secret>(failure(
            ErrorKind::NotFound, tr("This token is no longer stored here."), {}, tr("Choose another one.")));
    const StorageKind storage = personal ? personal->storage : project->storage;
    return then(d->secrets.read(storage, id), this, [this, id, storage](Result<Secret> secret) {
        if (secret)
            setMissing(id, false);
        else if (secret.error().kind == ErrorKind::NotFound)
            setMissing(id, true);
        else
            noteKeychainError(storage, secret.error());
        return secret;
    });
}

template <typename Token>
QFuture<Result<void>> TokenRepository::change(const QString &id, const std::function<void(Token &)> &edit)
{
    auto &list = d->list(Token());
    Token *found = findById(list, id);
    if (!found)
        return makeReadyResult<void>(
            failure(ErrorKind::NotFound, tr("This token is no longer stored here.")));
    edit(*found);
    const Token token = *found;
    changed(token);
    if (token.storage == StorageKind::Session)
        return makeReadyResult<void>({});
    return d->database.run<void>([token](QSqlDatabase &database) { return rows::update(database, token); });
}

QFuture<Result<void>> TokenRepository::markRevoked(const QString &id, const QDateTime &when)
{
    return change<PersonalAccessToken>(id, [when](PersonalAccessToken &token) {
        if (!token.revoked.isValid())
            token.revoked = when;
    });
}

QFuture<Result<void>> TokenRepository::markUsed(const QString &id, const QDateTime &when)
{
    PersonalAccessToken *found = findById(d->personal, id);
    if (!found)
        return makeReadyResult<void>(
            failure(ErrorKind::NotFound, tr("This token is no longer stored here.")));
    found->lastUsed = when;
    const PersonalAccessToken token = *found;
    Q_EMIT personalTokenUsed(id, when);
    if (token.storage == StorageKind::Session)
        return makeReadyResult<void>({});
    return d->database.run<void>([token](QSqlDatabase &database) { return rows::update(database, token); });
}

QFuture<Result<void>> TokenRepository::rename(const QString &id, const QString &name)
{
    if (const ProjectApiToken *project = projectToken(id))
        return renameToken(*project, name.trimmed());
    if (const PersonalAccessToken *personal = personalToken(id))
        return renameToken(*personal, name.trimmed());
    return makeReadyResult<void>(failure(ErrorKind::NotFound, tr("This token is no longer stored here.")));
}

template <typename Token>
QFuture<Result<void>> TokenRepository::renameToken(const Token &token, const QString &name)
{
    if (name.isEmpty())
        return makeReadyResult<void>(
            failure(ErrorKind::InvalidInput, tr("The token has no name."), {}, tr("Enter a name.")));
    if (Result<void> free = checkNameIsFree(token, name); !free)
        return makeReadyResult<void>(std::move(free));
    return change<Token>(token.id, [name](Token &renamed) { renamed.name = name; });
}

QFuture<Result<void>> TokenRepository::setScopes(const QString &id, const QStringList &scopes)
{
    return change<PersonalAccessToken>(
        id, [scopes](PersonalAccessToken &token) { token.scopes = ordered(scopes); });
}

QFuture<Result<void>> TokenRepository::remove(const QString &id)
{
    const PersonalAccessToken *personal = personalToken(id);
    const ProjectApiToken *project = projectToken(id);
    if (!personal && !project)
        return makeReadyResult<void>({});
    const bool wasPersonal = personal != nullptr;
    const StorageKind storage = wasPersonal ? personal->storage : project->storage;
    const auto forget = [this, id, wasPersonal] {
        const auto hasId = [&id](const auto &token) { return token.id == id; };
        if (wasPersonal) {
            std::erase_if(d->personal, hasId); // already gone when it was removed twice concurrently
            Q_EMIT personalTokensChanged();
        } else {
            std::erase_if(d->project, hasId);
            Q_EMIT projectTokensChanged();
        }
    };
    if (storage == StorageKind::Session) {
        forget();
        return d->session.remove(id);
    }
    return then(dropRow(id), this, [this, id, storage, forget](const Result<void> &removed) {
        if (!removed)
            return makeReadyResult<void>(removed);
        forget();
        return then(d->secrets.removePendingDeletion({id, storage}), this,
                    [this, storage](const Result<void> &gone) {
                        if (!gone)
                            noteKeychainError(storage, gone.error());
                        return gone;
                    });
    });
}

void TokenRepository::setMissing(const QString &id, bool missing)
{
    PersonalAccessToken *personal = findById(d->personal, id);
    if (personal && personal->secretMissing != missing) {
        personal->secretMissing = missing;
        Q_EMIT personalTokensChanged();
    }
    ProjectApiToken *project = findById(d->project, id);
    if (project && project->secretMissing != missing) {
        project->secretMissing = missing;
        Q_EMIT projectTokensChanged();
    }
}

// Also used in TokenReconcile.cpp.
template Result<void> TokenRepository::checkNameIsFree(const PersonalAccessToken &, const QString &) const;
template Result<void> TokenRepository::checkNameIsFree(const ProjectApiToken &, const QString &) const;
template QFuture<Result<void>> TokenRepository::keepForGood(const PersonalAccessToken &, const Secret &);
template QFuture<Result<void>> TokenRepository::keepForGood(const ProjectApiToken &, const Secret &);
template QFuture<Result<void>> TokenRepository::commit(const PersonalAccessToken &);
template QFuture<Result<void>> TokenRepository::commit(const ProjectApiToken &);

void TokenRepository::changed(const PersonalAccessToken &)
{
    Q_EMIT personalTokensChanged();
}

void TokenRepository::changed(const ProjectApiToken &)
{
    Q_EMIT projectTokensChanged();
}

} // namespace patlas

#include "moc_TokenRepository.cpp"
