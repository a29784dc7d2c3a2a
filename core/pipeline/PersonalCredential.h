// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/http/Exchange.h"
#include "core/openapi/ApiDescription.h"

#include <optional>

namespace patlas {

/// The credential of a user in a request.
struct PersonalCredential {
    QString slotId;
    QString id; ///< of the stored credential
};

/// Nothing: it carried none, or several, and nobody knows which one its response is about.
std::optional<PersonalCredential> personalCredentialIn(const SentRequest &request, const ApiDescription &api);

} // namespace patlas
