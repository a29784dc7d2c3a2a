// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

class QWidget;

namespace patlas::test {

/// A line for each button, check box, label, tab and title of a column that shows less than its whole text,
/// and for the window if it is larger than 1280x800. Only what is visible.
QStringList cutTexts(const QWidget &window);
/// A line for each mnemonic that two items of one menu of the window share.
QStringList sharedMnemonics(const QWidget &window);

} // namespace patlas::test
