// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/http/HttpEngine.h"
#include "core/pipeline/Signer.h"
#include "tests/core/http/RawServer.h"
#include "tests/core/preflight/SmallApi.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

using namespace Qt::StringLiterals;

namespace patlas::test {

inline SignedRequest get(const QUrl &url)
{
    SignedRequest request;
    request.method = "GET";
    request.url = url;
    request.description.method = request.method;
    request.description.url = url;
    return request;
}

inline QByteArray contentOf(const Exchange &exchange)
{
    QFile file(exchange.bodyPath);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

inline QByteArray response(const QByteArray &headers, const QByteArray &body)
{
    return "HTTP/1.1 200 OK\r\n" + headers + "Content-Length: " + QByteArray::number(body.size()) + "\r\n\r\n"
        + body;
}

/// A request as preflight and signer produce it, with a raw server in place of the sandbox.
inline SignedRequest signedRequest(const RawServer &server, RequestDraft draft, const ApiDescription &api)
{
    PreflightContext context = sandboxContext(api);
    context.environment.apiBase = server.url(u"/v1/api"_s);
    const auto report = preflight(draft, context);
    std::vector<CredentialSecret> credentials;
    credentials.push_back({u"p-demo"_s, Secret::copyOf(projectSecret.toStdString())});
    credentials.push_back({u"t-ci"_s, Secret::copyOf(personalSecret.toStdString())});
    auto request = sign(report, draft, std::move(credentials));
    return request ? std::move(*request) : SignedRequest{};
}

/// Base of the engine tests: a new directory for bodies for each test.
class EngineGround {
protected:
    void renew()
    {
        m_directory = std::make_unique<QTemporaryDir>();
        m_bodies = m_directory->filePath(u"cache/bodies"_s);
    }

    static Exchange await(QFuture<Exchange> future, int patienceMs = 60'000)
    {
        if (!QTest::qWaitFor([&future] { return future.isFinished(); }, patienceMs)
            || future.resultCount() == 0)
            qFatal("no exchange within %d ms", patienceMs);
        return future.result();
    }

    QStringList files() const { return QDir(m_bodies).entryList(QDir::Files | QDir::Hidden); }

    std::unique_ptr<QTemporaryDir> m_directory;
    QString m_bodies;
};

} // namespace patlas::test
