// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/leaks/KnownSecrets.h"

#include <sodium.h>

#include <algorithm>

namespace patlas {

namespace {

bool isVisibleByte(char c)
{
    return c > ' ' && c < '\x7f';
}

} // namespace

KnownSecrets::KnownSecrets(Fingerprint fingerprint)
    : m_fingerprint(std::move(fingerprint))
    , m_patterns(TokenPatterns::current())
{
    randombytes_buf(&m_multiplier, sizeof m_multiplier);
    m_multiplier |= 1; // odd, so that no byte's weight can become zero
}

void KnownSecrets::add(const QString &tokenId, const QByteArray &fingerprint)
{
    m_ids.insert(fingerprint, tokenId);
}

void KnownSecrets::add(const QString &tokenId, const QByteArray &fingerprint, const Secret &secret)
{
    add(tokenId, fingerprint);
    const std::string_view text = secret.view();
    if (text.empty() || text.size() > maxTokenLength || m_patterns->match(text))
        return;
    auto length = std::find_if(m_lengths.begin(), m_lengths.end(),
                               [&text](const Length &one) { return one.size == text.size(); });
    if (length == m_lengths.end()) {
        Length fresh;
        fresh.size = text.size();
        fresh.leaving = 1;
        for (std::size_t i = 1; i < text.size(); ++i)
            fresh.leaving *= m_multiplier;
        length = m_lengths.insert(m_lengths.end(), fresh);
    }
    const std::uint64_t hash = hashOf(text);
    length->hashes.insert(std::lower_bound(length->hashes.begin(), length->hashes.end(), hash), hash);
    length->filter[hash >> 58] |= std::uint64_t(1) << ((hash >> 52) & 63);
    m_shortest = m_shortest == 0 ? text.size() : std::min(m_shortest, text.size());
}

std::uint64_t KnownSecrets::hashOf(std::string_view bytes) const
{
    std::uint64_t hash = 0;
    for (const char c : bytes)
        hash = hash * m_multiplier + static_cast<unsigned char>(c);
    return hash;
}

QString KnownSecrets::recognise(std::string_view text) const
{
    if (text.find('%') == std::string_view::npos)
        return m_ids.value(m_fingerprint(Secret::copyOf(text)));
    // URL-encoded: the stored token has "!" itself.
    std::vector<char> plain = percentDecoded(text);
    const Secret candidate = Secret::copyOf({plain.data(), plain.size()});
    sodium_memzero(plain.data(), plain.size());
    if (const QString id = m_ids.value(m_fingerprint(candidate)); !id.isEmpty())
        return id;
    return m_ids.value(m_fingerprint(Secret::copyOf(text)));
}

void KnownSecrets::findUnshaped(std::string_view bytes, std::vector<Hit> &found) const
{
    if (m_lengths.empty())
        return;
    // Probing every m_shortest-th byte cannot miss a run of visible characters that is long enough.
    std::size_t probe = m_shortest - 1;
    while (probe < bytes.size()) {
        if (!isVisibleByte(bytes[probe])) {
            probe += m_shortest;
            continue;
        }
        std::size_t start = probe;
        while (start > 0 && isVisibleByte(bytes[start - 1]))
            --start;
        std::size_t end = probe + 1;
        while (end < bytes.size() && isVisibleByte(bytes[end]))
            ++end;
        for (const Length &length : m_lengths) {
            if (end - start >= length.size)
                roll(bytes.substr(start, end - start), start, length, found);
        }
        probe = end + m_shortest;
    }
}

void KnownSecrets::roll(std::string_view bytes, std::size_t offset, const Length &length,
                        std::vector<Hit> &found) const
{
    const auto byteAt = [&bytes](std::size_t at) {
        return std::uint64_t(static_cast<unsigned char>(bytes[at]));
    };
    std::uint64_t hash = hashOf(bytes.substr(0, length.size));
    for (std::size_t at = 0;; ++at) {
        if ((length.filter[hash >> 58] >> ((hash >> 52) & 63)) & 1) {
            if (std::binary_search(length.hashes.begin(), length.hashes.end(), hash)) {
                if (const QString id = recognise(bytes.substr(at, length.size)); !id.isEmpty())
                    found.push_back({offset + at, length.size, id});
            }
        }
        if (at + length.size >= bytes.size())
            return;
        hash = (hash - byteAt(at) * length.leaving) * m_multiplier + byteAt(at + length.size);
    }
}

} // namespace patlas
