// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/openapi/CredentialSelection.h"

#include <QStringList>

#include <functional>

namespace patlas {

class Arguments;
struct Credential;
struct PreflightContext;

/// Which environment a verb works in, and which credentials it takes.
struct CredentialOptions {
    QString environment;
    QString token; ///< by name; of a user
    QString project; ///< by name; of a project
    QStringList uses; ///< SCHEME=NAME

    void declare(Arguments &arguments);
    void declareCredentials(Arguments &arguments); ///< without the environment
    bool namesAny() const { return !token.isEmpty() || !project.isEmpty() || !uses.isEmpty(); }
    /// Those that are named, by slot. NotFound names those that there are.
    Result<CredentialSelection> chosen(const PreflightContext &context) const;
};

/// The credential of the environment with this name or id, of those that fit. NotFound; Conflict where
/// several slots have one of this name.
Result<Credential> credentialNamed(const QString &name, const PreflightContext &context,
                                   const std::function<bool(const Credential &)> &fits);

} // namespace patlas
