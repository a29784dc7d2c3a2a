// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/patlasctl/StagedFiles.h"

#include <QCoreApplication>
#include <QFile>
#include <QProcess>

using namespace Qt::StringLiterals;

namespace patlas {

namespace {

struct StagedFilesText {
    Q_DECLARE_TR_FUNCTIONS(patlas::StagedFiles)
};

/// What git writes. In a hook git has told by its environment which index it is about, so that stays.
Result<QByteArray> git(const QStringList &arguments, const QByteArray &input = {})
{
    QProcess process;
    process.start(u"git"_s, arguments);
    process.write(input);
    process.closeWriteChannel();
    if (!process.waitForStarted())
        return failure(ErrorKind::NotFound, StagedFilesText::tr("There is no program git."));
    process.waitForFinished(-1);
    if (process.exitStatus() != QProcess::NormalExit || process.exitCode() != 0)
        return failure(ErrorKind::NotFound, StagedFilesText::tr("This is no repository of git."),
                       QString::fromLocal8Bit(process.readAllStandardError()).trimmed());
    return process.readAllStandardOutput();
}

} // namespace

Result<void> StagedFiles::take()
{
    const Result<QByteArray> top = git({u"rev-parse"_s, u"--show-toplevel"_s});
    if (!top)
        return Failure(top.error());
    const QString root = QFile::decodeName(top->trimmed());
    const Result<QByteArray> names =
        git({u"-C"_s, root, u"diff"_s, u"--cached"_s, u"--name-only"_s, u"--no-renames"_s,
             u"--diff-filter=AMT"_s, u"--no-ext-diff"_s, u"-z"_s});
    if (!names)
        return Failure(names.error());
    // Submodules are commits, which are not checked out here.
    const Result<QByteArray> written = git({u"-C"_s, root, u"checkout-index"_s, u"--force"_s, u"-z"_s,
                                            u"--stdin"_s, u"--prefix="_s + m_folder.path() + u'/'},
                                           *names);
    return written ? Result<void>() : Result<void>(Failure(written.error()));
}

QByteArray StagedFiles::originalPath(const QByteArray &path) const
{
    const QByteArray prefix = QFile::encodeName(m_folder.path()) + '/';
    return path.startsWith(prefix) ? path.sliced(prefix.size()) : path;
}

} // namespace patlas
