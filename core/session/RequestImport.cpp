// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/RequestImport.h"

#include "core/base/VisibleText.h"
#include "core/collection/EnvironmentFileEdit.h"
#include "core/collection/EnvironmentFiles.h"
#include "core/collection/RequestFileName.h"
#include "core/collection/TextFileStore.h"
#include "core/session/RequestFiles.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QPromise>
#include <QtConcurrent>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace patlas {

namespace {

struct RequestImportText {
    Q_DECLARE_TR_FUNCTIONS(patlas::RequestImport)
};

constexpr qint64 maxImportBytes = qint64(512) << 20; ///< of all files together
constexpr std::size_t maxImportEntries = 50'000;
constexpr int triesForName = 1000;

using FilesToRead =
    std::vector<std::pair<QString, QString>>; ///< where each is, and its path for readImport()

bool canHoldCollection(const QFileInfo &file)
{
    static const QStringList suffixes{u"bru"_s, u"yml"_s, u"yaml"_s, u"json"_s, u"har"_s};
    return suffixes.contains(file.suffix().toLower());
}

Result<void> addFolder(const QString &path, FilesToRead &files, const std::function<bool()> &isCancelled)
{
    const QDir root(path);
    QStringList folders{path};
    std::size_t seen = 0;
    while (!folders.isEmpty()) {
        const QFileInfoList entries =
            QDir(folders.takeLast()).entryInfoList(QDir::AllEntries | QDir::NoDotAndDotDot);
        for (const QFileInfo &entry : entries) {
            if (isCancelled())
                return Failure(cancelledError());
            if (++seen > maxImportEntries)
                return failure(ErrorKind::Unsupported,
                               RequestImportText::tr("The folder has too many files."), {},
                               RequestImportText::tr("Choose the folder of one collection."));
            if (isSkippedName(entry.fileName()))
                continue;
            if (entry.isDir() && !entry.isSymLink())
                folders.append(entry.filePath());
            else if (entry.isFile() && canHoldCollection(entry))
                files.emplace_back(entry.filePath(), root.relativeFilePath(entry.filePath()));
        }
    }
    return {};
}

Result<FilesToRead> filesToRead(const QStringList &paths, const std::function<bool()> &isCancelled)
{
    FilesToRead files;
    for (const QString &path : paths) {
        if (!QFileInfo(path).isDir()) {
            files.emplace_back(path, QFileInfo(path).fileName());
            continue;
        }
        if (const Result<void> added = addFolder(path, files, isCancelled); !added)
            return tl::make_unexpected(added.error());
    }
    std::ranges::sort(files, {}, [](const auto &file) { return file.second; });
    return files;
}

Result<std::vector<ImportFile>> contentOf(const QStringList &paths, const std::function<bool()> &isCancelled)
{
    const auto files = filesToRead(paths, isCancelled);
    if (!files)
        return tl::make_unexpected(files.error());
    std::vector<ImportFile> read;
    qint64 size = 0;
    for (const auto &[path, name] : *files) {
        if (isCancelled())
            return Failure(cancelledError());
        QFile file(path);
        if (!file.open(QIODevice::ReadOnly))
            return failure(ErrorKind::Storage,
                           RequestImportText::tr("%1 cannot be read.").arg(isolated(path)),
                           file.errorString());
        size += file.size();
        if (size > maxImportBytes)
            return failure(ErrorKind::Unsupported, RequestImportText::tr("The files are too large together."),
                           {}, RequestImportText::tr("Import them one after the other."));
        read.push_back({name, file.readAll()});
    }
    if (read.empty())
        return failure(ErrorKind::NotFound,
                       RequestImportText::tr("There is no file in it that a collection could be in."));
    return read;
}

Result<SharedImport> opened(const std::vector<ImportFile> &files, const std::function<bool()> &isCancelled)
{
    Result<ImportedCollection> collection = readImport(files, isCancelled);
    if (!collection)
        return tl::make_unexpected(collection.error());
    auto import = std::make_shared<OpenedImport>();
    import->collection = std::move(*collection);
    Result<ImportedFiles> written = filesOf(import->collection, HttpDialect::Universal);
    if (!written)
        return tl::make_unexpected(written.error());
    import->files = std::move(*written);
    return SharedImport(std::move(import));
}

void openFiles(QPromise<Result<SharedImport>> &promise, const QStringList &paths)
{
    const auto isCancelled = [&promise] { return promise.isCanceled(); };
    const Result<std::vector<ImportFile>> files = contentOf(paths, isCancelled);
    promise.addResult(files ? opened(*files, isCancelled)
                            : Result<SharedImport>(tl::make_unexpected(files.error())));
}

void openText(QPromise<Result<SharedImport>> &promise, const QByteArray &text)
{
    promise.addResult(opened({{{}, text}}, [&promise] { return promise.isCanceled(); }));
}

/// Writes what one order says.
class ImportWriter {
public:
    explicit ImportWriter(const FolderRoot &root)
        : m_store(root)
    {
    }

    void write(const ImportOrder &order, QPromise<ImportOutcome> &promise, const std::atomic_bool &isStopped)
    {
        promise.setProgressRange(0, int(order.files.size()));
        int done = 0;
        for (const ImportedFile &file : order.files) {
            if (isStopped) {
                m_outcome.problems.append(RequestImportText::tr("The import was stopped before its end."));
                break;
            }
            writeFile(order.folder.isEmpty() ? file.path : order.folder + u'/' + file.path, file.bytes);
            promise.setProgressValue(++done);
        }
        if (!order.variables.empty())
            writeVariables(order.variables);
    }

    ImportOutcome take() { return std::move(m_outcome); }

private:
    void writeFile(const QString &path, const QByteArray &bytes)
    {
        const qsizetype slash = path.lastIndexOf(u'/') + 1;
        QString name = path.sliced(slash);
        QSet<QString> taken;
        for (int tried = 0; tried < triesForName; ++tried) {
            const QString wanted = path.left(slash) + name;
            const WriteResult written = m_store.create(wanted, bytes);
            if (written) {
                m_outcome.written.append(wanted);
                return;
            }
            if (written.error().kind != ErrorKind::Conflict) {
                m_outcome.problems.append(written.error().message());
                return;
            }
            taken.insert(name);
            name = freeRequestName(path.sliced(slash),
                                   [&taken](const QString &each) { return taken.contains(each); });
        }
        m_outcome.problems.append(RequestImportText::tr("No name is free for %1.").arg(isolated(path)));
    }

    void writeVariables(const std::vector<WantedVariable> &variables)
    {
        const QString path = QString::fromLatin1(sharedEnvironmentFile);
        const Result<FileContent> now = m_store.read(path);
        if (!now && now.error().kind != ErrorKind::NotFound) {
            m_outcome.problems.append(now.error().message());
            return;
        }
        const FileContent content = now.value_or(FileContent());
        const EnvironmentFiles there = readEnvironmentFiles(content.bytes, {});
        QByteArray bytes = content.bytes;
        for (const WantedVariable &variable : variables) {
            if (const std::optional<QString> value = valueIn(there, variable)) {
                if (*value != variable.value)
                    m_outcome.problems.append(
                        RequestImportText::tr("%1 in %2 has another value already, and keeps it.")
                            .arg(isolated(variable.name), isolated(variable.environment)));
                continue;
            }
            const Result<QByteArray> edited =
                withEnvironmentVariable(bytes, variable.environment, variable.name, variable.value);
            if (edited)
                bytes = *edited;
            else
                m_outcome.problems.append(edited.error().message());
        }
        if (bytes == content.bytes)
            return;
        // What is read of it ends there.
        if (bytes.size() > maxEnvironmentFile) {
            m_outcome.problems.append(
                RequestImportText::tr("The variables were not written: %1 would be too large.").arg(path));
            return;
        }
        const WriteResult written = m_store.write(path, bytes, content.revision);
        if (written)
            m_outcome.written.append(path);
        else
            m_outcome.problems.append(written.error().message());
    }

    static std::optional<QString> valueIn(const EnvironmentFiles &files, const WantedVariable &wanted)
    {
        for (const FileEnvironment &environment : files.shared) {
            if (environment.name != wanted.environment)
                continue;
            for (const Variable &variable : environment.variables) {
                if (variable.name == wanted.name)
                    return variable.value;
            }
        }
        return std::nullopt;
    }

    TextFileStore m_store;
    ImportOutcome m_outcome;
};

void writeAll(QPromise<ImportOutcome> &promise, const ImportOrder &order,
              const std::shared_ptr<const std::atomic_bool> &isStopped)
{
    const Result<FolderRoot> root = FolderRoot::at(order.root);
    if (!root) {
        promise.addResult(ImportOutcome{{}, {root.error().message()}});
        return;
    }
    ImportWriter writer(*root);
    writer.write(order, promise, *isStopped);
    promise.addResult(writer.take());
}

} // namespace

QFuture<Result<SharedImport>> openImport(const QStringList &paths)
{
    return QtConcurrent::run(openFiles, paths);
}

QFuture<Result<SharedImport>> openImportText(const QByteArray &text)
{
    return QtConcurrent::run(openText, text);
}

QFuture<ImportOutcome> writeImport(ImportOrder order, std::shared_ptr<const std::atomic_bool> isStopped)
{
    return QtConcurrent::run(writeAll, std::move(order), std::move(isStopped));
}

std::vector<WantedVariable> variablesOf(const ImportedFiles &files)
{
    std::vector<WantedVariable> wanted;
    for (const FileEnvironment &environment : readEnvironmentFiles(files.environments, {}).shared) {
        for (const Variable &variable : environment.variables)
            wanted.push_back({environment.name, variable.name, variable.value});
    }
    return wanted;
}

} // namespace patlas
