// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/patlasctl/Verb.h"
#include "core/base/Result.h"
#include "core/credentials/Credential.h"

#include <QCoreApplication>

#include <QStringList>

#include <optional>

namespace patlas {

class ApiDescription;
class CommandSession;

/// `tokens create`: has the service issue a token, or leads a person to make it, and stores it.
class TokensCreateVerb : public Verb {
    Q_DECLARE_TR_FUNCTIONS(patlas::TokensCreateVerb)

public:
    QString name() const override;
    QString summary() const override;
    QString description() const override;
    void declare(Arguments &arguments) override;
    ExitCode run(Console &console) override;

private:
    Result<Credential> issued(CommandSession &session, Console &console) const;
    Result<Credential> madeByHand(CommandSession &session, Console &console) const;
    Result<QStringList> scopes(const ApiDescription &api) const;

    QString m_name;
    QString m_environment;
    QString m_user;
    QStringList m_scopes;
    QStringList m_operations;
    std::optional<int> m_days;
    bool m_isJson = false;
};

} // namespace patlas
