// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/preflight/Preflight.h"
#include "core/request/RequestDraft.h"
#include "ui/explorer/ParameterHelp.h"

#include <QAbstractTableModel>

#include <optional>
#include <vector>

namespace patlas {

/// Named values as an editable table: those that an operation describes, and rows added by the user.
class ParameterModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Columns { Name, Value, Description, ColumnCount };
    enum Roles {
        ValuesRole = Qt::UserRole + 1, ///< QStringList of an enum; "true", "false" for a boolean
        TypeRole, ///< JSON Schema type
        RequiredRole,
        ExampleRole, ///< of a list or an object, as JSON; empty for other values
        FallbackRole, ///< what the service takes where nothing is sent; empty: not known
        SuggestionsRole, ///< QStringList of values that fit
        PlaceRole, ///< int(ParameterPlace)
        SeverityRole, ///< int(Severity) of what preflight found wrong with the row; invalid: nothing
    };

    /// One place of parameters: path, query or header.
    struct Section {
        ParameterPlace place = ParameterPlace::Query;
        std::vector<NamedValue> values;
    };

    explicit ParameterModel(QObject *parent = nullptr);

    /// Creates rows for what `operation` (may be null) describes in the sections' places, in its order, then
    /// for the other values. Does not emit `edited`. Does nothing if these are the rows already, so that one
    /// that has no name yet stays.
    void setSections(const Operation *operation, const std::vector<Section> &sections);
    /// The values of a place. Rows without a name or value are left out, except rows without a value that the
    /// user added.
    std::vector<NamedValue> values(ParameterPlace place) const;

    /// Sets what is shown, muted, for parameters that are filled by themselves where they are empty: name ->
    /// text.
    void setImplied(const QMap<QString, QString> &texts);

    /// Marks the rows that preflight found something about.
    void setFindings(const std::vector<Finding> &findings);

    /// As it is described, or of a row that the user added its name and place.
    Parameter parameterAt(int row) const;

    int addRow(ParameterPlace place); ///< returns its row
    bool isOwnRow(int row) const; ///< added by the user, so it can be removed
    void removeRow(int row);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role = Qt::EditRole) override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

Q_SIGNALS:
    void edited();

private:
    struct Row {
        ParameterPlace place = ParameterPlace::Query;
        NamedValue named;
        std::optional<Parameter> described;
        QString example; ///< see ExampleRole
        QString hint; ///< how to type it
        ParameterHelp help;
    };
    static std::vector<Row> rowsOf(const Operation *operation, const std::vector<Section> &sections);
    static Row describedRow(const Section &section, NamedValue named, const Parameter &parameter);
    bool isShowing(const std::vector<Row> &rows) const;
    const Finding *findingOf(const Row &row) const;
    bool canBeSwitchedOff(const Row &row) const;
    QVariant nameData(const Row &row, int role) const;
    QVariant valueData(const Row &row, int role) const;
    QVariant descriptionData(const Row &row, int role) const;
    QVariant toolTip(const Row &row) const;

    std::vector<Row> m_rows;
    QMap<QString, QString> m_implied;
    std::vector<Finding> m_findings; ///< about fields
};

} // namespace patlas
