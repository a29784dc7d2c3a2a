// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/PreferencePage.h"

class QLabel;
class QPushButton;

namespace patlas {

class HistoryRepository;
class Preferences;
class RemovedRequests;
class RetentionForm;

/// How much of the history is kept. It may remove something, so that it holds when a button is pressed; what
/// is removed can be brought back.
class HistoryPreferencesPage : public PreferencePage {
    Q_OBJECT

public:
    /// Both must outlive it.
    HistoryPreferencesPage(HistoryRepository &history, Preferences &preferences, QWidget *parent = nullptr);

    /// Of the fields.
    void restoreDefaults() override;

private:
    void follow();

    HistoryRepository &m_history;
    RetentionForm *m_form;
    QPushButton *m_apply;
    QLabel *m_problem;
    RemovedRequests *m_removed;
};

} // namespace patlas
