// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/patlasctl/verbs/TokensListVerb.h"

#include "app/patlasctl/Arguments.h"
#include "app/patlasctl/Await.h"
#include "app/patlasctl/CommandSession.h"
#include "app/patlasctl/Console.h"
#include "app/patlasctl/StoredToken.h"
#include "app/patlasctl/TextTable.h"
#include "app/patlasctl/TokenJson.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace patlas {

QString TokensListVerb::name() const
{
    return u"tokens list"_s;
}

QString TokensListVerb::summary() const
{
    return tr("Lists the stored tokens, without their secrets");
}

void TokensListVerb::declare(Arguments &arguments)
{
    arguments.option("--env", "ENV", &m_environment, tr("Only those of this environment"),
                     Completes::Environments);
    arguments.choice("--kind", "KIND", &m_kind, {u"personal"_s, u"other"_s},
                     tr("personal: of a user; other: of projects and the like"));
    arguments.flag("--json", &m_isJson, tr("As JSON"));
}

ExitCode TokensListVerb::run(Console &console)
{
    CommandSession session(console);
    if (const Result<void> opened = session.open(); !opened)
        return console.fail(opened.error());
    QString environmentId;
    if (!m_environment.isEmpty()) {
        const Result<Environment> environment = session.environment(m_environment);
        if (!environment)
            return console.fail(environment.error());
        environmentId = environment->id;
    }
    const Result<std::vector<RotationRecord>> rotations = await(session.services().rotations.all());
    if (!rotations)
        return console.fail(rotations.error());
    int count = 0;
    QJsonArray json;
    TextTable table({tr("NAME"), tr("ENVIRONMENT"), tr("FOR"), tr("STATUS"), tr("EXPIRES"), tr("SCOPES")});
    for (const Credential &token : session.services().credentials.all()) {
        const bool isWanted = (environmentId.isEmpty() || token.environmentId == environmentId)
            && (m_kind.isEmpty() || token.isPersonal == (m_kind == "personal"_L1));
        if (!isWanted)
            continue;
        const QString environment = environmentOf(session, token);
        const RotationRecord *rotation = rotationOf(token, *rotations);
        ++count;
        if (m_isJson)
            json.append(toJson(token, environment, rotation));
        else
            table.add({token.name, environment, token.slotId, statusText(token, rotation), expiryText(token),
                       knowsScopes(token) ? token.scopes.join(u' ') : u"?"_s});
    }
    if (m_isJson)
        console.print(QJsonDocument(QJsonObject{{u"tokens"_s, json}}));
    else if (count == 0)
        console.note(tr("No token is stored."));
    else
        console.write(table.text().toUtf8());
    return ExitCode::Done;
}

} // namespace patlas
