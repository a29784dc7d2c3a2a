// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/patlasctl/verbs/VaultUnlockVerb.h"

#include "app/patlasctl/Arguments.h"
#include "app/patlasctl/Await.h"
#include "app/patlasctl/CommandSession.h"
#include "app/patlasctl/Console.h"
#include "core/secret/KeptVaultKey.h"

#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace patlas {

namespace {
constexpr int usualMinutes = 15;
constexpr int maxMinutes = 24 * 60;
} // namespace

QString VaultUnlockVerb::name() const
{
    return u"vault unlock"_s;
}

QString VaultUnlockVerb::summary() const
{
    return tr("Unlocks the vault for the commands that follow");
}

QString VaultUnlockVerb::description() const
{
    return tr(
        "Its key stays in the memory of the kernel, for 15 minutes or as long as --minutes says; programs of "
        "the same user can read it there. No file holds it. vault lock ends that.");
}

void VaultUnlockVerb::declare(Arguments &arguments)
{
    arguments.option("--minutes", "N", &m_minutes, tr("For so long, up to a day"));
    arguments.flag("--json", &m_isJson, tr("Says as JSON what was done"));
}

ExitCode VaultUnlockVerb::run(Console &console)
{
    const int minutes = m_minutes.value_or(usualMinutes);
    if (minutes < 1 || minutes > maxMinutes)
        return console.refuse(ExitCode::Usage, tr("--minutes goes from 1 to %1.").arg(maxMinutes));
    CommandSession session(console);
    if (const Result<void> opened = session.open(); !opened)
        return console.fail(opened.error());
    VaultStore &vault = session.services().vault;
    if (vault.state() == VaultState::Absent)
        return console.refuse(ExitCode::Locked, tr("There is no vault. vault create makes one."));
    if (vault.state() != VaultState::Unlocked) {
        Result<Secret> passphrase = console.askPassphrase(tr("Passphrase of the vault: "));
        if (!passphrase)
            return console.refuse(ExitCode::Locked, passphrase.error().message());
        if (const Result<void> unlocked = await(vault.unlock(std::move(*passphrase))); !unlocked)
            return console.fail(unlocked.error());
    }
    const std::optional<VaultKey> key = vault.keyToKeep();
    const Result<void> kept = KeptVaultKey(vault.path()).keep(*key, std::chrono::minutes(minutes));
    if (!kept)
        return console.fail(kept.error());
    console.note(tr("The vault is unlocked for %n minute(s).", nullptr, minutes));
    if (m_isJson)
        console.print(QJsonDocument(QJsonObject{{u"state"_s, u"unlocked"_s}, {u"minutes"_s, minutes}}));
    return ExitCode::Done;
}

} // namespace patlas
