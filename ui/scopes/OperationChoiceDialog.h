// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/openapi/ApiDescription.h"

#include <QDialog>
#include <QStringList>

class QLabel;
class QPushButton;
class QTreeWidget;
class QTreeWidgetItem;

namespace patlas {

/// Tick what the token should do, get the smallest set of scopes for it. The API description must outlive it;
/// deletes itself when closed.
class OperationChoiceDialog : public QDialog {
    Q_OBJECT

public:
    /// Operations that `chosenScopes` already open are ticked.
    OperationChoiceDialog(const ApiDescription &api, const QStringList &chosenScopes,
                          QWidget *parent = nullptr);

    QStringList scopes() const;

Q_SIGNALS:
    void scopesChosen(const QStringList &scopes);

private:
    void fill(const QStringList &chosenScopes);
    void showResult();

    const ApiDescription &m_api;
    QTreeWidget *m_tree;
    QLabel *m_result;
    QPushButton *m_use;
};

} // namespace patlas
