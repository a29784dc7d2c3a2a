// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QProcess>
#include <QString>

namespace patlas {

/// Answers every request with the file, tells its port on standard output, and returns when the event loop
/// ends.
int serveFile(const QString &path);

/// This program again, as `--serve FILE`; gone with the object.
class FileServer {
public:
    explicit FileServer(const QString &path);
    ~FileServer();

    quint16 port() const { return m_port; }

private:
    QProcess m_process;
    quint16 m_port = 0;
};

} // namespace patlas
