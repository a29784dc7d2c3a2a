// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/openapi/JsonTape.h"

#include "core/openapi/ExactNumber.h"

#include <map>

namespace patlas {

namespace {

void appendUtf8(std::string &text, char32_t c)
{
    if (c < 0x80) {
        text += char(c);
    } else if (c < 0x800) {
        text += char(0xC0U | (c >> 6U));
        text += char(0x80U | (c & 0x3FU));
    } else if (c < 0x10000) {
        text += char(0xE0U | (c >> 12U));
        text += char(0x80U | ((c >> 6U) & 0x3FU));
        text += char(0x80U | (c & 0x3FU));
    } else {
        text += char(0xF0U | (c >> 18U));
        text += char(0x80U | ((c >> 12U) & 0x3FU));
        text += char(0x80U | ((c >> 6U) & 0x3FU));
        text += char(0x80U | (c & 0x3FU));
    }
}

int escapeDigit(char c)
{
    return c >= '0' && c <= '9' ? c - '0'
        : c >= 'a' && c <= 'f'  ? c - 'a' + 10
        : c >= 'A' && c <= 'F'  ? c - 'A' + 10
                                : -1;
}

/// Four digits, which have been checked.
char32_t hexAt(std::string_view raw, std::size_t at)
{
    char32_t value = 0;
    for (std::size_t i = 0; i < 4; ++i)
        value = value * 16 + char32_t(escapeDigit(raw[at + i]));
    return value;
}

} // namespace

/// By the grammar of RFC 8259, without recursion.
class JsonTape::Reader {
public:
    Reader(JsonTape &tape, const std::function<bool()> &cancelled, std::size_t mostValues)
        : m_tape(tape)
        , m_text(tape.m_text)
        , m_cancelled(cancelled)
        , m_maxValues(mostValues)
    {
    }

    Fault read()
    {
        if (m_text.substr(0, 3) == "\xEF\xBB\xBF")
            m_at = 3;
        bool expectsValue = true;
        while (m_fault == Fault::None) {
            skipBlanks();
            if (expectsValue) {
                readValue();
                expectsValue = m_isOpened;
                continue;
            }
            if (m_open.empty())
                return m_at == m_text.size() ? Fault::None : Fault::Invalid;
            expectsValue = goOn();
        }
        return m_fault;
    }

private:
    bool take(char c)
    {
        if (m_at >= m_text.size() || m_text[m_at] != c)
            return false;
        ++m_at;
        return true;
    }

    void skipBlanks()
    {
        while (
            m_at < m_text.size()
            && (m_text[m_at] == ' ' || m_text[m_at] == '\n' || m_text[m_at] == '\r' || m_text[m_at] == '\t'))
            ++m_at;
    }

    void fail(Fault fault = Fault::Invalid) { m_fault = fault; }

    Entry *add(Kind kind, std::size_t begin)
    {
        std::vector<Entry> &values = m_tape.m_values;
        if (values.size() >= m_maxValues)
            fail(Fault::TooLarge);
        else if (values.size() % 4096 == 0 && m_cancelled && m_cancelled())
            fail(Fault::Cancelled);
        else
            values.push_back({quint32(begin), quint32(begin), Value(values.size() + 1), kind, false});
        return m_fault == Fault::None ? &values.back() : nullptr;
    }

    /// A scalar, or the start of a container: then `m_isOpened` unless it is empty.
    void readValue()
    {
        m_isOpened = false;
        if (m_at >= m_text.size())
            return fail();
        const char c = m_text[m_at];
        if (c == '{' || c == '[')
            return open(c == '{');
        if (c == '"')
            return readString();
        if (c == 't')
            return readWord("true", Kind::True);
        if (c == 'f')
            return readWord("false", Kind::False);
        if (c == 'n')
            return readWord("null", Kind::Null);
        readNumber();
    }

    void open(bool isObject)
    {
        if (m_open.size() >= deepest)
            return fail(Fault::TooLarge);
        const auto value = Value(m_tape.m_values.size());
        if (!add(isObject ? Kind::Object : Kind::Array, m_at))
            return;
        ++m_at;
        skipBlanks();
        if (take(isObject ? '}' : ']'))
            return;
        m_open.push_back(value);
        m_isOpened = true;
        if (isObject)
            readName();
    }

    void readName()
    {
        skipBlanks();
        if (m_at >= m_text.size() || m_text[m_at] != '"')
            return fail();
        readString();
        skipBlanks();
        if (m_fault == Fault::None && !take(':'))
            fail();
    }

    /// Behind a value within a container; whether another one follows.
    bool goOn()
    {
        const Value container = m_open.back();
        const bool isObject = m_tape.kind(container) == Kind::Object;
        if (take(',')) {
            if (isObject)
                readName();
            return true;
        }
        if (!take(isObject ? '}' : ']')) {
            fail();
            return false;
        }
        m_tape.m_values[container].next = Value(m_tape.m_values.size());
        m_open.pop_back();
        return false;
    }

    void readWord(std::string_view word, Kind kind)
    {
        if (m_text.substr(m_at, word.size()) != word)
            return fail();
        add(kind, m_at);
        m_at += word.size();
    }

    void readString()
    {
        const std::size_t begin = ++m_at;
        bool isEscaped = false;
        while (m_at < m_text.size() && m_text[m_at] != '"') {
            const char c = m_text[m_at++];
            if (static_cast<unsigned char>(c) < 0x20)
                return fail();
            if (c != '\\')
                continue;
            isEscaped = true;
            if (m_at >= m_text.size())
                return fail();
            const char escaped = m_text[m_at++];
            if (escaped == 'u') {
                for (int i = 0; i < 4; ++i, ++m_at) {
                    if (m_at >= m_text.size() || escapeDigit(m_text[m_at]) < 0)
                        return fail();
                }
            } else if (std::string_view("\"\\/bfnrt").find(escaped) == std::string_view::npos) {
                return fail();
            }
        }
        if (Entry *entry = add(Kind::String, begin)) {
            entry->end = quint32(m_at);
            entry->isEscaped = isEscaped;
        }
        if (m_fault == Fault::None && !take('"'))
            fail();
    }

    bool takeDigits()
    {
        const std::size_t before = m_at;
        while (m_at < m_text.size() && m_text[m_at] >= '0' && m_text[m_at] <= '9')
            ++m_at;
        return m_at > before;
    }

    void readNumber()
    {
        const std::size_t begin = m_at;
        take('-');
        if (!take('0') && !takeDigits())
            return fail();
        if (take('.') && !takeDigits())
            return fail();
        if (take('e') || take('E')) {
            if (!take('+'))
                take('-');
            if (!takeDigits())
                return fail();
        }
        if (Entry *entry = add(Kind::Number, begin))
            entry->end = quint32(m_at);
    }

    JsonTape &m_tape;
    std::string_view m_text;
    const std::function<bool()> &m_cancelled;
    const std::size_t m_maxValues;
    std::vector<Value> m_open;
    std::size_t m_at = 0;
    bool m_isOpened = false;
    Fault m_fault = Fault::None;
};

JsonTape JsonTape::read(QByteArrayView text, const std::function<bool()> &cancelled, const Limits &limits)
{
    JsonTape tape;
    tape.m_text = std::string_view(text.data(), std::size_t(text.size()));
    tape.m_fault =
        text.size() > limits.bytes ? Fault::TooLarge : Reader(tape, cancelled, limits.values).read();
    if (tape.m_fault != Fault::None)
        tape.m_values.clear();
    return tape;
}

std::string JsonTape::text(Value string) const
{
    const std::string_view raw = this->raw(string);
    if (!m_values[string].isEscaped)
        return std::string(raw);
    std::string text;
    text.reserve(raw.size());
    for (std::size_t at = 0; at < raw.size(); ++at) {
        if (raw[at] != '\\') {
            text += raw[at];
            continue;
        }
        const char escaped = raw[++at];
        if (escaped == 'u') {
            char32_t c = hexAt(raw, at + 1);
            at += 4;
            if (c >= 0xD800 && c < 0xDC00 && raw.substr(at + 1, 2) == "\\u") {
                const char32_t low = hexAt(raw, at + 3);
                if (low >= 0xDC00 && low < 0xE000) {
                    c = 0x10000 + ((c - 0xD800) << 10U) + (low - 0xDC00);
                    at += 6;
                }
            }
            appendUtf8(text, c);
        } else {
            constexpr std::string_view names = "bfnrt";
            constexpr std::string_view characters = "\b\f\n\r\t";
            const std::size_t known = names.find(escaped);
            text += known == std::string_view::npos ? escaped : characters[known];
        }
    }
    return text;
}

std::string JsonTape::canonical(Value value) const
{
    std::string out;
    writeCanonical(value, out);
    return out;
}

void JsonTape::writeCanonical(Value value, std::string &out) const
{
    switch (kind(value)) {
    case Kind::Null:
        out += 'n';
        return;
    case Kind::False:
        out += 'f';
        return;
    case Kind::True:
        out += 't';
        return;
    case Kind::Number:
        out += ExactNumber::of(raw(value)).canonical();
        return;
    case Kind::String: {
        const std::string text = this->text(value);
        out += '"' + std::to_string(text.size()) + ':' + text;
        return;
    }
    case Kind::Array:
        out += '[';
        for (Value item = first(value); item != next(value); item = next(item)) {
            writeCanonical(item, out);
            out += ',';
        }
        out += ']';
        return;
    case Kind::Object: {
        std::map<std::string, Value> members;
        for (Value name = first(value); name != next(value); name = next(name + 1))
            members[text(name)] = name + 1;
        out += '{';
        for (const auto &[name, member] : members) {
            out += std::to_string(name.size()) + ':' + name;
            writeCanonical(member, out);
            out += ',';
        }
        out += '}';
        return;
    }
    }
}

} // namespace patlas
