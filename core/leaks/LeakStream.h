// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/leaks/LeakMatcher.h"

#include <functional>
#include <vector>

namespace patlas {

/// Scans one stream of bytes (a file, an object of a repository, a pasted text) for tokens, fed in pieces of
/// any size. Lines may be of any length; UTF-16 is recognised by its byte order mark or its pattern. Findings
/// have line and excerpt; the caller fills in the rest of the place. Reusable after `finish`. One thread.
class LeakStream {
public:
    using Report = std::function<void(LeakFinding)>;
    LeakStream(const KnownSecrets &known, Report report);
    ~LeakStream();

    void feed(std::string_view bytes);
    void finish();
    LeakMatcher &matcher() { return m_matcher; }

private:
    void wipeAll();
    enum class Encoding { Unknown, Bytes, LittleEndian16, BigEndian16 };

    void take(std::string_view bytes);
    void decode(std::string_view units);
    void scan(bool last);
    void append(std::string_view bytes);

    LeakMatcher m_matcher;
    Report m_report;
    std::vector<char> m_buffer;
    std::size_t m_used = 0; ///< bytes of the buffer that ever held something since it was wiped
    Encoding m_encoding = Encoding::Unknown;
    std::vector<char> m_waiting; ///< bytes before the encoding is known, or half a UTF-16 unit
    qint64 m_before = 0; ///< bytes of the stream before the buffer
    qint64 m_linesBefore = 0;
    qint64 m_reportedUpTo = 0;
};

/// Number of newlines; as fast as reading.
qint64 countLines(std::string_view bytes);

} // namespace patlas
