// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/secret/SecretStore.h"

#include <QObject>
#include <QStringList>

namespace patlas {

/// The keychain of the operating system, through QtKeychain with its plain-text fallback off. One entry a
/// secret, service "patlas". GUI thread. A locked keychain may show its own unlock prompt; a response that
/// does not come within two minutes is a Timeout. Where no prompt can be shown, only a keychain that is
/// unlocked already is asked for or given a secret; otherwise the calls fail with KeychainCannotPrompt.
class KeychainStore : public QObject, public SecretStore {
    Q_OBJECT

public:
    explicit KeychainStore(QObject *parent = nullptr);

    StorageKind kind() const override { return StorageKind::Keychain; }
    QFuture<Result<void>> write(const QString &key, Secret secret) override;
    QFuture<Result<Secret>> read(const QString &key) override;
    QFuture<Result<void>> remove(const QString &key) override;

    /// The keys of all entries of Patlas, from whichever installation. Unsupported where the keychain cannot
    /// be asked for them, and while it is locked.
    QFuture<Result<QStringList>> keys();
    /// Whether a keychain responds and is unlocked. Never prompts.
    QFuture<KeychainState> probe();
    /// It has not responded for a second or two: it may be asking the person for its password.
    bool isWaiting() const { return m_slowJobs > 0; }

Q_SIGNALS:
    void waitingChanged();
    /// A service came or went, or was locked or unlocked: worth a probe.
    void changed();

private:
    template <typename Job, typename T, typename Take, typename Late>
    QFuture<Result<T>> run(Job *job, Take take, Late late);
    template <typename T, typename Use> QFuture<Result<T>> whereNoPromptIsLost(const QString &key, Use use);
    QFuture<Result<void>> writeNow(const QString &key, Secret secret);
    QFuture<Result<Secret>> readOnce(const QString &key);
    QFuture<Result<Secret>> readNow(const QString &key);
    QFuture<Result<void>> removeFromOpen(const QString &key);
    void countSlow(int more);

    int m_slowJobs = 0;
};

} // namespace patlas
