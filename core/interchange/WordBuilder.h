// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/interchange/ShellWords.h"

#include <cstddef>
#include <string_view>

namespace patlas {

/// Bytes of the blank at this place, no-break spaces included; 0: none. A line break is none.
std::size_t blankLengthAt(std::string_view text, std::size_t at);

/// The words read so far, and the position in the text. Used only by the readers of the shells.
class WordBuilder {
public:
    explicit WordBuilder(std::string_view text)
        : m_text(text)
    {
        // One buffer for all words, never reallocated: that would leave parts of secrets in memory.
        m_word.reserve(qsizetype(text.size()));
    }
    ~WordBuilder();
    WordBuilder(const WordBuilder &) = delete;
    WordBuilder &operator=(const WordBuilder &) = delete;

    bool atEnd() const { return m_at >= m_text.size(); }
    char peek(std::size_t ahead = 0) const
    {
        return m_at + ahead < m_text.size() ? m_text[m_at + ahead] : '\0';
    }
    bool follows(std::string_view text) const { return m_text.substr(m_at, text.size()) == text; }
    void skip(std::size_t count = 1) { m_at += count; }
    std::size_t blankLength(std::size_t ahead = 0) const { return blankLengthAt(m_text, m_at + ahead); }
    /// Whether an option begins here ("-x", "--name"): a line that begins so goes on with the command.
    bool startsOption() const;
    /// Bytes of `<your id>`, the placeholder of a document; 0: none.
    std::size_t placeholderLength() const;
    std::string_view rest() const { return m_at < m_text.size() ? m_text.substr(m_at) : std::string_view(); }
    std::size_t position() const { return m_at; }
    std::size_t size() const { return m_text.size(); }
    std::string_view since(std::size_t start) const { return m_text.substr(start, m_at - start); }

    void append(char c)
    {
        m_word.append(c);
        m_open = true;
    }
    void append(std::string_view text)
    {
        m_word.append(text.data(), qsizetype(text.size()));
        m_open = true;
    }
    void takeOne() { append(m_text[m_at++]); }
    void open() { m_open = true; } ///< an empty quotation is also a word
    bool isOpen() const { return m_open; }
    bool startsWith(std::string_view text) const { return m_word.startsWith(QByteArrayView(text)); }
    bool endWord(); ///< false: too many words
    void dropNumber(); ///< an open word of digits: the number before a redirection
    /// Keeps the text from `start` to here as written, and lists it.
    void keepUnevaluated(std::size_t start);

    /// The error for an unclosed quotation.
    static Failure unclosed();
    static Failure tooMany();

    ShellWords result;

private:
    std::string_view m_text;
    std::size_t m_at = 0;
    QByteArray m_word;
    bool m_open = false;
};

Result<ShellWords> posixWords(std::string_view command);
Result<ShellWords> cmdWords(std::string_view command);
Result<ShellWords> powerShellWords(std::string_view command);

} // namespace patlas
