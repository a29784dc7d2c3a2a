// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/patlasctl/Verb.h"
#include "core/session/RequestImport.h"

#include <QCoreApplication>

#include <QStringList>

namespace patlas {

/// `import`: requests of other tools, as files.
class ImportVerb : public Verb {
    Q_DECLARE_TR_FUNCTIONS(patlas::ImportVerb)

public:
    QString name() const override;
    QString summary() const override;
    QString description() const override;
    void declare(Arguments &arguments) override;
    ExitCode run(Console &console) override;

private:
    static void tell(Console &console, const ImportedCollection &collection, const ImportedFiles &files);
    void tellWritten(Console &console, const OpenedImport &opened, const QStringList &paths,
                     const QStringList &problems) const;

    QStringList m_sources;
    QString m_folder;
    bool m_isDryRun = false;
    bool m_isJson = false;
};

} // namespace patlas
