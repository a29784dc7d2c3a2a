// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/openapi/DocumentSet.h"

#include <QString>

namespace patlas {

/// Descriptions in a folder of this program: each has a folder of its own, named by its revision, with the
/// documents as they came. A value; `read` and `write` belong on a worker.
class DescriptionFiles {
public:
    explicit DescriptionFiles(QString folder);

    /// All or nothing, 0600. Storage with what the file system says.
    Result<void> write(const QString &revision, const DocumentSet &documents) const;
    /// Without the address of the root, which stands in the database.
    Result<DocumentSet> read(const QString &revision) const;
    /// On a worker; an empty name removes nothing.
    void removeLater(const QString &revision) const;

private:
    QString m_folder;
};

} // namespace patlas
