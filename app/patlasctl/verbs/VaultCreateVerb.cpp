// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/patlasctl/verbs/VaultCreateVerb.h"

#include "app/patlasctl/Arguments.h"
#include "app/patlasctl/Await.h"
#include "app/patlasctl/CommandSession.h"
#include "app/patlasctl/Console.h"
#include "core/credentials/DefaultStore.h"

#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace patlas {

QString VaultCreateVerb::name() const
{
    return u"vault create"_s;
}

QString VaultCreateVerb::summary() const
{
    return tr("Creates an encrypted file for secrets, for where there is no keychain");
}

QString VaultCreateVerb::description() const
{
    return tr(
        "Asks for a passphrase, or reads it from --passphrase-fd. New secrets go to the vault from then on. "
        "Whoever forgets the passphrase has lost what is in it.");
}

void VaultCreateVerb::declare(Arguments &arguments)
{
    arguments.flag("--json", &m_isJson, tr("Says as JSON what was done"));
}

ExitCode VaultCreateVerb::run(Console &console)
{
    CommandSession session(console);
    if (const Result<void> opened = session.open(); !opened)
        return console.fail(opened.error());
    VaultStore &vault = session.services().vault;
    if (vault.state() != VaultState::Absent)
        return console.refuse(ExitCode::Usage, tr("There is a vault already: %1").arg(vault.path()));
    Result<Secret> passphrase = console.askPassphrase(tr("Passphrase of the new vault: "));
    if (!passphrase)
        return console.refuse(ExitCode::Usage,
                              tr("%1 Nothing was created.").arg(passphrase.error().message()));
    if (!console.readsPassphrase()) {
        const Result<Secret> again = console.askPassphrase(tr("Once more: "));
        if (!again || !(*again == *passphrase))
            return console.refuse(ExitCode::Usage, tr("The two are not the same. Nothing was created."));
    }
    if (const Result<void> created = await(vault.create(std::move(*passphrase))); !created)
        return console.fail(created.error());
    if (const Result<void> chosen = await(session.services().credentials.defaultStore().choose(vaultStoreId));
        !chosen)
        return console.fail(chosen.error());
    console.note(tr("The vault is in %1.").arg(vault.path()));
    if (m_isJson)
        console.print(QJsonDocument(
            QJsonObject{{u"state"_s, u"unlocked"_s}, {u"isDefault"_s, true}, {u"path"_s, vault.path()}}));
    return ExitCode::Done;
}

} // namespace patlas
