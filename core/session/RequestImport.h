// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/interchange/Import.h"
#include "core/interchange/ImportedFiles.h"

#include <QFuture>
#include <QStringList>

#include <atomic>
#include <memory>
#include <vector>

namespace patlas {

/// What was found in files of another tool, and the files that it becomes here.
struct OpenedImport {
    ImportedCollection collection;
    ImportedFiles files;
};
using SharedImport = std::shared_ptr<const OpenedImport>;

/// Reads files, or all of a folder, on a worker. See readImport(); Storage where nothing can be read, and
/// Unsupported where it is too much.
QFuture<Result<SharedImport>> openImport(const QStringList &paths);
/// The same of a text that was pasted.
QFuture<Result<SharedImport>> openImportText(const QByteArray &text);

/// A variable that is to be in http-client.env.json.
struct WantedVariable {
    QString environment; ///< "$shared": of all
    QString name;
    QString value;
};

struct ImportOrder {
    QString root; ///< the open folder, absolute
    QString folder; ///< in it, for the requests; made where it is not there; empty: the open folder itself
    std::vector<ImportedFile> files;
    std::vector<WantedVariable> variables;
};

struct ImportOutcome {
    QStringList written; ///< from the open folder
    QStringList problems; ///< sentences; what they are about was not written
};

/// Writes everything on a worker. Nothing is overwritten: where a name is there already, another one is
/// taken, and a variable that has a value keeps it, which is told. Progress: files. Where `isStopped` becomes
/// true, no further file is written; the variables are.
QFuture<ImportOutcome> writeImport(ImportOrder order, std::shared_ptr<const std::atomic_bool> isStopped);

/// The variables that the environments of a collection want, without secrets.
std::vector<WantedVariable> variablesOf(const ImportedFiles &files);

} // namespace patlas
