// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/secret/Secret.h"
#include "core/secret/TokenPatterns.h"

#include <QByteArray>
#include <QHash>
#include <QString>

#include <array>
#include <cstdint>
#include <functional>
#include <vector>

namespace patlas {

/// The longest token that is looked for; pieces of a stream have to overlap by this much.
inline constexpr std::size_t maxTokenLength = 2048;

/// Recognises stored tokens in a stream of bytes without holding any of them.
///
/// A token with a known shape is recognised by its keyed fingerprint: a scan finds the shape and hashes only
/// that. For a token of another shape, its length and a 64-bit rolling hash with a random multiplier are held
/// during a scan; if the hash matches, the fingerprint decides. Tokens are added one at a time, so that never
/// more than one is in plain text. Safe to read from several threads once filled.
class KnownSecrets {
public:
    using Fingerprint = std::function<QByteArray(const Secret &)>;
    explicit KnownSecrets(Fingerprint fingerprint); ///< must be callable from any thread

    /// A stored token of which only the fingerprint is available (its keychain is locked): found only if it
    /// has a known shape.
    void add(const QString &tokenId, const QByteArray &fingerprint);
    void add(const QString &tokenId, const QByteArray &fingerprint, const Secret &secret);

    bool needsRolling() const { return !m_lengths.empty(); }

    /// The id of the stored token with this text; empty if there is none.
    QString recognise(std::string_view text) const;

    struct Hit {
        std::size_t start = 0;
        std::size_t size = 0;
        QString tokenId;
    };
    /// Stored tokens without a known shape, at any position.
    void findUnshaped(std::string_view bytes, std::vector<Hit> &found) const;

private:
    struct Length {
        std::size_t size = 0;
        std::uint64_t leaving = 0; ///< weight of the byte that leaves the window
        std::vector<std::uint64_t> hashes; ///< sorted
        std::array<std::uint64_t, 64> filter{}; ///< a bit for the topmost 12 bits of each hash
    };
    std::uint64_t hashOf(std::string_view bytes) const;
    void roll(std::string_view bytes, std::size_t offset, const Length &length,
              std::vector<Hit> &found) const;

    Fingerprint m_fingerprint;
    std::shared_ptr<const TokenPatterns> m_patterns;
    std::uint64_t m_multiplier;
    QHash<QByteArray, QString> m_ids; ///< fingerprint -> token
    std::vector<Length> m_lengths;
    std::size_t m_shortest = 0;
};

} // namespace patlas
