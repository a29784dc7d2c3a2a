// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/filter/FilterProblem.h"

#include <QCoreApplication>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace patlas {

namespace {

QString filterText(const char *text)
{
    return QCoreApplication::translate("patlas::JqFilter", text);
}

/// "jq: error: syntax error, unexpected $end (Unix shell …) at <top-level>, line 1:" and the place beneath.
QString compilerWords(const QString &message)
{
    const QStringList lines = message.split(QLatin1Char('\n'));
    QString words = lines.constFirst();
    for (const char *noise : {"jq: error: ", " (Unix shell quoting issues?)", " at <top-level>"})
        words.remove(QLatin1String(noise));
    const QString place = lines.value(1).trimmed();
    return words.endsWith(QLatin1Char(':')) && !place.isEmpty() ? words + QLatin1Char(' ') + place : words;
}

QString narrower()
{
    return filterText(
        "Let the filter take less of the response, or save the response and use jq in a terminal.");
}

} // namespace

Error errorOf(const FilterProblem &problem, const FilterLimits &limits)
{
    const QLocale locale;
    if (problem.kind == "program"_L1)
        return {ErrorKind::InvalidInput,
                filterText("This is not a jq program."),
                filterText("jq says: %1").arg(compilerWords(problem.message)),
                {},
                problem.message};
    if (problem.kind == "filter"_L1)
        return {ErrorKind::InvalidInput,
                filterText("The filter fails: %1.").arg(problem.message),
                filterText("Where it failed, it gave no more."),
                {},
                problem.message};
    if (problem.kind == "json"_L1)
        return {ErrorKind::Parse,
                filterText("jq cannot read this response: %1.").arg(problem.message),
                filterText("It takes nothing that is broken, no half surrogates, and at most 256 brackets "
                           "within each other."),
                {},
                problem.message};
    if (problem.kind == "time"_L1)
        return {ErrorKind::Timeout,
                filterText("The filter was stopped after %1 s of processor time.")
                    .arg(limits.processorTime.count()),
                {},
                narrower(),
                {}};
    if (problem.kind == "memory"_L1)
        return {ErrorKind::Unsupported,
                filterText("The filter was stopped when it needed more than %1 of memory.")
                    .arg(locale.formattedDataSize(limits.memoryBytes)),
                filterText("jq holds the whole response in memory, in about six times its size."),
                narrower(),
                {}};
    if (problem.kind == "outputs"_L1)
        return {ErrorKind::Storage,
                filterText("The filter was stopped when its outputs reached %1.")
                    .arg(locale.formattedDataSize(limits.outputBytes)),
                {},
                filterText("Let the filter give less, for example with limit(1000; …)."),
                {}};
    if (problem.kind == "storage"_L1)
        return {ErrorKind::Storage, filterText("The filter's outputs cannot be kept."),
                filterText("The cache directory cannot be written, or the disk is full."),
                filterText("Free some space and filter again."), problem.message};
    if (problem.kind == "program missing"_L1)
        return {ErrorKind::Unsupported,
                filterText("The program that filters is not there."),
                filterText("It should be %1.").arg(problem.message),
                filterText("Install Patlas again."),
                {}};
    return {ErrorKind::Internal,
            filterText("The filter broke down."),
            filterText("jq ended without a word. Values that are nested very deeply do that to it."),
            {},
            problem.message};
}

} // namespace patlas
