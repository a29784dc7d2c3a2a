// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/secret/VaultStore.h"

#include "core/base/ReadyFuture.h"
#include "core/base/Then.h"
#include "core/secret/OpenVault.h"

#include <QDir>
#include <QMetaMethod>
#include <QPromise>
#include <QtConcurrentRun>

namespace patlas {

namespace {

constexpr std::chrono::minutes usualIdleLimit{10};

} // namespace

VaultStore::VaultStore(const QString &file, VaultCost cost, VaultMark *mark, QObject *parent)
    : SecretStore(parent)
    , m_file(file)
    , m_cost(cost)
    , m_mark(mark)
    , m_newest(std::make_shared<std::atomic<qint64>>(0))
    , m_state(m_file.exists() ? VaultState::Locked : VaultState::Absent)
{
    m_thread.setMaxThreadCount(1);
    m_idle.setSingleShot(true);
    m_idle.setInterval(usualIdleLimit);
    connect(&m_idle, &QTimer::timeout, this, &VaultStore::lock);
}

VaultStore::~VaultStore()
{
    m_thread.waitForDone();
}

StoreDescription VaultStore::description() const
{
    return {tr("Vault"), tr("Vault"), tr("vault"),
            tr("An encrypted file, protected by your passphrase: %1").arg(QDir::toNativeSeparators(path())),
            tr("In the vault, an encrypted file")};
}

StoreStatus VaultStore::status() const
{
    switch (m_state) {
    case VaultState::Absent:
        return {StoreState::Unavailable, tr("Not made yet."), tr("Vault: missing"),
                tr("Its file was moved or deleted. Put it back, or make a new vault.")};
    case VaultState::Locked:
        return {StoreState::Locked, tr("Locked."), tr("Vault: locked"),
                tr("Patlas asks for its passphrase when a secret is needed.")};
    case VaultState::Opening:
        return {StoreState::Unknown, tr("Being opened…"), tr("Vault: opening…"),
                tr("Its key is being made.")};
    case VaultState::Unlocked:
        return {StoreState::Open, tr("Unlocked."), tr("Vault: unlocked"),
                tr("Token secrets are kept in an encrypted file and nowhere else.")};
    }
    return {};
}

template <typename T> QFuture<Result<T>> VaultStore::onThread(std::function<Result<T>()> work)
{
    return then(QtConcurrent::run(&m_thread, std::move(work)), this, [this](Result<T> result) -> Result<T> {
        // Another program changed the passphrase, so that this key no longer works, or put an older file in
        // place: the person is asked when it is unlocked.
        if (!result
            && (result.error().kind == ErrorKind::KeychainLocked
                || result.error().kind == ErrorKind::Conflict))
            lock();
        noteGeneration();
        return result;
    });
}

template <typename T> QFuture<Result<T>> VaultStore::withKey(Work<T> work)
{
    const auto go = [this, work]() -> QFuture<Result<T>> {
        if (!m_key)
            return makeReadyResult<T>(tl::make_unexpected(closedError()));
        noteUse();
        return onThread<T>([file = m_file, key = m_key, newest = m_newest, work] {
            OpenVault vault(file, *key, newest);
            return work(vault);
        });
    };
    const bool canAsk = isSignalConnected(QMetaMethod::fromSignal(&VaultStore::passphraseWanted));
    if (m_key || m_state == VaultState::Absent || !canAsk)
        return go();
    auto opened = std::make_shared<QPromise<bool>>();
    opened->start();
    m_waiting.push_back([opened] {
        opened->addResult(true);
        opened->finish();
    });
    if (m_waiting.size() == 1 && m_state == VaultState::Locked)
        Q_EMIT passphraseWanted();
    return then(opened->future(), this, [go](bool) { return go(); });
}

QFuture<Result<void>> VaultStore::writeRecord(const QString &key, Secret record)
{
    const auto kept = std::make_shared<const Secret>(std::move(record));
    return withKey<void>([key, kept](OpenVault &vault) {
        return vault.update([&](VaultEntries &entries) { entries.insert_or_assign(key, kept->duplicate()); });
    });
}

QFuture<Result<Secret>> VaultStore::readRecord(const QString &key)
{
    return withKey<Secret>([key](OpenVault &vault) -> Result<Secret> {
        Result<VaultEntries> entries = vault.read();
        if (!entries)
            return tl::make_unexpected(entries.error());
        const auto found = entries->find(key);
        if (found == entries->end())
            return failure(ErrorKind::NotFound, tr("The vault has no entry for this token."),
                           tr("It was removed there, or the vault was restored from an older copy."),
                           tr("Add the token again, or make a new one."));
        return std::move(found->second);
    });
}

QFuture<Result<void>> VaultStore::remove(const QString &key)
{
    return withKey<void>(
        [key](OpenVault &vault) { return vault.update([&](VaultEntries &entries) { entries.erase(key); }); });
}

QFuture<Result<QStringList>> VaultStore::keys()
{
    return withKey<QStringList>([](OpenVault &vault) -> Result<QStringList> {
        const Result<VaultEntries> entries = vault.read();
        if (!entries)
            return tl::make_unexpected(entries.error());
        QStringList names;
        for (const auto &[name, secret] : *entries)
            names.append(name);
        return names;
    });
}

/// `make` returns a key that opens the file. The file must not be older than what was seen of it.
QFuture<Result<void>> VaultStore::takeKey(std::function<Result<VaultKey>()> make, OlderVault older)
{
    const VaultState before = m_state;
    setState(VaultState::Opening);
    const auto known = m_mark ? m_mark->seen() : makeReadyFuture(m_noted);
    const auto making = then(known, this, [this, older, make = std::move(make)](const VaultMark::Seen &seen) {
        m_noted = seen;
        const qint64 inThisRun = *m_newest;
        return QtConcurrent::run(
            &m_thread,
            [make, file = m_file, seen, inThisRun, newest = m_newest, older]() -> Result<SharedKey> {
                Result<VaultKey> key = make();
                if (!key)
                    return tl::make_unexpected(key.error());
                const qint64 noted = seen.head == key->head ? std::max(seen.generation, inThisRun) : 0;
                *newest = older == OlderVault::Accept ? 0 : noted;
                if (const auto entries = OpenVault(file, *key, newest).read(); !entries)
                    return tl::make_unexpected(entries.error());
                return std::make_shared<const VaultKey>(std::move(*key));
            });
    });
    return then(making, this, [this, before, older](const Result<SharedKey> &key) -> Result<void> {
        if (key) {
            if (older == OlderVault::Accept)
                forgetGeneration();
            use(*key);
            return {};
        }
        setState(m_key ? VaultState::Unlocked : m_file.exists() ? VaultState::Locked : before);
        // Unlocking can be tried again. Without a vault, no passphrase will be asked for.
        if (m_state == VaultState::Absent)
            cancelUnlock();
        return tl::make_unexpected(key.error());
    });
}

QFuture<Result<void>> VaultStore::create(Secret passphrase)
{
    const auto word = std::make_shared<const Secret>(std::move(passphrase));
    return takeKey([file = m_file, cost = m_cost, word] { return file.create(*word, cost); },
                   OlderVault::Refuse);
}

QFuture<Result<void>> VaultStore::unlock(Secret passphrase, OlderVault older)
{
    const auto word = std::make_shared<const Secret>(std::move(passphrase));
    return takeKey([file = m_file, word] { return file.open(*word); }, older);
}

std::optional<VaultKey> VaultStore::keyToKeep() const
{
    return m_key ? std::optional(VaultKey{m_key->head, m_key->key.duplicate()}) : std::nullopt;
}

QFuture<Result<void>> VaultStore::unlockWith(VaultKey key)
{
    const auto kept = std::make_shared<const VaultKey>(std::move(key));
    return takeKey(
        [kept]() -> Result<VaultKey> {
            return VaultKey{kept->head, kept->key.duplicate()};
        },
        OlderVault::Refuse);
}

QFuture<Result<void>> VaultStore::changePassphrase(Secret present, Secret next)
{
    const auto old = std::make_shared<const Secret>(std::move(present));
    const auto fresh = std::make_shared<const Secret>(std::move(next));
    return takeKey(
        [file = m_file, cost = m_cost, newest = m_newest, old, fresh]() -> Result<VaultKey> {
            Result<VaultKey> key = file.open(*old);
            if (!key)
                return key;
            if (const auto entries = OpenVault(file, *key, newest).read(); !entries)
                return tl::make_unexpected(entries.error());
            return file.change(*key, *fresh, cost);
        },
        OlderVault::Refuse);
}

void VaultStore::noteGeneration()
{
    if (!m_key || (m_noted.head == m_key->head && m_noted.generation == *m_newest))
        return;
    m_noted = {m_key->head, *m_newest};
    if (m_mark)
        m_mark->note(m_noted);
}

/// What is in place from now on may be older than what was noted.
void VaultStore::forgetGeneration()
{
    m_noted = {};
    if (m_mark)
        m_mark->forget();
}

void VaultStore::use(SharedKey key)
{
    m_key = std::move(key);
    noteUse();
    noteGeneration();
    setState(VaultState::Unlocked);
    for (const std::function<void()> &goOn : std::exchange(m_waiting, {}))
        goOn();
}

void VaultStore::lock()
{
    m_idle.stop();
    if (!m_key)
        return;
    m_key.reset(); // wiped once nothing on the thread uses it
    setState(m_file.exists() ? VaultState::Locked : VaultState::Absent);
}

void VaultStore::lookForFile()
{
    if (m_state == VaultState::Absent || m_state == VaultState::Locked)
        setState(m_file.exists() ? VaultState::Locked : VaultState::Absent);
}

void VaultStore::cancelUnlock()
{
    for (const std::function<void()> &goOn : std::exchange(m_waiting, {}))
        goOn(); // continues with the vault locked
}

void VaultStore::setIdleLimit(std::chrono::milliseconds limit)
{
    m_idle.setInterval(limit);
    if (m_key)
        noteUse();
}

void VaultStore::noteUse()
{
    if (m_idle.intervalAsDuration().count() > 0)
        m_idle.start();
    else
        m_idle.stop();
}

void VaultStore::setState(VaultState state)
{
    if (state == m_state)
        return;
    m_state = state;
    Q_EMIT stateChanged(state);
    Q_EMIT statusChanged();
    if (state == VaultState::Unlocked)
        Q_EMIT opened();
}

Error VaultStore::closedError() const
{
    if (m_state == VaultState::Absent)
        return {ErrorKind::KeychainUnavailable, tr("There is no vault."),
                tr("Its file was moved or deleted."), tr("Put it back, or make a new vault."), m_file.path()};
    return {ErrorKind::KeychainLocked,
            tr("The vault is locked."),
            tr("Secrets can be neither read nor stored until it is open."),
            tr("Unlock it with its passphrase and try again."),
            {}};
}

} // namespace patlas

#include "moc_VaultStore.cpp"
