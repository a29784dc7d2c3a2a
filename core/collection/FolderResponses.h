// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/collection/ResponseReference.h"
#include "core/request/VariableText.h"

#include <QHash>
#include <QString>
#include <QStringList>

namespace patlas {

/// The last responses of named requests, which other requests of the folder take values of. A value; copies
/// share the bodies.
class FolderResponses {
public:
    /// `file`: any text that tells the folder's files apart.
    void keep(const QString &file, const QString &request, const CheckedResponse &response);

    /// The value for a request of this file: requests of the same file come first, then those of the file
    /// that came first. See chainedValue().
    Result<QString> value(const RequestReference &asked, const QString &file) const;

private:
    QHash<QString, NamedResponses> m_byFile;
    QStringList m_files; ///< in the order in which they came first
};

} // namespace patlas
