// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/patlasctl/CredentialOptions.h"
#include "app/patlasctl/Verb.h"

#include <QCoreApplication>
#include <QStringList>

#include <optional>

namespace patlas {

class FolderRun;
struct RequestResult;

/// `run`: the requests of a folder, with their checks.
class RunVerb : public Verb {
    Q_DECLARE_TR_FUNCTIONS(patlas::RunVerb)

public:
    QString name() const override;
    QString summary() const override;
    QString description() const override;
    void declare(Arguments &arguments) override;
    ExitCode run(Console &console) override;

private:
    void show(Console &console, const RequestResult &result) const;
    ExitCode report(Console &console, const FolderRun &folderRun) const;
    bool writesJsonOnly() const { return m_json && m_json->isEmpty(); }

    QString m_path;
    QStringList m_environments;
    CredentialOptions m_credentials;
    QString m_data;
    QString m_order;
    QString m_junit;
    std::optional<QString> m_json; ///< empty: to standard output
    std::optional<int> m_atOnce;
    bool m_stopsAtFailure = false;
};

} // namespace patlas
