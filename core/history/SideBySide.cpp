// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/history/SideBySide.h"

#include "core/history/Comparison.h"

#include <algorithm>

namespace patlas {

namespace {

std::vector<QString> linesBeside(const QString &text, bool &isCut)
{
    // A line end at the end is no line of its own.
    const QStringView whole = text.endsWith(u'\n') ? QStringView(text).chopped(1) : QStringView(text);
    std::vector<QString> lines;
    for (const QStringView line : whole.tokenize(u'\n')) {
        if (lines.size() == maxSideBySideLines) {
            isCut = true;
            break;
        }
        lines.push_back((line.endsWith(u'\r') ? line.chopped(1) : line).toString());
    }
    return lines;
}

/// Lines that only one of the two has, as they were met.
struct Apart {
    std::vector<QString> left;
    std::vector<QString> right;

    void flushInto(std::vector<SideBySideRow> &rows)
    {
        for (std::size_t i = 0; i < std::max(left.size(), right.size()); ++i) {
            SideBySideRow row;
            if (i < left.size())
                row.left = left[i];
            if (i < right.size())
                row.right = right[i];
            rows.push_back(std::move(row));
        }
        left.clear();
        right.clear();
    }
};

} // namespace

int SideBySide::differences() const
{
    int runs = 0;
    bool wasApart = false;
    for (const SideBySideRow &row : rows) {
        runs += row.differs() && !wasApart ? 1 : 0;
        wasApart = row.differs();
    }
    return runs;
}

SideBySide sideBySide(const QString &left, const QString &right)
{
    SideBySide beside;
    const std::vector<QString> leftLines = linesBeside(left, beside.isCut);
    const std::vector<QString> rightLines = linesBeside(right, beside.isCut);
    Apart apart;
    for (const ComparedLine &line : comparedLines(leftLines, rightLines)) {
        switch (line.in) {
        case ComparedLine::In::Older:
            apart.left.push_back(line.text);
            break;
        case ComparedLine::In::Newer:
            apart.right.push_back(line.text);
            break;
        case ComparedLine::In::Both:
            apart.flushInto(beside.rows);
            beside.rows.push_back({line.text, line.text});
            break;
        }
    }
    apart.flushInto(beside.rows);
    return beside;
}

} // namespace patlas
