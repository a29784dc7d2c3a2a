// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/credentials/DashboardIssuer.h"

#include <QCoreApplication>
#include <QFutureWatcher>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QNetworkReply>
#include <QPromise>

#include <memory>
#include <optional>

using namespace Qt::StringLiterals;

namespace patlas {

namespace {

struct DashboardIssuerText {
    Q_DECLARE_TR_FUNCTIONS(patlas::DashboardIssuer)
};

Failure refusal(QNetworkReply &reply, const QByteArray &body)
{
    const int status = reply.attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    if (status == 0)
        return failure(ErrorKind::Network, DashboardIssuerText::tr("The dashboard does not respond."),
                       DashboardIssuerText::tr("As far as Patlas knows, no token was made or revoked."),
                       DashboardIssuerText::tr("Check that the environment is running and try again."),
                       reply.errorString());
    const QString message = QJsonDocument::fromJson(body).object().value("message"_L1).toString();
    const ErrorKind kind = status == 404 ? ErrorKind::NotFound : ErrorKind::Refused;
    return failure(
        kind, message.isEmpty() ? DashboardIssuerText::tr("The dashboard refused the request.") : message, {},
        status == 401 ? DashboardIssuerText::tr("Sign in again.") : QString(), u"HTTP %1"_s.arg(status));
}

/// Position of the top-level member "token" in the body, found without making a QString of the secret.
/// Looks only at strings and brackets, because the word may also occur in a name or a scope. A token needs
/// no JSON escapes; a value with one is not a token.
struct TokenText {
    qsizetype start = 0;
    qsizetype size = 0;
};

std::optional<TokenText> tokenIn(const QByteArray &body)
{
    int depth = 0;
    bool isValue = false; // after the colon of a member
    bool isToken = false; // the member is "token"
    for (qsizetype at = 0; at < body.size(); ++at) {
        switch (body[at]) {
        case '{':
        case '[':
            ++depth;
            break;
        case '}':
        case ']':
            --depth;
            break;
        case ':':
            isValue = true;
            break;
        case ',':
            isValue = false;
            break;
        case '"': {
            const qsizetype start = at + 1;
            for (++at; at < body.size() && body[at] != '"'; ++at) {
                if (body[at] == '\\')
                    ++at;
            }
            if (at >= body.size())
                return std::nullopt;
            const auto text = QByteArrayView(body).sliced(start, at - start);
            if (depth == 1 && isValue && isToken)
                return text.isEmpty() || text.contains('\\') ? std::nullopt
                                                             : std::optional(TokenText{start, text.size()});
            if (depth == 1 && !isValue)
                isToken = text == "token";
            break;
        }
        default:
            break;
        }
    }
    return std::nullopt;
}

QDateTime timeIn(const QJsonObject &object, QLatin1String name)
{
    return QDateTime::fromString(object.value(name).toString(), Qt::ISODateWithMs).toUTC();
}

Result<IssuedToken> issued(QByteArray body)
{
    const std::optional<TokenText> text = tokenIn(body);
    if (!text) {
        wipe(body);
        return failure(ErrorKind::Parse,
                       DashboardIssuerText::tr("The dashboard's response contains no token."),
                       DashboardIssuerText::tr("The dashboard may have made one anyway."),
                       DashboardIssuerText::tr("Check the list of tokens on the dashboard."));
    }
    IssuedToken token;
    token.secret = Secret::copyOf({body.constData() + text->start, std::size_t(text->size)});
    // The parsed document would hold the secret as text that is never wiped.
    const QByteArray withoutSecret = body.left(text->start) + body.mid(text->start + text->size);
    wipe(body);
    const QJsonObject object = QJsonDocument::fromJson(withoutSecret).object();
    token.serviceId = object.value("id"_L1).toString();
    token.owner = object.value("owner"_L1).toString();
    const QJsonArray scopes = object.value("scopes"_L1).toArray();
    for (const QJsonValue &scope : scopes)
        token.scopes.append(scope.toString());
    token.created = timeIn(object, "created"_L1);
    token.expires = timeIn(object, "expires"_L1);
    return token;
}

bool isSuccess(const QNetworkReply &reply)
{
    return reply.attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt() / 100 == 2;
}

/// Finishes with the reply; aborts the reply when the future is cancelled.
template <typename T, typename Read> QFuture<Result<T>> follow(QNetworkReply *reply, Read read)
{
    auto promise = std::make_shared<QPromise<Result<T>>>();
    promise->start();
    auto *watcher = new QFutureWatcher<Result<T>>(reply);
    QObject::connect(watcher, &QFutureWatcherBase::canceled, reply, &QNetworkReply::abort);
    watcher->setFuture(promise->future());
    QObject::connect(reply, &QNetworkReply::finished, reply, [reply, promise, read] {
        reply->deleteLater();
        promise->addResult(read(*reply));
        promise->finish();
    });
    return promise->future();
}

} // namespace

DashboardIssuer::DashboardIssuer(QUrl dashboard, Secret session)
    : m_dashboard(std::move(dashboard))
    , m_session(std::move(session))
{
    m_network.setRedirectPolicy(QNetworkRequest::ManualRedirectPolicy);
    m_network.setTransferTimeout(30'000);
}

QNetworkRequest DashboardIssuer::request(const QString &path) const
{
    QUrl url = m_dashboard;
    url.setPath(url.path() + path);
    QNetworkRequest request(url);
    request.setRawHeader("Authorization",
                         QByteArray("Bearer ").append(m_session.view().data(), qsizetype(m_session.size())));
    // The buffers of an open connection keep the last data, here the session and a token. Closing frees
    // them.
    request.setRawHeader("Connection", "close");
    request.setHeader(QNetworkRequest::ContentTypeHeader, QByteArray("application/json"));
    request.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::CacheLoadControlAttribute, QNetworkRequest::AlwaysNetwork);
    return request;
}

QFuture<Result<IssuedToken>> DashboardIssuer::issue(const IssueRequest &wanted)
{
    const QJsonObject body{
        {u"name"_s, wanted.name},
        {u"scopes"_s, QJsonArray::fromStringList(wanted.scopes)},
        {u"expiresInDays"_s, wanted.expiresInDays ? QJsonValue(*wanted.expiresInDays) : QJsonValue()}};
    QNetworkReply *reply = m_network.post(request(u"/personal-access-tokens"_s),
                                          QJsonDocument(body).toJson(QJsonDocument::Compact));
    return follow<IssuedToken>(reply, [](QNetworkReply &finished) -> Result<IssuedToken> {
        QByteArray bytes = finished.readAll();
        if (finished.attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt() != 201)
            return refusal(finished, bytes);
        return issued(std::move(bytes));
    });
}

QFuture<Result<void>> DashboardIssuer::revoke(const QString &serviceId)
{
    const QString id = QString::fromLatin1(QUrl::toPercentEncoding(serviceId));
    QNetworkReply *reply = m_network.deleteResource(request(u"/personal-access-tokens/"_s + id));
    return follow<void>(reply, [](QNetworkReply &finished) -> Result<void> {
        if (!isSuccess(finished))
            return refusal(finished, finished.readAll());
        return {};
    });
}

QFuture<Result<std::vector<ListedToken>>> DashboardIssuer::list()
{
    using Listed = std::vector<ListedToken>;
    QNetworkReply *reply = m_network.get(request(u"/personal-access-tokens"_s));
    return follow<Listed>(reply, [](QNetworkReply &finished) -> Result<Listed> {
        const QByteArray body = finished.readAll();
        if (!isSuccess(finished))
            return refusal(finished, body);
        Listed tokens;
        const QJsonArray rows = QJsonDocument::fromJson(body).array();
        for (const QJsonValue &value : rows) {
            const QJsonObject object = value.toObject();
            tokens.push_back({object.value("id"_L1).toString(), object.value("name"_L1).toString(),
                              timeIn(object, "created"_L1), timeIn(object, "revoked"_L1)});
        }
        return tokens;
    });
}

} // namespace patlas
