// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Then.h"
#include "core/collection/FolderDisk.h"
#include "core/collection/FolderWatch.h"
#include "core/collection/RequestFolder.h"

#include <QFutureWatcher>
#include <QSet>
#include <QThreadPool>
#include <QtConcurrentRun>

#include <atomic>
#include <functional>
#include <memory>
#include <utility>

namespace patlas {

using IsTaskCancelled = std::function<bool()>;

/// What a task gives, and what is another one since.
template <typename T> struct FolderTaskResult {
    T result;
    FolderUpdate update;
};

Failure noFolderIsOpen();

/// Whoever cancels what was returned means the work.
template <typename Source, typename Returned>
QFuture<Returned> cancelling(QFuture<Source> source, QFuture<Returned> returned, QObject *context)
{
    auto *watcher = new QFutureWatcher<Returned>(context);
    QObject::connect(watcher, &QFutureWatcherBase::canceled, context,
                     [source]() mutable { source.cancel(); });
    QObject::connect(watcher, &QFutureWatcherBase::finished, watcher, &QObject::deleteLater);
    watcher->setFuture(returned);
    return returned;
}

struct RequestFolder::Private {
    explicit Private(RequestFolder *folder)
        : owner(folder)
    {
        thread.setMaxThreadCount(1);
    }

    RequestFolder *owner;
    std::shared_ptr<FolderDisk> disk; ///< null if no folder is open
    std::unique_ptr<FolderWatch> watch;
    std::shared_ptr<std::atomic_bool> opening; ///< whether what is being opened is not wanted any more
    FolderListing listing;
    FolderEdits edits;
    QSet<QString> folders; ///< that are to be looked at again
    QSet<QString> files; ///< likewise
    bool isAllToBeRead = false;
    bool isUpdating = false;
    QThreadPool thread;

    template <typename T>
    using Task = std::function<FolderTaskResult<T>(FolderDisk &, const IsTaskCancelled &)>;

    template <typename T> QFuture<FolderTaskResult<T>> queue(Task<T> task)
    {
        return QtConcurrent::run(
            &thread, [disk = disk, task = std::move(task)](QPromise<FolderTaskResult<T>> &promise) {
                promise.addResult(
                    task(*disk, [&promise, &disk] { return promise.isCanceled() || disk->isStopped; }));
            });
    }
    template <typename T> QFuture<T> taken(QFuture<FolderTaskResult<T>> future)
    {
        return then(std::move(future), owner, [this, used = disk](FolderTaskResult<T> done) {
            take(used, done.update);
            return std::move(done.result);
        });
    }
    QFuture<WriteResult> write(const QString &path, const QByteArray &bytes, const FileRevision &expected);
    QFuture<Result<FolderEdit>> kept(QFuture<Result<FolderEdit>> future);
    QFuture<Result<FolderEdit>> edit(std::function<Result<FolderEdit>(const FolderEditor &)> work);
    void stop();
    void follow(std::shared_ptr<FolderDisk> opened, std::unique_ptr<FolderWatch> itsWatch);
    void take(const std::shared_ptr<FolderDisk> &used, const FolderUpdate &update);
    void look();
};

} // namespace patlas
