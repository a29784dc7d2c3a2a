// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/secret/PassphraseDialog.h"

#include "core/base/Then.h"
#include "ui/secret/SecretField.h"
#include "ui/widgets/Wording.h"

#include <QDialogButtonBox>
#include <QProgressBar>
#include <QPushButton>
#include <QVBoxLayout>

namespace patlas {

namespace {

QString titleOf(PassphraseDialog::Purpose purpose)
{
    switch (purpose) {
    case PassphraseDialog::Purpose::Make:
        return PassphraseDialog::tr("Make a vault");
    case PassphraseDialog::Purpose::Unlock:
        return PassphraseDialog::tr("Unlock the vault");
    case PassphraseDialog::Purpose::Change:
        return PassphraseDialog::tr("Change the vault's passphrase");
    }
    return {};
}

QString goOf(PassphraseDialog::Purpose purpose)
{
    switch (purpose) {
    case PassphraseDialog::Purpose::Make:
        return PassphraseDialog::tr("Make vault");
    case PassphraseDialog::Purpose::Unlock:
        return PassphraseDialog::tr("Unlock");
    case PassphraseDialog::Purpose::Change:
        return PassphraseDialog::tr("Change passphrase");
    }
    return {};
}

} // namespace

PassphraseDialog::PassphraseDialog(Purpose purpose, const QString &reason, Act act, QWidget *parent)
    : QDialog(parent)
    , m_purpose(purpose)
    , m_act(std::move(act))
    , m_hint(captionLabel({}, this))
    , m_failure(problemLabel(this))
    , m_progress(new QProgressBar(this))
    , m_buttons(new QDialogButtonBox(QDialogButtonBox::Cancel, this))
    , m_go(new QPushButton(goOf(purpose), this))
    , m_anyway(new QPushButton(this))
{
    setWindowTitle(titleOf(purpose));
    setAttribute(Qt::WA_DeleteOnClose);
    setModal(true);
    m_hint->setAccessibleName(tr("About the passphrase"));
    m_failure->setAccessibleName(tr("Why it did not work"));
    m_progress->setRange(0, 0);
    m_progress->setTextVisible(false);
    m_progress->setAccessibleName(tr("Making the key"));
    m_progress->hide();

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(20, 20, 20, 16);
    column->setSpacing(12);
    column->addWidget(headingLabel(titleOf(purpose), this));
    if (!reason.isEmpty())
        column->addWidget(captionLabel(reason, this));
    if (purpose != Purpose::Make)
        m_present = addField(tr("&Passphrase"), tr("Passphrase"));
    if (purpose != Purpose::Unlock) {
        m_next = addField(tr("&New passphrase"), tr("New passphrase"));
        m_repeat = addField(tr("The same &again"), tr("The same again"));
    }
    column->addWidget(m_hint);
    column->addWidget(m_failure);
    column->addWidget(m_progress);
    m_go->setProperty("primary", true);
    m_go->setDefault(true);
    m_buttons->addButton(m_go, QDialogButtonBox::AcceptRole);
    m_anyway->setAutoDefault(false);
    m_anyway->setProperty("danger", true);
    m_anyway->hide();
    connect(m_anyway, &QPushButton::clicked, this, [this] { run(m_actAnyway); });
    column->addWidget(m_buttons);
    setMinimumWidth(460);

    connect(m_buttons, &QDialogButtonBox::accepted, this, &PassphraseDialog::act);
    connect(m_buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    refresh();
    (m_present ? m_present : m_next)->setFocus(Qt::OtherFocusReason);
}

PassphraseDialog::~PassphraseDialog() = default;

SecretField *PassphraseDialog::addField(const QString &label, const QString &name)
{
    auto *field = new SecretField(SecretField::Use::Paste, this);
    field->setAccessibleName(name);
    auto *pair = new QVBoxLayout;
    pair->setSpacing(4);
    pair->addWidget(fieldLabel(label, field, this));
    pair->addWidget(field);
    static_cast<QVBoxLayout *>(layout())->addLayout(pair);
    connect(field, &QLineEdit::textChanged, this, &PassphraseDialog::refresh);
    return field;
}

QString PassphraseDialog::problem() const
{
    if (m_present && m_present->text().isEmpty())
        return tr("Type the passphrase.");
    if (!m_next)
        return {};
    if (m_next->text().size() < minCharacters)
        return tr(
            "At least %n characters. Some words that do not belong together are easy to keep in mind and "
            "hard to guess.",
            nullptr, minCharacters);
    if (m_repeat->text() != m_next->text())
        return tr("Type the same once more: the vault cannot be opened without it.");
    return {};
}

void PassphraseDialog::refresh()
{
    const QString why = problem();
    const bool unlocking = m_purpose == Purpose::Unlock;
    QString hint = why;
    if (m_busy)
        hint = tr("Making the key. This takes a moment on purpose, to make guessing slow.");
    else if (why.isEmpty() && !unlocking)
        hint = tr("Patlas keeps no copy of the passphrase. If you forget it, it cannot be recovered.");
    m_hint->setText(unlocking && !m_busy ? QString() : hint);
    m_hint->setVisible(!m_hint->text().isEmpty());
    m_hint->setAccessibleDescription(hint);
    m_go->setEnabled(why.isEmpty() && !m_busy);
    m_go->setToolTip(why);
    m_progress->setVisible(m_busy);
    for (SecretField *field : {m_present, m_next, m_repeat}) {
        if (field)
            field->setEnabled(!m_busy);
    }
}

void PassphraseDialog::setAnyway(const QString &label, Act act)
{
    m_anyway->setText(label);
    m_actAnyway = std::move(act);
}

/// A button box shows again what is hidden in it.
void PassphraseDialog::offerAnyway(bool offered)
{
    if (offered) {
        m_buttons->addButton(m_anyway, QDialogButtonBox::ActionRole);
    } else {
        m_buttons->removeButton(m_anyway);
        m_anyway->setParent(this); // it has none then; this hides it as well
    }
}

void PassphraseDialog::act()
{
    run(m_act);
}

void PassphraseDialog::run(const Act &act)
{
    if (m_busy || !problem().isEmpty())
        return;
    m_busy = true;
    m_failure->hide();
    offerAnyway(false);
    refresh();
    // As typed: a space at the end is part of a passphrase.
    const auto typed = [](const SecretField *field) { return field ? field->untrimmed() : Secret(); };
    thenResult(act(typed(m_present), typed(m_next)), this,
               [this](const Result<void> &result) { onResult(result); });
}

void PassphraseDialog::onResult(const Result<void> &result)
{
    m_busy = false;
    refresh();
    if (result) {
        accept();
        return;
    }
    m_failure->setText(result.error().message());
    m_failure->show();
    announce(m_failure, m_failure->text());
    if (m_actAnyway && result.error().kind == ErrorKind::Conflict) {
        offerAnyway(true);
        m_go->setFocus(Qt::OtherFocusReason);
        return; // what was typed is right, and is needed once more
    }
    SecretField *first = m_present ? m_present : m_next;
    first->setFocus(Qt::OtherFocusReason);
    first->selectAll();
}

void PassphraseDialog::done(int result)
{
    for (SecretField *field : {m_present, m_next, m_repeat}) {
        if (!field)
            continue;
        const QSignalBlocker quiet(field);
        field->wipe();
    }
    QDialog::done(result);
}

} // namespace patlas

#include "moc_PassphraseDialog.cpp"
