// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QProcess>
#include <QString>

namespace patlas {

/// Sends the file in response to every request, prints its port on standard output, and returns when the
/// event loop ends.
int serveFile(const QString &path);

/// A child process of this program, started as `--serve FILE`; it ends with the object.
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
