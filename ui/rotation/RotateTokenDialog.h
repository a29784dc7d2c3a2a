// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/credentials/Rotations.h"
#include "core/environment/Environment.h"
#include "core/openapi/ApiDescription.h"

#include <QDialog>
#include <QPointer>

#include <functional>

class QLabel;
class QLineEdit;
class QProgressBar;
class QPushButton;
class QStackedWidget;

namespace patlas {

class ManualTokenPage;
class ExpiryChoice;
class RotationSteps;

/// Inputs and callbacks of RotateTokenDialog.
struct RotateSetup {
    Credential old;
    Environment environment;
    QString role; ///< of the token's owner; empty when unknown
    const ApiDescription *api = nullptr; ///< must outlive the dialog
    QStringList scopes; ///< of the replacement
    QString suggestedName;
    QStringList takenNames; ///< in the environment
    CredentialSlot slot = {}; ///< what the token is for
    TokenRotation *running = nullptr; ///< the rotation to resume; null: begin a new one

    std::function<Result<TokenRotation *>(const RotationRequest &)> begin;
    /// How many stored requests use the old token. May be empty.
    std::function<QFuture<Result<int>>()> countReferences;
    /// The stored token with this secret, or null.
    std::function<const Credential *(const Secret &)> recognise;
};

/// Rotates a token: choose name and expiry of the replacement, then watch the steps. If tokens are created on
/// a website, it guides through that. Closing it does not stop the rotation. Use `open()`; deletes itself
/// when closed.
class RotateTokenDialog : public QDialog {
    Q_OBJECT

public:
    explicit RotateTokenDialog(RotateSetup setup, QWidget *parent = nullptr);
    ~RotateTokenDialog() override;

    void done(int result) override;
    void reject() override;

Q_SIGNALS:
    void rotated(const QString &oldTokenId, const QString &newTokenId);
    void copyRequested(const QString &tokenId);

private:
    QWidget *makeChoosingPage();
    QWidget *makeStepsPage();
    QLabel *scopesLabel(QWidget *parent);
    void refreshChoice();
    void begin();
    void watch(TokenRotation &rotation);
    void refresh();
    void showSteps();
    void showButtons();
    QString outcome() const;
    QString howToRevoke() const;
    void primaryPressed();

    RotateSetup m_setup;
    QPointer<TokenRotation> m_rotation;
    TokenRotation::State m_state = TokenRotation::State::NotStarted; ///< kept after the rotation has ended
    QString m_newTokenId;
    int m_phasesDone = 0;

    QStackedWidget *m_pages;
    QLineEdit *m_name;
    ExpiryChoice *m_expires;
    QLabel *m_choiceProblem;
    QLabel *m_references;
    QPushButton *m_start;
    RotationSteps *m_steps;
    QProgressBar *m_progress;
    QLabel *m_outcome;
    QLabel *m_problem;
    QPushButton *m_dashboard;
    QPushButton *m_undo;
    QPushButton *m_secondary;
    QPushButton *m_later;
    QPushButton *m_primary;
    ManualTokenPage *m_byHand;
};

} // namespace patlas
