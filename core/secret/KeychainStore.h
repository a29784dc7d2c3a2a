// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/secret/KeychainPrompt.h"
#include "core/secret/KeychainState.h"
#include "core/secret/SecretStore.h"

#include <QTimer>

namespace patlas {

inline constexpr QLatin1String keychainStoreId("keychain");

/// The operating system's keychain, through QtKeychain without its plain-text fallback. One entry per secret,
/// service "patlas". GUI thread. A locked keychain shows its own prompt, once for all calls that wait for it;
/// no response within two minutes is a Timeout. Where no prompt can be shown, secrets are read and written
/// only while the keychain is unlocked; otherwise the calls fail with KeychainCannotPrompt. Its state is what
/// it reported last, to a probe or to a call; while it is closed it is probed every few seconds.
class KeychainStore : public SecretStore {
    Q_OBJECT

public:
    explicit KeychainStore(QObject *parent = nullptr);

    StoreId id() const override { return keychainStoreId; }
    StoreDescription description() const override;
    StoreStatus status() const override;
    bool isWaiting() const override { return m_slowCalls > 0; }
    QFuture<Result<void>> remove(const QString &key) override;

    QFuture<Result<QStringList>> keys() override;
    /// The list is from one Secret Service, and QtKeychain may use another backend.
    bool listsEveryKey() const override { return false; }
    void check() override;
    QFuture<bool> wouldAsk(const QString &key) override;
    /// Finds out the state again and, if the keychain is locked or has no keyring, has it show its prompt.
    void ask();

    KeychainState state() const { return m_state; }
    /// Whether a keychain responds and is unlocked. Never prompts.
    QFuture<KeychainState> probe();

Q_SIGNALS:
    void stateChanged(patlas::KeychainState state);
    /// A service appeared or disappeared, or was locked or unlocked.
    void changed();

protected:
    QFuture<Result<void>> writeRecord(const QString &key, Secret record) override;
    QFuture<Result<Secret>> readRecord(const QString &key) override;

private:
    template <typename Job, typename T, typename Take, typename Late>
    QFuture<Result<T>> run(Job *job, Take take, Late late);
    template <typename T, typename Use>
    QFuture<Result<T>> whenOpen(const QString &key, bool mayMakeKeyring, Use use);
    QFuture<PromptOutcome> askOnce(const QString &key);
    QFuture<Result<void>> writeNow(const QString &key, Secret secret);
    QFuture<Result<Secret>> readOnce(const QString &key);
    QFuture<Result<Secret>> readNow(const QString &key);
    QFuture<Result<void>> removeNow(const QString &key);
    QFuture<Result<void>> removeFromOpen(const QString &key);
    void countSlow(int more);
    template <typename T> QFuture<Result<T>> noting(const QFuture<Result<T>> &call);
    void noteSlow(const QFuture<void> &call);
    void follow();
    void note(KeychainState state);
    void setState(KeychainState state);

    KeychainState m_state = KeychainState::Unknown;
    int m_slowCalls = 0;
    QTimer m_follow;
    QFuture<PromptOutcome> m_asking; ///< the prompt that is shown, or the last one
};

} // namespace patlas
