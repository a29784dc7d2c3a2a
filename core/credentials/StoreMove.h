// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Error.h"
#include "core/secret/SecretStore.h"

#include <QObject>
#include <QStringList>

#include <optional>

namespace patlas {

class TokenRepository;

/// What came of bringing every token's secret to one store.
struct MoveReport {
    int moved = 0;
    int left = 0; ///< still where they were, and usable there
    std::optional<Error> firstProblem;
};

/// Brings all tokens' secrets to the other store, one after the other. Cut short at any moment it loses
/// nothing: begun again, it goes on with what is left. Ends early when a store is closed or gives up, for the
/// next secret would meet the same. GUI thread; the repository must outlive it.
class StoreMove : public QObject {
    Q_OBJECT

public:
    explicit StoreMove(TokenRepository &tokens, QObject *parent = nullptr);

    /// New secrets go to `to` from here on. With those of the session, these come along.
    void start(StorageKind to, bool withThoseOfTheSession);
    bool isRunning() const { return m_running; }
    void stop(); ///< after the one that is on its way

Q_SIGNALS:
    void progressed(int done, int total);
    void finished(const patlas::MoveReport &report);

private:
    void next();
    void finish();

    TokenRepository &m_tokens;
    QStringList m_waiting;
    int m_total = 0;
    bool m_running = false;
    MoveReport m_report;
};

} // namespace patlas
