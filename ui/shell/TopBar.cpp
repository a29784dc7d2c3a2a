// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/TopBar.h"

#include "core/base/VisibleText.h"
#include "core/environment/EnvironmentRepository.h"
#include "core/environment/SandboxControl.h"
#include "core/session/Workspace.h"

#include <QAbstractItemView>
#include <QAction>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QSignalBlocker>
#include <QStandardItemModel>

namespace patlas {

namespace {
constexpr int addsApiRole = Qt::UserRole + 1;
constexpr int popupMargin = 24; ///< the style's padding at both sides of a row
} // namespace

TopBar::TopBar(Workspace &workspace, QWidget *parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_environment(new QComboBox(this))
    , m_signedIn(new QLabel(tr("signed in as"), this))
    , m_user(new QComboBox(this))
    , m_goTo(new QPushButton(tr("Go to…"), this))
{
    auto *label = new QLabel(tr("&Environment"), this);
    label->setProperty("caption", true);
    label->setBuddy(m_environment);
    m_signedIn->setProperty("caption", true);
    m_signedIn->setBuddy(m_user);
    m_environment->setAccessibleName(tr("Environment"));
    m_environment->setMinimumContentsLength(14);
    m_environment->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_user->setAccessibleName(tr("Signed in as"));
    m_user->setMinimumContentsLength(12);
    m_user->setToolTip(tr("Sandbox users, one for each role. New tokens are made as this user."));
    m_goTo->setAccessibleName(tr("Go to"));
    m_goTo->setToolTip(tr("Find an operation, a token, an environment, a past request or an action"));

    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(14, 8, 14, 8);
    row->setSpacing(8);
    row->addWidget(label);
    row->addWidget(m_environment);
    row->addSpacing(8);
    row->addWidget(m_signedIn);
    row->addWidget(m_user);
    row->addStretch();
    row->addWidget(m_goTo);

    connect(m_goTo, &QPushButton::clicked, this, &TopBar::goToRequested);
    connect(m_environment, &QComboBox::activated, this, [this](int index) {
        const QString id = m_environment->itemData(index).toString();
        if (!id.isEmpty()) {
            m_workspace.setEnvironment(id);
            return;
        }
        const bool isApi = m_environment->itemData(index, addsApiRole).toBool();
        showEnvironments();
        if (isApi)
            Q_EMIT addApiRequested();
        else
            Q_EMIT addEnvironmentRequested();
    });
    connect(m_user, &QComboBox::activated, this,
            [this](int index) { m_workspace.setUser(m_user->itemData(index).toString()); });
    connect(&m_workspace, &Workspace::environmentChanged, this, [this] {
        showEnvironments();
        showUsers();
    });
    connect(&m_workspace, &Workspace::userChanged, this, &TopBar::showUsers);
    connect(&m_workspace, &Workspace::apiChanged, this, &TopBar::showUsers);
    connect(&m_workspace.descriptions(), &Descriptions::changed, this, &TopBar::showEnvironments);
    showEnvironments();
    showUsers();
}

void TopBar::setGoToAction(QAction &action)
{
    const auto show = [this, &action] {
        const QString keys = action.shortcut().toString(QKeySequence::NativeText);
        m_goTo->setText(keys.isEmpty() ? tr("Go to…") : tr("Go to…    %1").arg(keys));
    };
    connect(&action, &QAction::changed, this, show);
    show();
}

void TopBar::showEnvironments()
{
    const QSignalBlocker blocker(m_environment);
    m_environment->clear();
    QStringList apis;
    for (const Environment &environment : m_workspace.environments().all()) {
        if (!apis.contains(environment.apiId))
            apis.append(environment.apiId);
    }
    for (const QString &api : std::as_const(apis)) {
        if (apis.size() > 1)
            addHeading(m_workspace.descriptions().of(api)->title);
        for (const Environment &environment : m_workspace.environments().all()) {
            if (environment.apiId == api)
                m_environment->addItem(environment.name, environment.id);
        }
    }
    m_environment->insertSeparator(m_environment->count());
    m_environment->addItem(tr("Add API…"), QString());
    m_environment->setItemData(m_environment->count() - 1, true, addsApiRole);
    m_environment->addItem(tr("Add environment…"), QString());
    m_environment->view()->setMinimumWidth(m_environment->view()->sizeHintForColumn(0) + popupMargin);
    m_environment->setCurrentIndex(m_environment->findData(m_workspace.environment().id));
    m_environment->setToolTip(m_workspace.environment().apiBase.toDisplayString());
}

/// The name of an API above its environments, which cannot be chosen.
void TopBar::addHeading(const QString &title)
{
    if (m_environment->count() > 0)
        m_environment->insertSeparator(m_environment->count());
    if (title.isEmpty())
        return; // it has not been read yet
    m_environment->addItem(isolated(title));
    auto *items = qobject_cast<QStandardItemModel *>(m_environment->model());
    if (!items)
        return;
    QStandardItem *heading = items->item(m_environment->count() - 1);
    heading->setFlags(heading->flags() & ~(Qt::ItemIsEnabled | Qt::ItemIsSelectable));
    QFont bold = m_environment->font();
    bold.setBold(true);
    heading->setFont(bold);
}

void TopBar::showUsers()
{
    const QSignalBlocker blocker(m_user);
    m_user->clear();
    for (const SandboxUser &user : m_workspace.sandbox().users())
        m_user->addItem(user.name, user.name);
    m_user->setCurrentIndex(m_user->findData(m_workspace.user()));
    const bool shown = m_workspace.isSandbox() && m_user->count() > 0;
    m_user->setVisible(shown);
    m_signedIn->setVisible(shown);
}

} // namespace patlas

#include "moc_TopBar.cpp"
