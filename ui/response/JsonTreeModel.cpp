// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/response/JsonTreeModel.h"

#include <algorithm>

namespace patlas {

namespace {
constexpr int page = 1000;
constexpr qsizetype longestShown = 1000;
} // namespace

void JsonTreeModel::setDocument(std::shared_ptr<const ResponseDocument> document)
{
    beginResetModel();
    m_document = std::move(document);
    m_told.clear();
    endResetModel();
}

JsonIndex::Node JsonTreeModel::node(const QModelIndex &index)
{
    return index.isValid() ? JsonIndex::Node(index.internalId()) : JsonIndex::none;
}

const JsonIndex &JsonTreeModel::json() const
{
    static const JsonIndex nothing;
    return m_document ? m_document->json() : nothing;
}

QModelIndex JsonTreeModel::index(int row, int column, const QModelIndex &parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    const JsonIndex::Node above = node(parent);
    return createIndex(row, column,
                       quintptr(above == JsonIndex::none ? json().root() : json().child(above, row)));
}

QModelIndex JsonTreeModel::parent(const QModelIndex &index) const
{
    const JsonIndex::Node above = index.isValid() ? json().parent(node(index)) : JsonIndex::none;
    return above == JsonIndex::none ? QModelIndex() : createIndex(json().row(above), 0, quintptr(above));
}

int JsonTreeModel::told(JsonIndex::Node node) const
{
    const auto known = m_told.find(node);
    return known == m_told.end() ? std::min(page, json().childCount(node)) : known->second;
}

int JsonTreeModel::rowCount(const QModelIndex &parent) const
{
    if (!parent.isValid())
        return json().isEmpty() ? 0 : 1;
    return parent.column() == 0 ? told(node(parent)) : 0;
}

int JsonTreeModel::columnCount(const QModelIndex &) const
{
    return 1;
}

bool JsonTreeModel::hasChildren(const QModelIndex &parent) const
{
    return parent.isValid() ? json().childCount(node(parent)) > 0 : !json().isEmpty();
}

bool JsonTreeModel::canFetchMore(const QModelIndex &parent) const
{
    return parent.isValid() && told(node(parent)) < json().childCount(node(parent));
}

void JsonTreeModel::fetchMore(const QModelIndex &parent)
{
    if (canFetchMore(parent))
        tell(parent, told(node(parent)) + page);
}

void JsonTreeModel::tell(const QModelIndex &parent, int rows)
{
    const int before = told(node(parent));
    const int after = std::min(rows, json().childCount(node(parent)));
    if (after <= before)
        return;
    beginInsertRows(parent, before, after - 1);
    m_told[node(parent)] = after;
    endInsertRows();
}

QModelIndex JsonTreeModel::reveal(JsonIndex::Node wanted)
{
    if (wanted >= json().size())
        return {};
    std::vector<JsonIndex::Node> way;
    for (JsonIndex::Node step = wanted; step != JsonIndex::none; step = json().parent(step))
        way.push_back(step);
    QModelIndex at = index(0, 0);
    for (auto step = way.rbegin() + 1; step < way.rend(); ++step) {
        tell(at, json().row(*step) + 1);
        at = index(json().row(*step), 0, at);
    }
    return at;
}

QString JsonTreeModel::keyText(JsonIndex::Node node) const
{
    const JsonIndex::Node above = json().parent(node);
    if (above == JsonIndex::none)
        return {};
    return json().kind(above) == JsonKind::Array ? QString::number(json().row(node))
                                                 : json().key(node, longestShown);
}

QString JsonTreeModel::valueText(JsonIndex::Node node) const
{
    switch (json().kind(node)) {
    case JsonKind::Object:
        return QStringLiteral("{%1}").arg(json().childCount(node));
    case JsonKind::Array:
        return QStringLiteral("[%1]").arg(json().childCount(node));
    case JsonKind::String: {
        QString text = json().value(node, longestShown + 1);
        const bool cut = text.size() > longestShown;
        text.truncate(longestShown);
        text.replace(QLatin1Char('\n'), QChar(0x21B5));
        return QLatin1Char('"') + text + (cut ? QStringLiteral("…") : QStringLiteral("\""));
    }
    default:
        return json().value(node, longestShown);
    }
}

QVariant JsonTreeModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const JsonIndex::Node at = node(index);
    switch (role) {
    case Qt::DisplayRole: {
        const QString key = keyText(at);
        return key.isEmpty() && json().parent(at) == JsonIndex::none
            ? valueText(at)
            : QString(key + QLatin1String(": ") + valueText(at));
    }
    case KeyRole:
        return keyText(at);
    case ValueRole:
        return valueText(at);
    case KindRole:
        return int(json().kind(at));
    case PathRole:
        return json().path(at);
    case WholeValueRole:
        return json().isContainer(at) ? QString::fromUtf8(json().raw(at))
                                      : json().value(at, json().raw(at).size());
    default:
        return {};
    }
}

} // namespace patlas
