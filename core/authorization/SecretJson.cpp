// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/authorization/SecretJson.h"

#include <algorithm>
#include <cstdint>

namespace patlas {

namespace {

constexpr std::size_t maxMembers = 256;
constexpr int maxLevels = 64;

int digitOf(char c)
{
    if (c >= '0' && c <= '9')
        return c - '0';
    const char small = char(c | 0x20);
    return small >= 'a' && small <= 'f' ? small - 'a' + 10 : -1;
}

/// Four hexadecimal digits at `at`; negative if there are none.
int unitAt(std::string_view text, std::size_t at)
{
    if (at + 4 > text.size())
        return -1;
    int unit = 0;
    for (std::size_t i = at; i < at + 4; ++i) {
        const int digit = digitOf(text[i]);
        if (digit < 0)
            return -1;
        unit = unit * 16 + digit;
    }
    return unit;
}

std::size_t writeUtf8(std::uint32_t c, char *out)
{
    const auto put = [out](std::size_t at, std::uint32_t byte) {
        if (out)
            out[at] = char(byte);
    };
    if (c < 0x80) {
        put(0, c);
        return 1;
    }
    if (c < 0x800) {
        put(0, 0xc0 | (c >> 6));
        put(1, 0x80 | (c & 0x3f));
        return 2;
    }
    if (c < 0x10000) {
        put(0, 0xe0 | (c >> 12));
        put(1, 0x80 | ((c >> 6) & 0x3f));
        put(2, 0x80 | (c & 0x3f));
        return 3;
    }
    put(0, 0xf0 | (c >> 18));
    put(1, 0x80 | ((c >> 12) & 0x3f));
    put(2, 0x80 | ((c >> 6) & 0x3f));
    put(3, 0x80 | (c & 0x3f));
    return 4;
}

/// The text between the quotation marks without escapes; its size, or nothing if it is malformed. Without
/// `out` only the size.
std::optional<std::size_t> unescape(std::string_view text, char *out)
{
    std::size_t size = 0;
    for (std::size_t i = 0; i < text.size(); ++i) {
        if (static_cast<unsigned char>(text[i]) < 0x20)
            return std::nullopt;
        if (text[i] != '\\') {
            if (out)
                out[size] = text[i];
            ++size;
            continue;
        }
        if (++i == text.size())
            return std::nullopt;
        std::uint32_t c = 0;
        constexpr std::string_view names = "\"\\/bfnrt";
        constexpr std::string_view meanings = "\"\\/\b\f\n\r\t";
        if (const std::size_t at = names.find(text[i]); at != std::string_view::npos) {
            c = static_cast<unsigned char>(meanings[at]);
        } else {
            const int unit = text[i] == 'u' ? unitAt(text, i + 1) : -1;
            if (unit < 0)
                return std::nullopt;
            i += 4;
            c = std::uint32_t(unit);
            if (c >= 0xd800 && c < 0xe000) {
                const bool isPair = c < 0xdc00 && text.substr(i + 1, 2) == "\\u";
                const int low = isPair ? unitAt(text, i + 3) : -1;
                if (low < 0xdc00 || low >= 0xe000)
                    return std::nullopt;
                c = 0x10000 + ((c - 0xd800) << 10) + (std::uint32_t(low) - 0xdc00);
                i += 6;
            }
        }
        size += writeUtf8(c, out ? out + size : nullptr);
    }
    return size;
}

class SecretJsonReader {
public:
    explicit SecretJsonReader(std::string_view json)
        : m_rest(json)
    {
    }

    std::optional<std::vector<SecretMember>> object()
    {
        std::vector<SecretMember> members;
        if (!take('{'))
            return std::nullopt;
        if (take('}'))
            return atEnd() ? std::optional(std::move(members)) : std::nullopt;
        do {
            const auto name = text();
            if (!name || !take(':') || members.size() == maxMembers)
                return std::nullopt;
            SecretMember member;
            member.name = std::string(name->view());
            const auto isThere = [&member](const SecretMember &other) { return other.name == member.name; };
            if (std::any_of(members.begin(), members.end(), isThere) || !value(member))
                return std::nullopt;
            members.push_back(std::move(member));
        } while (take(','));
        if (!take('}') || !atEnd())
            return std::nullopt;
        return members;
    }

private:
    void skipBlanks() { m_rest.remove_prefix(std::min(m_rest.find_first_not_of(" \t\r\n"), m_rest.size())); }
    bool take(char c)
    {
        skipBlanks();
        if (m_rest.empty() || m_rest.front() != c)
            return false;
        m_rest.remove_prefix(1);
        return true;
    }
    bool atEnd()
    {
        skipBlanks();
        return m_rest.empty();
    }

    std::optional<std::string_view> rawText()
    {
        if (!take('"'))
            return std::nullopt;
        for (std::size_t i = 0; i < m_rest.size(); ++i) {
            if (m_rest[i] == '\\') {
                ++i;
            } else if (m_rest[i] == '"') {
                const std::string_view raw = m_rest.substr(0, i);
                m_rest.remove_prefix(i + 1);
                return raw;
            }
        }
        return std::nullopt;
    }
    std::optional<Secret> text()
    {
        const auto raw = rawText();
        const auto size = raw ? unescape(*raw, nullptr) : std::nullopt;
        if (!size)
            return std::nullopt;
        return Secret::filled(*size, [&raw](char *out) { unescape(*raw, out); });
    }

    bool value(SecretMember &member)
    {
        skipBlanks();
        const char first = m_rest.empty() ? '\0' : m_rest.front();
        if (first == '"') {
            auto read = text();
            if (!read)
                return false;
            member.kind = SecretMember::Kind::Text;
            member.value = std::move(*read);
            return true;
        }
        if (first == '-' || (first >= '0' && first <= '9')) {
            const std::size_t end = std::min(m_rest.find_first_not_of("+-.eE0123456789"), m_rest.size());
            member.kind = SecretMember::Kind::Number;
            member.value = Secret::copyOf(m_rest.substr(0, end));
            m_rest.remove_prefix(end);
            return true;
        }
        return skip(0);
    }

    bool skip(int level)
    {
        skipBlanks();
        if (m_rest.empty() || level > maxLevels)
            return false;
        const char first = m_rest.front();
        if (first == '{' || first == '[') {
            const char last = first == '{' ? '}' : ']';
            m_rest.remove_prefix(1);
            if (take(last))
                return true;
            do {
                if (first == '{' && (!rawText() || !take(':')))
                    return false;
                if (!skip(level + 1))
                    return false;
            } while (take(','));
            return take(last);
        }
        if (first == '"')
            return rawText().has_value();
        for (const std::string_view word : {"true", "false", "null"}) {
            if (m_rest.substr(0, word.size()) == word) {
                m_rest.remove_prefix(word.size());
                return true;
            }
        }
        const std::size_t end = std::min(m_rest.find_first_not_of("+-.eE0123456789"), m_rest.size());
        m_rest.remove_prefix(end);
        return end > 0;
    }

    std::string_view m_rest;
};

} // namespace

std::optional<std::vector<SecretMember>> readSecretJson(std::string_view json)
{
    constexpr std::string_view byteOrderMark = "\xef\xbb\xbf";
    if (json.substr(0, byteOrderMark.size()) == byteOrderMark)
        json.remove_prefix(byteOrderMark.size());
    return SecretJsonReader(json).object();
}

} // namespace patlas
