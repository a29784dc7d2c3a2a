// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/patlasctl/verbs/CallVerb.h"

#include "app/patlasctl/Arguments.h"
#include "app/patlasctl/BodyArgument.h"
#include "app/patlasctl/CommandSession.h"
#include "app/patlasctl/Console.h"
#include "app/patlasctl/OperationCall.h"
#include "core/preflight/Preflight.h"
#include "core/session/ChosenCredentials.h"

using namespace Qt::StringLiterals;

namespace patlas {

QString CallVerb::name() const
{
    return u"call"_s;
}

QString CallVerb::summary() const
{
    return tr("Calls an operation of the API by its id");
}

QString CallVerb::description() const
{
    return tr(
        "NAME=VALUE is a parameter of that name, else a member of the body, typed as the description "
        "says; NAME:=JSON is a member as it stands there; NAME=@FILE sends a file in a form. The rest is "
        "as for request.\n\nExample: patlasctl call tags.create name=release-2");
}

void CallVerb::declare(Arguments &arguments)
{
    arguments.operand("OPERATION", &m_operation, tr("Its id, such as tags.create"), Completes::Operations);
    arguments.optionalOperands("VALUE", &m_values, tr("NAME=VALUE, NAME:=JSON or NAME=@FILE"));
    m_credentials.declare(arguments);
    arguments.option("-d,--data", "TEXT", &m_data,
                     tr("The whole body; @FILE is the content of a file, - standard input"),
                     Completes::Files);
    m_response.declare(arguments);
}

ExitCode CallVerb::run(Console &console)
{
    CommandSession session(console);
    if (const Result<void> opened = session.open(); !opened)
        return console.fail(opened.error());
    if (const Result<void> chosen = session.choose(m_credentials.environment); !chosen)
        return console.fail(chosen.error());
    const PreflightContext context = session.workspace().preflightContext();
    const Result<const Operation *> operation = operationNamed(m_operation, *context.api);
    if (!operation)
        return console.fail(operation.error());
    Result<RequestDraft> draft = callOf(**operation, context.environment, m_values);
    if (!draft)
        return console.fail(draft.error());
    if (!m_data.isNull()) {
        if (const Result<void> put = putBody(*draft, m_data); !put)
            return console.fail(put.error());
    }
    const Result<CredentialSelection> chosen = m_credentials.chosen(context);
    if (!chosen)
        return console.fail(chosen.error());
    draft->credentials = *chosen;
    chooseCredentials(*draft, context, session.credentialPreferences(), session.workspace().user());
    return sendAndPrint(session, console, *draft, preflight(*draft, context), m_response);
}

} // namespace patlas
