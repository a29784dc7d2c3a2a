// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/Theme.h"

#include <QObject>

namespace patlas {

class Preferences;

/// Light, dark, or as the desktop is. Remembered.
class AppearanceSetting : public QObject {
    Q_OBJECT

public:
    /// The preferences must outlive it.
    explicit AppearanceSetting(Preferences &preferences, QObject *parent = nullptr);

    Appearance appearance() const; ///< the one that was chosen
    void choose(Appearance appearance);
    /// To the whole program, without remembering it.
    void apply(Appearance appearance);

Q_SIGNALS:
    void applied();

private:
    Preferences &m_preferences;
};

} // namespace patlas
