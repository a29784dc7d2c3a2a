// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QUrl>

#include <nlohmann/json_fwd.hpp>

#include <vector>

namespace patlas {

/// A service of which Patlas knows more than its description says, read from `:/openapi/services.yaml`.
struct KnownService {
    QString name;
    QUrl description; ///< where it describes its API
};

/// In alphabetical order. Any thread.
const std::vector<KnownService> &knownServices();

/// Adds to the description of such a service (OpenAPI 3) what it does not say of its tokens: schemes and
/// requirements only where it has none at all. Any other description stays as it is.
void addWhatIsKnown(nlohmann::ordered_json &description);

} // namespace patlas
