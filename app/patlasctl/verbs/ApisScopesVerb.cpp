// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/patlasctl/verbs/ApisScopesVerb.h"

#include "app/patlasctl/Arguments.h"
#include "app/patlasctl/CommandSession.h"
#include "app/patlasctl/Console.h"
#include "app/patlasctl/OperationCall.h"
#include "app/patlasctl/TextTable.h"
#include "core/openapi/ApiDescription.h"
#include "core/preflight/ScopesForOperations.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace patlas {

QString ApisScopesVerb::name() const
{
    return u"apis scopes"_s;
}

QString ApisScopesVerb::summary() const
{
    return tr("Lists the scopes of an API, or the smallest set for operations");
}

QString ApisScopesVerb::description() const
{
    return tr("Example: patlasctl apis scopes --env Sandbox --for tags.create --for tags.list");
}

void ApisScopesVerb::declare(Arguments &arguments)
{
    arguments.option("--env", "ENV", &m_environment, tr("The environment; else that in PATLAS_ENVIRONMENT"),
                     Completes::Environments);
    arguments.option("--for", "OPERATION", &m_operations,
                     tr("Those that this operation needs; several may be given"), Completes::Operations);
    arguments.flag("--json", &m_isJson, tr("As JSON"));
}

ExitCode ApisScopesVerb::run(Console &console)
{
    CommandSession session(console);
    if (const Result<void> opened = session.open(); !opened)
        return console.fail(opened.error());
    if (const Result<void> chosen = session.choose(m_environment, CommandSession::Sandbox::AsItIs); !chosen)
        return console.fail(chosen.error());
    const ApiDescription &api = session.workspace().api();
    QStringList ids;
    for (const QString &name : std::as_const(m_operations)) {
        const Result<const Operation *> operation = operationNamed(name, api);
        if (!operation)
            return console.fail(operation.error());
        ids.append((*operation)->id);
    }
    QStringList scopes = scopesForOperations(api, ids);
    if (m_operations.isEmpty()) {
        for (const Scope &scope : api.scopes)
            scopes.append(scope.name);
    }
    QJsonArray json;
    TextTable table({tr("SCOPE"), tr("WHAT FOR")});
    for (const QString &name : std::as_const(scopes)) {
        const Scope *scope = api.scope(name);
        const QString sentence = scope ? scope->sentence : QString();
        json.append(QJsonObject{{u"name"_s, name}, {u"description"_s, sentence}});
        table.add({name, sentence});
    }
    if (m_isJson)
        console.print(QJsonDocument(QJsonObject{{u"scopes"_s, json}}));
    else if (console.isTerminal())
        console.write(table.text().toUtf8());
    else
        console.write((scopes.join(u'\n') + (scopes.isEmpty() ? u""_s : u"\n"_s)).toUtf8());
    return ExitCode::Done;
}

} // namespace patlas
