// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/document/JsonIndex.h"

#include <QCoreApplication>

#include <algorithm>

namespace patlas {

namespace {

constexpr std::size_t askEvery = 4096;

bool isSpace(char c)
{
    return c == ' ' || c == '\n' || c == '\r' || c == '\t';
}
bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}
bool isHex(char c)
{
    return isDigit(c) || (c >= 'a' && c <= 'f') || (c >= 'A' && c <= 'F');
}

QString tr(const char *text)
{
    return QCoreApplication::translate("patlas::JsonIndex", text);
}

} // namespace

/// One pass over the bytes with a stack of open containers.
class JsonIndexer {
public:
    JsonIndexer(QByteArrayView bytes, const std::function<bool()> &cancelled)
        : m_bytes(bytes)
        , m_cancelled(cancelled)
    {
        m_index.m_bytes = bytes;
    }

    JsonIndex run()
    {
        if (m_bytes.startsWith("\xEF\xBB\xBF"))
            m_at = 3; // a byte order mark is no JSON, but is what some servers send
        skipSpace();
        if (m_at >= m_bytes.size())
            fail(tr("The document is empty."));
        else if (value(-1, 0))
            rest();
        if (m_stop)
            return {};
        finish();
        return std::move(m_index);
    }

private:
    using Node = JsonIndex::Node;

    void rest()
    {
        while (!m_open.empty()) {
            if (m_index.m_nodes.size() % askEvery == 0 && m_cancelled && m_cancelled()) {
                m_stop = true;
                return;
            }
            if (!step())
                return;
        }
        skipSpace();
        if (m_at < m_bytes.size())
            fail(tr("There is more text after the end of the document."));
    }

    /// After an opening bracket, a comma or an item: the next item or the end of the innermost container.
    bool step()
    {
        const Node container = m_open.back();
        JsonIndex::Entry &entry = m_index.m_nodes[container];
        const bool isObject = entry.kind == JsonKind::Object;
        const char closing = isObject ? '}' : ']';
        skipSpace();
        if (m_at >= m_bytes.size())
            return fail(isObject ? tr("The document ends inside an object.")
                                 : tr("The document ends inside an array."));
        if (m_bytes[m_at] == closing && !m_afterComma) {
            ++m_at;
            entry.end = m_at;
            m_open.pop_back();
            m_afterComma = false;
            return true;
        }
        if (entry.childCount > 0 && !m_afterComma) {
            if (m_bytes[m_at] != ',')
                return fail(isObject ? tr("A comma or } is missing.") : tr("A comma or ] is missing."));
            ++m_at;
            m_afterComma = true;
            return true;
        }
        m_afterComma = false;
        return isObject ? member() : value(-1, 0);
    }

    bool member()
    {
        if (m_bytes[m_at] != '"')
            return fail(tr("A name in quotes is missing."));
        const qint64 keyStart = m_at;
        if (!string())
            return false;
        const auto keyLength = quint32(m_at - keyStart);
        skipSpace();
        if (m_at >= m_bytes.size() || m_bytes[m_at] != ':')
            return fail(tr("A colon is missing after the name."));
        ++m_at;
        skipSpace();
        if (m_at >= m_bytes.size())
            return fail(tr("A value is missing after the colon."));
        return value(keyStart, keyLength);
    }

    bool value(qint64 keyStart, quint32 keyLength)
    {
        JsonIndex::Entry entry;
        entry.start = m_at;
        entry.keyStart = keyStart;
        entry.keyLength = keyLength;
        entry.parent = m_open.empty() ? JsonIndex::none : m_open.back();
        const char first = m_bytes[m_at];
        if (first == '{' || first == '[') {
            entry.kind = first == '{' ? JsonKind::Object : JsonKind::Array;
            entry.end = m_bytes.size(); // until its bracket is found
            ++m_at;
            m_open.push_back(add(entry));
            return true;
        }
        bool good = false;
        if (first == '"') {
            entry.kind = JsonKind::String;
            good = string();
        } else if (first == '-' || isDigit(first)) {
            entry.kind = JsonKind::Number;
            good = number();
        } else if (word("true")) {
            entry.kind = JsonKind::True;
            good = true;
        } else if (word("false")) {
            entry.kind = JsonKind::False;
            good = true;
        } else if (word("null")) {
            good = true;
        } else {
            return fail(tr("Here should be a value."));
        }
        if (!good)
            return false;
        entry.end = m_at;
        add(entry);
        return true;
    }

    Node add(JsonIndex::Entry entry)
    {
        if (entry.parent != JsonIndex::none)
            entry.row = m_index.m_nodes[entry.parent].childCount++;
        m_index.m_nodes.push_back(entry);
        return Node(m_index.m_nodes.size() - 1);
    }

    bool word(QByteArrayView text)
    {
        if (!m_bytes.sliced(m_at).startsWith(text))
            return false;
        m_at += text.size();
        return true;
    }

    bool string()
    {
        const qint64 start = m_at++;
        while (m_at < m_bytes.size()) {
            const auto c = static_cast<unsigned char>(m_bytes[m_at]);
            if (c == '"') {
                ++m_at;
                return true;
            }
            if (c < 0x20)
                return fail(tr("A control character stands in a string."));
            if (c == '\\') {
                if (!escape())
                    return false;
            } else if (c < 0x80) {
                ++m_at;
            } else if (!utf8()) {
                return false;
            }
        }
        m_at = start;
        return fail(tr("A string has no end."));
    }

    bool escape()
    {
        const char kind = m_at + 1 < m_bytes.size() ? m_bytes[m_at + 1] : '\0';
        if (kind == 'u') {
            for (qint64 digit = m_at + 2; digit < m_at + 6; ++digit) {
                if (digit >= m_bytes.size() || !isHex(m_bytes[digit]))
                    return fail(tr("Four hexadecimal digits are missing after \\u."));
            }
            m_at += 6;
            return true;
        }
        if (kind == '\0' || !QByteArrayView("\"\\/bfnrt").contains(kind))
            return fail(tr("There is no such escape in JSON."));
        m_at += 2;
        return true;
    }

    /// RFC 3629: no overlong forms, no surrogates, nothing above U+10FFFF.
    bool utf8()
    {
        const auto byte = [this](qint64 at) {
            return at < m_bytes.size() ? static_cast<unsigned char>(m_bytes[at]) : 0U;
        };
        const unsigned first = byte(m_at);
        const int length = first >= 0xF0 ? 4 : first >= 0xE0 ? 3 : 2;
        unsigned lowest = 0x80;
        unsigned highest = 0xBF;
        if (first == 0xE0)
            lowest = 0xA0;
        else if (first == 0xED)
            highest = 0x9F;
        else if (first == 0xF0)
            lowest = 0x90;
        else if (first == 0xF4)
            highest = 0x8F;
        bool good = first >= 0xC2 && first <= 0xF4 && byte(m_at + 1) >= lowest && byte(m_at + 1) <= highest;
        for (int i = 2; i < length; ++i)
            good = good && (byte(m_at + i) & 0xC0U) == 0x80U;
        if (!good)
            return fail(tr("These bytes are not UTF-8."));
        m_at += length;
        return true;
    }

    bool digits()
    {
        const qint64 start = m_at;
        while (m_at < m_bytes.size() && isDigit(m_bytes[m_at]))
            ++m_at;
        return m_at > start;
    }

    bool number()
    {
        const auto is = [this](char c) { return m_at < m_bytes.size() && m_bytes[m_at] == c; };
        const qint64 start = m_at;
        if (is('-'))
            ++m_at;
        bool good = true;
        if (is('0'))
            ++m_at;
        else
            good = digits();
        if (good && is('.')) {
            ++m_at;
            good = digits();
        }
        if (good && (is('e') || is('E'))) {
            ++m_at;
            if (is('+') || is('-'))
                ++m_at;
            good = digits();
        }
        if (good)
            return true;
        m_at = start;
        return fail(tr("This is no number."));
    }

    void skipSpace()
    {
        while (m_at < m_bytes.size() && isSpace(m_bytes[m_at]))
            ++m_at;
    }

    bool fail(const QString &sentence)
    {
        JsonError error;
        error.offset = m_at;
        error.sentence = sentence;
        const char *begin = m_bytes.data();
        const char *place = begin + std::min<qint64>(m_at, m_bytes.size());
        error.line = 1 + std::count(begin, place, '\n');
        const qsizetype newline =
            m_at > 0 ? m_bytes.first(std::min<qint64>(m_at, m_bytes.size())).lastIndexOf('\n') : -1;
        error.column = m_at - newline;
        m_index.m_error = error;
        return false;
    }

    /// Gives each node's children neighbouring places, so that a row is found without walking.
    void finish()
    {
        std::vector<JsonIndex::Entry> &nodes = m_index.m_nodes;
        quint32 next = 0;
        for (JsonIndex::Entry &entry : nodes) {
            entry.firstChild = next;
            next += entry.childCount;
        }
        m_index.m_children.resize(next);
        for (Node node = 0; node < nodes.size(); ++node) {
            if (nodes[node].parent != JsonIndex::none)
                m_index.m_children[nodes[nodes[node].parent].firstChild + nodes[node].row] = node;
        }
    }

    QByteArrayView m_bytes;
    const std::function<bool()> &m_cancelled;
    JsonIndex m_index;
    std::vector<Node> m_open;
    qint64 m_at = 0;
    bool m_afterComma = false;
    bool m_stop = false;
};

JsonIndex JsonIndex::build(QByteArrayView bytes, const std::function<bool()> &cancelled)
{
    return JsonIndexer(bytes, cancelled).run();
}

} // namespace patlas
