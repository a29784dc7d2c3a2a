// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

#include <vector>

namespace patlas {

/// Rows of text in columns, for a terminal. Nothing in a cell can steer it.
class TextTable {
public:
    explicit TextTable(QStringList titles);

    void add(QStringList cells);
    QString text() const; ///< with its titles; columns two blanks apart

private:
    std::vector<QStringList> m_rows;
};

} // namespace patlas
