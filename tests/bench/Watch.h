// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QApplication>
#include <QLineEdit>

#include <vector>

namespace patlas {

/// Measures the longest event that blocked the GUI thread.
class WatchedApplication : public QApplication {
public:
    using QApplication::QApplication;

    bool notify(QObject *receiver, QEvent *event) override;
    /// The longest event since the last call, in milliseconds.
    double takeLongest();
    /// All events since the last call together, in milliseconds.
    double takeTotal();

private:
    int m_depth = 0;
    double m_maxLength = 0;
    double m_total = 0;
};

/// Handles events for `ms` milliseconds.
void letPass(int ms);

/// The same, and returns the longest event of each 60 ms, in milliseconds.
std::vector<double> stallsWithin(WatchedApplication &application, int ms);

void press(QWidget *widget, int key, const QString &text = {}, Qt::KeyboardModifiers modifiers = {});

/// The widget with that accessible name; ends the program when there is none.
template <typename T> T *named(QWidget &root, const char *name)
{
    for (T *candidate : root.findChildren<T *>()) {
        if (candidate->accessibleName() == QLatin1String(name))
            return candidate;
    }
    qFatal("no %s in the window", name);
}

} // namespace patlas
