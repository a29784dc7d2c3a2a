// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/patlasctl/verbs/EnvironmentsAddVerb.h"

#include "app/patlasctl/Arguments.h"
#include "app/patlasctl/Await.h"
#include "app/patlasctl/CommandSession.h"
#include "app/patlasctl/Console.h"
#include "app/patlasctl/EnvironmentJson.h"
#include "app/patlasctl/StoredApiName.h"
#include "core/base/VisibleText.h"

#include <QJsonDocument>
#include <QUuid>

using namespace Qt::StringLiterals;

namespace patlas {

QString EnvironmentsAddVerb::name() const
{
    return u"environments add"_s;
}

QString EnvironmentsAddVerb::summary() const
{
    return tr("Adds an environment: a server of an API");
}

QString EnvironmentsAddVerb::description() const
{
    return tr("Tokens belong to an environment and go to its server alone.\n\n"
              "Example: patlasctl environments add Staging --api Orders --server "
              "https://staging.example.com/v1/api");
}

void EnvironmentsAddVerb::declare(Arguments &arguments)
{
    arguments.operand("NAME", &m_name, tr("What it is to be called"));
    arguments.option("--api", "API", &m_api, tr("The API that its server speaks; without it, none"),
                     Completes::Apis);
    arguments.option("--server", "ADDRESS", &m_server,
                     tr("Where requests go, with the path before that of operations"));
    arguments.option("--token-page", "ADDRESS", &m_tokenPage, tr("Where a person makes tokens"));
    arguments.flag("--json", &m_isJson, tr("Says as JSON what was done"));
    arguments.flag("--allow-http", &m_isPlainHttp,
                   tr("Sends tokens unencrypted to another machine: whoever is on the way reads them"));
}

ExitCode EnvironmentsAddVerb::run(Console &console)
{
    if (m_server.isEmpty())
        return console.refuse(ExitCode::Usage, tr("Say where its server is with --server."));
    CommandSession session(console);
    if (const Result<void> opened = session.open(); !opened)
        return console.fail(opened.error());
    Environment environment;
    environment.id = QUuid::createUuid().toString(QUuid::WithoutBraces);
    environment.name = m_name;
    environment.apiBase = QUrl(m_server, QUrl::StrictMode);
    environment.dashboard = QUrl(m_tokenPage, QUrl::StrictMode);
    environment.plainHttpAllowed = m_isPlainHttp;
    if (!m_api.isEmpty()) {
        const Result<QString> api = apiNamed(session, m_api);
        if (!api)
            return console.fail(api.error());
        environment.apiId = *api;
    }
    if (const Result<void> saved = await(session.services().environments.save(environment)); !saved)
        return console.fail(saved.error());
    console.note(tr("%1 is added.").arg(isolated(m_name)));
    if (m_isJson)
        console.print(QJsonDocument(toJson(environment)));
    return ExitCode::Done;
}

} // namespace patlas
