// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>

namespace patlas {

struct Environment;

/// {"id","name","api","server","tokenPage","builtIn"}.
QJsonObject toJson(const Environment &environment);

} // namespace patlas
