// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/document/ResponseDocument.h"

#include <QAbstractItemModel>

#include <memory>
#include <unordered_map>

namespace patlas {

/// A response document as a tree of one column. Children are told to the view a thousand at a time.
class JsonTreeModel : public QAbstractItemModel {
    Q_OBJECT

public:
    enum Role {
        KeyRole = Qt::UserRole, ///< member name, or index in an array; empty for the root
        ValueRole, ///< what stands for the value: a scalar, {3} or [2]
        KindRole, ///< JsonKind as int
        PathRole, ///< JSONPath
        WholeValueRole, ///< for copying: strings resolved, everything else as written
    };

    using QAbstractItemModel::QAbstractItemModel;

    void setDocument(std::shared_ptr<const ResponseDocument> document);
    /// Tells the view of as many rows as it takes to show the node.
    QModelIndex reveal(JsonIndex::Node node);

    QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    QModelIndex parent(const QModelIndex &index) const override;
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    bool hasChildren(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    bool canFetchMore(const QModelIndex &parent) const override;
    void fetchMore(const QModelIndex &parent) override;

private:
    static JsonIndex::Node node(const QModelIndex &index);
    const JsonIndex &json() const;
    QString keyText(JsonIndex::Node node) const;
    QString valueText(JsonIndex::Node node) const;
    int told(JsonIndex::Node node) const;
    void tell(const QModelIndex &parent, int rows);

    std::shared_ptr<const ResponseDocument> m_document;
    std::unordered_map<JsonIndex::Node, int> m_told; ///< rows told to the view, where not all were
};

} // namespace patlas
