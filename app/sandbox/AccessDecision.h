// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sandbox/AllowList.h"
#include "app/sandbox/HttpRequest.h"
#include "app/sandbox/Store.h"
#include "core/openapi/ApiDescription.h"

#include <QDateTime>

namespace patlas::sandbox {

/// Who calls, as far as the credentials told; for handlers and for the audit log.
struct Caller {
    QString projectId;
    QString projectName;
    QString user; ///< owner of the personal access token; empty without one
    QString role; ///< in the project's team; the user's own where there is no project
    QString tokenId;
    QString tokenName;
};

struct Decision {
    bool allowed = false;
    int status = 200;
    QString reason; ///< of a refusal
    Caller caller;
};

/// Whether this call may happen: credentials in the right headers, alive, with the scopes, a role and a
/// membership that reach, and for a write from an address that may. 401 when a credential is missing,
/// unknown, dead or in the wrong header; 403 when a good one may not. Changes nothing. The server's own
/// judgement; the client's preflight is other code.
Decision decide(const HttpRequest &request, const Operation &operation, const ApiDescription &api,
                Store &store, const AllowList &writers, const QDateTime &now);

/// The value after "Bearer "; empty when the header is absent or of another kind.
QByteArray bearer(const HttpRequest &request);

} // namespace patlas::sandbox
