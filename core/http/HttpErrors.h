// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Error.h"

#include <QStringList>
#include <QUrl>

#include <curl/curl.h>

#include <chrono>

namespace patlas {

/// Errors between Patlas and a service, in words. HTTP status codes are responses and are not handled here.
/// `byProxy`: a proxy was asked, and the service was not reached.
Error networkError(CURLcode code, const QUrl &url, bool byProxy, const QString &detail);
Error notHttp(const QUrl &url, const QString &detail);
Error unknownTransferCoding(const QString &detail);
Error headTooLarge(const QString &detail);
/// `chain`: the certificates that the service presented, in words; empty if there are none.
Error tlsError(const QUrl &url, const QStringList &reasons, const QString &chain = {});
/// The TLS handshake failed for another reason than the certificate of the service.
Error notEncrypted(const QUrl &url, const QString &detail);
Error plainHttpRefused(const QUrl &url);
Error connectTooLong(const QUrl &url, std::chrono::milliseconds limit);
Error tookTooLong(const QUrl &url, std::chrono::milliseconds limit, bool wasSent, qint64 bytes);
Error noResponseInTime(const QUrl &url, std::chrono::milliseconds limit);
Error stalled(std::chrono::milliseconds limit, qint64 bytes);
/// A file of the body became shorter while it was sent.
Error bodyBroken(const QString &detail);
/// `expected` is negative when the service did not say how much would come.
Error brokenOff(qint64 bytes, qint64 expected, const QString &detail);
Error tooLarge(qint64 limit);
Error secretBodyTooLarge(qint64 limit); ///< nothing of it is kept
Error cannotWrite(const QString &directory, const QString &detail);
Error cancelledRequest();
Error streamEnded(); ///< by the person; what came is kept

} // namespace patlas
