// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/http/HttpTransfer.h"

#include "core/http/ConnectionPools.h"
#include "core/http/CurlMulti.h"
#include "core/http/HttpErrors.h"
#include "core/http/ReceivedCookies.h"
#include "core/http/ResponseProgress.h"
#include "core/http/SecretBody.h"
#include "core/http/TransferRoute.h"
#include "core/http/UploadBody.h"
#include "core/secret/TokenRedaction.h"

#include <QUuid>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace patlas {

namespace {

constexpr long readBuffer = 128 * 1024;
constexpr long noLimit = 0x7fffffff; ///< 24 days; 0 would be libcurl's own default

// A session cookie from a service is a credential too. Its value is for the jar alone.
QByteArray presentable(const QByteArray &name, const QByteArray &value)
{
    if (name.compare("Set-Cookie", Qt::CaseInsensitive) != 0)
        return redactTokens(value);
    const qsizetype semicolon = value.indexOf(';');
    // A line may have no name, and then all of it up to there is the value.
    const qsizetype equals = value.left(semicolon < 0 ? value.size() : semicolon).indexOf('=');
    return value.left(equals + 1) + u"••••"_s.toUtf8()
        + (semicolon < 0 ? QByteArray() : value.mid(semicolon));
}

HeaderList presentable(const HeaderList &headers, const PlacedSecrets &secrets)
{
    HeaderList shown;
    for (const auto &[name, value] : headers)
        shown.emplace_back(redactTokens(secrets.masked(name)), presentable(name, secrets.masked(value)));
    return shown;
}

long numberOf(CURL *handle, CURLINFO info)
{
    long number = 0;
    curl_easy_getinfo(handle, info, &number);
    return number;
}

/// The request asks for events: it may take as long until there is one.
bool asksForEvents(const SentRequest &request)
{
    return std::any_of(request.headers.begin(), request.headers.end(), [](const auto &header) {
        return header.first.compare("Accept", Qt::CaseInsensitive) == 0
            && header.second.toLower().contains("text/event-stream");
    });
}

/// libcurl has no code of its own for it in all versions.
bool isHeadTooLarge(CURLcode outcome, const QString &reason)
{
    constexpr int tooLarge = 100; // CURLE_TOO_LARGE, since 8.6
    return outcome == CURLE_OUT_OF_MEMORY || int(outcome) == tooLarge
        || (outcome == CURLE_RECV_ERROR && reason.contains("response headers"_L1));
}

} // namespace

HttpTransfer::HttpTransfer(std::unique_ptr<TransferOrder> order, const QString &bodyDirectory,
                           const EngineLimits &limits, QObject *parent)
    : QObject(parent)
    , m_order(std::move(order))
    , m_limits(limits)
    , m_id(QUuid::createUuid().toString(QUuid::WithoutBraces))
    , m_file(bodyDirectory, m_id + u".body"_s, limits.maxBodyBytes)
{
    connect(&m_timers, &LimitTimers::expired, this, &HttpTransfer::onExpired);
    connect(&m_watcher, &QFutureWatcher<Exchange>::canceled, this, &HttpTransfer::onCancelled);
}

HttpTransfer::~HttpTransfer()
{
    forbidStop();
    leave();
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
    m_exchange.id = m_id;
    m_exchange.started = QDateTime::currentDateTimeUtc();
    m_exchange.request = std::move(m_order->request.description);
}

void HttpTransfer::start(const ConnectionPool &pool)
{
    SignedRequest &request = m_order->request;
    auto wire = WireRequest::of(request, m_secrets);
    if (!wire) {
        refuse(std::move(wire.error()));
        return;
    }
    begin();
    m_wire = std::move(*wire);
    m_peer = std::make_unique<PeerVerification>(pool.tls);
    m_peer->install(m_wire->handle());
    m_usesProxy = setRoute(*m_wire, request, pool, m_order->preferences);
    setCallbacks();
    m_answersChallenge =
        std::any_of(request.secrets.begin(), request.secrets.end(),
                    [](const SecretPart &part) { return part.proof == CredentialProof::Digest; });
    // libcurl has copies, which are wiped when it frees them.
    request.secrets.clear();
    request.headers.clear();

    startTimers(pool);
    m_marks.started = m_order->clock.nsecsElapsed();
    m_transfers = pool.transfers;
    m_transfers->add(m_wire->handle(), [this](CURLcode outcome) { onFinished(outcome); });
    // Created while the service works. If that fails, it is tried again, and the error reported, once there
    // is something to write.
    if (!request.responseBody)
        (void)m_file.open();
}

void HttpTransfer::setCallbacks()
{
    CURL *handle = m_wire->handle();
    curl_easy_setopt(handle, CURLOPT_NOSIGNAL, 1L);
    curl_easy_setopt(handle, CURLOPT_CONNECTTIMEOUT_MS, noLimit); // LimitTimers has one
    curl_easy_setopt(handle, CURLOPT_QUICK_EXIT,
                     1L); // a name that is being looked up must not hold up Cancel
    curl_easy_setopt(handle, CURLOPT_BUFFERSIZE, readBuffer);
    curl_easy_setopt(handle, CURLOPT_ERRORBUFFER, m_reason.data());
    curl_easy_setopt(handle, CURLOPT_HEADERFUNCTION, &HttpTransfer::onHeader);
    curl_easy_setopt(handle, CURLOPT_HEADERDATA, this);
    curl_easy_setopt(handle, CURLOPT_WRITEFUNCTION, &HttpTransfer::onBody);
    curl_easy_setopt(handle, CURLOPT_WRITEDATA, this);
    curl_easy_setopt(handle, CURLOPT_DEBUGFUNCTION, &HttpTransfer::onDebug);
    curl_easy_setopt(handle, CURLOPT_DEBUGDATA, this);
    curl_easy_setopt(handle, CURLOPT_VERBOSE, 1L);
}

// In all of these libcurl gives 1 as the size of a thing, and the number of bytes as their count.
size_t HttpTransfer::onHeader(char *line, size_t, size_t count, void *self)
{
    auto *transfer = static_cast<HttpTransfer *>(self);
    return transfer->takeLine(QByteArrayView(line, qsizetype(count))) ? count : 0;
}

size_t HttpTransfer::onBody(char *bytes, size_t, size_t count, void *self)
{
    auto *transfer = static_cast<HttpTransfer *>(self);
    return transfer->takeBody(QByteArrayView(bytes, qsizetype(count))) ? count : 0;
}

int HttpTransfer::onDebug(CURL *, curl_infotype type, char *, size_t, void *self)
{
    if (type != CURLINFO_HEADER_OUT && type != CURLINFO_DATA_OUT)
        return 0;
    auto *transfer = static_cast<HttpTransfer *>(self);
    transfer->m_marks.sent = transfer->m_order->clock.nsecsElapsed();
    transfer->m_timers.noteSent();
    return 0;
}

bool HttpTransfer::takeLine(QByteArrayView line)
{
    if (m_marks.firstByte < 0)
        m_marks.firstByte = m_order->clock.nsecsElapsed();
    m_wire->noteResponse();
    const bool wasComplete = m_head.isComplete();
    if (!m_head.feed(line)) {
        m_exchange.error = headTooLarge({});
        return false;
    }
    if (m_head.interim().size() > m_interimAtMs.size()) {
        m_timers.noteSent();
        m_interimAtMs.push_back(millisecondsBetween(0, m_order->clock.nsecsElapsed()));
    }
    if (m_head.isComplete() && !wasComplete) {
        const bool isOfProxy = m_head.status() == 407;
        if (m_order->request.receivedCookies && !isOfProxy)
            m_order->request.receivedCookies->add(m_head.headers());
        // One that is not answered has a body, or ends here: it is shown then.
        if (m_answersChallenge && m_head.status() == 401)
            m_marks.firstByte = -1;
        else
            showHead();
    }
    return true;
}

void HttpTransfer::showHead()
{
    if (m_marks.firstByte < 0)
        m_marks.firstByte = m_order->clock.nsecsElapsed();
    // Events come for as long as the service likes.
    m_timers.noteHead(streamFormOf(m_head.value("Content-Type")) == StreamForm::Events);
    m_exchange.status = m_head.status();
    m_exchange.protocol = m_head.protocol();
    m_exchange.reason = redactTokens(m_secrets.masked(m_head.reason()));
    m_exchange.responseHeaders = presentable(m_head.headers(), m_secrets);
    m_exchange.contentType = redactTokens(m_secrets.masked(m_head.value("Content-Type")));
    if (m_order->request.progress)
        m_order->request.progress->tell({m_exchange.status, m_exchange.reason, m_exchange.responseHeaders,
                                         m_exchange.contentType, m_file.path(), m_file.size(),
                                         m_exchange.protocol});
    if (streamFormOf(m_exchange.contentType))
        allowStop();
    m_decoder = std::make_unique<BodyDecoder>(m_head.value("Content-Encoding"));
    bool isNumber = false;
    const qint64 length = m_head.value("Content-Length").toLongLong(&isNumber);
    m_expected = isNumber && length >= 0 && m_head.value("Transfer-Encoding").isEmpty() ? length : -1;
    m_order->promise.setProgressRange(0,
                                      m_expected < 0 ? 0 : int(std::min<qint64>(m_expected / 1024, INT_MAX)));
}

void HttpTransfer::allowStop()
{
    if (!m_order->request.progress)
        return;
    // On this thread, and not after it was destroyed: `conclude` and the destructor take it back.
    m_order->request.progress->setStop([this] {
        QMetaObject::invokeMethod(
            this,
            [this] {
                if (m_order)
                    stop(streamEnded());
            },
            Qt::QueuedConnection);
    });
}

void HttpTransfer::forbidStop()
{
    if (m_order && m_order->request.progress)
        m_order->request.progress->setStop(nullptr);
}

bool HttpTransfer::takeBody(QByteArrayView bytes)
{
    if (!m_decoder)
        showHead();
    m_timers.noteBody();
    m_received += bytes.size();
    const auto decoded = m_decoder->feed(bytes, [this](QByteArrayView piece) {
        if (m_order->request.responseBody)
            return m_order->request.responseBody->append(piece);
        return m_secrets.body().isIdle() ? m_file.write(piece) : m_file.write(m_secrets.body().feed(piece));
    });
    if (!decoded)
        m_exchange.error = decoded.error();
    if (m_order->request.progress)
        m_order->request.progress->tellSize(m_file.path(), m_file.size());
    m_order->promise.setProgressValue(int(std::min<qint64>(m_received / 1024, INT_MAX)));
    return decoded.has_value();
}

void HttpTransfer::startTimers(const ConnectionPool &pool)
{
    const TimeLimits own = orThoseOf(m_order->request.limits, pool.connection.limits);
    const TimeLimits wanted = orThoseOf(own, m_order->preferences.limits);
    const TimeLimits preset{std::chrono::milliseconds(0), m_limits.connectAndWait, m_limits.idle};
    m_wire->setConnected([this] { m_timers.noteConnected(); });
    TimeLimits limits = orThoseOf(wanted, preset);
    limits.isStream = limits.isStream || asksForEvents(m_exchange.request);
    m_timers.start(limits, wanted.silence.value_or(m_limits.connectAndWait));
}

void HttpTransfer::onExpired(TimeLimit which)
{
    const QUrl &url = m_order->request.url;
    const std::chrono::milliseconds limit = m_timers.limit(which);
    switch (which) {
    case TimeLimit::Whole:
        stop(tookTooLong(url, limit, m_marks.sent >= 0, m_file.size()));
        break;
    case TimeLimit::Connect:
        stop(connectTooLong(url, limit));
        break;
    case TimeLimit::Response:
        stop(noResponseInTime(url, limit));
        break;
    case TimeLimit::Silence:
        stop(stalled(limit, m_file.size()));
        break;
    }
}

void HttpTransfer::stop(Error error)
{
    m_exchange.error = std::move(error);
    leave();
    conclude();
}

void HttpTransfer::leave()
{
    if (m_transfers && m_wire)
        m_transfers->remove(m_wire->handle());
    m_transfers.reset();
}

void HttpTransfer::onFinished(CURLcode outcome)
{
    if (m_head.status() != 0 && !m_decoder)
        showHead(); // it broke off within the head
    if (!m_exchange.error)
        m_exchange.error = failureOf(outcome);
    conclude();
}

std::optional<Error> HttpTransfer::failureOf(CURLcode outcome) const
{
    const QUrl &url = m_order->request.url;
    const QString detail = m_secrets.masked(QString::fromUtf8(m_reason.data()));
    if (outcome == CURLE_OK) {
        // libcurl knows nothing of the coding.
        if (m_decoder && !m_decoder->isComplete())
            return brokenOff(m_file.size(), -1, {});
        return std::nullopt;
    }
    if (m_wire->isBodyBroken())
        return bodyBroken(detail);
    if (isHeadTooLarge(outcome, detail))
        return headTooLarge(detail);
    // Either, by the version of libcurl: of a status below 100, for one.
    if (outcome == CURLE_WEIRD_SERVER_REPLY || outcome == CURLE_UNSUPPORTED_PROTOCOL)
        return notHttp(url, detail);
    if (outcome == CURLE_BAD_CONTENT_ENCODING)
        return unknownTransferCoding(detail);
    if (m_exchange.status != 0)
        return brokenOff(m_file.size(), m_decoder->isIdentity() ? m_expected : -1, detail);
    if (!m_peer->reason().isEmpty() || outcome == CURLE_PEER_FAILED_VERIFICATION)
        return tlsError(url, {(m_peer->reason().isEmpty() ? detail : m_peer->reason()) + QLatin1Char('.')},
                        chainInWords(m_peer->chain()));
    const bool byProxy = m_usesProxy
        && (outcome == CURLE_COULDNT_RESOLVE_PROXY || outcome == CURLE_PROXY
            || numberOf(m_wire->handle(), CURLINFO_HTTP_CONNECTCODE) / 100 > 2
            || outcome == CURLE_COULDNT_CONNECT);
    return networkError(outcome, url, byProxy, detail);
}

void HttpTransfer::conclude()
{
    m_timers.stop();
    forbidStop();
    m_transfers.reset();
    m_exchange.timings =
        timingsOf(m_wire ? m_wire->handle() : nullptr, m_marks, m_order->clock.nsecsElapsed());
    ResponseRedactor &body = m_secrets.body();
    const QByteArray rest = m_exchange.error ? body.restOfCut() : body.rest();
    if (const auto written = m_file.write(rest); !written && !m_exchange.error)
        m_exchange.error = written.error();
    m_exchange.trailers = presentable(m_head.trailers(), m_secrets);
    for (const InterimResponse &interim : m_head.interim()) {
        const std::size_t index = m_exchange.interim.size();
        m_exchange.interim.push_back({interim.status, redactTokens(m_secrets.masked(interim.reason)),
                                      presentable(interim.headers, m_secrets), m_interimAtMs[index]});
    }
    m_exchange.bodySize = m_file.size();
    const auto kept = m_file.keep();
    if (!kept) {
        m_exchange.error = kept.error();
        m_exchange.bodySize = 0;
    }
    const std::unique_ptr<TransferOrder> order = std::move(m_order);
    m_watcher.disconnect(this);
    // A future that was cancelled in the meantime takes no result, so the file would never be removed.
    if (order->promise.isCanceled())
        m_file.discard();
    m_exchange.bodyPath = m_file.path();
    order->promise.addResult(std::move(m_exchange));
    order->promise.finish();
    deleteLater();
}

void HttpTransfer::onCancelled()
{
    leave();
    conclude();
}

} // namespace patlas

#include "moc_HttpTransfer.cpp"
