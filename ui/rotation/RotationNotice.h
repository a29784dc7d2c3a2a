// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>
#include <QString>

class QLabel;

namespace patlas {

class Rotations;
class CredentialRepository;

/// Shown while a rotation is incomplete, with buttons to continue or undo it. Both arguments must outlive it.
class RotationNotice : public QFrame {
    Q_OBJECT

public:
    RotationNotice(const Rotations &rotations, const CredentialRepository &tokens, QWidget *parent = nullptr);

Q_SIGNALS:
    void continueRequested(const QString &oldTokenId);
    void undoRequested(const QString &oldTokenId);

private:
    void refresh();

    const Rotations &m_rotations;
    const CredentialRepository &m_tokens;
    QLabel *m_text;
    QWidget *m_undo;
    QString m_oldTokenId;
};

} // namespace patlas
