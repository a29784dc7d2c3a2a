// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFont>
#include <QObject>

namespace patlas {

class Preferences;

/// How large text is in all windows, beside what the desktop says. Remembered.
class Zoom : public QObject {
    Q_OBJECT

public:
    /// Applies what was chosen before. The preferences must outlive it.
    explicit Zoom(Preferences &preferences, QObject *parent = nullptr);

    int percent() const { return m_percent; }
    void set(int percent); ///< one of `zoomSteps`; another is ignored
    void larger();
    void smaller();
    void reset();
    void refresh(); ///< after another style sheet, which takes fonts back

Q_SIGNALS:
    void changed();

private:
    void apply(int percent);

    Preferences &m_preferences;
    const QFont m_base; ///< of the desktop
    int m_percent = 100;
};

} // namespace patlas
