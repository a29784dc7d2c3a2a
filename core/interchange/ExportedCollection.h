// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/collection/EnvironmentFiles.h"
#include "core/collection/HttpFile.h"
#include "core/interchange/ImportedCollection.h"

#include <QSet>
#include <QString>
#include <QStringList>

#include <functional>
#include <vector>

namespace patlas {

/// A file of requests that is exported.
struct ExportFile {
    QString path; ///< from the folder that is exported, with "/"
    HttpFile file;
    int request = -1; ///< the one that is exported; -1: all
};

/// What is exported, as it was read.
struct ExportSource {
    QString title; ///< of the folder, the file or the request
    std::vector<ExportFile> files;
    EnvironmentFiles environments; ///< of which the private ones stay where they are
    QStringList activeEnvironments; ///< a later one wins
    QString baseUrl; ///< what "{{baseUrl}}" stands for where no file says it; empty: nothing
    /// Variables come along also where no request uses them.
    bool isWholeFolder = true;
};

/// Requests that can be written in any form: no secret is in them, and variables hold for all of them.
struct ExportedCollection {
    ImportedCollection content; ///< `secrets` is empty
    std::vector<int> files; ///< by request: which file it is of
    /// Variables that stand for secrets, which have no value here.
    QSet<QString> secretVariables;
    QStringList activeEnvironments; ///< of those that `content` has
    HttpDialect dialect = HttpDialect::Universal; ///< in which most of the files are
};

/// Makes it. Literal secrets, stored or by name or form, become variables without a value; values of secret
/// variables, references to credentials and everything of private environments are left out; variables of
/// files that have the name of another one get one of their own. All of it is told in the notes. Any thread,
/// in linear time. InvalidInput: there is no request in it; Cancelled.
Result<ExportedCollection> exportedCollection(const ExportSource &source,
                                              const std::function<bool()> &isCancelled = {});

} // namespace patlas
