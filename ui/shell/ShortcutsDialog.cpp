// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/ShortcutsDialog.h"

#include "ui/shell/Shortcuts.h"
#include "ui/shell/ShortcutsPane.h"
#include "ui/widgets/Wording.h"

#include <QDialogButtonBox>
#include <QPushButton>
#include <QVBoxLayout>

namespace patlas {

ShortcutsDialog::ShortcutsDialog(Shortcuts &shortcuts, QWidget *parent)
    : QDialog(parent)
{
    setWindowTitle(tr("Keyboard shortcuts"));
    setAttribute(Qt::WA_DeleteOnClose);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    auto *defaults = buttons->addButton(QDialogButtonBox::RestoreDefaults);
    const QList<QAbstractButton *> both = buttons->buttons();
    for (QAbstractButton *button : both)
        qobject_cast<QPushButton *>(button)->setAutoDefault(false);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(defaults, &QPushButton::clicked, &shortcuts, &Shortcuts::resetAll);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(20, 20, 20, 16);
    column->setSpacing(12);
    column->addWidget(headingLabel(windowTitle(), this));
    column->addWidget(new ShortcutsPane(shortcuts, this), 1);
    column->addWidget(buttons);
    resize(780, 600);
}

} // namespace patlas

#include "moc_ShortcutsDialog.cpp"
