// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/http/ContentCoding.h"

#include <memory>
#include <vector>

namespace patlas {

/// Decodes the Content-Encoding of a response, piece by piece, with bounded memory: gzip, deflate, br and
/// zstd, also one upon the other. Where any of them is another, the bytes pass unchanged.
class BodyDecoder {
public:
    using Sink = std::function<Result<void>(QByteArrayView)>;

    explicit BodyDecoder(const QByteArray &contentEncoding);

    /// Passes what could be decoded to the sink. Fails with the sink's error, with Parse if the bytes are not
    /// in the declared format, and with Refused if the response grows excessively when decoded.
    Result<void> feed(QByteArrayView bytes, const Sink &sink);
    /// Whether the end of the compressed stream was reached (always true where nothing is decoded).
    bool isComplete() const;
    bool isIdentity() const { return m_codings.empty(); }

private:
    ContentCoding::Outcome feedFrom(std::size_t coding, QByteArrayView bytes, const Sink &sink,
                                    Result<void> &result);

    std::vector<std::unique_ptr<ContentCoding>> m_codings; ///< in the order in which they are undone
    QString m_broken;
    qint64 m_in = 0;
    qint64 m_out = 0;
};

} // namespace patlas
