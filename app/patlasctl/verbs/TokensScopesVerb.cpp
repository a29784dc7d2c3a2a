// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/patlasctl/verbs/TokensScopesVerb.h"

#include "app/patlasctl/Arguments.h"
#include "app/patlasctl/Await.h"
#include "app/patlasctl/CommandSession.h"
#include "app/patlasctl/Console.h"
#include "app/patlasctl/StoredToken.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace patlas {

QString TokensScopesVerb::name() const
{
    return u"tokens scopes"_s;
}

QString TokensScopesVerb::summary() const
{
    return tr("Lists the scopes of a token, one a line");
}

QString TokensScopesVerb::description() const
{
    return tr("--set corrects what is known of a token that was made elsewhere; the token itself stays as it "
              "is.");
}

void TokensScopesVerb::declare(Arguments &arguments)
{
    TokenVerb::declare(arguments);
    arguments.option("--set", "SCOPE", &m_set, tr("It has this scope; several may be given"));
    arguments.flag("--json", &m_isJson, tr("As JSON"));
}

ExitCode TokensScopesVerb::runFor(CommandSession &session, Console &console, const Credential &stored)
{
    Credential token = stored;
    if (!m_set.isEmpty()) {
        CredentialRepository &credentials = session.services().credentials;
        if (const Result<void> set = await(credentials.setScopes(token.id, m_set)); !set)
            return console.fail(set.error());
        token = *credentials.find(token.id);
    }
    if (m_isJson) {
        const QJsonValue scopes =
            knowsScopes(token) ? QJsonValue(QJsonArray::fromStringList(token.scopes)) : QJsonValue();
        console.print(QJsonDocument(QJsonObject{{u"scopes"_s, scopes}}));
        return ExitCode::Done;
    }
    if (!knowsScopes(token))
        console.note(tr("It is not known which scopes it has."));
    for (const QString &scope : std::as_const(token.scopes))
        console.print(scope);
    return ExitCode::Done;
}

} // namespace patlas
