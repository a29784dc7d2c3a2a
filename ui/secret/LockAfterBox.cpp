// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/secret/LockAfterBox.h"

namespace patlas {

LockAfterBox::LockAfterBox(QWidget *parent)
    : QComboBox(parent)
{
    setAccessibleName(tr("Lock the vault when it was not used for"));
    for (const int minutes : {1, 5, 10, 30, 60})
        addItem(tr("Lock after %n minute(s)", nullptr, minutes), minutes);
    addItem(tr("Lock when Patlas quits"), 0);
    connect(this, &QComboBox::activated, this, [this] { Q_EMIT minutesChosen(currentData().toInt()); });
}

void LockAfterBox::setMinutes(int minutes)
{
    if (findData(minutes) < 0)
        insertItem(0, tr("Lock after %n minute(s)", nullptr, minutes), minutes);
    setCurrentIndex(findData(minutes));
}

} // namespace patlas

#include "moc_LockAfterBox.cpp"
