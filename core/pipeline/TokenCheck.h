// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/environment/Environment.h"
#include "core/http/Connection.h"
#include "core/openapi/ApiDescription.h"
#include "core/secret/Secret.h"

#include <QFuture>

#include <memory>

class QObject;

namespace patlas {

class HttpEngine;

/// Tries a personal access token with a harmless call before it is stored: the catalog's first account route
/// that only reads. Refused means that the service does not know the token; a 403 is good news, for it knows
/// the token and only finds a scope missing. Nothing of it goes into the history. Answers on the context's
/// thread.
QFuture<Result<void>> checkToken(HttpEngine &engine, const ApiDescription &api,
                                 const Environment &environment, const Secret &token, QObject *context,
                                 std::shared_ptr<const Transport> transport = {});

} // namespace patlas
