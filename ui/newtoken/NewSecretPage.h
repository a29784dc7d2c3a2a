// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Error.h"
#include "core/credentials/Credential.h"
#include "core/secret/Secret.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace patlas {

class StoreErrorPanel;
class SecretField;

/// Shows a new token once: its secret, and whether it is stored. Its only copy of the secret is in the field.
class NewSecretPage : public QWidget {
    Q_OBJECT

public:
    explicit NewSecretPage(QWidget *parent = nullptr);

    void reveal(const Credential &token, const Secret &secret);
    void showKeeping();
    void showKept(const QString &sentence);
    void showNotKept(const Error &error);
    void wipe();

Q_SIGNALS:
    void copyRequested();
    void tryAgain();
    void keepForSession();
    void done();

private:
    QLabel *m_heading;
    QLabel *m_scopes;
    SecretField *m_secret;
    QLabel *m_kept;
    StoreErrorPanel *m_problem;
    QPushButton *m_copy;
    QPushButton *m_done;
};

} // namespace patlas
