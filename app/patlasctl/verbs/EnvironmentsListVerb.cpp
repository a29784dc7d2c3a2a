// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/patlasctl/verbs/EnvironmentsListVerb.h"

#include "app/patlasctl/Arguments.h"
#include "app/patlasctl/CommandSession.h"
#include "app/patlasctl/Console.h"
#include "app/patlasctl/EnvironmentJson.h"
#include "app/patlasctl/TextTable.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace patlas {

QString EnvironmentsListVerb::name() const
{
    return u"environments list"_s;
}

QString EnvironmentsListVerb::summary() const
{
    return tr("Lists the environments");
}

void EnvironmentsListVerb::declare(Arguments &arguments)
{
    arguments.flag("--json", &m_isJson, tr("As JSON"));
}

ExitCode EnvironmentsListVerb::run(Console &console)
{
    CommandSession session(console);
    if (const Result<void> opened = session.open(); !opened)
        return console.fail(opened.error());
    QJsonArray json;
    TextTable table({tr("NAME"), tr("API"), tr("SERVER")});
    for (const Environment &environment : session.services().environments.all()) {
        json.append(toJson(environment));
        table.add({environment.name, environment.apiId,
                   environment.apiBase.port() == 0 || environment.apiBase.isEmpty()
                       ? tr("(started when it is needed)")
                       : environment.apiBase.toString(QUrl::FullyEncoded)});
    }
    if (m_isJson)
        console.print(QJsonDocument(QJsonObject{{u"environments"_s, json}}));
    else
        console.write(table.text().toUtf8());
    return ExitCode::Done;
}

} // namespace patlas
