// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/secret/Secret.h"

#include <QString>

namespace patlas {

/// The secret of a stored credential, read for one placement of a report.
struct CredentialSecret {
    QString tokenId;
    Secret secret;
};

} // namespace patlas
