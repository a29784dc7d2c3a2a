// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/StatusPanel.h"

#include "core/base/VisibleText.h"
#include "core/credentials/CredentialRepository.h"
#include "core/credentials/DefaultStore.h"
#include "core/environment/SandboxControl.h"
#include "core/secret/SecretStore.h"
#include "core/session/Workspace.h"
#include "ui/theme/Theme.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QTimer>

#include <algorithm>
#include <chrono>

namespace patlas {

namespace {

QPixmap dot(const QColor &colour, qreal ratio)
{
    constexpr int size = 8;
    QPixmap pixmap(QSize(size, size) * ratio);
    pixmap.setDevicePixelRatio(ratio);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(colour);
    painter.drawEllipse(0, 0, size, size);
    return pixmap;
}

QColor storeColour(StoreState state, const Theme &theme)
{
    switch (state) {
    case StoreState::Unknown:
        return theme.muted();
    case StoreState::Open:
        return theme.ok();
    case StoreState::Locked:
        return theme.warning();
    case StoreState::Unavailable:
        return theme.danger();
    }
    return {};
}

} // namespace

StatusPanel::StatusPanel(Workspace &workspace, QWidget *parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_sandboxDot(new QLabel(this))
    , m_sandbox(new QLabel(this))
    , m_storeDot(new QLabel(this))
    , m_store(new QLabel(this))
    , m_expiry(new QLabel(this))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(10, 3, 10, 3);
    row->setSpacing(6);
    row->addWidget(m_sandboxDot);
    row->addWidget(m_sandbox);
    row->addSpacing(14);
    row->addWidget(m_storeDot);
    row->addWidget(m_store);
    row->addStretch();
    row->addWidget(m_expiry);
    for (QLabel *label : {m_sandbox, m_store, m_expiry}) {
        label->setTextFormat(Qt::PlainText);
        label->setProperty("caption", true);
    }
    m_sandbox->setAccessibleName(tr("Sandbox status"));
    m_store->setAccessibleName(tr("Keychain status"));
    m_expiry->setAccessibleName(tr("Tokens about to expire"));

    connect(&workspace.sandbox(), &SandboxControl::stateChanged, this, &StatusPanel::showSandbox);
    connect(&workspace.sandbox(), &SandboxControl::faultsChanged, this, &StatusPanel::showSandbox);
    for (const SecretStore *store : workspace.tokens().stores().all())
        connect(store, &SecretStore::statusChanged, this, &StatusPanel::showStore);
    connect(&workspace.tokens().defaultStore(), &DefaultStore::changed, this, &StatusPanel::showStore);
    connect(&workspace.tokens(), &CredentialRepository::changed, this, &StatusPanel::showExpiry);
    auto *clock = new QTimer(this); // tokens approach their expiry without any event
    connect(clock, &QTimer::timeout, this, &StatusPanel::showExpiry);
    clock->start(std::chrono::minutes(1));
    showSandbox();
    showStore();
    showExpiry();
}

void StatusPanel::showSandbox()
{
    const Theme theme(palette());
    QString text;
    QString more;
    QColor colour = theme.muted();
    switch (m_workspace.sandbox().state()) {
    case SandboxControl::State::Stopped:
        text = tr("Sandbox stopped");
        break;
    case SandboxControl::State::Starting:
        text = tr("Sandbox is starting…");
        break;
    case SandboxControl::State::Running: {
        const QUrl url = m_workspace.sandbox().environment().apiBase;
        text = tr("Sandbox on %1:%2").arg(isolated(url.host())).arg(url.port());
        colour = theme.ok();
        if (m_workspace.sandbox().faults().any()) {
            text = tr("%1, simulating faults").arg(text);
            more =
                tr("It misbehaves on purpose, as set here or by patlasctl sandbox faults. Sandbox > Faults… "
                   "says how, and ends it.");
            colour = theme.warning();
        }
        break;
    }
    case SandboxControl::State::Failed:
        text = tr("Sandbox failed: %1").arg(m_workspace.sandbox().failure());
        colour = theme.danger();
        break;
    }
    m_sandbox->setText(text);
    m_sandbox->setToolTip(more);
    m_sandbox->setAccessibleDescription(more.isEmpty() ? text : text + QLatin1Char('\n') + more);
    m_sandboxDot->setPixmap(dot(colour, devicePixelRatioF()));
}

void StatusPanel::showStore()
{
    // A store that does not respond is of interest even if new secrets go to another one.
    const SecretStores &stores = m_workspace.tokens().stores();
    const auto waiting = std::find_if(stores.all().begin(), stores.all().end(),
                                      [](const SecretStore *store) { return store->isWaiting(); });
    StoreStatus status;
    if (waiting != stores.all().end())
        status = {StoreState::Locked,
                  {},
                  tr("%1: waiting for its response…").arg((*waiting)->description().name),
                  tr("It may be asking for its password: look for its window.")};
    else if (const SecretStore *store = stores.find(m_workspace.tokens().defaultStore().id()))
        status = store->status();
    m_store->setText(status.caption);
    m_store->setAccessibleDescription(status.caption);
    m_store->setToolTip(status.meaning);
    m_storeDot->setPixmap(dot(storeColour(status.state, Theme(palette())), devicePixelRatioF()));
}

void StatusPanel::showExpiry()
{
    const QDateTime now = QDateTime::currentDateTimeUtc();
    int soon = 0;
    qint64 nearest = 0;
    for (const Credential &token : m_workspace.tokens().all()) {
        if (statusOf(token, now) != TokenStatus::ExpiresSoon)
            continue;
        const qint64 days = std::max<qint64>(0, now.toLocalTime().daysTo(token.expires.toLocalTime()));
        nearest = soon == 0 ? days : std::min(nearest, days);
        ++soon;
    }
    m_expiry->setVisible(soon > 0);
    if (soon == 1)
        m_expiry->setText(tr("1 token expires in %n day(s)", nullptr, int(nearest)));
    else
        m_expiry->setText(
            tr("%1 tokens expire soon, the first in %n day(s)", nullptr, int(nearest)).arg(soon));
}

} // namespace patlas

#include "moc_StatusPanel.cpp"
