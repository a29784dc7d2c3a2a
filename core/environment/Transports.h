// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/http/Connection.h"
#include "core/secret/SecretBinding.h"

#include <QFuture>
#include <QObject>

#include <memory>

namespace patlas {

class ConnectionRepository;
class EnvironmentRepository;

/// How each environment is reached: its address with its certificates and proxy. The repositories must
/// outlive it. GUI thread.
class Transports : public QObject {
public:
    Transports(ConnectionRepository &connections, EnvironmentRepository &environments);

    QFuture<Result<std::shared_ptr<Transport>>> to(const QString &environmentId);
    /// What the environment's secrets are stored for; for an unknown one, nothing but its id.
    SecretBinding bindingOf(const QString &environmentId) const;

private:
    ConnectionRepository &m_connections;
    EnvironmentRepository &m_environments;
};

} // namespace patlas
