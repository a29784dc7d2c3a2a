// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/secret/KeychainErrors.h"

#include "core/secret/KeychainStore.h"

namespace patlas {

Error keychainError(KeychainState state, QKeychain::Error code, const QString &detail)
{
    // A locked keyring lists nothing, so QtKeychain reports its entries as missing.
    const bool known = state == KeychainState::Unlocked || state == KeychainState::Unknown;
    if (code == QKeychain::EntryNotFound && known)
        return {ErrorKind::NotFound, KeychainStore::tr("The keychain has no entry for this token."),
                KeychainStore::tr("It was removed there, or a different keychain is open now."),
                KeychainStore::tr("Add the token again, or make a new one."), detail};
    if (code == QKeychain::AccessDeniedByUser
        || (code == QKeychain::AccessDenied && state == KeychainState::Unlocked))
        return {ErrorKind::KeychainDenied, KeychainStore::tr("The keychain refused access."),
                KeychainStore::tr("Nothing was stored or read."),
                KeychainStore::tr("Allow Patlas in the keychain's prompt and try again."), detail};
    if (state == KeychainState::NotResponding)
        return {
            ErrorKind::KeychainUnavailable, KeychainStore::tr("The keychain service does not respond."),
            KeychainStore::tr("It is running, but its response did not come in time. Patlas never writes a "
                              "secret in plain text."),
            KeychainStore::tr("Try again later, or keep the token for this session only."), detail};
    if (state == KeychainState::Unavailable || code == QKeychain::NoBackendAvailable
        || code == QKeychain::NotImplemented)
        return {ErrorKind::KeychainUnavailable,
                KeychainStore::tr("No keychain service responds in this desktop session."),
                KeychainStore::tr("Patlas never writes a secret in plain text, so nothing was stored."),
                KeychainStore::tr("Start GNOME Keyring or KWallet, or keep the token for this session only."),
                detail};
    if (state == KeychainState::CannotPrompt)
        return {ErrorKind::KeychainCannotPrompt,
                KeychainStore::tr(
                    "The keychain is locked or has no keyring yet, and there is no display on which it could "
                    "ask for a password."),
                KeychainStore::tr("The keychain was not asked; nothing was stored or read."),
                KeychainStore::tr("Use a vault, or keep the token for this session only."), detail};
    if (state == KeychainState::NoKeyring)
        return {
            ErrorKind::KeychainLocked, KeychainStore::tr("There is no keyring in the keychain."),
            KeychainStore::tr("Secrets can be neither read nor stored until there is one."),
            KeychainStore::tr("Try again and choose a password for it in its prompt, or keep the token for "
                              "this session only."),
            detail};
    if (state == KeychainState::Locked)
        return {ErrorKind::KeychainLocked, KeychainStore::tr("The keychain is locked."),
                KeychainStore::tr("Secrets can be neither read nor stored until it is open."),
                KeychainStore::tr("Unlock it and try again, or keep the token for this session only."),
                detail};
    return {ErrorKind::KeychainDenied, KeychainStore::tr("The keychain could not do that."),
            KeychainStore::tr("Nothing was stored or read."),
            // libsecret keeps its old session when the service was restarted in the meantime.
            KeychainStore::tr("Try again. If it still fails, restart Patlas."), detail};
}

Error noKeychainResponse()
{
    return {ErrorKind::Timeout,
            KeychainStore::tr("The keychain did not respond within two minutes."),
            KeychainStore::tr("It may be waiting to be unlocked."),
            KeychainStore::tr("Look for its window, unlock it, and try again."),
            {}};
}

} // namespace patlas
