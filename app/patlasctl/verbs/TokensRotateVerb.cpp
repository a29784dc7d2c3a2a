// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/patlasctl/verbs/TokensRotateVerb.h"

#include "app/patlasctl/Arguments.h"
#include "app/patlasctl/Await.h"
#include "app/patlasctl/CommandSession.h"
#include "app/patlasctl/Console.h"
#include "app/patlasctl/StoredToken.h"
#include "app/patlasctl/TokenJson.h"
#include "core/base/FreeName.h"
#include "core/base/VisibleText.h"
#include "core/credentials/CredentialRepository.h"
#include "core/credentials/Rotations.h"
#include "core/credentials/TokenIssuer.h"
#include "core/credentials/TokenShape.h"
#include "core/session/TokenWork.h"

#include <QJsonDocument>
#include <QPointer>

#include <algorithm>
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
    arguments.option("--new-name", "NAME", &m_newName,
                     tr("What the new one is to be called; without it, it takes the name of the old one"));
    arguments.option("--scope", "SCOPE", &m_scopes, tr("Scopes of the new one; without it, the same"));
    arguments.option(
        "--days", "N", &m_days,
        tr("The new one ends after so many days; without it, after as many as the old one was made for"));
    declareJson(arguments);
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

namespace {

/// One that is free here and at the service, where a token keeps the name that it was made with.
QString nameForNew(CommandSession &session, const Rotations &rotations, const Credential &token)
{
    TokenIssuer *issuer =
        token.owner.isEmpty() ? session.workspace().issuer() : session.sandbox().issuerFor(token.owner);
    const Result<std::vector<ListedToken>> listed =
        issuer ? await(issuer->list()) : Result<std::vector<ListedToken>>();
    return freeName(token.name, [&](const QString &name) {
        return rotations.isNameTaken(token, name)
            || (listed && std::ranges::any_of(*listed, [&name](const ListedToken &each) {
                    return each.name.compare(name, Qt::CaseInsensitive) == 0;
                }));
    });
}

} // namespace

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
        const Result<TokenRotation *> begun = rotations.begin(
            {token.id, m_newName.isEmpty() ? nameForNew(session, rotations, token) : m_newName,
             m_scopes.isEmpty() ? token.scopes : m_scopes, m_days ? m_days : lifetimeDays(token),
             m_newName.isEmpty()});
        if (!begun)
            return console.fail(begun.error());
        rotation = *begun;
    } else if (!m_newName.isEmpty() || !m_scopes.isEmpty() || m_days) {
        console.note(tr("The rotation of %1 goes on as it was begun. --new-name, --scope and --days are "
                        "ignored.")
                         .arg(isolated(token.name)));
    }
    // It is gone soon after its end.
    const QPointer<TokenRotation> flow(rotation);
    struct Seen {
        QString newTokenId;
        bool hasEnded = false;
        bool isUndone = false;
    };
    const auto seen = std::make_shared<Seen>();
    QEventLoop loop;
    QObject::connect(rotation, &TokenRotation::changed, &loop, [seen, flow] {
        *seen = {flow->record().newTokenId,
                 flow->state() == State::Finished || flow->state() == State::Undone,
                 flow->state() == State::Undone};
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
    if (seen->isUndone)
        return console.refuse(
            ExitCode::Failed,
            tr("The rotation of %1 was undone by another program.").arg(isolated(token.name)));
    const Credential *made = session.services().credentials.find(seen->newTokenId);
    const Credential *old = session.services().credentials.find(token.id);
    if (!made)
        return console.refuse(
            ExitCode::Failed,
            tr("The rotation of %1 was finished by another program.").arg(isolated(token.name)));
    if (old)
        console.note(tr("%1 is the new token. The old one, now %2, is revoked.")
                         .arg(isolated(made->name), isolated(old->name)));
    if (isJson() && old) {
        const QString environment = environmentOf(session, token);
        console.print(QJsonDocument(
            QJsonObject{{u"old"_s, toJson(*old, environment)}, {u"new"_s, toJson(*made, environment)}}));
    }
    return ExitCode::Done;
}

} // namespace patlas
