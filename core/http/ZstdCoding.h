// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/http/ContentCoding.h"

#include <zstd.h>

namespace patlas {

/// zstd (RFC 8878), with its own library.
class ZstdCoding : public ContentCoding {
public:
    ZstdCoding();
    ~ZstdCoding() override;

    Outcome feed(QByteArrayView bytes, const Sink &sink) override;
    bool isComplete() const override { return m_isAtEndOfFrame; }
    QString reason() const override { return m_reason; }

private:
    ZSTD_DStream *m_stream;
    bool m_isAtEndOfFrame = false;
    QString m_reason;
};

} // namespace patlas
