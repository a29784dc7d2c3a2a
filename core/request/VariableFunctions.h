// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"

#include <QDateTime>
#include <QString>
#include <QStringList>
#include <QStringView>

#include <vector>

namespace patlas {

/// Whether there is a function of this name ("$uuid", "$random.integer").
bool isVariableFunction(QStringView name);

/// Each function once as a person writes it, for completion: "$uuid", "$randomInt 1 10".
const std::vector<QString> &variableFunctionExamples();

struct FunctionContext {
    QDateTime now; ///< in the zone of "$localDatetime"
    quint64 seed = 0;
    /// Where the function stands: what is random differs from place to place, and not from time to time. At
    /// most the 64 bits of the seed are random.
    QString place;
};

/// The value of "$uuid" and the like; InvalidInput if the arguments are none that it takes.
Result<QString> functionValue(const QString &name, const QStringList &arguments,
                              const FunctionContext &context);

} // namespace patlas
