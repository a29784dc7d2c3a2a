// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/patlasctl/TokenVerb.h"

#include <QCoreApplication>

namespace patlas {

/// `tokens revoke`: the service refuses it from then on.
class TokensRevokeVerb : public TokenVerb {
    Q_DECLARE_TR_FUNCTIONS(patlas::TokensRevokeVerb)

public:
    QString name() const override;
    QString summary() const override;
    QString description() const override;
    void declare(Arguments &arguments) override;

protected:
    ExitCode runFor(CommandSession &session, Console &console, const Credential &token) override;

private:
    bool m_isConfirmed = false;
};

} // namespace patlas
