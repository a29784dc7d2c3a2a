// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sandbox/HttpRequest.h"

#include <QElapsedTimer>
#include <QHash>

#include <optional>

namespace patlas::sandbox {

/// Good answers to GETs for ten minutes, by URL and credential: what the real service's delivery network
/// does. An address that is new, such as one with another `version`, is answered fresh.
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
