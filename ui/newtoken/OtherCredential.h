// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/openapi/ApiDescription.h"
#include "core/secret/Secret.h"

#include <QString>

namespace patlas {

/// What a pasted text is that has the form of another credential of the API: "This is a project API token
/// (App id 5f…), not a personal access token." Shows only the part of it that is no secret.
QString otherCredentialSentence(const Secret &pasted, const CredentialSlot &wanted,
                                const ApiDescription &api);

} // namespace patlas
