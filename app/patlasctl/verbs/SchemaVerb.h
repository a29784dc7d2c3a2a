// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/patlasctl/Verb.h"

#include <QCoreApplication>
#include <QStringList>

namespace patlas {

/// `schema`: the JSON Schema of what a verb writes as JSON.
class SchemaVerb : public Verb {
    Q_DECLARE_TR_FUNCTIONS(patlas::SchemaVerb)

public:
    QString name() const override;
    QString summary() const override;
    QString description() const override;
    void declare(Arguments &arguments) override;
    ExitCode run(Console &console) override;

private:
    QStringList m_verb; ///< its words; empty: all verbs
};

} // namespace patlas
