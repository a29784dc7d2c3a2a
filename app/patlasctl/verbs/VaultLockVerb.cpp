// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/patlasctl/verbs/VaultLockVerb.h"

#include "app/patlasctl/Arguments.h"
#include "app/patlasctl/Console.h"
#include "core/secret/KeptVaultKey.h"
#include "core/session/AppPaths.h"

#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace patlas {

QString VaultLockVerb::name() const
{
    return u"vault lock"_s;
}

QString VaultLockVerb::summary() const
{
    return tr("Locks the vault for the commands that follow");
}

QString VaultLockVerb::description() const
{
    return tr("A window that is open locks its own by itself.");
}

void VaultLockVerb::declare(Arguments &arguments)
{
    arguments.flag("--json", &m_isJson, tr("Says as JSON what was done"));
}

ExitCode VaultLockVerb::run(Console &console)
{
    const Result<void> forgotten = KeptVaultKey(AppPaths::standard().vault).forget();
    if (!forgotten && forgotten.error().kind != ErrorKind::Unsupported)
        return console.fail(forgotten.error());
    console.note(tr("The vault is locked."));
    if (m_isJson)
        console.print(QJsonDocument(QJsonObject{{u"state"_s, u"locked"_s}}));
    return ExitCode::Done;
}

} // namespace patlas
