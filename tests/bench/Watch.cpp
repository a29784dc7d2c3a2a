// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/Watch.h"

#include "tests/bench/Figures.h"

#include <QElapsedTimer>
#include <QKeyEvent>
#include <QThread>

#include <algorithm>
#include <utility>

namespace patlas {

bool WatchedApplication::notify(QObject *receiver, QEvent *event)
{
    // Ignores events of other threads, and nested events: the longest outer event counts.
    if (QThread::currentThread() != thread() || m_depth > 0)
        return QApplication::notify(receiver, event);
    ++m_depth;
    bool taken = false;
    const double ms = msOf([&] { taken = QApplication::notify(receiver, event); });
    --m_depth;
    m_maxLength = std::max(m_maxLength, ms);
    m_total += ms;
    return taken;
}

double WatchedApplication::takeLongest()
{
    return std::exchange(m_maxLength, 0.0);
}

double WatchedApplication::takeTotal()
{
    return std::exchange(m_total, 0.0);
}

void letPass(int ms)
{
    QElapsedTimer clock;
    clock.start();
    while (clock.elapsed() < ms) {
        QCoreApplication::processEvents(QEventLoop::AllEvents);
        QThread::msleep(1);
    }
}

std::vector<double> stallsWithin(WatchedApplication &application, int ms)
{
    std::vector<double> stalls;
    for (int passed = 0; passed < ms; passed += 60) {
        letPass(60);
        stalls.push_back(application.takeLongest());
    }
    return stalls;
}

void press(QWidget *widget, int key, const QString &text, Qt::KeyboardModifiers modifiers)
{
    for (const QEvent::Type type : {QEvent::KeyPress, QEvent::KeyRelease}) {
        QKeyEvent event(type, key, modifiers, text);
        QCoreApplication::sendEvent(widget, &event);
    }
}

} // namespace patlas
