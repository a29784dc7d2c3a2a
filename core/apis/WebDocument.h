// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"

#include <QByteArray>
#include <QFuture>
#include <QUrl>

#include <functional>
#include <memory>

class QObject;

namespace patlas {

class HttpEngine;
struct Transport;

/// A document from the web, without any credential.
struct WebDocument {
    QUrl address; ///< after redirects
    QByteArray bytes;
};

/// How an address is reached: with the settings of the environment that is there; null: none is.
using TransportOf = std::function<QFuture<Result<std::shared_ptr<Transport>>>(const QUrl &address)>;

/// Reads it with GET. Redirects are followed on the same host, from http to https as well; one that leads
/// elsewhere is refused and named, because a page must not choose what else is asked; so is an address with a
/// secret in it. Refused for another
/// status than 2xx, InvalidInput if it is larger than `maxBytes`, else what the engine says. GUI thread;
/// cancelled with `context`.
QFuture<Result<WebDocument>> webDocument(HttpEngine &engine, const TransportOf &transportOf,
                                         const QUrl &address, qint64 maxBytes, QObject *context);

} // namespace patlas
