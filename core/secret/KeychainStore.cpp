// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/secret/KeychainStore.h"

#include "core/secret/KeychainProbe.h"
#include "core/secret/SecretRules.h"

#include <QCoreApplication>
#include <QPromise>
#include <QTimer>

#include <qt6keychain/keychain.h>

#include <memory>

namespace patlas {

namespace {

constexpr int unlockPatienceMs = 120'000;

QString tr(const char *text)
{
    return QCoreApplication::translate("patlas::KeychainStore", text);
}

Error errorFor(KeychainState state, QKeychain::Error code, const QString &detail)
{
    if (code == QKeychain::EntryNotFound)
        return {ErrorKind::NotFound, tr("The keychain has no entry for this token."),
                tr("It was removed there, or another keychain is open than the one it was written to."),
                tr("Add the token again, or make a new one."), detail};
    if (code == QKeychain::AccessDeniedByUser
        || (code == QKeychain::AccessDenied && state == KeychainState::Unlocked))
        return {ErrorKind::KeychainDenied, tr("The keychain refused access."),
                tr("Nothing was stored or read."),
                tr("Allow Patlas in the keychain's question and try again."), detail};
    if (state == KeychainState::Unavailable || code == QKeychain::NoBackendAvailable
        || code == QKeychain::NotImplemented)
        return {ErrorKind::KeychainUnavailable, tr("No keychain service answers in this desktop session."),
                tr("Patlas never writes a secret in plain text, so nothing was stored."),
                tr("Start GNOME Keyring or KWallet, or keep the token for this session only."), detail};
    if (state == KeychainState::Locked)
        return {ErrorKind::KeychainLocked, tr("The keychain is locked."),
                tr("Secrets can be neither read nor stored until it is open."),
                tr("Unlock it and try again, or keep the token for this session only."), detail};
    return {ErrorKind::KeychainDenied, tr("The keychain could not do that."),
            tr("Nothing was stored or read."), tr("Try again."), detail};
}

/// Runs a QtKeychain job to its end or to the end of patience, whichever comes first. QtKeychain jobs delete
/// themselves.
template <typename Job, typename T, typename Take>
QFuture<Result<T>> run(Job *job, QObject *context, Take take)
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
    QObject::connect(job, &QKeychain::Job::finished, context, [end, take, job, context](QKeychain::Job *) {
        if (job->error() == QKeychain::NoError) {
            end(take(*job));
            return;
        }
        // QtKeychain calls many things "other error": the keychain itself is asked what state it is in.
        const QKeychain::Error code = job->error();
        const QString detail = job->errorString();
        probeKeychain(context).then(context, [end, code, detail](KeychainState state) {
            end(tl::make_unexpected(errorFor(state, code, detail)));
        });
    });
    QTimer::singleShot(unlockPatienceMs, context, [end] {
        end(failure(ErrorKind::Timeout, tr("The keychain did not answer within two minutes."),
                    tr("It may be waiting to be unlocked."),
                    tr("Look for its window, unlock it, and try again.")));
    });
    job->start();
    return promise->future();
}

} // namespace

KeychainStore::KeychainStore(QObject *parent)
    : QObject(parent)
{
}

QFuture<Result<void>> KeychainStore::write(const QString &key, Secret secret)
{
    if (Result<void> storable = checkStorable(key, secret); !storable) {
        QPromise<Result<void>> refused;
        refused.start();
        refused.addResult(std::move(storable));
        refused.finish();
        return refused.future();
    }
    auto *job = new QKeychain::WritePasswordJob(QStringLiteral("patlas"), this);
    job->setKey(key);
    // Bytes rather than text: QtKeychain then makes no QString of it.
    QByteArray bytes(secret.view().data(), qsizetype(secret.size()));
    job->setBinaryData(bytes);
    return run<QKeychain::WritePasswordJob, void>(job, this, [bytes](QKeychain::WritePasswordJob &) {
        QByteArray shared = bytes; // the same buffer as the job's, which is done with it
        wipe(shared);
        return Result<void>();
    });
}

QFuture<Result<Secret>> KeychainStore::read(const QString &key)
{
    auto *job = new QKeychain::ReadPasswordJob(QStringLiteral("patlas"), this);
    job->setKey(key);
    return run<QKeychain::ReadPasswordJob, Secret>(job, this, [](QKeychain::ReadPasswordJob &done) {
        return Result<Secret>(Secret::take(done.binaryData())); // shared: wipes the job's own copy too
    });
}

QFuture<Result<void>> KeychainStore::remove(const QString &key)
{
    auto *job = new QKeychain::DeletePasswordJob(QStringLiteral("patlas"), this);
    job->setKey(key);
    return run<QKeychain::DeletePasswordJob, void>(
               job, this, [](QKeychain::DeletePasswordJob &) { return Result<void>(); })
        .then(this, [](const Result<void> &removed) {
            // What is not there needs no removing.
            return !removed && removed.error().kind == ErrorKind::NotFound ? Result<void>() : removed;
        });
}

QFuture<KeychainState> KeychainStore::probe()
{
    return probeKeychain(this);
}

} // namespace patlas
