// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/MainWindow.h"

#include "core/base/Then.h"
#include "core/credentials/CredentialRepository.h"
#include "core/credentials/DefaultStore.h"
#include "core/credentials/Rotations.h"
#include "core/credentials/UnreferencedSecrets.h"
#include "core/environment/SandboxControl.h"
#include "core/request/OperationDraft.h"
#include "core/secret/KeychainStore.h"
#include "core/session/Services.h"
#include "core/session/Workspace.h"
#include "core/storage/Preferences.h"
#include "ui/apis/ApiEditing.h"
#include "ui/cookies/CookiesDialog.h"
#include "ui/explorer/ExplorerPage.h"
#include "ui/explorer/FolderActions.h"
#include "ui/history/HistoryPage.h"
#include "ui/notices/DesktopNotice.h"
#include "ui/notices/ExpiryNotices.h"
#include "ui/rotation/RotationNotice.h"
#include "ui/secret/AllowedCommandsDialog.h"
#include "ui/secret/CopyWithSecrets.h"
#include "ui/secret/SecretClipboard.h"
#include "ui/secret/StoreActions.h"
#include "ui/shell/AuditLogDialog.h"
#include "ui/shell/Destinations.h"
#include "ui/shell/EnvironmentEditing.h"
#include "ui/shell/FaultsDialog.h"
#include "ui/shell/FirstSteps.h"
#include "ui/shell/GoToDialog.h"
#include "ui/shell/MenuBar.h"
#include "ui/shell/NoticeBar.h"
#include "ui/shell/QuitGuard.h"
#include "ui/shell/StatusPanel.h"
#include "ui/shell/TopBar.h"
#include "ui/shell/WindowSettings.h"
#include "ui/tokens/TokenActions.h"
#include "ui/tokens/TokensPage.h"

#include <QCloseEvent>
#include <QDialog>
#include <QHBoxLayout>
#include <QMessageBox>
#include <QPushButton>
#include <QStackedWidget>
#include <QStatusBar>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace patlas {

namespace {
constexpr char geometryKey[] = "window/geometry";
constexpr char explorerKey[] = "window/explorer";
constexpr char sectionKey[] = "window/section";
constexpr char environmentKey[] = "workspace/environment";
constexpr char userKey[] = "workspace/user";
constexpr QLatin1String firstStepsKey("window/firstStepsOffered");
} // namespace

MainWindow::MainWindow(Workspace &workspace, Preferences &preferences, QWidget *parent)
    : QMainWindow(parent)
    , m_workspace(workspace)
    , m_preferences(preferences)
    , m_isFirstStart(preferences.keys().isEmpty())
    , m_topBar(new TopBar(workspace, this))
    , m_notice(new NoticeBar(this))
    , m_sections(new SectionList(this))
    , m_pages(new QStackedWidget(this))
    , m_clipboard(new SecretClipboard(this))
    , m_tokenActions(new TokenActions(workspace, *m_clipboard, this))
    , m_apis(new ApiEditing(workspace, this))
    , m_environments(new EnvironmentEditing(workspace, this))
    , m_storeActions(new StoreActions(workspace, preferences, this))
    , m_quitGuard(new QuitGuard(workspace, *m_tokenActions, *m_storeActions, this))
    , m_explorer(new ExplorerPage(workspace, preferences, this))
    , m_firstSteps(new FirstSteps(workspace, *m_explorer, this))
{
    setWindowTitle(u"Patlas"_s);
    auto *desktop = new DesktopNotice(this);
    m_expiryNotices = new ExpiryNotices(workspace.tokens(), preferences, *desktop, this);
    connect(desktop, &DesktopNotice::activated, this, [this] {
        m_sections->setSection(Section::Tokens);
        showNormal();
        raise();
        activateWindow();
    });
    auto *middle = new QWidget(this);
    auto *row = new QHBoxLayout;
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(m_sections);
    row->addWidget(m_pages, 1);
    auto *column = new QVBoxLayout(middle);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_topBar);
    column->addLayout(row, 1);
    // Beneath the pages, so that a notice that appears or goes does not move a button about to be clicked.
    m_noticePlace = new QVBoxLayout;
    m_noticePlace->setContentsMargins(12, 0, 12, 0);
    m_noticePlace->setSpacing(6);
    m_noticePlace->addWidget(m_firstSteps);
    m_noticePlace->addWidget(m_notice);
    column->addLayout(m_noticePlace);
    setCentralWidget(middle);
    m_pages->addWidget(m_explorer);
    statusBar()->setSizeGripEnabled(false);
    statusBar()->addWidget(new StatusPanel(workspace, this), 1);

    m_settings = new WindowSettings(
        *this, preferences,
        {workspace.services().engine, workspace.history(), workspace.services().seenValues, *m_storeActions,
         *m_clipboard, *m_tokenActions, [this] { return m_explorer->responsePlace(); },
         [this](ResponsePlace place) {
             m_explorer->setResponsePlace(place);
             m_preferences.setValue(QLatin1String(explorerKey), m_explorer->saveState());
         }});
    makeMenus();
    connectExplorer();
    connect(m_sections, &SectionList::sectionChanged, this, &MainWindow::showSection);
    connect(m_topBar, &TopBar::goToRequested, this, &MainWindow::goTo);
    connect(m_topBar, &TopBar::addApiRequested, m_apis, &ApiEditing::add);
    connect(m_environments, &EnvironmentEditing::failed, this,
            [this](const QString &message) { m_notice->say(message); });
    connect(m_topBar, &TopBar::addEnvironmentRequested, m_environments, &EnvironmentEditing::add);
    connect(m_tokenActions, &TokenActions::credentialAdded, m_explorer, &ExplorerPage::selectCredential);
    connect(m_tokenActions, &TokenActions::message, m_notice, &NoticeBar::sayBriefly);
    connect(m_clipboard, &SecretClipboard::message, m_notice, &NoticeBar::sayBriefly);
    connect(&workspace.keychain(), &KeychainStore::stateChanged, this, &MainWindow::showKeychainNotice);
    connect(&workspace.tokens().defaultStore(), &DefaultStore::changed, this,
            &MainWindow::showKeychainNotice);
    connect(&workspace.tokens().unreferenced(), &UnreferencedSecrets::changed, this,
            &MainWindow::showUnreferencedNotice);
    connect(m_storeActions, &StoreActions::message, m_notice, &NoticeBar::sayBriefly);
    connect(m_quitGuard, &QuitGuard::agreed, this, &QWidget::close);
    connect(m_notice, &NoticeBar::actionTriggered, this, [this] {
        if (m_noticeAction)
            m_noticeAction();
    });
    m_tokenActions->setVaultOffer(
        [this](const std::function<void()> &then) { m_storeActions->useVault(then); });
    restore();
    connect(m_firstSteps, &FirstSteps::explorerRequested, this,
            [this] { m_sections->setSection(Section::Explorer); });
    // Once, whatever becomes of them.
    if (m_isFirstStart) {
        preferences.setValue(firstStepsKey, true);
        m_firstSteps->start();
    }
    // At once: a desktop that ends may end the program without closing its window.
    connect(&m_workspace, &Workspace::environmentChanged, this, &MainWindow::keepWorkspace);
    connect(&m_workspace, &Workspace::userChanged, this, &MainWindow::keepWorkspace);
}

MainWindow::~MainWindow()
{
    // Open dialogs refer to other children, which were made before them and would be deleted before them.
    qDeleteAll(findChildren<QDialog *>(Qt::FindDirectChildrenOnly));
}

void MainWindow::say(const QString &sentence)
{
    auto *lasting = new NoticeBar(this);
    m_noticePlace->insertWidget(0, lasting);
    lasting->say(sentence);
}

void MainWindow::setRotations(Rotations &rotations)
{
    auto *notice = new RotationNotice(rotations, m_workspace.tokens(), this);
    m_noticePlace->insertWidget(0, notice);
    connect(notice, &RotationNotice::continueRequested, m_tokenActions, &TokenActions::continueRotation);
    connect(notice, &RotationNotice::undoRequested, m_tokenActions, &TokenActions::undoRotation);
    connect(&rotations, &Rotations::moving, m_explorer, &ExplorerPage::replaceCredential);
}

/// Of the current environment.
void MainWindow::showCookies()
{
    auto *dialog =
        new CookiesDialog(m_workspace.services().cookies, m_workspace.environment(), *m_clipboard, this);
    dialog->open();
}

void MainWindow::makeMenus()
{
    MenuActions actions;
    actions.goTo = [this] { goTo(); };
    actions.showSection = [this](Section section) { m_sections->setSection(section); };
    actions.pasteCurl = [this] {
        m_sections->setSection(Section::Explorer);
        m_explorer->pasteCurl();
    };
    actions.openRequestsFolder = [this] {
        m_sections->setSection(Section::Explorer);
        m_explorer->folder().chooseFolder();
    };
    actions.runRequests = [this] {
        m_sections->setSection(Section::Explorer);
        m_explorer->folder().runChosen();
    };
    actions.importRequests = [this] {
        m_sections->setSection(Section::Explorer);
        m_explorer->folder().importRequests();
    };
    actions.exportRequests = [this] {
        m_sections->setSection(Section::Explorer);
        m_explorer->folder().exportChosen();
    };
    actions.saveRequestAsNew = [this] {
        m_sections->setSection(Section::Explorer);
        m_explorer->saveRequestAsNew();
    };
    actions.findInResponse = [this] {
        m_sections->setSection(Section::Explorer);
        m_explorer->findInResponse();
    };
    actions.responseBeside = new QAction(tr("Response &beside the request"), this);
    actions.responseBeside->setCheckable(true);
    connect(actions.responseBeside, &QAction::triggered, m_explorer, &ExplorerPage::setResponseBeside);
    connect(m_explorer, &ExplorerPage::responseMoved, actions.responseBeside, &QAction::setChecked);
    actions.newToken = [this] { m_tokenActions->newToken(); };
    actions.addExistingToken = [this] { m_tokenActions->addExisting(); };
    actions.addProjectToken = [this] { m_tokenActions->addProjectToken(); };
    actions.checkForLeaks = [this] { m_tokenActions->checkForLeaks(); };
    actions.addApi = [this] { m_apis->add(); };
    actions.updateApi = [this] { m_apis->update(); };
    actions.canUpdateApi = [this] { return m_apis->canUpdate(); };
    actions.useOwnDescription = [this] { m_apis->useOwn(); };
    actions.useShippedDescription = [this] { m_apis->useShipped(); };
    actions.canUseOwnDescription = [this] { return m_apis->canUseOwn(); };
    actions.usesOwnDescription = [this] { return m_apis->usesOwn(); };
    actions.addEnvironment = [this] { m_environments->add(); };
    actions.editEnvironment = [this] { m_environments->editCurrent(); };
    actions.removeEnvironment = [this] { m_environments->removeCurrent(); };
    actions.showCookies = [this] { showCookies(); };
    actions.showStores = [this] { m_storeActions->showStores(); };
    actions.showCommands = [this] {
        (new AllowedCommandsDialog(m_workspace.services().providerCommands, this))->open();
    };
    actions.forgetValues = [this] { m_explorer->forgetGivenValues(); };
    actions.lockVault = [this] { m_storeActions->lock(); };
    actions.resetSandbox = [this] { resetSandbox(); };
    actions.auditLog = [this] { showAuditLog(); };
    actions.faults = [this] { changeFaults(); };
    actions.firstSteps = [this] { m_firstSteps->start(); };
    actions.remindsOfExpiry = m_expiryNotices->isAllowed();
    actions.remindOfExpiry = [this](bool allowed) { m_expiryNotices->setAllowed(allowed); };
    fillMenuBar(*this, m_workspace, *m_settings, actions);
    m_settings->takeOverShortcuts();
    m_topBar->setGoToAction(*findChild<QAction *>(u"goTo"_s));
}

void MainWindow::connectExplorer()
{
    connect(m_explorer, &ExplorerPage::newTokenRequested, m_tokenActions, &TokenActions::newToken);
    connect(m_explorer, &ExplorerPage::addTokenRequested, m_tokenActions, &TokenActions::addProjectToken);
    connect(m_explorer, &ExplorerPage::environmentSettingsRequested, m_environments,
            &EnvironmentEditing::editCurrent);
    connect(m_explorer, &ExplorerPage::cookiesRequested, this, &MainWindow::showCookies);
    connect(m_explorer, &ExplorerPage::addEnvironmentRequested, m_environments, &EnvironmentEditing::addFor);
    connect(m_explorer, &ExplorerPage::noticed, m_notice, &NoticeBar::sayBriefly);
    connect(m_explorer, &ExplorerPage::copyWithSecretsRequested, this, [this](SnippetKind kind) {
        then(copyWithSecrets(m_workspace.tokens(), *m_clipboard, kind, m_explorer->report(),
                             m_explorer->draft()),
             this, [this](const Result<void> &copied) {
                 if (!copied)
                     m_notice->say(copied.error().message());
             });
    });
}

void MainWindow::showSection(Section section)
{
    QWidget *page = m_explorer;
    if (section == Section::Tokens)
        page = &tokensPage();
    else if (section == Section::History)
        page = &historyPage();
    m_pages->setCurrentWidget(page);
}

TokensPage &MainWindow::tokensPage()
{
    if (!m_tokensPage) {
        m_tokensPage = new TokensPage(m_workspace, *m_tokenActions, this);
        m_pages->addWidget(m_tokensPage);
    }
    return *m_tokensPage;
}

HistoryPage &MainWindow::historyPage()
{
    if (!m_historyPage) {
        m_historyPage =
            new HistoryPage(m_workspace.history(), m_workspace.environments(), m_preferences, this);
        m_pages->addWidget(m_historyPage);
        connect(m_historyPage, &HistoryPage::openRequested, this, [this](const RequestDraft &draft) {
            m_sections->setSection(Section::Explorer);
            m_explorer->openDraft(draft);
        });
        connect(m_historyPage, &HistoryPage::sendAgainRequested, this, [this](const RequestDraft &draft) {
            m_sections->setSection(Section::Explorer);
            m_explorer->openDraft(draft);
            m_explorer->send();
        });
        connect(m_historyPage, &HistoryPage::showExchangeRequested, this, [this](const Exchange &exchange) {
            m_sections->setSection(Section::Explorer);
            m_explorer->showExchange(exchange);
        });
    }
    return *m_historyPage;
}

void MainWindow::goTo()
{
    DestinationTargets targets;
    targets.openOperation = [this](const QString &id) {
        m_sections->setSection(Section::Explorer);
        m_explorer->openOperation(id);
    };
    targets.openDraft = [this](const RequestDraft &draft) {
        m_sections->setSection(Section::Explorer);
        m_explorer->openDraft(draft);
    };
    targets.showToken = [this](const QString &id) {
        m_sections->setSection(Section::Tokens);
        tokensPage().selectToken(id);
    };
    auto *dialog = new GoToDialog(destinationsNow(m_workspace, targets, menuBar()), this);
    addPastRequests(*dialog, m_workspace, targets);
    dialog->open();
}

void MainWindow::resetSandbox()
{
    auto *question =
        new QMessageBox(QMessageBox::Warning, tr("Reset sandbox data"),
                        tr("Reset the sandbox to its initial state?"), QMessageBox::Cancel, this);
    question->setInformativeText(tr("Its projects, tags and texts are created again, and every token made in "
                                    "it stops working. Your other environments are not affected."));
    auto *reset = new QPushButton(tr("Reset sandbox data"), question);
    reset->setProperty("danger", true); // before the style first polishes it
    question->addButton(reset, QMessageBox::DestructiveRole);
    question->setDefaultButton(QMessageBox::Cancel);
    question->setAttribute(Qt::WA_DeleteOnClose);
    connect(reset, &QPushButton::clicked, this, [this] {
        then(m_workspace.sandbox().resetData(), this, [this](const Result<void> &done) {
            m_notice->sayBriefly(done ? tr("The sandbox is back in its initial state.")
                                      : done.error().message());
        });
    });
    question->open();
}

void MainWindow::showAuditLog()
{
    auto *log = new AuditLogDialog(m_workspace.sandbox(), this);
    connect(log, &AuditLogDialog::openRequested, this, [this](const AuditEntry &entry) {
        const Environment environment = m_workspace.sandbox().environment();
        const ApiDescription &api = m_workspace.api();
        const Operation *operation = api.operation(entry.operation);
        RequestDraft draft = operation ? draftFor(*operation, environment) : RequestDraft();
        draft.environmentId = environment.id;
        draft.method = entry.method;
        const QString query = entry.query.isEmpty() ? QString() : QLatin1Char('?') + entry.query;
        adoptUrl(draft, environment.apiBase.resolved(QUrl(entry.path)).toString() + query, api, environment);
        m_sections->setSection(Section::Explorer);
        m_explorer->openDraft(draft);
    });
    log->show();
}

void MainWindow::changeFaults()
{
    auto *dialog = new FaultsDialog(m_workspace.sandbox().faults(), this);
    connect(dialog, &FaultsDialog::setRequested, this, [this, dialog](const SandboxFaults &faults) {
        then(m_workspace.sandbox().setFaults(faults), dialog,
             [this, dialog, faults](const Result<void> &set) {
                 if (!set) {
                     dialog->refuse(set.error().message());
                     return;
                 }
                 dialog->accept();
                 m_notice->sayBriefly(faults.any() ? tr("Sandbox faults are on.")
                                                   : tr("Sandbox faults are off."));
             });
    });
    dialog->open();
}

void MainWindow::showKeychainNotice()
{
    // With everything in another store, the keychain's state does not matter to the user.
    const bool needed = m_workspace.tokens().defaultStore().isInUse(keychainStoreId);
    const KeychainState state = needed ? m_workspace.keychain().state() : KeychainState::Unlocked;
    switch (state) {
    case KeychainState::Unavailable:
    case KeychainState::NotResponding:
    case KeychainState::CannotPrompt:
        m_noticeAction = [this] { m_storeActions->useVault(); };
        m_notice->say(
            tr("%1 They are never written in plain text.").arg(m_workspace.keychain().status().meaning),
            tr("Use a vault…"));
        break;
    case KeychainState::Locked:
    case KeychainState::NoKeyring:
        sayKeychainIsClosed(state);
        break;
    case KeychainState::Unlocked:
        m_notice->hide();
        break;
    case KeychainState::Unknown:
        break;
    }
}

void MainWindow::sayKeychainIsClosed(KeychainState state)
{
    const auto &all = m_workspace.tokens().all();
    const bool hasTokens = std::any_of(
        all.begin(), all.end(), [](const Credential &token) { return token.storage == keychainStoreId; });
    if (!hasTokens) { // its prompt comes with the first secret that is to be stored
        m_notice->hide();
        return;
    }
    m_noticeAction = [this] { m_workspace.keychain().ask(); };
    if (state == KeychainState::NoKeyring)
        m_notice->say(tr("The keychain has no keyring, so stored tokens cannot be used. The keyring that had "
                         "them was removed, or belongs to another keychain."),
                      tr("Ask again"));
    else
        m_notice->say(tr("The keychain is locked, so stored tokens cannot be used yet. Unlock it, or keep "
                         "new tokens for this session only."),
                      tr("Ask again"));
}

void MainWindow::showUnreferencedNotice()
{
    const int count = int(m_workspace.tokens().unreferenced().all().size());
    if (count <= m_unreferencedSaid) {
        m_unreferencedSaid = count;
        return;
    }
    m_unreferencedSaid = count;
    m_noticeAction = [this] { m_storeActions->showStores(); };
    m_notice->say(tr("%n secret(s) of Patlas belong to no token here. Nothing is deleted unless you say so.",
                     nullptr, count),
                  tr("Show"));
}

void MainWindow::restore()
{
    if (!restoreGeometry(m_preferences.value(QLatin1String(geometryKey)).toByteArray()))
        resize(1280, 800);
    m_explorer->restoreState(m_preferences.value(QLatin1String(explorerKey)).toByteArray());
    m_workspace.setUser(m_preferences.value(QLatin1String(userKey)).toString());
    m_workspace.restoreEnvironment(
        m_preferences.value(QLatin1String(environmentKey), QLatin1String(sandboxEnvironmentId)).toString());
    m_sections->setSection(
        Section(qBound(0, m_preferences.value(QLatin1String(sectionKey)).toInt(), int(Section::History))));
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    if (!m_quitGuard->mayQuit()) {
        event->ignore();
        return;
    }
    m_preferences.setValue(QLatin1String(geometryKey), saveGeometry());
    m_preferences.setValue(QLatin1String(explorerKey), m_explorer->saveState());
    m_preferences.setValue(QLatin1String(sectionKey), int(m_sections->section()));
    QMainWindow::closeEvent(event);
}

void MainWindow::keepWorkspace()
{
    m_preferences.setValue(QLatin1String(environmentKey), m_workspace.environmentToRestore());
    if (m_workspace.isSandbox())
        m_preferences.setValue(QLatin1String(userKey), m_workspace.user());
}

} // namespace patlas

#include "moc_MainWindow.cpp"
