// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

class QLabel;
class QLineEdit;
class QSortFilterProxyModel;
class QStandardItemModel;
class QTableView;

namespace patlas {

class SandboxControl;

/// What the sandbox noted of every call: who, with which token, what, when, allowed or why refused.
class AuditLogDialog : public QDialog {
    Q_OBJECT

public:
    explicit AuditLogDialog(SandboxControl &sandbox, QWidget *parent = nullptr);

private:
    void refresh();
    void fill(const QByteArray &json);

    SandboxControl &m_sandbox;
    QLineEdit *m_filter;
    QTableView *m_table;
    QLabel *m_state;
    QStandardItemModel *m_model;
    QSortFilterProxyModel *m_shown;
};

} // namespace patlas
