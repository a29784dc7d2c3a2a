// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/cookies/CookieModel.h"

#include "core/base/VisibleText.h"
#include "core/cookies/CookieWording.h"

#include <QLocale>

#include <algorithm>

namespace patlas {

void CookieModel::setCookies(std::vector<CookieFacts> cookies)
{
    const bool areSameRows =
        std::ranges::equal(cookies, m_cookies, [](const CookieFacts &left, const CookieFacts &right) {
            return left.isSameAs(right);
        });
    if (areSameRows) {
        m_cookies = std::move(cookies);
        if (!m_cookies.empty())
            Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
        return;
    }
    beginResetModel();
    m_cookies = std::move(cookies);
    endResetModel();
}

const CookieFacts *CookieModel::cookie(const QModelIndex &index) const
{
    return index.isValid() ? &m_cookies[std::size_t(index.row())] : nullptr;
}

int CookieModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_cookies.size());
}

int CookieModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant CookieModel::data(const QModelIndex &index, int role) const
{
    const CookieFacts *cookie = this->cookie(index);
    if (!cookie || role != Qt::DisplayRole)
        return {};
    switch (Column(index.column())) {
    case Host:
        return wording::cookieHosts(*cookie);
    case Name:
        return wording::cookieName(cookie->name);
    case Path:
        return isolated(QString::fromUtf8(cookie->path));
    case Expires:
        return cookie->expires ? QLocale().toString(cookie->expires->toLocalTime(), QLocale::ShortFormat)
                               : tr("When Patlas is quit");
    case Flags:
        return wording::cookieFlags(*cookie);
    case ColumnCount:
        break;
    }
    return {};
}

QVariant CookieModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return QAbstractTableModel::headerData(section, orientation, role);
    const QString names[] = {tr("Host"), tr("Name"), tr("Path"), tr("Expires"), tr("Flags")};
    return section >= 0 && section < ColumnCount ? names[section] : QVariant();
}

} // namespace patlas

#include "moc_CookieModel.cpp"
