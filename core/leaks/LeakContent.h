// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/leaks/ArchiveReader.h"
#include "core/leaks/LeakLimits.h"
#include "core/leaks/LeakStream.h"

#include <QByteArray>
#include <QStringList>

#include <atomic>
#include <functional>
#include <memory>
#include <set>
#include <vector>

namespace patlas {

/// Scans one file, object or member of an archive for tokens: its bytes as they are, and if it is an archive
/// or compressed, everything in it. Findings have line, names within archives and encodings; the caller fills
/// in the rest of the place. Reusable after `finish`. One thread.
class LeakContent {
public:
    /// `known`, `budget` and `cancelled` have to outlive it.
    LeakContent(const KnownSecrets &known, LeakBudget &budget, const std::atomic_bool &cancelled,
                LeakStream::Report report);
    ~LeakContent();

    void feed(std::string_view bytes);
    /// Returns a sentence for everything in it that could not be looked into. `descriptor` is of the regular
    /// file of `size` bytes that was fed; without one, the bytes of an archive were kept. `name` tells what
    /// has no other mark (".br").
    QStringList finish(const QByteArray &name = {}, int descriptor = -1, qint64 size = 0);
    LeakMatcher &matcher() { return m_stream.matcher(); }

    /// Keeps the bytes of archives while they are fed, for `finish` without a descriptor.
    void setKeepsArchives(bool keeps) { m_keepsArchives = keeps; }

private:
    /// What one file has used up, with everything in it.
    struct Used {
        qint64 unpacked = 0;
        int members = 0;
        bool isOver = false;
    };

    void decideKind();
    void pass(std::string_view bytes);
    void reported(LeakFinding finding);
    using Open = std::function<std::unique_ptr<ArchiveReader>(ArchiveReader::Formats)>;
    void unpack(const Open &open);
    void readPlain(ArchiveReader &reader);
    void unpackMember(ArchiveReader &reader, const QByteArray &shown);
    void unpackBrotli(int descriptor);
    bool mayUnpack(qint64 more);
    LeakContent &childFor(const QByteArray &shownMember, const QStringList &encodings);
    void note(const QString &sentence);
    void forget();

    const KnownSecrets &m_known;
    LeakBudget &m_budget;
    const std::atomic_bool &m_cancelled;
    LeakStream::Report m_report;
    LeakStream m_stream;
    std::vector<char> m_start; ///< until its kind is known
    std::vector<char> m_kept; ///< of an archive
    bool m_isKindKnown = false;
    bool m_keepsArchives = false;
    bool m_isTooLarge = false; ///< to be kept
    PackedKind m_kind;
    std::vector<LeakFinding> m_raw; ///< found in the bytes of an archive, not in a member
    std::set<QByteArray> m_inside; ///< samenesses of what was found within it
    std::set<QByteArray> m_told; ///< and of what was told before it was known that there is something within
    QStringList m_notes;
    int m_depth = 0;
    Used m_own;
    Used *m_used = &m_own; ///< of the outermost
    std::unique_ptr<LeakContent> m_child;
};

} // namespace patlas
