// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/secret/StoresDialog.h"

#include "core/credentials/CredentialRepository.h"
#include "core/credentials/DefaultStore.h"
#include "core/credentials/UnreferencedSecrets.h"
#include "core/secret/KeychainStore.h"
#include "core/secret/SessionStore.h"
#include "core/secret/VaultStore.h"
#include "ui/secret/LockAfterBox.h"
#include "ui/widgets/Wording.h"

#include <QDialogButtonBox>
#include <QDir>
#include <QListWidget>
#include <QProgressBar>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace patlas {

namespace {

int countIn(const CredentialRepository &tokens, const StoreId &storage)
{
    const auto isThere = [&storage](const auto &token) { return token.storage == storage; };
    return int(std::count_if(tokens.all().begin(), tokens.all().end(), isThere));
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
    , m_lockAfter(new LockAfterBox(this))
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

    for (const SecretStore *store : tokens.stores().all())
        m_cards.push_back(addCard(*store));
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
    m_lockAfter->setMinutes(lockAfterMinutes);
    connect(m_lockAfter, &LockAfterBox::minutesChosen, this, &StoresDialog::lockAfterChosen);
    connect(&tokens, &CredentialRepository::changed, this, qOverload<>(&StoresDialog::refresh));
    connect(&tokens.defaultStore(), &DefaultStore::changed, this, qOverload<>(&StoresDialog::refresh));
    connect(&tokens.unreferenced(), &UnreferencedSecrets::changed, this, &StoresDialog::refreshUnreferenced);
    for (const SecretStore *store : tokens.stores().all())
        connect(store, &SecretStore::statusChanged, this, qOverload<>(&StoresDialog::refresh));
    refresh();
    refreshUnreferenced();
}

StoresDialog::Card StoresDialog::addCard(const SecretStore &store)
{
    const StoreDescription words = store.description();
    auto *frame = new QFrame(this);
    frame->setProperty("card", true);
    auto *name = new QLabel(words.title, frame);
    QFont strong = name->font();
    strong.setWeight(QFont::DemiBold);
    name->setFont(strong);
    Card card;
    card.store = &store;
    card.state = new QLabel(frame);
    card.state->setTextFormat(Qt::PlainText);
    card.state->setWordWrap(true);
    card.state->setAccessibleName(tr("%1 state").arg(words.name));
    card.buttons = new QHBoxLayout;
    card.buttons->setSpacing(8);
    auto *inside = new QVBoxLayout(frame);
    inside->setContentsMargins(16, 12, 16, 14);
    inside->setSpacing(6);
    inside->addWidget(name);
    inside->addWidget(captionLabel(words.explanation, frame));
    inside->addWidget(card.state);
    inside->addLayout(card.buttons);
    layout()->addWidget(frame);

    if (store.outlastsSession()) {
        card.moveHere = addButton(card, tr("Move all to the %1").arg(words.noun));
        connect(card.moveHere, &QPushButton::clicked, this,
                [this, id = store.id()] { Q_EMIT moveAllRequested(id); });
    }
    if (store.id() == keychainStoreId) {
        m_askAgain = addButton(card, tr("Ask again"));
        connect(m_askAgain, &QPushButton::clicked, this, &StoresDialog::askAgainRequested);
    } else if (store.id() == vaultStoreId) {
        addVaultButtons(card);
    } else if (store.id() == sessionStoreId) {
        m_keepSession = addButton(card, tr("Keep these as well"));
        connect(m_keepSession, &QPushButton::clicked, this, &StoresDialog::keepSessionRequested);
    }
    card.buttons->addStretch(1);
    if (store.id() == vaultStoreId)
        card.buttons->addWidget(m_lockAfter);
    return card;
}

void StoresDialog::addVaultButtons(const Card &card)
{
    m_unlock = addButton(card, tr("Unlock…"));
    m_lock = addButton(card, tr("Lock now"));
    m_change = addButton(card, tr("Change passphrase…"));
    connect(m_unlock, &QPushButton::clicked, this, &StoresDialog::unlockRequested);
    connect(m_lock, &QPushButton::clicked, this, &StoresDialog::lockRequested);
    connect(m_change, &QPushButton::clicked, this, &StoresDialog::changeRequested);
}

QPushButton *StoresDialog::addButton(const Card &card, const QString &text)
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
    const std::vector<SecretPlace> &unreferenced = m_tokens.unreferenced().all();
    return row >= 0 && row < int(unreferenced.size()) ? unreferenced[std::size_t(row)] : SecretPlace();
}

void StoresDialog::refreshUnreferenced()
{
    m_unreferenced->clear();
    for (const SecretPlace &unreferenced : m_tokens.unreferenced().all()) {
        const QString where = tr("In the %1").arg(m_tokens.stores().describe(unreferenced.storage).noun);
        m_unreferenced->addItem(tr("%1, entry %2").arg(where, unreferenced.key));
    }
    m_unreferenced->setCurrentRow(0);
    m_unreferencedPart->setVisible(m_unreferenced->count() > 0);
    adjustSize();
}

void StoresDialog::refresh()
{
    for (const Card &card : m_cards) {
        refresh(card);
        if (card.store == &m_vault)
            refreshVault(card);
    }
}

void StoresDialog::refresh(const Card &card)
{
    const StoreId id = card.store->id();
    const StoreStatus status = card.store->status();
    const bool isOpen = status.state == StoreState::Open;
    const int count = countIn(m_tokens, id);
    const bool isDefault = m_tokens.defaultStore().id() == id;
    card.state->setText(withCount(status.sentence, count, isDefault));
    // The name hides the text from assistive clients.
    card.state->setAccessibleDescription(card.state->text());
    if (card.moveHere) {
        const bool isElsewhere =
            std::any_of(m_tokens.all().begin(), m_tokens.all().end(), [&](const auto &token) {
                return token.storage != id && m_tokens.stores().outlastsSession(token.storage);
            });
        card.moveHere->setVisible(!isDefault || isElsewhere);
        card.moveHere->setEnabled(!m_moving && isOpen);
        card.moveHere->setToolTip(
            isOpen && !m_moving
                ? QString()
                : tr("The %1 must be available and unlocked.").arg(card.store->description().noun));
    }
    if (id == keychainStoreId)
        m_askAgain->setVisible(!isOpen);
    if (id == sessionStoreId) {
        m_keepSession->setVisible(!m_tokens.defaultStore().sessionIds().isEmpty());
        m_keepSession->setEnabled(!m_moving);
    }
}

/// Its button makes it, and asks for the passphrase, so it need not be open.
void StoresDialog::refreshVault(const Card &card)
{
    const VaultState vault = m_vault.state();
    const bool absent = vault == VaultState::Absent;
    if (absent)
        card.moveHere->setText(tr("Make a vault and use it…"));
    else
        card.moveHere->setText(tr("Move all to the %1").arg(card.store->description().noun));
    card.moveHere->setEnabled(!m_moving && vault != VaultState::Opening);
    card.moveHere->setToolTip({});
    m_unlock->setVisible(vault == VaultState::Locked || vault == VaultState::Opening);
    m_unlock->setEnabled(vault == VaultState::Locked);
    m_lock->setVisible(vault == VaultState::Unlocked);
    m_change->setVisible(!absent);
    m_change->setEnabled(vault != VaultState::Opening && !m_moving);
    m_lockAfter->setVisible(!absent);
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
