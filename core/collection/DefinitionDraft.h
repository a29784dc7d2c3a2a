// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/collection/DefinitionPlace.h"
#include "core/request/RequestDefinition.h"

#include <QStringList>

namespace patlas {

struct OpenedDefinition {
    RequestDraft draft; ///< its texts as written: variables are not replaced
    /// What the request says and Patlas does not do, in sentences for a person.
    QStringList notes = {};
    bool isBodyWhole = true; ///< false: the draft's body lacks what a note says
};

/// The definition as a draft of the environment. The operation is found by method and address, "{{baseUrl}}"
/// being the environment's. A header or query parameter that holds just the credential of a scheme
/// ("Bearer {{projectToken}}") is left to the credential slot.
OpenedDefinition draftOf(const RequestDefinition &definition, const DefinitionPlace &place);

} // namespace patlas
