// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/authorization/LoopbackRedirect.h"

#include "core/authorization/OAuthRefusal.h"
#include "core/authorization/SecretText.h"

#include <QTcpSocket>
#include <QTimer>

#include <algorithm>
#include <map>
#include <memory>
#include <optional>
#include <string>

using namespace Qt::StringLiterals;

namespace patlas {

namespace {

constexpr std::size_t maxHead = 16 * 1024; ///< of a request
constexpr int maxVisitors = 8; ///< connections at once

QString textOf(const Secret &secret)
{
    return QString::fromUtf8(secret.view().data(), qsizetype(secret.size()));
}

std::string_view trimmedValue(std::string_view text)
{
    while (!text.empty() && (text.front() == ' ' || text.front() == '\t'))
        text.remove_prefix(1);
    while (!text.empty() && (text.back() == ' ' || text.back() == '\t'))
        text.remove_suffix(1);
    return text;
}

/// The value of Host; nothing if there is none, or more than one.
std::optional<std::string_view> hostOf(std::string_view head)
{
    std::optional<std::string_view> host;
    for (std::size_t at = head.find("\r\n"); at != std::string_view::npos;) {
        const std::size_t end = head.find("\r\n", at + 2);
        const std::string_view line = head.substr(at + 2, end == std::string_view::npos ? end : end - at - 2);
        const std::size_t colon = line.find(':');
        const QByteArrayView name(line.data(), qsizetype(std::min(colon, line.size())));
        if (colon != std::string_view::npos && name.compare("host", Qt::CaseInsensitive) == 0) {
            if (host)
                return std::nullopt;
            host = trimmedValue(line.substr(colon + 1));
        }
        at = end;
    }
    return host;
}

/// Each parameter once (RFC 6749 3.1); nothing if one is there twice.
std::optional<std::map<std::string, Secret>> parametersOf(std::string_view query)
{
    std::map<std::string, Secret> parameters;
    while (!query.empty()) {
        const std::size_t end = std::min(query.find('&'), query.size());
        const std::string_view item = query.substr(0, end);
        query.remove_prefix(std::min(end + 1, query.size()));
        if (item.empty())
            continue;
        const std::size_t equals = std::min(item.find('='), item.size());
        const std::string name(formDecoded(item.substr(0, equals)).view());
        if (!parameters.emplace(name, formDecoded(item.substr(std::min(equals + 1, item.size())))).second)
            return std::nullopt;
    }
    return parameters;
}

} // namespace

struct LoopbackRedirect::Visitor {
    Visitor() = default;
    Visitor(const Visitor &) = delete;
    Visitor &operator=(const Visitor &) = delete;
    ~Visitor() { wipe(head); }
    QByteArray head;
    bool isServed = false;
};

LoopbackRedirect::LoopbackRedirect(LoopbackLimits limits, QObject *parent)
    : QObject(parent)
    , m_limits(limits)
    , m_state(randomText())
{
    m_promise.start();
    connect(&m_server, &QTcpServer::newConnection, this, &LoopbackRedirect::onConnection);
}

LoopbackRedirect::~LoopbackRedirect()
{
    stop();
}

Result<void> LoopbackRedirect::listen(const QString &path, quint16 port)
{
    if (!m_server.listen(QHostAddress::LocalHost, port)) {
        return failure(ErrorKind::Network, tr("Patlas could not wait for the browser on this machine."),
                       port == 0 ? QString() : tr("Another program uses port %1.").arg(port),
                       tr("Choose another port, or close that program."), m_server.errorString());
    }
    m_address = QUrl(u"http://127.0.0.1:%1"_s.arg(m_server.serverPort()));
    m_address.setPath(path.isEmpty() ? u'/' + textOf(randomText(12)) : path);
    QTimer::singleShot(m_limits.wait, this, [this] {
        finish(failure(ErrorKind::Timeout, tr("The browser did not come back."),
                       tr("Patlas waited %n minute(s) for it and got no token.", nullptr,
                          int(std::chrono::duration_cast<std::chrono::minutes>(m_limits.wait).count())),
                       tr("Sign in again, and allow the access on the page in the browser.")));
    });
    return {};
}

void LoopbackRedirect::stop()
{
    finish(tl::make_unexpected(cancelledError()));
}

void LoopbackRedirect::onConnection()
{
    while (QTcpSocket *socket = m_server.nextPendingConnection()) {
        connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
        const bool isOwn = m_users.peerOf(socket->socketDescriptor()) != PeerUsers::Peer::Other;
        if (m_isOver || !isOwn || m_visitors == maxVisitors) {
            socket->abort();
            continue;
        }
        ++m_visitors;
        connect(socket, &QObject::destroyed, this, [this] { --m_visitors; });
        socket->setReadBufferSize(qint64(maxHead) + 1);
        const auto visitor = std::make_shared<Visitor>();
        visitor->head.reserve(qsizetype(maxHead) + 1); // growing would leave copies of a code behind
        connect(socket, &QTcpSocket::readyRead, this, [this, socket, visitor] { onBytes(socket, visitor); });
        QTimer::singleShot(m_limits.request, socket, [socket] { socket->abort(); });
    }
}

void LoopbackRedirect::onBytes(QTcpSocket *socket, const std::shared_ptr<Visitor> &visitor)
{
    if (visitor->isServed) { // whatever follows is not read as another request
        socket->abort();
        return;
    }
    const qsizetype before = visitor->head.size();
    visitor->head.resize(qsizetype(maxHead) + 1);
    const qint64 read = socket->read(visitor->head.data() + before, qint64(maxHead) + 1 - before);
    visitor->head.resize(before + qsizetype(std::max<qint64>(read, 0)));
    const std::string_view bytes(visitor->head.constData(), std::size_t(visitor->head.size()));
    const std::size_t end = bytes.find("\r\n\r\n");
    if (end == std::string_view::npos && bytes.size() <= maxHead)
        return;
    visitor->isServed = true;
    if (end == std::string_view::npos)
        respond(socket, "431 Request Header Fields Too Large", tr("This request is too large."));
    else
        serve(socket, bytes.substr(0, end));
    visitor->head.fill('\0');
}

void LoopbackRedirect::serve(QTcpSocket *socket, std::string_view head)
{
    const std::string_view line = head.substr(0, head.find("\r\n"));
    const std::size_t methodEnd = line.find(' ');
    const std::size_t targetEnd = line.rfind(' ');
    const bool isLine = methodEnd != std::string_view::npos && targetEnd > methodEnd
        && line.substr(targetEnd + 1).substr(0, 7) == "HTTP/1.";
    if (!isLine) {
        respond(socket, "400 Bad Request", tr("This is not a request that Patlas waits for."));
        return;
    }
    // A name that leads to this machine is not enough: the page of another site could have given it.
    const QByteArray host = m_address.authority().toLatin1();
    if (hostOf(head) != std::string_view(host.constData(), std::size_t(host.size()))) {
        respond(socket, "421 Misdirected Request", tr("This is not an address that Patlas waits at."));
        return;
    }
    const std::string_view target = line.substr(methodEnd + 1, targetEnd - methodEnd - 1);
    const std::size_t question = std::min(target.find('?'), target.size());
    const QByteArray path = m_address.path(QUrl::FullyEncoded).toLatin1();
    if (!isSame(target.substr(0, question), {path.constData(), std::size_t(path.size())})) {
        respond(socket, "404 Not Found", tr("Patlas does not wait for anything here."));
        return;
    }
    if (line.substr(0, methodEnd) != "GET") {
        respond(socket, "405 Method Not Allowed", tr("This is not a request that Patlas waits for."));
        return;
    }
    serveAnswer(socket, target.substr(std::min(question + 1, target.size())));
}

void LoopbackRedirect::serveAnswer(QTcpSocket *socket, std::string_view query)
{
    auto parameters = parametersOf(query);
    const auto valueOf = [&parameters](const char *name) {
        const auto found = parameters->find(name);
        return found == parameters->end() ? Secret() : found->second.duplicate();
    };
    if (!parameters || !isSame(valueOf("state").view(), m_state.view())) {
        respond(socket, "400 Bad Request",
                tr("This does not belong to the sign-in that Patlas waits for. Nothing was done."));
        return;
    }
    const QString error = textOf(valueOf("error"));
    Secret code = valueOf("code");
    if (!error.isEmpty()) {
        respond(socket, "200 OK",
                tr("You were not signed in. You can close this page and go back to Patlas."));
        finish(Failure(errorOf(refusalNamed(error), error, textOf(valueOf("error_description")))));
        return;
    }
    if (code.isEmpty()) {
        respond(socket, "400 Bad Request", tr("There is no code in this answer."));
        return;
    }
    respond(socket, "200 OK", tr("You can close this page and go back to Patlas."));
    const auto issuer = parameters->find("iss");
    finish(
        AuthorizationCode{std::move(code), issuer == parameters->end() ? QString() : textOf(issuer->second)});
}

/// A page that holds nothing of the request, and takes nothing from anywhere.
void LoopbackRedirect::respond(QTcpSocket *socket, const QByteArray &status, const QString &sentence)
{
    const QByteArray body = u"<!DOCTYPE html><html><head><meta charset=\"utf-8\"><title>Patlas</title></head>"
                            "<body><p>%1</p></body></html>"_s.arg(sentence.toHtmlEscaped())
                                .toUtf8();
    socket->write("HTTP/1.1 " + status + "\r\nContent-Type: text/html; charset=utf-8\r\nContent-Length: "
                  + QByteArray::number(body.size())
                  + "\r\nCache-Control: no-store\r\nReferrer-Policy: no-referrer\r\n"
                    "Content-Security-Policy: default-src 'none'; frame-ancestors 'none'\r\n"
                    "X-Content-Type-Options: nosniff\r\nConnection: close\r\n\r\n"
                  + body);
    socket->flush(); // this may be destroyed next
    socket->disconnectFromHost();
}

void LoopbackRedirect::finish(Result<AuthorizationCode> answer)
{
    if (m_isOver)
        return;
    m_isOver = true;
    m_server.pauseAccepting();
    // Connections are the server's children: those that have their page still get it written.
    const auto sockets = m_server.findChildren<QTcpSocket *>();
    for (QTcpSocket *socket : sockets) {
        if (socket->state() != QAbstractSocket::ClosingState && socket->bytesToWrite() == 0)
            socket->abort();
    }
    m_server.close();
    m_promise.addResult(std::move(answer));
    m_promise.finish();
}

} // namespace patlas

#include "moc_LoopbackRedirect.cpp"
