// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/secret/KnownSecrets.h"

#include "core/secret/SecretForms.h"
#include "core/secret/TokenPatterns.h"

#include <sodium.h>

#include <algorithm>
#include <cstring>

namespace patlas {

namespace {

constexpr std::size_t window = 8; ///< bytes that are hashed at once
constexpr std::size_t filterBitsPerEntry = 32;

bool isBase64Byte(char c)
{
    return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '+' || c == '/'
        || c == '-' || c == '_' || c == '=';
}

/// What a token without a known form is made of, as it stands in JSON, an address, a header or a command.
bool isSecretByte(char c)
{
    return c > ' ' && c < '\x7f'
        && std::string_view("\"'`,;<>()[]{}|\\&=?").find(c) == std::string_view::npos;
}

/// Each hash has two bits in the filter: with thousands of secrets, one alone would be set for every
/// thirtieth byte.
std::uint32_t secondHash(std::uint32_t hash)
{
    return hash * 0x9e3779b1U;
}

} // namespace

KnownSecrets::KnownSecrets(Fingerprint fingerprint)
    : m_fingerprint(std::move(fingerprint))
    , m_filter(1, 0)
{
    randombytes_buf(m_key.data(), m_key.size());
    randombytes_buf(&m_multiplier, sizeof m_multiplier);
    m_multiplier |= 1; // odd, so that every bit of the window counts
}

KnownSecrets &KnownSecrets::current()
{
    static KnownSecrets known;
    return known;
}

void KnownSecrets::setFingerprint(Fingerprint fingerprint)
{
    const QWriteLocker lock(&m_lock);
    m_fingerprint = std::move(fingerprint);
}

void KnownSecrets::setName(const QString &id, const QString &name)
{
    const QWriteLocker lock(&m_lock);
    if (name.isEmpty())
        m_names.remove(id);
    else
        m_names.insert(id, name);
}

QString KnownSecrets::nameOf(const QString &id) const
{
    const QReadLocker lock(&m_lock);
    return m_names.value(id);
}

bool KnownSecrets::knows(const QString &id) const
{
    const QReadLocker lock(&m_lock);
    return m_known.contains(id);
}

int KnownSecrets::unseen() const
{
    const QReadLocker lock(&m_lock);
    return int(m_unseen.size());
}

bool KnownSecrets::isEmpty() const
{
    const QReadLocker lock(&m_lock);
    return m_entries.empty();
}

void KnownSecrets::add(const QString &id, const QByteArray &fingerprint)
{
    const QWriteLocker lock(&m_lock);
    m_byFingerprint.insert(fingerprint, id);
    if (!m_known.contains(id))
        m_unseen.insert(id);
}

void KnownSecrets::add(const QString &id, const Secret &secret)
{
    const auto hash = fingerprintOf(secret.view());
    const QByteArray seen(reinterpret_cast<const char *>(hash.data()), qsizetype(hash.size()));
    {
        const QReadLocker lock(&m_lock);
        if (m_known.value(id) == seen)
            return;
    }
    const std::vector<SecretForm> forms = formsOf(secret);
    const QWriteLocker lock(&m_lock);
    m_known.insert(id, seen);
    m_unseen.remove(id);
    m_ids.push_back(id);
    for (const SecretForm &form : forms) {
        const std::string_view text = form.text.view();
        Entry entry;
        entry.last = hashAt(text.data() + text.size() - window);
        entry.size = std::uint32_t(text.size());
        entry.id = std::uint32_t(m_ids.size() - 1);
        entry.isBase64 = form.isBase64;
        entry.isCut = form.isCut;
        entry.fingerprint = fingerprintOf(text);
        const std::uint32_t first = hashAt(text.data());
        m_entries.emplace(first, entry);
        growFilter();
        setBit(first);
        for (const char c : text)
            m_bytes.set(static_cast<unsigned char>(c));
        m_longest = std::max(m_longest, text.size());
    }
}

void KnownSecrets::growFilter()
{
    if (64 * m_filter.size() >= m_entries.size() * filterBitsPerEntry)
        return;
    while (64 * m_filter.size() < 2 * m_entries.size() * filterBitsPerEntry) {
        m_filter.resize(2 * m_filter.size());
        --m_shift;
    }
    std::fill(m_filter.begin(), m_filter.end(), 0);
    for (const auto &[first, entry] : m_entries)
        setBit(first);
}

void KnownSecrets::setBit(std::uint32_t hash)
{
    for (const std::uint32_t bit : {hash >> m_shift, secondHash(hash) >> m_shift})
        m_filter[bit / 64] |= std::uint64_t(1) << (bit % 64);
}

std::uint32_t KnownSecrets::hashAt(const char *bytes) const
{
    std::uint64_t word = 0;
    std::memcpy(&word, bytes, sizeof word);
    return std::uint32_t((word * m_multiplier) >> 32);
}

std::size_t KnownSecrets::nextBeginning(const char *bytes, std::size_t at, std::size_t end) const
{
    // Copies, which the compiler may keep in registers.
    const std::uint64_t *filter = m_filter.data();
    const std::uint64_t multiplier = m_multiplier;
    const int shift = m_shift;
    const auto isSet = [filter, shift](std::uint32_t hash) {
        const std::uint32_t bit = hash >> shift;
        return (filter[bit / 64] >> (bit % 64)) & 1;
    };
    const auto hashOf = [multiplier](const char *from) {
        std::uint64_t word = 0;
        std::memcpy(&word, from, sizeof word);
        return std::uint32_t((word * multiplier) >> 32);
    };
    constexpr std::size_t step = 4;
    while (at < end) {
        if (end - at >= step
            && !(isSet(hashOf(bytes + at)) | isSet(hashOf(bytes + at + 1)) | isSet(hashOf(bytes + at + 2))
                 | isSet(hashOf(bytes + at + 3)))) [[likely]] {
            at += step;
            continue;
        }
        const std::size_t until = std::min(at + step, end);
        for (; at < until; ++at) {
            const std::uint32_t hash = hashOf(bytes + at);
            if (isSet(hash) && isSet(secondHash(hash)))
                return at;
        }
    }
    return end;
}

std::array<unsigned char, 16> KnownSecrets::fingerprintOf(std::string_view bytes) const
{
    std::array<unsigned char, 16> hash;
    crypto_generichash(hash.data(), hash.size(), reinterpret_cast<const unsigned char *>(bytes.data()),
                       bytes.size(), m_key.data(), m_key.size());
    return hash;
}

QString KnownSecrets::recognise(std::string_view text) const
{
    const QReadLocker lock(&m_lock);
    if (!m_fingerprint)
        return {};
    if (text.find('%') != std::string_view::npos) {
        if (const QString id = m_byFingerprint.value(m_fingerprint(percentDecoded(text))); !id.isEmpty())
            return id;
    }
    return m_byFingerprint.value(m_fingerprint(Secret::copyOf(text)));
}

QString KnownSecrets::idOf(std::string_view text) const
{
    const auto hash = fingerprintOf(text);
    const QByteArray wanted(reinterpret_cast<const char *>(hash.data()), qsizetype(hash.size()));
    const QReadLocker lock(&m_lock);
    if (QString id = m_known.key(wanted); !id.isEmpty())
        return id;
    return m_fingerprint ? m_byFingerprint.value(m_fingerprint(Secret::copyOf(text))) : QString();
}

const KnownSecrets::Entry *KnownSecrets::longestAt(std::string_view bytes, std::uint32_t hash) const
{
    const Entry *longest = nullptr;
    const auto [begin, end] = m_entries.equal_range(hash);
    for (auto place = begin; place != end; ++place) {
        const Entry &entry = place->second;
        if (entry.size > bytes.size() || (longest && entry.size <= longest->size)
            || hashAt(bytes.data() + entry.size - window) != entry.last)
            continue;
        if (fingerprintOf(bytes.substr(0, entry.size)) == entry.fingerprint)
            longest = &entry;
    }
    return longest;
}

void KnownSecrets::find(std::string_view bytes, std::vector<Hit> &found) const
{
    const QReadLocker lock(&m_lock);
    if (m_entries.empty() || bytes.size() < window)
        return;
    const std::size_t windows = bytes.size() - window + 1;
    std::size_t reached = 0; // where the hit before ended
    for (std::size_t at = 0; (at = nextBeginning(bytes.data(), at, windows)) < windows; ++at) {
        const Entry *entry = longestAt(bytes.substr(at), hashAt(bytes.data() + at));
        if (!entry)
            continue;
        std::size_t start = at;
        std::size_t end = at + entry->size;
        // Neighbouring characters that hold a part of the secret's first or last byte.
        for (int i = 0; entry->isBase64 && i < 3 && start > reached && isBase64Byte(bytes[start - 1]); ++i)
            --start;
        for (int i = 0; entry->isBase64 && i < 3 && end < bytes.size() && isBase64Byte(bytes[end]); ++i)
            ++end;
        while (entry->isCut && end < bytes.size() && bytes[end] > ' ' && bytes[end] < '\x7f')
            ++end;
        found.push_back({start, end - start, m_ids[entry->id]});
        reached = end;
        at = end - 1;
    }
}

void KnownSecrets::findWords(std::string_view bytes, std::vector<Hit> &found) const
{
    {
        const QReadLocker lock(&m_lock);
        if (m_unseen.isEmpty())
            return;
    }
    for (std::size_t at = 0; at < bytes.size();) {
        std::size_t end = at;
        while (end < bytes.size() && isSecretByte(bytes[end]))
            ++end;
        const std::string_view word = bytes.substr(at, end - at);
        if (word.size() >= shortestKnownSecret && word.size() <= maxSecretForm) {
            if (const QString id = recognise(word); !id.isEmpty())
                found.push_back({at, word.size(), id});
        }
        at = end + 1;
    }
}

std::size_t KnownSecrets::openEnd(std::string_view bytes) const
{
    const QReadLocker lock(&m_lock);
    if (m_entries.empty() || bytes.empty())
        return bytes.size();
    std::size_t at = bytes.size() - std::min(bytes.size(), m_longest - 1);
    const std::size_t windows = bytes.size() < window ? 0 : bytes.size() - window + 1;
    for (; (at = nextBeginning(bytes.data(), at, windows)) < windows; ++at) {
        const auto [begin, end] = m_entries.equal_range(hashAt(bytes.data() + at));
        if (std::any_of(begin, end, [&](const auto &place) { return place.second.size > bytes.size() - at; }))
            return at;
    }
    // Too short to be compared: held back as long as each of its bytes may be one of a secret.
    std::size_t open = bytes.size();
    while (open > at && m_bytes.test(static_cast<unsigned char>(bytes[open - 1])))
        --open;
    return open;
}

} // namespace patlas
