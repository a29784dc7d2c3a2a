// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/http/ResponseRedactor.h"
#include "core/http/SignedRequest.h"

#include <vector>

namespace patlas {

/// The secrets of one request in progress: puts them into it, and masks them in whatever comes back. Wipes
/// its copies on destruction. One thread.
class PlacedSecrets {
public:
    PlacedSecrets() = default;
    PlacedSecrets(const PlacedSecrets &) = delete;
    PlacedSecrets &operator=(const PlacedSecrets &) = delete;
    ~PlacedSecrets();

    /// Header lines come last, in the order of the parts; a cookie joins those that are there.
    void place(QByteArray &url, HeaderList &headers, const std::vector<SecretPart> &parts);

    /// Masks the response's body, piece by piece.
    ResponseRedactor &body() { return m_redactor; }
    /// A text that came with the response, such as a header's value.
    QByteArray masked(const QByteArray &text) const { return m_redactor.masked(text); }
    QString masked(const QString &text) const;

private:
    void keep(QByteArray value, qsizetype secretStart = 0);

    std::vector<QByteArray> m_values; ///< share their buffers with the headers, so wiping these wipes those
    ResponseRedactor m_redactor; ///< points into m_values
};

} // namespace patlas
