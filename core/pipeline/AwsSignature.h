// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/http/Exchange.h"
#include "core/secret/Secret.h"

#include <QByteArray>
#include <QDateTime>
#include <QString>

#include <optional>

namespace patlas {

/// What an AWS key signs for.
struct AwsScope {
    QByteArray region; ///< "eu-west-1"
    QByteArray service; ///< "execute-api"

    bool isComplete() const { return !region.isEmpty() && !service.isEmpty(); }
    bool operator==(const AwsScope &) const = default;
};

/// As the host's name says: "id.execute-api.eu-west-1.amazonaws.com", "sqs.eu-west-1.amazonaws.com".
AwsScope awsScopeOf(const QString &host);

/// A request that is to be signed, as it goes out.
struct AwsRequest {
    QByteArray method;
    QByteArray target; ///< path and query
    HeaderList headers; ///< with Host; of these, Host, Content-Type and X-Amz-… are signed
    QByteArray body;
    QDateTime time; ///< UTC
};

/// Signature version 4.
struct AwsSignature {
    QByteArray date; ///< for X-Amz-Date
    Secret sessionToken; ///< for X-Amz-Security-Token; empty: the key has none
    Secret authorization; ///< for Authorization, after "AWS4-HMAC-SHA256 "
};

/// `key`: "id:secret" or "id:secret:session token". Nothing if it is neither.
std::optional<AwsSignature> awsSignature(AwsRequest request, const AwsScope &scope, const Secret &key);

} // namespace patlas
