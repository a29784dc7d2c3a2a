// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tokens/TokensPage.h"

#include "core/credentials/CredentialRepository.h"
#include "core/environment/EnvironmentRepository.h"
#include "core/session/Workspace.h"
#include "ui/tokens/ProjectTokenModel.h"
#include "ui/tokens/TokenActions.h"
#include "ui/tokens/TokenCellDelegate.h"
#include "ui/tokens/TokenListModel.h"
#include "ui/widgets/ListTable.h"
#include "ui/widgets/StoreWording.h"
#include "ui/widgets/VerticalScrollArea.h"
#include "ui/widgets/Wording.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPushButton>
#include <QStackedLayout>
#include <QTableView>
#include <QTimer>
#include <QVBoxLayout>

#include <algorithm>
#include <chrono>
#include <iterator>

namespace patlas {

namespace {

void setUpTable(QTableView &view, const QString &name)
{
    view.setAccessibleName(name);
    view.setItemDelegate(new TokenCellDelegate(&view));
    setUpListTable(view);
}

/// What an empty list is for, with the button that fills it.
QWidget *emptyState(const QString &title, const QString &sentence, QPushButton *button, QWidget *parent)
{
    auto *card = new QFrame(parent);
    card->setProperty("card", true);
    auto *heading = headingLabel(title, card);
    auto *text = captionLabel(sentence, card);
    heading->setAlignment(Qt::AlignCenter);
    text->setAlignment(Qt::AlignCenter);
    text->setMaximumWidth(60 * text->fontMetrics().averageCharWidth());
    text->setMinimumWidth(30 * text->fontMetrics().averageCharWidth());
    auto *column = new QVBoxLayout(card);
    column->setSpacing(8);
    column->addStretch(1);
    column->addWidget(heading);
    // Not aligned in the column: a wrapped text would get the height of its first lines only.
    auto *row = new QHBoxLayout;
    row->addStretch(1);
    row->addWidget(text, 100);
    row->addStretch(1);
    column->addLayout(row);
    if (button) {
        column->addSpacing(4);
        column->addWidget(button, 0, Qt::AlignHCenter);
    }
    column->addStretch(1);
    return card;
}

QStringList idsOf(const QTableView &view, int role)
{
    QStringList ids;
    for (const QModelIndex &row : view.selectionModel()->selectedRows())
        ids.append(row.data(role).toString());
    return ids;
}

} // namespace

TokensPage::TokensPage(Workspace &workspace, TokenActions &actions, QWidget *parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_actions(actions)
    , m_personal(new TokenListModel(this))
    , m_filtered(new TokenFilter(m_personal, this))
    , m_projects(new ProjectTokenModel(workspace.tokens().stores(), this))
    , m_filter(new QLineEdit(this))
    , m_personalView(new QTableView(this))
    , m_projectView(new QTableView(this))
    , m_copy(new QPushButton(tr("Copy secret"), this))
    , m_rotate(new QPushButton(tr("Rotate…"), this))
    , m_revoke(new QPushButton(tr("Revoke…"), this))
    , m_compromised(new QPushButton(tr("Compromised…"), this))
    , m_remove(new QPushButton(tr("Remove from this computer…"), this))
    , m_removeProject(new QPushButton(tr("Remove…"), this))
{
    auto *lists = new QWidget;
    auto *column = new QVBoxLayout(lists);
    column->setContentsMargins(16, 12, 16, 12);
    column->setSpacing(20);
    column->addWidget(makePersonalPart(), 3);
    column->addWidget(makeProjectPart(), 2);
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(new VerticalScrollArea(lists, this));

    connect(&workspace.tokens(), &CredentialRepository::changed, this, &TokensPage::refresh);
    connect(&workspace, &Workspace::apiChanged, this, &TokensPage::refresh);
    connect(&workspace.tokens(), &CredentialRepository::used, m_personal, &TokenListModel::setLastUsed);
    connect(&workspace.environments(), &EnvironmentRepository::changed, this, &TokensPage::refresh);
    // A status changes with time, without any event.
    auto *clock = new QTimer(this);
    connect(clock, &QTimer::timeout, this, &TokensPage::refresh);
    clock->start(std::chrono::minutes(1));
    refresh();
}

QWidget *TokensPage::makePersonalPart()
{
    m_filter->setAccessibleName(tr("Filter tokens"));
    m_filter->setPlaceholderText(tr("Filter by name, environment, owner, scope or status"));
    m_filter->setClearButtonEnabled(true);
    setUpTable(*m_personalView, tr("Personal access tokens"));
    m_personalView->setModel(m_filtered);
    m_personalView->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_personalView->setSortingEnabled(true);
    m_personalView->sortByColumn(TokenListModel::Created, Qt::DescendingOrder);
    m_personalView->installEventFilter(this);
    static constexpr int widths[] = {190, 100, 100, 200, 105, 100, 95};
    for (int i = 0; i < int(std::size(widths)); ++i)
        m_personalView->setColumnWidth(i, widths[i]);
    fitListTitles(*m_personalView);

    auto *part = new QWidget(this);
    auto *create = new QPushButton(tr("New token…"), part);
    create->setProperty("primary", true);
    auto *existing = new QPushButton(tr("Add existing token…"), part);
    auto *leaks = new QPushButton(tr("Check for leaks…"), part);
    auto *first = new QPushButton(tr("New token…"), part);
    first->setProperty("primary", true);

    auto *above = new QHBoxLayout;
    above->setSpacing(8);
    above->addWidget(m_filter, 1);
    above->addWidget(leaks);
    above->addWidget(existing);
    above->addWidget(create);
    m_personalStack = new QStackedLayout;
    m_personalStack->addWidget(m_personalView);
    m_personalStack->addWidget(emptyState(
        tr("No personal access tokens yet"),
        tr("A personal access token acts as you, within the scopes that you give it. Make one with just what "
           "a job needs; its secret goes into your keychain or vault."),
        first, part));
    m_noMatch =
        emptyState(tr("No token matches"), tr("No stored token has all of these words."), nullptr, part);
    m_personalStack->addWidget(m_noMatch);
    auto *below = new QHBoxLayout;
    below->setSpacing(8);
    below->addWidget(m_copy);
    below->addWidget(m_rotate);
    below->addWidget(m_revoke);
    below->addWidget(m_compromised);
    below->addWidget(m_remove);
    below->addStretch(1);

    auto *column = new QVBoxLayout(part);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    column->addWidget(headingLabel(tr("Personal access tokens"), part));
    column->addLayout(above);
    column->addLayout(m_personalStack, 1);
    column->addLayout(below);
    setTabOrder(m_filter, leaks);
    setTabOrder(leaks, existing);
    setTabOrder(existing, create);
    setTabOrder(create, m_personalView);
    setTabOrder(m_personalView, m_copy);
    setTabOrder(m_copy, m_rotate);
    setTabOrder(m_rotate, m_revoke);
    setTabOrder(m_revoke, m_compromised);
    setTabOrder(m_compromised, m_remove);

    connect(m_filter, &QLineEdit::textChanged, this, [this](const QString &text) {
        m_filtered->setWords(text);
        showRightPersonalView();
    });
    connect(create, &QPushButton::clicked, this, [this] { m_actions.newToken(); });
    connect(first, &QPushButton::clicked, this, [this] { m_actions.newToken(); });
    connect(leaks, &QPushButton::clicked, &m_actions, &TokenActions::checkForLeaks);
    connect(existing, &QPushButton::clicked, this, [this] { m_actions.addExisting(); });
    connect(m_copy, &QPushButton::clicked, this,
            [this] { m_actions.copySecret(selectedPersonal().value(0)); });
    connect(m_rotate, &QPushButton::clicked, this, [this] { m_actions.rotateAll(selectedPersonal()); });
    connect(m_revoke, &QPushButton::clicked, this, [this] { m_actions.revokeAll(selectedPersonal()); });
    connect(m_compromised, &QPushButton::clicked, this,
            [this] { m_actions.showCompromised(selectedPersonal().value(0)); });
    connect(m_remove, &QPushButton::clicked, this, [this] { m_actions.removeAll(selectedPersonal()); });
    connect(m_personalView, &QTableView::doubleClicked, this, [this](const QModelIndex &index) {
        m_actions.showDetails(index.data(TokenListModel::IdRole).toString());
    });
    connect(m_personalView->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &TokensPage::refreshButtons);
    return part;
}

QWidget *TokensPage::makeProjectPart()
{
    setUpTable(*m_projectView, tr("Project API tokens"));
    m_projectView->setModel(m_projects);
    m_projectView->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_projectView->setColumnWidth(ProjectTokenModel::Name, 260);
    m_projectView->setColumnWidth(ProjectTokenModel::Part, 260);
    fitListTitles(*m_projectView);

    auto *part = new QWidget(this);
    auto *add = new QPushButton(tr("Add project token…"), part);
    auto *first = new QPushButton(tr("Add project token…"), part);
    m_projectStack = new QStackedLayout;
    m_projectStack->addWidget(m_projectView);
    m_projectStack->addWidget(emptyState(
        tr("No project API tokens yet"),
        tr("Calls about a project carry its API token. Copy it from Project Settings, “Show API Token”, and "
           "add it here once."),
        first, part));
    auto *head = new QHBoxLayout;
    head->setSpacing(8);
    head->addWidget(headingLabel(tr("Project API tokens"), part), 1);
    head->addWidget(add);
    auto *below = new QHBoxLayout;
    below->addWidget(m_removeProject);
    below->addStretch(1);

    auto *column = new QVBoxLayout(part);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    column->addLayout(head);
    column->addLayout(m_projectStack, 1);
    column->addLayout(below);
    setTabOrder(m_remove, add);
    setTabOrder(add, m_projectView);
    setTabOrder(m_projectView, m_removeProject);

    connect(add, &QPushButton::clicked, &m_actions, &TokenActions::addProjectToken);
    connect(first, &QPushButton::clicked, &m_actions, &TokenActions::addProjectToken);
    connect(m_removeProject, &QPushButton::clicked, this,
            [this] { m_actions.removeAll(selectedProjects()); });
    connect(m_projectView->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &TokensPage::refreshButtons);
    return part;
}

QHash<QString, QString> TokensPage::environmentNames() const
{
    QHash<QString, QString> names;
    for (const Environment &environment : m_workspace.environments().all())
        names.insert(environment.id, environment.name);
    return names;
}

QStringList TokensPage::selectedPersonal() const
{
    return idsOf(*m_personalView, TokenListModel::IdRole);
}

QStringList TokensPage::selectedProjects() const
{
    return idsOf(*m_projectView, ProjectTokenModel::IdRole);
}

void TokensPage::refresh()
{
    const QStringList chosen = selectedPersonal();
    const std::vector<Credential> &all = m_workspace.tokens().all();
    m_personal->setTokens(personalCredentials(all), environmentNames(), QDateTime::currentDateTimeUtc());
    const CredentialSlot *slot = m_workspace.api().firstOtherSlot();
    m_projects->setTokens(otherCredentials(all), environmentNames(), slot ? slot->parameterTitle : tr("Id"));
    // A reset loses the selection.
    if (selectedPersonal().isEmpty()) {
        for (const QString &id : chosen) {
            const QModelIndex index = m_filtered->mapFromSource(m_personal->indexOf(id));
            m_personalView->selectionModel()->select(index,
                                                     QItemSelectionModel::Select | QItemSelectionModel::Rows);
        }
    }
    m_projectStack->setCurrentIndex(m_projects->rowCount() == 0 ? 1 : 0);
    m_removeProject->setVisible(m_projects->rowCount() > 0);
    showRightPersonalView();
    refreshButtons();
}

void TokensPage::showRightPersonalView()
{
    const bool none = m_personal->rowCount() == 0;
    m_personalStack->setCurrentIndex(none ? 1 : m_filtered->rowCount() == 0 ? 2 : 0);
    for (QPushButton *button : {m_copy, m_revoke, m_compromised, m_remove})
        button->setVisible(!none);
    m_rotate->setVisible(!none && m_actions.canRotate());
}

void TokensPage::refreshButtons()
{
    const auto selected = selectedPersonal();
    const auto *single = selected.size() == 1 ? m_workspace.tokens().find(selected.first()) : nullptr;
    const QString pick = tr("Select a token first.");
    m_copy->setEnabled(single && !single->secretMissing);
    m_copy->setToolTip(single && single->secretMissing
                           ? wording::missingSentence(m_workspace.tokens().stores(), single->storage)
                           : selected.isEmpty() ? pick
                           : single             ? QString()
                                                : tr("One at a time: select a single token."));
    const bool anyLive = std::any_of(selected.begin(), selected.end(), [this](const QString &id) {
        const Credential *token = m_workspace.tokens().find(id);
        return token && !token->revoked.isValid();
    });
    m_rotate->setEnabled(anyLive);
    m_rotate->setToolTip(anyLive                  ? QString()
                             : selected.isEmpty() ? pick
                                                  : tr("Revoked already: make a new token instead."));
    m_revoke->setEnabled(anyLive);
    m_revoke->setToolTip(anyLive ? QString() : selected.isEmpty() ? pick : tr("Revoked already."));
    m_compromised->setEnabled(single);
    m_compromised->setToolTip(single ? tr("What it could do, what it did, and how to stop it")
                                  : selected.isEmpty() ? pick
                                                       : tr("One at a time: select a single token."));
    m_remove->setEnabled(!selected.isEmpty());
    m_remove->setToolTip(selected.isEmpty() ? pick : QString());
    m_removeProject->setEnabled(!selectedProjects().isEmpty());
    m_removeProject->setToolTip(selectedProjects().isEmpty() ? pick : QString());
}

void TokensPage::selectToken(const QString &id)
{
    if (const QModelIndex source = m_personal->indexOf(id); source.isValid()) {
        if (!m_filtered->mapFromSource(source).isValid())
            m_filter->clear();
        m_personalView->setCurrentIndex(m_filtered->mapFromSource(source));
        m_personalView->scrollTo(m_personalView->currentIndex());
        m_personalView->setFocus(Qt::OtherFocusReason);
        return;
    }
    for (int row = 0; row < m_projects->rowCount(); ++row) {
        const QModelIndex index = m_projects->index(row, 0);
        if (index.data(ProjectTokenModel::IdRole).toString() == id) {
            m_projectView->setCurrentIndex(index);
            m_projectView->setFocus(Qt::OtherFocusReason);
        }
    }
}

bool TokensPage::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_personalView && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        const QStringList selected = selectedPersonal();
        if ((key == Qt::Key_Return || key == Qt::Key_Enter) && selected.size() == 1) {
            m_actions.showDetails(selected.first());
            return true;
        }
        if (key == Qt::Key_Delete && !selected.isEmpty()) {
            m_actions.removeAll(selected);
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void TokensPage::showEvent(QShowEvent *event)
{
    refresh();
    QWidget::showEvent(event);
}

} // namespace patlas

#include "moc_TokensPage.cpp"
