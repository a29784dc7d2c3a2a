// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/secret/Secret.h"

#include <QByteArray>
#include <QString>

namespace patlas::sandbox {

/// The only form in which a token is stored. Tokens have at least 128 random bits, so a plain hash cannot be
/// reversed by guessing.
QByteArray hashOf(std::string_view token);

Secret
newPersonalAccessToken(); ///< glspat_ and 43 characters of base64url; the real service's form is not public
Secret newProjectToken(const QString &appId); ///< app id, '!', 32 hexadecimal digits
Secret newSession();
QString newId(); ///< 24 hexadecimal digits, like the service's ids

bool looksLikeProjectToken(const QByteArray &credential);
bool looksLikePersonalAccessToken(const QByteArray &credential);

} // namespace patlas::sandbox
