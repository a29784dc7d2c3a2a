// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/patlasctl/Verb.h"

#include <QCoreApplication>

#include <QStringList>

#include <optional>

namespace patlas {

class TokenRotation;

/// `tokens rotate`: a new token in place of an old one, which is revoked at the end.
class TokensRotateVerb : public Verb {
    Q_DECLARE_TR_FUNCTIONS(patlas::TokensRotateVerb)

public:
    QString name() const override;
    QString summary() const override;
    QString description() const override;
    void declare(Arguments &arguments) override;
    ExitCode run(Console &console) override;

private:
    void answer(Console &console, TokenRotation &rotation) const;

    QString m_name;
    QString m_environment;
    QString m_newName;
    QStringList m_scopes;
    std::optional<int> m_days;
};

} // namespace patlas
