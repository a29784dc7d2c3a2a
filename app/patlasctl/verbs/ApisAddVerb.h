// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/patlasctl/Verb.h"

#include <QCoreApplication>

#include <QStringList>

namespace patlas {

/// `apis add`: keeps a description, with an environment for each of its servers.
class ApisAddVerb : public Verb {
    Q_DECLARE_TR_FUNCTIONS(patlas::ApisAddVerb)

public:
    QString name() const override;
    QString summary() const override;
    QString description() const override;
    void declare(Arguments &arguments) override;
    ExitCode run(Console &console) override;

private:
    QString m_source;
    QString m_name;
    QStringList m_servers;
    bool m_followsReferences = false;
    bool m_isJson = false;
};

} // namespace patlas
