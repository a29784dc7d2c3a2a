// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/collection/Check.h"
#include "core/collection/CheckedResponse.h"
#include "core/collection/ScriptValue.h"

#include <QString>

namespace patlas {

/// What a check is about, as found in a response. Texts may lie in the body: valid only with it.
struct CheckedValue {
    ScriptValue value = {};
    QString failure = {}; ///< a sentence: the check has failed, whatever it expects
    QString notRunReason = {}; ///< a sentence: nothing can be said
};

CheckedValue checkedValue(const Check &check, const CheckedResponse &response);

} // namespace patlas
