// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/collection/CheckRun.h"

#include "core/base/Then.h"
#include "core/request/ResolvedRequest.h"

#include <QtConcurrent>

namespace patlas {

namespace {

Result<QString> checkTextWith(const Variables &variables, const QString &text)
{
    const ResolvedText resolved = resolveText(text, variables, {VariablePlace::Kind::Body});
    for (const VariableUseReport &use : resolved.uses) {
        if (use.state != VariableState::Known)
            return failure(ErrorKind::NotFound, use.sentence);
    }
    return resolved.text;
}

std::vector<CheckResult> checkResults(const QStringList &checks, const CheckedResponse &response,
                                      const Variables &variables)
{
    std::vector<CheckResult> results;
    for (const QString &text : checks) {
        const Check check = resolved(
            readCheck(text), [&variables](const QString &part) { return checkTextWith(variables, part); });
        results.push_back(evaluate(check, response));
    }
    return results;
}

} // namespace

QFuture<std::vector<CheckResult>> runChecks(const QStringList &checks, const Exchange &exchange,
                                            const Variables &variables, QObject *context)
{
    return then(CheckedResponse::open(exchange, context), context,
                [checks, variables](const CheckedResponse &response) {
                    return QtConcurrent::run(checkResults, checks, response, variables);
                });
}

} // namespace patlas
