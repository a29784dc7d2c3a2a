// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/patlasctl/TokenVerb.h"

#include <QCoreApplication>

namespace patlas {

/// `tokens show`: what is known of one.
class TokensShowVerb : public TokenVerb {
    Q_DECLARE_TR_FUNCTIONS(patlas::TokensShowVerb)

public:
    QString name() const override;
    QString summary() const override;
    void declare(Arguments &arguments) override;

protected:
    ExitCode runFor(CommandSession &session, Console &console, const Credential &token) override;

private:
    bool m_isJson = false;
};

} // namespace patlas
