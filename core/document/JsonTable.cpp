// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/document/JsonTable.h"

#include "core/document/JsonMembers.h"
#include "core/document/JsonSortKey.h"

#include <QtConcurrentRun>

#include <algorithm>
#include <numeric>

using namespace Qt::StringLiterals;

namespace patlas {

namespace {

constexpr qint64 membersLookedAt = 20;
constexpr qint64 rowsAtOnce = 1000; // read between two checks for cancellation
constexpr qint64 mostMembers = 2000; // of one row
constexpr qsizetype longestColumnName = 500;
constexpr qsizetype longestShort = 300;

QByteArray borrowed(QByteArrayView view)
{
    return QByteArray::fromRawData(view.data(), view.size());
}

qint64 rawSizeOf(const JsonIndex &json, const std::vector<JsonNode> &cells, const std::vector<int> &columns)
{
    return std::accumulate(columns.begin(), columns.end(), qint64(0), [&](qint64 size, int column) {
        const JsonNode &cell = cells[std::size_t(column)];
        return cell.value < 0 ? size : size + json.raw(cell).size();
    });
}

} // namespace

bool JsonTable::fits(const JsonIndex &json, const JsonNode &array)
{
    if (array.kind != JsonKind::Array && array.kind != JsonKind::Sequence)
        return false;
    const std::vector<JsonNode> members = json.children(array, 0, membersLookedAt);
    return !members.empty() && std::all_of(members.begin(), members.end(), [](const JsonNode &member) {
        return member.kind == JsonKind::Object;
    });
}

QFuture<JsonTable::Shared> JsonTable::read(ResponseDocument::Shared document, const JsonNode &array)
{
    return QtConcurrent::run([document = std::move(document), array](QPromise<Shared> &promise) {
        promise.setProgressRange(0, 100);
        const JsonIndex &json = document->json();
        std::shared_ptr<JsonTable> table(new JsonTable);
        table->m_document = document;
        table->m_array = array;
        table->m_memberCount = json.childCount(array);
        const qint64 rows = std::min(table->m_memberCount, mostRows);
        table->m_rows.reserve(std::size_t(rows));
        for (qint64 first = 0; first < rows; first += rowsAtOnce) {
            if (promise.isCanceled())
                return;
            const std::vector<JsonNode> members =
                json.children(array, first, std::min(rowsAtOnce, rows - first));
            for (const JsonNode &member : members)
                table->take(member);
            promise.setProgressValue(int((first + rowsAtOnce) * 100 / rows));
        }
        promise.addResult(Shared(std::move(table)));
    });
}

void JsonTable::take(const JsonNode &row)
{
    m_rows.push_back(row);
    if (row.kind != JsonKind::Object) {
        ++m_otherRows;
        return;
    }
    const JsonIndex &json = m_document->json();
    const std::vector<JsonNode> members = membersOf(json, m_document->bytes(), row, mostMembers);
    for (const JsonNode &member : members) {
        if (columnOf(member) >= 0)
            continue;
        const QString name = json.key(member, longestColumnName);
        qsizetype column = m_columns.indexOf(name);
        if (column < 0 && m_columns.size() == mostColumns) {
            m_hasMoreColumns = true;
            continue;
        }
        if (column < 0) {
            column = m_columns.size();
            m_columns.append(name);
        }
        m_spellings.insert(json.rawKey(member).toByteArray(), int(column));
    }
}

int JsonTable::columnOf(const JsonNode &member) const
{
    return m_spellings.value(borrowed(m_document->json().rawKey(member)), -1);
}

std::vector<JsonNode> JsonTable::cells(int row) const
{
    std::vector<JsonNode> cells(std::size_t(m_columns.size()));
    const std::vector<JsonNode> members =
        membersOf(m_document->json(), m_document->bytes(), m_rows[std::size_t(row)], mostMembers);
    for (const JsonNode &member : members) {
        if (const int column = member.hasName() ? columnOf(member) : -1; column >= 0)
            cells[std::size_t(column)] = member; // of a name that comes again, the last one counts
    }
    return cells;
}

int JsonTable::rowAt(qint64 offset) const
{
    const auto after = std::upper_bound(m_rows.begin(), m_rows.end(), offset,
                                        [](qint64 place, const JsonNode &row) { return place < row.item; });
    if (after == m_rows.begin() || offset >= m_document->json().endOf(*(after - 1)))
        return -1;
    return int(after - m_rows.begin()) - 1;
}

QString JsonTable::shortText(const JsonNode &cell) const
{
    if (cell.value < 0)
        return {};
    const JsonIndex &json = m_document->json();
    QString text;
    if (cell.isContainer()) {
        const QByteArrayView raw = json.raw(cell);
        text = QString::fromUtf8(raw.first(std::min(raw.size(), longestShort))).simplified();
        if (raw.size() > longestShort)
            text += u'…';
        return text;
    }
    text = json.value(cell, longestShort + 1);
    if (text.size() > longestShort) {
        text.truncate(longestShort);
        text += u'…';
    }
    return text;
}

QFuture<JsonTable::Order> JsonTable::sorted(Shared table, int column, Qt::SortOrder direction)
{
    return QtConcurrent::run([table = std::move(table), column, direction](QPromise<Order> &promise) {
        std::vector<JsonSortKey> keys;
        keys.reserve(std::size_t(table->rowCount()));
        for (int row = 0; row < table->rowCount(); ++row) {
            if (row % rowsAtOnce == 0 && promise.isCanceled())
                return;
            keys.push_back(
                JsonSortKey::of(table->m_document->json(), table->cells(row)[std::size_t(column)]));
        }
        Order order(keys.size());
        std::iota(order.begin(), order.end(), 0U);
        std::stable_sort(order.begin(), order.end(), [&keys, direction](quint32 left, quint32 right) {
            return keys[left].isBefore(keys[right], direction);
        });
        promise.addResult(std::move(order));
    });
}

QFuture<CsvRows> JsonTable::csv(Shared table, Order rows, std::vector<int> columns, CsvFor reader)
{
    return QtConcurrent::run([table = std::move(table), rows = std::move(rows), columns = std::move(columns),
                              reader](QPromise<CsvRows> &promise) {
        CsvRows csv;
        const auto endLine = [&csv](const QStringList &fields) { csv.text += fields.join(u',') + "\r\n"_L1; };
        QStringList names;
        for (const int column : columns)
            names.append(asCsvField(table->m_columns[column], reader));
        endLine(names);
        const JsonIndex &json = table->m_document->json();
        for (const quint32 row : rows) {
            if (csv.rows % rowsAtOnce == 0 && promise.isCanceled())
                return;
            if (csv.text.size() > CsvRows::mostBytes / 2) { // a character has two bytes
                csv.isCut = true;
                break;
            }
            const std::vector<JsonNode> cells = table->cells(int(row));
            // One row alone may be of any size. What is written is no longer than it is here, but for quotes.
            const qint64 room = CsvRows::mostBytes / 2 - csv.text.size();
            if (json.raw(table->row(int(row))).size() > room && rawSizeOf(json, cells, columns) > room) {
                csv.isCut = true;
                break;
            }
            QStringList fields;
            for (const int column : columns) {
                const JsonNode &cell = cells[std::size_t(column)];
                const QString value = cell.value < 0 ? QString()
                    : cell.isContainer()             ? QString::fromUtf8(json.raw(cell))
                                                     : json.value(cell, CsvRows::mostBytes);
                fields.append(asCsvField(value, reader, cell.kind != JsonKind::Number));
            }
            endLine(fields);
            ++csv.rows;
        }
        promise.addResult(std::move(csv));
    });
}

} // namespace patlas
