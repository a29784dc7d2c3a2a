// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/patlasctl/verbs/TokenGetVerb.h"

#include "app/patlasctl/Arguments.h"
#include "app/patlasctl/Await.h"
#include "app/patlasctl/CommandSession.h"
#include "app/patlasctl/Console.h"
#include "app/patlasctl/StoredToken.h"
#include "core/base/VisibleText.h"

using namespace Qt::StringLiterals;

namespace patlas {

QString TokenGetVerb::name() const
{
    return u"token get"_s;
}

QString TokenGetVerb::summary() const
{
    return tr("Prints the secret of a token");
}

QString TokenGetVerb::description() const
{
    return tr(
        "The only verb that does. exec gives a secret to a program without showing it. Where the output is "
        "a terminal, a question comes first.");
}

void TokenGetVerb::declare(Arguments &arguments)
{
    TokenVerb::declare(arguments);
    arguments.flag("--reveal", &m_isRevealed, tr("Must be given: says that this is what you want"));
}

ExitCode TokenGetVerb::refusal(Console &console) const
{
    if (!m_isRevealed)
        return console.refuse(ExitCode::Usage, tr("This prints a secret. Say --reveal if you want that."));
    return ExitCode::Done;
}

ExitCode TokenGetVerb::runFor(CommandSession &session, Console &console, const Credential &token)
{
    if (console.isTerminal()
        && !console.asks(tr("Show the secret of %1 on this terminal?").arg(isolated(token.name))))
        return console.refuse(ExitCode::Interrupted, tr("Nothing was shown."));
    const Result<Secret> secret = await(session.services().freshCredentials.secretOf(token.id));
    if (!secret)
        return console.fail(secret.error());
    const std::string_view bytes = secret->view();
    return console.write(QByteArray::fromRawData(bytes.data(), qsizetype(bytes.size())))
            && console.write("\n")
        ? ExitCode::Done
        : ExitCode::Storage;
}

} // namespace patlas
