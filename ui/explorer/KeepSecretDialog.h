// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/credentials/Credential.h"
#include "core/environment/Environment.h"
#include "core/secret/Secret.h"

#include <QDialog>

class QLabel;
class QLineEdit;
class QPushButton;

namespace patlas {

class CredentialRepository;

/// Keeps a typed value as a stored credential of the environment, under a name that the person chooses. The
/// request refers to it by that name from then on.
class KeepSecretDialog : public QDialog {
    Q_OBJECT

public:
    /// `place`: the header or parameter that it was typed into. `tokens` must outlive the dialog.
    KeepSecretDialog(CredentialRepository &tokens, const Environment &environment, const QString &place,
                     Secret secret, QWidget *parent = nullptr);

Q_SIGNALS:
    void kept(const QString &name);

private:
    void keep();

    CredentialRepository &m_tokens;
    const QString m_environmentId;
    Secret m_secret;
    QLineEdit *m_name;
    QLabel *m_problem;
    QPushButton *m_keep;
};

} // namespace patlas
