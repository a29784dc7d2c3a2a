// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/document/DocumentLines.h"

#include "core/base/VisibleText.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace patlas {

namespace {

constexpr qint64 piece = JsonTokens::blockSize; ///< long lines are cut at multiples of it
constexpr int deepestIndent = 100;

/// Moves a position in the middle of a UTF-8 character to its end.
qint64 characterStart(QByteArrayView bytes, qint64 at)
{
    for (int i = 0; i < 3 && at < bytes.size() && (quint8(bytes[at]) & 0xC0U) == 0x80U; ++i)
        ++at;
    return std::min<qint64>(at, bytes.size());
}

struct Range {
    qint64 start = 0;
    qint64 end = 0;
};

/// The piece of the line [start, …) that contains `offset`; its end may be beyond the end of the line. Every
/// cut but the first is at a multiple of `piece`, so that it is found without reading the line.
Range pieceOf(QByteArrayView bytes, qint64 start, qint64 offset)
{
    const qint64 firstCut = (start + piece / 2 + piece - 1) / piece * piece;
    if (offset < characterStart(bytes, firstCut))
        return {start, characterStart(bytes, firstCut)};
    qint64 cut = offset / piece * piece;
    if (offset < characterStart(bytes, cut))
        cut -= piece;
    return {characterStart(bytes, cut), characterStart(bytes, cut + piece)};
}

/// Length of the well-formed UTF-8 character there (RFC 3629), 0: none.
qint64 characterLength(QByteArrayView bytes, qint64 at)
{
    const auto byte = [&](qint64 i) { return i < bytes.size() ? quint8(bytes[i]) : quint8(0); };
    const quint8 first = byte(at);
    if (first < 0x80)
        return 1;
    const qint64 length = first >= 0xF0 ? 4 : first >= 0xE0 ? 3 : 2;
    const quint8 lowest = first == 0xE0 ? 0xA0 : first == 0xF0 ? 0x90 : 0x80;
    const quint8 highest = first == 0xED ? 0x9F : first == 0xF4 ? 0x8F : 0xBF;
    bool good = first >= 0xC2 && first <= 0xF4 && byte(at + 1) >= lowest && byte(at + 1) <= highest;
    for (qint64 i = 2; i < length; ++i)
        good = good && (byte(at + i) & 0xC0U) == 0x80U;
    return good ? length : 0;
}

/// 0: there is none.
char32_t characterAt(QByteArrayView bytes, qint64 at)
{
    if (at < 0 || at >= bytes.size())
        return 0;
    const qint64 length = characterLength(bytes, at);
    if (length <= 1)
        return length == 1 ? quint8(bytes[at]) : 0;
    const QString text = QString::fromUtf8(bytes.sliced(at, length));
    return text.size() == 2 ? QChar::surrogateToUcs4(text[0], text[1])
        : text.isEmpty()    ? 0xFEFF
                            : text[0].unicode();
}

char32_t characterBefore(QByteArrayView bytes, qint64 at)
{
    qint64 start = at - 1;
    while (start > 0 && at - start < 4 && (quint8(bytes[start]) & 0xC0U) == 0x80U)
        --start;
    return characterAt(bytes, start);
}

/// Whether letters that run from right to left are in [from, …) before the quote that ends the string.
bool runsFromTheRight(QByteArrayView bytes, qint64 from, qint64 to)
{
    for (qint64 at = from; at < to && bytes[at] != '"';) {
        const qint64 length = std::max<qint64>(1, characterLength(bytes, at));
        if (length > 1) {
            const QChar::Direction direction = QChar::direction(characterAt(bytes, at));
            if (direction == QChar::DirR || direction == QChar::DirAL || direction == QChar::DirAN)
                return true;
        }
        at += bytes[at] == '\\' ? 2 : length;
    }
    return false;
}

void append(DisplayLine &line, const QString &text, qint64 offset)
{
    line.text += text;
    line.offsets.insert(line.offsets.end(), std::size_t(text.size()), qint32(offset - line.start));
}

/// Gives the text from there on a role, except for what is marked in it.
void mark(DisplayLine &line, qsizetype from, TextRole role)
{
    const auto first = std::find_if(line.spans.begin(), line.spans.end(),
                                    [from](const DisplayLine::Span &span) { return span.from >= from; });
    const std::vector<DisplayLine::Span> within(first, line.spans.end());
    line.spans.erase(first, line.spans.end());
    const auto add = [&](qsizetype to) {
        if (to > from)
            line.spans.push_back({from, to - from, role});
    };
    for (const DisplayLine::Span &span : within) {
        add(span.from);
        line.spans.push_back(span);
        from = span.from + span.length;
    }
    add(line.text.size());
}

/// Appends what is shown for something else, or for nothing.
void appendMark(DisplayLine &line, const QString &shown, const QString &written, qint64 offset)
{
    const qsizetype from = line.text.size();
    append(line, shown, offset);
    line.spans.push_back({from, shown.size(), TextRole::Mark, written});
}

/// Appends the character at the byte and returns its length in bytes.
qint64 appendCharacter(DisplayLine &line, QByteArrayView bytes, qint64 at)
{
    const qint64 length = characterLength(bytes, at);
    const qsizetype from = line.text.size();
    const auto c = static_cast<quint8>(bytes[at]);
    if (length == 0) {
        append(line, u"\u2039%1\u203A"_s.arg(uint(c), 2, 16, QLatin1Char('0')).toUpper(), at);
        mark(line, from, TextRole::Unreadable);
        return 1;
    }
    if (length > 1) {
        const char32_t character = characterAt(bytes, at);
        const QString written = QStringView(QChar::fromUcs4(character)).toString();
        if (needsMark(character, characterBefore(bytes, at), characterAt(bytes, at + length)))
            appendMark(line, markOf(character), written, at);
        else
            append(line, written, at);
    } else if (c == '\t') {
        append(line, QString(4 - from % 4, QLatin1Char(' ')), at);
    } else if (c < 0x20 || c == 0x7F) {
        appendMark(line, markOf(c), QString(QLatin1Char(char(c))), at);
    } else {
        line.text += QLatin1Char(char(c));
        line.offsets.push_back(qint32(at - line.start));
    }
    return length;
}

/// Keeps the order of what stands around a string: letters that run from right to left stay within it.
class Isolation {
public:
    void begin(DisplayLine &line, QByteArrayView bytes, qint64 at, qint64 end)
    {
        m_isOpen = runsFromTheRight(bytes, at, end);
        if (m_isOpen)
            appendMark(line, QChar(0x2068), {}, at);
    }
    void end(DisplayLine &line, qint64 at)
    {
        if (m_isOpen)
            appendMark(line, QChar(0x2069), {}, at);
        m_isOpen = false;
    }

private:
    bool m_isOpen = false;
};

void finish(DisplayLine &line)
{
    line.offsets.push_back(qint32(line.end - line.start));
}

bool isBlankByte(char c)
{
    return c == ' ' || c == '\n' || c == '\r' || c == '\t';
}

} // namespace

QString DocumentLines::text(qint64 from, qint64 to, qsizetype limit, Marks marks) const
{
    QString text;
    to = std::min(to, size());
    for (qint64 offset = from; offset < to && text.size() < limit;) {
        const DisplayLine line = at(offset);
        const auto place = [&line](qint64 byte) {
            const auto found = std::lower_bound(line.offsets.begin(), line.offsets.end(), byte - line.start);
            return std::min<qsizetype>(found - line.offsets.begin(), line.text.size());
        };
        qsizetype first = from <= line.start ? 0 : place(from);
        const qsizetype last = to >= line.end ? line.text.size() : place(to);
        const auto appendTo = [&](qsizetype end) {
            text += QStringView(line.text).sliced(first, std::max<qsizetype>(0, end - first));
            first = std::max(first, end);
        };
        for (const DisplayLine::Span &span : line.spans) {
            const bool isMark = marks == Marks::AsWritten && span.role == TextRole::Mark;
            if (!isMark || span.from < first || span.from + span.length > last)
                continue;
            appendTo(span.from);
            text += span.written;
            first += span.length;
        }
        appendTo(last);
        if (!line.goesOn && line.end < to)
            text += QLatin1Char('\n');
        offset = std::max(line.end, offset + 1);
    }
    text.truncate(limit);
    return text;
}

RawLines::RawLines(QByteArrayView bytes, const JsonIndex *json)
    : m_bytes(bytes)
    , m_json(json)
{
}

DisplayLine RawLines::at(qint64 offset) const
{
    offset = std::clamp<qint64>(offset, 0, m_bytes.size() - 1);
    // Far enough back to know where this line is cut, if it is.
    const qint64 searched = std::max<qint64>(0, (offset / piece - 2) * piece);
    const qsizetype newline = m_bytes.sliced(searched, offset - searched).lastIndexOf('\n');
    const qint64 lineStart = newline >= 0 ? searched + newline + 1 : searched;
    const Range range = pieceOf(m_bytes, lineStart, offset);
    DisplayLine line;
    line.start = range.start;
    const qint64 limit = std::min<qint64>(std::max(range.end, offset + 1), m_bytes.size());
    const qsizetype end = m_bytes.sliced(offset, limit - offset).indexOf('\n');
    line.end = end >= 0 ? offset + end + 1 : limit;
    line.goesOn = end < 0 && line.end < m_bytes.size();
    qint64 shownEnd = end >= 0 ? line.end - 1 : line.end;
    if (shownEnd > line.start && end >= 0 && m_bytes[shownEnd - 1] == '\r')
        --shownEnd;
    line.text.reserve(shownEnd - line.start);
    if (m_json)
        appendStrings(line, shownEnd);
    for (qint64 at = line.start; !m_json && at < shownEnd;)
        at += appendCharacter(line, m_bytes, at);
    finish(line);
    return line;
}

void RawLines::appendStrings(DisplayLine &line, qint64 end) const
{
    // A piece in the middle of a line starts at a block of the index, or up to three bytes later.
    const bool isCut = line.start > 0 && m_bytes[line.start - 1] != '\n';
    bool inString = isCut && m_json->startsInString(line.start / piece);
    Isolation isolation;
    if (inString)
        isolation.begin(line, m_bytes, line.start, end);
    for (qint64 at = line.start; at < end;) {
        const char c = m_bytes[at];
        if (inString && c == '\\' && at + 1 < end) {
            at += appendCharacter(line, m_bytes, at);
        } else if (c == '"') {
            if (inString)
                isolation.end(line, at);
            inString = !inString;
            at += appendCharacter(line, m_bytes, at);
            if (inString)
                isolation.begin(line, m_bytes, at, end);
            continue;
        }
        at += appendCharacter(line, m_bytes, at);
    }
}

JsonLines::JsonLines(QByteArrayView bytes, const JsonIndex &index)
    : m_bytes(bytes)
    , m_index(index)
{
}

DisplayLine JsonLines::at(qint64 offset) const
{
    DisplayLine line;
    const auto found = m_index.lineAt(std::clamp<qint64>(offset, 0, std::max<qint64>(0, m_index.end() - 1)));
    if (!found) {
        line.end = m_index.end();
        finish(line);
        return line;
    }
    const Range range = pieceOf(m_bytes, found->start, std::max(offset, found->start));
    line.start = range.start;
    line.end = std::min(range.end, found->end);
    line.goesOn = line.end < found->end;
    append(line, QString(std::min(found->depth, deepestIndent) * 2, QLatin1Char(' ')), line.start);
    // A piece in the middle of a line starts at a block of the index, or up to three bytes later.
    bool inString = line.start != found->start && m_index.startsInString(line.start / piece);
    bool isName = false;
    bool escaped = false;
    Isolation isolation;
    qsizetype from = line.text.size();
    if (inString)
        isolation.begin(line, m_bytes, line.start, line.end);
    const auto isNameAt = [&](qint64 quote) {
        // A name is the first token on its line and is followed by a colon.
        const JsonNode node = m_index.at(quote).value_or(JsonNode());
        return node.item == quote && node.hasName();
    };
    for (qint64 at = line.start; at < line.end;) {
        const char c = m_bytes[at];
        if (inString) {
            const bool ends = c == '"' && !escaped;
            escaped = c == '\\' && !escaped;
            if (ends)
                isolation.end(line, at);
            at += appendCharacter(line, m_bytes, at);
            if (ends) {
                mark(line, from, isName ? TextRole::Name : TextRole::String);
                inString = false;
            }
            continue;
        }
        if (isBlankByte(c)) {
            ++at;
            continue;
        }
        from = line.text.size();
        if (c == '"') {
            inString = true;
            isName = at == found->start && isNameAt(at);
            at += appendCharacter(line, m_bytes, at);
            isolation.begin(line, m_bytes, at, line.end);
        } else if (c == ':') {
            append(line, u": "_s, at++);
        } else if (QByteArrayView("{}[],").contains(c)) {
            append(line, QString(QLatin1Char(c)), at++);
        } else {
            while (at < line.end && !isBlankByte(m_bytes[at])
                   && !QByteArrayView("{}[],:\"").contains(m_bytes[at]))
                at += appendCharacter(line, m_bytes, at);
            mark(line, from, c == '-' || (c >= '0' && c <= '9') ? TextRole::Number : TextRole::Literal);
        }
    }
    if (inString)
        mark(line, from, isName ? TextRole::Name : TextRole::String);
    finish(line);
    return line;
}

HexLines::HexLines(QByteArrayView bytes)
    : m_bytes(bytes)
{
}

DisplayLine HexLines::at(qint64 offset) const
{
    constexpr qint64 perLine = 16;
    DisplayLine line;
    line.start = std::clamp<qint64>(offset, 0, m_bytes.size() - 1) / perLine * perLine;
    line.end = std::min<qint64>(line.start + perLine, m_bytes.size());
    append(line, u"%1  "_s.arg(line.start, 8, 16, QLatin1Char('0')), line.start);
    mark(line, 0, TextRole::Name);
    for (qint64 at = line.start; at < line.start + perLine; ++at) {
        append(line,
               at < line.end ? u"%1 "_s.arg(uint(quint8(m_bytes[at])), 2, 16, QLatin1Char('0')) : u"   "_s,
               std::min(at, line.end));
    }
    // The characters repeat bytes shown before them. They map to the end of the line, so that offsets stay in
    // order.
    QString readable(QLatin1Char(' '));
    for (qint64 at = line.start; at < line.end; ++at)
        readable += m_bytes[at] >= 0x20 && m_bytes[at] < 0x7f ? QLatin1Char(m_bytes[at]) : QChar(0x00B7);
    const qsizetype from = line.text.size();
    append(line, readable, line.end);
    mark(line, from, TextRole::String);
    finish(line);
    return line;
}

} // namespace patlas
