// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/patlasctl/verbs/ApisRemoveVerb.h"

#include "app/patlasctl/Arguments.h"
#include "app/patlasctl/Await.h"
#include "app/patlasctl/CommandSession.h"
#include "app/patlasctl/Console.h"
#include "app/patlasctl/StoredApiJson.h"
#include "app/patlasctl/StoredApiName.h"
#include "core/base/VisibleText.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace patlas {

QString ApisRemoveVerb::name() const
{
    return u"apis remove"_s;
}

QString ApisRemoveVerb::summary() const
{
    return tr("Removes the description of an API that no environment uses");
}

void ApisRemoveVerb::declare(Arguments &arguments)
{
    arguments.operand("API", &m_api, tr("Title or id of the API"), Completes::Apis);
    arguments.flag("--json", &m_isJson, tr("Says as JSON what was done"));
}

ExitCode ApisRemoveVerb::run(Console &console)
{
    CommandSession session(console);
    if (const Result<void> opened = session.open(); !opened)
        return console.fail(opened.error());
    const Result<QString> id = apiNamed(session, m_api);
    if (!id)
        return console.fail(id.error());
    const StoredApi *stored = session.services().apis.find(*id);
    if (!stored)
        return console.refuse(ExitCode::Usage, tr("%1 comes with Patlas.").arg(isolated(m_api)));
    for (const Environment &environment : session.services().environments.all()) {
        if (environment.apiId == *id)
            return console.refuse(
                ExitCode::Usage,
                tr("The environment %1 uses it. Remove that first.").arg(isolated(environment.name)));
    }
    const QJsonObject json = toJson(*stored);
    if (const Result<void> removed = await(session.services().apis.remove(*id)); !removed)
        return console.fail(removed.error());
    console.note(tr("%1 is removed.").arg(isolated(m_api)));
    if (m_isJson)
        console.print(QJsonDocument(QJsonObject{{u"removed"_s, json}}));
    return ExitCode::Done;
}

} // namespace patlas
