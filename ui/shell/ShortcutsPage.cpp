// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/ShortcutsPage.h"

#include "ui/shell/Shortcuts.h"
#include "ui/shell/ShortcutsPane.h"

#include <QVBoxLayout>

namespace patlas {

ShortcutsPage::ShortcutsPage(Shortcuts &shortcuts, QWidget *parent)
    : PreferencePage(parent)
    , m_shortcuts(shortcuts)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(new ShortcutsPane(shortcuts, this));
}

void ShortcutsPage::restoreDefaults()
{
    m_shortcuts.resetAll();
}

} // namespace patlas

#include "moc_ShortcutsPage.cpp"
