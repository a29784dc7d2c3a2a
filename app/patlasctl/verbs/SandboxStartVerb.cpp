// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/patlasctl/verbs/SandboxStartVerb.h"

#include "app/patlasctl/Arguments.h"
#include "app/patlasctl/Await.h"
#include "app/patlasctl/CommandSession.h"
#include "app/patlasctl/Console.h"
#include "app/patlasctl/Interrupt.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace patlas {

QString SandboxStartVerb::name() const
{
    return u"sandbox start"_s;
}

QString SandboxStartVerb::summary() const
{
    return tr("Runs the sandbox until Ctrl+C, for other programs");
}

QString SandboxStartVerb::description() const
{
    return tr(
        "It has the same data as the sandbox of the window, and other commands find the same tokens in it. "
        "Its address is written when it is ready. Faults are for trying how a program copes with them: those "
        "that are given here are of this server alone, in place of those of sandbox faults.");
}

void SandboxStartVerb::declare(Arguments &arguments)
{
    arguments.option("--port", "N", &m_port, tr("Port on 127.0.0.1; without it, any free one"));
    m_faults.declare(arguments);
    arguments.flag("--json", &m_isJson, tr("Says address, users and projects as JSON, in one line"));
}

ExitCode SandboxStartVerb::run(Console &console)
{
    constexpr int maxPort = 65535;
    if (m_port && (*m_port < 0 || *m_port > maxPort))
        return console.refuse(ExitCode::Usage, tr("A port goes from 0 to %1.").arg(maxPort));
    CommandSession session(console);
    if (const Result<void> opened = session.open(); !opened)
        return console.fail(opened.error());
    EmbeddedSandbox &sandbox = session.sandbox();
    sandbox.setPort(quint16(m_port.value_or(0)));
    if (const Result<void> started = session.startSandbox(); !started)
        return console.fail(started.error());
    if (!m_faults.areGiven())
        session.noteFaults();
    else if (const Result<void> set = await(sandbox.setOwnFaults(m_faults.faults())); !set)
        return console.fail(set.error());
    const Environment environment = sandbox.environment();
    const QString api = environment.apiBase.toString(QUrl::FullyEncoded);
    if (m_isJson) {
        QJsonArray users;
        for (const SandboxUser &user : sandbox.users())
            users.append(QJsonObject{{u"name"_s, user.name}, {u"role"_s, user.role}});
        const QJsonObject json{{u"url"_s, api.chopped(environment.apiBase.path().size())},
                               {u"api"_s, api},
                               {u"dashboard"_s, environment.dashboard.toString(QUrl::FullyEncoded)},
                               {u"users"_s, users}};
        console.write(QJsonDocument(json).toJson(QJsonDocument::Compact) + '\n');
    } else {
        console.print(api);
    }
    QEventLoop serving;
    const Interrupt interrupt([&serving] { serving.quit(); });
    serving.exec();
    return ExitCode::Done;
}

} // namespace patlas
