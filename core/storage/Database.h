// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ReadyFuture.h"
#include "core/base/Result.h"
#include "core/base/Then.h"

#include <QFuture>
#include <QObject>
#include <QSqlDatabase>
#include <QString>
#include <QThreadPool>
#include <QtConcurrentRun>

#include <atomic>
#include <functional>
#include <memory>

namespace patlas {

/// The SQLite file (WAL, foreign keys on, mode 0600) and the one thread that uses it.
///
/// `run` calls a function on that thread and returns its result as a future. Functions run in the order
/// given; one whose future was cancelled before it started is skipped. Opening runs migrations, after copying
/// the file beside itself; programs that open it at once do so one after the other. A file from a newer
/// version is refused with Unsupported and not changed; a damaged one is renamed, and `notice` reports it.
class Database : public QObject {
    Q_OBJECT

public:
    explicit Database(QString file);
    ~Database() override; ///< finishes what is queued, then closes

    QFuture<Result<void>> open();
    /// What the user should know about opening (a damaged file was set aside); normally empty. Valid after
    /// `open`.
    QString notice() const;
    QString file() const;

    template <typename T> QFuture<Result<T>> run(std::function<Result<T>(QSqlDatabase &)> work)
    {
        ++m_queued;
        return onThread<T>(std::move(work));
    }

    /// For rows that are held in memory: calls `take` with what `read` finds, on the context's thread, which
    /// must be the calling one. Where `run` was called meanwhile it reads once more, behind that: what was
    /// changed in memory, and is still being written, is never replaced by what was there before. `read` must
    /// change nothing.
    template <typename T>
    QFuture<Result<void>> load(QObject *context, const std::function<Result<T>(QSqlDatabase &)> &read,
                               const std::function<void(const T &)> &take, bool isAgain = false)
    {
        const quint64 queued = m_queued;
        return then(onThread<T>(read), context, [=, this](const Result<T> &found) -> QFuture<Result<void>> {
            if (!found)
                return makeReadyResult<void>(tl::make_unexpected(found.error()));
            if (queued != m_queued)
                return then(inAMoment(isAgain), context,
                            [=, this](bool) { return load<T>(context, read, take, true); });
            take(*found);
            return makeReadyResult<void>({});
        });
    }

Q_SIGNALS:
    /// Another connection has written to the file, most likely another program; within a second. What this
    /// one writes is not announced. While nothing is connected, nothing is asked.
    void changedElsewhere();

protected:
    void connectNotify(const QMetaMethod &signal) override;

private:
    template <typename T> QFuture<Result<T>> onThread(std::function<Result<T>(QSqlDatabase &)> work)
    {
        return QtConcurrent::run(&m_thread, [this, work = std::move(work)]() -> Result<T> {
            if (const Result<void> opened = ensureOpen(); !opened)
                return tl::make_unexpected(opened.error());
            QSqlDatabase connection = QSqlDatabase::database(connectionName());
            return work(connection);
        });
    }

    Result<void> ensureOpen(); ///< on the database thread
    QString connectionName() const;
    /// Longer `isAgain`, so that a burst of work does not have everything read after each piece of it.
    QFuture<bool> inAMoment(bool isAgain);
    void lookForChanges();

    struct Private;
    std::unique_ptr<Private> d;
    std::atomic<quint64> m_queued{0}; ///< calls of `run` so far
    QThreadPool m_thread;
};

} // namespace patlas
