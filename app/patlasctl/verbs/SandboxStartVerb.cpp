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

using Failing = SandboxFaults::Failing;

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
        "Its address is written when it is ready. Faults are for trying how a program copes with them.");
}

void SandboxStartVerb::declare(Arguments &arguments)
{
    arguments.option("--port", "N", &m_port, tr("Port on 127.0.0.1; without it, any free one"));
    arguments.option("--delay", "MS", &m_delay, tr("Fault: waits before each response, up to 60000"));
    arguments.choice("--failing", "HOW", &m_failing,
                     {u"too-many-requests"_s, u"server-error"_s, u"dropped"_s, u"redirect"_s},
                     tr("Fault: every request fails so"));
    arguments.option("--retry-after", "SECONDS", &m_retryAfter,
                     tr("Fault: how long too many requests ask to wait, up to 3600"));
    arguments.option("--huge", "MIB", &m_huge, tr("Fault: the response of Get translations has this size"));
    arguments.option("--allow", "ADDRESS", &m_allowed,
                     tr("Fault: only this address or range may write; several may be given"));
    arguments.flag("--slow", &m_isSlow, tr("Fault: responses come in small pieces"));
    arguments.flag("--gzip", &m_isCompressed, tr("Responses are compressed"));
    arguments.flag("--stale", &m_isStale, tr("Fault: reads are served from a cache for ten minutes"));
    arguments.flag("--json", &m_isJson, tr("Says address, users and projects as JSON, in one line"));
}

SandboxFaults SandboxStartVerb::faults() const
{
    SandboxFaults faults;
    faults.failing = m_failing == "too-many-requests"_L1 ? Failing::TooManyRequests
        : m_failing == "server-error"_L1                 ? Failing::ServerError
        : m_failing == "dropped"_L1                      ? Failing::DroppedHalfWay
        : m_failing == "redirect"_L1                     ? Failing::Redirect
                                                         : Failing::Nothing;
    faults.delay = m_delay.value_or(0);
    faults.retryAfter = m_retryAfter.value_or(faults.retryAfter);
    faults.hugeResponse = qint64(m_huge.value_or(0)) << 20;
    if (!m_allowed.isEmpty())
        faults.allowList = m_allowed;
    faults.slowDrip = m_isSlow;
    faults.gzip = m_isCompressed;
    faults.staleReads = m_isStale;
    return faults;
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
    const SandboxFaults wanted = faults();
    if (wanted.any()) {
        if (const Result<void> set = await(sandbox.setFaults(wanted)); !set)
            return console.fail(set.error());
    }
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
