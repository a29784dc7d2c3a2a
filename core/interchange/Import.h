// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/interchange/ImportedCollection.h"

#include <QByteArray>
#include <QString>

#include <functional>
#include <vector>

namespace patlas {

/// A file that is to be imported, or one of a folder of them.
struct ImportFile {
    QString path; ///< relative to what was chosen, with "/"; of pasted text empty
    QByteArray bytes;
};

/// Reads what another tool exported: Postman, Insomnia, Bruno, OpenCollection, HAR, Hoppscotch, Thunder
/// Client. Which one is told by the content, not by the name. Several files belong together: a collection and
/// its environments, or the files of a folder. Nothing of them is run. Any thread; in linear time.
///
/// InvalidInput: none of them is of a form that is known, in words that say what it looks like instead;
/// Parse: the form is known and the file is broken, with the place; Cancelled.
Result<ImportedCollection> readImport(const std::vector<ImportFile> &files,
                                      const std::function<bool()> &isCancelled = {});

/// Whether the content looks like something that `readImport` reads. Reads no more than its beginning.
bool looksLikeImport(const ImportFile &file);

} // namespace patlas
