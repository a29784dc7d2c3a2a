// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>

namespace patlas {

/// A credential as the value of a header or query parameter: "{{patlas:credential/CI}}" is a stored one,
/// "{{patlas:command/op read x}}" what a program prints, "{{patlas:typed/password}}" a secret that was typed
/// for a variable in this session; with or without the name of a scheme before it ("Bearer "). It is a hole
/// and not text: only the signer fills it.
struct CredentialReference {
    enum class Kind { Stored, Command, Typed };

    QString scheme; ///< "Bearer", or empty
    QString name; ///< of the credential, in the request's environment; the command line; or the variable
    QString user = {}; ///< "Basic jane {{…}}", "Basic jane:{{…}}": whose password the credential is
    Kind kind = Kind::Stored;

    bool operator==(const CredentialReference &) const = default;
};

/// What the whole value refers to; nothing if it is text.
std::optional<CredentialReference> referenceIn(const QString &value);

QString toText(const CredentialReference &reference);

/// A typed value in two parts: the scheme before it, if there is one, and the rest.
struct TypedCredential {
    QString scheme;
    QString secret;
};
/// "Bearer abc" has a scheme, "abc" and "a b c" have none (RFC 9110 11.4: one word, blanks, one token).
TypedCredential typedCredentialOf(const QString &value);

/// The value for another session: in place of a secret that was typed in this one, a prompt for it.
QString withPrompt(const QString &value);

/// The value, with a reference in place of a stored secret that it consists of; as it is if it is none.
QString withReference(const QString &value);

} // namespace patlas
