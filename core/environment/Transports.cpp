// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/environment/Transports.h"

#include "core/base/Then.h"
#include "core/environment/ConnectionRepository.h"
#include "core/environment/EnvironmentBinding.h"
#include "core/environment/EnvironmentRepository.h"

namespace patlas {

Transports::Transports(ConnectionRepository &connections, EnvironmentRepository &environments)
    : m_connections(connections)
    , m_environments(environments)
{
}

QFuture<Result<std::shared_ptr<Transport>>> Transports::to(const QString &environmentId)
{
    return then(m_connections.transportFor(environmentId), this,
                [this, environmentId](const Result<std::shared_ptr<Transport>> &transport) {
                    const Environment *environment = m_environments.find(environmentId);
                    if (transport && environment) {
                        (*transport)->home = environment->apiBase;
                        (*transport)->plainHttpAllowed = environment->plainHttpAllowed;
                    }
                    return transport;
                });
}

SecretBinding Transports::bindingOf(const QString &environmentId) const
{
    const Environment *environment = m_environments.find(environmentId);
    return environment ? environmentBinding(*environment, m_connections.connection(environmentId))
                       : SecretBinding{{bindingterm::environment, environmentId}};
}

} // namespace patlas
