// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/credentials/PersonalAccessToken.h"
#include "ui/newtoken/PasteTokenDialog.h"

#include <QFuture>

namespace patlas {

/// Adds a project API token, `<app id>!<secret>`.
class AddProjectTokenDialog : public PasteTokenDialog {
    Q_OBJECT

public:
    struct Setup {
        std::vector<Environment> environments;
        QString environmentId; ///< selected initially
        std::function<bool(const QString &environmentId, const QString &name)> isTaken;
        std::function<const ProjectApiToken *(const Secret &)> recognise;
        std::function<const PersonalAccessToken *(const Secret &)> recognisePersonal;
        std::function<QFuture<Result<ProjectApiToken>>(ProjectApiToken, const Secret &)> keep;
    };
    explicit AddProjectTokenDialog(Setup setup, QWidget *parent = nullptr);
    ~AddProjectTokenDialog() override;

Q_SIGNALS:
    void added(const patlas::ProjectApiToken &token);

protected:
    Evaluation evaluate(const Secret &pasted) const override;
    void store(const Secret &pasted, StorageKind storage) override;

private:
    Setup m_setup;
};

} // namespace patlas
