// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/secret/SecretStore.h"
#include "core/secret/VaultFile.h"

#include <QObject>
#include <QStringList>
#include <QThreadPool>
#include <QTimer>

#include <chrono>
#include <functional>
#include <memory>
#include <vector>

namespace patlas {

enum class VaultState {
    Absent, ///< no vault has been made
    Locked,
    Opening, ///< a key is being made, which takes about a second
    Unlocked,
};

/// Secrets in an encrypted file. While it is unlocked the key is in guarded memory; the file is decrypted for
/// each secret that is asked for, and wiped again. Locks itself when it was not used for a while.
///
/// GUI thread; keys are made and files are read and written on a thread of its own, in the order asked for.
/// When it is locked and somebody listens to `passphraseWanted`, what is asked for waits for `unlock` or
/// `cancelUnlock`; otherwise it fails at once with KeychainLocked (KeychainUnavailable without a vault).
class VaultStore : public QObject, public SecretStore {
    Q_OBJECT

public:
    explicit VaultStore(const QString &file, VaultCost cost = {}, QObject *parent = nullptr);
    ~VaultStore() override; ///< finishes what was begun

    StorageKind kind() const override { return StorageKind::Vault; }
    QFuture<Result<void>> write(const QString &key, Secret secret) override;
    QFuture<Result<Secret>> read(const QString &key) override;
    QFuture<Result<void>> remove(const QString &key) override;
    QFuture<Result<QStringList>> keys();

    VaultState state() const { return m_state; }
    const QString &path() const { return m_file.path(); }

    /// A new, empty, unlocked vault. Conflict when there is one.
    QFuture<Result<void>> create(Secret passphrase);
    /// KeychainDenied for a wrong passphrase.
    QFuture<Result<void>> unlock(Secret passphrase);
    /// KeychainDenied when `present` is wrong; the vault is as it was then, and on every other failure.
    QFuture<Result<void>> changePassphrase(Secret present, Secret next);
    void lock();
    /// What waits for the passphrase fails: the person would not give it.
    void cancelUnlock();

    /// Of no use for so long, it locks itself; zero: never. Counted on a clock that nobody sets.
    void setIdleLimit(std::chrono::milliseconds limit);

Q_SIGNALS:
    void stateChanged(patlas::VaultState state);
    void passphraseWanted();

private:
    using SharedKey = std::shared_ptr<const VaultKey>;
    template <typename T> using Work = std::function<Result<T>(const VaultFile &, const VaultKey &)>;

    template <typename T> QFuture<Result<T>> withKey(Work<T> work);
    template <typename T> QFuture<Result<T>> onThread(std::function<Result<T>()> work);
    QFuture<Result<void>> takeKey(std::function<Result<VaultKey>()> make);
    void use(SharedKey key);
    void setState(VaultState state);
    void noteUse();
    Error closedError() const;

    VaultFile m_file;
    VaultCost m_cost;
    VaultState m_state;
    SharedKey m_key; ///< null while locked
    std::vector<std::function<void()>> m_waiting; ///< goes on when unlocked or given up
    QTimer m_idle;
    QThreadPool m_thread;
};

} // namespace patlas
