// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/credentials/TokenFacts.h"
#include "core/environment/Environment.h"
#include "core/http/Connection.h"
#include "core/openapi/ApiDescription.h"
#include "core/secret/Secret.h"

#include <QFuture>

#include <memory>

class QObject;

namespace patlas {

class HttpEngine;

/// What a service said of a token, and in the response to which call.
struct ToldFacts {
    TokenFacts facts; ///< may be empty: it said nothing of them
    QString call; ///< "GET /user"
};

/// Whether the service describes a token to whoever has it, as far as is known.
bool canAskAboutToken(const ApiDescription &api);

/// Asks the service about a token of this slot (`TokenFactSources::self`). The call is not recorded in the
/// history. NotFound: it has no call for such a token. Refused: it does not know the token. Finishes on the
/// context's thread.
QFuture<Result<ToldFacts>> askAboutToken(HttpEngine &engine, const ApiDescription &api,
                                         const Environment &environment, const QString &slotId,
                                         const Secret &token, QObject *context,
                                         std::shared_ptr<const Transport> transport = {});

} // namespace patlas
