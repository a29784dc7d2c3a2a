// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/collection/RequestFolder.h"

#include "core/base/ReadyFuture.h"
#include "core/collection/RequestFileName.h"
#include "core/collection/RequestFolderPrivate.h"

#include <QCoreApplication>
#include <QPointer>

#include <utility>
#include <variant>

namespace patlas {

namespace {

struct RequestFolderText {
    Q_DECLARE_TR_FUNCTIONS(patlas::RequestFolder)
};

} // namespace

Failure noFolderIsOpen()
{
    return failure(ErrorKind::NotFound, RequestFolderText::tr("No folder is open."), {},
                   RequestFolderText::tr("Open one first."));
}

void RequestFolder::Private::stop()
{
    if (opening)
        *opening = true;
    if (disk)
        disk->isStopped = true;
}

void RequestFolder::Private::take(const std::shared_ptr<FolderDisk> &used, const FolderUpdate &update)
{
    if (used != disk)
        return; // another folder is open by now
    if (update.listing)
        listing = *update.listing;
    // Whoever hears of it may close or destroy this.
    const QPointer<RequestFolder> alive(owner);
    if (!update.changes.isEmpty())
        Q_EMIT owner->changed(update.changes);
    for (const QString &path : update.foreign) {
        if (alive && used == disk)
            Q_EMIT owner->fileChanged(path);
    }
    if (!update.ranOut || !alive || used != disk)
        return;
    Q_EMIT owner->notWatched(
        {ErrorKind::Unsupported,
         RequestFolderText::tr("Not every change in this folder will be seen by itself."),
         RequestFolderText::tr("It has more folders than the system lets programs watch."),
         RequestFolderText::tr("Read the folder again after a change, or raise fs.inotify.max_user_watches."),
         {}});
}

/// Looks at what was told; of what is told meanwhile, once that is done.
void RequestFolder::Private::look()
{
    if (isUpdating || !disk || (folders.isEmpty() && files.isEmpty() && !isAllToBeRead))
        return;
    isUpdating = true;
    using Nothing = std::monostate;
    const bool isAll = std::exchange(isAllToBeRead, false);
    const QFuture<Nothing> looked = taken(queue<Nothing>(
        [isAll, names = std::exchange(folders, {}), contents = std::exchange(files, {})](
            FolderDisk &used, const IsTaskCancelled &isCancelled) -> FolderTaskResult<Nothing> {
            if (!isAll)
                return {{}, used.update(names, contents)};
            return {{}, used.rescan(isCancelled).value_or(FolderUpdate())};
        }));
    static_cast<void>(then(valueOr(looked, owner, Nothing()), owner, [this](Nothing) {
        isUpdating = false;
        look();
    }));
}

void RequestFolder::Private::follow(std::shared_ptr<FolderDisk> opened, std::unique_ptr<FolderWatch> itsWatch)
{
    if (disk)
        disk->isStopped = true;
    disk = std::move(opened);
    watch = std::move(itsWatch);
    edits.clear();
    folders.clear();
    files.clear();
    isAllToBeRead = false;
    if (!watch)
        return;
    QObject::connect(watch.get(), &FolderWatch::changed, owner,
                     [this](const QSet<QString> &names, const QSet<QString> &contents, bool all) {
                         folders.unite(names);
                         files.unite(contents);
                         isAllToBeRead = isAllToBeRead || all;
                         look();
                     });
    watch->start();
}

RequestFolder::RequestFolder(QObject *parent)
    : QObject(parent)
    , d(new Private(this))
{
}

RequestFolder::~RequestFolder()
{
    d->stop();
    d->thread.waitForDone();
}

bool RequestFolder::isOpen() const
{
    return d->disk != nullptr;
}

QString RequestFolder::path() const
{
    return d->disk ? d->disk->path() : QString();
}

const FolderListing &RequestFolder::listing() const
{
    return d->listing;
}

QFuture<Result<FolderListing>> RequestFolder::open(const QString &path)
{
    struct Opened {
        std::shared_ptr<FolderDisk> disk;
        FolderUpdate update;
    };
    if (d->opening)
        *d->opening = true;
    const auto isUnwanted = std::make_shared<std::atomic_bool>(false);
    d->opening = isUnwanted;
    auto watch = std::make_shared<std::unique_ptr<FolderWatch>>(std::make_unique<FolderWatch>());
    QFuture<Result<Opened>> opening = QtConcurrent::run(
        &d->thread, [path, isUnwanted, watches = (*watch)->watches()](QPromise<Result<Opened>> &promise) {
            const Result<FolderRoot> root = FolderRoot::at(path);
            if (!root) {
                promise.addResult(tl::make_unexpected(root.error()));
                return;
            }
            Opened opened;
            opened.disk = std::make_shared<FolderDisk>(*root, watches);
            Result<FolderUpdate> read =
                opened.disk->open([&] { return promise.isCanceled() || isUnwanted->load(); });
            if (!read) {
                promise.addResult(tl::make_unexpected(read.error()));
                return;
            }
            opened.update = std::move(*read);
            promise.addResult(std::move(opened));
        });
    QFuture<Result<FolderListing>> listed =
        then(opening, this, [this, watch, isUnwanted](const Result<Opened> &opened) -> Result<FolderListing> {
            if (!opened)
                return tl::make_unexpected(opened.error());
            if (*isUnwanted)
                return Failure(cancelledError());
            d->follow(opened->disk, std::move(*watch));
            FolderUpdate update = opened->update;
            const FolderListing listing = update.listing.value_or(FolderListing());
            d->listing = listing;
            // The listing is new as a whole: nothing of it is told as a change.
            update.listing.reset();
            update.changes = {};
            d->take(d->disk, update);
            return listing;
        });
    return cancelling(opening, listed, this);
}

void RequestFolder::close()
{
    d->stop();
    d->opening.reset();
    d->follow(nullptr, nullptr);
    d->listing = {};
}

QFuture<Result<FolderListing>> RequestFolder::rescan()
{
    using Listed = Result<FolderListing>;
    if (!d->disk)
        return makeReadyResult<FolderListing>(noFolderIsOpen());
    const auto reading = d->queue<Listed>(
        [](FolderDisk &disk, const IsTaskCancelled &isCancelled) -> FolderTaskResult<Listed> {
            const Result<FolderUpdate> update = disk.rescan(isCancelled);
            if (!update)
                return {tl::make_unexpected(update.error()), {}};
            return {disk.listing(), *update};
        });
    return cancelling(reading, d->taken(reading), this);
}

QFuture<Result<FileContent>> RequestFolder::read(const QString &path)
{
    if (!d->disk)
        return makeReadyResult<FileContent>(noFolderIsOpen());
    return QtConcurrent::run(&d->thread, [disk = d->disk, path](QPromise<Result<FileContent>> &promise) {
        promise.addResult(disk->files().read(path, [&] { return promise.isCanceled() || disk->isStopped; }));
    });
}

QFuture<WriteResult> RequestFolder::Private::write(const QString &path, const QByteArray &bytes,
                                                   const FileRevision &expected)
{
    if (!disk)
        return makeReadyFuture<WriteResult>(
            tl::make_unexpected(WriteRefusal{noFolderIsOpen().value(), {}, {}}));
    return taken(queue<WriteResult>(
        [path, bytes, expected](FolderDisk &used, const IsTaskCancelled &) -> FolderTaskResult<WriteResult> {
            WriteResult written = used.write(path, bytes, expected);
            if (!written)
                return {std::move(written), {}};
            return {
                std::move(written),
                used.update(expected.isThere() ? QSet<QString>{parentFolderOf(path)} : foldersAbove(path))};
        }));
}

QFuture<WriteResult> RequestFolder::write(const QString &path, const QByteArray &bytes,
                                          const FileRevision &expected)
{
    return d->write(path, bytes, expected);
}

QFuture<WriteResult> RequestFolder::create(const QString &path, const QByteArray &bytes)
{
    return d->write(path, bytes, {});
}

void RequestFolder::watchFile(const QString &path, const FileRevision &known)
{
    using Nothing = std::monostate;
    if (!d->disk)
        return;
    static_cast<void>(d->taken(d->queue<Nothing>(
        [path, known](FolderDisk &disk, const IsTaskCancelled &) -> FolderTaskResult<Nothing> {
            return {{}, disk.watchFile(path, known)};
        })));
}

void RequestFolder::unwatchFile(const QString &path)
{
    if (d->disk)
        d->thread.start([disk = d->disk, path] { disk->unwatchFile(path); });
}

QString RequestFolder::fileNameFor(const QString &title, const QString &folder) const
{
    QSet<QString> taken;
    if (const FolderEntry *entry = d->listing.find(folder)) {
        for (int i = 0; i < entry->children; ++i)
            taken.insert(foldedName(d->listing.entries.at(entry->firstChild + i).name()));
    }
    return freeRequestName(requestFileName(title),
                           [&taken](const QString &name) { return taken.contains(foldedName(name)); });
}

} // namespace patlas

#include "moc_RequestFolder.cpp"
