// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/history/HistoryEntry.h"
#include "core/history/HistoryRetention.h"
#include "core/history/TokenUse.h"
#include "core/http/Exchange.h"
#include "core/request/RequestDraft.h"

#include <QFuture>
#include <QObject>

#include <chrono>
#include <memory>
#include <optional>
#include <vector>

namespace patlas {

class Database;

/// Exchanges without secrets, newest first, in the database, as many as HistoryRetention says. Response
/// bodies are files that are removed with their row. GUI thread; all work is done on the database's thread.
///
/// What a person removes can be brought back for `undoTime`; then, or when this is destroyed, it is removed
/// for good. After a crash `applyRetention` does that.
class HistoryRepository : public QObject {
    Q_OBJECT

public:
    static constexpr std::chrono::seconds defaultUndoTime{30};

    /// `bodies`: the folder in which bodies of responses are.
    HistoryRepository(Database &database, const QString &bodies, QObject *parent = nullptr);
    ~HistoryRepository() override;

    /// Announces rows that another process added since it was last called, or recorded here.
    QFuture<Result<void>> lookForRows();

    QFuture<Result<qint64>> record(const Exchange &exchange, const RequestDraft &draft,
                                   const QString &tokenName);
    QFuture<Result<std::vector<HistoryEntry>>> find(const HistoryFilter &filter);
    QFuture<Result<Exchange>> exchange(qint64 rowId);
    QFuture<Result<RequestDraft>> draft(qint64 rowId);
    /// The last response to the same request before this one: method and address are the same, or if there is
    /// none, the address up to its query. NotFound: there is none.
    QFuture<Result<qint64>> previousOf(qint64 rowId);
    /// Operations carried out with the personal access token since then (UTC).
    QFuture<Result<TokenUse>> useOfToken(const QString &credentialId, const QDateTime &since);

    QFuture<Result<void>> setPinned(const std::vector<qint64> &rowIds, bool isPinned);
    static constexpr qsizetype longestNote = 1'000; ///< UTF-16 units; the rest is cut
    /// In one line; empty: no note. What is kept of it: secrets are masked.
    QFuture<Result<QString>> setNote(qint64 rowId, const QString &note);

    /// The number of rows that were removed and can be brought back.
    QFuture<Result<qint64>> remove(const std::vector<qint64> &rowIds);
    enum class Pinned { Kept, RemovedToo };
    QFuture<Result<qint64>> removeAll(Pinned pinned);
    /// Brings back everything that was removed and is not gone for good; the number of rows.
    QFuture<Result<qint64>> undoRemoval();
    /// Removes it for good. Nothing of it is left in the files of the database.
    QFuture<Result<void>> finishRemoval();
    /// Everything, pinned or not, at once and for good. Nothing of it is left in the files of the database.
    QFuture<Result<void>> clear();
    void setUndoTime(std::chrono::milliseconds time);
    bool canUndoRemoval() const;

    const HistoryRetention &retention() const;
    /// At the start of the program: removes for good what is beyond it, and what a crash left half removed.
    QFuture<Result<void>> applyRetention(const HistoryRetention &retention);
    /// After a person changed it: what is beyond it can be brought back. The number of removed rows.
    QFuture<Result<qint64>> changeRetention(const HistoryRetention &retention);

    enum class HarBodies { LeftOut, Included };
    /// HAR 1.2 of the given rows (all when empty), credentials redacted; bodies of responses as HarContent
    /// adds them.
    QFuture<Result<QByteArray>> exportHar(const std::vector<qint64> &rowIds,
                                          HarBodies bodies = HarBodies::LeftOut);

Q_SIGNALS:
    void changed();
    void cleared(); ///< all of it, with or without what is pinned; the rows may still be brought back
    void removalFinished(); ///< nothing can be brought back any more

private:
    void indexOlder(qint64 below);
    void removeFurther();
    QFuture<Result<qint64>> removing(const QFuture<Result<qint64>> &work);

    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace patlas
