// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/patlasctl/TokenVerb.h"

#include <QCoreApplication>

#include <QStringList>

namespace patlas {

/// `tokens scopes`: which scopes a token has, or sets what is known of them.
class TokensScopesVerb : public TokenVerb {
    Q_DECLARE_TR_FUNCTIONS(patlas::TokensScopesVerb)

public:
    QString name() const override;
    QString summary() const override;
    QString description() const override;
    void declare(Arguments &arguments) override;

protected:
    ExitCode runFor(CommandSession &session, Console &console, const Credential &token) override;

private:
    QStringList m_set;
    bool m_isJson = false;
};

} // namespace patlas
