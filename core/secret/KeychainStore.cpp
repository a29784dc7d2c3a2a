// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/secret/KeychainStore.h"

#include "core/base/ReadyFuture.h"
#include "core/base/Then.h"
#include "core/secret/KeychainErrors.h"
#include "core/secret/KeychainProbe.h"

#include <QFutureWatcher>
#include <QPromise>

#include <qt6keychain/keychain.h>

#include <memory>

using namespace Qt::StringLiterals;

namespace patlas {

namespace {

constexpr int unlockPatienceMs = 120'000;
constexpr int slowAfterMs = 1'500;
constexpr int followMs = 2'000;

Result<void> refusal(KeychainState state)
{
    return tl::make_unexpected(keychainError(state, QKeychain::AccessDenied, {}));
}

bool isClosed(KeychainState state)
{
    return state == KeychainState::Locked || state == KeychainState::CannotPrompt
        || state == KeychainState::NoKeyring;
}

Error notOpened(PromptOutcome outcome, KeychainState state)
{
    if (outcome == PromptOutcome::NoAnswer)
        return noKeychainResponse();
    Error error = keychainError(state, QKeychain::AccessDenied, {});
    if (isClosed(state))
        error.what += QLatin1Char(' ') + KeychainStore::tr("Its prompt was closed, or could not be shown.");
    return error;
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
        then(probeKeychain(this), this, [this, end, code, detail](KeychainState state) {
            note(state);
            end(tl::make_unexpected(keychainError(state, code, detail)));
        });
    });
    QObject::connect(patience, &QTimer::timeout, patience, [this, end] {
        follow();
        end(tl::make_unexpected(noKeychainResponse()));
    });
    patience->start(unlockPatienceMs);
    job->start();
    return promise->future();
}

KeychainStore::KeychainStore(QObject *parent)
    : SecretStore(parent)
{
    m_follow.setSingleShot(true);
    m_follow.setInterval(followMs);
    connect(&m_follow, &QTimer::timeout, this, &KeychainStore::follow);
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
    case KeychainState::NoKeyring:
        return {StoreState::Locked,
                tr("There is no keyring in it yet. It asks for the password of a new one when a secret is to "
                   "be stored."),
                tr("Keychain: no keyring yet"),
                tr("It asks for the password of a new keyring when a secret is to be stored.")};
    case KeychainState::NotResponding:
        return {StoreState::Unavailable, tr("It does not respond."), tr("Keychain: does not respond"),
                tr("The keychain service is running but does not respond. Tokens can be kept in an encrypted "
                   "vault, or in memory until Patlas quits."),
                false};
    case KeychainState::CannotPrompt:
        return {
            StoreState::Locked,
            tr("Locked or without a keyring, and there is no display on which it could ask for a password."),
            tr("Keychain: cannot be unlocked here"),
            tr("The keychain is locked or has no keyring yet, and there is no display on which it could ask "
               "for a "
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

QFuture<bool> KeychainStore::wouldAsk(const QString &key)
{
    return then(probeKeychainEntry(this, key), this,
                [](KeychainState state) { return state != KeychainState::Unlocked; });
}

void KeychainStore::ask()
{
    then(probe(), this, [this](KeychainState state) {
        setState(state);
        if (state != KeychainState::Locked && state != KeychainState::NoKeyring) {
            check();
            return;
        }
        noteSlow(QFuture<void>(askOnce({})));
    });
}

QFuture<PromptOutcome> KeychainStore::askOnce(const QString &key)
{
    if (m_asking.isValid() && !m_asking.isFinished())
        return m_asking;
    m_asking = then(promptKeychain(this, key), this, [this](PromptOutcome outcome) {
        if (outcome == PromptOutcome::Opened)
            check();
        return outcome;
    });
    return m_asking;
}

/// GNOME Keyring does not tell of every unlocking, and a service that hung does not tell that it goes on.
void KeychainStore::follow()
{
    then(probe(), this, [this](KeychainState state) { note(state); });
}

void KeychainStore::note(KeychainState state)
{
    const bool wasClosed = m_state != KeychainState::Unlocked && m_state != KeychainState::Unknown;
    setState(state);
    if (state == KeychainState::Unlocked && wasClosed)
        Q_EMIT opened();
}

void KeychainStore::setState(KeychainState state)
{
    // Without a service, its appearance is told by the bus.
    const bool mayChangeUntold = isClosed(state) || state == KeychainState::NotResponding;
    if (mayChangeUntold)
        m_follow.start();
    else
        m_follow.stop();
    if (state == m_state)
        return;
    m_state = state;
    Q_EMIT stateChanged(state);
    Q_EMIT statusChanged();
}

/// What a call shows about the state of the keychain is noted before the caller has its result: an error by
/// a probe after it, success here. A keyring may have been made or unlocked in its own prompt.
template <typename T> QFuture<Result<T>> KeychainStore::noting(const QFuture<Result<T>> &call)
{
    noteSlow(QFuture<void>(call));
    return then(call, this, [this](Result<T> result) {
        if (result && m_state != KeychainState::Unlocked && m_state != KeychainState::Unknown)
            check();
        return result;
    });
}

void KeychainStore::noteSlow(const QFuture<void> &call)
{
    if (call.isFinished())
        return;
    auto *watcher = new QFutureWatcher<void>(this);
    auto *slow = new QTimer(watcher);
    slow->setSingleShot(true);
    connect(slow, &QTimer::timeout, this, [this, watcher] {
        countSlow(1);
        connect(watcher, &QFutureWatcher<void>::finished, this, [this] { countSlow(-1); });
        if (!m_asking.isValid() || m_asking.isFinished())
            follow(); // it may hang
    });
    connect(watcher, &QFutureWatcher<void>::finished, watcher, &QObject::deleteLater);
    connect(watcher, &QFutureWatcher<void>::finished, slow, &QTimer::stop);
    watcher->setFuture(call);
    slow->start(slowAfterMs);
}

void KeychainStore::countSlow(int more)
{
    m_slowCalls += more;
    Q_EMIT statusChanged();
}

/// Calls `use` once no prompt is in its way: at most one is shown, for all calls that wait, and none that the
/// person could not see.
template <typename T, typename Use>
QFuture<Result<T>> KeychainStore::whenOpen(const QString &key, bool mayMakeKeyring, Use use)
{
    return then(probeKeychainEntry(this, key), this, [=, this](KeychainState state) mutable {
        const bool canAsk = canPromptKeychain();
        if (!canShowKeychainPrompt() && state != KeychainState::Unlocked) {
            setState(state);
            return makeReadyResult<T>(tl::make_unexpected(keychainError(state, QKeychain::AccessDenied, {})));
        }
        const bool wantsPrompt =
            state == KeychainState::Locked || (state == KeychainState::NoKeyring && mayMakeKeyring);
        if (!canAsk || !wantsPrompt)
            return use();
        return then(askOnce(state == KeychainState::Locked ? key : QString()), this,
                    [=, this](PromptOutcome outcome) mutable {
                        if (outcome == PromptOutcome::Opened || outcome == PromptOutcome::NotPossible)
                            return use();
                        return then(probe(), this, [=, this](KeychainState now) -> Result<T> {
                            note(now);
                            return tl::make_unexpected(notOpened(outcome, now));
                        });
                    });
    });
}

QFuture<Result<void>> KeychainStore::writeRecord(const QString &key, Secret record)
{
    const auto held = std::make_shared<Secret>(std::move(record));
    return noting(whenOpen<void>(key, true, [this, key, held] { return writeNow(key, std::move(*held)); }));
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
    return whenOpen<Secret>(key, false, [this, key] { return readNow(key); });
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
