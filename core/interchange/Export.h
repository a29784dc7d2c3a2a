// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/interchange/ExportedCollection.h"

#include <QByteArray>
#include <QString>
#include <QStringView>

#include <functional>
#include <vector>

namespace patlas {

/// A form in which requests can be exported.
struct ExportFormat {
    QString id; ///< "postman"
    QString name; ///< for a person: "Postman Collection 2.1"
    QString suffix; ///< of its files: "postman_collection.json"
};

/// In the order in which they are offered.
std::vector<ExportFormat> exportFormats();

/// A file that belongs to an export and cannot be part of it.
struct ExportCompanion {
    QString suffix; ///< stands in place of the export's own: "staging.postman_environment.json"
    QByteArray bytes;
};

struct Export {
    QByteArray bytes;
    std::vector<ExportCompanion> companions;
    /// What is not as in the files: of the collection, and what the form cannot hold.
    std::vector<ImportNote> notes;
    QString suffix;
};

/// Writes the requests in one of the forms, in memory. `chosen`: by request; empty: all of them. Any thread,
/// in linear time. InvalidInput: the form is not known, no request is chosen, or a secret was found in what
/// would be written; Cancelled.
Result<Export> writeExport(const ExportedCollection &collection, QStringView formatId,
                           const std::vector<bool> &chosen = {},
                           const std::function<bool()> &isCancelled = {});

} // namespace patlas
