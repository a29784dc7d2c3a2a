// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/patlasctl/verbs/RequestVerb.h"

#include "app/patlasctl/Arguments.h"
#include "app/patlasctl/BodyArgument.h"
#include "app/patlasctl/CommandSession.h"
#include "app/patlasctl/Console.h"
#include "core/preflight/Preflight.h"
#include "core/request/OperationDraft.h"
#include "core/session/ChosenCredentials.h"

using namespace Qt::StringLiterals;

namespace patlas {

QString RequestVerb::name() const
{
    return u"request"_s;
}

QString RequestVerb::summary() const
{
    return tr("Sends a request by method and path");
}

QString RequestVerb::description() const
{
    return tr(
        "The path is one of the API: /tags. Credentials are chosen as in the window, unless they are "
        "named. The request is checked first: what the service is sure to refuse is not sent, and the "
        "exit code is 3. The body of the response goes to standard output, all else to standard error.");
}

void RequestVerb::declare(Arguments &arguments)
{
    arguments.operand("METHOD", &m_method, tr("GET, POST, …"));
    arguments.operand("PATH", &m_address, tr("A path of the API, or a whole address"));
    m_credentials.declare(arguments);
    arguments.option("-H,--header", "LINE", &m_headers, tr("A header: NAME: VALUE"));
    arguments.option("-d,--data", "TEXT", &m_data,
                     tr("The body; @FILE is the content of a file, - standard input"), Completes::Files);
    arguments.option("-F,--form", "NAME=VALUE", &m_form, tr("A field of a form; NAME=@FILE sends a file"));
    m_response.declare(arguments);
}

Result<RequestDraft> RequestVerb::draftIn(const PreflightContext &context) const
{
    RequestDraft draft;
    draft.environmentId = context.environment.id;
    draft.method = m_method.toUpper();
    const bool isWhole = m_address.contains("://"_L1);
    QString base = context.environment.apiBase.toString(QUrl::FullyEncoded);
    if (base.endsWith(u'/'))
        base.chop(1);
    adoptUrl(draft,
             isWhole ? m_address : base + (m_address.startsWith(u'/') ? QString() : u"/"_s) + m_address,
             *context.api, context.environment);
    for (const QString &line : m_headers) {
        if (const Result<void> put = putHeader(draft, line); !put)
            return Failure(put.error());
    }
    draft.bodyKind = BodyKind::None;
    if (!m_form.isEmpty()) {
        if (const Result<void> put = putForm(draft, m_form); !put)
            return Failure(put.error());
    } else if (!m_data.isNull()) {
        if (const Result<void> put = putBody(draft, m_data); !put)
            return Failure(put.error());
    }
    const Result<CredentialSelection> chosen = m_credentials.chosen(context);
    if (!chosen)
        return Failure(chosen.error());
    draft.credentials = *chosen;
    return draft;
}

ExitCode RequestVerb::run(Console &console)
{
    if (!m_form.isEmpty() && !m_data.isNull())
        return console.refuse(ExitCode::Usage, tr("A request has one body: give --data or --form."));
    CommandSession session(console);
    if (const Result<void> opened = session.open(); !opened)
        return console.fail(opened.error());
    if (const Result<void> chosen = session.choose(m_credentials.environment); !chosen)
        return console.fail(chosen.error());
    const PreflightContext context = session.workspace().preflightContext();
    Result<RequestDraft> draft = draftIn(context);
    if (!draft)
        return console.fail(draft.error());
    chooseCredentials(*draft, context, session.credentialPreferences(), session.workspace().user());
    return sendAndPrint(session, console, *draft, preflight(*draft, context), m_response);
}

} // namespace patlas
