// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Error.h"
#include "core/secret/StoreId.h"

#include <QObject>
#include <QStringList>

#include <optional>

namespace patlas {

class DefaultStore;

/// Result of moving every token's secret to one store.
struct MoveReport {
    int moved = 0;
    int left = 0; ///< still in the old store, and usable there
    std::optional<Error> firstProblem;
};

/// Moves all tokens' secrets to one store, one after the other. An interruption at any moment loses
/// nothing: the next start continues with the rest. Ends early when a store is closed or fails, because the
/// next secret would fail in the same way. GUI thread; the store must outlive it.
class StoreMove : public QObject {
    Q_OBJECT

public:
    explicit StoreMove(DefaultStore &store, QObject *parent = nullptr);

    /// From now on new secrets go to `to`. `withThoseOfTheSession`: session tokens are moved too.
    void start(const StoreId &to, bool withThoseOfTheSession);
    bool isRunning() const { return m_running; }
    void stop(); ///< after the current secret

Q_SIGNALS:
    void progressed(int done, int total);
    void finished(const patlas::MoveReport &report);

private:
    void next();
    void finish();

    DefaultStore &m_store;
    QStringList m_waiting;
    int m_total = 0;
    bool m_running = false;
    MoveReport m_report;
};

} // namespace patlas
