// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/patlasctl/verbs/VaultStatusVerb.h"

#include "app/patlasctl/Arguments.h"
#include "app/patlasctl/CommandSession.h"
#include "app/patlasctl/Console.h"
#include "core/credentials/DefaultStore.h"

#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace patlas {

QString VaultStatusVerb::name() const
{
    return u"vault status"_s;
}

QString VaultStatusVerb::summary() const
{
    return tr("Says whether there is a vault, and whether it is unlocked");
}

void VaultStatusVerb::declare(Arguments &arguments)
{
    arguments.flag("--json", &m_isJson, tr("As JSON"));
}

ExitCode VaultStatusVerb::run(Console &console)
{
    CommandSession session(console);
    if (const Result<void> opened = session.open(); !opened)
        return console.fail(opened.error());
    const VaultState state = session.services().vault.state();
    const bool isUsed = session.services().credentials.defaultStore().id() == vaultStoreId;
    if (m_isJson) {
        const QString id = state == VaultState::Absent ? u"absent"_s
            : state == VaultState::Unlocked            ? u"unlocked"_s
                                                       : u"locked"_s;
        console.print(QJsonDocument(QJsonObject{{u"state"_s, id}, {u"isDefault"_s, isUsed}}));
        return ExitCode::Done;
    }
    console.print(state == VaultState::Absent         ? tr("There is no vault.")
                      : state == VaultState::Unlocked ? tr("The vault is unlocked.")
                                                      : tr("The vault is locked."));
    if (isUsed)
        console.print(tr("New secrets go to it."));
    return ExitCode::Done;
}

} // namespace patlas
