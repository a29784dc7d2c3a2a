// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/http/Exchange.h"

#include <QJsonObject>

namespace patlas {

/// The stored form of an exchange. Credentials were redacted when it was made; tokens that a server echoed
/// are redacted here.
QJsonObject toJson(const Exchange &exchange);
Exchange exchangeFromJson(const QJsonObject &object);

/// One HAR 1.2 entry. The response's content is left out, because it may contain anything.
QJsonObject harEntry(const Exchange &exchange);

} // namespace patlas
