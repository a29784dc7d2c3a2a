// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>

namespace patlas {

struct Credential;

/// {"id","name","environment","slot","kind","owner","scopes","status","created","expires","neverExpires",
/// "lastUsed","store"}: what is not known is null. Never the secret.
QJsonObject toJson(const Credential &credential, const QString &environmentName);

/// "active", "expires soon", …
QString statusText(const Credential &credential);
/// A day, "never", or "not known".
QString expiryText(const Credential &credential);

} // namespace patlas
