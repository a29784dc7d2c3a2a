// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/credentials/ProviderCommands.h"

#include "core/base/ReadyFuture.h"
#include "core/base/VisibleText.h"
#include "core/secret/KnownSecrets.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace patlas {

namespace {

/// A command in one text. No word has a line break.
QString commandKeyOf(const ProviderCommand &command)
{
    return (QStringList(command.program) + command.arguments).join(u'\n');
}

} // namespace

ProviderCommands::ProviderCommands(AllowedCommands &allowed, const ProviderLimits &limits, QObject *parent)
    : QObject(parent)
    , m_allowed(allowed)
    , m_limits(limits)
{
    // What was withdrawn has nothing left to give.
    connect(&m_allowed, &AllowedCommands::changed, this, [this] {
        const std::size_t before = m_held.size();
        std::erase_if(m_held, [this](const auto &held) { return !isAllowedUnder(held.first); });
        if (m_held.size() != before)
            Q_EMIT heldChanged();
    });
}

ProviderCommands::~ProviderCommands() = default;

std::vector<ProviderCommands::Unallowed>
ProviderCommands::unallowedOf(const std::vector<WantedCommand> &wanted) const
{
    std::vector<Unallowed> unallowed;
    for (const WantedCommand &each : wanted) {
        const Result<ProviderCommand> command = findCommand(each.line);
        if (!command || m_allowed.contains(*command, each.destination))
            continue;
        const bool isThere = std::ranges::any_of(unallowed, [&](const Unallowed &other) {
            return other.command == *command && other.destination == each.destination;
        });
        if (!isThere)
            unallowed.push_back({*command, each.destination});
    }
    return unallowed;
}

QFuture<Result<Secret>> ProviderCommands::valueOf(const WantedCommand &wanted)
{
    const Result<ProviderCommand> command = findCommand(wanted.line);
    if (!command)
        return makeReadyResult<Secret>(tl::make_unexpected(command.error()));
    if (!m_allowed.contains(*command, wanted.destination))
        return makeReadyResult<Secret>(
            failure(ErrorKind::InvalidInput,
                    tr("The command is not allowed: %1").arg(isolated(shownCommand(*command))),
                    tr("What it prints would go to %1. It was not started, and nothing was sent.")
                        .arg(isolated(wanted.destination)),
                    tr("Send the request from the Explorer, which asks you first.")));
    const QString key = commandKeyOf(*command);
    if (const auto held = m_held.find(key); held != m_held.end())
        return makeReadyResult<Secret>(held->second.value.duplicate());
    if (const auto running = m_runs.find(key); running != m_runs.end())
        return join(key, running->second);
    Run &run = m_runs[key];
    QFuture<Result<Secret>> value = join(key, run);
    run.process = std::make_unique<ProviderRun>(
        *command, m_limits, [this, key](Result<Secret> result) { end(key, std::move(result)); });
    run.process->start(); // it may be over already
    return value;
}

QFuture<Result<Secret>> ProviderCommands::join(const QString &key, Run &run)
{
    auto waiter = std::make_unique<Waiter>();
    waiter->promise.start();
    QFuture<Result<Secret>> future = waiter->promise.future();
    connect(&waiter->watcher, &QFutureWatcherBase::canceled, this, [this, key] { leave(key); });
    waiter->watcher.setFuture(future);
    run.waiters.push_back(std::move(waiter));
    return future;
}

/// Ends the program once nobody waits for it any more.
void ProviderCommands::leave(const QString &key)
{
    const auto run = m_runs.find(key);
    if (run == m_runs.end()
        || std::ranges::any_of(run->second.waiters, [](const std::unique_ptr<Waiter> &waiter) {
               return !waiter->promise.isCanceled();
           }))
        return;
    // A watcher that is emitting is among what goes.
    const auto gone = std::make_shared<Run>(std::move(run->second));
    m_runs.erase(run);
    gone->process->stop();
    QMetaObject::invokeMethod(
        this, [gone] {}, Qt::QueuedConnection);
}

void ProviderCommands::end(const QString &key, Result<Secret> result)
{
    const auto run = m_runs.find(key);
    if (run == m_runs.end())
        return;
    // The process that calls this is among what goes.
    const auto gone = std::make_shared<Run>(std::move(run->second));
    m_runs.erase(run);
    QMetaObject::invokeMethod(
        this, [gone] {}, Qt::QueuedConnection);
    if (result) {
        // By the form of it, wherever it may come back: in a response, an export, a draft.
        KnownSecrets::current().add(u"command "_s + key, *result);
        if (!gone->isForgotten && isAllowedUnder(key))
            hold(key, result->duplicate());
    }
    for (const std::unique_ptr<Waiter> &waiter : gone->waiters) {
        waiter->watcher.disconnect(this);
        waiter->promise.addResult(result ? Result<Secret>(result->duplicate())
                                         : Result<Secret>(tl::make_unexpected(result.error())));
        waiter->promise.finish();
    }
}

bool ProviderCommands::isAllowedUnder(const QString &key) const
{
    return std::ranges::any_of(
        m_allowed.all(), [&key](const AllowedCommand &each) { return commandKeyOf(each.command) == key; });
}

void ProviderCommands::hold(const QString &key, Secret value)
{
    Held &held = m_held[key];
    held.value = std::move(value);
    held.end = std::make_unique<QTimer>();
    held.end->setSingleShot(true);
    connect(held.end.get(), &QTimer::timeout, this, [this, key] {
        const auto over = m_held.find(key);
        if (over == m_held.end())
            return;
        over->second.end.release()->deleteLater(); // it is emitting
        m_held.erase(over);
        Q_EMIT heldChanged();
    });
    held.end->start(m_limits.held);
    Q_EMIT heldChanged();
}

void ProviderCommands::forget()
{
    for (auto &running : m_runs)
        running.second.isForgotten = true;
    if (m_held.empty())
        return;
    m_held.clear();
    Q_EMIT heldChanged();
}

} // namespace patlas

#include "moc_ProviderCommands.cpp"
