// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/patlasctl/StagedFiles.h"

#include "core/base/VisibleText.h"
#include "core/leaks/GitProgram.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QProcess>

using namespace Qt::StringLiterals;

namespace patlas {

namespace {

struct StagedFilesText {
    Q_DECLARE_TR_FUNCTIONS(patlas::StagedFiles)
};

/// A changed file: what its blob is called, and where it is.
struct Staged {
    QByteArray blob;
    QByteArray path;
};

/// The top of the repository that the current folder is in; empty: there is none.
QString topFolder()
{
    QDir at = QDir::current();
    while (!QFileInfo::exists(at.filePath(u".git"_s))) {
        if (at.isRoot() || !at.cdUp())
            return {};
    }
    return at.path();
}

Result<QByteArray> git(const QString &top, const QStringList &arguments, const QByteArray &input = {})
{
    // In a hook git says by its environment which index it is about.
    const QString index = qEnvironmentVariable("GIT_INDEX_FILE");
    const auto process = startGit(QFile::encodeName(top), arguments, QIODevice::ReadWrite,
                                  index.isEmpty() ? QString() : QDir::current().absoluteFilePath(index));
    QByteArray output;
    const GitOutcome outcome = readGit(
        *process, gitPatience, std::atomic_bool(false),
        [&output](std::string_view piece) {
            output.append(piece.data(), qsizetype(piece.size()));
            return true;
        },
        input);
    return outcome.isGood() ? Result<QByteArray>(std::move(output))
                            : Result<QByteArray>(Failure(outcome.error()));
}

/// Of `diff-index --raw -z`: ":100644 100644 OLD NEW M", NUL, path, NUL.
std::vector<Staged> changedFiles(const QByteArray &raw)
{
    constexpr qsizetype blobField = 3;
    std::vector<Staged> files;
    const QList<QByteArray> parts = raw.split('\0');
    for (qsizetype at = 0; at + 1 < parts.size(); at += 2) {
        const QList<QByteArray> fields = parts[at].split(' ');
        const bool isSubmodule = fields.value(1) == "160000"; // a commit of another repository
        if (!isSubmodule && !fields.value(blobField).isEmpty())
            files.push_back({fields.value(blobField), parts[at + 1]});
    }
    return files;
}

} // namespace

Result<void> StagedFiles::take()
{
    const QString top = topFolder();
    if (top.isEmpty())
        return failure(ErrorKind::NotFound, StagedFilesText::tr("This folder is in no repository of git."));
    // Before the first commit there is nothing to compare with but the empty tree.
    const bool hasCommit = git(top, {u"rev-parse"_s, u"--verify"_s, u"--quiet"_s, u"HEAD"_s}).has_value();
    Result<QByteArray> base = QByteArray("HEAD");
    if (!hasCommit)
        base = git(top, {u"hash-object"_s, u"-t"_s, u"tree"_s, u"--stdin"_s});
    if (!base)
        return Failure(base.error());
    const Result<QByteArray> raw =
        git(top,
            {u"diff-index"_s, u"--cached"_s, u"--raw"_s, u"--no-abbrev"_s, u"--no-renames"_s, u"-z"_s,
             u"--diff-filter=AMT"_s, QString::fromLatin1(base->trimmed())});
    if (!raw)
        return Failure(raw.error());
    const std::vector<Staged> files = changedFiles(*raw);
    QByteArray blobs;
    for (const Staged &file : files)
        blobs += file.blob + '\n';
    const Result<QByteArray> contents =
        blobs.isEmpty() ? Result<QByteArray>(QByteArray()) : git(top, {u"cat-file"_s, u"--batch"_s}, blobs);
    if (!contents)
        return Failure(contents.error());
    qsizetype at = 0;
    for (const Staged &file : files) { // "<name> blob <size>", line end, content, line end
        const qsizetype end = contents->indexOf('\n', at);
        const QList<QByteArray> head = contents->mid(at, end - at).split(' ');
        const qsizetype size = head.value(2).toLongLong();
        if (end < 0 || head.size() != 3 || end + 1 + size > contents->size())
            return failure(ErrorKind::Storage,
                           StagedFilesText::tr("%1 cannot be read from the repository.")
                               .arg(isolated(QFile::decodeName(file.path))));
        if (const Result<void> written = write(file.path, contents->mid(end + 1, size)); !written)
            return written;
        at = end + 1 + size + 1;
    }
    return {};
}

Result<void> StagedFiles::write(const QByteArray &path, const QByteArray &bytes)
{
    QString name = QFile::decodeName(path);
    if (QFile::encodeName(name) != path || QDir::cleanPath(name).startsWith(".."_L1)) {
        name = QString::number(m_originals.size());
        m_originals.insert(name.toLatin1(), path);
    }
    const QString target = m_folder.filePath(name);
    QDir().mkpath(QFileInfo(target).path());
    QFile file(target);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.flush())
        return failure(ErrorKind::Storage, StagedFilesText::tr("%1 cannot be written.").arg(isolated(target)),
                       file.errorString());
    return {};
}

QByteArray StagedFiles::originalPath(const QByteArray &path) const
{
    const QByteArray prefix = QFile::encodeName(m_folder.path()) + '/';
    if (!path.startsWith(prefix))
        return path;
    const QByteArray relative = path.sliced(prefix.size());
    return m_originals.value(relative, relative);
}

} // namespace patlas
