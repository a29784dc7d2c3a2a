// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/faults/StoredFaults.h"

#include <QCoreApplication>

#include <chrono>
#include <utility>

using namespace Qt::StringLiterals;

namespace patlas::sandbox {

namespace {

constexpr std::chrono::milliseconds timeBetweenLooks(800);
constexpr qint64 failedVersion = 0; ///< SQLite counts from 1

Failure faultsNotStored()
{
    return failure(
        ErrorKind::Storage,
        QCoreApplication::translate("patlas::SandboxServer",
                                    "The sandbox could not store its faults. Nothing was changed."));
}

} // namespace

StoredFaults::StoredFaults(Store &store, Faults &faults)
    : m_store(store)
    , m_faults(faults)
{
    m_timer.setInterval(timeBetweenLooks);
    QObject::connect(&m_timer, &QTimer::timeout, &m_timer, [this] { follow(); });
}

void StoredFaults::start()
{
    m_version = version();
    read();
    m_timer.start();
}

Result<void> StoredFaults::set(const SandboxFaults &faults)
{
    if (const auto wrong = Faults::problemOf(faults))
        return failure(ErrorKind::InvalidInput, *wrong);
    if (!m_store.begin())
        return faultsNotStored();
    m_store.change("INSERT OR REPLACE INTO fault (id, json) VALUES (1, ?)",
                   {QString::fromStdString(toJson(faults).dump())});
    if (!m_store.commit())
        return faultsNotStored();
    endOwn();
    use(faults);
    return {};
}

Result<void> StoredFaults::setOwn(const SandboxFaults &faults)
{
    if (const auto wrong = m_faults.set(faults))
        return failure(ErrorKind::InvalidInput, *wrong);
    m_hasOwn = true;
    return {};
}

void StoredFaults::follow()
{
    const qint64 now = version();
    if (now == m_version || now == failedVersion)
        return;
    m_version = now; // before it is read: what is stored meanwhile is another version
    read();
}

void StoredFaults::reset()
{
    endOwn();
    read();
}

void StoredFaults::endOwn()
{
    if (std::exchange(m_hasOwn, false))
        m_faults.set(m_stored);
}

void StoredFaults::read()
{
    // One row in any case, unless the data cannot be read for a moment: then they stay as they are.
    const QVariantList row = m_store.row("SELECT max(json) FROM fault");
    if (row.isEmpty())
        return;
    const QByteArray json = row.front().toByteArray();
    QString problem;
    SandboxFaults faults;
    if (!json.isEmpty()) {
        const Json object = parsedObject(json, problem);
        faults = problem.isEmpty() ? faultsFrom(object, problem) : SandboxFaults();
    }
    use(problem.isEmpty() && !Faults::problemOf(faults) ? faults : SandboxFaults());
}

/// Another one whenever another connection has committed something; or failedVersion.
qint64 StoredFaults::version()
{
    return m_store.value("PRAGMA data_version").toLongLong();
}

void StoredFaults::use(const SandboxFaults &faults)
{
    if (faults == m_stored)
        return;
    m_stored = faults;
    if (!m_hasOwn)
        m_faults.set(m_stored);
    if (m_changed)
        m_changed(m_stored);
}

} // namespace patlas::sandbox
