// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/SecretsPage.h"

#include "ui/newtoken/ExpiryChoice.h"
#include "ui/secret/LockAfterBox.h"
#include "ui/secret/SecretClipboard.h"
#include "ui/secret/StoreActions.h"
#include "ui/widgets/FieldForm.h"
#include "ui/widgets/Wording.h"

#include <QComboBox>
#include <QSpinBox>

namespace patlas {

SecretsPage::SecretsPage(int days, int lockAfterMinutes, int clipboardSeconds, QWidget *parent)
    : PreferencePage(parent)
    , m_days(new QComboBox(this))
    , m_lockAfter(new LockAfterBox(this))
    , m_seconds(new QSpinBox(this))
{
    m_days->setAccessibleName(tr("New tokens expire"));
    ExpiryChoice::addLifetimes(*m_days);
    m_days->setCurrentIndex(m_days->findData(days));
    m_lockAfter->setMinutes(lockAfterMinutes);
    m_seconds->setAccessibleName(tr("Seconds until the clipboard is cleared"));
    m_seconds->setRange(SecretClipboard::minSeconds, SecretClipboard::maxSeconds);
    m_seconds->setSuffix(tr(" s"));
    m_seconds->setValue(clipboardSeconds);
    auto *form = new FieldForm(this);
    form->addRow(tr("&New tokens expire"), m_days);
    form->addRow(captionLabel(tr("Each new token starts with this lifetime; you can choose another."), this));
    form->addRow(tr("&Vault, when it was not used"), m_lockAfter);
    form->addRow(tr("Clear the cli&pboard after"), m_seconds);
    form->addRow(captionLabel(tr("A secret that you copy is cleared then, and when Patlas quits, unless you "
                                 "copied something else meanwhile."),
                              this));
    connect(m_days, &QComboBox::activated, this,
            [this] { Q_EMIT daysChosen(m_days->currentData().toInt()); });
    connect(m_lockAfter, &LockAfterBox::minutesChosen, this, &SecretsPage::lockAfterChosen);
    connect(m_seconds, &QSpinBox::valueChanged, this, &SecretsPage::clipboardSecondsChosen);
}

void SecretsPage::restoreDefaults()
{
    m_days->setCurrentIndex(m_days->findData(ExpiryChoice::usualDays));
    m_lockAfter->setMinutes(StoreActions::usualLockAfter);
    m_seconds->setValue(SecretClipboard::usualSeconds);
    Q_EMIT daysChosen(ExpiryChoice::usualDays);
    Q_EMIT lockAfterChosen(StoreActions::usualLockAfter);
}

} // namespace patlas

#include "moc_SecretsPage.cpp"
