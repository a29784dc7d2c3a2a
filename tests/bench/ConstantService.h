// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QProcess>
#include <QUrl>

namespace patlas {

/// A process that answers GET /v1/api/tags with always the same, through the sandbox's HTTP server.
class ConstantService {
public:
    static constexpr char tags[] = R"([{"_id":"5f0000000000000000000002","name":"release-2","entryIds":[]}])";
    static constexpr char option[] = "serve"; ///< of a bench: it is the service, and calls run()

    ConstantService(); ///< starts this program once more
    ~ConstantService();

    static int run();
    quint16 port() const { return m_port; }
    QUrl url() const;

private:
    QProcess m_process;
    quint16 m_port = 0;
};

} // namespace patlas
