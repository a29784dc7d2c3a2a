// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/patlasctl/verbs/TokensRevokeVerb.h"

#include "app/patlasctl/Arguments.h"
#include "app/patlasctl/Await.h"
#include "app/patlasctl/CommandSession.h"
#include "app/patlasctl/Console.h"
#include "app/patlasctl/StoredToken.h"
#include "app/patlasctl/TokenJson.h"
#include "core/base/VisibleText.h"
#include "core/credentials/TokenIssuer.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace patlas {

QString TokensRevokeVerb::name() const
{
    return u"tokens revoke"_s;
}

QString TokensRevokeVerb::summary() const
{
    return tr("Revokes a token at its service");
}

QString TokensRevokeVerb::description() const
{
    return tr("Where the service has no API for that, this says where a person does it; --done notes that it "
              "was done there.");
}

void TokensRevokeVerb::declare(Arguments &arguments)
{
    TokenVerb::declare(arguments);
    declareJson(arguments);
    arguments.flag("--done", &m_isConfirmed, tr("It was revoked on the website of the service"));
}

ExitCode TokensRevokeVerb::runFor(CommandSession &session, Console &console, const Credential &token)
{
    const Environment *environment = session.services().environments.find(token.environmentId);
    if (!m_isConfirmed) {
        if (!environment || environment->issuing == Issuing::ByHand) {
            const bool hasPage = environment && hasTokenPage(*environment);
            return console.refuse(ExitCode::Usage,
                                  hasPage ? tr("Revoke it here: %1. Then say so with --done.")
                                                .arg(environment->dashboard.toString())
                                          : tr("Revoke it where it was made. Then say so with --done."));
        }
        if (const Result<void> chosen = session.choose(*environment); !chosen)
            return console.fail(chosen.error());
        TokenIssuer *issuer =
            token.owner.isEmpty() ? session.workspace().issuer() : session.sandbox().issuerFor(token.owner);
        if (!issuer || token.serviceId.isEmpty())
            return console.refuse(ExitCode::Failed,
                                  tr("It is not known which token of the service this is."));
        const Result<void> revoked = await(issuer->revoke(token.serviceId));
        if (!revoked && revoked.error().kind != ErrorKind::NotFound)
            return console.fail(revoked.error());
    }
    const Result<void> marked =
        await(session.services().credentials.markRevoked(token.id, QDateTime::currentDateTimeUtc()));
    if (!marked)
        return console.fail(marked.error());
    console.note(tr("%1 is revoked.").arg(isolated(token.name)));
    const Credential *now = session.services().credentials.find(token.id);
    if (isJson() && now)
        console.print(QJsonDocument(toJson(*now, environmentOf(session, token))));
    return ExitCode::Done;
}

} // namespace patlas
