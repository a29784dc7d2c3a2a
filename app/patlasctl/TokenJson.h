// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>

#include <vector>

namespace patlas {

struct Credential;
struct RotationRecord;

/// {"id","name","environment","slot","kind","owner","scopes","status","created","expires","neverExpires",
/// "lastUsed","store","rotation"}: what is not known is null. Never the secret. `rotation`: of it, not
/// finished; null: there is none.
QJsonObject toJson(const Credential &credential, const QString &environmentName,
                   const RotationRecord *rotation = nullptr);
/// That of the token; null: there is none.
const RotationRecord *rotationOf(const Credential &credential, const std::vector<RotationRecord> &rotations);

/// "active", "expires soon", …
QString statusText(const Credential &credential, const RotationRecord *rotation = nullptr);
/// A day, "never", or "not known".
QString expiryText(const Credential &credential);

} // namespace patlas
