// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/patlasctl/TokenVerb.h"

#include <QCoreApplication>

namespace patlas {

/// `token get`: the one verb that prints a secret.
class TokenGetVerb : public TokenVerb {
    Q_DECLARE_TR_FUNCTIONS(patlas::TokenGetVerb)

public:
    QString name() const override;
    QString summary() const override;
    QString description() const override;
    void declare(Arguments &arguments) override;

protected:
    ExitCode runFor(CommandSession &session, Console &console, const Credential &token) override;
    ExitCode refusal(Console &console) const override;

private:
    bool m_isRevealed = false;
};

} // namespace patlas
