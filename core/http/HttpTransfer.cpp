// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/http/HttpTransfer.h"

#include "core/http/ConnectionPools.h"
#include "core/http/HttpErrors.h"
#include "core/http/Origin.h"
#include "core/http/PeerConnections.h"
#include "core/http/ResponseProgress.h"
#include "core/http/TlsSettings.h"
#include "core/secret/TokenRedaction.h"

#include <QDir>
#include <QNetworkAccessManager>
#include <QSslConfiguration>
#include <QSslError>
#include <QUuid>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace patlas {

namespace {

constexpr qint64 readBuffer = 1 << 20; // Qt's buffer while the disk is slower than the network

bool isSafe(const QByteArray &method)
{
    return method == "GET" || method == "HEAD" || method == "OPTIONS";
}

QNetworkRequest emptyRequest(const QUrl &url)
{
    QNetworkRequest request(url);
    request.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
    request.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
    // HTTP/2 would rewrite the header lines that the user sees.
    request.setAttribute(QNetworkRequest::Http2AllowedAttribute, false);
    return request;
}

// A session cookie from a service is a credential too, and Patlas never sends it back.
QByteArray presentable(const QByteArray &name, const QByteArray &value)
{
    if (name.compare("Set-Cookie", Qt::CaseInsensitive) != 0)
        return redactTokens(value);
    const qsizetype equals = value.indexOf('=');
    const qsizetype semicolon = value.indexOf(';');
    return value.left(equals + 1) + u"••••"_s.toUtf8()
        + (semicolon < 0 ? QByteArray() : value.mid(semicolon));
}

double milliseconds(qint64 from, qint64 to)
{
    return from < 0 || to < 0 ? -1 : double(std::max<qint64>(0, to - from)) / 1e6;
}

// Qt reports 4xx and 5xx as errors of these kinds; for Patlas they are responses.
bool isResponse(QNetworkReply::NetworkError error, int status)
{
    return error == QNetworkReply::NoError || error == QNetworkReply::ProtocolInvalidOperationError
        || (error == QNetworkReply::ProxyAuthenticationRequiredError && status == 407)
        || (error >= QNetworkReply::ContentAccessDenied && error <= QNetworkReply::UnknownContentError)
        || (error >= QNetworkReply::InternalServerError && error <= QNetworkReply::UnknownServerError);
}

} // namespace

HttpTransfer::HttpTransfer(std::unique_ptr<TransferOrder> order, const QString &bodyDirectory,
                           const EngineLimits &limits, QObject *parent)
    : QObject(parent)
    , m_order(std::move(order))
    , m_bodyDirectory(bodyDirectory)
    , m_limits(limits)
{
    m_silence.setSingleShot(true);
    connect(&m_silence, &QTimer::timeout, this, &HttpTransfer::onTimeout);
    connect(&m_watcher, &QFutureWatcher<Exchange>::canceled, this, &HttpTransfer::onCancelled);
}

HttpTransfer::~HttpTransfer()
{
    if (m_reply) {
        m_reply->disconnect(this);
        m_reply->abort();
        delete m_reply;
    }
    // Still set if the engine is destroyed before the response arrived; the promise cancels itself.
    if (m_order)
        discardFile();
}

void HttpTransfer::refuse(Error error)
{
    begin();
    m_exchange.error = std::move(error);
    conclude();
}

void HttpTransfer::begin()
{
    m_watcher.setFuture(m_order->promise.future());
    m_exchange.id = QUuid::createUuid().toString(QUuid::WithoutBraces);
    m_exchange.started = QDateTime::currentDateTimeUtc();
    m_exchange.request = std::move(m_order->request.description);
}

void HttpTransfer::start(const ConnectionPool &line)
{
    SignedRequest &request = m_order->request;
    m_network = line.network;
    begin();
    auto body = openBody();
    if (!body) {
        m_exchange.error = std::move(body.error());
        conclude();
        return;
    }
    m_upload = std::move(*body);

    QNetworkRequest prepared = emptyRequest(request.url);
    prepared.setSslConfiguration(line.tls);
    // Qt would also leave out a proxy's password; services get none, because Patlas sets none.
    if (line.connection.proxyUser.isEmpty())
        prepared.setAttribute(QNetworkRequest::AuthenticationReuseAttribute, QNetworkRequest::Manual);
    for (const auto &[name, value] : request.headers)
        prepared.setRawHeader(name, value);
    m_secrets.place(prepared, request.secrets);
    if (request.multipart) {
        const QByteArray size = QByteArray::number(m_upload->size());
        prepared.setRawHeader("Content-Length", size);
        m_exchange.request.headers.emplace_back("Content-Length", size);
        m_exchange.request.bodySize = m_upload->size();
    }

    m_silence.start(m_limits.connectAndWait);
    m_reply = m_network->sendCustomRequest(prepared, request.method, m_upload.get());
    m_reply->setReadBufferSize(readBuffer);
    watch();
    // Besides these buffers, Qt keeps the header block as written to the socket, in memory that it frees
    // without wiping.
    request.secrets.clear();
    // Created while the service works. If that fails, it is tried again, and the error reported, once there
    // is something to write.
    (void)openFile();
}

Result<std::unique_ptr<UploadBody>> HttpTransfer::openBody()
{
    SignedRequest &request = m_order->request;
    std::unique_ptr<UploadBody> body;
    if (request.multipart) {
        auto form = UploadBody::ofParts(request.parts, request.boundary);
        if (!form)
            return form;
        body = std::move(*form);
    } else if (!request.body.isEmpty() || !isSafe(request.method)) {
        // Also an empty body, for methods that change something: it keeps Qt from sending the request twice.
        body = UploadBody::ofBytes(request.body);
    }
    if (body)
        body->setRepeatable(isSafe(request.method));
    return body;
}

void HttpTransfer::watch()
{
    connect(m_reply, &QNetworkReply::socketStartedConnecting, this, &HttpTransfer::onConnecting);
    connect(m_reply, &QNetworkReply::encrypted, this,
            [this] { m_marks.encrypted = m_order->clock.nsecsElapsed(); });
    connect(m_reply, &QNetworkReply::requestSent, this,
            [this] { m_marks.sent = m_order->clock.nsecsElapsed(); });
    connect(m_reply, &QNetworkReply::uploadProgress, this, &HttpTransfer::onUploadProgress);
    connect(m_reply, &QNetworkReply::metaDataChanged, this, &HttpTransfer::onMetaData);
    connect(m_reply, &QNetworkReply::readyRead, this, &HttpTransfer::onReadyRead);
    connect(m_reply, &QNetworkReply::sslErrors, this, &HttpTransfer::onTlsErrors);
    connect(m_reply, &QNetworkReply::finished, this, &HttpTransfer::onFinished);
}

void HttpTransfer::onConnecting()
{
    m_marks = {};
    m_marks.connecting = m_order->clock.nsecsElapsed();
}

void HttpTransfer::onUploadProgress(qint64 bytes, qint64)
{
    if (bytes <= 0 || m_marks.firstByte >= 0)
        return;
    if (m_marks.uploading < 0)
        m_marks.uploading = m_order->clock.nsecsElapsed();
    m_silence.start(m_limits.connectAndWait);
}

void HttpTransfer::onMetaData()
{
    if (m_marks.firstByte < 0)
        m_marks.firstByte = m_order->clock.nsecsElapsed();
    m_silence.start(m_limits.idle);
    m_exchange.status = m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    m_exchange.reason =
        m_secrets.masked(m_reply->attribute(QNetworkRequest::HttpReasonPhraseAttribute).toByteArray());
    m_exchange.responseHeaders.clear();
    const auto headers = m_reply->rawHeaderPairs();
    for (const auto &[name, value] : headers) {
        // Qt joins cookies with line breaks, because they contain commas.
        const bool cookies = name.compare("Set-Cookie", Qt::CaseInsensitive) == 0;
        const QList<QByteArray> lines = cookies ? value.split('\n') : QList<QByteArray>{value};
        for (const QByteArray &line : lines)
            m_exchange.responseHeaders.emplace_back(m_secrets.masked(name),
                                                    presentable(name, m_secrets.masked(line)));
    }
    m_exchange.contentType = m_secrets.masked(m_reply->rawHeader("Content-Type"));
    if (m_order->request.progress)
        m_order->request.progress->tell({m_exchange.status, m_exchange.reason, m_exchange.responseHeaders,
                                         m_exchange.contentType, m_file.fileName(), m_exchange.bodySize});
    m_decoder = std::make_unique<BodyDecoder>(m_reply->rawHeader("Content-Encoding"));
    bool isNumber = false;
    const qint64 length = m_reply->rawHeader("Content-Length").toLongLong(&isNumber);
    m_expected = isNumber && length >= 0 && !m_reply->hasRawHeader("Transfer-Encoding") ? length : -1;
    m_order->promise.setProgressRange(0,
                                      m_expected < 0 ? 0 : int(std::min<qint64>(m_expected / 1024, INT_MAX)));
}

void HttpTransfer::onReadyRead()
{
    m_silence.start(m_limits.idle);
    drain();
}

void HttpTransfer::drain()
{
    QByteArray chunk(64 * 1024, Qt::Uninitialized);
    while (m_reply && m_decoder && !m_exchange.error) {
        const qint64 count = m_reply->read(chunk.data(), chunk.size());
        if (count <= 0)
            break;
        m_received += count;
        const auto decoded =
            m_decoder->feed(QByteArrayView(chunk.constData(), count), [this](QByteArrayView bytes) {
                return m_secrets.body().isIdle() ? write(bytes) : write(m_secrets.body().feed(bytes));
            });
        if (!decoded)
            stop(decoded.error());
    }
    if (m_order->request.progress)
        m_order->request.progress->tellSize(m_file.fileName(), m_exchange.bodySize);
    m_order->promise.setProgressValue(int(std::min<qint64>(m_received / 1024, INT_MAX)));
}

Result<void> HttpTransfer::openFile()
{
    constexpr auto mine = QFile::ReadOwner | QFile::WriteOwner;
    const QDir directory(m_bodyDirectory);
    if (!directory.exists())
        QDir().mkpath(m_bodyDirectory);
    QFile::setPermissions(m_bodyDirectory, mine | QFile::ExeOwner);
    m_file.setFileName(directory.filePath(m_exchange.id + u".body"_s));
    // Unbuffered: what is reported as written can be read from the file.
    if (!m_file.open(QIODevice::WriteOnly | QIODevice::NewOnly | QIODevice::Unbuffered, mine))
        return Failure(cannotWrite(m_bodyDirectory, m_file.errorString()));
    return {};
}

Result<void> HttpTransfer::write(QByteArrayView bytes)
{
    if (bytes.isEmpty())
        return {};
    if (!m_file.isOpen()) {
        if (auto opened = openFile(); !opened)
            return opened;
    }
    const qint64 allowed = std::min<qint64>(bytes.size(), m_limits.maxBodyBytes - m_exchange.bodySize);
    if (m_file.write(bytes.data(), allowed) != allowed) {
        Error error = cannotWrite(m_bodyDirectory, m_file.errorString());
        discardFile();
        return Failure(std::move(error));
    }
    m_exchange.bodySize += allowed;
    if (allowed < bytes.size())
        return Failure(tooLarge(m_limits.maxBodyBytes));
    return {};
}

void HttpTransfer::onTlsErrors(const QList<QSslError> &errors)
{
    // Never ignored: Qt then ends the handshake itself.
    QStringList reasons;
    for (const QSslError &error : errors)
        reasons.append(error.errorString() + QLatin1Char('.'));
    reasons.removeDuplicates();
    m_exchange.error = tlsError(m_order->request.url, reasons,
                                chainInWords(m_reply->sslConfiguration().peerCertificateChain()));
}

void HttpTransfer::onTimeout()
{
    const QUrl &url = m_order->request.url;
    stop(m_marks.firstByte < 0 ? noResponseInTime(url, m_limits.connectAndWait)
                               : stalled(m_limits.idle, m_exchange.bodySize));
    // Held by the pool and this transfer alone: no other request in progress would be cut off. While one of
    // Qt's threads is stuck in a response head, all of its transfers time out, and the last one frees it.
    // Called after the reply is aborted; otherwise Qt would send the request again.
    if (m_network.use_count() <= 2)
        endConnectionsTo(url.host(), quint16(portOf(url)), parent());
}

void HttpTransfer::stop(Error error)
{
    if (!m_exchange.error)
        m_exchange.error = std::move(error);
    // Not from within Qt's own signal: abort() emits finished immediately.
    QMetaObject::invokeMethod(m_reply, &QNetworkReply::abort, Qt::QueuedConnection);
}

void HttpTransfer::onFinished()
{
    drain();
    if (const QByteArray rest = m_secrets.body().rest(); !rest.isEmpty()) {
        if (const auto written = write(rest); !written && !m_exchange.error)
            m_exchange.error = written.error();
    }
    if (!m_exchange.error)
        m_exchange.error = failureOfReply();
    conclude();
}

std::optional<Error> HttpTransfer::failureOfReply() const
{
    const QNetworkReply::NetworkError code = m_reply->error();
    if (m_exchange.status == 0)
        return networkError(code, m_order->request.url, m_secrets.masked(m_reply->errorString()));
    const bool bodiless =
        m_order->request.method == "HEAD" || m_exchange.status == 204 || m_exchange.status == 304;
    const bool isShort =
        !bodiless && ((m_expected >= 0 && m_received < m_expected) || !m_decoder->isComplete());
    if (!isResponse(code, m_exchange.status) || isShort) {
        const qint64 expected = m_decoder->isIdentity() ? m_expected : -1;
        return brokenOff(m_exchange.bodySize, expected,
                         isResponse(code, m_exchange.status) ? QString()
                                                             : m_secrets.masked(m_reply->errorString()));
    }
    return std::nullopt;
}

void HttpTransfer::conclude()
{
    m_silence.stop();
    // Qt may report that a request was sent after its response arrived; by then there is nothing to record it
    // in.
    if (m_reply)
        m_reply->disconnect(this);
    m_exchange.timings = timings();
    if (m_file.isOpen()) {
        if (m_exchange.bodySize == 0) {
            discardFile();
        } else if (m_file.flush()) {
            m_exchange.bodyPath = m_file.fileName();
            m_file.close();
        } else {
            m_exchange.error = cannotWrite(m_bodyDirectory, m_file.errorString());
            discardFile();
        }
    }
    const std::unique_ptr<TransferOrder> order = std::move(m_order);
    m_watcher.disconnect(this);
    // A future that was cancelled in the meantime takes no result, so the file would never be removed.
    if (order->promise.isCanceled())
        discardFile();
    order->promise.addResult(std::move(m_exchange));
    order->promise.finish();
    deleteLater();
}

void HttpTransfer::onCancelled()
{
    if (m_reply) {
        m_reply->disconnect(this);
        m_reply->abort();
    }
    discardFile();
    conclude();
}

void HttpTransfer::discardFile()
{
    if (!m_file.fileName().isEmpty())
        m_file.remove();
    m_exchange.bodyPath.clear();
    m_exchange.bodySize = 0;
}

Timings HttpTransfer::timings() const
{
    const qint64 end = m_order->clock.nsecsElapsed();
    // Signals cross from Qt's own HTTP thread, so a fast response may be recorded before its request is
    // recorded as sent.
    const bool noted = m_marks.sent >= 0 && (m_marks.firstByte < 0 || m_marks.sent <= m_marks.firstByte);
    const qint64 sent = noted ? m_marks.sent : m_marks.firstByte;
    Timings timings;
    timings.totalMs = milliseconds(0, end);
    timings.queuedMs = milliseconds(0, m_marks.connecting >= 0 ? m_marks.connecting : sent);
    if (m_marks.encrypted >= 0) {
        timings.tlsMs = milliseconds(m_marks.connecting, m_marks.encrypted);
        timings.sendMs = milliseconds(m_marks.encrypted, sent);
    } else if (m_marks.connecting >= 0) {
        const qint64 connected = m_marks.uploading >= 0 ? std::min(m_marks.uploading, sent) : sent;
        timings.connectMs = milliseconds(m_marks.connecting, connected);
        timings.sendMs = milliseconds(connected, sent);
    }
    timings.waitMs = milliseconds(sent, m_marks.firstByte);
    timings.receiveMs = milliseconds(m_marks.firstByte, m_marks.firstByte < 0 ? -1 : end);
    return timings;
}

} // namespace patlas

#include "moc_HttpTransfer.cpp"
