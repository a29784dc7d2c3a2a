// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/StatusPanel.h"

#include "core/credentials/CredentialRepository.h"
#include "core/environment/SandboxControl.h"
#include "core/secret/VaultStore.h"
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

} // namespace

StatusPanel::StatusPanel(Workspace &workspace, QWidget *parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_sandboxDot(new QLabel(this))
    , m_sandbox(new QLabel(this))
    , m_keychainDot(new QLabel(this))
    , m_keychain(new QLabel(this))
    , m_expiry(new QLabel(this))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(10, 3, 10, 3);
    row->setSpacing(6);
    row->addWidget(m_sandboxDot);
    row->addWidget(m_sandbox);
    row->addSpacing(14);
    row->addWidget(m_keychainDot);
    row->addWidget(m_keychain);
    row->addStretch();
    row->addWidget(m_expiry);
    for (QLabel *label : {m_sandbox, m_keychain, m_expiry}) {
        label->setTextFormat(Qt::PlainText);
        label->setProperty("caption", true);
    }
    m_sandbox->setAccessibleName(tr("Sandbox status"));
    m_keychain->setAccessibleName(tr("Keychain status"));
    m_expiry->setAccessibleName(tr("Tokens about to expire"));

    connect(&workspace.sandbox(), &SandboxControl::stateChanged, this, &StatusPanel::showSandbox);
    connect(&workspace.sandbox(), &SandboxControl::faultsChanged, this, &StatusPanel::showSandbox);
    connect(&workspace.tokens(), &CredentialRepository::keychainStateChanged, this,
            &StatusPanel::showKeychain);
    connect(&workspace.tokens(), &CredentialRepository::waitingForKeychainChanged, this,
            &StatusPanel::showKeychain);
    connect(&workspace.tokens(), &CredentialRepository::defaultStoreChanged, this,
            &StatusPanel::showKeychain);
    connect(&workspace.tokens(), &CredentialRepository::changed, this, &StatusPanel::showExpiry);
    auto *clock = new QTimer(this); // tokens approach their expiry without any event
    connect(clock, &QTimer::timeout, this, &StatusPanel::showExpiry);
    clock->start(std::chrono::minutes(1));
    connect(&workspace.vault(), &VaultStore::stateChanged, this, &StatusPanel::showKeychain);
    showSandbox();
    showKeychain();
    showExpiry();
}

void StatusPanel::showSandbox()
{
    const Theme theme(palette());
    QString text;
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
        text = tr("Sandbox on %1:%2").arg(url.host()).arg(url.port());
        colour = theme.ok();
        if (m_workspace.sandbox().faults().any()) {
            text = tr("%1, simulating faults").arg(text);
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
    m_sandbox->setAccessibleDescription(text);
    m_sandboxDot->setPixmap(dot(colour, devicePixelRatioF()));
}

void StatusPanel::showStore(const QString &text, const QString &meaning, const QColor &colour)
{
    m_keychain->setText(text);
    m_keychain->setAccessibleDescription(text);
    m_keychain->setToolTip(meaning);
    m_keychainDot->setPixmap(dot(colour, devicePixelRatioF()));
}

void StatusPanel::showVault()
{
    const Theme theme(palette());
    switch (m_workspace.vault().state()) {
    case VaultState::Absent:
        showStore(tr("Vault: missing"),
                  tr("Its file was moved or deleted. Put it back, or make a new vault."), theme.danger());
        break;
    case VaultState::Locked:
        showStore(tr("Vault: locked"), tr("Patlas asks for its passphrase when a secret is needed."),
                  theme.warning());
        break;
    case VaultState::Opening:
        showStore(tr("Vault: opening…"), tr("Its key is being made."), theme.muted());
        break;
    case VaultState::Unlocked:
        showStore(tr("Vault: unlocked"), tr("Token secrets are kept in an encrypted file and nowhere else."),
                  theme.ok());
        break;
    }
}

void StatusPanel::showKeychain()
{
    const Theme theme(palette());
    if (m_workspace.tokens().isWaitingForKeychain()) {
        showStore(tr("Keychain: waiting for its response…"),
                  tr("It may be asking for its password: look for its window."), theme.warning());
        return;
    }
    if (m_workspace.tokens().defaultStore() == StorageKind::Vault) {
        showVault();
        return;
    }
    QString text;
    QString meaning;
    QColor colour = theme.muted();
    switch (m_workspace.tokens().keychainState()) {
    case KeychainState::Unknown:
        text = tr("Keychain: asking…");
        break;
    case KeychainState::Unlocked:
        text = tr("Keychain: unlocked");
        meaning = tr("Token secrets are kept in the keychain of this desktop and nowhere else.");
        colour = theme.ok();
        break;
    case KeychainState::Locked:
        text = tr("Keychain: locked");
        meaning = tr("Unlock it to use stored tokens. New ones can be kept for this session only.");
        colour = theme.warning();
        break;
    case KeychainState::CannotPrompt:
        text = tr("Keychain: cannot be unlocked here");
        meaning =
            tr("It is locked or has no keyring yet, and there is no display on which it could ask for a "
               "password. Tokens can be kept in an encrypted vault, or in memory until Patlas quits.");
        colour = theme.warning();
        break;
    case KeychainState::Unavailable:
        text = tr("Keychain: not available");
        meaning = tr("No keychain service responds in this desktop session. Tokens can be kept in an "
                     "encrypted vault, or in memory until Patlas quits.");
        colour = theme.danger();
        break;
    }
    showStore(text, meaning, colour);
}

void StatusPanel::showExpiry()
{
    const QDateTime now = QDateTime::currentDateTimeUtc();
    int soon = 0;
    qint64 nearest = 0;
    for (const Credential &token : m_workspace.tokens().all()) {
        if (statusOf(token, now) != TokenStatus::ExpiresSoon)
            continue;
        const qint64 days = std::max<qint64>(0, now.daysTo(token.expires));
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
