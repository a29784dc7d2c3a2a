// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace patlas {

/// What sort of thing went wrong, so that callers can branch without reading sentences.
enum class ErrorKind {
    Cancelled, ///< the person or a destructor cancelled the work
    InvalidInput, ///< what was typed or pasted cannot be used as it is
    NotFound,
    Conflict, ///< the name or item exists already
    KeychainUnavailable, ///< no keychain service responds in this desktop session
    KeychainLocked, ///< a keychain is there, but locked, and the person did not unlock it
    KeychainCannotPrompt, ///< it is locked or has no keyring, and no prompt for a password can be shown here
    KeychainDenied, ///< the keychain refused this one access
    Storage, ///< database or file system
    Parse, ///< a document or file does not have the form it should have
    Network, ///< nothing responded, or the connection broke
    Timeout,
    Tls,
    Refused, ///< a service responded, and the response was no
    Unsupported,
    Internal,
};

/// A failure as a value. Shown to people in this order: what happened, what it means, what to do.
/// Never carries a secret: `detail` is the technical reason and may be logged.
struct Error {
    ErrorKind kind = ErrorKind::Internal;
    QString what;
    QString meaning;
    QString remedy;
    QString detail;

    /// The sentences for a person, without the technical detail.
    QString message() const;
};

} // namespace patlas
