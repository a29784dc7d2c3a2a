// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/http/GzipCoding.h"

#include <array>

namespace patlas {

GzipCoding::~GzipCoding()
{
    if (m_hasBegun)
        inflateEnd(&m_stream);
}

bool GzipCoding::begin(unsigned char first)
{
    constexpr int gzipOnly = 16;
    const bool isRaw = m_format == Format::Deflate && (first & 0x0f) != Z_DEFLATED;
    const int bits = m_format == Format::Gzip ? MAX_WBITS + gzipOnly : MAX_WBITS;
    m_hasBegun = inflateInit2(&m_stream, isRaw ? -MAX_WBITS : bits) == Z_OK;
    return m_hasBegun;
}

ContentCoding::Outcome GzipCoding::feed(QByteArrayView bytes, const Sink &sink)
{
    if (bytes.isEmpty())
        return Outcome::Good;
    if (!m_hasBegun && !begin(static_cast<unsigned char>(bytes.front())))
        return Outcome::Broken;
    std::array<char, 64 * 1024> buffer;
    m_stream.next_in = reinterpret_cast<Bytef *>(const_cast<char *>(bytes.data()));
    m_stream.avail_in = uInt(bytes.size());
    do {
        if (m_hasEnded) {
            // A gzip file may have several members; anything else after the end is padding.
            if (m_stream.avail_in == 0 || m_format == Format::Deflate || *m_stream.next_in != 0x1f
                || inflateReset(&m_stream) != Z_OK)
                return Outcome::Good;
            m_hasEnded = false;
        }
        m_stream.next_out = reinterpret_cast<Bytef *>(buffer.data());
        m_stream.avail_out = uInt(buffer.size());
        const int outcome = inflate(&m_stream, Z_NO_FLUSH);
        const auto produced = qsizetype(buffer.size() - m_stream.avail_out);
        if (produced > 0 && !sink(QByteArrayView(buffer.data(), produced)))
            return Outcome::Stopped;
        if (outcome == Z_STREAM_END)
            m_hasEnded = true;
        else if (outcome == Z_BUF_ERROR)
            break;
        else if (outcome != Z_OK)
            return Outcome::Broken;
    } while (m_stream.avail_in > 0 || m_stream.avail_out == 0);
    return Outcome::Good;
}

QString GzipCoding::reason() const
{
    return QString::fromLatin1(m_stream.msg ? m_stream.msg : "inflate");
}

} // namespace patlas
