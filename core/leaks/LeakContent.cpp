// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/leaks/LeakContent.h"

#include "core/http/ContentCoding.h"

#include <QCoreApplication>
#include <QLocale>

#include <sodium.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace patlas {

namespace {

constexpr std::size_t maxHeldBack = 10'000; ///< findings in an archive's own bytes
constexpr int maxContentNotes = 20; ///< of one file

struct LeakContentText {
    Q_DECLARE_TR_FUNCTIONS(patlas::LeakContent)
};

QString packedSizeText(qint64 bytes)
{
    return QLocale().formattedDataSize(bytes, 0);
}

void wipeKept(std::vector<char> &bytes)
{
    if (!bytes.empty())
        sodium_memzero(bytes.data(), bytes.size());
    bytes.clear();
}

} // namespace

LeakContent::LeakContent(const KnownSecrets &known, LeakBudget &budget, const std::atomic_bool &cancelled,
                         LeakStream::Report report)
    : m_known(known)
    , m_budget(budget)
    , m_cancelled(cancelled)
    , m_report(std::move(report))
    , m_stream(known, [this](LeakFinding finding) { reported(std::move(finding)); })
{
    m_start.reserve(packedKindSample);
}

LeakContent::~LeakContent()
{
    forget();
}

void LeakContent::forget()
{
    wipeKept(m_start);
    wipeKept(m_kept);
    m_kept.shrink_to_fit();
    m_isKindKnown = m_isTooLarge = false;
    m_kind = {};
    m_raw.clear();
    m_inside.clear();
    m_told.clear();
    m_notes.clear();
    m_own = {};
}

void LeakContent::note(const QString &sentence)
{
    if (m_notes.size() < maxContentNotes && !m_notes.contains(sentence))
        m_notes.append(sentence);
}

void LeakContent::reported(LeakFinding finding)
{
    const bool isPacked = m_kind.reading == PackedKind::Reading::Read;
    if (!isPacked) {
        if (m_told.size() < maxHeldBack)
            m_told.insert(finding.sameness);
        m_report(std::move(finding));
    } else if (m_raw.size() < maxHeldBack) {
        m_raw.push_back(std::move(finding));
    } else {
        note(LeakContentText::tr(
            "So many tokens are in its bytes as they are that not all of them are listed."));
    }
}

void LeakContent::feed(std::string_view bytes)
{
    if (m_isKindKnown) {
        pass(bytes);
        return;
    }
    const std::string_view first = bytes.substr(0, packedKindSample - m_start.size());
    m_start.insert(m_start.end(), first.begin(), first.end());
    if (m_start.size() < packedKindSample)
        return;
    decideKind();
    pass(bytes.substr(first.size()));
}

void LeakContent::decideKind()
{
    m_kind = packedKindOf({m_start.data(), m_start.size()});
    m_isKindKnown = true;
    pass({m_start.data(), m_start.size()});
    wipeKept(m_start);
}

void LeakContent::pass(std::string_view bytes)
{
    m_stream.feed(bytes);
    if (!m_keepsArchives || m_kind.reading != PackedKind::Reading::Read || m_isTooLarge)
        return;
    if (qint64(m_kept.size()) + qint64(bytes.size()) > m_budget.limits.inMemory) {
        m_isTooLarge = true;
        wipeKept(m_kept);
        return;
    }
    if (m_kept.capacity() < m_kept.size() + bytes.size()) {
        // Grows by hand: what is left behind is wiped.
        std::vector<char> larger;
        larger.reserve(2 * m_kept.capacity() + bytes.size());
        larger.assign(m_kept.begin(), m_kept.end());
        wipeKept(m_kept);
        m_kept = std::move(larger);
    }
    m_kept.insert(m_kept.end(), bytes.begin(), bytes.end());
}

QStringList LeakContent::finish(const QByteArray &name, int descriptor, qint64 size)
{
    if (!m_isKindKnown)
        decideKind();
    m_stream.finish();
    if (m_stream.matcher().takeWasCut())
        note(LeakContentText::tr(
                 "Something in base64 unpacks to more than %1, which were all that was looked at.")
                 .arg(packedSizeText(qint64(LeakMatcher::maxDecoded))));
    const bool isPacked = m_kind.reading == PackedKind::Reading::Read;
    if (m_kind.reading == PackedKind::Reading::NotRead) {
        note(LeakContentText::tr("It is packed (%1), which is not looked into.").arg(m_kind.name));
    } else if (isPacked && m_depth >= m_budget.limits.nesting) {
        note(LeakContentText::tr("Archives within archives are looked into %1 deep, and this one is deeper.")
                 .arg(m_budget.limits.nesting));
    } else if (isPacked && descriptor >= 0) {
        unpack([descriptor](ArchiveReader::Formats formats) {
            return std::make_unique<ArchiveReader>(descriptor, 0, formats);
        });
    } else if (isPacked && m_isTooLarge) {
        note(LeakContentText::tr("It is packed and larger than %1, which is too much to be looked into here.")
                 .arg(packedSizeText(m_budget.limits.inMemory)));
    } else if (isPacked) {
        unpack([this](ArchiveReader::Formats formats) {
            return std::make_unique<ArchiveReader>(std::string_view(m_kept.data(), m_kept.size()), formats);
        });
    } else if (descriptor >= 0 && name.endsWith(".br")) {
        unpackBrotli(descriptor);
    } else if (descriptor >= 0) {
        if (const std::optional<qint64> start = appendedZip(descriptor, size)) {
            unpack([descriptor, &start](ArchiveReader::Formats formats) {
                return std::make_unique<ArchiveReader>(descriptor, *start, formats);
            });
        }
    }
    for (LeakFinding &finding : m_raw) {
        if (!m_inside.contains(finding.sameness))
            m_report(std::move(finding));
    }
    const QStringList notes = m_notes;
    forget();
    return notes;
}

bool LeakContent::mayUnpack(qint64 more)
{
    const LeakLimits &limits = m_budget.limits;
    if (m_used->isOver)
        return false;
    m_used->unpacked += more;
    const qint64 inAll = m_budget.unpacked += more;
    if (m_used->unpacked > limits.unpackedOfOne)
        note(LeakContentText::tr("It unpacks to more than %1, which were all that was looked at.")
                 .arg(packedSizeText(limits.unpackedOfOne)));
    else if (inAll > limits.unpackedInAll)
        note(LeakContentText::tr(
                 "It was not looked into, or only in part: this check has unpacked %1, which is its "
                 "limit.")
                 .arg(packedSizeText(limits.unpackedInAll)));
    else
        return true;
    m_used->isOver = true;
    return false;
}

LeakContent &LeakContent::childFor(const QByteArray &shownMember, const QStringList &encodings)
{
    if (!m_child) {
        m_child = std::make_unique<LeakContent>(m_known, m_budget, m_cancelled, LeakStream::Report());
        m_child->m_depth = m_depth + 1;
        m_child->m_used = m_used;
        m_child->m_keepsArchives = true;
    }
    const QString member = shownName(shownMember);
    m_child->m_report = [this, member, encodings](LeakFinding finding) {
        if (!member.isEmpty())
            finding.place.inside.prepend(member);
        finding.encodings = encodings + finding.encodings;
        if (m_told.contains(finding.sameness))
            return; // it stands there as it is, in an archive that is not compressed
        m_inside.insert(finding.sameness);
        m_report(std::move(finding));
    };
    return *m_child;
}

void LeakContent::unpack(const Open &open)
{
    const std::unique_ptr<ArchiveReader> opened = open(ArchiveReader::Formats::All);
    ArchiveReader &reader = *opened;
    bool isArchive = true;
    while (!m_cancelled && !m_used->isOver && reader.next()) {
        if (++m_used->members > m_budget.limits.members) {
            note(LeakContentText::tr("It has more than %1 files in it, which were all that was looked at.")
                     .arg(QLocale().toString(m_budget.limits.members)));
            m_used->isOver = true;
            break;
        }
        const QByteArray shown = m_stream.matcher().redacted(reader.name());
        const QByteArray name = reader.name();
        m_stream.matcher().search({name.constData(), std::size_t(name.size())},
                                  [this, &shown, &reader](LeakFinding finding) {
                                      finding.place.part = LeakPlace::Part::Name;
                                      finding.place.inside = {shownName(shown)};
                                      finding.encodings = reader.encodings() + finding.encodings;
                                      m_inside.insert(finding.sameness);
                                      m_report(std::move(finding));
                                  });
        isArchive = !reader.isPlain();
        unpackMember(reader, shown);
    }
    // Beside the members, an archive has headers, and bytes behind its end.
    if (isArchive && !reader.encodings().isEmpty()) {
        const std::unique_ptr<ArchiveReader> plain = open(ArchiveReader::Formats::Plain);
        readPlain(*plain);
    }
    if (reader.isEncrypted())
        note(LeakContentText::tr("Some of it is encrypted."));
    else if (!reader.problem().isEmpty() && !m_cancelled)
        note(LeakContentText::tr("It could not be unpacked, or only in part: %1.")
                 .arg(QString::fromUtf8(m_stream.matcher().redacted(reader.problem().toUtf8()))));
}

void LeakContent::readPlain(ArchiveReader &reader)
{
    LeakStream stream(m_known, [this, &reader](LeakFinding finding) {
        finding.encodings = reader.encodings() + finding.encodings;
        if (m_raw.size() < maxHeldBack)
            m_raw.push_back(std::move(finding));
    });
    qint64 left = m_budget.limits.unpackedOfOne; // the members have been counted
    while (!m_cancelled && left > 0 && reader.next()) {
        while (const auto piece = reader.read()) {
            left -= qint64(piece->size());
            if (m_cancelled || left < 0)
                break;
            stream.feed(*piece);
        }
    }
    stream.finish();
    if (left <= 0)
        note(LeakContentText::tr("It unpacks to more than %1, which were all that was looked at.")
                 .arg(packedSizeText(m_budget.limits.unpackedOfOne)));
}

void LeakContent::unpackMember(ArchiveReader &reader, const QByteArray &shown)
{
    LeakContent &child = childFor(shown, reader.encodings());
    while (const auto piece = reader.read()) {
        if (m_cancelled || !mayUnpack(qint64(piece->size())))
            break;
        child.feed(*piece);
    }
    const QStringList notes = child.finish(reader.name());
    for (const QString &each : notes)
        note(shown.isEmpty() ? each : shownName(shown) + u": "_s + each);
}

void LeakContent::unpackBrotli(int descriptor)
{
    constexpr qint64 step = 1 << 16;
    const std::unique_ptr<ContentCoding> coding = ContentCoding::named("br");
    LeakContent &child = childFor({}, {u"brotli"_s});
    QByteArray bytes(step, Qt::Uninitialized);
    auto outcome = ContentCoding::Outcome::Good;
    qint64 offset = 0;
    while (!m_cancelled && outcome == ContentCoding::Outcome::Good && !coding->isComplete()) {
        const ssize_t got = ::pread(descriptor, bytes.data(), std::size_t(step), off_t(offset));
        if (got <= 0)
            break;
        offset += got;
        outcome = coding->feed(QByteArrayView(bytes.constData(), got), [this, &child](QByteArrayView piece) {
            if (m_cancelled || !mayUnpack(piece.size()))
                return false;
            child.feed({piece.data(), std::size_t(piece.size())});
            return true;
        });
    }
    for (const QString &each : child.finish())
        note(each);
    if (outcome == ContentCoding::Outcome::Broken
        || (outcome == ContentCoding::Outcome::Good && !coding->isComplete()))
        note(LeakContentText::tr("It could not be unpacked, or only in part: %1.").arg(u"brotli"_s));
}

} // namespace patlas
