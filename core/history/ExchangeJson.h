// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/http/Exchange.h"

#include <QJsonObject>

namespace patlas {

/// The form in which an exchange is kept: credentials were masked when it was made; what a server echoed is
/// masked here.
QJsonObject toJson(const Exchange &exchange);
Exchange exchangeFromJson(const QJsonObject &object);

/// One HAR 1.2 entry. The response's content is left out: it may hold anything.
QJsonObject harEntry(const Exchange &exchange);

} // namespace patlas
