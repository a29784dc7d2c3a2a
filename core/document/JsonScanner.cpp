// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/document/JsonScanner.h"

#include <QCoreApplication>

#include <algorithm>
#include <cstring>
#include <simdjson.h>

namespace patlas {

namespace {

bool isJsonBlank(char c)
{
    return c == ' ' || c == '\n' || c == '\r' || c == '\t';
}
bool isHexDigit(char c)
{
    return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f') || (c >= 'A' && c <= 'F');
}

// RFC 8259, section 6, as a state machine: state and class of the byte give the next state; 0 means not a
// number.
enum NumberClass : quint8 { Digit0, Digit19, Minus, Plus, Point, Exponent, Other };
enum NumberState : quint8 { Bad, Start, Signed, Zero, Whole, Pointed, Fraction, Raised, RaisedSigned, Power };
constexpr quint8 nextNumberState[][7] = {
    {Bad, Bad, Bad, Bad, Bad, Bad, Bad},
    {Zero, Whole, Signed, Bad, Bad, Bad, Bad}, // Start
    {Zero, Whole, Bad, Bad, Bad, Bad, Bad}, // Signed
    {Bad, Bad, Bad, Bad, Pointed, Raised, Bad}, // Zero
    {Whole, Whole, Bad, Bad, Pointed, Raised, Bad}, // Whole
    {Fraction, Fraction, Bad, Bad, Bad, Bad, Bad}, // Pointed
    {Fraction, Fraction, Bad, Bad, Bad, Raised, Bad}, // Fraction
    {Power, Power, RaisedSigned, RaisedSigned, Bad, Bad, Bad}, // Raised
    {Power, Power, Bad, Bad, Bad, Bad, Bad}, // RaisedSigned
    {Power, Power, Bad, Bad, Bad, Bad, Bad}, // Power
};

NumberClass numberClass(char c)
{
    switch (c) {
    case '0':
        return Digit0;
    case '-':
        return Minus;
    case '+':
        return Plus;
    case '.':
        return Point;
    case 'e':
    case 'E':
        return Exponent;
    default:
        return c >= '1' && c <= '9' ? Digit19 : Other;
    }
}

bool endsScalar(char c)
{
    return isJsonBlank(c) || c == ',' || c == ']' || c == '}' || c == ':' || c == '[' || c == '{';
}

} // namespace

JsonScanner::JsonScanner(bool isSequence)
{
    m_index.m_isSequence = isSequence;
}

void JsonScanner::scan(const char *bytes, qint64 length, bool isLast)
{
    constexpr qint64 size = JsonTokens::blockSize;
    qint64 done = 0;
    // A block in place, as long as the bytes after it can be read.
    while (!m_finished && length - done >= size + (isLast ? lookAhead : 0)) {
        block(bytes + done, quint32(size), false);
        done += size;
    }
    if (!isLast)
        return;
    while (!m_finished) {
        char rest[size + lookAhead];
        const qint64 left = std::min(length - done, size + lookAhead);
        std::memset(rest, ' ', sizeof rest);
        if (left > 0)
            std::memcpy(rest, bytes + done, std::size_t(left));
        const bool ends = length - done <= size;
        block(rest, quint32(std::min(length - done, size)), ends);
        done += size;
        if (ends)
            break;
    }
    if (!m_finished)
        end();
}

void JsonScanner::block(const char *bytes, quint32 length, bool isLast)
{
    char withoutMark[JsonTokens::blockSize + lookAhead];
    if (m_position == 0 && length >= 3 && std::memcmp(bytes, "\xEF\xBB\xBF", 3) == 0) {
        // A byte order mark is not JSON, but some servers send one.
        std::memcpy(withoutMark, bytes, sizeof withoutMark);
        std::memset(withoutMark, ' ', 3);
        bytes = withoutMark;
    }
    m_block = {};
    m_block.depthAndState = quint32(m_depth) << 6 | quint32(m_before) << 3 | quint32(m_lex.inScalar) << 2
        | quint32(m_lex.escaped) << 1 | quint32(m_lex.inString);
    m_block.least = m_depth;
    const JsonLexState before = m_lex;
    findTokens(bytes, m_lex, m_tokens);
    m_index.m_hasEscapes = m_index.m_hasEscapes || m_tokens.escapeCount > 0;

    quint32 limit = length;
    const char *wrong = nullptr;
    const auto restrict = [&](quint32 at, const char *sentence) {
        if (at < limit) {
            limit = at;
            wrong = sentence;
        }
    };
    restrict(m_tokens.control,
             QT_TRANSLATE_NOOP("patlas::JsonIndex", "There is a control character in a string."));
    restrict(firstBadEscape(bytes, length),
             QT_TRANSLATE_NOOP("patlas::JsonIndex", "JSON has no such escape."));
    restrict(firstBadUtf8(bytes, length, isLast),
             QT_TRANSLATE_NOOP("patlas::JsonIndex", "These bytes are not UTF-8."));

    bool good = m_number == 0 || goOnNumber(bytes, 0, limit, isLast && !wrong);
    for (quint32 i = 0; good && i < m_tokens.count && m_tokens.at[i] < limit; ++i)
        good = token(bytes, m_tokens.at[i], limit, isLast && !wrong);
    if (good && wrong)
        good = fail(m_position + limit, wrong, stringGoesOnAt(bytes, limit, before));
    m_index.m_blocks.push_back(m_block);
    m_position += length;
    if (good)
        m_index.m_end = m_position;
}

bool JsonScanner::token(const char *block, quint32 at, quint32 length, bool isLast)
{
    const qint64 offset = m_position + at;
    switch (block[at]) {
    case '{':
        return open(true, offset);
    case '[':
        return open(false, offset);
    case '}':
    case ']': {
        const bool ofObject = block[at] == '}';
        if (m_depth == 0 || isObject() != ofObject || (m_before != Opener && m_before != Value))
            return failMissing(offset);
        close();
        return true;
    }
    case ',':
        if (m_depth == 0 || m_before != Value)
            return failMissing(offset);
        m_before = Comma;
        return true;
    case ':':
        if (m_before != Name)
            return failMissing(offset);
        m_before = Colon;
        return true;
    case '"':
        if (isObject() && (m_before == Opener || m_before == Comma)) {
            beginItem(offset);
            m_before = Name;
            return true;
        }
        if (!takesValue())
            return failMissing(offset);
        if (m_before != Colon)
            beginItem(offset);
        m_before = Value;
        return true;
    default:
        if (!takesValue())
            return failMissing(offset);
        m_scalarStart = offset;
        return scalar(block, at, length, isLast);
    }
}

bool JsonScanner::takesValue() const
{
    switch (m_before) {
    case Nothing:
    case Colon:
        return true;
    case Opener:
    case Comma:
        return !isObject();
    case Value:
        return m_depth == 0 && m_index.m_isSequence;
    case Name:
        break;
    }
    return false;
}

void JsonScanner::beginItem(qint64 offset)
{
    m_item = offset;
    ++m_block.lines;
    if (m_depth == m_block.least)
        ++m_block.items;
}

bool JsonScanner::open(bool isObject, qint64 offset)
{
    if (!takesValue())
        return failMissing(offset);
    if (m_depth >= JsonIndex::deepest)
        return fail(offset,
                    QT_TRANSLATE_NOOP("patlas::JsonIndex", "Brackets are nested more than 16 million deep."));
    if (m_before != Colon)
        beginItem(offset);
    const auto word = std::size_t(m_depth) / 64;
    if (word == m_kinds.size())
        m_kinds.push_back(0);
    const quint64 bit = quint64(1) << m_depth % 64;
    m_kinds[word] = isObject ? m_kinds[word] | bit : m_kinds[word] & ~bit;
    ++m_depth;
    m_before = Opener;
    return true;
}

void JsonScanner::close()
{
    if (m_before == Value)
        ++m_block.lines;
    --m_depth;
    if (m_depth < m_block.least) {
        m_block.least = m_depth;
        m_block.items = 0;
    }
    m_before = Value;
}

bool JsonScanner::scalar(const char *block, quint32 at, quint32 length, bool isLast)
{
    if (m_before != Colon)
        beginItem(m_position + at);
    const char *text = block + at;
    m_before = Value;
    const bool isInfinite = *text == '-' && (text[1] == 'I' || text[1] == 'N' || text[1] == 'n');
    if (!isInfinite && (*text == '-' || (*text >= '0' && *text <= '9'))) {
        m_number = Start;
        return goOnNumber(block, at, length, isLast);
    }
    for (const std::string_view word : {"true", "false", "null"}) {
        if (std::memcmp(text, word.data(), word.size()) == 0) {
            // If the document is cut off here, the word may be longer than what is left of it.
            if (endsScalar(text[word.size()]))
                return true;
            break;
        }
    }
    for (const std::string_view word : {"NaN", "nan", "Infinity", "-Infinity", "-NaN", "-nan"}) {
        if (std::memcmp(text, word.data(), word.size()) == 0 && endsScalar(text[word.size()]))
            return fail(m_scalarStart,
                        QT_TRANSLATE_NOOP("patlas::JsonIndex", "JSON has neither NaN nor Infinity."), true);
    }
    return fail(m_scalarStart, QT_TRANSLATE_NOOP("patlas::JsonIndex", "A value is expected here."), true);
}

bool JsonScanner::goOnNumber(const char *block, quint32 at, quint32 length, bool isLast)
{
    quint8 state = m_number;
    for (; at < length; ++at) {
        const char c = block[at];
        const NumberClass kind = numberClass(c);
        if (kind == Other) {
            if (!endsScalar(c))
                state = Bad;
            break;
        }
        state = nextNumberState[state][kind];
        if (state == Bad)
            break;
    }
    if (state != Bad && at == length && !isLast && length == JsonTokens::blockSize) {
        m_number = state;
        return true;
    }
    m_number = 0;
    if (state == Zero || state == Whole || state == Fraction || state == Power)
        return true;
    return fail(m_scalarStart, QT_TRANSLATE_NOOP("patlas::JsonIndex", "This is not a number."), true);
}

quint32 JsonScanner::firstBadEscape(const char *block, quint32 length) const
{
    for (quint32 i = 0; i < m_tokens.escapeCount; ++i) {
        const quint32 at = m_tokens.escapes[i];
        if (at >= length)
            break;
        const char kind = block[at + 1];
        const bool good = kind == 'u' ? std::all_of(block + at + 2, block + at + 6, isHexDigit)
                                      : kind != '\0' && std::strchr("\"\\/bfnrt", kind) != nullptr;
        if (!good)
            return at;
    }
    return JsonTokens::nowhere;
}

quint32 JsonScanner::firstBadUtf8(const char *block, quint32 length, bool isLast)
{
    // Up to the end of a character that continues in the next block: at most three bytes.
    quint32 to = length;
    while (!isLast && to < length + 3 && (quint8(block[to]) & 0xC0U) == 0x80U)
        ++to;
    const quint32 from = std::min(m_utf8From, to);
    m_utf8From = to - length;
    if (simdjson::validate_utf8(block + from, to - from))
        return JsonTokens::nowhere;
    // Rare, so character by character: the first invalid one.
    quint32 at = from;
    while (at < to) {
        const auto first = static_cast<quint8>(block[at]);
        const quint32 size = first < 0x80 ? 1 : first >= 0xF0 ? 4 : first >= 0xE0 ? 3 : 2;
        if (at + size > to || !simdjson::validate_utf8(block + at, size))
            return at;
        at += size;
    }
    return JsonTokens::nowhere;
}

void JsonScanner::end()
{
    const bool isEmpty = m_before == Nothing;
    if (isEmpty && m_index.m_isSequence) {
        m_finished = m_index.m_whole = true;
        return;
    }
    if (isEmpty)
        fail(m_position, QT_TRANSLATE_NOOP("patlas::JsonIndex", "The document is empty."));
    else if (m_lex.inString)
        fail(m_position, QT_TRANSLATE_NOOP("patlas::JsonIndex", "The document ends inside a string."), true);
    else if (m_depth > 0)
        fail(m_position,
             isObject() ? QT_TRANSLATE_NOOP("patlas::JsonIndex", "The document ends inside an object.")
                        : QT_TRANSLATE_NOOP("patlas::JsonIndex", "The document ends inside an array."));
    else
        m_index.m_whole = true;
    m_finished = true;
}

bool JsonScanner::failMissing(qint64 offset)
{
    switch (m_before) {
    case Value:
        if (m_depth == 0)
            return fail(
                offset,
                QT_TRANSLATE_NOOP("patlas::JsonIndex", "There is more text after the end of the document."));
        return fail(offset,
                    isObject() ? QT_TRANSLATE_NOOP("patlas::JsonIndex", "A comma or } is missing.")
                               : QT_TRANSLATE_NOOP("patlas::JsonIndex", "A comma or ] is missing."));
    case Name:
        return fail(offset, QT_TRANSLATE_NOOP("patlas::JsonIndex", "A colon is missing after the name."));
    case Opener:
    case Comma:
        if (isObject())
            return fail(offset, QT_TRANSLATE_NOOP("patlas::JsonIndex", "A name in quotes is missing."));
        break;
    case Nothing:
    case Colon:
        break;
    }
    return fail(offset, QT_TRANSLATE_NOOP("patlas::JsonIndex", "A value is expected here."));
}

bool JsonScanner::stringGoesOnAt(const char *block, quint32 at, JsonLexState before) const
{
    quint32 from = 0;
    bool inString = before.inString;
    for (quint32 i = 0; i < m_tokens.count && m_tokens.at[i] < at; ++i) {
        from = m_tokens.at[i] + 1U;
        inString = block[from - 1] == '"';
    }
    bool escaped = from == 0 && before.escaped;
    for (; inString && from < at; ++from) {
        inString = escaped || block[from] != '"';
        escaped = !escaped && block[from] == '\\';
    }
    return inString;
}

bool JsonScanner::fail(qint64 offset, const char *sentence, bool inItem)
{
    m_finished = true;
    m_errorAt = offset;
    m_sentence = sentence;
    // Incomplete items are left out: a name without its value, a string without its end.
    m_index.m_end = inItem || m_before == Name || m_before == Colon ? m_item : offset;
    return false;
}

JsonIndex JsonScanner::index(QByteArrayView bytes) const
{
    JsonIndex index = m_index;
    if (!m_finished && (m_before == Name || m_before == Colon || m_lex.inString || m_number != 0))
        index.m_end = std::max<qint64>(m_item, 0); // incomplete
    index.m_bytes = bytes.first(std::min<qsizetype>(bytes.size(), m_position));
    index.m_end = std::min<qint64>(index.m_end, index.m_bytes.size());
    if (m_errorAt >= 0) {
        JsonError error;
        error.offset = m_errorAt;
        error.sentence = QCoreApplication::translate("patlas::JsonIndex", m_sentence);
        const QByteArrayView before = bytes.first(std::min<qsizetype>(m_errorAt, bytes.size()));
        error.line = 1 + std::count(before.begin(), before.end(), '\n');
        error.column = m_errorAt - before.lastIndexOf('\n');
        index.m_error = error;
    }
    index.finishSums();
    return index;
}

JsonIndex JsonScanner::indexSoFar(QByteArrayView bytes) const
{
    if (m_finished)
        return index(bytes);
    JsonScanner ahead = *this;
    ahead.scan(bytes.data() + m_position, bytes.size() - m_position, true);
    ahead.m_errorAt = -1;
    return ahead.index(bytes);
}

} // namespace patlas
