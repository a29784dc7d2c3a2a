// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/document/ResponseDocument.h"

#include <QAbstractItemModel>

#include <memory>
#include <unordered_map>

namespace patlas {

/// A response document as a tree of one column. Rows are created only when their parent is expanded.
///
/// The first thousand members of a value are rows of it. Later members are in ranges of a thousand ("1,000 …
/// 1,999"), and beyond a million in ranges of a million, so that the last of ten million is a few rows away
/// and no level has more rows than a view can handle.
class JsonTreeModel : public QAbstractItemModel {
    Q_OBJECT

public:
    enum Role {
        KeyRole = Qt::UserRole, ///< member name, or index in an array; empty for the root
        ValueRole, ///< short form of the value: a scalar, {3} or [2]
        KindRole, ///< JsonKind as int
        PathRole, ///< JSONPath
        JqPathRole,
        LinkRole, ///< QUrl of a text that is an address; else invalid
        WholeValueRole, ///< for copying: strings resolved, everything else as written, at most 64 MiB
    };

    explicit JsonTreeModel(QObject *parent = nullptr);
    ~JsonTreeModel() override;

    void setDocument(ResponseDocument::Shared document);
    /// The same document with more data: rows are added, no value is removed.
    void extendDocument(ResponseDocument::Shared document);
    const ResponseDocument::Shared &document() const { return m_document; }
    /// The row of the value; creates the rows of its ancestors. Invalid if there is no such value.
    QModelIndex reveal(const JsonNode &node);
    /// The value of a row; nullopt for a row that stands for a range.
    std::optional<JsonNode> node(const QModelIndex &index) const;

    QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    QModelIndex parent(const QModelIndex &index) const override;
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    bool hasChildren(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

private:
    struct Level; ///< the rows of one opened value or range

    const JsonIndex &json() const;
    Level *level(const QModelIndex &parent) const;
    Level &levelOf(Level &above, int row) const;
    void fill(Level &level) const;
    Level *extend(Level &above, int row, const JsonIndex &before);
    QString keyText(const Level &level, int row) const;
    QString valueText(const JsonNode &node) const;
    QString wholeValue(const JsonNode &node) const;

    ResponseDocument::Shared m_document;
    mutable std::unique_ptr<Level> m_top; ///< one row: the root
};

} // namespace patlas
