// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QComboBox>

namespace patlas {

/// After how many minutes without use the vault locks; 0: when Patlas quits.
class LockAfterBox : public QComboBox {
    Q_OBJECT

public:
    explicit LockAfterBox(QWidget *parent = nullptr);

    void setMinutes(int minutes); ///< emits no signal; a number that is no choice becomes one

Q_SIGNALS:
    void minutesChosen(int minutes); ///< by a person
};

} // namespace patlas
