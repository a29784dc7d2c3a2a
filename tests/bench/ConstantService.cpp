// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/ConstantService.h"

#include "app/sandbox/HttpServer.h"
#include "core/base/ReadyFuture.h"

#include <QCoreApplication>

#include <cstdio>

using namespace Qt::StringLiterals;

namespace patlas {

ConstantService::ConstantService()
{
    m_process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    m_process.start(QCoreApplication::applicationFilePath(), {u"--"_s + QLatin1String(option)},
                    QIODevice::ReadOnly);
    while (!m_process.canReadLine() && m_process.waitForReadyRead(30'000)) { }
    m_port = m_process.readLine().trimmed().toUShort();
}

ConstantService::~ConstantService()
{
    m_process.kill();
    m_process.waitForFinished();
}

int ConstantService::run()
{
    sandbox::HttpServer server({[](const sandbox::HttpRequest &call) {
                                    sandbox::Response response;
                                    if (call.path == "/v1/api/tags"_L1)
                                        response.body = tags;
                                    else
                                        response.status = 404;
                                    return makeReadyFuture(response);
                                },
                                {}});
    if (!server.listen(QHostAddress::LocalHost))
        return 1;
    std::printf("%d\n", int(server.serverPort()));
    std::fflush(stdout);
    return QCoreApplication::exec();
}

QUrl ConstantService::url() const
{
    return QUrl(u"http://127.0.0.1:%1/v1/api/tags"_s.arg(m_port));
}

} // namespace patlas
