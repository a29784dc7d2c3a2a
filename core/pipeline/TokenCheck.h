// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/environment/Environment.h"
#include "core/http/Connection.h"
#include "core/http/Exchange.h"
#include "core/openapi/ApiDescription.h"
#include "core/secret/Secret.h"

#include <QFuture>

#include <memory>

class QObject;

namespace patlas {

class HttpEngine;

/// Whether the response to a call with a token says that the service knows it; removes the response's body.
Result<void> tokenAccepted(const Exchange &exchange);

/// Whether the API has a call that a token can be tried with.
bool canCheckToken(const ApiDescription &api);

/// Tests a personal access token with a harmless call before it is stored: the first read-only account
/// operation of the API description. Refused: the service does not know the token. A 403 counts as success,
/// because the service knows the token and only a scope is missing. The call is not recorded in the
/// history. Finishes on the context's thread.
QFuture<Result<void>> checkToken(HttpEngine &engine, const ApiDescription &api,
                                 const Environment &environment, const Secret &token, QObject *context,
                                 std::shared_ptr<const Transport> transport = {});

} // namespace patlas
