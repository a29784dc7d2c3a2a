// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/patlasctl/ExitCode.h"
#include "core/http/Exchange.h"

#include <QFile>
#include <QString>

#include <memory>

namespace patlas {

class Arguments;
class CommandSession;
class Console;
struct PreflightReport;
struct RequestDraft;

/// What a verb that sends one request can be told about its response.
struct ResponseOptions {
    QString output; ///< file for the body; empty: standard output
    bool isIncluded = false; ///< the head comes before the body
    bool failsOnRefusal = false;
    bool isJson = false; ///< all that is known of the exchange instead of the body
    bool isAnyway = false; ///< although the service will refuse it

    void declare(Arguments &arguments);
};

/// Sends the request where its preflight says that it works, and writes the response as it arrives. The
/// request's variables are replaced.
ExitCode sendAndPrint(CommandSession &session, Console &console, const RequestDraft &request,
                      const PreflightReport &report, const ResponseOptions &options);

/// Says what the preflight has against the request, and whether it is to be sent: Done.
ExitCode tellPreflight(Console &console, const PreflightReport &report, bool isAnyway);

} // namespace patlas
