// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/secret/StoresDialog.h"

#include "core/credentials/CredentialRepository.h"
#include "core/secret/VaultStore.h"
#include "ui/widgets/Wording.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QDir>
#include <QListWidget>
#include <QProgressBar>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace patlas {

namespace {

int countIn(const CredentialRepository &tokens, StorageKind storage)
{
    const auto isThere = [storage](const auto &token) { return token.storage == storage; };
    return int(std::count_if(tokens.all().begin(), tokens.all().end(), isThere));
}

QString keychainSentence(KeychainState state)
{
    switch (state) {
    case KeychainState::Unknown:
        return StoresDialog::tr("Checking whether there is one…");
    case KeychainState::Unlocked:
        return StoresDialog::tr("Unlocked.");
    case KeychainState::Locked:
        return StoresDialog::tr("Locked.");
    case KeychainState::CannotPrompt:
        return StoresDialog::tr("Locked or without a keyring, and there is no display on which it could ask "
                                "for a password.");
    case KeychainState::Unavailable:
        return StoresDialog::tr("No keychain service responds in this desktop session.");
    }
    return {};
}

QString vaultSentence(VaultState state)
{
    switch (state) {
    case VaultState::Absent:
        return StoresDialog::tr("Not made yet.");
    case VaultState::Locked:
        return StoresDialog::tr("Locked.");
    case VaultState::Opening:
        return StoresDialog::tr("Being opened…");
    case VaultState::Unlocked:
        return StoresDialog::tr("Unlocked.");
    }
    return {};
}

QString withCount(const QString &sentence, int count, bool isChosen)
{
    const QString tokens = count == 0 ? StoresDialog::tr("No token is there.")
                                      : StoresDialog::tr("%n token(s) there.", nullptr, count);
    const QString parts = sentence.isEmpty() ? tokens : sentence + QLatin1Char(' ') + tokens;
    return isChosen ? parts + QLatin1Char(' ') + StoresDialog::tr("New secrets go here.") : parts;
}

} // namespace

StoresDialog::StoresDialog(CredentialRepository &tokens, VaultStore &vault, int lockAfterMinutes,
                           QWidget *parent)
    : QDialog(parent)
    , m_tokens(tokens)
    , m_vault(vault)
    , m_lockAfter(new QComboBox(this))
    , m_unreferencedPart(new QWidget(this))
    , m_unreferenced(new QListWidget(this))
    , m_outcome(captionLabel({}, this))
    , m_progress(new QProgressBar(this))
{
    setWindowTitle(tr("Where secrets are kept"));
    setAttribute(Qt::WA_DeleteOnClose);
    setModal(true);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(20, 20, 20, 16);
    column->setSpacing(12);
    column->addWidget(headingLabel(windowTitle(), this));

    m_keychainCard =
        addCard(tr("Keychain"), tr("The keychain of your desktop; it is unlocked when you sign in."),
                tr("Keychain state"));
    m_toKeychain = addButton(m_keychainCard, tr("Move all to the keychain"));
    m_askAgain = addButton(m_keychainCard, tr("Ask again"));
    m_vaultCard = addCard(
        tr("Vault"),
        tr("An encrypted file, protected by your passphrase: %1").arg(QDir::toNativeSeparators(vault.path())),
        tr("Vault state"));
    m_toVault = addButton(m_vaultCard, tr("Move all to the vault…"));
    m_unlock = addButton(m_vaultCard, tr("Unlock…"));
    m_lock = addButton(m_vaultCard, tr("Lock now"));
    m_change = addButton(m_vaultCard, tr("Change passphrase…"));
    m_lockAfter->setAccessibleName(tr("Lock the vault when it was not used for"));
    for (const int minutes : {1, 5, 10, 30, 60})
        m_lockAfter->addItem(tr("Lock after %n minute(s)", nullptr, minutes), minutes);
    m_lockAfter->addItem(tr("Lock when Patlas quits"), 0);
    m_lockAfter->setCurrentIndex(std::max(0, m_lockAfter->findData(lockAfterMinutes)));
    m_vaultCard.buttons->addStretch(1);
    m_vaultCard.buttons->addWidget(m_lockAfter);
    m_sessionCard =
        addCard(tr("This session"), tr("In memory, gone when Patlas quits."), tr("Session state"));
    m_keepSession = addButton(m_sessionCard, tr("Keep these as well"));
    for (Card *card : {&m_keychainCard, &m_sessionCard})
        card->buttons->addStretch(1);
    addUnreferenced();

    m_outcome->setAccessibleName(tr("What came of it"));
    m_progress->setAccessibleName(tr("Moving secrets"));
    m_progress->hide();
    column->addWidget(m_outcome);
    column->addWidget(m_progress);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    column->addWidget(buttons);
    setMinimumWidth(640);

    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_toKeychain, &QPushButton::clicked, this,
            [this] { Q_EMIT moveAllRequested(StorageKind::Keychain); });
    connect(m_toVault, &QPushButton::clicked, this, [this] { Q_EMIT moveAllRequested(StorageKind::Vault); });
    connect(m_askAgain, &QPushButton::clicked, this, &StoresDialog::askAgainRequested);
    connect(m_unlock, &QPushButton::clicked, this, &StoresDialog::unlockRequested);
    connect(m_lock, &QPushButton::clicked, this, &StoresDialog::lockRequested);
    connect(m_change, &QPushButton::clicked, this, &StoresDialog::changeRequested);
    connect(m_keepSession, &QPushButton::clicked, this, &StoresDialog::keepSessionRequested);
    connect(m_lockAfter, &QComboBox::activated, this,
            [this] { Q_EMIT lockAfterChosen(m_lockAfter->currentData().toInt()); });
    connect(&tokens, &CredentialRepository::changed, this, &StoresDialog::refresh);
    connect(&tokens, &CredentialRepository::keychainStateChanged, this, &StoresDialog::refresh);
    connect(&tokens, &CredentialRepository::defaultStoreChanged, this, &StoresDialog::refresh);
    connect(&tokens, &CredentialRepository::unreferencedChanged, this, &StoresDialog::refreshUnreferenced);
    connect(&vault, &VaultStore::stateChanged, this, &StoresDialog::refresh);
    refresh();
    refreshUnreferenced();
}

StoresDialog::Card StoresDialog::addCard(const QString &title, const QString &explanation,
                                         const QString &accessibleName)
{
    auto *frame = new QFrame(this);
    frame->setProperty("card", true);
    auto *name = new QLabel(title, frame);
    QFont strong = name->font();
    strong.setWeight(QFont::DemiBold);
    name->setFont(strong);
    Card card;
    card.state = new QLabel(frame);
    card.state->setTextFormat(Qt::PlainText);
    card.state->setWordWrap(true);
    card.state->setAccessibleName(accessibleName);
    card.buttons = new QHBoxLayout;
    card.buttons->setSpacing(8);
    auto *inside = new QVBoxLayout(frame);
    inside->setContentsMargins(16, 12, 16, 14);
    inside->setSpacing(6);
    inside->addWidget(name);
    inside->addWidget(captionLabel(explanation, frame));
    inside->addWidget(card.state);
    inside->addLayout(card.buttons);
    layout()->addWidget(frame);
    return card;
}

QPushButton *StoresDialog::addButton(Card &card, const QString &text)
{
    auto *button = new QPushButton(text, this);
    button->setAutoDefault(false);
    card.buttons->addWidget(button);
    return button;
}

void StoresDialog::addUnreferenced()
{
    auto *column = new QVBoxLayout(m_unreferencedPart);
    column->setContentsMargins(0, 4, 0, 0);
    column->setSpacing(8);
    auto *title = new QLabel(tr("Secrets without a token"), m_unreferencedPart);
    QFont strong = title->font();
    strong.setWeight(QFont::DemiBold);
    title->setFont(strong);
    column->addWidget(title);
    column->addWidget(
        captionLabel(tr("Patlas stored them, but no token here refers to them: its database was lost, or "
                        "they belong to another Patlas installation of yours. They stay until you decide."),
                     m_unreferencedPart));
    m_unreferenced->setAccessibleName(tr("Secrets without a token"));
    m_unreferenced->setMaximumHeight(110);
    column->addWidget(m_unreferenced);
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    m_adopt = new QPushButton(tr("Make a token of it…"), m_unreferencedPart);
    m_delete = new QPushButton(tr("Delete…"), m_unreferencedPart);
    for (QPushButton *button : {m_adopt, m_delete}) {
        button->setAutoDefault(false);
        row->addWidget(button);
    }
    row->addStretch(1);
    column->addLayout(row);
    layout()->addWidget(m_unreferencedPart);
    connect(m_adopt, &QPushButton::clicked, this, [this] { Q_EMIT adoptRequested(currentUnreferenced()); });
    connect(m_delete, &QPushButton::clicked, this, [this] { Q_EMIT deleteRequested(currentUnreferenced()); });
}

SecretPlace StoresDialog::currentUnreferenced() const
{
    const int row = m_unreferenced->currentRow();
    const std::vector<SecretPlace> &unreferenced = m_tokens.unreferenced();
    return row >= 0 && row < int(unreferenced.size()) ? unreferenced[std::size_t(row)] : SecretPlace();
}

void StoresDialog::refreshUnreferenced()
{
    m_unreferenced->clear();
    for (const SecretPlace &unreferenced : m_tokens.unreferenced()) {
        const QString where =
            unreferenced.storage == StorageKind::Vault ? tr("In the vault") : tr("In the keychain");
        m_unreferenced->addItem(tr("%1, entry %2").arg(where, unreferenced.key));
    }
    m_unreferenced->setCurrentRow(0);
    m_unreferencedPart->setVisible(m_unreferenced->count() > 0);
    adjustSize();
}

void StoresDialog::refresh()
{
    const VaultState vault = m_vault.state();
    const KeychainState keychain = m_tokens.keychainState();
    const bool inVault = m_tokens.defaultStore() == StorageKind::Vault;
    const int inKeychain = countIn(m_tokens, StorageKind::Keychain);
    const int vaulted = countIn(m_tokens, StorageKind::Vault);
    const int fleeting = countIn(m_tokens, StorageKind::Session);
    m_keychainCard.state->setText(withCount(keychainSentence(keychain), inKeychain, !inVault));
    m_vaultCard.state->setText(withCount(vaultSentence(vault), vaulted, inVault));
    m_sessionCard.state->setText(withCount({}, fleeting, false));
    for (const Card *card : {&m_keychainCard, &m_vaultCard, &m_sessionCard})
        card->state->setAccessibleDescription(
            card->state->text()); // the name hides the text from assistive clients

    const bool absent = vault == VaultState::Absent;
    m_toKeychain->setVisible(inVault || vaulted > 0);
    m_toKeychain->setEnabled(!m_moving && keychain == KeychainState::Unlocked);
    m_toKeychain->setToolTip(m_toKeychain->isEnabled() ? QString()
                                                       : tr("The keychain must be available and unlocked."));
    m_askAgain->setVisible(keychain != KeychainState::Unlocked);
    m_toVault->setText(absent ? tr("Make a vault and use it…") : tr("Move all to the vault"));
    m_toVault->setVisible(!inVault || inKeychain > 0);
    m_toVault->setEnabled(!m_moving && vault != VaultState::Opening);
    m_unlock->setVisible(vault == VaultState::Locked || vault == VaultState::Opening);
    m_unlock->setEnabled(vault == VaultState::Locked);
    m_lock->setVisible(vault == VaultState::Unlocked);
    m_change->setVisible(!absent);
    m_change->setEnabled(vault != VaultState::Opening && !m_moving);
    m_lockAfter->setVisible(!absent);
    m_keepSession->setVisible(fleeting > 0);
    m_keepSession->setEnabled(!m_moving);
}

void StoresDialog::showProgress(int done, int total)
{
    m_moving = true;
    m_progress->setRange(0, std::max(1, total));
    m_progress->setValue(done);
    m_progress->show();
    m_outcome->setText(tr("Moving secrets: %1 of %2").arg(done).arg(total));
    refresh();
}

void StoresDialog::showOutcome(const QString &sentence)
{
    m_moving = false;
    m_progress->hide();
    m_outcome->setText(sentence);
    announce(m_outcome, sentence);
    refresh();
}

} // namespace patlas

#include "moc_StoresDialog.cpp"
