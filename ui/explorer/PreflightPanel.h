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
class QToolButton;

namespace patlas {

class Chip;
class FindingModel;

/// Says in one line what will happen when the request is sent, with a button for each fix; opens to all that
/// was found.
class PreflightPanel : public QFrame {
    Q_OBJECT

public:
    explicit PreflightPanel(QWidget *parent = nullptr);

    /// `context`: the one that the report was made with.
    void setReport(const PreflightReport &report, const PreflightContext &context,
                   const std::vector<Fix> &fixes);

    /// Whether the findings are in sight.
    bool isOpen() const;
    void setOpen(bool open);

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
    QToolButton *m_details;
    FindingModel *m_model;
    QListView *m_list;
    QWidget *m_actions;
    QHBoxLayout *m_actionRow;
    QStringList m_fixTexts;
    std::vector<Fix> m_fixes;
};

} // namespace patlas
