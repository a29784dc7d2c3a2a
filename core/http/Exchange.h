// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Error.h"
#include "core/cookies/CookieOutcome.h"
#include "core/openapi/CredentialSelection.h"

#include <QByteArray>
#include <QDateTime>
#include <QString>
#include <QUrl>

#include <optional>
#include <utility>
#include <vector>

namespace patlas {

using HeaderList = std::vector<std::pair<QByteArray, QByteArray>>;

/// Phases in milliseconds; a phase that did not happen (kept-alive connection, no TLS) is negative.
struct Timings {
    double queuedMs = -1; ///< until the connection attempt, or until sent on a kept-alive one
    double connectMs = -1; ///< TCP, and a proxy's own handshake
    double tlsMs = -1;
    double sendMs = -1;
    double waitMs = -1; ///< sent until first response byte
    double receiveMs = -1;
    double totalMs = 0;
    double lookUpMs = -1; ///< of the host's name
};

/// An interim response (1xx), before the one that counts.
struct InterimResponse {
    int status = 0;
    QByteArray reason;
    HeaderList headers;
    double atMs = 0; ///< since the request was submitted
};

/// The request as sent, with every credential value redacted.
struct SentRequest {
    QByteArray method;
    QUrl url;
    QByteArray
        target; ///< path and query byte for byte, where `url` writes them otherwise; empty: as in `url`
    HeaderList
        headers; ///< all of them, including those that the HTTP engine adds; credentials as "Bearer ••••"
    QByteArray bodyPreview; ///< at most 64 KiB
    qint64 bodySize = 0;
    QString operationId;
    QString environmentId;
    CredentialSelection credentials; ///< that it carried
};

/// One request and its outcome. Holds no secret.
struct Exchange {
    QString id;
    QDateTime started; ///< UTC
    SentRequest request;
    int status = 0; ///< 0: no response
    QByteArray protocol; ///< of the response: "HTTP/1.1", "HTTP/2"; empty: no response
    QByteArray reason;
    HeaderList responseHeaders; ///< as they came; a line without colon is a name without a value
    HeaderList trailers; ///< headers after the body
    std::vector<InterimResponse> interim;
    QString bodyPath; ///< file in the cache directory, 0600; empty when there is no body
    qint64 bodySize = 0; ///< decoded bytes on disk
    QByteArray contentType;
    Timings timings;
    CookieRecord cookies = {}; ///< not kept in the history
    std::optional<Error> error; ///< no response, or an incomplete response (what arrived is kept)
};

} // namespace patlas
