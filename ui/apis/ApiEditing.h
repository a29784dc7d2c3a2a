// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/apis/ApiRepository.h"
#include "core/apis/DescriptionChanges.h"
#include "ui/apis/UpdateApiDialog.h"

#include <QFuture>
#include <QObject>

class QUrl;
class QWidget;

namespace patlas {

class AddApiDialog;
class Workspace;

/// Adds an API, updates the description of the current environment's: keeps what the dialogs return.
class ApiEditing : public QObject {
    Q_OBJECT

public:
    /// All arguments must outlive it. Dialogs are shown over `window`, which owns it.
    ApiEditing(Workspace &workspace, QWidget *window);

    AddApiDialog *add();
    /// Whether the current environment's description was added by the person, so that it can be updated.
    bool canUpdate() const;
    void update();
    /// Whether the current environment is of an API that ships, whose service may describe it itself.
    bool canUseOwn() const;
    bool usesOwn() const;
    void useOwn();
    void useShipped();

private:
    const StoredApi *stored() const;
    void open(UpdateApiDialog::Setup setup, const QString &storedId);
    void keep(AddApiDialog *dialog);
    void replace(UpdateApiDialog *dialog, const QString &apiId);
    QFuture<Result<void>> addEnvironments(const AddApiDialog &dialog, const QString &apiId);
    QString touched(const DescriptionChanges &changes, const QString &apiId) const;

    Workspace &m_workspace;
    QWidget *m_window;
};

} // namespace patlas
