// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/secret/KeychainState.h"
#include "ui/shell/SectionList.h"

#include <QMainWindow>

#include <functional>

class QStackedWidget;
class QVBoxLayout;

namespace patlas {

class ApiEditing;
class EnvironmentEditing;
class ExpiryNotices;
class ExplorerPage;
class FirstSteps;
class HistoryPage;
class NoticeBar;
class Preferences;
class QuitGuard;
class Rotations;
class SecretClipboard;
class StoreActions;
class TokenActions;
class TokensPage;
class TopBar;
class WindowSettings;
class Workspace;

/// Lays out and connects the pages, which do not depend on each other. Tokens and History are created when
/// first shown.
class MainWindow : public QMainWindow {
    Q_OBJECT

public:
    /// All must outlive the window. Window state is restored from and saved to `preferences`.
    MainWindow(Workspace &workspace, Preferences &preferences, QWidget *parent = nullptr);
    ~MainWindow() override;

    ExplorerPage &explorer() { return *m_explorer; }
    TokenActions &tokenActions() { return *m_tokenActions; }
    WindowSettings &settings() { return *m_settings; }
    /// Watches the rotations: updates what uses the old token and shows a notice for an incomplete one. They
    /// must outlive the window.
    void setRotations(Rotations &rotations);
    /// Shows a notice of its own beneath the pages until the user closes it; other notices do not replace it.
    void say(const QString &sentence);

protected:
    void closeEvent(QCloseEvent *event) override;

private:
    void showCookies();
    void makeMenus();
    void connectExplorer();
    void showSection(Section section);
    TokensPage &tokensPage();
    HistoryPage &historyPage();
    void goTo();
    void resetSandbox();
    void showAuditLog();
    void changeFaults();
    void showKeychainNotice();
    void sayKeychainIsClosed(KeychainState state);
    void showUnreferencedNotice();
    void restore();
    void keepWorkspace();

    Workspace &m_workspace;
    Preferences &m_preferences;
    const bool m_isFirstStart; ///< of all: nothing was kept yet
    TopBar *m_topBar;
    NoticeBar *m_notice;
    QVBoxLayout *m_noticePlace = nullptr;
    SectionList *m_sections;
    QStackedWidget *m_pages;
    SecretClipboard *m_clipboard;
    TokenActions *m_tokenActions;
    ApiEditing *m_apis;
    EnvironmentEditing *m_environments;
    StoreActions *m_storeActions;
    QuitGuard *m_quitGuard;
    ExplorerPage *m_explorer;
    FirstSteps *m_firstSteps;
    ExpiryNotices *m_expiryNotices;
    WindowSettings *m_settings = nullptr;
    TokensPage *m_tokensPage = nullptr;
    HistoryPage *m_historyPage = nullptr;
    std::function<void()> m_noticeAction;
    int m_unreferencedSaid = 0;
};

} // namespace patlas
