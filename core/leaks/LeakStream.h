// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/leaks/LeakFinding.h"
#include "core/secret/KnownSecrets.h"
#include "core/secret/TokenPatterns.h"

#include <functional>
#include <vector>

namespace patlas {

/// Scans one stream of bytes (a file, an object of a repository, a pasted text) for tokens, fed in pieces of
/// any size. Lines may be of any length; UTF-16 is recognised by its byte order mark or its pattern. Findings
/// have line and excerpt; the caller fills in the rest of the place. Reusable after `finish`.
class LeakStream {
public:
    using Report = std::function<void(LeakFinding)>;
    LeakStream(const KnownSecrets &known, Report report);
    ~LeakStream();

    void feed(std::string_view bytes);
    void finish();

private:
    void wipeAll();
    enum class Encoding { Unknown, Bytes, LittleEndian16, BigEndian16 };
    struct Hit {
        std::size_t start = 0;
        std::size_t size = 0;
        QString tokenId;
        const TokenPattern *pattern = nullptr; ///< null for a stored token of no known form
        std::size_t secretStart = 0; ///< from `start`
    };

    void take(std::string_view bytes);
    void decode(std::string_view units);
    void scan(bool last);
    void collect(std::vector<Hit> &hits);
    void report(const Hit &hit, const std::vector<Hit> &all);
    QString excerpt(const Hit &hit, const std::vector<Hit> &all) const;

    const KnownSecrets &m_known;
    Report m_report;
    std::vector<char> m_buffer;
    const std::shared_ptr<const TokenPatterns> m_patterns;
    std::vector<FoundToken> m_shapes;
    std::vector<KnownSecrets::Hit> m_stored;
    Encoding m_encoding = Encoding::Unknown;
    std::vector<char> m_waiting; ///< bytes before the encoding is known, or half a UTF-16 unit
    qint64 m_before = 0; ///< bytes of the stream before the buffer
    qint64 m_linesBefore = 0;
    qint64 m_reportedUpTo = 0;
};

/// Number of newlines; as fast as reading.
qint64 countLines(std::string_view bytes);

} // namespace patlas
