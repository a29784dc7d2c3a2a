// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/request/RequestDraft.h"

#include <QFuture>

#include <optional>

namespace patlas {

class Database;

/// Drafts, one per operation and environment, so that nothing typed is lost at a restart. Values of
/// credential headers typed by hand, and anything shaped like a token, are not written.
class DraftRepository {
public:
    explicit DraftRepository(Database &database);

    QFuture<Result<void>> save(const RequestDraft &draft); ///< also becomes the latest
    QFuture<Result<std::optional<RequestDraft>>> draft(const QString &environmentId,
                                                       const QString &operationId);
    QFuture<Result<std::optional<RequestDraft>>> latest();

private:
    Database &m_database;
};

} // namespace patlas
