// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/HttpConnection.h"

#include "app/sandbox/HttpRequestParser.h"
#include "app/sandbox/RequestTarget.h"
#include "core/base/Then.h"

#include <QTcpSocket>
#include <QUrl>

#ifdef Q_OS_UNIX
#include <sys/socket.h>
#endif

using namespace Qt::StringLiterals;

namespace patlas::sandbox {

namespace {

constexpr qint64 readAhead = 64 * 1024; // bytes that Qt buffers before we read them
constexpr qint64 maxUnsentResponses = 256 * 1024; // unsent response bytes above which no request is handled
constexpr int lingering = 5'000; // milliseconds for the client to read the last response

/// Normalised by QUrl: clients differ in what they percent-encode, and the service compares paths.
QString encodedPath(const QByteArray &path)
{
    QUrl url;
    url.setPath(QString::fromLatin1(path), QUrl::TolerantMode);
    return url.path(QUrl::FullyEncoded);
}

QUrlQuery queryOf(const QByteArray &text)
{
    QUrl url;
    url.setQuery(QString::fromLatin1(text), QUrl::TolerantMode);
    QString query = url.query(QUrl::FullyEncoded);
    query.replace(QLatin1Char('+'), "%20"_L1); // forms and most clients encode a space this way
    return QUrlQuery(query);
}

HttpRequest callFrom(HttpRequestParser &parser, const QHostAddress &from)
{
    const HttpRequestHead &head = parser.head();
    const RequestTarget target = parseTarget(head.method, head.target).value_or(RequestTarget());
    HttpRequest request;
    request.method = head.method;
    request.path = encodedPath(head.method == "CONNECT" ? target.authority : target.path);
    request.query = queryOf(target.query);
    request.headers = head.headers;
    request.body = parser.takeBody();
    request.from = from;
    if (target.authority.isEmpty())
        return request;
    for (auto &[name, value] : request.headers) {
        if (name.compare("Host", Qt::CaseInsensitive) == 0)
            value = target.authority; // RFC 9112, 3.2.2: the Host header is ignored in this case
    }
    return request;
}

/// Method and path for the audit log; not validated.
HttpRequest refusedCall(const QByteArray &requestLine, const QHostAddress &from)
{
    const QByteArrayList words = requestLine.split(' ');
    HttpRequest request;
    request.method = words.value(0).left(16);
    request.path = QString::fromLatin1(words.value(1)).section(QLatin1Char('?'), 0, 0);
    request.from = from;
    return request;
}

} // namespace

HttpConnection::HttpConnection(std::unique_ptr<QTcpSocket> socket, const Settings &settings, QObject *parent)
    : QObject(parent)
    , m_socket(socket.release())
    , m_settings(settings)
{
    m_socket->setParent(this);
    m_socket->setReadBufferSize(readAhead);
    m_socket->setSocketOption(QAbstractSocket::LowDelayOption, 1);
    m_patience.setSingleShot(true);
    m_patience.setInterval(settings.patience);
    connect(&m_patience, &QTimer::timeout, this, &HttpConnection::runOutOfPatience);
    connect(m_socket, &QTcpSocket::readyRead, this, &HttpConnection::read);
    connect(m_socket, &QTcpSocket::bytesWritten, this, &HttpConnection::bytesWritten);
    connect(m_socket, &QTcpSocket::disconnected, this, [this] {
        m_response.cancel();
        deleteLater();
        Q_EMIT ended();
    });
    m_patience.start();
    m_active.start();
}

HttpConnection::~HttpConnection()
{
    m_response.cancel();
    m_socket->disconnect(this); // no more signals: destroying the socket closes the connection
}

HttpConnection::Need HttpConnection::need() const
{
    switch (m_state) {
    case State::HalfClosed:
        return Need::Nothing;
    case State::Responding:
    case State::Closing:
        return Need::Response;
    case State::Reading:
        break;
    }
    if (m_socket->bytesToWrite() > 0)
        return Need::Response;
    return (m_parser && m_parser->hasStarted()) || hasInput() ? Need::Request : Need::Reuse;
}

void HttpConnection::abort()
{
    m_socket->abort();
}

void HttpConnection::read()
{
    m_active.restart();
    if (m_state == State::Closing || m_state == State::HalfClosed) {
        m_socket->readAll(); // drain, so that the client can finish sending and read the response
        return;
    }
    while (m_state == State::Reading && m_socket->bytesToWrite() <= maxUnsentResponses) {
        if (m_parsed == m_input.size()) {
            m_input = m_socket->readAll();
            m_parsed = 0;
            if (m_input.isEmpty())
                return;
        }
        if (!parse())
            return;
    }
}

/// Returns whether to continue reading.
bool HttpConnection::parse()
{
    if (!m_parser)
        m_parser = std::make_unique<HttpRequestParser>(maxRequestBody);
    const bool hadStarted = m_parser->hasStarted();
    QByteArrayView bytes = QByteArrayView(m_input).sliced(m_parsed);
    const HttpRequestParser::State state = m_parser->feed(bytes);
    m_parsed = m_input.size() - bytes.size();
    if (!hadStarted)
        m_patience.start(); // one timeout for the whole request, however slowly it arrives
    switch (state) {
    case HttpRequestParser::State::NeedsMore:
        return true;
    case HttpRequestParser::State::HeadComplete:
        if (m_parser->expectsContinue() && bytes.isEmpty() && m_socket->bytesAvailable() == 0)
            m_socket->write("HTTP/1.1 100 Continue\r\n\r\n");
        return true;
    case HttpRequestParser::State::Complete:
        respond();
        return false;
    case HttpRequestParser::State::Malformed:
        refuse(m_parser->refusal().status, m_parser->refusal().sentence);
        return false;
    }
    return false;
}

void HttpConnection::respond()
{
    m_state = State::Responding;
    m_patience.start();
    const HttpRequest request = callFrom(*m_parser, m_socket->peerAddress());
    ResponseWriter::Framing framing;
    framing.isHeadOnly = request.method == "HEAD";
    framing.isLast = !m_parser->keepsAlive();
    framing.saysKeepAlive = m_parser->head().minorVersion == 0;
    m_parser.reset();
    m_response = m_settings.handle(request);
    if (m_response.isFinished())
        deliver(m_response.takeResult(), framing);
    else
        then(m_response, this, [this, framing](Response response) { deliver(std::move(response), framing); });
}

void HttpConnection::deliver(Response response, ResponseWriter::Framing framing)
{
    framing.isLast = framing.isLast || response.delivery.droppedHalfWay;
    framing.saysKeepAlive = framing.saysKeepAlive && !framing.isLast;
    m_closing = framing.isLast;
    if (ResponseWriter *delivery = ResponseWriter::start(*m_socket, std::move(response), framing))
        connect(delivery, &ResponseWriter::finished, this, &HttpConnection::responseWritten);
    else
        responseWritten();
}

void HttpConnection::refuse(int status, const QString &sentence)
{
    const Response response = refusal(status, sentence);
    if (m_settings.refused)
        m_settings.refused(refusedCall(m_parser->requestLine(), m_socket->peerAddress()), response);
    m_parser.reset();
    ResponseWriter::Framing framing;
    framing.isLast = true;
    ResponseWriter::start(*m_socket, response, framing);
    close();
}

void HttpConnection::responseWritten()
{
    if (m_closing) {
        close();
        return;
    }
    m_state = State::Reading;
    m_patience.start();
    if (hasInput())
        readLater();
}

bool HttpConnection::hasInput() const
{
    return m_parsed < m_input.size() || m_socket->bytesAvailable() > 0;
}

void HttpConnection::readLater()
{
    // Queued, so that a client that pipelines many requests does not delay the others.
    QMetaObject::invokeMethod(this, &HttpConnection::read, Qt::QueuedConnection);
}

void HttpConnection::bytesWritten()
{
    if (m_state == State::HalfClosed)
        return;
    if (m_state == State::Closing && m_socket->bytesToWrite() == 0) {
        closeHalf();
        return;
    }
    if (m_state != State::Reading
        || !m_parser) // progress of the writes does not extend the timeout of a request
        m_patience.start();
    if (m_state == State::Reading && hasInput())
        readLater(); // reading may have paused for this
}

void HttpConnection::runOutOfPatience()
{
    if (m_state == State::Responding && m_socket->bytesToWrite() == 0)
        m_patience.start(); // the handler or the delay takes the time, not the client
    else if (m_state == State::Reading && m_parser && m_parser->hasStarted())
        refuse(408, u"The request took too long to arrive."_s);
    else
        m_socket->abort();
}

/// After the last response. Closing the socket at once would reset the connection if more data arrives, and
/// the client would lose unread data (RFC 9112, 9.6). So only the sending side is closed, and reading
/// continues for a while.
void HttpConnection::close()
{
    m_state = State::Closing;
    m_input.clear();
    m_parsed = 0;
    m_patience.start();
    m_socket->readAll();
    m_socket->flush();
    if (m_state == State::Closing && m_socket->state() == QAbstractSocket::ConnectedState
        && m_socket->bytesToWrite() == 0)
        closeHalf();
}

void HttpConnection::closeHalf()
{
    m_state = State::HalfClosed;
    m_patience.start(lingering);
#ifdef Q_OS_UNIX
    ::shutdown(int(m_socket->socketDescriptor()), SHUT_WR); // QTcpSocket cannot close one direction
#else
    m_socket->disconnectFromHost();
#endif
}

} // namespace patlas::sandbox

#include "moc_HttpConnection.cpp"
