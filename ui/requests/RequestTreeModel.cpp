// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/requests/RequestTreeModel.h"

#include "core/base/VisibleText.h"
#include "core/collection/RequestFileName.h"

#include <QMimeData>

using namespace Qt::StringLiterals;

namespace patlas {

namespace {

// An index knows its entry; one of a request knows that of its file, and that it is one.
constexpr quintptr requestFlag = 1U << 20U;
static_assert(maxListedEntries < int(requestFlag));

constexpr QLatin1String pathType("application/x-patlas-request-path");

bool isRequestRow(const QModelIndex &index)
{
    return (index.internalId() & requestFlag) != 0;
}

} // namespace

void RequestTreeModel::setListing(const FolderListing &listing)
{
    beginResetModel();
    m_listing = listing;
    m_requests.removeIf([this](const auto &each) { return !m_listing.find(each.key()); });
    endResetModel();
}

void RequestTreeModel::setRequests(const QString &path, const QStringList &titles)
{
    const QModelIndex file = indexOf(path);
    const QStringList rows = titles.size() > 1 ? titles : QStringList();
    const QStringList before = m_requests.value(path);
    if (!file.isValid() || rows == before)
        return;
    if (!before.isEmpty()) {
        beginRemoveRows(file, 0, int(before.size()) - 1);
        m_requests.remove(path);
        endRemoveRows();
    }
    if (!rows.isEmpty()) {
        beginInsertRows(file, 0, int(rows.size()) - 1);
        m_requests.insert(path, rows);
        endInsertRows();
    }
}

QModelIndex RequestTreeModel::indexOf(const QString &path, int request) const
{
    const int entry = m_listing.indexOf(path);
    if (entry <= 0)
        return {};
    const FolderEntry &found = m_listing.entries[entry];
    const QModelIndex file =
        createIndex(entry - m_listing.entries[found.parent].firstChild, 0, quintptr(entry));
    return request < 0 || requestsIn(entry).isEmpty() ? file : index(request, 0, file);
}

int RequestTreeModel::entryOf(const QModelIndex &index) const
{
    return index.isValid() ? int(index.internalId() & ~requestFlag) : 0;
}

const FolderEntry &RequestTreeModel::entryAt(const QModelIndex &index) const
{
    return m_listing.entries[entryOf(index)];
}

QStringList RequestTreeModel::requestsIn(int entry) const
{
    return m_requests.value(m_listing.entries[entry].path);
}

QModelIndex RequestTreeModel::index(int row, int column, const QModelIndex &parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    const FolderEntry &entry = entryAt(parent);
    const int child = entry.firstChild + row;
    return entry.isFolder ? createIndex(row, 0, quintptr(child))
                          : createIndex(row, 0, quintptr(entryOf(parent)) | requestFlag);
}

QModelIndex RequestTreeModel::parent(const QModelIndex &index) const
{
    if (!index.isValid())
        return {};
    const int parent = isRequestRow(index) ? entryOf(index) : entryAt(index).parent;
    if (parent <= 0)
        return {};
    const FolderEntry &above = m_listing.entries[m_listing.entries[parent].parent];
    return createIndex(parent - above.firstChild, 0, quintptr(parent));
}

int RequestTreeModel::rowCount(const QModelIndex &parent) const
{
    if (m_listing.entries.isEmpty() || (parent.isValid() && isRequestRow(parent)))
        return 0;
    const FolderEntry &entry = entryAt(parent);
    return entry.isFolder ? entry.children : int(requestsIn(entryOf(parent)).size());
}

int RequestTreeModel::columnCount(const QModelIndex &) const
{
    return 1;
}

QVariant RequestTreeModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const FolderEntry &entry = entryAt(index);
    const bool isRequest = isRequestRow(index);
    switch (role) {
    case Qt::DisplayRole: {
        if (isRequest)
            return isolated(requestsIn(entryOf(index)).value(index.row()));
        const QString name = entry.name();
        return isolated(entry.isFolder ? name : name.left(name.lastIndexOf(u'.')));
    }
    case Qt::EditRole:
        return entry.name();
    case Qt::ToolTipRole:
        return isolated(entry.path);
    case PathRole:
        return entry.path;
    case RequestRole:
        return isRequest ? index.row() : -1;
    case FolderRole:
        return entry.isFolder && !isRequest;
    default:
        return {};
    }
}

bool RequestTreeModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (!index.isValid() || role != Qt::EditRole || isRequestRow(index)
        || value.toString() == entryAt(index).name())
        return false;
    Q_EMIT renameRequested(entryAt(index).path, value.toString());
    return false; // it is another one once the folder says so
}

Qt::ItemFlags RequestTreeModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return Qt::ItemIsDropEnabled;
    Qt::ItemFlags flags = Qt::ItemIsEnabled | Qt::ItemIsSelectable;
    if (isRequestRow(index))
        return flags;
    flags |= Qt::ItemIsEditable | Qt::ItemIsDragEnabled;
    return entryAt(index).isFolder ? flags | Qt::ItemIsDropEnabled : flags;
}

QStringList RequestTreeModel::mimeTypes() const
{
    return {pathType};
}

QMimeData *RequestTreeModel::mimeData(const QModelIndexList &indexes) const
{
    if (indexes.isEmpty())
        return nullptr;
    auto *data = new QMimeData;
    data->setData(pathType, entryAt(indexes.first()).path.toUtf8());
    return data;
}

bool RequestTreeModel::canDropMimeData(const QMimeData *data, Qt::DropAction, int, int,
                                       const QModelIndex &parent) const
{
    if (!data->hasFormat(pathType) || m_listing.entries.isEmpty()
        || (parent.isValid() && isRequestRow(parent)))
        return false;
    const FolderEntry &target = entryAt(parent);
    const QString path = QString::fromUtf8(data->data(pathType));
    const FolderEntry *moved = m_listing.find(path);
    return target.isFolder && moved && moved->parent != entryOf(parent) && path != target.path
        && !target.path.startsWith(path + u'/');
}

bool RequestTreeModel::dropMimeData(const QMimeData *data, Qt::DropAction action, int row, int column,
                                    const QModelIndex &parent)
{
    if (!canDropMimeData(data, action, row, column, parent))
        return false;
    Q_EMIT moveRequested(QString::fromUtf8(data->data(pathType)), entryAt(parent).path);
    return false; // the view must not remove the row: the folder tells of the move
}

} // namespace patlas

#include "moc_RequestTreeModel.cpp"
