// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/http/Exchange.h"

namespace patlas {

/// Reads the lines before and after a body as they come: interim responses (1xx), the status line, headers,
/// trailers. Nothing is corrected: names keep their case, values their bytes, and a line that is no header
/// is kept as a name without a value.
class ResponseHead {
public:
    /// libcurl's own limit, which old versions lack and which interim responses are not counted against.
    static constexpr qsizetype maxBytes = 300 * 1024;

    /// One line with its end. False once there are more than `maxBytes` of them.
    bool feed(QByteArrayView line);

    bool isComplete() const { return m_isComplete; } ///< of a response that is not interim
    int status() const { return m_status; } ///< 0: no status line yet, or only of interim responses
    const QByteArray &protocol() const { return m_protocol; } ///< "HTTP/1.1"
    const QByteArray &reason() const { return m_reason; }
    const HeaderList &headers() const { return m_headers; }
    const HeaderList &trailers() const { return m_trailers; }
    const std::vector<InterimResponse> &interim() const { return m_interim; }
    /// The value of the first header of that name, without blanks around it; empty if there is none.
    QByteArray value(const char *name) const;

private:
    void begin(QByteArrayView statusLine);

    qsizetype m_bytes = 0;
    bool m_isComplete = false;
    int m_status = 0;
    QByteArray m_protocol;
    QByteArray m_reason;
    HeaderList m_headers;
    HeaderList m_trailers;
    std::vector<InterimResponse> m_interim;
};

} // namespace patlas
