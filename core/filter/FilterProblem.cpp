// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/filter/FilterProblem.h"

#include "core/base/VisibleText.h"

#include <QCoreApplication>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace patlas {

namespace {

struct FilterText {
    Q_DECLARE_TR_FUNCTIONS(patlas::JqFilter)
};

/// "jq: error: syntax error, unexpected $end (Unix shell …) at <top-level>, line 1:" and the place on the
/// next line.
QString compilerWords(const QString &message)
{
    const QStringList lines = message.split(QLatin1Char('\n'));
    QString words = lines.constFirst();
    for (const char *noise : {"jq: error: ", " (Unix shell quoting issues?)", " at <top-level>"})
        words.remove(QLatin1String(noise));
    const QString place = lines.value(1).trimmed();
    return words.endsWith(QLatin1Char(':')) && !place.isEmpty() ? words + QLatin1Char(' ') + place : words;
}

/// A message may quote the response.
QString said(const QString &message)
{
    return isolated(message.trimmed());
}

QString narrower()
{
    return FilterText::tr(
        "Filter a smaller part of the response, or save the response and use jq in a terminal.");
}

} // namespace

Error errorOf(const JsonError &invalid)
{
    return {ErrorKind::Parse,
            FilterText::tr("The response is not valid JSON at line %1, column %2: %3")
                .arg(invalid.line)
                .arg(invalid.column)
                .arg(invalid.sentence),
            FilterText::tr("jq read it all the same, and put something else there, such as null for NaN."),
            {},
            {}};
}

Error errorOf(const FilterProblem &problem, const FilterLimits &limits)
{
    const QLocale locale;
    if (problem.kind == "program"_L1)
        return {ErrorKind::InvalidInput,
                FilterText::tr("This is not a jq program."),
                FilterText::tr("jq says: %1").arg(isolated(compilerWords(problem.message))),
                {},
                problem.message};
    if (problem.kind == "filter"_L1)
        return {ErrorKind::InvalidInput,
                FilterText::tr("The filter fails: %1.").arg(said(problem.message)),
                FilterText::tr("It has no outputs after the point where it failed."),
                {},
                problem.message};
    if (problem.kind == "json"_L1)
        return {ErrorKind::Parse,
                FilterText::tr("jq cannot read this response: %1.").arg(said(problem.message)),
                FilterText::tr("It accepts only valid JSON, without unpaired surrogates and with at most 256 "
                               "nested brackets."),
                {},
                problem.message};
    if (problem.kind == "time"_L1)
        return {ErrorKind::Timeout,
                FilterText::tr("The filter was stopped after %1 s of processor time.")
                    .arg(limits.processorTime.count()),
                {},
                narrower(),
                {}};
    if (problem.kind == "memory"_L1)
        return {
            ErrorKind::Unsupported,
            FilterText::tr("The filter was stopped when it needed more than %1 of memory.")
                .arg(locale.formattedDataSize(limits.memoryBytes)),
            FilterText::tr("jq holds the whole response in memory, which takes about six times its size."),
            narrower(),
            {}};
    if (problem.kind == "outputs"_L1)
        return {ErrorKind::Storage,
                FilterText::tr("The filter was stopped when its outputs reached %1.")
                    .arg(locale.formattedDataSize(limits.outputBytes)),
                {},
                FilterText::tr("Make the filter give fewer outputs, for example with limit(1000; …)."),
                {}};
    if (problem.kind == "storage"_L1)
        return {ErrorKind::Storage, FilterText::tr("The filter's outputs cannot be saved."),
                FilterText::tr("The cache directory cannot be written, or the disk is full."),
                FilterText::tr("Free some space and filter again."), problem.message};
    if (problem.kind == "program missing"_L1)
        return {ErrorKind::Unsupported,
                FilterText::tr("The filter program is missing."),
                FilterText::tr("It is expected at %1.").arg(problem.message),
                FilterText::tr("Reinstall Patlas."),
                {}};
    return {ErrorKind::Internal,
            FilterText::tr("The filter crashed."),
            FilterText::tr("jq ended without a message. Very deeply nested values can cause this."),
            {},
            problem.message};
}

} // namespace patlas
