// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Error.h"

#include <QNetworkReply>
#include <QStringList>
#include <QUrl>

#include <chrono>

namespace patlas {

/// Sentences for what can go wrong between Patlas and a service. HTTP status codes are responses and do not
/// come here.
Error networkError(QNetworkReply::NetworkError code, const QUrl &url, const QString &detail);
/// `chain`: what the service showed as its certificates, in words; empty when it came to none.
Error tlsError(const QUrl &url, const QStringList &reasons, const QString &chain = {});
Error plainHttpRefused(const QUrl &url);
Error noResponseInTime(const QUrl &url, std::chrono::milliseconds limit);
Error stalled(std::chrono::milliseconds limit, qint64 bytes);
/// `expected` is negative when the service did not say how much would come.
Error brokenOff(qint64 bytes, qint64 expected, const QString &detail);
Error tooLarge(qint64 limit);
Error cannotWrite(const QString &directory, const QString &detail);
Error cancelledRequest();

} // namespace patlas
