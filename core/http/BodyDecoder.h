// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"

#include <QByteArray>

#include <functional>
#include <memory>

namespace patlas {

/// Undoes the Content-Encoding of a response, piece by piece, with bounded memory. gzip and deflate are
/// undone; any other coding comes through as it is, because it was not asked for.
class BodyDecoder {
public:
    using Sink = std::function<Result<void>(QByteArrayView)>;

    explicit BodyDecoder(const QByteArray &contentEncoding);
    ~BodyDecoder();

    /// Hands what could be decoded to the sink. Fails with the sink's error, with Parse when the bytes are no
    /// such stream, and with Refused when the response grows out of all proportion to what was sent.
    Result<void> feed(QByteArrayView bytes, const Sink &sink);
    /// Whether the end of the compressed stream was seen (always for other codings).
    bool isComplete() const;
    bool isIdentity() const { return !m_stream; }

private:
    struct Stream;
    std::unique_ptr<Stream> m_stream;
};

} // namespace patlas
