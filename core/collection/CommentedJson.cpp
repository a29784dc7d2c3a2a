// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/collection/CommentedJson.h"

#include <algorithm>

namespace patlas {

namespace {

bool isCommentedJsonBlank(char c)
{
    return c == ' ' || c == '\t' || c == '\n' || c == '\r';
}

/// Where the string ends that starts here: behind its closing quote.
qsizetype endOfJsonString(QByteArrayView bytes, qsizetype start)
{
    qsizetype at = start + 1;
    while (at < bytes.size() && bytes[at] != '"')
        at += bytes[at] == '\\' ? 2 : 1;
    return std::min(at + 1, bytes.size());
}

void blankComment(QByteArray &bytes, qsizetype from, qsizetype end)
{
    for (qsizetype at = from; at < end; ++at) {
        if (bytes[at] != '\n' && bytes[at] != '\r')
            bytes[at] = ' ';
    }
}

/// Where the comment ends that starts here; `start` if none does, or if it is never closed.
qsizetype endOfComment(QByteArrayView bytes, qsizetype start)
{
    if (bytes.sliced(start).startsWith("//")) {
        qsizetype at = start;
        while (at < bytes.size() && bytes[at] != '\n' && bytes[at] != '\r')
            ++at;
        return at;
    }
    if (bytes.sliced(start).startsWith("/*")) {
        const qsizetype end = bytes.indexOf("*/", start + 2);
        return end < 0 ? start : end + 2;
    }
    return start;
}

} // namespace

QByteArray withoutJsonCommentsOnly(QByteArrayView bytes)
{
    QByteArray blanked = bytes.toByteArray();
    qsizetype at = 0;
    bool isUnclosed = false; // a comment is: nothing behind it closes another one
    if (blanked.startsWith("\xEF\xBB\xBF")) {
        blankComment(blanked, 0, 3);
        at = 3;
    }
    while (at < blanked.size()) {
        const bool begins = blanked[at] == '/' && !(isUnclosed && bytes.sliced(at).startsWith("/*"));
        const qsizetype end = begins ? endOfComment(bytes, at) : at;
        isUnclosed = isUnclosed || (begins && end == at && bytes.sliced(at).startsWith("/*"));
        blankComment(blanked, at, end);
        if (end > at)
            at = end;
        else
            at = blanked[at] == '"' ? endOfJsonString(bytes, at) : at + 1;
    }
    return blanked;
}

QByteArray withoutJsonComments(QByteArrayView bytes)
{
    QByteArray blanked = withoutJsonCommentsOnly(bytes);
    qsizetype comma = -1; // the last one, while only blanks follow it
    for (qsizetype at = 0; at < blanked.size();) {
        const char c = blanked[at];
        if ((c == '}' || c == ']') && comma >= 0)
            blanked[comma] = ' ';
        if (!isCommentedJsonBlank(c))
            comma = c == ',' ? at : -1;
        at = c == '"' ? endOfJsonString(blanked, at) : at + 1;
    }
    return blanked;
}

LineNumbers::LineNumbers(QByteArrayView bytes)
    : m_starts{0}
{
    for (qsizetype at = 0; at < bytes.size(); ++at) {
        const bool isEnd =
            bytes[at] == '\n' || (bytes[at] == '\r' && (at + 1 == bytes.size() || bytes[at + 1] != '\n'));
        if (isEnd)
            m_starts.push_back(at + 1);
    }
}

int LineNumbers::lineOf(qsizetype offset) const
{
    return int(std::upper_bound(m_starts.begin(), m_starts.end(), offset) - m_starts.begin());
}

} // namespace patlas
