// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/patlasctl/verbs/TokensRemoveVerb.h"

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

QString TokensRemoveVerb::name() const
{
    return u"tokens remove"_s;
}

QString TokensRemoveVerb::summary() const
{
    return tr("Forgets a token here");
}

QString TokensRemoveVerb::description() const
{
    return tr("Its secret is deleted from the keychain or the vault. At the service it stays valid: tokens "
              "revoke ends it there.");
}

void TokensRemoveVerb::declare(Arguments &arguments)
{
    TokenVerb::declare(arguments);
    declareJson(arguments);
}

ExitCode TokensRemoveVerb::runFor(CommandSession &session, Console &console, const Credential &token)
{
    if (const Result<void> removed = await(session.services().credentials.remove(token.id)); !removed)
        return console.fail(removed.error());
    console.note(token.revoked.isValid()
                     ? tr("%1 is removed.").arg(isolated(token.name))
                     : tr("%1 is removed here. At its service it is as it was.").arg(isolated(token.name)));
    if (isJson())
        console.print(
            QJsonDocument(QJsonObject{{u"removed"_s, toJson(token, environmentOf(session, token))}}));
    return ExitCode::Done;
}

} // namespace patlas
