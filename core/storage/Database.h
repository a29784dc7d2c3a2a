// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"

#include <QFuture>
#include <QSqlDatabase>
#include <QString>
#include <QThreadPool>
#include <QtConcurrentRun>

#include <functional>
#include <memory>

namespace patlas {

/// The SQLite file (WAL, foreign keys on, mode 0600) and the one thread that touches it.
///
/// `run` takes a function to that thread and returns its result as a future; functions run in the order
/// given, and one whose future was cancelled before it started is skipped. Migrations run on open: the file
/// is copied beside itself first. A file from a newer version is refused with Unsupported and left alone; a
/// damaged one is set aside under a new name, and `notice` says so.
class Database {
public:
    explicit Database(QString file);
    ~Database(); ///< finishes what was queued, then closes

    Database(const Database &) = delete;
    Database &operator=(const Database &) = delete;

    QFuture<Result<void>> open();
    /// What the person should know about opening (a damaged file was set aside); empty normally. After
    /// `open`.
    QString notice() const;
    QString file() const;

    template <typename T> QFuture<Result<T>> run(std::function<Result<T>(QSqlDatabase &)> work)
    {
        return QtConcurrent::run(&m_thread, [this, work = std::move(work)]() -> Result<T> {
            if (const Result<void> makeReadyResult = ensureOpen(); !makeReadyResult)
                return tl::make_unexpected(makeReadyResult.error());
            QSqlDatabase connection = QSqlDatabase::database(connectionName());
            return work(connection);
        });
    }

private:
    Result<void> ensureOpen(); ///< on the database's thread
    QString connectionName() const;

    struct Private;
    std::unique_ptr<Private> d;
    QThreadPool m_thread;
};

} // namespace patlas
