// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/http/BodyDecoder.h"
#include "core/http/ResponseRedactor.h"
#include "tests/fuzz/KnownTokens.h"

#include <cstdint>
#include <cstdlib>

/// The first byte selects the coding and the size of the pieces, the rest is the body: the output is limited
/// by the decoder's bound and never contains a secret of the request.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    if (size == 0)
        return 0;
    static const QByteArray codings[] = {"", "gzip", "deflate", "br"};
    static const QByteArray secret = "glspat_fuzzed_secret";
    constexpr qint64 bound = qint64(64) << 20;
    patlas::BodyDecoder decoder(codings[data[0] % 4]);
    patlas::ResponseRedactor mask;
    mask.add(secret);
    const qsizetype piece = 1 + (data[0] >> 2) * 17;
    QByteArray end;
    qint64 total = 0;
    const auto look = [&](const QByteArray &bytes) {
        end = end.right(secret.size() - 1) + bytes;
        if (end.contains(secret))
            abort();
    };
    const auto sink = [&](QByteArrayView bytes) -> patlas::Result<void> {
        total += bytes.size();
        if (total > bound)
            abort();
        look(mask.feed(bytes));
        return {};
    };
    QByteArrayView rest(reinterpret_cast<const char *>(data + 1), qsizetype(size - 1));
    while (!rest.isEmpty()) {
        const qsizetype count = std::min(piece, rest.size());
        if (!decoder.feed(rest.first(count), sink))
            break;
        rest = rest.sliced(count);
    }
    look(mask.rest());
    return 0;
}
