// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/patlasctl/Verb.h"

#include <QCoreApplication>

namespace patlas {

/// `vault lock`.
class VaultLockVerb : public Verb {
    Q_DECLARE_TR_FUNCTIONS(patlas::VaultLockVerb)

public:
    QString name() const override;
    QString summary() const override;
    QString description() const override;
    void declare(Arguments &arguments) override;
    ExitCode run(Console &console) override;

private:
    bool m_isJson = false;
};

} // namespace patlas
