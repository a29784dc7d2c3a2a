// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/patlasctl/verbs/SandboxResetVerb.h"

#include "app/patlasctl/Arguments.h"
#include "app/patlasctl/Await.h"
#include "app/patlasctl/CommandSession.h"
#include "app/patlasctl/Console.h"

#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace patlas {

QString SandboxResetVerb::name() const
{
    return u"sandbox reset"_s;
}

QString SandboxResetVerb::summary() const
{
    return tr("Makes the sandbox as it was at first");
}

QString SandboxResetVerb::description() const
{
    return tr(
        "All that was changed in it is gone, and its tokens no longer work. Asks first, unless --yes says "
        "so.");
}

void SandboxResetVerb::declare(Arguments &arguments)
{
    arguments.flag("--yes", &m_isConfirmed, tr("Does not ask"));
    arguments.flag("--json", &m_isJson, tr("Says as JSON what was done"));
}

ExitCode SandboxResetVerb::run(Console &console)
{
    if (!m_isConfirmed && !console.asks(tr("Lose all that was changed in the sandbox, and its tokens?")))
        return console.refuse(ExitCode::Interrupted, tr("Nothing was changed."));
    CommandSession session(console);
    if (const Result<void> opened = session.open(); !opened)
        return console.fail(opened.error());
    if (const Result<void> started = session.startSandbox(); !started)
        return console.fail(started.error());
    if (const Result<void> reset = await(session.sandbox().resetData()); !reset)
        return console.fail(reset.error());
    console.note(tr("The sandbox is as it was at first."));
    if (m_isJson)
        console.print(QJsonDocument(QJsonObject{{u"reset"_s, true}}));
    return ExitCode::Done;
}

} // namespace patlas
