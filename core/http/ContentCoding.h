// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>
#include <QString>

#include <functional>
#include <memory>

namespace patlas {

/// Undoes one content coding, piece by piece. One thread.
class ContentCoding {
public:
    /// Takes a piece of what was decoded; false ends it.
    using Sink = std::function<bool(QByteArrayView)>;

    enum class Outcome {
        Good,
        Stopped, ///< by the sink
        Broken, ///< the bytes are not in this coding; see `reason`
    };

    virtual ~ContentCoding() = default;
    ContentCoding(const ContentCoding &) = delete;
    ContentCoding &operator=(const ContentCoding &) = delete;

    virtual Outcome feed(QByteArrayView bytes, const Sink &sink) = 0;
    /// Whether the coding's own end was reached.
    virtual bool isComplete() const = 0;
    virtual QString reason() const = 0;

    /// gzip, x-gzip, deflate, br or zstd, in any case; null for any other.
    static std::unique_ptr<ContentCoding> named(const QByteArray &name);

protected:
    ContentCoding() = default;
};

} // namespace patlas
