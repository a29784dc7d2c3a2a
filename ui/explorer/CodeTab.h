// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/interchange/CodeSnippet.h"

#include <QWidget>

class QComboBox;

namespace patlas {

class ExactTextEdit;

/// The request as source text, with placeholders where the credentials go.
class CodeTab : public QWidget {
    Q_OBJECT

public:
    explicit CodeTab(QWidget *parent = nullptr);

    /// Updates the text at once if the tab is visible, otherwise when it is shown.
    void setRequest(const PreflightReport &report, const RequestDraft &draft);
    SnippetKind kind() const;
    void setKind(SnippetKind kind);

Q_SIGNALS:
    /// From the list, by the user.
    void kindChosen(patlas::SnippetKind kind);
    /// The user has confirmed.
    void copyWithSecretsRequested(patlas::SnippetKind kind);

protected:
    void showEvent(QShowEvent *event) override;

private:
    void rewrite();
    void copy();
    void askForSecrets();

    QComboBox *m_language;
    ExactTextEdit *m_text; ///< what is selected and copied is what is written
    PreflightReport m_report;
    RequestDraft m_draft;
    bool m_stale = false;
};

} // namespace patlas
