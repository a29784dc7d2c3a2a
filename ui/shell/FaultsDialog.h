// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/environment/SandboxFaults.h"

#include <QDialog>

class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;
class QSpinBox;

namespace patlas {

/// Chooses the faults that the sandbox simulates. Returns a value; the caller sets it and may `refuse` it.
class FaultsDialog : public QDialog {
    Q_OBJECT

public:
    explicit FaultsDialog(const SandboxFaults &now, QWidget *parent = nullptr);
    SandboxFaults faults() const;
    void refuse(const QString &reason);

Q_SIGNALS:
    void setRequested(const patlas::SandboxFaults &faults);

private:
    void layOut();
    void fill(const SandboxFaults &faults);
    void follow();

    QComboBox *m_failing;
    QSpinBox *m_retryAfter;
    QSpinBox *m_delay;
    QSpinBox *m_huge;
    QCheckBox *m_slowDrip;
    QCheckBox *m_gzip;
    QCheckBox *m_stale;
    QCheckBox *m_checkAddresses;
    QLineEdit *m_addresses;
    QLabel *m_reason;
};

} // namespace patlas
