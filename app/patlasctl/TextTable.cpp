// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/patlasctl/TextTable.h"

#include "core/base/VisibleText.h"

#include <algorithm>

namespace patlas {

namespace {

/// In columns of a terminal, where letters of East Asia are two wide.
qsizetype terminalWidth(const QString &text)
{
    if (std::all_of(text.begin(), text.end(), [](QChar c) { return c.unicode() < 0x80; }))
        return text.size();
    qsizetype width = 0;
    const QList<uint> letters = text.toUcs4();
    for (const uint letter : letters) {
        const QChar::Script script = QChar::script(letter);
        const bool isWide = script == QChar::Script_Han || script == QChar::Script_Hiragana
            || script == QChar::Script_Katakana || script == QChar::Script_Hangul
            || (letter >= 0x3000 && letter <= 0x30ff) || (letter >= 0xff01 && letter <= 0xff60);
        width += isWide ? 2 : QChar::category(letter) != QChar::Mark_NonSpacing;
    }
    return width;
}

} // namespace

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
            widths[i] = std::max(widths[i], terminalWidth(row.value(qsizetype(i))));
    }
    QString text;
    for (const QStringList &row : m_rows) {
        QString line;
        for (std::size_t i = 0; i < widths.size(); ++i) {
            const QString cell = row.value(qsizetype(i));
            line += cell + QString(widths[i] + 2 - terminalWidth(cell), QLatin1Char(' '));
        }
        while (line.endsWith(QLatin1Char(' ')))
            line.chop(1);
        text += line + QLatin1Char('\n');
    }
    return text;
}

} // namespace patlas
