// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/request/OpenRequest.h"

#include <QFuture>

#include <vector>

namespace patlas {

class Database;

/// The open requests and which of them is in front, for the next start. As with drafts, no secret is written.
class OpenRequestRepository {
public:
    explicit OpenRequestRepository(Database &database);

    struct Stored {
        std::vector<OpenRequest> requests; ///< in the order of their tabs
        int current = -1; ///< -1: there are none
    };
    QFuture<Result<void>> save(const Stored &open);
    QFuture<Result<Stored>> load();

private:
    Database &m_database;
};

} // namespace patlas
