// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/leaks/LeakModel.h"

#include "core/leaks/LeakWording.h"

#include <QLocale>

#include <algorithm>

namespace patlas {

namespace {
constexpr int shortCommit = 10;
}

void LeakModel::add(const LeakFinding &finding, const LeakSubject &subject)
{
    beginInsertRows({}, rowCount(), rowCount());
    m_rows.push_back({finding, subject});
    endInsertRows();
}

void LeakModel::change(const LeakFinding &finding)
{
    const auto row = std::find_if(m_rows.begin(), m_rows.end(), [&finding](const Row &each) {
        return each.finding.number == finding.number;
    });
    if (row == m_rows.end())
        return;
    row->finding = finding;
    const int number = int(row - m_rows.begin());
    Q_EMIT dataChanged(index(number, 0), index(number, ColumnCount - 1));
}

std::vector<LeakFinding> LeakModel::findings() const
{
    std::vector<LeakFinding> all;
    all.reserve(m_rows.size());
    for (const Row &row : m_rows)
        all.push_back(row.finding);
    return all;
}

int LeakModel::placeholders() const
{
    return int(std::count_if(m_rows.begin(), m_rows.end(),
                             [](const Row &row) { return row.finding.isPlaceholder; }));
}

void LeakModel::clear()
{
    beginResetModel();
    m_rows.clear();
    endResetModel();
}

void LeakModel::describeAgain(const std::function<LeakSubject(const LeakFinding &)> &describe)
{
    for (Row &row : m_rows)
        row.subject = describe(row.finding);
    if (!m_rows.empty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

int LeakModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int LeakModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QString LeakModel::text(const Row &row, int column) const
{
    const LeakPlace &place = row.finding.place;
    switch (column) {
    case Token:
        return row.subject.title;
    case Kind:
        return row.subject.kind;
    case Place:
        return whereFound(row.finding);
    case Line:
        return place.line > 0 ? QLocale().toString(place.line) : QString();
    case Commit:
        return place.commit.left(shortCommit);
    default:
        return {};
    }
}

QVariant LeakModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Row &row = m_rows[size_t(index.row())];
    if (role == Qt::DisplayRole)
        return text(row, index.column());
    if (role != Qt::ToolTipRole)
        return {};
    if (index.column() == Commit && !row.finding.place.commit.isEmpty())
        return tr("%1\n%2").arg(row.finding.place.commit,
                                QLocale().toString(row.finding.place.committed.toLocalTime()));
    return text(row, index.column());
}

QVariant LeakModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return int(Qt::AlignLeft | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Token:
        return tr("Token");
    case Kind:
        return tr("Kind");
    case Place:
        return tr("Where");
    case Line:
        return tr("Line");
    case Commit:
        return tr("Commit");
    default:
        return {};
    }
}

} // namespace patlas

#include "moc_LeakModel.cpp"
