// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/patlasctl/FaultOptions.h"

#include "app/patlasctl/Arguments.h"
#include "core/base/VisibleText.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonObject>
#include <QLocale>

#include <utility>

using namespace Qt::StringLiterals;

namespace patlas {

namespace {

struct FaultOptionsText {
    Q_DECLARE_TR_FUNCTIONS(patlas::FaultOptions)
};

using Failing = SandboxFaults::Failing;

constexpr std::pair<Failing, const char *> waysToFail[] = {
    {Failing::TooManyRequests, "too-many-requests"},
    {Failing::ServerError, "server-error"},
    {Failing::DroppedHalfWay, "dropped"},
    {Failing::Redirect, "redirect"},
};

/// Empty for Nothing.
QString failingName(Failing failing)
{
    for (const auto &[way, name] : waysToFail) {
        if (way == failing)
            return QLatin1String(name);
    }
    return {};
}

} // namespace

void FaultOptions::declare(Arguments &arguments)
{
    QStringList ways;
    for (const auto &[way, name] : waysToFail)
        ways.append(QLatin1String(name));
    arguments.option("--delay", "MS", &delay,
                     FaultOptionsText::tr("Fault: waits before each response, up to 60000"));
    arguments.choice("--failing", "HOW", &failing, ways,
                     FaultOptionsText::tr("Fault: every request fails so"));
    arguments.option("--retry-after", "SECONDS", &retryAfter,
                     FaultOptionsText::tr("Fault: how long too many requests ask to wait, up to 3600"));
    arguments.option("--huge", "MIB", &huge,
                     FaultOptionsText::tr("Fault: the response of Get translations has this size"));
    arguments.option(
        "--allow", "ADDRESS", &allowed,
        FaultOptionsText::tr("Fault: only this address or range may write; several may be given"));
    arguments.flag("--slow", &isSlow, FaultOptionsText::tr("Fault: responses come in small pieces"));
    arguments.flag("--gzip", &isCompressed, FaultOptionsText::tr("Responses are compressed"));
    arguments.flag("--stale", &isStale,
                   FaultOptionsText::tr("Fault: reads are served from a cache for ten minutes"));
}

bool FaultOptions::areGiven() const
{
    return delay || retryAfter || huge || !allowed.isEmpty() || !failing.isEmpty() || isSlow || isCompressed
        || isStale;
}

SandboxFaults FaultOptions::faults() const
{
    SandboxFaults faults;
    for (const auto &[way, name] : waysToFail) {
        if (failing == QLatin1String(name))
            faults.failing = way;
    }
    faults.delay = delay.value_or(0);
    faults.retryAfter = retryAfter.value_or(faults.retryAfter);
    faults.hugeResponse = qint64(huge.value_or(0)) << 20;
    if (!allowed.isEmpty())
        faults.allowList = allowed;
    faults.slowDrip = isSlow;
    faults.gzip = isCompressed;
    faults.staleReads = isStale;
    return faults;
}

QStringList faultWords(const SandboxFaults &faults)
{
    QStringList words;
    if (faults.failing != Failing::Nothing)
        words.append(failingName(faults.failing));
    if (faults.failing == Failing::TooManyRequests)
        words.append(FaultOptionsText::tr("retry after %1 s").arg(faults.retryAfter));
    if (faults.delay > 0)
        words.append(FaultOptionsText::tr("delay %1 ms").arg(faults.delay));
    if (faults.hugeResponse > 0)
        words.append(FaultOptionsText::tr("translations of %1")
                         .arg(QLocale().formattedDataSize(faults.hugeResponse, 1)));
    if (faults.slowDrip)
        words.append(FaultOptionsText::tr("slow responses"));
    if (faults.gzip)
        words.append(FaultOptionsText::tr("compressed responses"));
    if (faults.staleReads)
        words.append(FaultOptionsText::tr("stale reads"));
    if (faults.allowList)
        words.append(
            faults.allowList->isEmpty()
                ? FaultOptionsText::tr("no writes")
                : FaultOptionsText::tr("writes only from %1").arg(isolated(faults.allowList->join(u' '))));
    return words;
}

QJsonObject faultsJson(const SandboxFaults &faults)
{
    const QString failing = failingName(faults.failing);
    return {
        {u"delay"_s, faults.delay},
        {u"failing"_s, failing.isEmpty() ? QJsonValue() : QJsonValue(failing)},
        {u"retryAfter"_s, faults.retryAfter},
        {u"hugeBytes"_s, faults.hugeResponse},
        {u"allow"_s,
         faults.allowList ? QJsonValue(QJsonArray::fromStringList(*faults.allowList)) : QJsonValue()},
        {u"slow"_s, faults.slowDrip},
        {u"gzip"_s, faults.gzip},
        {u"stale"_s, faults.staleReads},
    };
}

} // namespace patlas
