// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/DataFont.h"

#include <QObject>

namespace patlas {

class Preferences;

/// The font of data, apart from the zoom of the window. Remembered.
class DataFontSetting : public QObject {
    Q_OBJECT

public:
    /// Applies what was chosen before. The preferences must outlive it.
    explicit DataFontSetting(Preferences &preferences, QObject *parent = nullptr);

    const DataFont &font() const { return m_font; }
    void set(const DataFont &font); ///< a size that is none of `zoomSteps` is ignored
    void larger();
    void smaller();
    void resetSize();

Q_SIGNALS:
    void changed();

private:
    void setPercent(int percent);

    Preferences &m_preferences;
    DataFont m_font;
};

} // namespace patlas
