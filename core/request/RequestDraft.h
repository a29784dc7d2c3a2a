// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/http/DraftPart.h"
#include "core/openapi/CredentialSelection.h"

#include <QByteArray>
#include <QJsonObject>
#include <QString>

#include <vector>

namespace patlas {

struct NamedValue {
    QString name;
    QString value;
    bool enabled = true;

    bool operator==(const NamedValue &) const = default;
};

enum class BodyKind { None, Json, Text, Multipart };

/// What the person typed. Holds ids of credentials, never their secrets; survives restarts as it is.
struct RequestDraft {
    QString environmentId;
    QString operationId; ///< empty: a free request
    QString method;
    QString url; ///< as typed: absolute, or a path relative to the host; may contain {templates}
    std::vector<NamedValue> pathParameters;
    std::vector<NamedValue> queryParameters;
    std::vector<NamedValue> headers; ///< the person's own; credential headers are placed by the signer
    BodyKind bodyKind = BodyKind::None;
    QByteArray body; ///< UTF-8 for Json and Text
    std::vector<DraftPart> parts;
    CredentialSelection credentials; ///< chosen ones, also those that the operation does not take

    bool operator==(const RequestDraft &) const = default;
};

/// The draft in the form that may be stored on disk: without values of credential headers typed by hand
/// (Authorization, Proxy-Authorization, Cookie, X-Personal-Access-Token and other names that hold keys),
/// and with everything that is shaped like a token redacted, in URL, parameters, headers and body.
RequestDraft withoutSecrets(RequestDraft draft);

QJsonObject toJson(const RequestDraft &draft);
RequestDraft draftFromJson(const QJsonObject &object);

} // namespace patlas
