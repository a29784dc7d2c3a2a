// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QRegularExpression>
#include <QString>

#include <optional>

namespace patlas {

/// Why a service refuses, as a description can name it (`x-refusals`, `means`).
enum class RefusalReason {
    CredentialMissing, ///< credential-missing
    CredentialMisplaced, ///< credential-misplaced: it is where another one belongs
    CredentialUnknown, ///< credential-unknown: one that is not of a user
    TokenExpired, ///< token-expired
    TokenRevoked, ///< token-revoked, or unknown
    ScopeMissing, ///< scope-missing
    RoleTooLow, ///< role-too-low
    NotAMember, ///< not-a-member
    ParameterMismatch, ///< parameter-mismatch: a parameter that the credential fills has another value
};

/// Nullopt for a word that names none.
std::optional<RefusalReason> refusalReason(const QString &word);

/// The words by which a service says why it refuses, because services give the reason only as text.
struct RefusalPattern {
    int status = 403; ///< of the response
    RefusalReason reason = RefusalReason::CredentialMissing;
    /// Found in the `message` of the response, ignoring case. `subject` captures the scope, role or user that
    /// it names, `limit` the lowest sufficient role or the name of the project.
    QRegularExpression words;
};

/// Compiled with a bound on the work for one message, because descriptions come from anywhere. Invalid if
/// `expression` is.
QRegularExpression refusalExpression(const QString &expression);

} // namespace patlas
