// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/collection/FolderResponses.h"

#include "core/collection/ChainedValue.h"

namespace patlas {

void FolderResponses::keep(const QString &file, const QString &request, const CheckedResponse &response)
{
    if (!m_byFile.contains(file))
        m_files.append(file);
    m_byFile[file].insert_or_assign(request, response);
}

Result<QString> FolderResponses::value(const RequestReference &asked, const QString &file) const
{
    const auto own = m_byFile.constFind(file);
    if (own != m_byFile.constEnd() && hasResponse(asked, *own))
        return chainedValue(asked, *own);
    for (const QString &other : m_files) {
        const NamedResponses &responses = *m_byFile.constFind(other);
        if (hasResponse(asked, responses))
            return chainedValue(asked, responses);
    }
    return chainedValue(asked, {});
}

} // namespace patlas
