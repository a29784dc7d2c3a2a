// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sandbox/HttpRequest.h"

#include <QElapsedTimer>
#include <QHash>

#include <optional>

namespace patlas::sandbox {

/// Caches successful GET responses for ten minutes by URL and credential, like the real service's CDN. A new
/// URL, for example with another `version`, gets a fresh response.
class StaleCache {
public:
    std::optional<Response> find(const HttpRequest &request) const;
    void keep(const HttpRequest &request, const Response &response);
    void clear() { m_responses.clear(); }

private:
    struct Kept {
        Response response;
        QElapsedTimer age;
    };
    QHash<QByteArray, Kept> m_responses;
};

} // namespace patlas::sandbox
