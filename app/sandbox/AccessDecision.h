// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sandbox/AllowList.h"
#include "app/sandbox/HttpRequest.h"
#include "app/sandbox/Store.h"
#include "core/openapi/ApiDescription.h"

#include <QDateTime>

namespace patlas::sandbox {

/// The caller as identified by the credentials; for handlers and the audit log.
struct Caller {
    QString projectId;
    QString projectName;
    QString user; ///< owner of the personal access token; empty without a token
    QString role; ///< in the project's team; without a project the user's own
    QString tokenId;
    QString tokenName;
};

struct Decision {
    bool allowed = false;
    int status = 200;
    QString reason; ///< why the call was refused
    Caller caller;
};

/// Decides whether a call is allowed: the credentials must be in the right headers and valid, scopes, role
/// and membership must cover the operation, and a write must come from an allowed address. 401: a credential
/// is missing, unknown, expired, revoked or in the wrong header; 403: a valid credential lacks access.
/// Changes nothing. Shares no code with the client's preflight.
Decision decide(const HttpRequest &request, const Operation &operation, const ApiDescription &api,
                Store &store, const AllowList &writers, const QDateTime &now);

/// The value after "Bearer "; empty when the header is absent or has another scheme.
QByteArray bearer(const HttpRequest &request);

} // namespace patlas::sandbox
