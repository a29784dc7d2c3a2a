// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/collection/CheckRun.h"

#include "core/base/Then.h"
#include "core/request/ResolvedRequest.h"

#include <QCoreApplication>
#include <QtConcurrent>

namespace patlas {

namespace {

struct CheckRunText {
    Q_DECLARE_TR_FUNCTIONS(patlas::CheckRun)
};

/// `isSecret` becomes true where a secret is put in.
Result<QString> checkTextWith(const Variables &variables, const QString &text, bool &isSecret)
{
    const ResolvedText resolved = resolveText(text, variables, {VariablePlace::Kind::Body});
    for (const VariableUseReport &use : resolved.uses) {
        if (use.state != VariableState::Known)
            return failure(ErrorKind::NotFound, use.sentence);
        isSecret = isSecret || use.isSecret;
    }
    return resolved.text;
}

std::vector<CheckResult> checkResults(const QStringList &checks, const CheckedResponse &response,
                                      const Variables &variables)
{
    std::vector<CheckResult> results;
    for (const QString &text : checks) {
        bool isSecret = false;
        const Check check = resolved(readCheck(text), [&variables, &isSecret](const QString &part) {
            return checkTextWith(variables, part, isSecret);
        });
        CheckResult result = evaluate(check, response);
        // What is compared with a secret may be that secret.
        if (isSecret && !result.isPassed() && check.canRun())
            result.sentence = CheckRunText::tr("The value is another one than the secret of the check.");
        if (isSecret)
            result.actual.clear();
        results.push_back(std::move(result));
    }
    return results;
}

} // namespace

QFuture<std::vector<CheckResult>> runChecks(const QStringList &checks, const Exchange &exchange,
                                            const Variables &variables, QObject *context)
{
    return then(CheckedResponse::open(exchange, context), context,
                [checks, variables](const CheckedResponse &response) {
                    return runChecks(checks, response, variables);
                });
}

QFuture<std::vector<CheckResult>> runChecks(const QStringList &checks, const CheckedResponse &response,
                                            const Variables &variables)
{
    return QtConcurrent::run(checkResults, checks, response, variables);
}

} // namespace patlas
