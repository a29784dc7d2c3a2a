// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/credentials/Credential.h"
#include "core/openapi/ApiDescription.h"
#include "ui/newtoken/PasteTokenDialog.h"

#include <QFuture>

class QCheckBox;

namespace patlas {

class ScopePicker;

/// Adds a credential of a user that was created elsewhere, with its scopes as far as the user knows them.
class AddExistingTokenDialog : public PasteTokenDialog {
    Q_OBJECT

public:
    struct Setup {
        const ApiDescription *api = nullptr; ///< must outlive the dialog
        std::vector<Environment> environments;
        QString environmentId; ///< selected initially
        QString slotId = {}; ///< selected initially; empty: the first
        QStringList scopes = {}; ///< ticked initially
        QString suggestedName = {};
        std::function<bool(const QString &environmentId, const QString &slotId, const QString &name)> isTaken;
        std::function<const Credential *(const Secret &)> recognise;
        std::function<QFuture<Result<Credential>>(Credential, const Secret &)> keep;
        bool canAskService = false; ///< for scopes and expiry, once the token is kept
    };
    explicit AddExistingTokenDialog(Setup setup, QWidget *parent = nullptr);
    ~AddExistingTokenDialog() override;

    bool asksService() const; ///< the user wants it, and it can be

Q_SIGNALS:
    void added(const patlas::Credential &token);

protected:
    Evaluation evaluate(const Secret &pasted) const override;
    PastedKind pastedKind() const override;
    bool isStored(const Secret &secret) const override { return m_setup.recognise(secret); }
    void store(const Secret &pasted, const StoreId &storage) override;

private:
    QUrl tokenPage() const;
    const CredentialSlot &wanted() const;

    Setup m_setup;
    std::vector<CredentialSlot> m_slots; ///< of a user; never empty
    QComboBox *m_kind; ///< which of them; hidden when there is one only
    QCheckBox *m_ask;
    ScopePicker *m_scopes;
};

} // namespace patlas
