// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"

#include <QByteArray>

#include <functional>
#include <memory>

namespace patlas {

/// Decodes the Content-Encoding of a response, piece by piece, with bounded memory. gzip and deflate are
/// decoded; any other coding passes unchanged, because it was not requested.
class BodyDecoder {
public:
    using Sink = std::function<Result<void>(QByteArrayView)>;

    explicit BodyDecoder(const QByteArray &contentEncoding);
    ~BodyDecoder();

    /// Passes what could be decoded to the sink. Fails with the sink's error, with Parse if the bytes are not
    /// in the declared format, and with Refused if the response grows excessively when decoded.
    Result<void> feed(QByteArrayView bytes, const Sink &sink);
    /// Whether the end of the compressed stream was reached (always true for other codings).
    bool isComplete() const;
    bool isIdentity() const { return !m_stream; }

private:
    struct Stream;
    std::unique_ptr<Stream> m_stream;
};

} // namespace patlas
