// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/patlasctl/verbs/TokensRotateVerb.h"

#include "app/patlasctl/Arguments.h"
#include "app/patlasctl/Await.h"
#include "app/patlasctl/CommandSession.h"
#include "app/patlasctl/Console.h"
#include "app/patlasctl/StoredToken.h"
#include "core/base/VisibleText.h"
#include "core/credentials/Rotations.h"
#include "core/credentials/TokenShape.h"
#include "core/session/TokenWork.h"

#include <QPointer>

#include <memory>

using namespace Qt::StringLiterals;

namespace patlas {

using State = TokenRotation::State;

QString TokensRotateVerb::name() const
{
    return u"tokens rotate"_s;
}

QString TokensRotateVerb::summary() const
{
    return tr("Replaces a token by a new one, and revokes the old one");
}

QString TokensRotateVerb::description() const
{
    return tr(
        "The new one is made and stored, saved requests are moved to it, it is tried with a harmless call, "
        "and only then is the old one revoked. What is interrupted goes on with the next call, or in the "
        "window.");
}

void TokensRotateVerb::declare(Arguments &arguments)
{
    TokenVerb::declare(arguments);
    arguments.option("--new-name", "NAME", &m_newName, tr("What the new one is to be called"));
    arguments.option("--scope", "SCOPE", &m_scopes, tr("Scopes of the new one; without it, the same"));
    arguments.option("--days", "N", &m_days, tr("The new one ends after so many days; without it, never"));
}

/// What only a person can do on the website of a service.
void TokensRotateVerb::answer(Console &console, TokenRotation &rotation) const
{
    if (rotation.state() == State::NeedsToken) {
        console.note(tr("Make the new token on the website of the service, with these scopes: %1")
                         .arg(rotation.record().scopes.join(u' ')));
        const std::optional<Secret> pasted = console.askSecret(tr("Paste it here (not shown): "));
        if (pasted && !pasted->isEmpty())
            rotation.usePasted(Secret::copyOf(trimmedToken(pasted->view())));
        return;
    }
    if (rotation.error())
        console.note(rotation.error()->message());
    if (console.asks(tr("Delete the old token on the website of the service. Is it deleted?")))
        rotation.confirmRevoked(false);
}

ExitCode TokensRotateVerb::runFor(CommandSession &session, Console &console, const Credential &token)
{
    if (const Environment *environment = session.services().environments.find(token.environmentId)) {
        if (const Result<void> chosen = session.choose(*environment); !chosen)
            return console.fail(chosen.error());
    }
    TokenWork work(session.workspace(), session.preferences());
    Rotations rotations(work.rotationParts());
    QObject::connect(&rotations, &Rotations::moving, &work,
                     [&session](const QString &from, const QString &to) {
                         session.credentialPreferences().replace(from, to);
                     });
    if (const Result<void> loaded = await(rotations.load()); !loaded)
        return console.fail(loaded.error());
    TokenRotation *rotation = rotations.find(token.id);
    if (!rotation) {
        const Result<TokenRotation *> begun =
            rotations.begin({token.id, m_newName.isEmpty() ? rotations.suggestedName(token.id) : m_newName,
                             m_scopes.isEmpty() ? token.scopes : m_scopes, m_days});
        if (!begun)
            return console.fail(begun.error());
        rotation = *begun;
    }
    // It is gone soon after its end.
    const QPointer<TokenRotation> flow(rotation);
    struct Seen {
        QString newTokenId;
        bool hasEnded = false;
    };
    const auto seen = std::make_shared<Seen>();
    QEventLoop loop;
    QObject::connect(rotation, &TokenRotation::changed, &loop, [seen, flow] {
        *seen = {flow->record().newTokenId, flow->state() == State::Finished};
    });
    QObject::connect(rotation, &TokenRotation::changed, &loop, &QEventLoop::quit);
    rotation->proceed();
    State asked = State::NotStarted;
    while (!seen->hasEnded) {
        const State state = flow->state();
        if (state == State::Stopped)
            return console.fail(*flow->error());
        if (state == State::NeedsToken || state == State::NeedsRevocation) {
            if (!console.canAsk() || asked == state)
                return console.refuse(ExitCode::Interrupted,
                                      tr("It waits for a person. The next call goes on from here."));
            asked = state;
            answer(console, *flow);
            continue;
        }
        asked = State::NotStarted;
        loop.exec();
    }
    const Credential *made = session.services().credentials.find(seen->newTokenId);
    console.note(tr("%1 took the place of %2, which is revoked.")
                     .arg(isolated(made ? made->name : m_newName), isolated(token.name)));
    return ExitCode::Done;
}

} // namespace patlas
