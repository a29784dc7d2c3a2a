// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/http/HttpEngine.h"
#include "tests/support/TestCertificates.h"

#include <QTemporaryDir>
#include <QTest>

#include <memory>
#include <string>

using namespace Qt::StringLiterals;

namespace patlas::test {

/// Base of the tests of connections: an engine for each test, and requests that carry a token.
class ConnectionGround {
protected:
    static inline const std::string token = "glspat_AbCdEfGhIjKlMnOpQrStUvWx";

    void renew() { m_engine = std::make_unique<HttpEngine>(m_directory.filePath(u"bodies"_s)); }

    static SignedRequest request(const QUrl &url, std::shared_ptr<Transport> over = {})
    {
        SignedRequest made;
        made.method = "GET";
        made.url = url;
        made.description.method = made.method;
        made.description.url = url;
        made.secrets.push_back({CredentialPlace::Header, "Authorization", "Bearer ", Secret::copyOf(token)});
        made.transport = std::move(over);
        return made;
    }

    static Exchange await(QFuture<Exchange> future)
    {
        if (!QTest::qWaitFor([&future] { return future.isFinished(); }, 60'000) || future.resultCount() == 0)
            return {};
        return future.result();
    }

    std::shared_ptr<Transport> transport(const QUrl &home) const
    {
        auto made = std::make_shared<Transport>();
        made->home = home;
        made->connection.authorities = m_certificates.authority();
        return made;
    }

    TestCertificates m_certificates;
    QTemporaryDir m_directory;
    std::unique_ptr<HttpEngine> m_engine;
};

} // namespace patlas::test
