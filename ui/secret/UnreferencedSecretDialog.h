// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/environment/Environment.h"

#include <QDialog>

#include <vector>

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;

namespace patlas {

/// Asks for the name and environment of the token to make from an unreferenced secret.
class UnreferencedSecretDialog : public QDialog {
    Q_OBJECT

public:
    explicit UnreferencedSecretDialog(const std::vector<Environment> &environments,
                                      QWidget *parent = nullptr);

    /// Says why the name cannot be used; the dialog stays open.
    void refuse(const QString &reason);

Q_SIGNALS:
    void chosen(const QString &name, const QString &environmentId);

private:
    QLineEdit *m_name;
    QComboBox *m_environment;
    QLabel *m_reason;
    QPushButton *m_make;
};

} // namespace patlas
