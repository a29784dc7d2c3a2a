// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/patlasctl/verbs/SandboxFaultsVerb.h"

#include "app/patlasctl/Arguments.h"
#include "app/patlasctl/Await.h"
#include "app/patlasctl/CommandSession.h"
#include "app/patlasctl/Console.h"

#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace patlas {

QString SandboxFaultsVerb::name() const
{
    return u"sandbox faults"_s;
}

QString SandboxFaultsVerb::summary() const
{
    return tr("Says or sets how the sandbox misbehaves");
}

QString SandboxFaultsVerb::description() const
{
    return tr(
        "Without options, it says which faults are set. Those that are given take the place of all that were "
        "set before: what is not named is off. They are kept in the data of the sandbox, and so hold for the "
        "window, for sandbox start and for every command, until --none or sandbox reset ends them. What "
        "runs already follows within a second.");
}

void SandboxFaultsVerb::declare(Arguments &arguments)
{
    m_faults.declare(arguments);
    arguments.flag("--none", &m_isNone, tr("Ends all faults"));
    arguments.flag("--json", &m_isJson, tr("As JSON"));
}

ExitCode SandboxFaultsVerb::run(Console &console)
{
    if (m_isNone && m_faults.areGiven())
        return console.refuse(ExitCode::Usage, tr("--none ends all faults: name no others with it."));
    CommandSession session(console);
    if (const Result<void> opened = session.open(); !opened)
        return console.fail(opened.error());
    if (const Result<void> started = session.startSandbox(); !started)
        return console.fail(started.error());
    EmbeddedSandbox &sandbox = session.sandbox();
    if (m_isNone || m_faults.areGiven()) {
        if (const Result<void> set = await(sandbox.setFaults(m_faults.faults())); !set)
            return console.fail(set.error());
    }
    if (m_isJson) {
        console.print(QJsonDocument(faultsJson(sandbox.faults())));
        return ExitCode::Done;
    }
    const QStringList words = faultWords(sandbox.faults());
    if (words.isEmpty())
        console.print(tr("The sandbox has no faults set."));
    for (const QString &fault : words)
        console.print(fault);
    return ExitCode::Done;
}

} // namespace patlas
