// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/collection/CheckEvaluation.h"
#include "core/request/Variables.h"

#include <QFuture>
#include <QStringList>

#include <vector>

namespace patlas {

/// Evaluates checks of a response on a worker, each as it stands behind "??", in their order; variables in
/// them are replaced. Cancelled if `context` is destroyed.
QFuture<std::vector<CheckResult>> runChecks(const QStringList &checks, const Exchange &exchange,
                                            const Variables &variables, QObject *context);
/// The same of a response that is open.
QFuture<std::vector<CheckResult>> runChecks(const QStringList &checks, const CheckedResponse &response,
                                            const Variables &variables);

} // namespace patlas
