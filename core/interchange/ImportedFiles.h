// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/collection/HttpText.h"
#include "core/interchange/ImportedCollection.h"

#include <QByteArray>
#include <QString>

#include <vector>

namespace patlas {

struct ImportedFile {
    QString path; ///< relative, with "/": "tags/create-a-tag.http"
    QByteArray bytes;
    int request = -1; ///< of ImportedCollection::requests, that it is of; several files can be of one
};

/// A collection as files of a folder of requests. No file holds a secret: where one is found all the same,
/// what holds it is left out.
struct ImportedFiles {
    /// A request each, and bodies that a request cannot hold itself. No two paths differ by case alone.
    std::vector<ImportedFile> files = {};
    /// Content of http-client.env.json: variables of the whole collection as "$shared", and the environments.
    /// Secrets are missing in it, so that Patlas asks for them. Empty: there is nothing for it.
    QByteArray environments = {};
    /// What could not be written as it is, beside the notes of the collection.
    std::vector<ImportNote> notes = {};
};

/// Writes nothing; any thread, in linear time. Descriptions and scripts become comments above the request. A
/// request that a file cannot say is left out with a note. InvalidInput: there is nothing to write.
Result<ImportedFiles> filesOf(const ImportedCollection &collection, HttpDialect dialect);

} // namespace patlas
