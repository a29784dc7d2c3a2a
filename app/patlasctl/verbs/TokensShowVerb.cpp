// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/patlasctl/verbs/TokensShowVerb.h"

#include "app/patlasctl/Arguments.h"
#include "app/patlasctl/Await.h"
#include "app/patlasctl/CommandSession.h"
#include "app/patlasctl/Console.h"
#include "app/patlasctl/StoredToken.h"
#include "app/patlasctl/TokenJson.h"
#include "core/base/VisibleText.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace patlas {

QString TokensShowVerb::name() const
{
    return u"tokens show"_s;
}

QString TokensShowVerb::summary() const
{
    return tr("Says what is known of a token, without its secret");
}

void TokensShowVerb::declare(Arguments &arguments)
{
    TokenVerb::declare(arguments);
    arguments.flag("--json", &m_isJson, tr("As JSON"));
}

ExitCode TokensShowVerb::runFor(CommandSession &session, Console &console, const Credential &token)
{
    const QString environment = environmentOf(session, token);
    const Result<std::vector<RotationRecord>> rotations = await(session.services().rotations.all());
    if (!rotations)
        return console.fail(rotations.error());
    const RotationRecord *rotation = rotationOf(token, *rotations);
    if (m_isJson) {
        console.print(QJsonDocument(toJson(token, environment, rotation)));
        return ExitCode::Done;
    }
    const auto day = [](const QDateTime &time) {
        return time.isValid() ? time.toLocalTime().date().toString(Qt::ISODate) : tr("not known");
    };
    const auto line = [&console](const QString &title, const QString &value) {
        console.print(title.leftJustified(13) + withMarks(value));
    };
    line(tr("Name"), token.name);
    line(tr("Environment"), environment);
    line(tr("For"), token.slotId);
    if (!token.owner.isEmpty())
        line(tr("Owner"), token.owner);
    line(tr("Status"), statusText(token, rotation));
    if (rotation)
        line(tr("Replaced by"), rotation->name);
    line(tr("Scopes"), knowsScopes(token) ? token.scopes.join(u' ') : tr("not known"));
    line(tr("Created"), day(token.created));
    line(tr("Expires"), expiryText(token));
    line(tr("Last used"), token.lastUsed.isValid() ? day(token.lastUsed) : tr("not yet"));
    line(tr("Secret"), session.services().stores.describe(token.storage).title);
    return ExitCode::Done;
}

} // namespace patlas
