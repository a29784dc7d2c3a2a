// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

namespace patlas {

/// No two items of a menu have the same mnemonic. Translators choose one for each text without the menu
/// before them, and menus grow. While this lives, an item whose letter another of its menu has already gets
/// the first letter of its own that is free, or none.
class MnemonicFilter : public QObject {
    Q_OBJECT

public:
    explicit MnemonicFilter(QObject *parent = nullptr);

    bool eventFilter(QObject *watched, QEvent *event) override;
};

} // namespace patlas
