// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/credentials/TokenIssuer.h"
#include "ui/newtoken/CreateTokenSetup.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QTimer;

namespace patlas {

class ExpiryChoice;
class CalloutLabel;
class ScopePicker;

/// Name, expiry and scopes of a new token, with a summary of what they allow.
class NewTokenForm : public QWidget {
    Q_OBJECT

public:
    explicit NewTokenForm(const CreateTokenSetup &setup, QWidget *parent = nullptr);

    IssueRequest request() const;
    /// Why no token can be created yet, as a sentence; empty if one can.
    QString problem() const;
    void focusFirst();

Q_SIGNALS:
    void changed();

private:
    void layOut();
    QString nameProblem() const;
    bool isNameTaken() const;
    void refresh();

    const ApiDescription &m_api;
    QString m_environmentName;
    QString m_role;
    QStringList m_takenNames;
    QLineEdit *m_name;
    QLabel *m_nameProblem;
    ExpiryChoice *m_expires;
    ScopePicker *m_scopes;
    CalloutLabel *m_summary;
    QTimer *m_announcement;
};

} // namespace patlas
