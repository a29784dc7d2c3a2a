// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/credentials/PersonalAccessToken.h"
#include "core/openapi/ApiDescription.h"
#include "ui/newtoken/PasteTokenDialog.h"

#include <QFuture>

namespace patlas {

class ScopePicker;

/// Adds a personal access token that was created elsewhere, with its scopes as far as the user knows them.
class AddExistingTokenDialog : public PasteTokenDialog {
    Q_OBJECT

public:
    struct Setup {
        const ApiDescription *api = nullptr; ///< must outlive the dialog
        std::vector<Environment> environments;
        QString environmentId; ///< selected initially
        std::function<bool(const QString &environmentId, const QString &name)> isTaken;
        std::function<const PersonalAccessToken *(const Secret &)> recognise;
        std::function<QFuture<Result<PersonalAccessToken>>(PersonalAccessToken, const Secret &)> keep;
    };
    explicit AddExistingTokenDialog(Setup setup, QWidget *parent = nullptr);
    ~AddExistingTokenDialog() override;

Q_SIGNALS:
    void added(const patlas::PersonalAccessToken &token);

protected:
    Evaluation evaluate(const Secret &pasted) const override;
    void store(const Secret &pasted, StorageKind storage) override;

private:
    Setup m_setup;
    ScopePicker *m_scopes;
};

} // namespace patlas
