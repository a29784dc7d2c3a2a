// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/patlasctl/Verb.h"
#include "core/base/Result.h"
#include "core/secret/Secret.h"

#include <QCoreApplication>

#include <QStringList>

namespace patlas {

/// `tokens add`: stores a token that was made elsewhere.
class TokensAddVerb : public Verb {
    Q_DECLARE_TR_FUNCTIONS(patlas::TokensAddVerb)

public:
    QString name() const override;
    QString summary() const override;
    QString description() const override;
    void declare(Arguments &arguments) override;
    ExitCode run(Console &console) override;

private:
    Result<Secret> secret(Console &console) const;

    QString m_name;
    QString m_environment;
    QString m_scheme;
    QStringList m_scopes;
    QString m_expires;
    bool m_isFromInput = false;
    bool m_isAnyway = false;
    bool m_isJson = false;
};

} // namespace patlas
