// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/patlasctl/TokenVerb.h"

#include "app/patlasctl/Arguments.h"
#include "app/patlasctl/CommandSession.h"
#include "app/patlasctl/Console.h"
#include "app/patlasctl/StoredToken.h"

#include <QCoreApplication>

namespace patlas {

namespace {

struct TokenVerbText {
    Q_DECLARE_TR_FUNCTIONS(patlas::TokenVerb)
};

} // namespace

void TokenVerb::declare(Arguments &arguments)
{
    arguments.operand("NAME", &m_name, TokenVerbText::tr("Name or id of the token"), Completes::Tokens);
    arguments.option("--env", "ENV", &m_environment,
                     TokenVerbText::tr("Its environment, where the name is not enough"),
                     Completes::Environments);
}

void TokenVerb::declareJson(Arguments &arguments)
{
    arguments.flag("--json", &m_isJson, TokenVerbText::tr("Says as JSON what was done"));
}

ExitCode TokenVerb::run(Console &console)
{
    if (const ExitCode refused = refusal(console); refused != ExitCode::Done)
        return refused;
    CommandSession session(console);
    if (const Result<void> opened = session.open(); !opened)
        return console.fail(opened.error());
    const Result<Credential> token = storedToken(session, m_name, m_environment);
    return token ? runFor(session, console, *token) : console.fail(token.error());
}

} // namespace patlas
