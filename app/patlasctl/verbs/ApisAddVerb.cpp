// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/patlasctl/verbs/ApisAddVerb.h"

#include "app/patlasctl/Arguments.h"
#include "app/patlasctl/Await.h"
#include "app/patlasctl/CommandSession.h"
#include "app/patlasctl/Console.h"
#include "app/patlasctl/DescriptionArgument.h"
#include "app/patlasctl/EnvironmentJson.h"
#include "app/patlasctl/StoredApiJson.h"
#include "core/base/FreeName.h"
#include "core/base/VisibleText.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QUuid>

using namespace Qt::StringLiterals;

namespace patlas {

QString ApisAddVerb::name() const
{
    return u"apis add"_s;
}

QString ApisAddVerb::summary() const
{
    return tr("Keeps a description of an API");
}

QString ApisAddVerb::description() const
{
    return tr(
        "Its first server becomes an environment with the title of the API, or those that --server names.");
}

void ApisAddVerb::declare(Arguments &arguments)
{
    arguments.operand("FILE", &m_source, tr("A file, an address, or - for standard input"), Completes::Files);
    arguments.option("--name", "NAME", &m_name, tr("What the environment is to be called"));
    arguments.option("--server", "ADDRESS", &m_servers,
                     tr("A server instead of those of the description; several may be given"));
    arguments.flag("--json", &m_isJson, tr("Says as JSON what was done"));
    arguments.flag("--follow-references", &m_followsReferences,
                   tr("Reads what a description on the web refers to on the same host"));
}

ExitCode ApisAddVerb::run(Console &console)
{
    CommandSession session(console);
    if (const Result<void> opened = session.open(); !opened)
        return console.fail(opened.error());
    Services &services = session.services();
    const auto loaded = loadDescription(
        m_source, m_followsReferences, services.engine,
        [&services](const QUrl &address) { return services.transportTo(address); }, console);
    if (!loaded)
        return console.fail(loaded.error());
    if (m_servers.isEmpty() && !loaded->api->servers.empty()) {
        const QUrl address = serverAddress(loaded->api->servers.front(), loaded->documents.address);
        if (address.isValid())
            m_servers.append(address.toString(QUrl::FullyEncoded));
    }
    const Result<StoredApi> kept = await(session.workspace().descriptions().keep(*loaded));
    if (!kept)
        return console.fail(kept.error());
    console.note(tr("%1 is added, with %n operation(s).", nullptr, int(loaded->api->operations.size()))
                     .arg(isolated(kept->title)));
    if (m_servers.isEmpty())
        console.note(tr("It does not say where its server is: environments add names it."));
    QJsonArray environments;
    for (const QString &server : std::as_const(m_servers)) {
        Environment environment;
        environment.id = QUuid::createUuid().toString(QUuid::WithoutBraces);
        environment.name = freeName(m_name.isEmpty() ? kept->title : m_name, [&](const QString &name) {
            return services.environments.isNameTaken(name);
        });
        environment.apiBase = QUrl(server, QUrl::StrictMode);
        environment.apiId = kept->id;
        if (const Result<void> saved = await(services.environments.save(environment)); !saved)
            return console.fail(saved.error());
        environments.append(toJson(environment));
        console.note(tr("Environment %1: %2").arg(isolated(environment.name), server));
    }
    if (m_isJson)
        console.print(QJsonDocument(QJsonObject{{u"api"_s, toJson(*kept)},
                                                {u"operations"_s, qint64(loaded->api->operations.size())},
                                                {u"environments"_s, environments}}));
    else
        console.print(kept->id);
    return ExitCode::Done;
}

} // namespace patlas
