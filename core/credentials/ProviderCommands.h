// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/credentials/AllowedCommands.h"
#include "core/credentials/ProviderRun.h"

#include <QFuture>
#include <QFutureWatcher>
#include <QHash>
#include <QObject>
#include <QPromise>

#include <map>
#include <memory>
#include <vector>

namespace patlas {

/// Asks programs for secrets: "op read op://vault/item". Starts nothing that a person has not allowed for
/// that destination, word for word and with the program at the same path. A value is held in memory for
/// ProviderLimits::held, in no file ever, and masked wherever Patlas shows or keeps texts. GUI thread.
class ProviderCommands : public QObject {
    Q_OBJECT

public:
    /// `allowed` must outlive it.
    explicit ProviderCommands(AllowedCommands &allowed, const ProviderLimits &limits = {},
                              QObject *parent = nullptr);
    /// Ends the programs that run, and forgets.
    ~ProviderCommands() override;

    AllowedCommands &allowed() const { return m_allowed; }

    /// What a person is to be asked before: each once, in their order. Commands whose program is not found
    /// are left out; their requests say so when they are sent.
    struct Unallowed {
        ProviderCommand command;
        QString destination;
    };
    std::vector<Unallowed> unallowedOf(const std::vector<WantedCommand> &wanted) const;

    /// What the command prints. One program runs for all that want the same at a time; it is ended when all
    /// of their futures are cancelled. InvalidInput: the command cannot be read, or is not allowed.
    QFuture<Result<Secret>> valueOf(const WantedCommand &wanted);

    int heldCount() const { return int(m_held.size()); } ///< values in memory
    void forget(); ///< all that is held; of what is being asked now, nothing will be

Q_SIGNALS:
    void heldChanged();

private:
    struct Waiter {
        QPromise<Result<Secret>> promise;
        QFutureWatcher<Result<Secret>> watcher;
    };
    struct Run {
        std::unique_ptr<ProviderRun> process;
        std::vector<std::unique_ptr<Waiter>> waiters;
        bool isForgotten = false; ///< what it prints is given once and not held
    };
    struct Held {
        Secret value;
        std::unique_ptr<QTimer> end;
    };

    QFuture<Result<Secret>> join(const QString &key, Run &run);
    void leave(const QString &key);
    void end(const QString &key, Result<Secret> result);
    bool isAllowedUnder(const QString &key) const;
    void hold(const QString &key, Secret value);

    AllowedCommands &m_allowed;
    const ProviderLimits m_limits;
    std::map<QString, Run> m_runs; ///< by the command as it is shown
    std::map<QString, Held> m_held; ///< likewise
};

} // namespace patlas
