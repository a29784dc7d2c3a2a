// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/http/ContentCoding.h"

#include <brotli/decode.h>

namespace patlas {

/// br (RFC 7932), with Brotli's own library.
class BrotliCoding : public ContentCoding {
public:
    BrotliCoding();
    ~BrotliCoding() override;

    Outcome feed(QByteArrayView bytes, const Sink &sink) override;
    bool isComplete() const override;
    QString reason() const override;

private:
    BrotliDecoderState *m_state;
};

} // namespace patlas
