// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QProcess>
#include <QTemporaryFile>

namespace patlas {

/// Everything that goes over the session bus, as the bytes that went. Make it after the DesktopSession.
class BusTraffic {
public:
    BusTraffic();
    ~BusTraffic();

    /// Ends the listening. What was heard until now.
    QByteArray heard();

private:
    QTemporaryFile m_file;
    QProcess m_monitor;
};

} // namespace patlas
