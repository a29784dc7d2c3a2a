// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/history/Comparison.h"
#include "core/history/JsonComparison.h"

#include <QAbstractListModel>

#include <optional>

namespace patlas {

/// A diff of two exchanges: a heading for each part, then its lines, each marked if only one of the two has
/// it. The bodies are compared line by line or, if they are JSON, by their structure.
class CompareModel : public QAbstractListModel {
    Q_OBJECT

public:
    enum Role { PathRole = Qt::UserRole }; ///< JSONPath of a difference in structure; else empty

    explicit CompareModel(const std::vector<ComparedPart> &parts, QObject *parent = nullptr);

    /// Of the bodies, in place of their lines; nullopt: lines.
    void setStructure(const std::optional<JsonComparison> &structure);

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

    /// The first row of the next run of differences after `row` (-1: from the start); wraps around; -1 if
    /// there is none. Each difference in structure is one.
    int nextDifference(int row) const;
    int differences() const { return m_differences; } ///< runs of lines, and places in the structure

private:
    struct Row {
        enum class Kind { Heading, Note, Line, Place } kind;
        ComparedLine::In in = ComparedLine::In::Both;
        QString text;
        QString spoken = {}; ///< as it is read out, if that is otherwise
        QString path = {};
        bool isChange = false; ///< both have it, and it differs
    };
    void list();
    void listStructure();
    static Row rowOf(const JsonDifference &difference);
    bool differs(int row) const;
    bool startsDifference(int row) const;

    std::vector<ComparedPart> m_parts;
    std::optional<JsonComparison> m_structure;
    std::vector<Row> m_rows;
    int m_differences = 0;
};

} // namespace patlas
