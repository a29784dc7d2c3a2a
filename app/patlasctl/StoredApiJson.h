// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>

namespace patlas {

struct StoredApi;

/// Where it came from, for a person.
QString originText(const StoredApi &api);
/// {"id","title","version","from"}.
QJsonObject toJson(const StoredApi &api);

} // namespace patlas
