// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/http/BrotliCoding.h"

#include <array>

namespace patlas {

BrotliCoding::BrotliCoding()
    : m_state(BrotliDecoderCreateInstance(nullptr, nullptr, nullptr))
{
}

BrotliCoding::~BrotliCoding()
{
    BrotliDecoderDestroyInstance(m_state);
}

ContentCoding::Outcome BrotliCoding::feed(QByteArrayView bytes, const Sink &sink)
{
    if (isComplete()) // what follows is padding
        return Outcome::Good;
    auto left = std::size_t(bytes.size());
    const auto *next = reinterpret_cast<const uint8_t *>(bytes.data());
    std::array<char, 64 * 1024> buffer;
    BrotliDecoderResult outcome = BROTLI_DECODER_RESULT_NEEDS_MORE_OUTPUT;
    while (outcome == BROTLI_DECODER_RESULT_NEEDS_MORE_OUTPUT) {
        std::size_t room = buffer.size();
        auto *out = reinterpret_cast<uint8_t *>(buffer.data());
        outcome = BrotliDecoderDecompressStream(m_state, &left, &next, &room, &out, nullptr);
        const auto produced = qsizetype(buffer.size() - room);
        if (produced > 0 && !sink(QByteArrayView(buffer.data(), produced)))
            return Outcome::Stopped;
    }
    return outcome == BROTLI_DECODER_RESULT_ERROR ? Outcome::Broken : Outcome::Good;
}

bool BrotliCoding::isComplete() const
{
    return BrotliDecoderIsFinished(m_state) == BROTLI_TRUE;
}

QString BrotliCoding::reason() const
{
    return QString::fromLatin1(BrotliDecoderErrorString(BrotliDecoderGetErrorCode(m_state)));
}

} // namespace patlas
