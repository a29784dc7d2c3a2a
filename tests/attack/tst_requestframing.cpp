// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/sandbox/HttpSamples.h"
#include "tests/app/sandbox/RawHttpClient.h"
#include "tests/attack/SandboxProcess.h"
#include "tests/support/TestMain.h"

using namespace patlas;

/// Requests that two programs could take for different ones, sent to the running sandbox, each with another
/// request behind it that only one of them would see.
class RequestFramingTest : public QObject {
    Q_OBJECT

private:
    QByteArray tagRequest(const QByteArray &name) const
    {
        const QByteArray body = "{\"name\":\"" + name + "\"}";
        return "POST /v1/api/tags HTTP/1.1\r\nHost: localhost\r\nAuthorization: Bearer "
            + m_sandbox->projectToken + "\r\nContent-Type: application/json\r\nContent-Length: "
            + QByteArray::number(body.size()) + "\r\n\r\n" + body;
    }
    QByteArray tags() const
    {
        RawHttpClient client(m_sandbox->port);
        client.socket.write(
            "GET /v1/api/tags HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\nAuthorization: Bearer "
            + m_sandbox->projectToken + "\r\n\r\n");
        client.ends();
        return client.got;
    }

    std::unique_ptr<SandboxProcess> m_sandbox;

private Q_SLOTS:
    void initTestCase()
    {
        m_sandbox = std::make_unique<SandboxProcess>();
        QVERIFY(m_sandbox->isRunning());
    }

    void ambiguousRequestIsRefusedAndNothingBehindItIsRead_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<int>("refusal");
        for (const HttpSample &sample : httpSamples()) {
            if (sample.refusal != 0)
                QTest::newRow(sample.name) << sample.bytes << sample.refusal;
        }
    }
    void ambiguousRequestIsRefusedAndNothingBehindItIsRead()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(int, refusal);
        RawHttpClient client(m_sandbox->port);
        client.socket.write(bytes + tagRequest("smuggled"));
        QVERIFY(client.ends());
        QVERIFY2(client.got.startsWith("HTTP/1.1 " + QByteArray::number(refusal) + ' '),
                 client.got.constData());
        QVERIFY(client.got.contains("\r\nConnection: close\r\n"));
        QCOMPARE(client.got.count("\r\nContent-Length: "), 1); // one response
        QVERIFY(!tags().contains("smuggled"));
    }

    /// The trap works: behind a request that is right, the other one is read.
    void requestBehindARightOneIsRead()
    {
        RawHttpClient client(m_sandbox->port);
        client.socket.write(tagRequest("first") + tagRequest("second"));
        QVERIFY(client.gets("second"));
        const QByteArray all = tags();
        QVERIFY2(all.contains("\"first\"") && all.contains("\"second\""), all.constData());
    }
};

PATLAS_CORE_TEST(RequestFramingTest)
#include "tst_requestframing.moc"
