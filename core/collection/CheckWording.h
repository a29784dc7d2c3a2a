// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/collection/Check.h"
#include "core/collection/ScriptValue.h"

#include <QString>

namespace patlas {

/// At most 200 characters, tokens as dots.
QString shownInCheck(const QString &text);
QString shownInCheck(const ScriptValue &value);

/// Why a check failed; `actual` is what was found, as shown.
QString failureSentence(const Check &check, const ScriptValue &found, const QString &actual);

} // namespace patlas
