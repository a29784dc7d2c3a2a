// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/http/ZstdCoding.h"

#include <array>

namespace patlas {

namespace {
// RFC 9659: what a client of HTTP has to take; larger windows would cost a gigabyte and more.
constexpr int maxWindowLog = 23;
} // namespace

ZstdCoding::ZstdCoding()
    : m_stream(ZSTD_createDStream())
{
    ZSTD_DCtx_setParameter(m_stream, ZSTD_d_windowLogMax, maxWindowLog);
}

ZstdCoding::~ZstdCoding()
{
    ZSTD_freeDStream(m_stream);
}

ContentCoding::Outcome ZstdCoding::feed(QByteArrayView bytes, const Sink &sink)
{
    std::array<char, 64 * 1024> buffer;
    ZSTD_inBuffer in{bytes.data(), std::size_t(bytes.size()), 0};
    bool isFull = false;
    while (in.pos < in.size || isFull) {
        ZSTD_outBuffer out{buffer.data(), buffer.size(), 0};
        const std::size_t outcome = ZSTD_decompressStream(m_stream, &out, &in);
        if (ZSTD_isError(outcome)) {
            m_reason = QString::fromLatin1(ZSTD_getErrorName(outcome));
            return Outcome::Broken;
        }
        m_isAtEndOfFrame = outcome == 0;
        if (out.pos > 0 && !sink(QByteArrayView(buffer.data(), qsizetype(out.pos))))
            return Outcome::Stopped;
        isFull = out.pos == out.size;
    }
    return Outcome::Good;
}

} // namespace patlas
