// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/http/HttpErrors.h"

#include "core/http/Origin.h"

#include <QCoreApplication>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace patlas {

namespace {

struct Http {
    Q_DECLARE_TR_FUNCTIONS(Http)
};

QString sizeText(qint64 bytes)
{
    return QLocale().formattedDataSize(bytes, 1, QLocale::DataSizeSIFormat);
}

QString seconds(std::chrono::milliseconds time)
{
    return QLocale().toString(double(time.count()) / 1000.0, 'g', 3);
}

} // namespace

Error networkError(CURLcode code, const QUrl &url, bool byProxy, const QString &detail)
{
    const QString host = url.host();
    const QString port = QString::number(portOf(url));
    if (byProxy && (detail.contains("response 407"_L1) || detail.contains("code 407"_L1)))
        return {ErrorKind::Network, Http::tr("The proxy asks for a user name and a password."),
                Http::tr("%1 was not reached.").arg(host),
                Http::tr("Enter them for the proxy under Edit environment."), detail};
    if (byProxy)
        return {ErrorKind::Network, Http::tr("The proxy did not let the request through."),
                Http::tr("%1 was not reached.").arg(host),
                Http::tr("Check the proxy under Edit environment, or the system proxy."), detail};
    switch (code) {
    case CURLE_COULDNT_CONNECT:
        return {ErrorKind::Network, Http::tr("Nothing responds at %1, port %2.").arg(host, port),
                Http::tr("The computer was reached, but no service listens there. Nothing was sent."),
                Http::tr("Check the address, and whether the service or the sandbox is running."), detail};
    case CURLE_COULDNT_RESOLVE_HOST:
        return {ErrorKind::Network, Http::tr("There is no computer called %1.").arg(host),
                Http::tr("The name could not be looked up. Nothing was sent."),
                Http::tr("Check the spelling, and whether this computer is online."), detail};
    case CURLE_GOT_NOTHING:
    case CURLE_RECV_ERROR:
    case CURLE_SEND_ERROR:
    case CURLE_SEND_FAIL_REWIND:
    case CURLE_ABORTED_BY_CALLBACK: // a second attempt that WireRequest refused
        return {ErrorKind::Network, Http::tr("%1 closed the connection before it responded.").arg(host),
                Http::tr("The request may have arrived and may have been carried out."),
                Http::tr("Check whether it had an effect before you send it again."), detail};
    case CURLE_OPERATION_TIMEDOUT:
        return {ErrorKind::Timeout, Http::tr("%1 could not be reached in time.").arg(host),
                Http::tr("No connection was established. Nothing was sent."),
                Http::tr("Check the address, the network and any firewall."), detail};
    case CURLE_SSL_CONNECT_ERROR:
        return notEncrypted(url, detail);
    case CURLE_PEER_FAILED_VERIFICATION:
        return tlsError(url, {detail});
    case CURLE_WEIRD_SERVER_REPLY:
    case CURLE_UNSUPPORTED_PROTOCOL:
    case CURLE_HTTP2:
    case CURLE_HTTP2_STREAM:
        return notHttp(url, detail);
    default:
        return {ErrorKind::Network, Http::tr("The connection to %1 failed.").arg(host),
                Http::tr("The network may be down, or something on the way blocks the connection."),
                Http::tr("Check the network and send the request again."), detail};
    }
}

Error notHttp(const QUrl &url, const QString &detail)
{
    return {
        ErrorKind::Network,
        Http::tr("The service at %1, port %2 does not speak valid HTTP.")
            .arg(url.host(), QString::number(portOf(url))),
        Http::tr("Another kind of service may listen there, or what it sends is damaged: %1.").arg(detail),
        Http::tr("Check the port, and whether http or https is right."), detail};
}

Error unknownTransferCoding(const QString &detail)
{
    return {
        ErrorKind::Parse, Http::tr("The response could not be read."),
        Http::tr("Its header Transfer-Encoding names a coding that Patlas does not know, so where it ends is "
                 "unknown."),
        Http::tr("Send the request without the header TE, or ask the operator of the service."), detail};
}

Error headTooLarge(const QString &detail)
{
    return {
        ErrorKind::Refused, Http::tr("The head of the response is too large."),
        Http::tr("One line may have 100 kB, and all of them 300 kB. Patlas stopped there; the request may "
                 "have been carried out."),
        Http::tr("Check the address."), detail};
}

Error bodyBroken(const QString &detail)
{
    return {ErrorKind::Storage, Http::tr("A file of the body became shorter while it was sent."),
            Http::tr("The service got a part of it, and may have acted on that."),
            Http::tr("Wait until nothing writes to the file, then send the request again."), detail};
}

Error plainHttpRefused(const QUrl &url)
{
    return {ErrorKind::Refused,
            Http::tr("The connection to %1 would not be encrypted.").arg(url.host()),
            Http::tr("Anyone on the way could read what is sent. Nothing was sent."),
            Http::tr("Use https, or allow plain http for this one environment under Edit environment."),
            {}};
}

Error notEncrypted(const QUrl &url, const QString &detail)
{
    const QString host = url.host();
    const QString port = QString::number(portOf(url));
    // What OpenSSL says of a first record that is none: 3.0 the former, 3.2 and later the latter.
    if (detail.contains("wrong version number"_L1) || detail.contains("packet length too long"_L1))
        return {
            ErrorKind::Tls, Http::tr("%1, port %2 does not speak TLS.").arg(host, port),
            Http::tr(
                "It responded, but not encrypted: a service for plain http may listen there. Nothing of the "
                "request was sent."),
            Http::tr("Check the port, and whether http or https is right."), detail};
    return {
        ErrorKind::Tls, Http::tr("No encrypted connection to %1, port %2 could be made.").arg(host, port),
        Http::tr("The two sides did not agree on one: %1. Nothing of the request was sent.").arg(detail),
        Http::tr(
            "Check the address. Some services also want a client certificate, which can be set under Edit "
            "environment."),
        detail};
}

Error tlsError(const QUrl &url, const QStringList &reasons, const QString &chain)
{
    return {
        ErrorKind::Tls, Http::tr("%1 could not prove its identity.").arg(url.host()),
        Http::tr("Its certificate is not trusted here, so no token was sent: %1")
            .arg(reasons.join(QLatin1Char(' '))),
        Http::tr(
            "Check the address. If the certificate is your own, add its authority under Edit environment."),
        chain.isEmpty() ? reasons.join("; "_L1) : reasons.join("; "_L1) + QLatin1Char('\n') + chain};
}

Error connectTooLong(const QUrl &url, std::chrono::milliseconds limit)
{
    return {ErrorKind::Timeout,
            Http::tr("%1 could not be reached within %2 seconds.").arg(url.host(), seconds(limit)),
            Http::tr("That is the limit for connecting. Nothing was sent."),
            Http::tr("Check the address, the network and any firewall, or raise the limit under Limits…."),
            u"connect timeout"_s};
}

Error tookTooLong(const QUrl &url, std::chrono::milliseconds limit, bool wasSent, qint64 bytes)
{
    const QString what =
        Http::tr("The request to %1 took longer than %2 seconds.").arg(url.host(), seconds(limit));
    const QString remedy = Http::tr("Raise the limit under Limits…, or ask for less.");
    if (bytes > 0)
        return {ErrorKind::Timeout, what,
                Http::tr("That is the limit for the whole request. The %1 that arrived are kept.")
                    .arg(sizeText(bytes)),
                remedy, u"whole timeout"_s};
    return {ErrorKind::Timeout, what,
            wasSent ? Http::tr("That is the limit for the whole request. It may have arrived and may still "
                               "be carried out.")
                    : Http::tr("That is the limit for the whole request. Nothing was sent."),
            remedy, u"whole timeout"_s};
}

Error noResponseInTime(const QUrl &url, std::chrono::milliseconds limit)
{
    return {ErrorKind::Timeout,
            Http::tr("%1 did not respond within %2 seconds.").arg(url.host(), seconds(limit)),
            Http::tr("The request may have arrived and may still be carried out."),
            Http::tr("Check whether it had an effect before you send it again. For a service that needs "
                     "longer, raise the limit for silence under Limits…."),
            u"wait timeout"_s};
}

Error stalled(std::chrono::milliseconds limit, qint64 bytes)
{
    return {ErrorKind::Timeout,
            Http::tr("The response stalled: nothing arrived for %1 seconds.").arg(seconds(limit)),
            Http::tr("The %1 that arrived are kept.").arg(sizeText(bytes)),
            Http::tr("Send the request again, or raise the limit for silence under Limits…."),
            u"idle timeout"_s};
}

Error brokenOff(qint64 bytes, qint64 expected, const QString &detail)
{
    return {ErrorKind::Network, Http::tr("The response is incomplete."),
            expected < 0
                ? Http::tr("The %1 that arrived are kept.").arg(sizeText(bytes))
                : Http::tr("%1 of %2 arrived and are kept.").arg(sizeText(bytes), sizeText(expected)),
            Http::tr("Send the request again."), detail};
}

Error secretBodyTooLarge(qint64 limit)
{
    return {ErrorKind::Refused,
            Http::tr("The response is larger than %1.").arg(sizeText(limit)),
            Http::tr("A response about signing in is much smaller, so nothing of it was read."),
            Http::tr("Check the address."),
            {}};
}

Error tooLarge(qint64 limit)
{
    return {ErrorKind::Refused,
            Http::tr("The response is larger than %1 and was cut off there.").arg(sizeText(limit)),
            Http::tr("The beginning is kept."),
            Http::tr("Ask for less, for instance by language or group."),
            {}};
}

Error cannotWrite(const QString &directory, const QString &detail)
{
    return {ErrorKind::Storage, Http::tr("The response could not be written to disk."),
            Http::tr("The disk may be full, or %1 may not be writable.").arg(directory),
            Http::tr("Free some space or correct the permissions, then send the request again."), detail};
}

Error cancelledRequest()
{
    return {ErrorKind::Cancelled,
            Http::tr("The request was cancelled."),
            Http::tr("It may have arrived and may have been carried out."),
            {},
            {}};
}

Error streamEnded()
{
    return {ErrorKind::Cancelled,
            Http::tr("You ended the stream."),
            Http::tr("What came until then is kept."),
            {},
            {}};
}

} // namespace patlas
