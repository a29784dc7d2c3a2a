// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QWidget>

class QLineEdit;
class QPushButton;
class QStackedLayout;
class QTableView;

namespace patlas {

class ProjectTokenModel;
class TokenActions;
class TokenFilter;
class TokenListModel;
class Workspace;

/// All stored tokens: personal access tokens above, project API tokens below. Workspace and actions must
/// outlive it.
class TokensPage : public QWidget {
    Q_OBJECT

public:
    TokensPage(Workspace &workspace, TokenActions &actions, QWidget *parent = nullptr);

public Q_SLOTS:
    /// Selects and shows a token of either kind; clears the filter if it hides it.
    void selectToken(const QString &id);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    QWidget *makePersonalPart();
    QWidget *makeProjectPart();
    void refresh();
    void refreshButtons();
    void showRightPersonalView();
    QHash<QString, QString> environmentNames() const;
    QStringList selectedPersonal() const;
    QStringList selectedProjects() const;

    Workspace &m_workspace;
    TokenActions &m_actions;
    TokenListModel *m_personal;
    TokenFilter *m_filtered;
    ProjectTokenModel *m_projects;
    QLineEdit *m_filter;
    QTableView *m_personalView;
    QTableView *m_projectView;
    QStackedLayout *m_personalStack = nullptr;
    QStackedLayout *m_projectStack = nullptr;
    QWidget *m_noMatch = nullptr;
    QPushButton *m_copy;
    QPushButton *m_rotate;
    QPushButton *m_revoke;
    QPushButton *m_compromised;
    QPushButton *m_remove;
    QPushButton *m_removeProject;
};

} // namespace patlas
