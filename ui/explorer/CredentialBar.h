// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/preflight/Preflight.h"

#include <QWidget>

class QComboBox;

namespace patlas {

class Chip;

/// Which credentials go with the request. Shows names and ids, never a secret.
class CredentialBar : public QWidget {
    Q_OBJECT

public:
    explicit CredentialBar(QWidget *parent = nullptr);

    /// Fills the lists from the context's environment and shows the given choice; emits no signal. An id that
    /// is not in the lists is shown as none.
    void setChoices(const PreflightContext &context, const Operation *operation,
                    const QString &projectTokenId, const QString &personalTokenId);

Q_SIGNALS:
    void projectTokenChosen(const QString &id); ///< empty: none
    void personalTokenChosen(const QString &id); ///< empty: none
    void newTokenRequested();
    void addProjectTokenRequested();

private:
    void fillProjects(const PreflightContext &context, const Operation *operation, const QString &chosenId);
    void fillTokens(const PreflightContext &context, const QString &chosenId);
    void showConfidence(const Operation *operation);
    void projectActivated(int index);
    void tokenActivated(int index);

    QComboBox *m_project;
    QComboBox *m_token;
    Chip *m_confidence;
    int m_projectIndex = 0;
    int m_tokenIndex = 0;
};

} // namespace patlas
