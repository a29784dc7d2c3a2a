// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace patlas {

// What stands under a name that gives it away (see SecretNames.h) is replaced, for whatever is kept or shown.
// Stored secrets and the forms of tokens are the matter of redactTokens, which all of these call as well.

/// What signs an address (`isSignature`) is needed to send it, and not to be kept.
enum class Signatures { Masked, Shown };

/// A query or a form: "user=a&password=••••". The separators and everything else stay as they are.
QByteArray maskedQuery(const QByteArray &query, const QByteArray &instead,
                       Signatures signatures = Signatures::Masked);
/// An address, or any text with addresses in it, such as the value of Referer.
QByteArray maskedAddress(const QByteArray &address);
/// A body of JSON or of a form; any other text is taken as either, so that a little too much may be masked.
QByteArray maskedBody(const QByteArray &body);
/// The value of a header: all of it, or what is a secret in it.
QByteArray maskedHeader(const QByteArray &name, const QByteArray &value);

} // namespace patlas
