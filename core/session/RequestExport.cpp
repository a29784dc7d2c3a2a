// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/RequestExport.h"

#include "core/base/ExportedFile.h"
#include "core/base/VisibleText.h"
#include "core/collection/DraftDefinition.h"
#include "core/collection/RequestFileName.h"
#include "core/collection/TextFileStore.h"
#include "core/secret/TokenRedaction.h"
#include "core/session/RequestFiles.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QPromise>
#include <QtConcurrent>

using namespace Qt::StringLiterals;

namespace patlas {

namespace {

struct RequestExportText {
    Q_DECLARE_TR_FUNCTIONS(patlas::RequestExport)
};

/// What a worker needs of the open folder.
struct ExportReading {
    QString root; ///< absolute
    QStringList files;
    QString folder; ///< with its "/": what paths in the export are relative to
    int request = -1;
    ExportSource source;
};

QString titleOfSelection(const ExportReading &reading)
{
    const ExportSource &source = reading.source;
    if (reading.request >= 0 && !source.files.empty()) {
        const auto &requests = source.files.front().file.requests();
        if (std::size_t(reading.request) < requests.size())
            return titleOf(requests[std::size_t(reading.request)].definition);
    }
    return source.title;
}

/// As they are on the disk: those of a folder that was just opened are not known yet.
EnvironmentFiles environmentsIn(const TextFileStore &store)
{
    const auto content = [&store](const char *name) {
        return store.read(QLatin1String(name)).value_or(FileContent()).bytes.left(maxEnvironmentFile);
    };
    return readEnvironmentFiles(content(sharedEnvironmentFile), content(privateEnvironmentFile));
}

void readExport(QPromise<Result<SharedCollection>> &promise, ExportReading reading)
{
    const auto isCancelled = [&promise] { return promise.isCanceled(); };
    const Result<FolderRoot> root = FolderRoot::at(reading.root);
    if (!root) {
        promise.addResult(tl::make_unexpected(root.error()));
        return;
    }
    const TextFileStore store(*root);
    reading.source.environments = environmentsIn(store);
    promise.setProgressRange(0, int(reading.files.size()));
    QStringList unread;
    int done = 0;
    for (const QString &file : std::as_const(reading.files)) {
        if (promise.isCanceled())
            return;
        const Result<FileContent> content = store.read(file, isCancelled);
        if (content)
            reading.source.files.push_back(
                {file.sliced(reading.folder.size()), HttpFile::read(content->bytes), reading.request});
        else
            unread.append(
                RequestExportText::tr("%1 was left out. %2").arg(isolated(file), content.error().message()));
        promise.setProgressValue(++done);
    }
    reading.source.title = titleOfSelection(reading);
    Result<ExportedCollection> collection = exportedCollection(reading.source, isCancelled);
    if (!collection) {
        promise.addResult(tl::make_unexpected(collection.error()));
        return;
    }
    for (const QString &sentence : std::as_const(unread))
        collection->content.notes.push_back({ImportNote::Kind::LeftOut, -1, redactTokens(sentence)});
    promise.addResult(SharedCollection(std::make_shared<ExportedCollection>(std::move(*collection))));
}

void writeInMemory(QPromise<Result<SharedExport>> &promise, const SharedCollection &collection,
                   const QString &formatId, const std::vector<bool> &chosen)
{
    Result<Export> written =
        writeExport(*collection, formatId, chosen, [&promise] { return promise.isCanceled(); });
    promise.addResult(written ? Result<SharedExport>(std::make_shared<Export>(std::move(*written)))
                              : Result<SharedExport>(tl::make_unexpected(written.error())));
}

Failure unwritten(const QString &path, const QString &problem)
{
    return failure(
        ErrorKind::Storage,
        RequestExportText::tr("%1 could not be written.").arg(isolated(QDir::toNativeSeparators(path))),
        problem, RequestExportText::tr("Choose another file."));
}

void writeToDisk(QPromise<Result<QStringList>> &promise, const SharedExport &prepared, const QString &path,
                 Companions companions)
{
    QStringList written;
    if (const QString problem = writeExportedFile(path, prepared->bytes); !problem.isEmpty()) {
        promise.addResult(unwritten(path, problem));
        return;
    }
    written.append(path);
    const QFileInfo stem(exportStem(path));
    for (const ExportCompanion &companion : prepared->companions) {
        if (promise.isCanceled())
            break;
        const QDir folder = stem.dir();
        // Its suffix says what it is and stays whole.
        const auto isTaken = [&](const QString &name) {
            return companions == Companions::TakeFreeNames && folder.exists(name + u'.' + companion.suffix);
        };
        const QString wanted =
            folder.filePath(freeRequestName(stem.fileName(), isTaken) + u'.' + companion.suffix);
        if (const QString problem = writeExportedFile(wanted, companion.bytes); !problem.isEmpty()) {
            promise.addResult(unwritten(wanted, problem));
            return;
        }
        written.append(wanted);
    }
    promise.addResult(written);
}

} // namespace

QFuture<Result<SharedCollection>> openExport(const RequestFiles &files, const Environment &environment,
                                             const ExportSelection &selection)
{
    const FolderListing &listing = files.folder().listing();
    const FolderEntry *entry = listing.find(selection.path);
    ExportReading reading;
    reading.root = files.folder().path();
    reading.request = selection.request;
    const bool isFolder = !entry || entry->isFolder;
    reading.files = isFolder ? listing.filesIn(selection.path) : QStringList{selection.path};
    const QString folder = isFolder ? selection.path : selection.path.section(u'/', 0, -2);
    reading.folder = folder.isEmpty() ? QString() : folder + u'/';
    ExportSource &source = reading.source;
    source.title = selection.path.isEmpty() ? QFileInfo(reading.root).fileName()
        : isFolder                          ? selection.path.section(u'/', -1)
                                            : QFileInfo(selection.path).completeBaseName();
    source.activeEnvironments = files.activeEnvironments();
    const QString base = environment.apiBase.toString(QUrl::FullyEncoded);
    source.baseUrl = base.endsWith(u'/') ? base.chopped(1) : base;
    source.isWholeFolder = selection.path.isEmpty();
    return QtConcurrent::run(readExport, std::move(reading));
}

QFuture<Result<SharedExport>> prepareExport(SharedCollection collection, const QString &formatId,
                                            std::vector<bool> chosen)
{
    return QtConcurrent::run(writeInMemory, std::move(collection), formatId, std::move(chosen));
}

QFuture<Result<QStringList>> saveExport(SharedExport prepared, const QString &path, Companions companions)
{
    return QtConcurrent::run(writeToDisk, std::move(prepared), path, companions);
}

QString exportStem(const QString &path)
{
    for (const ExportFormat &format : exportFormats()) {
        if (path.endsWith(u'.' + format.suffix, Qt::CaseInsensitive))
            return path.chopped(format.suffix.size() + 1);
    }
    const qsizetype dot = path.lastIndexOf(u'.');
    return dot > path.lastIndexOf(u'/') + 1 ? path.first(dot) : path;
}

} // namespace patlas
