// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/credentials/Credential.h"
#include "core/openapi/ApiDescription.h"
#include "ui/newtoken/PasteTokenDialog.h"

#include <QFuture>

namespace patlas {

/// Adds a credential that is not of a user, such as the API token of a project.
class AddProjectTokenDialog : public PasteTokenDialog {
    Q_OBJECT

public:
    struct Setup {
        const ApiDescription *api = nullptr; ///< must outlive the dialog
        std::vector<Environment> environments;
        QString environmentId; ///< selected initially
        CredentialSlot slot; ///< what the token is for; not of a user
        CredentialSlot personal; ///< what it could be instead
        std::function<bool(const QString &environmentId, const QString &slotId, const QString &name)> isTaken;
        std::function<const Credential *(const Secret &)> recognise;
        std::function<QFuture<Result<Credential>>(Credential, const Secret &)> keep;
    };
    explicit AddProjectTokenDialog(Setup setup, QWidget *parent = nullptr);
    ~AddProjectTokenDialog() override;

Q_SIGNALS:
    void added(const patlas::Credential &token);

protected:
    Evaluation evaluate(const Secret &pasted) const override;
    PastedKind pastedKind() const override;
    bool isStored(const Secret &secret) const override { return m_setup.recognise(secret); }
    void store(const Secret &pasted, const StoreId &storage) override;

private:
    Setup m_setup;
};

} // namespace patlas
