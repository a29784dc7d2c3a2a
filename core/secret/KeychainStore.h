// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/secret/SecretStore.h"

#include <QObject>
#include <QStringList>

namespace patlas {

/// The operating system's keychain, through QtKeychain without its plain-text fallback. One entry per secret,
/// service "patlas". GUI thread. A locked keychain may show its own unlock prompt; no response within two
/// minutes is a Timeout. Where no prompt can be shown, secrets are read and written only while the keychain
/// is unlocked; otherwise the calls fail with KeychainCannotPrompt.
class KeychainStore : public QObject, public SecretStore {
    Q_OBJECT

public:
    explicit KeychainStore(QObject *parent = nullptr);

    StorageKind kind() const override { return StorageKind::Keychain; }
    QFuture<Result<void>> write(const QString &key, Secret secret) override;
    QFuture<Result<Secret>> read(const QString &key) override;
    QFuture<Result<void>> remove(const QString &key) override;

    /// The keys of all Patlas entries, whichever installation wrote them. Unsupported if the keychain cannot
    /// list them, or while it is locked.
    QFuture<Result<QStringList>> keys();
    /// Whether a keychain responds and is unlocked. Never prompts.
    QFuture<KeychainState> probe();
    /// No response for a second or two: it may be prompting the user for its password.
    bool isWaiting() const { return m_slowJobs > 0; }

Q_SIGNALS:
    void waitingChanged();
    /// A service appeared or disappeared, or was locked or unlocked: probe again.
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
