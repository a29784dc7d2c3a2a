// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/openapi/ApiDescription.h"

#include <QDateTime>
#include <QString>
#include <QStringList>

namespace patlas {

/// What helps a person to fill a parameter. Texts of the description are as written.
struct ParameterHelp {
    QString type; ///< with its limits, in words: "integer, 1 to 100"; empty: not said
    QString fallback; ///< what the service takes where nothing is sent (`default`); empty: not said
    QStringList suggestions; ///< values that fit: the example, the default, today, now
};

/// `now`: UTC.
ParameterHelp helpFor(const Parameter &parameter, const QDateTime &now);

} // namespace patlas
