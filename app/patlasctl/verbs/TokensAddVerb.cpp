// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/patlasctl/verbs/TokensAddVerb.h"

#include "app/patlasctl/Arguments.h"
#include "app/patlasctl/Await.h"
#include "app/patlasctl/CommandSession.h"
#include "app/patlasctl/Console.h"
#include "app/patlasctl/TokenJson.h"
#include "core/base/VisibleText.h"
#include "core/credentials/TokenShape.h"
#include "core/openapi/ApiDescription.h"

#include <QJsonDocument>

#include <unistd.h>

using namespace Qt::StringLiterals;

namespace patlas {

namespace {

/// By the id of a slot or of a scheme; without one, the only slot there is.
const CredentialSlot *wantedSlot(const QString &name, const ApiDescription &api)
{
    if (name.isEmpty())
        return api.credentialSlots.size() == 1 ? &api.credentialSlots.front() : nullptr;
    if (const CredentialSlot *slot = api.credentialSlot(name))
        return slot;
    const SecurityScheme *scheme = api.scheme(name);
    return scheme ? api.credentialSlot(scheme->slotId) : nullptr;
}

} // namespace

QString TokensAddVerb::name() const
{
    return u"tokens add"_s;
}

QString TokensAddVerb::summary() const
{
    return tr("Stores a token that was made elsewhere");
}

QString TokensAddVerb::description() const
{
    return tr(
        "The secret is asked for at the terminal, or read from standard input with --stdin; it is never an "
        "argument. It goes to the keychain, or to the vault where that was chosen.");
}

void TokensAddVerb::declare(Arguments &arguments)
{
    arguments.operand("NAME", &m_name, tr("What it is to be called"));
    arguments.option("--env", "ENV", &m_environment, tr("The environment that it is for"),
                     Completes::Environments);
    arguments.option("--scheme", "SCHEME", &m_scheme,
                     tr("What it is for: a scheme or credential of the description, such as projectToken"));
    arguments.option("--scope", "SCOPE", &m_scopes, tr("A scope that it has; several may be given"));
    arguments.option("--expires", "DATE", &m_expires, tr("The last day on which it works, or never"));
    arguments.flag("--stdin", &m_isFromInput, tr("Reads the secret from standard input"));
    arguments.flag("--json", &m_isJson, tr("Says what was stored as JSON, without the secret"));
    arguments.flag("--anyway", &m_isAnyway, tr("Although it has the form of another credential"));
}

Result<Secret> TokensAddVerb::secret(Console &console) const
{
    if (m_isFromInput)
        return Console::readSecret(STDIN_FILENO);
    std::optional<Secret> typed = console.askSecret(tr("Secret of %1 (not shown): ").arg(m_name));
    if (!typed || typed->isEmpty())
        return failure(ErrorKind::InvalidInput, tr("No secret was given."), {},
                       tr("Where there is no terminal, --stdin reads it from standard input."));
    return std::move(*typed);
}

ExitCode TokensAddVerb::run(Console &console)
{
    CommandSession session(console);
    if (const Result<void> opened = session.open(); !opened)
        return console.fail(opened.error());
    if (const Result<void> chosen = session.choose(m_environment, CommandSession::Sandbox::AsItIs); !chosen)
        return console.fail(chosen.error());
    const ApiDescription &api = session.workspace().api();
    const CredentialSlot *slot = wantedSlot(m_scheme, api);
    if (!slot) {
        QStringList known;
        for (const CredentialSlot &each : api.credentialSlots)
            known.append(isolated(each.id));
        return console.refuse(ExitCode::Usage,
                              m_scheme.isEmpty()
                                  ? tr("Say what it is for with --scheme: %1.").arg(known.join(u", "_s))
                                  : tr("The API has no scheme %1. There are: %2.")
                                        .arg(isolated(m_scheme), known.join(u", "_s)));
    }
    Credential token;
    token.environmentId = session.workspace().environment().id;
    token.slotId = slot->id;
    token.isPersonal = slot->isPersonal;
    token.name = m_name;
    token.scopes = m_scopes;
    token.scopes.sort();
    token.scopes.removeDuplicates();
    token.neverExpires = m_expires == "never"_L1;
    if (!m_expires.isEmpty() && !token.neverExpires) {
        const QDate day = QDate::fromString(m_expires, Qt::ISODate);
        if (!day.isValid())
            return console.refuse(ExitCode::Usage,
                                  tr("%1 is not a date such as 2027-01-31.").arg(isolated(m_expires)));
        token.expires = day.endOfDay().toUTC();
    }
    const Result<Secret> pasted = secret(console);
    if (!pasted)
        return console.fail(pasted.error());
    const Secret kept = Secret::copyOf(trimmedToken(pasted->view()));
    const TokenShape shape = shapeOf(kept.view(), *slot);
    if (shape == TokenShape::Unusable)
        return console.refuse(ExitCode::Usage, tr("It has characters that cannot be sent in a header."));
    if (shape == TokenShape::OtherCredential && !m_isAnyway)
        return console.refuse(ExitCode::Usage,
                              tr("It has the form of another credential of this API. --anyway stores it."));
    if (const Credential *known =
            session.services().credentials.withFingerprint(session.services().credentials.fingerprint(kept)))
        return console.refuse(ExitCode::Usage, tr("It is stored already, as %1.").arg(isolated(known->name)));
    const Result<Credential> added = await(session.services().credentials.add(token, kept));
    if (!added)
        return console.fail(added.error());
    console.note(tr("%1 is stored in the %2.")
                     .arg(isolated(added->name), session.services().stores.describe(added->storage).noun));
    if (m_isJson)
        console.print(QJsonDocument(toJson(*added, session.workspace().environment().name)));
    return ExitCode::Done;
}

} // namespace patlas
