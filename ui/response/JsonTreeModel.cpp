// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/response/JsonTreeModel.h"

#include "core/base/VisibleText.h"
#include "core/document/JsonMembers.h"
#include "core/pipeline/LinkedRequest.h"

#include <QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace patlas {

namespace {
constexpr qint64 page = 1000;
constexpr qint64 pageOfPages = page * page;
constexpr qsizetype maxShownLength = 1000;
constexpr qsizetype maxCopiedLength = 64 << 20;
} // namespace

/// Rows of one value, or of a range of its members: first values, then ranges of one page, then of many
/// pages.
struct JsonTreeModel::Level {
    JsonNode container;
    qint64 first = 0; ///< index of its first member
    qint64 count = 0;
    std::vector<JsonNode> values;
    qint64 pages = 0;
    qint64 manyPages = 0;
    Level *above = nullptr;
    int rowAbove = 0;
    std::unordered_map<int, std::unique_ptr<Level>> opened;

    int rows() const { return int(qint64(values.size()) + pages + manyPages); }
    bool isValue(int row) const { return row < int(values.size()); }

    struct Range {
        qint64 first = 0;
        qint64 count = 0;
    };
    Range range(int row) const
    {
        const qint64 place = row - qint64(values.size());
        const bool many = place >= pages;
        const qint64 start =
            many ? (place - pages + 1) * pageOfPages : qint64(values.size()) + first + place * page;
        return {start, std::min(many ? pageOfPages : page, first + count - start)};
    }
};

JsonTreeModel::JsonTreeModel(QObject *parent)
    : QAbstractItemModel(parent)
{
}

JsonTreeModel::~JsonTreeModel() = default;

void JsonTreeModel::setDocument(ResponseDocument::Shared document)
{
    beginResetModel();
    m_document = std::move(document);
    m_top.reset();
    if (const std::optional<JsonNode> root = json().root()) {
        m_top = std::make_unique<Level>();
        m_top->count = 1;
        m_top->values.push_back(*root);
    }
    endResetModel();
}

const JsonIndex &JsonTreeModel::json() const
{
    static const JsonIndex nothing;
    return m_document ? m_document->json() : nothing;
}

void JsonTreeModel::extendDocument(ResponseDocument::Shared document)
{
    const std::optional<JsonNode> root = document->json().root();
    if (!m_top || !root || *root != m_top->values.front()) {
        setDocument(std::move(document));
        return;
    }
    const ResponseDocument::Shared before = std::exchange(m_document, std::move(document));
    // Only the last value of a value that grew can have grown too. No recursion: nesting may be very deep.
    int row = 0;
    for (Level *above = m_top.get(); above;) {
        const auto opened = above->opened.find(row);
        const int rows = opened == above->opened.end() ? 0 : opened->second->rows();
        above = extend(*above, row, before->json());
        row = rows - 1;
    }
}

/// Updates one row. Returns the rows beneath it if the last of them may have grown too, else null.
JsonTreeModel::Level *JsonTreeModel::extend(Level &above, int row, const JsonIndex &before)
{
    const QModelIndex place = createIndex(row, 0, &above);
    Q_EMIT dataChanged(place, place);
    const auto opened = above.opened.find(row);
    if (opened == above.opened.end()) {
        const std::optional<JsonNode> value = node(place);
        const bool wasEmpty = value && value->isContainer() && before.children(*value, 0, 1).empty();
        if (!wasEmpty || !hasChildren(place))
            return nullptr; // its rows have not been requested
        // A view that found no rows must be told that there are some now.
        auto level = std::make_unique<Level>();
        level->above = &above;
        level->rowAbove = row;
        fill(*level);
        beginInsertRows(place, 0, level->rows() - 1);
        above.opened.emplace(row, std::move(level));
        endInsertRows();
        return nullptr;
    }
    Level &level = *opened->second;
    Level longer;
    longer.above = &above;
    longer.rowAbove = row;
    fill(longer);
    const int rows = level.rows();
    level.count = longer.count; // extends the last existing range
    const auto take = [&level, &longer] {
        level.values = std::move(longer.values);
        level.pages = longer.pages;
        level.manyPages = longer.manyPages;
    };
    if (!level.values.empty() && longer.values.empty()) {
        // A range of many pages that had less than one page until now.
        beginRemoveRows(place, 0, rows - 1);
        level.opened.clear();
        level.values.clear();
        endRemoveRows();
        beginInsertRows(place, 0, longer.rows() - 1);
        take();
        endInsertRows();
        return nullptr;
    }
    if (longer.rows() == rows) {
        take();
    } else {
        beginInsertRows(place, rows, longer.rows() - 1);
        take();
        endInsertRows();
    }
    return rows > 0 ? &level : nullptr;
}

JsonTreeModel::Level &JsonTreeModel::levelOf(Level &above, int row) const
{
    std::unique_ptr<Level> &level = above.opened[row];
    if (!level) {
        level = std::make_unique<Level>();
        level->above = &above;
        level->rowAbove = row;
        fill(*level);
    }
    return *level;
}

void JsonTreeModel::fill(Level &level) const
{
    const Level &above = *level.above;
    const int row = level.rowAbove;
    if (above.isValue(row)) {
        level.container = above.values[std::size_t(row)];
        level.count = json().childCount(level.container);
        level.values = json().children(level.container, 0, page);
        const qint64 paged = std::min(level.count, pageOfPages) - qint64(level.values.size());
        level.pages = (paged + page - 1) / page;
        level.manyPages = (level.count - 1) / pageOfPages;
        return;
    }
    const Level::Range range = above.range(row);
    level.container = above.container;
    level.first = range.first;
    level.count = range.count;
    if (range.count <= page)
        level.values = json().children(level.container, range.first, range.count);
    else
        level.pages = (range.count + page - 1) / page;
}

JsonTreeModel::Level *JsonTreeModel::level(const QModelIndex &parent) const
{
    if (!parent.isValid())
        return m_top.get();
    return &levelOf(*static_cast<Level *>(parent.internalPointer()), parent.row());
}

std::optional<JsonNode> JsonTreeModel::node(const QModelIndex &index) const
{
    if (!index.isValid())
        return std::nullopt;
    const auto *level = static_cast<const Level *>(index.internalPointer());
    return level->isValue(index.row()) ? std::optional(level->values[std::size_t(index.row())])
                                       : std::nullopt;
}

QModelIndex JsonTreeModel::index(int row, int column, const QModelIndex &parent) const
{
    Level *rows = level(parent);
    if (!rows || column != 0 || row < 0 || row >= rows->rows() || parent.column() > 0)
        return {};
    return createIndex(row, column, rows);
}

QModelIndex JsonTreeModel::parent(const QModelIndex &index) const
{
    if (!index.isValid())
        return {};
    const auto *level = static_cast<const Level *>(index.internalPointer());
    return level->above ? createIndex(level->rowAbove, 0, level->above) : QModelIndex();
}

int JsonTreeModel::rowCount(const QModelIndex &parent) const
{
    if (parent.column() > 0 || !hasChildren(parent))
        return 0;
    const Level *rows = level(parent);
    return rows ? rows->rows() : 0;
}

int JsonTreeModel::columnCount(const QModelIndex &) const
{
    return 1;
}

bool JsonTreeModel::hasChildren(const QModelIndex &parent) const
{
    if (!parent.isValid())
        return m_top != nullptr;
    const std::optional<JsonNode> value = node(parent);
    return !value || (value->isContainer() && hasMembers(json(), m_document->bytes(), *value));
}

QModelIndex JsonTreeModel::reveal(const JsonNode &node)
{
    if (!m_top)
        return {};
    std::vector<qint64> way;
    for (std::optional<JsonNode> step = node; step && step != m_top->values.front();
         step = json().parent(*step))
        way.push_back(json().row(*step));
    QModelIndex at = index(0, 0);
    for (auto place = way.rbegin(); place != way.rend(); ++place) {
        const Level *rows = level(at);
        const qint64 values = rows ? qint64(rows->values.size()) : 0;
        if (*place >= pageOfPages) {
            at = index(int(values + rows->pages + *place / pageOfPages - 1), 0, at);
            if (const Level *range = at.isValid() ? level(at) : nullptr; range && range->pages > 0)
                at = index(int(*place % pageOfPages / page), 0, at);
        } else if (*place >= page) {
            at = index(int(values + *place / page - 1), 0, at);
        }
        if (!at.isValid())
            return {};
        at = index(int(*place % page), 0, at);
    }
    return at;
}

QString JsonTreeModel::keyText(const Level &level, int row) const
{
    if (!level.isValue(row)) {
        const Level::Range range = level.range(row);
        const QLocale locale;
        return u"%1 … %2"_s.arg(locale.toString(range.first), locale.toString(range.first + range.count - 1));
    }
    if (!level.above)
        return {};
    const JsonNode &node = level.values[std::size_t(row)];
    return node.hasName() ? isolated(json().key(node, maxShownLength)) : QString::number(level.first + row);
}

QString JsonTreeModel::valueText(const JsonNode &node) const
{
    switch (node.kind) {
    case JsonKind::Object:
        return u"{%1}"_s.arg(json().childCount(node));
    case JsonKind::Array:
    case JsonKind::Sequence:
        return u"[%1]"_s.arg(json().childCount(node));
    case JsonKind::String: {
        QString text = json().value(node, maxShownLength + 1);
        const bool cut = text.size() > maxShownLength;
        text.truncate(maxShownLength);
        text.replace(QLatin1Char('\n'), QChar(0x21B5));
        return QLatin1Char('"') + isolated(text) + (cut ? u"…"_s : u"\""_s);
    }
    default:
        return json().value(node, maxShownLength);
    }
}

QString JsonTreeModel::wholeValue(const JsonNode &node) const
{
    if (!node.isContainer())
        return json().value(node, maxCopiedLength);
    const QByteArrayView raw = json().raw(node);
    return QString::fromUtf8(raw.first(std::min(raw.size(), maxCopiedLength)));
}

QVariant JsonTreeModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const Level &rows = *static_cast<const Level *>(index.internalPointer());
    const std::optional<JsonNode> value = node(index);
    switch (role) {
    case Qt::DisplayRole: {
        const QString key = keyText(rows, index.row());
        if (!value)
            return key;
        return rows.above ? QString(key + ": "_L1 + valueText(*value)) : valueText(*value);
    }
    case KeyRole:
        return keyText(rows, index.row());
    case ValueRole:
        return value ? valueText(*value) : QString();
    case KindRole:
        return int(value ? value->kind : JsonKind::Array);
    case PathRole:
        return value ? json().path(*value) : QString();
    case JqPathRole:
        return value ? json().jqPath(*value) : QString();
    case LinkRole:
        return value && value->kind == JsonKind::String ? linkIn(json().value(*value, longestLink)) : QUrl();
    case WholeValueRole:
        return value ? wholeValue(*value) : QString();
    default:
        return {};
    }
}

} // namespace patlas

#include "moc_JsonTreeModel.cpp"
