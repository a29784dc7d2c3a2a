// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/AuditLogModel.h"

#include <QDialog>

#include <array>

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QTableView;

namespace patlas {

class AuditLogFilter;
class SandboxControl;

/// What the sandbox recorded of every call: who, with which token, what, when, allowed or why refused.
class AuditLogDialog : public QDialog {
    Q_OBJECT

public:
    explicit AuditLogDialog(SandboxControl &sandbox, QWidget *parent = nullptr);

Q_SIGNALS:
    /// The user wants to open this API call in the Explorer.
    void openRequested(const patlas::AuditEntry &entry);

private:
    void layOut();
    void refresh();
    void fill(const QByteArray &json);
    void filter();
    void offerToOpen();
    void openChosen();
    const AuditEntry *chosen() const;

    SandboxControl &m_sandbox;
    AuditLogModel *m_model;
    AuditLogFilter *m_shown;
    std::array<QComboBox *, 4> m_choices; ///< user, token, operation, outcome
    QLineEdit *m_words;
    QTableView *m_table;
    QLabel *m_state;
    QPushButton *m_open;
};

} // namespace patlas
