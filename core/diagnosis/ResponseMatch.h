// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/document/ResponseDocument.h"
#include "core/http/Exchange.h"
#include "core/openapi/ApiDescription.h"
#include "core/openapi/SchemaDifference.h"

#include <QByteArrayView>
#include <QFuture>

#include <functional>
#include <memory>
#include <vector>

namespace patlas {

/// Whether a message is as the description of its operation says.
struct DescriptionMatch {
    enum class State {
        NothingSaid, ///< the description says nothing of such messages
        Compared,
        NotComparable, ///< `reason` says why; what was compared before, such as the status, matches
        Cancelled,
    };

    State state = State::NothingSaid;
    QString reason = {}; ///< part of a sentence, without a point: "the body is too large"
    std::vector<SchemaDifference> differences = {}; ///< at most 100; empty: it matches
    bool hasMore = false;
    bool isBodyCompared = false; ///< with a schema; else the status and the media type at most

    bool isMatch() const { return state == State::Compared && differences.empty(); }
};

/// A message as it came.
struct MessageContent {
    QByteArray contentType; ///< as its header has it; empty: none
    QByteArrayView body; ///< UTF-8 where it is JSON
    bool isComplete = true;
    bool isDecoded = true; ///< false: it has a content coding that Patlas does not know
};

/// `method`: of the request; nothing is claimed of the body of a response to HEAD. Status, then media type,
/// then, where both are documented and the type is JSON, the body with its schema (compareWithSchema()).
/// On the calling thread; `cancelled` is called regularly.
DescriptionMatch matchResponse(const Operation &operation, QByteArrayView method, int status,
                               const MessageContent &content, const std::function<bool()> &cancelled = {});

/// The same for the body of a request: media type, then the body with its schema.
DescriptionMatch matchRequest(const Operation &operation, const MessageContent &content,
                              const std::function<bool()> &cancelled = {});

/// On a worker; cancelling the future stops the work. `operation` is in `api`; `document` is the body of the
/// exchange.
QFuture<DescriptionMatch> matchExchange(std::shared_ptr<const ApiDescription> api, const Operation *operation,
                                        const Exchange &exchange, ResponseDocument::Shared document);

} // namespace patlas
