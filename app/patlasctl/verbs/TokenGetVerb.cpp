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
    arguments.operand("NAME", &m_name, tr("Name or id of the token"), Completes::Tokens);
    arguments.option("--env", "ENV", &m_environment, tr("Its environment, where the name is not enough"),
                     Completes::Environments);
    arguments.flag("--reveal", &m_isRevealed, tr("Must be given: says that this is what you want"));
}

ExitCode TokenGetVerb::run(Console &console)
{
    if (!m_isRevealed)
        return console.refuse(ExitCode::Usage, tr("This prints a secret. Say --reveal if you want that."));
    CommandSession session(console);
    if (const Result<void> opened = session.open(); !opened)
        return console.fail(opened.error());
    const Result<Credential> token = storedToken(session, m_name, m_environment);
    if (!token)
        return console.fail(token.error());
    if (console.isTerminal()
        && !console.asks(tr("Show the secret of %1 on this terminal?").arg(isolated(token->name))))
        return console.refuse(ExitCode::Interrupted, tr("Nothing was shown."));
    const Result<Secret> secret = await(session.services().freshCredentials.secretOf(token->id));
    if (!secret)
        return console.fail(secret.error());
    const std::string_view bytes = secret->view();
    return console.write(QByteArray::fromRawData(bytes.data(), qsizetype(bytes.size())))
            && console.write("\n")
        ? ExitCode::Done
        : ExitCode::Storage;
}

} // namespace patlas
