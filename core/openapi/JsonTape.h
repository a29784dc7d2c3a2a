// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayView>

#include <functional>
#include <string>
#include <string_view>
#include <vector>

namespace patlas {

/// The values of a JSON text in one list, in the order of the text, for walks over all of it. Nothing is
/// converted: numbers are as written. An object holds each name before its value. The text must outlive it.
class JsonTape {
public:
    static constexpr qsizetype maxBytes = 16 * 1024 * 1024;
    static constexpr std::size_t maxValues = 4'000'000;
    static constexpr std::size_t deepest = 512;

    enum class Kind : quint8 { Null, False, True, Number, String, Array, Object };
    enum class Fault { None, Invalid, TooLarge, Cancelled };
    using Value = quint32; ///< its place in the list; 0 is the whole

    struct Limits {
        qsizetype bytes = maxBytes; ///< less than 4 GiB
        std::size_t values = maxValues;
    };

    /// On the calling thread. A byte order mark at the start is passed over.
    static JsonTape read(QByteArrayView text, const std::function<bool()> &cancelled = {})
    {
        return read(text, cancelled, Limits());
    }
    static JsonTape read(QByteArrayView text, const std::function<bool()> &cancelled, const Limits &limits);

    Fault fault() const { return m_fault; } ///< other than None: there are no values
    Kind kind(Value value) const { return m_values[value].kind; }
    Value first(Value container) const { return container + 1; } ///< `next(container)` if it is empty
    Value next(Value value) const { return m_values[value].next; } ///< the one behind it with all it holds
    /// As written, of a string without its quotes.
    std::string_view raw(Value scalar) const
    {
        const Entry &entry = m_values[scalar];
        return std::string_view(m_text).substr(entry.begin, entry.end - entry.begin);
    }
    /// Of a string, escapes resolved: UTF-8; half of a surrogate pair is written as if it were a character.
    std::string text(Value string) const;
    /// The same text for equal values: members in order of their names, the last of each name.
    std::string canonical(Value value) const;

private:
    struct Entry {
        quint32 begin = 0;
        quint32 end = 0;
        Value next = 0;
        Kind kind = Kind::Null;
        bool isEscaped = false;
    };
    class Reader;

    void writeCanonical(Value value, std::string &out) const;

    std::string_view m_text;
    std::vector<Entry> m_values;
    Fault m_fault = Fault::None;
};

} // namespace patlas
