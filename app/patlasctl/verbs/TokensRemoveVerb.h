// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/patlasctl/TokenVerb.h"

#include <QCoreApplication>

namespace patlas {

/// `tokens remove`: forgets it here; at the service it stays valid.
class TokensRemoveVerb : public TokenVerb {
    Q_DECLARE_TR_FUNCTIONS(patlas::TokensRemoveVerb)

public:
    QString name() const override;
    QString summary() const override;
    QString description() const override;
    void declare(Arguments &arguments) override;

protected:
    ExitCode runFor(CommandSession &session, Console &console, const Credential &token) override;
};

} // namespace patlas
