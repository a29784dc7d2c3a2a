// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/patlasctl/Verb.h"

#include <QCoreApplication>

#include <QStringList>

namespace patlas {

class CommandSession;

/// `leaks`: tokens where none should be.
class LeaksVerb : public Verb {
    Q_DECLARE_TR_FUNCTIONS(patlas::LeaksVerb)

public:
    QString name() const override;
    QString summary() const override;
    QString description() const override;
    void declare(Arguments &arguments) override;
    ExitCode run(Console &console) override;

private:
    static void readPatterns(CommandSession &session, Console &console);

    QStringList m_places;
    QString m_sarif;
    QString m_csv;
    bool m_isJson = false;
    bool m_isStaged = false;
    bool m_isWithoutHistory = false;
    bool m_countsPlaceholders = false;
};

} // namespace patlas
