// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/openapi/ApiDescription.h"
#include "core/openapi/DocumentSet.h"

#include <QString>

#include <optional>

namespace patlas {

/// Descriptions in a folder of this program: each has a folder of its own, named by its revision, with the
/// documents as they came and, once they were read, an index beside them. A value; all that reads or writes
/// belongs on a worker.
class DescriptionFiles {
public:
    explicit DescriptionFiles(QString folder);

    /// All or nothing, 0600. Storage with what the file system says.
    Result<void> write(const QString &revision, const DocumentSet &documents) const;
    /// Without the address of the root, which stands in the database.
    Result<DocumentSet> read(const QString &revision) const;
    /// What an index is for: which documents, from where, and as they are now. Differs when one changes.
    QByteArray indexKey(const QString &revision, const QUrl &address) const;
    /// What this version of Patlas read from the documents, where the index is for this key.
    std::optional<ApiDescription> readIndex(const QString &revision, const QByteArray &key) const;
    /// `key`: from before the documents were read. 0600. What cannot be written is left out: the documents
    /// have it all.
    void writeIndex(const QString &revision, const QByteArray &key, const ApiDescription &api) const;
    /// On a worker; an empty name removes nothing.
    void removeLater(const QString &revision) const;

private:
    QString folderOf(const QString &revision) const { return m_folder + QLatin1Char('/') + revision; }

    QString m_folder;
};

} // namespace patlas
