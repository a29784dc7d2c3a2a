// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace patlas {

/// A page of the preferences. What is chosen on it holds at once, unless it says otherwise.
class PreferencePage : public QWidget {
    Q_OBJECT

public:
    using QWidget::QWidget;

    virtual void restoreDefaults() = 0;
};

} // namespace patlas
