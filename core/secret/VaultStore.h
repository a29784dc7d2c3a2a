// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/secret/SecretStore.h"
#include "core/secret/VaultFile.h"
#include "core/secret/VaultMark.h"

#include <QThreadPool>
#include <QTimer>

#include <atomic>
#include <chrono>
#include <functional>
#include <memory>
#include <optional>
#include <vector>

namespace patlas {

inline constexpr QLatin1String vaultStoreId("vault");

class OpenVault;

enum class VaultState {
    Absent, ///< no vault exists
    Locked,
    Opening, ///< a key is being derived, which takes about a second
    Unlocked,
};

enum class OlderVault { Refuse, Accept };

/// Secrets in an encrypted file. While it is unlocked, the key is in guarded memory. The file is decrypted
/// for each requested secret, and the plain text is wiped afterwards. Locks itself when idle.
///
/// GUI thread; keys are derived and files are read and written on a separate thread, in the order of the
/// calls. While the vault is locked and `passphraseWanted` is connected, calls wait for `unlock` or
/// `cancelUnlock`; otherwise they fail at once with KeychainLocked (KeychainUnavailable without a vault).
class VaultStore : public SecretStore {
    Q_OBJECT

public:
    /// `mark` remembers how new the file was; without it an older copy is told within this run only. It must
    /// outlive the store.
    explicit VaultStore(const QString &file, VaultCost cost = {}, VaultMark *mark = nullptr,
                        QObject *parent = nullptr);
    ~VaultStore() override; ///< finishes the work that was started

    StoreId id() const override { return vaultStoreId; }
    StoreDescription description() const override;
    StoreStatus status() const override;
    QFuture<Result<void>> remove(const QString &key) override;
    QFuture<Result<QStringList>> keys() override;

    VaultState state() const { return m_state; }
    /// Another process may have made the vault, or have removed it.
    void lookForFile();
    const QString &path() const { return m_file.path(); }

    /// Creates an empty, unlocked vault. Conflict if one exists.
    QFuture<Result<void>> create(Secret passphrase);
    /// KeychainDenied for a wrong passphrase. Conflict if the file is older than it was when it was last seen
    /// here, unless `older` accepts that: a copy was put in its place, in which tokens that were removed
    /// since may be back, and older bindings hold.
    QFuture<Result<void>> unlock(Secret passphrase, OlderVault older = OlderVault::Refuse);
    /// The key, for something that keeps it while no program is running; nothing while it is locked.
    std::optional<VaultKey> keyToKeep() const;
    /// With a key that was kept. KeychainLocked if the passphrase was changed since; else as above.
    QFuture<Result<void>> unlockWith(VaultKey key);
    /// KeychainDenied if `present` is wrong. The vault is unchanged then, and after every other failure.
    QFuture<Result<void>> changePassphrase(Secret present, Secret next);
    void lock();
    /// Calls that wait for the passphrase fail: the user declined to enter it.
    void cancelUnlock();

    /// Idle lock; monotonic clock. Zero: never.
    void setIdleLimit(std::chrono::milliseconds limit);

Q_SIGNALS:
    void stateChanged(patlas::VaultState state);
    void passphraseWanted();

protected:
    QFuture<Result<void>> writeRecord(const QString &key, Secret record) override;
    QFuture<Result<Secret>> readRecord(const QString &key) override;

private:
    using SharedKey = std::shared_ptr<const VaultKey>;
    template <typename T> using Work = std::function<Result<T>(OpenVault &)>;

    template <typename T> QFuture<Result<T>> withKey(Work<T> work);
    template <typename T> QFuture<Result<T>> onThread(std::function<Result<T>()> work);
    QFuture<Result<void>> takeKey(std::function<Result<VaultKey>()> make, OlderVault older);
    void use(SharedKey key);
    void noteGeneration();
    void forgetGeneration();
    void setState(VaultState state);
    void noteUse();
    Error closedError() const;

    VaultFile m_file;
    VaultCost m_cost;
    VaultMark *m_mark;
    std::shared_ptr<std::atomic<qint64>> m_newest; ///< generation of the file when it was last seen
    VaultMark::Seen m_noted;
    VaultState m_state;
    SharedKey m_key; ///< null while locked
    std::vector<std::function<void()>> m_waiting; ///< called after unlocking or cancelUnlock
    QTimer m_idle;
    QThreadPool m_thread;
};

} // namespace patlas
