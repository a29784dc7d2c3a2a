// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/BusTraffic.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace patlas {

BusTraffic::BusTraffic()
{
    if (!m_file.open())
        qFatal("no file for what goes over the bus");
    m_monitor.setStandardOutputFile(m_file.fileName());
    m_monitor.start(u"dbus-monitor"_s, {u"--session"_s, u"--pcap"_s});
    // The capture file gets its header when the bus lets the monitor listen.
    if (!m_monitor.waitForStarted() || !QTest::qWaitFor([this] { return m_file.size() > 0; }, 30'000))
        qFatal("dbus-monitor does not listen: %s", qPrintable(m_monitor.errorString()));
}

BusTraffic::~BusTraffic()
{
    heard();
}

QByteArray BusTraffic::heard()
{
    if (m_monitor.state() != QProcess::NotRunning) {
        m_monitor.terminate();
        m_monitor.waitForFinished();
    }
    m_file.seek(0);
    return m_file.readAll();
}

} // namespace patlas
