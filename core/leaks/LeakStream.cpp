// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/leaks/LeakStream.h"

#include "core/secret/SecretForms.h"

#include <sodium.h>

#include <algorithm>

namespace patlas {

namespace {

constexpr std::size_t pieceSize = std::size_t(1) << 20;
constexpr std::size_t overlap = 2 * maxSecretForm; ///< a token across two pieces is whole in one of them
constexpr std::size_t encodingSample = 1024;
constexpr std::size_t maxKept = pieceSize / 2; ///< of a run of base64 that goes on in the next piece

} // namespace

qint64 countLines(std::string_view bytes)
{
    constexpr std::size_t lane = 64; // a fixed inner loop, which compilers turn into vector code
    qint64 lines = 0;
    std::size_t at = 0;
    while (bytes.size() - at >= lane) {
        unsigned char counts[lane] = {};
        const std::size_t rounds = std::min<std::size_t>((bytes.size() - at) / lane, 255);
        for (std::size_t round = 0; round < rounds; ++round) {
            for (std::size_t i = 0; i < lane; ++i)
                counts[i] = static_cast<unsigned char>(counts[i] + (bytes[at + i] == '\n'));
            at += lane;
        }
        for (const unsigned char count : counts)
            lines += count;
    }
    return lines + std::count(bytes.begin() + std::ptrdiff_t(at), bytes.end(), '\n');
}

LeakStream::LeakStream(const KnownSecrets &known, Report report)
    : m_matcher(known)
    , m_report(std::move(report))
{
    m_buffer.reserve(pieceSize + overlap);
}

LeakStream::~LeakStream()
{
    wipeAll();
}

/// They may hold findings. No more is wiped than was used: most files and objects are small.
void LeakStream::wipeAll()
{
    m_buffer.resize(m_used);
    sodium_memzero(m_buffer.data(), m_buffer.size());
    m_buffer.clear();
    m_used = 0;
    m_waiting.resize(m_waiting.capacity());
    sodium_memzero(m_waiting.data(), m_waiting.size());
    m_waiting.clear();
}

void LeakStream::append(std::string_view bytes)
{
    m_buffer.insert(m_buffer.end(), bytes.begin(), bytes.end());
    m_used = std::max(m_used, m_buffer.size());
}

void LeakStream::feed(std::string_view bytes)
{
    if (m_encoding == Encoding::Unknown) {
        m_waiting.insert(m_waiting.end(), bytes.begin(), bytes.end());
        if (m_waiting.size() >= encodingSample)
            take({});
        return;
    }
    take(bytes);
}

void LeakStream::take(std::string_view bytes)
{
    if (m_encoding == Encoding::Unknown) {
        std::string_view all(m_waiting.data(), m_waiting.size());
        const std::string_view sample = all.substr(0, encodingSample);
        if (sample.substr(0, 2) == "\xff\xfe" || hasZeros(sample, 1))
            m_encoding = Encoding::LittleEndian16;
        else if (sample.substr(0, 2) == "\xfe\xff" || hasZeros(sample, 0))
            m_encoding = Encoding::BigEndian16;
        else
            m_encoding = Encoding::Bytes;
        std::vector<char> waited = std::move(m_waiting);
        m_waiting.clear();
        take({waited.data(), waited.size()});
        sodium_memzero(waited.data(), waited.size());
        return;
    }
    if (m_encoding != Encoding::Bytes) {
        decode(bytes);
        return;
    }
    while (!bytes.empty()) {
        const std::size_t room = pieceSize + overlap - m_buffer.size();
        const std::string_view part = bytes.substr(0, room);
        append(part);
        bytes.remove_prefix(part.size());
        if (m_buffer.size() >= pieceSize + overlap)
            scan(false);
    }
}

/// Tokens are ASCII: the low byte of each unit is kept; other characters become a byte that no token has.
void LeakStream::decode(std::string_view units)
{
    const std::size_t high = m_encoding == Encoding::LittleEndian16 ? 1 : 0;
    char pair[2];
    std::size_t have = m_waiting.size();
    if (have == 1)
        pair[0] = m_waiting.front();
    for (const char byte : units) {
        pair[have++] = byte;
        if (have < 2)
            continue;
        have = 0;
        const char low = pair[high] == '\0' ? pair[1 - high] : '\x7f';
        append({&low, 1});
        if (m_buffer.size() >= pieceSize + overlap)
            scan(false);
    }
    m_waiting.assign(pair, pair + have);
}

void LeakStream::finish()
{
    if (m_encoding == Encoding::Unknown)
        take({});
    scan(true);
    wipeAll();
    m_encoding = Encoding::Unknown;
    m_before = m_linesBefore = m_reportedUpTo = 0;
}

void LeakStream::scan(bool last)
{
    const std::string_view bytes(m_buffer.data(), m_buffer.size());
    const std::vector<LeakMatcher::Hit> hits = m_matcher.find(bytes, m_before > 0);
    const std::size_t open = m_matcher.openRun(); // reporting may search other bytes
    const qint64 seenUpTo = m_reportedUpTo;
    for (const LeakMatcher::Hit &hit : hits) {
        const std::size_t end = hit.start + hit.size;
        if (m_before + qint64(end) <= seenUpTo)
            continue; // already seen in the overlap
        if (!last && end == m_buffer.size())
            break; // it may continue in the next piece, which begins before it
        m_reportedUpTo = std::max(m_reportedUpTo, m_before + qint64(end));
        LeakFinding finding = m_matcher.finding(bytes, hit, hits);
        finding.place.line = m_linesBefore + countLines({m_buffer.data(), hit.start}) + 1;
        m_report(std::move(finding));
    }
    if (last)
        return;
    const std::size_t kept = open + maxKept < bytes.size() ? overlap : std::max(overlap, bytes.size() - open);
    const std::size_t done = m_buffer.size() - kept;
    m_linesBefore += countLines({m_buffer.data(), done});
    m_before += qint64(done);
    std::copy(m_buffer.end() - std::ptrdiff_t(kept), m_buffer.end(), m_buffer.begin());
    m_buffer.resize(kept);
}

} // namespace patlas
