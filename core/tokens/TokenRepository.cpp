// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tokens/TokenRepository.h"

#include "core/result/WhenDone.h"
#include "core/secret/KeychainStore.h"
#include "core/secret/SessionStore.h"
#include "core/storage/Database.h"
#include "core/tokens/TokenRows.h"

#include <QCoreApplication>
#include <QPromise>
#include <QUuid>

#include <sodium.h>

#include <algorithm>

namespace patlas {

namespace {

template <typename Items> auto findById(Items &items, const QString &id)
{
    return std::find_if(items.begin(), items.end(), [&id](const auto &item) { return item.id == id; });
}

template <typename Items, typename Fits> auto *pointerTo(const Items &items, Fits fits)
{
    const auto found = std::find_if(items.begin(), items.end(), fits);
    return found == items.end() ? nullptr : &*found;
}

template <typename T> QFuture<Result<T>> ready(Result<T> result)
{
    QPromise<Result<T>> promise;
    promise.start();
    promise.addResult(std::move(result));
    promise.finish();
    return promise.future();
}

QStringList ordered(QStringList scopes)
{
    scopes.removeDuplicates();
    scopes.sort();
    return scopes;
}

} // namespace

struct TokenRepository::Private {
    Database &database;
    KeychainStore &keychain;
    SessionStore &session;
    std::vector<PersonalAccessToken> personal{};
    std::vector<ProjectApiToken> project{};
    QByteArray fingerprintKey{};
    KeychainState keychainState = KeychainState::Unknown;
    QStringList halfRemoved{}; ///< waiting for the keychain to open
    std::vector<PersonalAccessToken> personalBeingAdded{};
    std::vector<ProjectApiToken> projectBeingAdded{};

    SecretStore &store(StorageKind kind)
    {
        return kind == StorageKind::Keychain ? static_cast<SecretStore &>(keychain) : session;
    }
    std::vector<PersonalAccessToken> &list(const PersonalAccessToken &) { return personal; }
    std::vector<ProjectApiToken> &list(const ProjectApiToken &) { return project; }
    std::vector<PersonalAccessToken> &beingAdded(const PersonalAccessToken &) { return personalBeingAdded; }
    std::vector<ProjectApiToken> &beingAdded(const ProjectApiToken &) { return projectBeingAdded; }
};

TokenRepository::TokenRepository(Database &database, KeychainStore &keychain, SessionStore &session,
                                 QObject *parent)
    : QObject(parent)
    , d(new Private{database, keychain, session})
{
    // Until the installation's own key is read, fingerprints are of this process only.
    d->fingerprintKey.resize(crypto_generichash_KEYBYTES);
    randombytes_buf(d->fingerprintKey.data(), std::size_t(d->fingerprintKey.size()));
}

TokenRepository::~TokenRepository() = default;

QFuture<Result<void>> TokenRepository::load()
{
    return whenDone(d->database.run<StoredTokens>(rows::read), this,
                    [this](const Result<StoredTokens> &stored) -> Result<void> {
                        if (!stored)
                            return tl::make_unexpected(stored.error());
                        d->personal = stored->personal;
                        d->project = stored->project;
                        d->fingerprintKey = stored->fingerprintKey;
                        d->halfRemoved = stored->halfRemoved;
                        Q_EMIT personalTokensChanged();
                        Q_EMIT projectTokensChanged();
                        reconcile();
                        return {};
                    });
}

void TokenRepository::reconcile()
{
    whenDone(d->keychain.probe(), this, [this](KeychainState state) {
        setKeychainState(state);
        if (state != KeychainState::Unlocked)
            return; // asking a locked keychain would put up its prompt at every start
        for (const QString &id : std::exchange(d->halfRemoved, {}))
            finishRemoval(id);
        QStringList ids;
        for (const PersonalAccessToken &token : d->personal)
            ids.append(token.id);
        for (const ProjectApiToken &token : d->project)
            ids.append(token.id);
        for (const QString &id : std::as_const(ids))
            secretOf(id); // a NotFound marks the token as missing; the secret itself is dropped at once
    });
}

QFuture<Result<void>> TokenRepository::finishRemoval(const QString &id)
{
    return whenDone(d->keychain.remove(id), this, [this, id](const Result<void> &removed) {
        // With the keychain closed the mark stays: tried again when it opens, or at the next start.
        if (!removed) {
            noteKeychainError(removed.error());
            d->halfRemoved.append(id);
            return ready<void>(removed);
        }
        return d->database.run<void>([id](QSqlDatabase &database) { return rows::remove(database, id); });
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
    return pointerTo(d->personal, [&](const auto &token) { return token.id == id; });
}

const ProjectApiToken *TokenRepository::projectToken(const QString &id) const
{
    return pointerTo(d->project, [&](const auto &token) { return token.id == id; });
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
    return pointerTo(d->personal, [&](const auto &token) { return token.fingerprint == fingerprint; });
}

const ProjectApiToken *TokenRepository::projectTokenWithFingerprint(const QByteArray &fingerprint) const
{
    return pointerTo(d->project, [&](const auto &token) { return token.fingerprint == fingerprint; });
}

template <typename Token> QFuture<Result<Token>> TokenRepository::addToken(Token token, const Secret &secret)
{
    token.name = token.name.trimmed();
    if (token.name.isEmpty())
        return ready<Token>(
            failure(ErrorKind::InvalidInput, tr("The token has no name."), {}, tr("Give it one.")));
    if (const Result<void> free = checkNameIsFree(token, token.name); !free)
        return ready<Token>(tl::make_unexpected(free.error()));
    token.id = QUuid::createUuid().toString(QUuid::WithoutBraces);
    token.fingerprint = fingerprint(secret);
    token.secretMissing = false;

    d->beingAdded(token).push_back(token); // two at once must not take one name
    const auto written = d->store(token.storage).write(token.id, secret.duplicate());
    const auto kept = whenDone(written, this, [this, token](const Result<void> &result) {
        if (!result)
            noteKeychainError(result.error());
        if (!result || token.storage == StorageKind::Session)
            return ready<void>(result);
        const auto row =
            d->database.run<void>([token](QSqlDatabase &database) { return rows::insert(database, token); });
        return whenDone(row, this, [this, token](const Result<void> &inserted) {
            if (!inserted)
                d->keychain.remove(token.id); // no secret without a token that names it
            return inserted;
        });
    });
    return whenDone(kept, this, [this, token](const Result<void> &result) -> Result<Token> {
        std::erase_if(d->beingAdded(token), [&token](const Token &other) { return other.id == token.id; });
        if (!result)
            return tl::make_unexpected(result.error());
        d->list(token).push_back(token);
        changed(token);
        return token;
    });
}

template <typename Token>
Result<void> TokenRepository::checkNameIsFree(const Token &token, const QString &name) const
{
    const auto takes = [&](const Token &other) {
        return other.id != token.id && other.environmentId == token.environmentId
            && other.name.compare(name, Qt::CaseInsensitive) == 0;
    };
    if (pointerTo(d->list(token), takes) || pointerTo(d->beingAdded(token), takes))
        return failure(ErrorKind::Conflict, tr("A token of this environment is named %1 already.").arg(name),
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
        return ready<Secret>(failure(ErrorKind::NotFound, tr("This token is not stored here any more."), {},
                                     tr("Choose another one.")));
    const StorageKind storage = personal ? personal->storage : project->storage;
    return whenDone(d->store(storage).read(id), this, [this, id](Result<Secret> secret) {
        if (secret)
            setMissing(id, false);
        else if (secret.error().kind == ErrorKind::NotFound)
            setMissing(id, true);
        else
            noteKeychainError(secret.error());
        return secret;
    });
}

template <typename Token>
QFuture<Result<void>> TokenRepository::change(const QString &id, const std::function<void(Token &)> &edit)
{
    auto &list = d->list(Token());
    const auto found = findById(list, id);
    if (found == list.end())
        return ready<void>(failure(ErrorKind::NotFound, tr("This token is not stored here any more.")));
    edit(*found);
    const Token token = *found;
    changed(token);
    if (token.storage == StorageKind::Session)
        return ready<void>({});
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
    return change<PersonalAccessToken>(id, [when](PersonalAccessToken &token) { token.lastUsed = when; });
}

QFuture<Result<void>> TokenRepository::rename(const QString &id, const QString &name)
{
    if (const ProjectApiToken *project = projectToken(id))
        return renameToken(*project, name.trimmed());
    if (const PersonalAccessToken *personal = personalToken(id))
        return renameToken(*personal, name.trimmed());
    return ready<void>(failure(ErrorKind::NotFound, tr("This token is not stored here any more.")));
}

template <typename Token>
QFuture<Result<void>> TokenRepository::renameToken(const Token &token, const QString &name)
{
    if (name.isEmpty())
        return ready<void>(
            failure(ErrorKind::InvalidInput, tr("The token has no name."), {}, tr("Give it one.")));
    if (Result<void> free = checkNameIsFree(token, name); !free)
        return ready<void>(std::move(free));
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
        return ready<void>({});
    const bool wasPersonal = personal != nullptr;
    const StorageKind storage = wasPersonal ? personal->storage : project->storage;
    const auto forget = [this, id, wasPersonal] {
        const auto hasId = [&id](const auto &token) { return token.id == id; };
        if (wasPersonal) {
            std::erase_if(d->personal, hasId); // not there any more when it was removed twice at once
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
    const auto marking =
        d->database.run<void>([id](QSqlDatabase &database) { return rows::markRemoving(database, id); });
    return whenDone(marking, this, [this, id, forget](const Result<void> &marked) {
        if (!marked)
            return ready<void>(marked);
        forget();
        return finishRemoval(id);
    });
}

void TokenRepository::setMissing(const QString &id, bool missing)
{
    const auto personal = findById(d->personal, id);
    if (personal != d->personal.end() && personal->secretMissing != missing) {
        personal->secretMissing = missing;
        Q_EMIT personalTokensChanged();
    }
    const auto project = findById(d->project, id);
    if (project != d->project.end() && project->secretMissing != missing) {
        project->secretMissing = missing;
        Q_EMIT projectTokensChanged();
    }
}

KeychainState TokenRepository::keychainState() const
{
    return d->keychainState;
}

void TokenRepository::probeKeychain()
{
    reconcile();
}

void TokenRepository::noteKeychainError(const Error &error)
{
    if (error.kind == ErrorKind::KeychainLocked)
        setKeychainState(KeychainState::Locked);
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

void TokenRepository::changed(const PersonalAccessToken &)
{
    Q_EMIT personalTokensChanged();
}

void TokenRepository::changed(const ProjectApiToken &)
{
    Q_EMIT projectTokensChanged();
}

} // namespace patlas
