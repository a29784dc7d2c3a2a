// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/http/Connection.h"
#include "core/http/Exchange.h"
#include "core/preflight/Preflight.h"
#include "core/secret/Secret.h"

#include <QFuture>
#include <QObject>

#include <functional>
#include <memory>

namespace patlas {

class CookieJars;
class ResponseProgress;
class HistoryRepository;
class HttpEngine;
class CredentialRepository;

/// The only path of a request: draft -> preflight -> signed -> exchange -> history. GUI thread; never
/// blocks it.
class RequestPipeline : public QObject {
    Q_OBJECT

public:
    /// How an environment is reached, with its certificates and proxy. Empty: the system's settings apply to
    /// every environment.
    using TransportFor =
        std::function<QFuture<Result<std::shared_ptr<Transport>>>(const QString &environmentId)>;

    /// The secret of a credential, renewed where it ends. Empty: as it is stored.
    using SecretFor = std::function<QFuture<Result<Secret>>(const QString &credentialId)>;

    /// What a command prints, for a request to this address. Empty: none is started.
    using PrintedBy = std::function<QFuture<Result<Secret>>(const QString &command, const QUrl &address)>;

    /// `cookies`: null: none are sent or kept.
    RequestPipeline(CredentialRepository &tokens, HttpEngine &engine, HistoryRepository &history,
                    TransportFor transportFor = {}, SecretFor secretFor = {}, PrintedBy printedBy = {},
                    CookieJars *cookies = nullptr, QObject *parent = nullptr);
    ~RequestPipeline() override;

    /// Reads the secrets that the report places, signs, sends, records. A keychain failure is an exchange
    /// with an error and without a response. It can be cancelled in every phase. Marks tokens as used, and
    /// notes when a 401 refuses the token of a user, until one accepts it again. `progress` is updated while
    /// the response arrives.
    QFuture<Exchange> send(const RequestDraft &draft, const PreflightReport &report,
                           std::shared_ptr<ResponseProgress> progress = {});

Q_SIGNALS:
    /// Also emitted for exchanges that failed; after the history row was queued.
    void exchanged(const patlas::Exchange &exchange);

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace patlas
