// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/environment/Environment.h"

#include <QDialog>

class QLabel;
class QLineEdit;

namespace patlas {

/// Name and addresses of an environment to add. Gives back a value; the caller saves it and may `refuse` it.
class EnvironmentDialog : public QDialog {
    Q_OBJECT

public:
    explicit EnvironmentDialog(QWidget *parent = nullptr);
    Environment environment() const;
    void refuse(const QString &reason);

Q_SIGNALS:
    void saveRequested(const patlas::Environment &environment);

private:
    QLineEdit *m_name;
    QLineEdit *m_apiBase;
    QLineEdit *m_dashboard;
    QLabel *m_reason;
};

} // namespace patlas
