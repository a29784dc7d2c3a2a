// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace patlas {

/// What kind of failure it is, so that callers can branch without reading sentences.
enum class ErrorKind {
    Cancelled, ///< cancelled by the user or by a destructor
    InvalidInput, ///< typed or pasted input cannot be used as it is
    NotFound,
    Conflict, ///< the name or item already exists
    KeychainUnavailable, ///< no keychain service responds in this desktop session
    KeychainLocked, ///< a keychain exists but is locked, and the user did not unlock it
    KeychainCannotPrompt, ///< it is locked or has no keyring, and no password prompt can be shown here
    KeychainDenied, ///< the keychain denied this one access
    Storage, ///< database or file system
    Parse, ///< a document or file is malformed
    Network, ///< nothing responded, or the connection broke
    Timeout,
    Tls,
    NotBound, ///< a stored secret is for another address or connection than the one that holds now
    Refused, ///< a service responded with a refusal
    Unsupported,
    Internal,
};

/// A failure as a value. Shown to the user in this order: what happened, what it means, what to do.
/// Never carries a secret: `detail` is the technical reason and may be logged.
struct Error {
    ErrorKind kind = ErrorKind::Internal;
    QString what;
    QString meaning;
    QString remedy;
    QString detail;

    /// The sentences for the user, without the technical detail.
    QString message() const;
};

/// What a future says that was cancelled before it had a value.
Error cancelledError();

} // namespace patlas
