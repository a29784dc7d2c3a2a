// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/http/BodyDecoder.h"

#include <QCoreApplication>

#include <zlib.h>

#include <array>

namespace patlas {

namespace {

struct Decoding {
    Q_DECLARE_TR_FUNCTIONS(Decoding)
};

// Translations in JSON shrink to between a tenth and a fiftieth; a decompression bomb of zeros to a
// thousandth.
constexpr qint64 alwaysAllowed = 32 << 20;
constexpr qint64 maxRatio = 200;

} // namespace

struct BodyDecoder::Stream {
    z_stream z{};
    bool deflate = false;
    bool begun = false;
    bool ended = false;
    qint64 in = 0;
    qint64 out = 0;

    ~Stream()
    {
        if (begun)
            inflateEnd(&z);
    }

    // "deflate" is zlib's format by RFC 9110, but some servers send raw deflate; the first byte tells which.
    bool begin(unsigned char first)
    {
        constexpr int gzipOnly = 16;
        const bool raw = deflate && (first & 0x0f) != Z_DEFLATED;
        begun = inflateInit2(&z, raw ? -MAX_WBITS : deflate ? MAX_WBITS : MAX_WBITS + gzipOnly) == Z_OK;
        return begun;
    }
};

BodyDecoder::BodyDecoder(const QByteArray &contentEncoding)
{
    const QByteArray coding = contentEncoding.trimmed().toLower();
    if (coding == "gzip" || coding == "x-gzip" || coding == "deflate") {
        m_stream = std::make_unique<Stream>();
        m_stream->deflate = coding == "deflate";
    }
}

BodyDecoder::~BodyDecoder() = default;

bool BodyDecoder::isComplete() const
{
    return !m_stream || m_stream->ended || m_stream->in == 0;
}

Result<void> BodyDecoder::feed(QByteArrayView bytes, const Sink &sink)
{
    if (!m_stream)
        return sink(bytes);
    if (bytes.isEmpty())
        return {};
    Stream &stream = *m_stream;
    const auto broken = [](const char *reason) {
        return failure(
            ErrorKind::Parse, Decoding::tr("The response could not be decompressed."),
            Decoding::tr("It is declared as compressed, but its data is not valid. The part before the "
                         "fault is kept."),
            Decoding::tr("Send the request with the header Accept-Encoding: identity."),
            QString::fromLatin1(reason ? reason : "inflate"));
    };
    if (!stream.begun && !stream.begin(static_cast<unsigned char>(bytes.front())))
        return broken("inflateInit2");

    std::array<char, 64 * 1024> buffer{};
    stream.in += bytes.size();
    stream.z.next_in = reinterpret_cast<Bytef *>(const_cast<char *>(bytes.data()));
    stream.z.avail_in = uInt(bytes.size());
    do {
        if (stream.ended) {
            // A gzip file may have several members; anything else after the end is padding.
            if (stream.z.avail_in == 0 || stream.deflate || *stream.z.next_in != 0x1f
                || inflateReset(&stream.z) != Z_OK)
                return {};
            stream.ended = false;
        }
        stream.z.next_out = reinterpret_cast<Bytef *>(buffer.data());
        stream.z.avail_out = uInt(buffer.size());
        const int outcome = inflate(&stream.z, Z_NO_FLUSH);
        const auto produced = qsizetype(buffer.size() - stream.z.avail_out);
        stream.out += produced;
        if (produced > 0) {
            if (auto written = sink(QByteArrayView(buffer.data(), produced)); !written)
                return written;
        }
        if (outcome == Z_STREAM_END)
            stream.ended = true;
        else if (outcome != Z_OK && outcome != Z_BUF_ERROR)
            return broken(stream.z.msg);
        if (stream.out > alwaysAllowed && stream.out > stream.in * maxRatio) {
            return failure(
                ErrorKind::Refused,
                Decoding::tr("The response grows more than %1-fold when it is decompressed.").arg(maxRatio),
                Decoding::tr("It may be a decompression bomb. Patlas stopped; the beginning is kept."),
                Decoding::tr(
                    "Send the request with the header Accept-Encoding: identity if you trust the service."));
        }
        if (outcome == Z_BUF_ERROR)
            break;
    } while (stream.z.avail_in > 0 || stream.z.avail_out == 0);
    return {};
}

} // namespace patlas
