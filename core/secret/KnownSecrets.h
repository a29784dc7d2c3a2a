// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/secret/Secret.h"

#include <QByteArray>
#include <QHash>
#include <QReadWriteLock>
#include <QSet>
#include <QString>

#include <array>
#include <bitset>
#include <cstdint>
#include <functional>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace patlas {

/// Recognises stored secrets in bytes, in every form that they travel in (`formsOf`), without holding any of
/// them: of each form it knows the length, 32 bits of a hash of its first and of its last eight bytes, and a
/// fingerprint, all with keys of this process. Secrets are added one at a time, so that never more than one
/// is in plain text. Any thread.
///
/// What is kept, shown, exported or logged goes by `current()`, the list of the whole process, for the reason
/// that TokenPatterns gives for its own.
class KnownSecrets {
public:
    using Fingerprint = std::function<QByteArray(const Secret &)>;
    explicit KnownSecrets(Fingerprint fingerprint = {});

    static KnownSecrets &current();

    /// That of this installation, which stored credentials have; callable from any thread.
    void setFingerprint(Fingerprint fingerprint);

    /// A stored secret of which only the fingerprint is available, because its store is locked: found where a
    /// whole word is that secret, by `recognise` and `findWords`.
    void add(const QString &id, const QByteArray &fingerprint);
    /// A stored secret. Adding it again costs a hash.
    void add(const QString &id, const Secret &secret);
    /// What the person calls it, so that a request can refer to it; empty: nothing does.
    void setName(const QString &id, const QString &name);
    QString nameOf(const QString &id) const;
    bool knows(const QString &id) const; ///< the secret itself, not just the fingerprint
    int unseen() const; ///< secrets of which only the fingerprint is known
    bool isEmpty() const; ///< there is no secret that `find` would find

    /// The id of the stored secret that the whole text is, as it is or percent-encoded; empty if it is none.
    QString recognise(std::string_view text) const;

    /// The id of the stored secret that the whole text is, exactly as it is; empty if it is none.
    QString idOf(std::string_view text) const;

    struct Hit {
        std::size_t start = 0;
        std::size_t size = 0;
        QString id;
    };
    /// Every form of a stored secret in the bytes, in order and without overlaps.
    void find(std::string_view bytes, std::vector<Hit> &found) const;
    /// Words that are a secret of which only the fingerprint is known. For what a person typed: it hashes
    /// each word.
    void findWords(std::string_view bytes, std::vector<Hit> &found) const;
    /// From where on the bytes could be the beginning of a form that goes on behind their end; their size if
    /// they could not.
    std::size_t openEnd(std::string_view bytes) const;

private:
    struct Entry {
        std::uint32_t last = 0; ///< hash of the last eight bytes
        std::uint32_t size = 0;
        std::uint32_t id = 0; ///< in m_ids
        bool isBase64 = false;
        bool isCut = false;
        std::array<unsigned char, 16> fingerprint{};
    };
    std::uint32_t hashAt(const char *bytes) const;
    std::array<unsigned char, 16> fingerprintOf(std::string_view bytes) const;
    const Entry *longestAt(std::string_view bytes, std::uint32_t hash) const;
    /// The next place in [at, end) whose eight bytes may be the beginning of a form; `end` if there is none.
    std::size_t nextBeginning(const char *bytes, std::size_t at, std::size_t end) const;
    void growFilter();
    void setBit(std::uint32_t hash);

    mutable QReadWriteLock m_lock; ///< guards everything below that changes
    Fingerprint m_fingerprint;
    std::array<unsigned char, 32> m_key;
    std::uint64_t m_multiplier;
    QHash<QByteArray, QString> m_byFingerprint;
    std::vector<QString> m_ids;
    QHash<QString, QString> m_names;
    QSet<QString> m_unseen; ///< ids of which only the fingerprint is known
    QHash<QString, QByteArray> m_known; ///< by id: a hash of the secret whose forms are in m_entries
    std::unordered_multimap<std::uint32_t, Entry> m_entries; ///< by the hash of their first eight bytes
    std::vector<std::uint64_t> m_filter; ///< a bit for the topmost bits of each hash
    int m_shift = 26; ///< what is left of a hash is the number of a bit in m_filter
    std::bitset<256> m_bytes; ///< that occur in any form
    std::size_t m_longest = 0;
};

} // namespace patlas
