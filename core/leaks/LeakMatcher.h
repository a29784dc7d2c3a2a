// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/leaks/Base64Runs.h"
#include "core/leaks/LeakFinding.h"
#include "core/secret/KnownSecrets.h"
#include "core/secret/TokenPatterns.h"

#include <functional>
#include <memory>
#include <string_view>
#include <utility>
#include <vector>

namespace patlas {

/// Finds tokens in bytes that are in memory: as they are, and in base64, which may hold UTF-16, base64 again
/// or compressed bytes. One thread; the known secrets have to outlive it.
class LeakMatcher {
public:
    explicit LeakMatcher(const KnownSecrets &known);

    struct Hit {
        std::size_t start = 0;
        std::size_t size = 0;
        QString tokenId;
        const TokenPattern *pattern = nullptr; ///< null for a stored token of no known form
        std::size_t secretStart = 0; ///< from `start`; what stands before it is shown
        QStringList encodings;
        QHash<QString, QString> parts; ///< of an encoded one; the others are read when they are reported
        QByteArray sameness; ///< likewise
        bool isPlaceholder = false; ///< likewise
    };

    static constexpr int maxEncodings = 3; ///< base64 within base64
    static constexpr std::size_t maxDecoded = std::size_t(8) << 20; ///< bytes that one run is unpacked to

    /// Everything that is found, by its start. `isContinued`: the bytes before have not been given, so that
    /// base64 may begin anywhere.
    std::vector<Hit> find(std::string_view bytes, bool isContinued = false);
    /// Where a run of base64 begins that goes on behind the end of the bytes that `find` was given last;
    /// their size if there is none.
    std::size_t openRun() const { return m_openRun; }

    /// The finding for a hit, with its excerpt; the caller fills in the place. `all` are the hits in the
    /// bytes: neighbours are redacted too.
    LeakFinding finding(std::string_view bytes, const Hit &hit, const std::vector<Hit> &all) const;
    /// Findings in a short text, such as a name. Without a line.
    void search(std::string_view text, const std::function<void(LeakFinding)> &report);
    /// The text with dots for what is found in it.
    QByteArray redacted(const QByteArray &text);

    /// Whether something in base64 was unpacked in part only, because it is too much. Asking resets it.
    bool takeWasCut() { return std::exchange(m_wasCut, false); }

private:
    void collect(std::string_view bytes, std::vector<Hit> &hits);
    void decode(std::string_view bytes, bool isContinued, int depth, std::vector<Hit> &hits);
    void decodeOthers(std::string_view bytes, bool isContinued, int depth, std::size_t first,
                      std::vector<Hit> &hits);
    void searchDecoded(std::string_view decoded, int depth, std::vector<Hit> &hits);
    void unpack(std::string_view packed, int depth, std::vector<Hit> &hits);
    void readNow(std::string_view bytes, Hit &hit) const;
    QString excerpt(std::string_view bytes, const Hit &hit, const std::vector<Hit> &all) const;

    const KnownSecrets &m_known;
    const std::shared_ptr<const TokenPatterns> m_patterns;
    std::vector<FoundToken> m_shapes;
    std::vector<KnownSecrets::Hit> m_stored;
    std::size_t m_openRun = 0;
    bool m_wasCut = false;
};

/// Whether nearly every second byte is zero, as in western UTF-16 text: from the second byte on in little
/// endian, from the first in big endian. Bytes that are not UTF-16 are hardly ever that regular.
bool hasZeros(std::string_view sample, std::size_t first);

} // namespace patlas
