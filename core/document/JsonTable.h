// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/document/CsvText.h"
#include "core/document/ResponseDocument.h"

#include <QFuture>
#include <QHash>
#include <QStringList>

#include <memory>
#include <vector>

namespace patlas {

/// Rows as CSV.
struct CsvRows {
    static constexpr qsizetype mostBytes = 64 << 20;

    QString text; ///< lines end with CR LF; the first one has the names of the columns
    qint64 rows = 0;
    bool isCut = false; ///< there was no room for a row, and it and those behind it are not here
};

/// An array of objects as a table. Rows and columns are known; cells are read from the document when they
/// are asked for, as they are written. Immutable and thread-safe; keeps its document.
class JsonTable {
public:
    using Shared = std::shared_ptr<const JsonTable>;
    using Order = std::vector<quint32>; ///< rows, by their number in the array
    static constexpr qint64 mostRows = 1'000'000;
    static constexpr int mostColumns = 200;

    /// Whether the value is an array, or a sequence, that begins with objects. Looks at a few.
    static bool fits(const JsonIndex &json, const JsonNode &array);

    /// On a worker; cancelling the future stops it. `array` must fit. Progress: per cent.
    static QFuture<Shared> read(ResponseDocument::Shared document, const JsonNode &array);

    const ResponseDocument::Shared &document() const { return m_document; }
    const JsonNode &array() const { return m_array; }
    qint64 memberCount() const { return m_memberCount; } ///< of the array, of which mostRows are rows
    int rowCount() const { return int(m_rows.size()); }
    int otherRows() const { return m_otherRows; } ///< rows that are no objects: they have no cells
    const QStringList &columns() const { return m_columns; } ///< names, in the order in which they come
    bool hasMoreColumns() const { return m_hasMoreColumns; }

    const JsonNode &row(int row) const { return m_rows[std::size_t(row)]; }
    /// One for each column; of a name that the object does not have, `value` is -1.
    std::vector<JsonNode> cells(int row) const;
    /// The row that the byte of the document is in; -1: none.
    int rowAt(qint64 offset) const;
    /// One line of at most some hundred characters; empty for a cell that is not there.
    QString shortText(const JsonNode &cell) const;

    /// All rows, ordered by a column: numbers exactly and before texts (whatever their case), then false,
    /// true, and by their length arrays and objects; null and what is not there come last either way. Rows
    /// that are equal keep their order. On a worker.
    static QFuture<Order> sorted(Shared table, int column, Qt::SortOrder direction);
    /// On a worker. Texts whole, arrays and objects as they are written.
    static QFuture<CsvRows> csv(Shared table, Order rows, std::vector<int> columns, CsvFor reader);

private:
    JsonTable() = default;
    void take(const JsonNode &row);
    int columnOf(const JsonNode &member) const;

    ResponseDocument::Shared m_document;
    JsonNode m_array;
    qint64 m_memberCount = 0;
    int m_otherRows = 0;
    std::vector<JsonNode> m_rows;
    QStringList m_columns;
    QHash<QByteArray, int> m_spellings; ///< of names as they are written: "a" and "\u0061" are the same
    bool m_hasMoreColumns = false;
};

} // namespace patlas
