// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringView>

namespace patlas {

// Names are those of headers, query parameters, fields of forms and members of JSON; how words are joined and
// their case do not matter.

/// Whether a value under this name gives access, whatever it looks like: X-Api-Key, client_secret, pass,
/// X-Amz-Signature.
bool namesSecret(QStringView name);

/// Whether this value under this name gives access. Besides `namesSecret`, names that stand for something
/// harmless as often (key, code, auth) count if the value was made by a machine.
bool holdsSecret(QStringView name, QStringView value);

/// A person types words and dates; in what a machine made, letters and digits change about.
bool isMadeByMachine(QStringView value);

/// Whether a header or parameter with "token" in its name holds none that gives access: the place in a list
/// (pageToken, nextToken, continuation-token), the mark of a form (X-CSRF-Token), or a number of tokens
/// (max_tokens). Such a value belongs to the request and is kept with it.
bool isPassingToken(QStringView name);

/// Whether a parameter signs this one request (sig, X-Amz-Signature): it is part of the address and cannot
/// be taken from a store, but whoever has the address may use it.
bool isSignature(QStringView name);

} // namespace patlas
