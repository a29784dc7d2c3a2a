// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/collection/DefinitionPlace.h"
#include "core/request/RequestDefinition.h"

#include <QByteArray>
#include <QString>

namespace patlas {

/// What a file is to say for the draft. Whatever of the draft is what `base` says keeps the text that it has
/// there, and what a draft does not hold (title, name, metadata) is the base's. Values of credentials are
/// variables named by their schemes.
RequestDefinition definitionOf(const RequestDraft &draft, const DefinitionPlace &place,
                               const RequestDefinition &base = {});

/// The same, where all of the base can be kept. Unsupported: the body was edited, and takes in files by lines
/// that a draft does not hold.
Result<RequestDefinition> editedDefinition(const RequestDraft &draft, const DefinitionPlace &place,
                                           const RequestDefinition &base);

/// Tells whether a definition is still the same.
QByteArray fingerprintOf(const RequestDefinition &definition);

/// What a request of a file is called in a list: its title, else its name, else method and address.
QString titleOf(const RequestDefinition &definition);

} // namespace patlas
