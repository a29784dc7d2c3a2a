// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/imports/ImportModel.h"

#include "core/base/VisibleText.h"
#include "core/collection/DraftDefinition.h"
#include "ui/theme/Theme.h"

#include <QGuiApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace patlas {

namespace {

/// Of an index of a request's row; of a note's, the number of that row comes after it.
constexpr quintptr importRowId = 0;

} // namespace

void ImportModel::setImport(SharedImport import)
{
    beginResetModel();
    m_import = std::move(import);
    m_rows.clear();
    const std::size_t count = m_import ? m_import->collection.requests.size() : 0;
    m_chosen.assign(count, true);
    if (m_import) {
        // The first is what concerns all.
        std::vector<Row> rows(count + 1);
        for (std::size_t i = 0; i < count; ++i)
            rows[i + 1].request = int(i);
        for (const auto *notes : {&m_import->collection.notes, &m_import->files.notes}) {
            for (const ImportNote &note : *notes)
                rows[std::size_t(note.request) + 1].notes.push_back(&note);
        }
        for (const ImportedFile &file : m_import->files.files)
            rows[std::size_t(file.request) + 1].isWritten = true;
        if (rows.front().notes.empty())
            rows.erase(rows.begin());
        for (const Row &row : rows) {
            if (row.request >= 0 && !row.isWritten)
                m_chosen[std::size_t(row.request)] = false;
        }
        m_rows = std::move(rows);
    }
    endResetModel();
    Q_EMIT chosenChanged();
}

void ImportModel::setAllChosen(bool isChosen)
{
    for (const Row &row : m_rows) {
        if (row.request >= 0)
            m_chosen[std::size_t(row.request)] = isChosen && row.isWritten;
    }
    if (!m_rows.empty())
        Q_EMIT dataChanged(index(0, 0), index(int(m_rows.size()) - 1, 0), {Qt::CheckStateRole});
    Q_EMIT chosenChanged();
}

void ImportModel::setChosen(const std::vector<bool> &chosen)
{
    for (const Row &row : m_rows) {
        const auto request = std::size_t(std::max(row.request, 0));
        if (row.request >= 0 && request < chosen.size())
            m_chosen[request] = chosen[request] && row.isWritten;
    }
    if (!m_rows.empty())
        Q_EMIT dataChanged(index(0, 0), index(int(m_rows.size()) - 1, 0), {Qt::CheckStateRole});
    Q_EMIT chosenChanged();
}

int ImportModel::chosenCount() const
{
    return int(std::count(m_chosen.begin(), m_chosen.end(), true));
}

QModelIndex ImportModel::index(int row, int column, const QModelIndex &parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    return createIndex(row, column, parent.isValid() ? quintptr(parent.row()) + 1 : importRowId);
}

QModelIndex ImportModel::parent(const QModelIndex &index) const
{
    if (!index.isValid() || index.internalId() == importRowId)
        return {};
    return createIndex(int(index.internalId()) - 1, 0, importRowId);
}

int ImportModel::rowCount(const QModelIndex &parent) const
{
    if (!parent.isValid())
        return int(m_rows.size());
    if (parent.internalId() != importRowId || parent.column() > 0)
        return 0;
    return int(m_rows[std::size_t(parent.row())].notes.size());
}

int ImportModel::columnCount(const QModelIndex &) const
{
    return ColumnCount;
}

QVariant ImportModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    if (index.internalId() == importRowId)
        return ofRow(m_rows[std::size_t(index.row())], index.column(), role);
    const Row &row = m_rows[std::size_t(index.internalId()) - 1];
    return ofNote(*row.notes[std::size_t(index.row())], index.column(), role);
}

QString ImportModel::outcomeOf(const Row &row) const
{
    const auto leftOut = std::ranges::count_if(
        row.notes, [](const ImportNote *note) { return note->kind == ImportNote::Kind::LeftOut; });
    const int changed = int(row.notes.size()) - int(leftOut);
    if (row.request >= 0 && !row.isWritten)
        return tr("Cannot be taken over");
    QStringList parts;
    if (changed > 0)
        parts.append(tr("%n thing(s) changed", nullptr, changed));
    if (leftOut > 0)
        parts.append(tr("%n left out", nullptr, int(leftOut)));
    return parts.isEmpty() ? tr("As it was") : parts.join(u", "_s);
}

QVariant ImportModel::ofRow(const Row &row, int column, int role) const
{
    const Theme theme(QGuiApplication::palette());
    if (row.request < 0) {
        if (role == Qt::DisplayRole && column == Request)
            return tr("All of them");
        if (role == Qt::DisplayRole && column == Outcome)
            return outcomeOf(row);
        return {};
    }
    const ImportedRequest &request = m_import->collection.requests[std::size_t(row.request)];
    switch (role) {
    case Qt::DisplayRole:
        if (column == Request) {
            const QString title = titleOf(request.definition);
            const QString method = request.definition.method;
            return isolated(title.startsWith(method + u' ') ? title : method + u' ' + title);
        }
        return column == Folder ? isolated(request.folder.join(u" / "_s)) : outcomeOf(row);
    case Qt::ToolTipRole:
        return column == Request ? isolated(request.definition.url) : QVariant();
    case Qt::CheckStateRole:
        if (column != Request)
            return {};
        return isChosen(row.request) ? Qt::Checked : Qt::Unchecked;
    case Qt::ForegroundRole:
        if (column == Folder)
            return theme.muted();
        if (column == Outcome)
            return !row.isWritten ? theme.danger() : row.notes.empty() ? theme.muted() : theme.warning();
        return {};
    default:
        return {};
    }
}

QVariant ImportModel::ofNote(const ImportNote &note, int column, int role)
{
    const bool isLeftOut = note.kind == ImportNote::Kind::LeftOut;
    if (column == Request && role == Qt::DisplayRole)
        return isLeftOut ? tr("Left out") : tr("Changed");
    if (column == Request && role == Qt::ForegroundRole)
        return Theme(QGuiApplication::palette()).muted();
    if (column == Outcome && (role == Qt::DisplayRole || role == Qt::ToolTipRole))
        return note.text;
    return {};
}

QVariant ImportModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Request:
        return tr("Request");
    case Folder:
        return tr("Folder");
    case Outcome:
        return tr("What becomes of it");
    default:
        return {};
    }
}

bool ImportModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (!index.isValid() || role != Qt::CheckStateRole || !(flags(index) & Qt::ItemIsUserCheckable))
        return false;
    m_chosen[std::size_t(m_rows[std::size_t(index.row())].request)] = value.toInt() == Qt::Checked;
    Q_EMIT dataChanged(index, index, {Qt::CheckStateRole});
    Q_EMIT chosenChanged();
    return true;
}

Qt::ItemFlags ImportModel::flags(const QModelIndex &index) const
{
    const Qt::ItemFlags flags = QAbstractItemModel::flags(index);
    if (index.internalId() != importRowId || index.column() != Request)
        return flags;
    const Row &row = m_rows[std::size_t(index.row())];
    return row.request >= 0 && row.isWritten ? flags | Qt::ItemIsUserCheckable : flags;
}

} // namespace patlas

#include "moc_ImportModel.cpp"
