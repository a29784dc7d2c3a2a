// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/secret/StoreErrorPanel.h"

#include "ui/widgets/Wording.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace patlas {

StoreErrorPanel::StoreErrorPanel(QWidget *parent)
    : QFrame(parent)
    , m_reason(new QLabel(this))
    , m_again(new QPushButton(tr("Try again"), this))
    , m_vault(new QPushButton(tr("Use a vault…"), this))
    , m_session(new QPushButton(tr("Keep for this session only"), this))
{
    setProperty("card", true);
    setAccessibleName(tr("Keeping failed"));
    m_reason->setAccessibleName(tr("Reason"));
    m_reason->setTextFormat(Qt::PlainText);
    m_reason->setWordWrap(true);
    m_reason->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_again->setAutoDefault(false);
    m_vault->setAutoDefault(false);
    m_vault->setToolTip(tr("An encrypted file under a passphrase that you choose"));
    m_session->setAutoDefault(false);
    m_session->setToolTip(tr("In memory until Patlas quits; nothing is written to a file"));

    auto *choices = new QHBoxLayout;
    choices->setSpacing(8);
    choices->addWidget(m_again);
    choices->addWidget(m_vault);
    choices->addWidget(m_session);
    choices->addStretch(1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(12, 12, 12, 12);
    column->setSpacing(12);
    column->addWidget(m_reason);
    column->addLayout(choices);
    hide();

    connect(m_again, &QPushButton::clicked, this, &StoreErrorPanel::tryAgain);
    connect(m_vault, &QPushButton::clicked, this, &StoreErrorPanel::vaultWanted);
    connect(m_session, &QPushButton::clicked, this, &StoreErrorPanel::keepForSession);
}

void StoreErrorPanel::say(const Error &error)
{
    // Memory helps only if the keychain failed; a name that is taken is taken there too.
    const bool keychain = error.kind == ErrorKind::KeychainUnavailable
        || error.kind == ErrorKind::KeychainLocked || error.kind == ErrorKind::KeychainCannotPrompt
        || error.kind == ErrorKind::KeychainDenied || error.kind == ErrorKind::Storage
        || error.kind == ErrorKind::Internal || error.kind == ErrorKind::Cancelled;
    m_session->setVisible(keychain);
    m_vault->setVisible(m_vaultOffered
                        && (error.kind == ErrorKind::KeychainUnavailable
                            || error.kind == ErrorKind::KeychainLocked
                            || error.kind == ErrorKind::KeychainCannotPrompt
                            || error.kind == ErrorKind::KeychainDenied || error.kind == ErrorKind::Timeout));
    m_reason->setText(error.message());
    setBusy(false);
    show();
    announce(m_reason, m_reason->text());
}

void StoreErrorPanel::setBusy(bool busy)
{
    m_again->setEnabled(!busy);
    m_vault->setEnabled(!busy);
    m_session->setEnabled(!busy);
}

} // namespace patlas

#include "moc_StoreErrorPanel.cpp"
