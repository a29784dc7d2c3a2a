// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QString>

#include <functional>
#include <memory>
#include <vector>

namespace patlas {

/// A place in a document, in bytes.
struct TextHit {
    qint64 offset = 0;
    qint32 length = 0;
    bool operator==(const TextHit &other) const = default;
};

/// Some of the hits of a search, in order.
struct FoundHits {
    static constexpr std::size_t maxKept = 1'000'000; ///< in a whole search; further hits are only counted

    std::shared_ptr<const std::vector<TextHit>> hits; ///< never null
    qint64 count = 0; ///< number of hits, of which `hits` has the first
};

/// Searches UTF-8 bytes for a text, ignoring case. In JSON, a character that is written as an escape is found
/// too. Immutable: may be used from several threads.
class TextSearch {
public:
    enum class Escapes { AsWritten, Json };

    explicit TextSearch(const QString &needle, Escapes escapes = Escapes::AsWritten);

    bool isEmpty() const { return m_characters.empty(); }
    /// Hits that start in [from, to), ascending, not overlapping each other; a hit may end after `to`.
    std::vector<TextHit> find(QByteArrayView bytes, qint64 from, qint64 to) const;

private:
    struct Character {
        char32_t lower = 0;
        std::vector<QByteArray> spellings; ///< in UTF-8: as typed, in lower and in upper case
    };

    qint32 matchAt(QByteArrayView bytes, qint64 at) const; ///< length of the hit there, 0: none
    qint64 matchedEnd(QByteArrayView bytes, qint64 at, const Character &character) const;
    void lookAround(QByteArrayView bytes, qint64 backslash, qint64 from, std::vector<TextHit> &hits) const;

    std::vector<Character> m_characters;
    Escapes m_escapes;
    char m_first[2] = {}; ///< what a hit may start with
    char m_other[2] = {}; ///< what must follow `m_distance` bytes later
    qint64 m_distance = 0;
    qint64 m_maxLength = 0; ///< maximum length of a hit in bytes
};

} // namespace patlas
