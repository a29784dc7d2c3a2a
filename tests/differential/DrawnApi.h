// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/preflight/Preflight.h"
#include "tests/differential/EnforcingService.h"
#include "tests/differential/Random.h"

#include <QHash>

namespace patlas::test {

/// A drawn description with schemes of every kind and requirements of every shape, credentials for it, and a
/// service that enforces it. What the service and the client share is the text of the description.
class DrawnApi {
public:
    explicit DrawnApi(Random &random);

    const PreflightContext &context() const { return m_context; }
    const EnforcingService &service() const { return m_service; }
    QByteArray secretOf(const QString &credentialId) const { return m_secrets.value(credentialId); }

    /// A request for one of its operations, with drawn credentials. `words`: what was drawn.
    RequestDraft draw(Random &random, QByteArray &words) const;

private:
    nlohmann::json drawnSchemes(Random &random);
    nlohmann::json drawnSecurity(Random &random) const;
    nlohmann::json drawnAlternative(Random &random) const;
    void addCredentials(Random &random);

    std::vector<std::string> m_schemeIds;
    EnforcingService m_service;
    PreflightContext m_context;
    QHash<QString, QByteArray> m_secrets;
};

} // namespace patlas::test
