// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/http/Exchange.h"

#include <QHash>
#include <QString>
#include <QStringList>

namespace patlas {

/// The last filters of each operation. In memory only: a filter may hold what is compared with a secret.
class FilterHistory {
public:
    static constexpr int mostKept = 20; ///< of one operation
    static constexpr int mostOperations = 200;

    /// Whose filters the others are about. Without an operation it is the method and the address.
    void setOperation(const SentRequest &request);
    void add(const QString &filter); ///< as the last one
    QStringList filters() const { return m_filters.value(m_operation); } ///< the last one first

private:
    QHash<QString, QStringList> m_filters;
    QStringList m_used; ///< operations with filters, the one used last at the end
    QString m_operation;
};

} // namespace patlas
