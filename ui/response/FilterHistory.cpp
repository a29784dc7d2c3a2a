// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/response/FilterHistory.h"

namespace patlas {

void FilterHistory::setOperation(const SentRequest &request)
{
    const QString address = request.url.adjusted(QUrl::RemoveQuery | QUrl::RemoveUserInfo).toString();
    m_operation = request.environmentId + u'\n'
        + (request.operationId.isEmpty() ? QString::fromLatin1(request.method) + u' ' + address
                                         : request.operationId);
}

void FilterHistory::add(const QString &filter)
{
    QStringList &filters = m_filters[m_operation];
    filters.removeAll(filter);
    filters.prepend(filter);
    if (filters.size() > mostKept)
        filters.removeLast();
    m_used.removeAll(m_operation);
    m_used.append(m_operation);
    if (m_used.size() > mostOperations)
        m_filters.remove(m_used.takeFirst());
}

} // namespace patlas
