// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/response/JsonTableModel.h"

#include "core/base/Then.h"
#include "core/base/VisibleText.h"

#include <algorithm>

namespace patlas {

namespace {
constexpr int rowsKept = 500; // more than a screen shows
constexpr qsizetype maxCopiedCell = 64 << 20;
} // namespace

JsonTableModel::JsonTableModel(QObject *parent)
    : QAbstractTableModel(parent)
    , m_cells(rowsKept)
{
}

JsonTableModel::~JsonTableModel()
{
    m_ordering.cancel();
}

void JsonTableModel::setTable(JsonTable::Shared table)
{
    m_ordering.cancel();
    beginResetModel();
    m_table = std::move(table);
    m_order.clear();
    m_column = -1;
    m_cells.clear();
    endResetModel();
    Q_EMIT ordering(false);
}

void JsonTableModel::orderBy(int column, Qt::SortOrder direction)
{
    m_ordering.cancel();
    m_column = column;
    m_direction = direction;
    if (column < 0 || !m_table) {
        setOrder({});
        return;
    }
    Q_EMIT ordering(true);
    m_ordering = JsonTable::sorted(m_table, column, direction);
    then(m_ordering, this, [this](const JsonTable::Order &order) { setOrder(order); });
}

void JsonTableModel::setOrder(JsonTable::Order order)
{
    Q_EMIT layoutAboutToBeChanged({}, VerticalSortHint);
    const QModelIndexList before = persistentIndexList();
    std::vector<int> rowOf(std::size_t(order.size())); // by number
    for (std::size_t row = 0; row < order.size(); ++row)
        rowOf[order[row]] = int(row);
    QModelIndexList after;
    after.reserve(before.size());
    for (const QModelIndex &index : before) {
        const int number = numberOf(index.row());
        after.append(createIndex(order.empty() ? number : rowOf[std::size_t(number)], index.column()));
    }
    m_order = std::move(order);
    changePersistentIndexList(before, after);
    Q_EMIT layoutChanged({}, VerticalSortHint);
    Q_EMIT ordering(false);
}

int JsonTableModel::numberOf(int row) const
{
    return m_order.empty() ? row : int(m_order[std::size_t(row)]);
}

const std::vector<JsonNode> &JsonTableModel::cells(int number) const
{
    if (const std::vector<JsonNode> *known = m_cells.object(number))
        return *known;
    auto *read = new std::vector<JsonNode>(m_table->cells(number));
    m_cells.insert(number, read); // of the cost 1, so it is kept
    return *read;
}

JsonNode JsonTableModel::node(const QModelIndex &index) const
{
    const int number = numberOf(index.row());
    const JsonNode &cell = cells(number)[std::size_t(index.column())];
    return cell.value < 0 ? m_table->row(number) : cell;
}

QModelIndex JsonTableModel::indexAt(qint64 offset) const
{
    const int number = m_table ? m_table->rowAt(offset) : -1;
    if (number < 0)
        return {};
    const auto at = std::find(m_order.begin(), m_order.end(), quint32(number));
    const int row = m_order.empty() ? number : int(at - m_order.begin());
    int column = 0;
    const std::vector<JsonNode> &members = cells(number);
    const JsonIndex &json = m_table->document()->json();
    for (std::size_t i = 0; i < members.size(); ++i) {
        const JsonNode &cell = members[i];
        if (cell.value >= 0 && offset >= cell.item && offset < json.endOf(cell))
            column = int(i);
    }
    return index(row, column);
}

int JsonTableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() || !m_table ? 0 : m_table->rowCount();
}

int JsonTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() || !m_table ? 0 : int(m_table->columns().size());
}

QVariant JsonTableModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const JsonIndex &json = m_table->document()->json();
    const JsonNode &cell = cells(numberOf(index.row()))[std::size_t(index.column())];
    switch (role) {
    case Qt::DisplayRole:
        return isolated(m_table->shortText(cell));
    case Qt::TextAlignmentRole:
        return int(Qt::AlignVCenter | (cell.kind == JsonKind::Number ? Qt::AlignRight : Qt::AlignLeft));
    case KindRole:
        return cell.value < 0 ? -1 : int(cell.kind);
    case WholeValueRole:
        return cell.value < 0    ? QString()
            : cell.isContainer() ? QString::fromUtf8(
                  json.raw(cell).first(std::min<qsizetype>(json.raw(cell).size(), maxCopiedCell)))
                                 : json.value(cell, maxCopiedCell);
    case PathRole:
        return json.path(node(index));
    default:
        return {};
    }
}

QVariant JsonTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (!m_table || role != Qt::DisplayRole)
        return {};
    return orientation == Qt::Horizontal ? QVariant(isolated(m_table->columns()[section]))
                                         : QVariant(numberOf(section));
}

} // namespace patlas

#include "moc_JsonTableModel.cpp"
