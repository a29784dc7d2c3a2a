// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/patlasctl/verbs/SandboxAuditVerb.h"

#include "app/patlasctl/Arguments.h"
#include "app/patlasctl/Await.h"
#include "app/patlasctl/CommandSession.h"
#include "app/patlasctl/Console.h"

using namespace Qt::StringLiterals;

namespace patlas {

QString SandboxAuditVerb::name() const
{
    return u"sandbox audit"_s;
}

QString SandboxAuditVerb::summary() const
{
    return tr("Writes who did what in the sandbox, as JSON, newest first");
}

void SandboxAuditVerb::declare(Arguments &arguments)
{
    arguments.flag("--json", &m_isJson, tr("As JSON, which it is anyway"));
}

ExitCode SandboxAuditVerb::run(Console &console)
{
    CommandSession session(console);
    if (const Result<void> opened = session.open(); !opened)
        return console.fail(opened.error());
    if (const Result<void> started = session.startSandbox(); !started)
        return console.fail(started.error());
    const Result<QByteArray> log = await(session.sandbox().auditLog());
    if (!log)
        return console.fail(log.error());
    console.write(*log + '\n');
    return ExitCode::Done;
}

} // namespace patlas
