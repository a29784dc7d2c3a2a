// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/http/ContentCoding.h"

#include <zlib.h>

namespace patlas {

/// gzip and deflate, with zlib.
class GzipCoding : public ContentCoding {
public:
    enum class Format {
        Gzip,
        Deflate, ///< zlib's format by RFC 9110; raw deflate, which some servers send, is recognised
    };

    explicit GzipCoding(Format format)
        : m_format(format)
    {
    }
    ~GzipCoding() override;

    Outcome feed(QByteArrayView bytes, const Sink &sink) override;
    bool isComplete() const override { return m_hasEnded; }
    QString reason() const override;

private:
    bool begin(unsigned char first);

    const Format m_format;
    z_stream m_stream{};
    bool m_hasBegun = false;
    bool m_hasEnded = false;
};

} // namespace patlas
