// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/newtoken/NewSecretPage.h"

#include "core/base/VisibleText.h"
#include "ui/secret/SecretField.h"
#include "ui/secret/StoreErrorPanel.h"
#include "ui/theme/Theme.h"
#include "ui/widgets/Wording.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace patlas {

NewSecretPage::NewSecretPage(QWidget *parent)
    : QWidget(parent)
    , m_heading(headingLabel({}, this))
    , m_scopes(captionLabel({}, this))
    , m_secret(new SecretField(SecretField::Use::Reveal, this))
    , m_kept(new QLabel(this))
    , m_problem(new StoreErrorPanel(this))
    , m_copy(new QPushButton(tr("Copy token"), this))
    , m_done(new QPushButton(tr("Done"), this))
{
    m_secret->setAccessibleName(tr("Token secret"));
    m_scopes->setAccessibleName(tr("Scopes of the token"));
    m_kept->setAccessibleName(tr("Where it is kept"));
    m_kept->setTextFormat(Qt::PlainText);
    m_kept->setWordWrap(true);
    m_copy->setAutoDefault(false);
    m_done->setProperty("primary", true);

    auto *once = new QLabel(tr("Copy it now: it will not be shown again."), this);
    once->setWordWrap(true);
    QFont strong = once->font();
    strong.setWeight(QFont::DemiBold);
    once->setFont(strong);

    auto *card = new QFrame(this);
    card->setProperty("card", true);
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    row->addWidget(m_secret, 1);
    row->addWidget(m_copy);
    auto *inCard = new QVBoxLayout(card);
    inCard->setContentsMargins(16, 14, 16, 16);
    inCard->setSpacing(8);
    inCard->addWidget(fieldLabel(tr("Token &secret"), m_secret, this));
    inCard->addLayout(row);
    inCard->addWidget(once);

    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_kept, 1);
    buttons->addSpacing(16);
    buttons->addWidget(m_done);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    column->addWidget(m_heading);
    column->addWidget(m_scopes);
    column->addSpacing(8);
    column->addWidget(card);
    column->addSpacing(4);
    column->addWidget(m_problem);
    column->addStretch(1);
    column->addLayout(buttons);
    setTabOrder(m_secret, m_copy);
    setTabOrder(m_copy, m_problem);
    setTabOrder(m_problem, m_done);

    connect(m_copy, &QPushButton::clicked, this, &NewSecretPage::copyRequested);
    connect(m_secret, &SecretField::copyRequested, this, &NewSecretPage::copyRequested);
    connect(m_done, &QPushButton::clicked, this, &NewSecretPage::done);
    connect(m_problem, &StoreErrorPanel::tryAgain, this, &NewSecretPage::tryAgain);
    connect(m_problem, &StoreErrorPanel::keepForSession, this, &NewSecretPage::keepForSession);
}

void NewSecretPage::reveal(const Credential &token, const Secret &secret)
{
    m_heading->setText(tr("“%1” is ready").arg(isolated(token.name)));
    const QString expires = token.expires.isValid() ? tr("expires %1").arg(shortDate(token.expires, {}))
        : token.neverExpires                        ? tr("never expires")
                                                    : tr("expiry not known");
    m_scopes->setText(tr("%1 · %2", "scopes · expiry").arg(isolated(token.scopes.join(u", "_s)), expires));
    m_secret->reveal(secret);
    m_done->setDefault(true);
    m_copy->setFocus(Qt::OtherFocusReason);
}

void NewSecretPage::showKeeping()
{
    m_kept->setText(tr("Storing it…"));
    m_problem->setBusy(true);
    m_done->setEnabled(false);
    m_done->setToolTip(tr("The keychain or vault has not responded yet. It may be asking for its password."));
}

void NewSecretPage::showKept(const QString &sentence)
{
    m_problem->hide();
    m_kept->setText(sentence);
    m_done->setEnabled(true);
    m_done->setToolTip({});
    announce(m_kept, sentence);
}

void NewSecretPage::showNotKept(const Error &error)
{
    m_kept->setText(tr("It is not kept yet. It stays on screen until you decide."));
    m_problem->say(error);
    m_done->setEnabled(true);
    m_done->setToolTip({});
}

void NewSecretPage::wipe()
{
    m_secret->wipe();
}

} // namespace patlas

#include "moc_NewSecretPage.cpp"
