// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/document/JsonTable.h"

#include <QSet>
#include <QWidget>

#include <optional>

class QLabel;
class QMenu;
class QPushButton;
class QTableView;

namespace patlas {

class JsonTableModel;

/// Content of the Table tab: an array of objects with a row for each, which can be ordered by a column, and
/// columns that can be hidden. Rows are copied as CSV.
class JsonTablePane : public QWidget {
    Q_OBJECT

public:
    explicit JsonTablePane(QWidget *parent = nullptr);
    ~JsonTablePane() override;

    /// Reads the array of the document, which must fit a table, on a worker. Hidden columns stay hidden.
    void showArray(const ResponseDocument::Shared &document, const JsonNode &array);
    void showNothing();
    /// Goes to the cell with this byte of the document; false: there is none.
    bool goTo(qint64 offset);

Q_SIGNALS:
    void nodeChosen(const patlas::JsonNode &node); ///< to be shown in the tree
    void said(const QString &words); ///< what came of copying

private:
    void makeBar();
    void addActions();
    void take(const JsonTable::Shared &table);
    void fitColumns();
    void hideColumns();
    void fillColumnMenu();
    void setColumnHidden(int column, bool isHidden);
    void orderByCurrent();
    void order(int column);
    void showOrder();
    void copyCell(int role);
    void copyCsv(CsvFor reader);
    std::vector<int> selectedRows() const;
    void sayWhat();

    JsonTableModel *m_model;
    QTableView *m_table;
    QLabel *m_words;
    QPushButton *m_columns;
    QPushButton *m_copy;
    QMenu *m_columnMenu;
    QSet<QString> m_hidden; ///< names of columns
    QFuture<JsonTable::Shared> m_reading;
    QFuture<CsvRows> m_copying;
    std::optional<qint64> m_goTo; ///< a byte, once the table has been read
};

} // namespace patlas
