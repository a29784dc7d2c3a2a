// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/collection/CheckedResponse.h"

#include "core/base/ReadyFuture.h"
#include "core/base/Then.h"

#include <QCoreApplication>

namespace patlas {

namespace {

struct CheckedResponseText {
    Q_DECLARE_TR_FUNCTIONS(patlas::CheckedResponse)
};

} // namespace

QFuture<CheckedResponse> CheckedResponse::open(const Exchange &exchange, QObject *context)
{
    if (exchange.bodyPath.isEmpty())
        return makeReadyFuture(CheckedResponse{exchange, nullptr, std::nullopt});
    return then(ResponseDocument::open(exchange.bodyPath, exchange.contentType), context,
                [exchange](const Result<ResponseDocument::Shared> &document) {
                    if (!document)
                        return CheckedResponse{exchange, nullptr, document.error()};
                    return CheckedResponse{exchange, *document, std::nullopt};
                });
}

std::optional<Error> CheckedResponse::bodyProblem() const
{
    if (bodyError)
        return bodyError;
    if (exchange.error)
        return Error{
            ErrorKind::Network, CheckedResponseText::tr("The body did not arrive to its end."), {}, {}, {}};
    if (!exchange.bodyPath.isEmpty() && !body)
        return Error{ErrorKind::Storage, CheckedResponseText::tr("The body was not opened."), {}, {}, {}};
    if (body && body->charsetError())
        return body->charsetError();
    return std::nullopt;
}

bool CheckedResponse::isJson() const
{
    return body && body->kind() == MediaKind::Json && body->json().isWhole() && !body->json().isSequence();
}

} // namespace patlas
