// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/patlasctl/Verb.h"

#include <QCoreApplication>

#include <optional>

namespace patlas {

/// `vault unlock`: for the commands that follow.
class VaultUnlockVerb : public Verb {
    Q_DECLARE_TR_FUNCTIONS(patlas::VaultUnlockVerb)

public:
    QString name() const override;
    QString summary() const override;
    QString description() const override;
    void declare(Arguments &arguments) override;
    ExitCode run(Console &console) override;

private:
    std::optional<int> m_minutes;
    bool m_isJson = false;
};

} // namespace patlas
