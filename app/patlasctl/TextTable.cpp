// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/patlasctl/TextTable.h"

#include "core/base/VisibleText.h"

#include <algorithm>

namespace patlas {

TextTable::TextTable(QStringList titles)
{
    m_rows.push_back(std::move(titles));
}

void TextTable::add(QStringList cells)
{
    for (QString &cell : cells)
        cell = withMarks(cell);
    m_rows.push_back(std::move(cells));
}

QString TextTable::text() const
{
    std::vector<qsizetype> widths(std::size_t(m_rows.front().size()));
    for (const QStringList &row : m_rows) {
        for (std::size_t i = 0; i < widths.size(); ++i)
            widths[i] = std::max(widths[i], row.value(qsizetype(i)).size());
    }
    QString text;
    for (const QStringList &row : m_rows) {
        QString line;
        for (std::size_t i = 0; i < widths.size(); ++i)
            line += row.value(qsizetype(i)).leftJustified(widths[i] + 2);
        while (line.endsWith(QLatin1Char(' ')))
            line.chop(1);
        text += line + QLatin1Char('\n');
    }
    return text;
}

} // namespace patlas
