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

/// The SQLite file (WAL, foreign keys on, mode 0600) and the one thread that uses it.
///
/// `run` calls a function on that thread and returns its result as a future. Functions run in the order
/// given; one whose future was cancelled before it started is skipped. Opening runs migrations, after copying
/// the file beside itself. A file from a newer version is refused with Unsupported and not changed; a damaged
/// one is renamed, and `notice` reports it.
class Database {
public:
    explicit Database(QString file);
    ~Database(); ///< finishes what is queued, then closes

    Database(const Database &) = delete;
    Database &operator=(const Database &) = delete;

    QFuture<Result<void>> open();
    /// What the user should know about opening (a damaged file was set aside); normally empty. Valid after
    /// `open`.
    QString notice() const;
    QString file() const;

    template <typename T> QFuture<Result<T>> run(std::function<Result<T>(QSqlDatabase &)> work)
    {
        return QtConcurrent::run(&m_thread, [this, work = std::move(work)]() -> Result<T> {
            if (const Result<void> opened = ensureOpen(); !opened)
                return tl::make_unexpected(opened.error());
            QSqlDatabase connection = QSqlDatabase::database(connectionName());
            return work(connection);
        });
    }

private:
    Result<void> ensureOpen(); ///< on the database thread
    QString connectionName() const;

    struct Private;
    std::unique_ptr<Private> d;
    QThreadPool m_thread;
};

} // namespace patlas
