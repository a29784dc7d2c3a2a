// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/newtoken/CreateTokenSetup.h"

#include <QWidget>

class QLabel;
class QListWidget;
class QPushButton;

namespace patlas {

class StoreErrorPanel;
class SecretField;
class TakenPart;

/// For services that create tokens only on their website: the steps, the scopes to tick there, and a field to
/// paste the token.
class ManualTokenPage : public QWidget {
    Q_OBJECT

public:
    ManualTokenPage(const CreateTokenSetup &setup, QWidget *parent = nullptr);
    ~ManualTokenPage() override;

    void start(const IssueRequest &request);
    Secret secret() const; ///< what of the pasted text is taken; empty while that is asked
    void wipe();
    void setBusy(bool busy, const QString &what = {});
    void showCheckFailed(const Error &error);
    void showNotKept(const Error &error);

Q_SIGNALS:
    void backRequested();
    void cancelRequested();
    /// `checked`: test the token first. False if the user keeps it although the check failed.
    void keepRequested(bool checked);
    void tryAgain();
    void keepForSession();

private:
    void layOut();
    void openDashboard();
    void refresh();

    QUrl m_dashboard;
    bool m_checks;
    bool m_busy = false;
    const ApiDescription *m_api;
    CredentialSlot m_slot;
    std::function<const Credential *(const Secret &)> m_recognise;
    QLabel *m_steps;
    QListWidget *m_checklist;
    SecretField *m_paste;
    TakenPart *m_taken;
    QLabel *m_hint;
    QLabel *m_problem;
    StoreErrorPanel *m_keepProblem;
    QPushButton *m_open;
    QPushButton *m_back;
    QPushButton *m_cancel;
    QPushButton *m_anyway;
    QPushButton *m_keep;
};

} // namespace patlas
