// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/history/TokenUse.h"
#include "core/http/Exchange.h"
#include "core/request/RequestDraft.h"

#include <QFuture>
#include <QHash>
#include <QObject>

#include <memory>
#include <vector>

namespace patlas {

class Database;

/// One row of history: enough to list, filter and send again; headers and body are read on demand.
struct HistoryEntry {
    qint64 rowId = 0;
    QString exchangeId;
    QDateTime started; ///< UTC
    QString environmentId;
    QString method;
    QString url; ///< as sent, without user-info
    int status = 0;
    double durationMs = 0;
    qint64 bodySize = 0;
    QString operationId;
    QString tokenName; ///< of the personal access token, else of the project token
    QString errorSentence;
};

struct HistoryFilter {
    /// Words to find: beginnings of words in method, url, token name and status, and any part of the time
    /// ("2026-05-01", "12:30", local), of an environment's name and of `noResponse`.
    QString text;
    QHash<QString, QString> environmentNames = {}; ///< by id, as they are shown
    QString noResponse = {}; ///< how a row without a response is shown
    QString environmentId; ///< empty: any
    int limit = 500;
    int offset = 0;
};

/// Exchanges without secrets, newest first, in the database: at most 100,000, and at most 2 GiB of bodies.
/// Response bodies are files that are removed with their row. GUI thread; all work is done on the
/// database's thread.
class HistoryRepository : public QObject {
    Q_OBJECT

public:
    /// `bodies`: the folder in which bodies of responses are.
    HistoryRepository(Database &database, const QString &bodies, QObject *parent = nullptr);
    ~HistoryRepository() override;

    QFuture<Result<qint64>> record(const Exchange &exchange, const RequestDraft &draft,
                                   const QString &tokenName);
    QFuture<Result<std::vector<HistoryEntry>>> find(const HistoryFilter &filter);
    QFuture<Result<Exchange>> exchange(qint64 rowId);
    QFuture<Result<RequestDraft>> draft(qint64 rowId);
    /// Operations carried out with the personal access token since then (UTC).
    QFuture<Result<TokenUse>> useOfToken(const QString &credentialId, const QDateTime &since);
    /// Nothing of it is left in the files of the database.
    QFuture<Result<void>> clear();
    enum class HarBodies { LeftOut, Included };
    /// HAR 1.2 of the given rows (all when empty), credentials redacted; bodies of responses as HarContent
    /// adds them.
    QFuture<Result<QByteArray>> exportHar(const std::vector<qint64> &rowIds,
                                          HarBodies bodies = HarBodies::LeftOut);

Q_SIGNALS:
    void changed();

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace patlas
