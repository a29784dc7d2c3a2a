// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/requests/SideBySideModel.h"

#include "ui/theme/Theme.h"
#include "ui/widgets/NextRow.h"

#include <QGuiApplication>

#include <utility>

using namespace Qt::StringLiterals;

namespace patlas {

SideBySideModel::SideBySideModel(QString leftTitle, QString rightTitle, QObject *parent)
    : QAbstractTableModel(parent)
    , m_titles{std::move(leftTitle), std::move(rightTitle)}
{
}

void SideBySideModel::set(SideBySide texts)
{
    beginResetModel();
    m_texts = std::move(texts);
    endResetModel();
}

int SideBySideModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_texts.rows.size());
}

int SideBySideModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QVariant SideBySideModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= rowCount())
        return {};
    const SideBySideRow &row = m_texts.rows[std::size_t(index.row())];
    const bool isLeft = index.column() == Left;
    const std::optional<QString> &line = isLeft ? row.left : row.right;
    switch (role) {
    case Qt::DisplayRole:
        // Colour alone tells nothing to some people.
        return !line ? QString() : (!row.differs() ? u"  "_s : isLeft ? u"− "_s : u"+ "_s) + *line;
    case Qt::AccessibleTextRole:
        return !line ? tr("no line") : row.differs() ? tr("different: %1").arg(*line) : *line;
    case Qt::FontRole:
        return Theme::fixedFont();
    case Qt::BackgroundRole: {
        if (!row.differs())
            return {};
        const Theme theme(QGuiApplication::palette());
        QColor colour = isLeft ? theme.danger() : theme.ok();
        colour.setAlphaF(line ? 0.18f : 0.06f);
        return colour;
    }
    default:
        return {};
    }
}

QVariant SideBySideModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole || section < 0 || section >= ColumnCount)
        return QAbstractTableModel::headerData(section, orientation, role);
    return m_titles[section];
}

bool SideBySideModel::startsDifference(int row) const
{
    return m_texts.rows[std::size_t(row)].differs()
        && (row == 0 || !m_texts.rows[std::size_t(row) - 1].differs());
}

int SideBySideModel::nextDifference(int row) const
{
    return nextRow(row, rowCount(), [this](int at) { return startsDifference(at); });
}

} // namespace patlas

#include "moc_SideBySideModel.cpp"
