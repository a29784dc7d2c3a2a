// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/collection/HttpFileRequest.h"

#include <QHash>
#include <QString>
#include <QStringList>

#include <vector>

namespace patlas {

/// What names a request may use for others: each one's own, and the variable that httpYac makes of it.
/// Where a name is there more than once, that of the same file counts, else the first.
class RequestNames {
public:
    /// In the order of the folder. `request`: any number that tells requests apart.
    void add(const QString &file, const QString &name, int request);
    int find(const QString &file, const QString &name) const; ///< -1: there is none

private:
    QHash<QString, int> m_first;
    QHash<std::pair<QString, QString>, int> m_inFile;
};

/// The names of all that the request and the variables of its file that it uses take from others, and what
/// "# @ref" and "# @forceRef" say; perhaps of no request. `variables`: of the file, by name.
QStringList requestsUsedBy(const RequestDefinition &request, const QHash<QString, QString> &variables);

/// The order in which each comes after all that it needs, and else as it was. `needs`: the places that each
/// needs. Those of a circle stay in their order.
std::vector<int> orderedByNeeds(const std::vector<std::vector<int>> &needs);

} // namespace patlas
