// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/http/BodyDecoder.h"

#include <QCoreApplication>

#include <algorithm>
#include <utility>

namespace patlas {

namespace {

struct Decoding {
    Q_DECLARE_TR_FUNCTIONS(Decoding)
};

// Translations in JSON shrink to between a tenth and a fiftieth; a decompression bomb of zeros to a
// thousandth, and much more with newer codings.
constexpr qint64 alwaysAllowed = 32 << 20;
constexpr qint64 maxRatio = 200;
constexpr std::size_t maxCodings = 4; // one upon the other; more is an attack

} // namespace

BodyDecoder::BodyDecoder(const QByteArray &contentEncoding)
{
    const QByteArrayList names = contentEncoding.split(',');
    for (const QByteArray &each : names) {
        const QByteArray name = each.trimmed().toLower();
        if (name.isEmpty() || name == "identity")
            continue;
        auto coding = ContentCoding::named(name);
        if (!coding || m_codings.size() == maxCodings) {
            m_codings.clear();
            return;
        }
        m_codings.push_back(std::move(coding));
    }
    std::reverse(m_codings.begin(),
                 m_codings.end()); // they were applied in the order in which they are listed
}

bool BodyDecoder::isComplete() const
{
    return m_in == 0 || std::all_of(m_codings.begin(), m_codings.end(), [](const auto &coding) {
               return coding->isComplete();
           });
}

Result<void> BodyDecoder::feed(QByteArrayView bytes, const Sink &sink)
{
    if (m_codings.empty())
        return sink(bytes);
    m_in += bytes.size();
    Result<void> result;
    if (feedFrom(0, bytes, sink, result) == ContentCoding::Outcome::Broken) {
        return failure(
            ErrorKind::Parse, Decoding::tr("The response could not be decompressed."),
            Decoding::tr("It is declared as compressed, but its data is not valid. The part before the "
                         "fault is kept."),
            Decoding::tr("Send the request with the header Accept-Encoding: identity."), m_broken);
    }
    return result;
}

ContentCoding::Outcome BodyDecoder::feedFrom(std::size_t coding, QByteArrayView bytes, const Sink &sink,
                                             Result<void> &result)
{
    using Outcome = ContentCoding::Outcome;
    if (coding == m_codings.size()) {
        m_out += bytes.size();
        result = sink(bytes);
        if (result && m_out > alwaysAllowed && m_out > m_in * maxRatio) {
            result = failure(
                ErrorKind::Refused,
                Decoding::tr("The response grows more than %1-fold when it is decompressed.").arg(maxRatio),
                Decoding::tr("It may be a decompression bomb. Patlas stopped; the beginning is kept."),
                Decoding::tr(
                    "Send the request with the header Accept-Encoding: identity if you trust the service."));
        }
        return result ? Outcome::Good : Outcome::Stopped;
    }
    Outcome inner = Outcome::Good;
    const Outcome outcome = m_codings[coding]->feed(bytes, [&](QByteArrayView piece) {
        inner = feedFrom(coding + 1, piece, sink, result);
        return inner == Outcome::Good;
    });
    if (outcome == Outcome::Broken)
        m_broken = m_codings[coding]->reason();
    return inner == Outcome::Good ? outcome : inner;
}

} // namespace patlas
