// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/patlasctl/verbs/EnvironmentsRemoveVerb.h"

#include "app/patlasctl/Arguments.h"
#include "app/patlasctl/Await.h"
#include "app/patlasctl/CommandSession.h"
#include "app/patlasctl/Console.h"
#include "app/patlasctl/EnvironmentJson.h"
#include "core/base/VisibleText.h"

#include <QJsonDocument>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace patlas {

QString EnvironmentsRemoveVerb::name() const
{
    return u"environments remove"_s;
}

QString EnvironmentsRemoveVerb::summary() const
{
    return tr("Removes an environment that holds no tokens");
}

QString EnvironmentsRemoveVerb::description() const
{
    return tr(
        "Its tokens have to be removed or revoked before: nothing that is still valid is forgotten on the "
        "way.");
}

void EnvironmentsRemoveVerb::declare(Arguments &arguments)
{
    arguments.operand("NAME", &m_name, tr("The environment"), Completes::Environments);
    arguments.flag("--json", &m_isJson, tr("Says as JSON what was done"));
}

ExitCode EnvironmentsRemoveVerb::run(Console &console)
{
    CommandSession session(console);
    if (const Result<void> opened = session.open(); !opened)
        return console.fail(opened.error());
    const Result<Environment> environment = session.environment(m_name);
    if (!environment)
        return console.fail(environment.error());
    const auto &tokens = session.services().credentials.all();
    const auto held = std::count_if(tokens.begin(), tokens.end(), [&](const Credential &token) {
        return token.environmentId == environment->id;
    });
    if (held > 0)
        return console.refuse(
            ExitCode::Usage,
            tr("%1 still has %n token(s).", nullptr, int(held)).arg(isolated(environment->name)));
    if (const Result<void> removed = await(session.services().environments.remove(environment->id)); !removed)
        return console.fail(removed.error());
    console.note(tr("%1 is removed.").arg(isolated(environment->name)));
    if (m_isJson)
        console.print(QJsonDocument(QJsonObject{{u"removed"_s, toJson(*environment)}}));
    return ExitCode::Done;
}

} // namespace patlas
