// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/authorization/EndpointClient.h"

#include "core/base/ReadyFuture.h"
#include "core/http/HttpEngine.h"
#include "tests/core/http/SecureServer.h"
#include "tests/support/TestCertificates.h"
#include "tests/support/TestMain.h"
#include "tests/support/WaitFor.h"

#include <QTest>

using namespace patlas;
using namespace patlas::test;
using namespace Qt::StringLiterals;

/// How endpoints of an authorization server are reached: as the environment is, as far as that may go.
class EndpointClientTest : public QObject {
    Q_OBJECT

private:
    /// An environment at `home`, with an authority and a client certificate of its own.
    TransportFor through(const QUrl &home, const QByteArray &authority) const
    {
        return [this, home, authority](const QString &) {
            auto transport = std::make_shared<Transport>();
            transport->home = home;
            transport->connection.authorities = authority;
            transport->connection.certificateFile = m_certificates.clientCertificate();
            transport->connection.keyFile = m_certificates.clientKey();
            transport->connection.useHttp2 = false;
            transport->passphrase = Secret::copyOf(TestCertificates::passphrase().toStdString());
            return makeReadyResult<std::shared_ptr<Transport>>(transport);
        };
    }
    Result<EndpointResponse> posted(const SecureServer &server, TransportFor transportFor)
    {
        EndpointClient client(m_engine, std::move(transportFor));
        return waitFor(client.post(u"staging"_s, server.url(u"/token"_s), Secret::copyOf("a=b"),
                                   Secret::copyOf("dXNlcg==")));
    }

    TestCertificates m_certificates;
    QTemporaryDir m_directory;
    HttpEngine m_engine{m_directory.path()};

private Q_SLOTS:
    void authoritiesOfTheEnvironmentCountAtEndpoints()
    {
        SecureServer server(m_certificates.server(u"server"_s));
        const QUrl elsewhere(u"https://api.example"_s);
        const auto known = posted(server, through(elsewhere, m_certificates.authority()));
        QVERIFY2(known, known ? "" : qPrintable(known.error().message()));
        QCOMPARE(known->status, 200);
        QVERIFY(known->body->view() == "ok");
        QVERIFY(server.received.contains("Authorization: Basic dXNlcg=="));
        QVERIFY(server.received.endsWith("\r\n\r\na=b"));
        server.received.clear();
        const auto unknown = posted(server, through(elsewhere, m_certificates.otherAuthority()));
        QVERIFY(!unknown);
        QCOMPARE(unknown.error().kind, ErrorKind::Tls);
        QVERIFY(server.received.isEmpty());
    }

    void clientCertificateGoesToTheEnvironmentsOriginAlone()
    {
        QSslConfiguration curious = m_certificates.serverThatAsksWhoYouAre();
        curious.setPeerVerifyMode(QSslSocket::QueryPeer);
        SecureServer server(curious);
        QVERIFY(posted(server, through(server.url(), m_certificates.authority())));
        QVERIFY(!server.peer.isNull());
        SecureServer other(curious);
        QVERIFY(posted(other, through(server.url(), m_certificates.authority())));
        QVERIFY(other.peer.isNull());
    }

    void plainHttpToAnotherMachineIsNeverUsed()
    {
        EndpointClient client(m_engine, [](const QString &) {
            auto transport = std::make_shared<Transport>();
            transport->home = QUrl(u"http://192.0.2.1"_s);
            transport->plainHttpAllowed = true; // for requests, not for secrets of a sign-in
            return makeReadyResult<std::shared_ptr<Transport>>(transport);
        });
        const auto posted =
            waitFor(client.post({}, QUrl(u"http://192.0.2.1/token"_s), Secret::copyOf("a=b")));
        QVERIFY(!posted);
        QCOMPARE(posted.error().kind, ErrorKind::InvalidInput);
    }
};

PATLAS_CORE_TEST(EndpointClientTest)

#include "tst_endpointclient.moc"
