// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/secret/KeychainStore.h"

#include "core/base/ReadyFuture.h"
#include "core/base/Then.h"
#include "core/secret/KeychainProbe.h"

#include <QPromise>
#include <QTimer>

#include <qt6keychain/keychain.h>

#include <memory>

using namespace Qt::StringLiterals;

namespace patlas {

namespace {

constexpr int unlockPatienceMs = 120'000;
constexpr int slowAfterMs = 1'500;

Error errorFor(KeychainState state, QKeychain::Error code, const QString &detail)
{
    // A locked keyring lists nothing, so QtKeychain reports its entries as missing.
    const bool closed = state == KeychainState::Locked || state == KeychainState::Unavailable
        || state == KeychainState::CannotPrompt;
    if (code == QKeychain::EntryNotFound && !closed)
        return {ErrorKind::NotFound, KeychainStore::tr("The keychain has no entry for this token."),
                KeychainStore::tr("It was removed there, or a different keychain is open now."),
                KeychainStore::tr("Add the token again, or make a new one."), detail};
    if (code == QKeychain::AccessDeniedByUser
        || (code == QKeychain::AccessDenied && state == KeychainState::Unlocked))
        return {ErrorKind::KeychainDenied, KeychainStore::tr("The keychain refused access."),
                KeychainStore::tr("Nothing was stored or read."),
                KeychainStore::tr("Allow Patlas in the keychain's prompt and try again."), detail};
    if (state == KeychainState::Unavailable || code == QKeychain::NoBackendAvailable
        || code == QKeychain::NotImplemented)
        return {ErrorKind::KeychainUnavailable,
                KeychainStore::tr("No keychain service responds in this desktop session."),
                KeychainStore::tr("Patlas never writes a secret in plain text, so nothing was stored."),
                KeychainStore::tr("Start GNOME Keyring or KWallet, or keep the token for this session only."),
                detail};
    if (state == KeychainState::CannotPrompt)
        return {ErrorKind::KeychainCannotPrompt,
                KeychainStore::tr(
                    "The keychain is locked or has no keyring yet, and there is no display on which it could "
                    "ask for a password."),
                KeychainStore::tr("The keychain was not asked; nothing was stored or read."),
                KeychainStore::tr("Use a vault, or keep the token for this session only."), detail};
    if (state == KeychainState::Locked)
        return {ErrorKind::KeychainLocked, KeychainStore::tr("The keychain is locked."),
                KeychainStore::tr("Secrets can be neither read nor stored until it is open."),
                KeychainStore::tr("Unlock it and try again, or keep the token for this session only."),
                detail};
    return {ErrorKind::KeychainDenied, KeychainStore::tr("The keychain could not do that."),
            KeychainStore::tr("Nothing was stored or read."),
            // libsecret keeps its old session when the service was restarted in the meantime.
            KeychainStore::tr("Try again. If it still fails, restart Patlas."), detail};
}

bool isClosed(KeychainState state)
{
    return state == KeychainState::Locked || state == KeychainState::CannotPrompt;
}

Result<void> refusal(KeychainState state)
{
    return tl::make_unexpected(errorFor(state, QKeychain::AccessDenied, {}));
}

void nothing() { }

} // namespace

/// Runs a QtKeychain job until it finishes or times out, whichever comes first; `late` is called if it
/// succeeds after the timeout. QtKeychain jobs delete themselves and must live until then, because their
/// backends call back into them; therefore they have no parent.
template <typename Job, typename T, typename Take, typename Late>
QFuture<Result<T>> KeychainStore::run(Job *job, Take take, Late late)
{
    auto promise = std::make_shared<QPromise<Result<T>>>();
    promise->start();
    const auto end = [promise](Result<T> result) {
        if (promise->future().isFinished())
            return;
        promise->addResult(std::move(result));
        promise->finish();
    };
    job->setInsecureFallback(false);
    // A child of the context: destroying the context releases the last reference to the promise, which
    // cancels the future.
    auto *patience = new QTimer(this);
    patience->setSingleShot(true);
    auto *slow = new QTimer(patience);
    slow->setSingleShot(true);
    QObject::connect(slow, &QTimer::timeout, this, [this, patience] {
        countSlow(1);
        connect(patience, &QObject::destroyed, this, [this] { countSlow(-1); });
    });
    slow->start(slowAfterMs);
    QObject::connect(job, &QKeychain::Job::finished, patience, [=, this](QKeychain::Job *) {
        patience->stop();
        patience->deleteLater();
        if (job->error() == QKeychain::NoError) {
            Result<T> result = take(*job);
            if (promise->future().isFinished())
                late();
            end(std::move(result));
            return;
        }
        // QtKeychain reports many failures as "other error", so the keychain itself is asked for its state.
        const QKeychain::Error code = job->error();
        const QString detail = job->errorString();
        then(probeKeychain(this), this, [end, code, detail](KeychainState state) {
            end(tl::make_unexpected(errorFor(state, code, detail)));
        });
    });
    QObject::connect(patience, &QTimer::timeout, patience, [end] {
        end(failure(ErrorKind::Timeout, KeychainStore::tr("The keychain did not respond within two minutes."),
                    KeychainStore::tr("It may be waiting to be unlocked."),
                    KeychainStore::tr("Look for its window, unlock it, and try again.")));
    });
    patience->start(unlockPatienceMs);
    job->start();
    return promise->future();
}

KeychainStore::KeychainStore(QObject *parent)
    : SecretStore(parent)
{
    watchKeychain(this, [this] {
        Q_EMIT changed();
        if (m_state != KeychainState::Unknown) // of interest only after the first `check`
            check();
    });
}

StoreDescription KeychainStore::description() const
{
    return {tr("Keychain"), tr("Keychain"), tr("keychain"),
            tr("The keychain of your desktop; it is unlocked when you sign in."),
            tr("In the keychain of this computer")};
}

StoreStatus KeychainStore::status() const
{
    switch (m_state) {
    case KeychainState::Unknown:
        return {StoreState::Unknown, tr("Checking whether there is one…"), tr("Keychain: asking…"), {}};
    case KeychainState::Unlocked:
        return {StoreState::Open, tr("Unlocked."), tr("Keychain: unlocked"),
                tr("Token secrets are kept in the keychain of this desktop and nowhere else.")};
    case KeychainState::Locked:
        return {StoreState::Locked, tr("Locked."), tr("Keychain: locked"),
                tr("Unlock it to use stored tokens. New ones can be kept for this session only.")};
    case KeychainState::CannotPrompt:
        return {
            StoreState::Locked,
            tr("Locked or without a keyring, and there is no display on which it could ask for a password."),
            tr("Keychain: cannot be unlocked here"),
            tr("It is locked or has no keyring yet, and there is no display on which it could ask for a "
               "password. Tokens can be kept in an encrypted vault, or in memory until Patlas quits."),
            false};
    case KeychainState::Unavailable:
        return {StoreState::Unavailable, tr("No keychain service responds in this desktop session."),
                tr("Keychain: not available"),
                tr("No keychain service responds in this desktop session. Tokens can be kept in an "
                   "encrypted vault, or in memory until Patlas quits."),
                false};
    }
    return {};
}

void KeychainStore::check()
{
    then(probe(), this, [this](KeychainState state) {
        setState(state);
        if (state == KeychainState::Unlocked) // asking a locked one would show its prompt at every start
            Q_EMIT opened();
    });
}

void KeychainStore::setState(KeychainState state)
{
    if (state == m_state)
        return;
    m_state = state;
    Q_EMIT stateChanged(state);
    Q_EMIT statusChanged();
}

/// What a call shows about the state of the keychain is noted before the caller has its result.
template <typename T> QFuture<Result<T>> KeychainStore::noting(const QFuture<Result<T>> &call)
{
    return then(call, this, [this](Result<T> result) {
        if (result)
            noteSuccess();
        else
            noteError(result.error());
        return result;
    });
}

/// A keyring may have been made or unlocked in its own prompt, of which GNOME Keyring does not tell.
void KeychainStore::noteSuccess()
{
    if (m_state != KeychainState::Unlocked && m_state != KeychainState::Unknown)
        check();
}

void KeychainStore::noteError(const Error &error)
{
    if (error.kind == ErrorKind::KeychainLocked)
        setState(KeychainState::Locked);
    else if (error.kind == ErrorKind::KeychainCannotPrompt)
        setState(KeychainState::CannotPrompt);
    else if (error.kind == ErrorKind::KeychainUnavailable)
        setState(KeychainState::Unavailable);
}

void KeychainStore::countSlow(int more)
{
    m_slowJobs += more;
    Q_EMIT statusChanged();
}

/// Calls `use` unless that could cause a prompt that the user cannot see.
template <typename T, typename Use>
QFuture<Result<T>> KeychainStore::whereNoPromptIsLost(const QString &key, Use use)
{
    if (canShowKeychainPrompt())
        return use();
    return then(probeKeychainEntry(this, key), this, [use](KeychainState state) mutable {
        if (state == KeychainState::Unlocked)
            return use();
        return makeReadyResult<T>(tl::make_unexpected(errorFor(state, QKeychain::AccessDenied, {})));
    });
}

QFuture<Result<void>> KeychainStore::writeRecord(const QString &key, Secret record)
{
    const auto held = std::make_shared<Secret>(std::move(record));
    return noting(
        whereNoPromptIsLost<void>(key, [this, key, held] { return writeNow(key, std::move(*held)); }));
}

QFuture<Result<void>> KeychainStore::writeNow(const QString &key, Secret secret)
{
    auto *job = new QKeychain::WritePasswordJob(u"patlas"_s);
    job->setKey(key);
    // Bytes instead of text, so that QtKeychain makes no QString of it.
    const QByteArray bytes(secret.view().data(), qsizetype(secret.size()));
    job->setBinaryData(bytes);
    connect(job, &QKeychain::Job::finished, job, [bytes] {
        QByteArray shared = bytes; // shared with the job, which no longer needs it
        wipe(shared);
    });
    return run<QKeychain::WritePasswordJob, void>(
        job, [](QKeychain::WritePasswordJob &) { return Result<void>(); },
        [this, key] { removeNow(key); }); // the caller was told that it was not stored
}

QFuture<Result<Secret>> KeychainStore::readRecord(const QString &key)
{
    return noting(then(readOnce(key), this, [this, key](Result<Secret> secret) {
        // A locked keyring reports no entries, and it may have been unlocked only after that report. By now
        // it is known to be unlocked.
        if (!secret && secret.error().kind == ErrorKind::NotFound)
            return readOnce(key);
        return makeReadyResult(std::move(secret));
    }));
}

QFuture<Result<Secret>> KeychainStore::readOnce(const QString &key)
{
    return whereNoPromptIsLost<Secret>(key, [this, key] { return readNow(key); });
}

QFuture<Result<Secret>> KeychainStore::readNow(const QString &key)
{
    auto *job = new QKeychain::ReadPasswordJob(u"patlas"_s);
    job->setKey(key);
    return run<QKeychain::ReadPasswordJob, Secret>(
        job,
        [](QKeychain::ReadPasswordJob &done) {
            QByteArray shared = done.binaryData(); // the job's own buffer, used by nothing else
            Secret secret = Secret::copyOf({shared.constData(), std::size_t(shared.size())});
            wipe(shared);
            return Result<Secret>(std::move(secret));
        },
        nothing);
}

QFuture<Result<void>> KeychainStore::remove(const QString &key)
{
    return noting(removeNow(key));
}

QFuture<Result<void>> KeychainStore::removeNow(const QString &key)
{
    // libsecret removes nothing from a locked keyring and reports success. Its result counts only if the
    // keyring was unlocked before and after.
    return then(probeKeychainEntry(this, key), this, [this, key](KeychainState before) {
        const bool onlyWhenOpen = !canShowKeychainPrompt();
        return isClosed(before) || (onlyWhenOpen && before != KeychainState::Unlocked)
            ? makeReadyResult(refusal(before))
            : removeFromOpen(key);
    });
}

QFuture<Result<void>> KeychainStore::removeFromOpen(const QString &key)
{
    auto *job = new QKeychain::DeletePasswordJob(u"patlas"_s);
    job->setKey(key);
    const auto removal = run<QKeychain::DeletePasswordJob, void>(
        job, [](QKeychain::DeletePasswordJob &) { return Result<void>(); }, nothing);
    return then(removal, this, [this](const Result<void> &removed) {
        // A missing entry needs no removal.
        if (!removed && removed.error().kind != ErrorKind::NotFound)
            return makeReadyResult(removed);
        return then(probeKeychain(this), this,
                    [](KeychainState after) { return isClosed(after) ? refusal(after) : Result<void>(); });
    });
}

QFuture<Result<QStringList>> KeychainStore::keys()
{
    return listKeychain(this);
}

QFuture<KeychainState> KeychainStore::probe()
{
    return probeKeychain(this);
}

} // namespace patlas

#include "moc_KeychainStore.cpp"
