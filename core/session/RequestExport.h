// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/environment/Environment.h"
#include "core/interchange/Export.h"

#include <QFuture>
#include <QStringList>

#include <memory>
#include <vector>

namespace patlas {

class RequestFiles;

using SharedCollection = std::shared_ptr<const ExportedCollection>;
using SharedExport = std::shared_ptr<const Export>;

/// What of the open folder is exported.
struct ExportSelection {
    QString path = {}; ///< a folder or a file, from the open folder; empty: the open folder itself
    int request = -1; ///< of the file; -1: all of them
};

/// Reads what is selected on a worker, with the shared environments. A file that cannot be read is left out
/// with a note. Progress: files. See exportedCollection().
QFuture<Result<SharedCollection>> openExport(const RequestFiles &files, const Environment &environment,
                                             const ExportSelection &selection);

/// Writes it in memory, on a worker: see writeExport().
QFuture<Result<SharedExport>> prepareExport(SharedCollection collection, const QString &formatId,
                                            std::vector<bool> chosen = {});

/// Of the files that belong to an export.
enum class Companions {
    TakeFreeNames, ///< "orders-2.dev.postman_environment.json"
    Replace, ///< what is there
};

/// Writes the files on a worker, each as a whole or not at all (see ExportedFile.h), and gives their paths.
/// The file itself is replaced if it is there; those that belong to it are beside it. Storage: what the
/// system says. Cancelling ends it between two files.
QFuture<Result<QStringList>> saveExport(SharedExport prepared, const QString &path,
                                        Companions companions = Companions::TakeFreeNames);

/// The path without the ending that the format gives to its files, or without its last one.
QString exportStem(const QString &path);

} // namespace patlas
