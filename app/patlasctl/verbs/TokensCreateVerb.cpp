// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/patlasctl/verbs/TokensCreateVerb.h"

#include "app/patlasctl/Arguments.h"
#include "app/patlasctl/Await.h"
#include "app/patlasctl/CommandSession.h"
#include "app/patlasctl/Console.h"
#include "app/patlasctl/OperationCall.h"
#include "app/patlasctl/TokenJson.h"
#include "core/base/VisibleText.h"
#include "core/credentials/TokenIssuer.h"
#include "core/credentials/TokenShape.h"
#include "core/openapi/ApiDescription.h"
#include "core/preflight/ScopeSummary.h"
#include "core/preflight/ScopesForOperations.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace patlas {

QString TokensCreateVerb::name() const
{
    return u"tokens create"_s;
}

QString TokensCreateVerb::summary() const
{
    return tr("Creates a token with exactly these scopes, and stores it");
}

QString TokensCreateVerb::description() const
{
    return tr(
        "Where the service issues tokens over an API, as the sandbox does, it is issued there. Elsewhere "
        "this says where a person makes it and with which scopes, asks for the secret and stores it.\n\n"
        "Example: patlasctl tokens create CI --env Sandbox --for tags.create --for tags.list --days 30");
}

void TokensCreateVerb::declare(Arguments &arguments)
{
    arguments.operand("NAME", &m_name, tr("What it is to be called"));
    arguments.option("--env", "ENV", &m_environment, tr("The environment; else that in PATLAS_ENVIRONMENT"),
                     Completes::Environments);
    arguments.option("--scope", "SCOPE", &m_scopes, tr("A scope that it gets; several may be given"));
    arguments.option("--for", "OPERATION", &m_operations,
                     tr("The smallest scopes for this operation; several may be given"),
                     Completes::Operations);
    arguments.option("--days", "N", &m_days, tr("Ends after so many days; without it, never"));
    arguments.option("--as-user", "USER", &m_user, tr("The user of the sandbox that it belongs to"));
    arguments.flag("--json", &m_isJson, tr("Says what was stored as JSON, without the secret"));
}

Result<QStringList> TokensCreateVerb::scopes(const ApiDescription &api) const
{
    QStringList ids;
    for (const QString &name : m_operations) {
        const Result<const Operation *> operation = operationNamed(name, api);
        if (!operation)
            return Failure(operation.error());
        ids.append((*operation)->id);
    }
    QStringList scopes = m_scopes + scopesForOperations(api, ids);
    scopes.sort();
    scopes.removeDuplicates();
    for (const QString &scope : std::as_const(scopes)) {
        if (!api.scopes.empty() && !api.scope(scope))
            return failure(ErrorKind::InvalidInput, tr("The API has no scope %1.").arg(isolated(scope)), {},
                           tr("patlasctl apis scopes lists them."));
    }
    return scopes;
}

ExitCode TokensCreateVerb::run(Console &console)
{
    CommandSession session(console);
    if (const Result<void> opened = session.open(); !opened)
        return console.fail(opened.error());
    if (const Result<void> chosen = session.choose(m_environment); !chosen)
        return console.fail(chosen.error());
    const Result<QStringList> wanted = scopes(session.workspace().api());
    if (!wanted)
        return console.fail(wanted.error());
    m_scopes = *wanted;
    console.note(summarise(session.workspace().api(), m_scopes).text());
    const bool isByHand = session.workspace().environment().issuing == Issuing::ByHand;
    const Result<Credential> stored = isByHand ? madeByHand(session, console) : issued(session, console);
    if (!stored)
        return console.fail(stored.error());
    if (m_isJson)
        console.print(QJsonDocument(toJson(*stored, session.workspace().environment().name)));
    else
        console.print(
            tr("%1 is stored in the %2.")
                .arg(isolated(stored->name), session.services().stores.describe(stored->storage).noun));
    return ExitCode::Done;
}

Result<Credential> TokensCreateVerb::issued(CommandSession &session, Console &) const
{
    Workspace &workspace = session.workspace();
    if (!m_user.isEmpty())
        workspace.setUser(m_user);
    TokenIssuer *issuer = workspace.issuer();
    const CredentialSlot *slot = workspace.api().firstPersonalSlot();
    if (!issuer || !slot) {
        QStringList users;
        for (const SandboxUser &user : session.sandbox().users())
            users.append(isolated(user.name));
        return failure(ErrorKind::NotFound, tr("There is no user %1.").arg(isolated(m_user)), {},
                       tr("There are: %1.").arg(users.join(u", "_s)));
    }
    Credential token;
    token.environmentId = workspace.environment().id;
    token.slotId = slot->id;
    token.name = m_name;
    // Before the service is asked: a name that is taken would leave a token there that nobody has.
    for (const Credential &other : session.services().credentials.all()) {
        if (other.environmentId == token.environmentId && other.slotId == token.slotId
            && other.name.compare(m_name, Qt::CaseInsensitive) == 0)
            return failure(ErrorKind::Conflict,
                           tr("There is a token called %1 already.").arg(isolated(m_name)), {},
                           tr("Choose another name, or rotate it."));
    }
    Result<IssuedToken> made = await(issuer->issue({m_name, m_scopes, m_days}));
    if (!made)
        return Failure(made.error());
    token.owner = made->owner.isEmpty() ? workspace.user() : made->owner;
    token.serviceId = made->serviceId;
    token.scopes = made->scopes;
    token.scopes.sort();
    token.created = made->created;
    token.expires = made->expires;
    token.neverExpires = !made->expires.isValid();
    Result<Credential> stored = await(session.services().credentials.add(token, made->secret));
    if (!stored) // nobody would ever have it
        static_cast<void>(await(issuer->revoke(made->serviceId)));
    return stored;
}

Result<Credential> TokensCreateVerb::madeByHand(CommandSession &session, Console &console) const
{
    const Environment environment = session.workspace().environment();
    const CredentialSlot *slot = session.workspace().api().firstPersonalSlot();
    if (!slot)
        return failure(ErrorKind::Unsupported,
                       tr("The API of %1 takes no token of a user.").arg(isolated(environment.name)));
    if (hasTokenPage(environment))
        console.note(tr("Make it here: %1").arg(environment.dashboard.toString()));
    else
        console.note(tr("Make it where %1 makes its tokens.").arg(isolated(environment.name)));
    if (!m_scopes.isEmpty())
        console.note(tr("With these scopes: %1").arg(m_scopes.join(u' ')));
    const std::optional<Secret> pasted = console.askSecret(tr("Paste it here (not shown): "));
    if (!pasted || pasted->isEmpty())
        return failure(ErrorKind::InvalidInput, tr("No secret was given. Nothing was stored."), {},
                       tr("tokens add stores one from standard input."));
    const Secret secret = Secret::copyOf(trimmedToken(pasted->view()));
    const TokenShape shape = shapeOf(secret.view(), *slot);
    if (shape == TokenShape::Unusable || shape == TokenShape::OtherCredential)
        return failure(ErrorKind::InvalidInput,
                       tr("This does not look like %1. Nothing was stored.").arg(slot->title));
    Credential token;
    token.environmentId = environment.id;
    token.slotId = slot->id;
    token.name = m_name;
    token.scopes = m_scopes;
    if (m_days)
        token.expires = QDate::currentDate().addDays(*m_days).endOfDay().toUTC();
    return await(session.services().credentials.add(token, secret));
}

} // namespace patlas
