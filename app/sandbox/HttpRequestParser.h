// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sandbox/HttpRefusal.h"
#include "app/sandbox/HttpRequestHead.h"

#include <QByteArray>
#include <QByteArrayView>

#include <memory>

namespace patlas::sandbox {

/// Parses one HTTP/1.0 or 1.1 request from bytes that arrive in pieces of any size; the pieces do not affect
/// the result. `HttpLines` finds the lines, Boost.Beast parses them, and what Beast accepts against RFC 9112
/// is refused here. No sockets, no threads.
class HttpRequestParser {
public:
    enum class State {
        NeedsMore,
        HeadComplete, ///< a body follows; returned once, before any of the body is read
        Complete,
        Malformed, ///< the rest of the connection cannot be parsed either
    };

    /// `maxBody`: bytes of the decoded body.
    explicit HttpRequestParser(qsizetype maxBody);
    ~HttpRequestParser();
    HttpRequestParser(const HttpRequestParser &) = delete;
    HttpRequestParser &operator=(const HttpRequestParser &) = delete;

    /// Consumes the bytes of this request from the front of `bytes` and leaves the rest. Must not be called
    /// after Complete or Malformed.
    State feed(QByteArrayView &bytes);

    /// Whether any of the request has arrived. A leading empty line does not count.
    bool hasStarted() const;
    /// What has arrived of it, for a log; not validated.
    QByteArray requestLine() const;
    /// Valid after HeadComplete.
    const HttpRequestHead &head() const;
    bool keepsAlive() const;
    bool expectsContinue() const;
    /// Valid after Complete.
    QByteArray takeBody();
    /// Valid after Malformed.
    const HttpRefusal &refusal() const;

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace patlas::sandbox
