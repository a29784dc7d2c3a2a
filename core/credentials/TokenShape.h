// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/openapi/ApiDescription.h"

#include <string_view>

namespace patlas {

/// What a pasted text looks like, compared with the credential that is wanted. Only a hint: not every service
/// publishes the form of its tokens.
enum class TokenShape {
    Nothing,
    Expected, ///< has the form of the wanted credential
    SandboxOnly, ///< has it, and only the sandbox issues such tokens
    OtherCredential, ///< has the form of another credential of the API
    Unknown,
    Unusable, ///< has characters that cannot be sent in a header
};

/// `text` as pasted; surrounding white space is ignored.
TokenShape shapeOf(std::string_view text, const CredentialSlot &wanted);

/// The credential of the API whose form a secret has, else the first one of a user; null when the API takes
/// neither.
const CredentialSlot *slotOf(std::string_view secret, const ApiDescription &api);

/// Without the white space around it.
std::string_view trimmedToken(std::string_view text);

} // namespace patlas
