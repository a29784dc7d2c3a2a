// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/patlasctl/Verb.h"
#include "core/session/RequestExport.h"

#include <QCoreApplication>
#include <QStringList>

namespace patlas {

/// `export`: request files, for other tools.
class ExportVerb : public Verb {
    Q_DECLARE_TR_FUNCTIONS(patlas::ExportVerb)

public:
    QString name() const override;
    QString summary() const override;
    QString description() const override;
    void declare(Arguments &arguments) override;
    ExitCode run(Console &console) override;

private:
    bool writesToOutput() const;
    QString targetFor(const ExportedCollection &collection, const Export &prepared) const;
    ExitCode write(Console &console, const ExportedCollection &collection, SharedExport prepared) const;

    QString m_path;
    QString m_format;
    QString m_output;
    QStringList m_environments;
    bool m_replaces = false;
    bool m_isJson = false;
};

} // namespace patlas
