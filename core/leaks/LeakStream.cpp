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
constexpr std::size_t excerptBefore = 80;
constexpr std::size_t excerptAfter = 40;

/// In western UTF-16 text, nearly every second byte is zero; bytes that are not UTF-16 are hardly ever that
/// regular.
bool hasZeros(std::string_view sample, std::size_t first)
{
    std::size_t zeros = 0;
    std::size_t others = 0;
    for (std::size_t i = 0; i + 1 < sample.size(); i += 2) {
        zeros += sample[i + first] == '\0';
        others += sample[i + 1 - first] == '\0';
    }
    const std::size_t units = sample.size() / 2;
    return units >= 8 && zeros * 10 > units * 7 && others * 10 < units;
}

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
    : m_known(known)
    , m_report(std::move(report))
    , m_patterns(TokenPatterns::current())
{
    m_buffer.reserve(pieceSize + overlap);
}

LeakStream::~LeakStream()
{
    wipeAll();
}

void LeakStream::wipeAll()
{
    for (std::vector<char> *bytes : {&m_buffer, &m_waiting}) {
        bytes->resize(bytes->capacity());
        sodium_memzero(bytes->data(), bytes->size()); // it may hold findings
        bytes->clear();
    }
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
        m_buffer.insert(m_buffer.end(), part.begin(), part.end());
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
        m_buffer.push_back(pair[high] == '\0' ? pair[1 - high] : '\x7f');
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

void LeakStream::collect(std::vector<Hit> &hits)
{
    const std::string_view bytes(m_buffer.data(), m_buffer.size());
    m_shapes.clear();
    m_patterns->find(bytes, m_shapes, TokenPatterns::Which::WithoutGeneric, maxSecretForm);
    m_stored.clear();
    m_known.find(bytes, m_stored);
    for (const KnownSecrets::Hit &hit : m_stored)
        hits.push_back({hit.start, hit.size, hit.id});
    std::size_t at = 0; // in m_stored, the first of the hits; both lists are in order
    for (const FoundToken &shape : m_shapes) {
        while (at < m_stored.size() && m_stored[at].start + m_stored[at].size <= shape.start)
            ++at;
        if (at == m_stored.size() || m_stored[at].start >= shape.start + shape.size) {
            hits.push_back({shape.start, shape.size, m_known.recognise(bytes.substr(shape.start, shape.size)),
                            shape.pattern, shape.secretStart});
            continue;
        }
        // One finding: the stored token, with what its form says about it.
        Hit &hit = hits[at];
        hit.pattern = shape.pattern;
        if (shape.start == hit.start)
            hit.secretStart = shape.secretStart;
    }
    std::sort(hits.begin(), hits.end(), [](const Hit &a, const Hit &b) { return a.start < b.start; });
}

void LeakStream::scan(bool last)
{
    std::vector<Hit> hits;
    collect(hits);
    for (const Hit &hit : hits) {
        const std::size_t end = hit.start + hit.size;
        if (m_before + qint64(end) <= m_reportedUpTo)
            continue; // already seen in the overlap
        if (!last && end == m_buffer.size())
            break; // it may continue in the next piece, which begins before it
        m_reportedUpTo = m_before + qint64(end);
        report(hit, hits);
    }
    if (last)
        return;
    const std::size_t done = m_buffer.size() - overlap;
    m_linesBefore += countLines({m_buffer.data(), done});
    m_before += qint64(done);
    std::copy(m_buffer.end() - std::ptrdiff_t(overlap), m_buffer.end(), m_buffer.begin());
    m_buffer.resize(overlap);
}

void LeakStream::report(const Hit &hit, const std::vector<Hit> &all)
{
    LeakFinding finding;
    finding.place.line = m_linesBefore + countLines({m_buffer.data(), hit.start}) + 1;
    finding.tokenId = hit.tokenId;
    if (hit.pattern) {
        finding.patternId = hit.pattern->id;
        finding.patternName = hit.pattern->name;
        finding.parts = m_patterns->partsOf({m_buffer.data() + hit.start, hit.size});
    }
    finding.excerpt = excerpt(hit, all);
    m_report(std::move(finding));
}

QString LeakStream::excerpt(const Hit &hit, const std::vector<Hit> &all) const
{
    const std::string_view bytes(m_buffer.data(), m_buffer.size());
    const std::size_t end = hit.start + hit.size;
    const auto ends = [](char c) { return c == '\n' || c == '\r' || c == '\0'; };
    std::size_t from = hit.start;
    while (from > 0 && hit.start - from < excerptBefore && !ends(bytes[from - 1]))
        --from;
    std::size_t to = end;
    while (to < bytes.size() && to - end < excerptAfter && !ends(bytes[to]))
        ++to;
    // A neighbour that is cut off by the excerpt's edge is redacted as far as it is visible.
    QByteArray line;
    for (std::size_t at = from; at < to;) {
        const auto secret = std::find_if(all.begin(), all.end(), [at](const Hit &other) {
            return other.start <= at && at < other.start + other.size;
        });
        if (secret == all.end()) {
            const auto byte = static_cast<unsigned char>(bytes[at++]);
            line += byte < ' ' || byte == 0x7f ? ' ' : char(byte);
            continue;
        }
        if (at == secret->start)
            line.append(bytes.data() + at, qsizetype(std::min(secret->secretStart, to - at)));
        line += "\u2022\u2022\u2022\u2022";
        at = secret->start + secret->size;
    }
    return QString::fromUtf8(line).simplified();
}

} // namespace patlas
