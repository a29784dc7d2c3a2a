// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/preflight/CredentialChoice.h"
#include "core/preflight/Preflight.h"

#include <QFrame>

#include <vector>

class QHBoxLayout;
class QLabel;
class QListView;

namespace patlas {

class Chip;
class FindingModel;

/// Shows what will happen when the request is sent, with a button for each fix.
class PreflightPanel : public QFrame {
    Q_OBJECT

public:
    explicit PreflightPanel(QWidget *parent = nullptr);

    /// `context`: the one that the report was made with.
    void setReport(const PreflightReport &report, const PreflightContext &context,
                   const std::vector<Fix> &fixes);

Q_SIGNALS:
    void fixChosen(const patlas::Fix &fix);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void fitRows();
    void setFixes(const std::vector<Fix> &fixes);

    Chip *m_chip;
    QLabel *m_verdict;
    FindingModel *m_model;
    QListView *m_list;
    QWidget *m_actions;
    QHBoxLayout *m_actionRow;
    QStringList m_fixTexts;
    std::vector<Fix> m_fixes;
};

} // namespace patlas
