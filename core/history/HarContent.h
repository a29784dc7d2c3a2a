// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/http/Exchange.h"

#include <QJsonObject>

namespace patlas {

/// Adds bodies of responses to the entries of a HAR file. What has the form of a token is masked in text;
/// bytes that are not text and contain one are left out. Reads the files on the calling thread.
class HarContent {
public:
    static constexpr qint64 maxBodyBytes = 16 << 20;
    static constexpr qint64 maxBytesInAll = 256 << 20; ///< a HAR file is made and read in memory

    /// Sets `text` and, for bytes, `encoding` in the content of the entry's response, or a comment why not.
    void addTo(QJsonObject &entry, const Exchange &exchange);

private:
    qint64 m_added = 0;
};

} // namespace patlas
