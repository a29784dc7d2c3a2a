// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/http/ContentCoding.h"

#include "core/http/BrotliCoding.h"
#include "core/http/GzipCoding.h"
#include "core/http/ZstdCoding.h"

namespace patlas {

std::unique_ptr<ContentCoding> ContentCoding::named(const QByteArray &name)
{
    const QByteArray coding = name.toLower();
    if (coding == "gzip" || coding == "x-gzip")
        return std::make_unique<GzipCoding>(GzipCoding::Format::Gzip);
    if (coding == "deflate")
        return std::make_unique<GzipCoding>(GzipCoding::Format::Deflate);
    if (coding == "br")
        return std::make_unique<BrotliCoding>();
    if (coding == "zstd")
        return std::make_unique<ZstdCoding>();
    return nullptr;
}

} // namespace patlas
