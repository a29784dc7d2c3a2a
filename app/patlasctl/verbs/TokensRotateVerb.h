// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/patlasctl/TokenVerb.h"

#include <QCoreApplication>

#include <QStringList>

#include <optional>

namespace patlas {

class TokenRotation;

/// `tokens rotate`: a new token in place of an old one, which is revoked at the end.
class TokensRotateVerb : public TokenVerb {
    Q_DECLARE_TR_FUNCTIONS(patlas::TokensRotateVerb)

public:
    QString name() const override;
    QString summary() const override;
    QString description() const override;
    void declare(Arguments &arguments) override;

protected:
    ExitCode runFor(CommandSession &session, Console &console, const Credential &token) override;

private:
    void answer(Console &console, TokenRotation &rotation) const;

    QString m_newName;
    QStringList m_scopes;
    std::optional<int> m_days;
};

} // namespace patlas
