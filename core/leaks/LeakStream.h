// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/leaks/KnownSecrets.h"
#include "core/leaks/LeakFinding.h"

#include <functional>
#include <vector>

namespace patlas {

/// Looks for tokens in one stream of bytes (a file, an object of a repository, a pasted text), fed in pieces
/// of any size. Lines may be of any length; UTF-16 is recognised by its mark or its look. Findings come with
/// line and excerpt; the rest of the place is filled in by whoever knows it. Reusable after `finish`.
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
        std::optional<ShapedToken::Kind> shape;
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
    std::vector<ShapedToken> m_shapes;
    std::vector<KnownSecrets::Hit> m_unshaped;
    Encoding m_encoding = Encoding::Unknown;
    std::vector<char> m_waiting; ///< before the encoding is known, and half a UTF-16 unit
    qint64 m_before = 0; ///< bytes of the stream before the buffer
    qint64 m_linesBefore = 0;
    qint64 m_reportedUpTo = 0;
};

/// How many newlines there are; as quick as reading.
qint64 countLines(std::string_view bytes);

} // namespace patlas
