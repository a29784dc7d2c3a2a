// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sandbox/HttpRefusal.h"
#include "app/sandbox/HttpRequestHead.h"

#include <QByteArray>
#include <QByteArrayView>

#include <memory>

namespace patlas::sandbox {

/// Parses one request of HTTP/1.0 or 1.1 from bytes that arrive in any pieces; how they are cut does not
/// change the outcome. `HttpLines` finds the lines, Boost.Beast parses them, and what Beast lets through
/// although RFC 9112 does not is refused here. No sockets, no threads.
class HttpRequestParser {
public:
    enum class State {
        NeedsMore,
        HeadComplete, ///< a body follows; returned once, and before any of the body is taken
        Complete,
        Malformed, ///< what follows on the connection cannot be parsed either
    };

    /// `maxBody`: bytes, after chunks are joined.
    explicit HttpRequestParser(qsizetype maxBody);
    ~HttpRequestParser();
    HttpRequestParser(const HttpRequestParser &) = delete;
    HttpRequestParser &operator=(const HttpRequestParser &) = delete;

    /// Takes from the front of `bytes` what belongs to this request, and leaves the rest. Not to be called
    /// after Complete or Malformed.
    State feed(QByteArrayView &bytes);

    /// Whether anything of the request is there. An empty line before it does not count.
    bool hasStarted() const;
    /// As much as is there, for a log; not checked.
    QByteArray requestLine() const;
    /// Valid from HeadComplete on.
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
