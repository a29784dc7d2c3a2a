// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalog/YamlDocument.h"

#include <QString>
#include <QStringList>

namespace patlas {

/// Reading fields that may be missing or of another type than expected: the default then, never an exception.
const DocumentJson *field(const DocumentJson &object, const char *name);
QString text(const DocumentJson &object, const char *name);
bool flag(const DocumentJson &object, const char *name);
int number(const DocumentJson &object, const char *name);
QStringList texts(const DocumentJson &object, const char *name);
/// A scalar as text; structures as compact JSON.
QString plain(const DocumentJson &value);
QByteArray pretty(const DocumentJson &value);

} // namespace patlas
