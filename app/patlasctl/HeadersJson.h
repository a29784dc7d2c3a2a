// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/http/Exchange.h"

#include <QJsonArray>

namespace patlas {

/// [{"name","value"}], in their order.
QJsonArray toJson(const HeaderList &headers);

} // namespace patlas
