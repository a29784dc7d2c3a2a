// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/cookies/Cookie.h"

#include <QAbstractTableModel>

#include <vector>

namespace patlas {

/// The cookies of a jar, without their values.
class CookieModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { Host, Name, Path, Expires, Flags, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    /// Rows that stay keep their place in the selection.
    void setCookies(std::vector<CookieFacts> cookies);
    const CookieFacts *cookie(const QModelIndex &index) const; ///< null: there is none

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    std::vector<CookieFacts> m_cookies;
};

} // namespace patlas
