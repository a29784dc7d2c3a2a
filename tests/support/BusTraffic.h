// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QProcess>
#include <QTemporaryFile>

namespace patlas {

/// Records all bytes on the session bus. Create it after the DesktopSession.
class BusTraffic {
public:
    BusTraffic();
    ~BusTraffic();

    /// Stops recording and returns the recorded bytes.
    QByteArray heard();

private:
    QTemporaryFile m_file;
    QProcess m_monitor;
};

} // namespace patlas
