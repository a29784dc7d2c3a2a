// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/leaks/LeakMatcher.h"

#include "core/http/ContentCoding.h"
#include "core/leaks/Placeholder.h"
#include "core/secret/SecretForms.h"

#include <sodium.h>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace patlas {

namespace {

constexpr std::size_t excerptBefore = 80;
constexpr std::size_t excerptAfter = 40;
constexpr std::size_t maxRunOfAnyStart = 4096; ///< characters; longer runs begin where they begin
constexpr std::size_t encodingsSample = 1024;
constexpr char redactedDots[] = "\u2022\u2022\u2022\u2022";

using SamenessKey = std::array<unsigned char, crypto_generichash_KEYBYTES>;

const SamenessKey &samenessKey()
{
    static const SamenessKey key = [] {
        SamenessKey drawn{};
        randombytes_buf(drawn.data(), drawn.size());
        return drawn;
    }();
    return key;
}

QByteArray samenessOf(std::string_view kind, std::string_view bytes)
{
    QByteArray hash(16, Qt::Uninitialized);
    crypto_generichash_state state;
    crypto_generichash_init(&state, samenessKey().data(), samenessKey().size(), std::size_t(hash.size()));
    for (const std::string_view part : {kind, bytes})
        crypto_generichash_update(&state, reinterpret_cast<const unsigned char *>(part.data()), part.size());
    crypto_generichash_final(&state, reinterpret_cast<unsigned char *>(hash.data()),
                             std::size_t(hash.size()));
    return hash;
}

void wipeBytes(std::vector<char> &bytes)
{
    if (!bytes.empty())
        sodium_memzero(bytes.data(), bytes.size());
    bytes.clear();
}

/// The content coding whose format the bytes begin with; empty for none. Of zlib's, the two bytes are a
/// multiple of 31 (RFC 1950).
QByteArray codingOf(std::string_view bytes)
{
    if (bytes.size() < 12)
        return {};
    const auto byte = [bytes](std::size_t at) { return static_cast<unsigned char>(bytes[at]); };
    if (byte(0) == 0x1f && byte(1) == 0x8b && byte(2) == 8)
        return "gzip";
    if (bytes.substr(0, 4) == "\x28\xb5\x2f\xfd")
        return "zstd";
    if (byte(0) == 0x78 && (byte(0) * 256 + byte(1)) % 31 == 0 && !(byte(1) & 0x20))
        return "deflate";
    return {};
}

} // namespace

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

LeakMatcher::LeakMatcher(const KnownSecrets &known)
    : m_known(known)
    , m_patterns(TokenPatterns::current())
{
}

void LeakMatcher::collect(std::string_view bytes, std::vector<Hit> &hits)
{
    m_shapes.clear();
    m_patterns->find(bytes, m_shapes, TokenPatterns::Which::WithoutGeneric, maxSecretForm);
    m_stored.clear();
    m_known.find(bytes, m_stored);
    const std::size_t first = hits.size();
    for (const KnownSecrets::Hit &hit : m_stored)
        hits.push_back({hit.start, hit.size, hit.id, nullptr, 0, {}, {}, {}, false});
    std::size_t at = 0; // in m_stored, the first of the hits; both lists are in order
    for (const FoundToken &shape : m_shapes) {
        while (at < m_stored.size() && m_stored[at].start + m_stored[at].size <= shape.start)
            ++at;
        if (at == m_stored.size() || m_stored[at].start >= shape.start + shape.size) {
            hits.push_back({shape.start,
                            shape.size,
                            m_known.recognise(bytes.substr(shape.start, shape.size)),
                            shape.pattern,
                            shape.secretStart,
                            {},
                            {},
                            {},
                            false});
            continue;
        }
        // One finding: the stored token, with what its form says about it.
        Hit &hit = hits[first + at];
        hit.pattern = shape.pattern;
        if (shape.start == hit.start)
            hit.secretStart = shape.secretStart;
    }
}

std::vector<LeakMatcher::Hit> LeakMatcher::find(std::string_view bytes, bool isContinued)
{
    std::vector<Hit> hits;
    collect(bytes, hits);
    decodeOthers(bytes, isContinued, 0, 0, hits);
    std::stable_sort(hits.begin(), hits.end(), [](const Hit &a, const Hit &b) { return a.start < b.start; });
    return hits;
}

/// What was found as it stands, from `first` on, is not found once more: a stored token is known in base64,
/// too.
void LeakMatcher::decodeOthers(std::string_view bytes, bool isContinued, int depth, std::size_t first,
                               std::vector<Hit> &hits)
{
    std::vector<Hit> encoded;
    decode(bytes, isContinued, depth, encoded);
    const std::size_t plain = hits.size();
    for (Hit &hit : encoded) {
        const bool isThere =
            std::any_of(hits.begin() + std::ptrdiff_t(first), hits.begin() + std::ptrdiff_t(plain),
                        [&hit](const Hit &other) {
                            return other.start < hit.start + hit.size && hit.start < other.start + other.size;
                        });
        if (!isThere)
            hits.push_back(std::move(hit));
    }
}

void LeakMatcher::decode(std::string_view bytes, bool isContinued, int depth, std::vector<Hit> &hits)
{
    if (depth >= maxEncodings)
        return;
    std::vector<Base64Run> runs;
    findBase64Runs(bytes, runs);
    if (depth == 0)
        m_openRun = !runs.empty() && runs.back().start + runs.back().size == bytes.size() ? runs.back().start
                                                                                          : bytes.size();
    for (const Base64Run &run : runs) {
        const std::string_view text = bytes.substr(run.start, run.size);
        // What stands before it may be of the same characters, as in a path.
        const bool anyStart = run.size <= maxRunOfAnyStart || (isContinued && run.start == 0);
        for (std::size_t skipped = 0; skipped < (anyStart ? 4U : 1U); ++skipped) {
            std::vector<char> decoded = decodedBase64(text, skipped);
            std::vector<Hit> inner;
            searchDecoded({decoded.data(), decoded.size()}, depth, inner);
            wipeBytes(decoded);
            for (Hit &hit : inner) {
                const Base64Run place = charactersOf(text, skipped, hit.start, hit.start + hit.size);
                hit.start = run.start + place.start;
                hit.size = place.size;
                hit.secretStart = 0;
                hit.encodings.prepend(u"base64"_s);
                hits.push_back(std::move(hit));
            }
            if (!inner.empty())
                break; // the other starts give noise
        }
    }
}

void LeakMatcher::searchDecoded(std::string_view decoded, int depth, std::vector<Hit> &hits)
{
    const std::size_t first = hits.size();
    const std::string_view sample = decoded.substr(0, encodingsSample);
    for (const std::size_t zeros : {std::size_t(1), std::size_t(0)}) {
        if (!hasZeros(sample, zeros))
            continue;
        // UTF-16, as PowerShell takes commands: tokens are ASCII, so the other byte of each unit is enough.
        std::vector<char> narrow;
        narrow.reserve(decoded.size() / 2);
        for (std::size_t i = 0; i + 1 < decoded.size(); i += 2)
            narrow.push_back(decoded[i + zeros] == '\0' ? decoded[i + 1 - zeros] : '\x7f');
        std::vector<Hit> inner;
        searchDecoded({narrow.data(), narrow.size()}, depth, inner);
        wipeBytes(narrow);
        for (Hit &hit : inner) {
            hit.start *= 2;
            hit.size *= 2;
            hits.push_back(std::move(hit));
        }
        return;
    }
    if (!codingOf(decoded).isEmpty()) {
        unpack(decoded, depth, hits);
        return;
    }
    collect(decoded, hits);
    for (std::size_t i = first; i < hits.size(); ++i)
        readNow(decoded, hits[i]);
    decodeOthers(decoded, false, depth + 1, first, hits);
}

void LeakMatcher::unpack(std::string_view packed, int depth, std::vector<Hit> &hits)
{
    const QByteArray name = codingOf(packed);
    const std::unique_ptr<ContentCoding> coding = ContentCoding::named(name);
    std::vector<char> unpacked;
    const auto outcome = coding->feed(
        QByteArrayView(packed.data(), qsizetype(packed.size())), [this, &unpacked](QByteArrayView piece) {
            if (unpacked.size() + std::size_t(piece.size()) > maxDecoded) {
                m_wasCut = true;
                return false;
            }
            if (unpacked.capacity() < unpacked.size() + std::size_t(piece.size())) {
                // Grows by hand: what is left behind is wiped.
                std::vector<char> larger;
                larger.reserve(2 * unpacked.capacity() + std::size_t(piece.size()));
                larger.assign(unpacked.begin(), unpacked.end());
                wipeBytes(unpacked);
                unpacked = std::move(larger);
            }
            unpacked.insert(unpacked.end(), piece.begin(), piece.end());
            return true;
        });
    if (outcome == ContentCoding::Outcome::Broken && unpacked.empty()) {
        // It only began like that.
        collect(packed, hits);
        for (Hit &hit : hits)
            readNow(packed, hit);
        return;
    }
    std::vector<Hit> inner;
    const std::string_view bytes(unpacked.data(), unpacked.size());
    collect(bytes, inner);
    for (Hit &hit : inner)
        readNow(bytes, hit);
    decodeOthers(bytes, false, depth + 1, 0, inner);
    wipeBytes(unpacked);
    for (Hit &hit : inner) {
        hit.start = 0;
        hit.size = packed.size();
        hit.encodings.prepend(name == "deflate" ? u"zlib"_s : QString::fromLatin1(name));
        hits.push_back(std::move(hit));
    }
}

void LeakMatcher::readNow(std::string_view bytes, Hit &hit) const
{
    if (!hit.sameness.isEmpty())
        return;
    const std::string_view token = bytes.substr(hit.start, hit.size);
    if (hit.pattern) {
        hit.parts = m_patterns->partsOf(token);
        hit.isPlaceholder = hit.tokenId.isEmpty() && looksLikePlaceholder(token.substr(hit.secretStart));
    }
    if (!hit.tokenId.isEmpty()) {
        hit.sameness = samenessOf("stored", hit.tokenId.toStdString());
        return;
    }
    hit.sameness = samenessOf("found", percentDecoded(token).view());
}

LeakFinding LeakMatcher::finding(std::string_view bytes, const Hit &hit, const std::vector<Hit> &all) const
{
    Hit whole = hit;
    readNow(bytes, whole);
    LeakFinding finding;
    finding.tokenId = whole.tokenId;
    if (whole.pattern) {
        finding.patternId = whole.pattern->id;
        finding.patternName = whole.pattern->name;
    }
    finding.parts = whole.parts;
    finding.encodings = whole.encodings;
    finding.isPlaceholder = whole.isPlaceholder;
    finding.sameness = whole.sameness;
    finding.excerpt = excerpt(bytes, hit, all);
    return finding;
}

void LeakMatcher::search(std::string_view text, const std::function<void(LeakFinding)> &report)
{
    const std::vector<Hit> hits = find(text);
    for (const Hit &hit : hits)
        report(finding(text, hit, hits));
}

QByteArray LeakMatcher::redacted(const QByteArray &text)
{
    const std::vector<Hit> hits = find({text.constData(), std::size_t(text.size())});
    QByteArray result;
    std::size_t at = 0;
    for (const Hit &hit : hits) {
        if (hit.start + hit.size <= at)
            continue;
        if (hit.start >= at) {
            result.append(text.constData() + at, qsizetype(hit.start + hit.secretStart - at));
            result.append(redactedDots);
        }
        at = hit.start + hit.size;
    }
    return result + text.mid(qsizetype(at));
}

QString LeakMatcher::excerpt(std::string_view bytes, const Hit &hit, const std::vector<Hit> &all) const
{
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
        line += redactedDots;
        at = secret->start + secret->size;
    }
    return QString::fromUtf8(line).simplified();
}

} // namespace patlas
