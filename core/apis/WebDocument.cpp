// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/apis/WebDocument.h"

#include "core/base/ReadyFuture.h"
#include "core/base/Then.h"
#include "core/base/VisibleText.h"
#include "core/http/HeaderLookup.h"
#include "core/http/HttpEngine.h"
#include "core/http/Origin.h"
#include "core/secret/SecretFields.h"

#include <QCoreApplication>
#include <QFile>
#include <QFutureWatcher>
#include <QtConcurrentRun>

namespace patlas {

namespace {

struct WebDocumentText {
    Q_DECLARE_TR_FUNCTIONS(patlas::WebDocument)
};

constexpr int maxRedirects = 5;
constexpr int firstRedirect = 300;
constexpr int firstClientError = 400;

Failure tooLarge(qint64 maxBytes)
{
    return failure(ErrorKind::InvalidInput, WebDocumentText::tr("This is too large for an API description."),
                   WebDocumentText::tr("More than %1 MiB came.").arg(maxBytes >> 20),
                   WebDocumentText::tr("Save it as a file, and keep only what you need of it."));
}

/// Where an address came from is kept with the description, and shown. It must not be a secret's way there.
bool addressHasSecret(const QUrl &address)
{
    const QByteArray written = address.toEncoded();
    return !address.userInfo().isEmpty() || maskedAddress(written) != written;
}

Failure secretInAddress()
{
    return failure(
        ErrorKind::Refused, WebDocumentText::tr("The address holds what looks like a secret."),
        WebDocumentText::tr("Patlas keeps and shows where a description came from. Nothing was read."),
        WebDocumentText::tr("Save the description to a file, and choose that file."));
}

/// Http to https of the same host is the same place, where each has its usual port.
bool isSamePlace(const QUrl &from, const QUrl &to)
{
    constexpr int httpPort = 80;
    constexpr int httpsPort = 443;
    const bool isUpgrade = from.scheme() == QLatin1String("http") && to.scheme() == QLatin1String("https");
    return sameOrigin(from, to)
        || (isUpgrade && from.host().compare(to.host(), Qt::CaseInsensitive) == 0 && portOf(from) == httpPort
            && portOf(to) == httpsPort);
}

/// One document being read: a chain of requests.
class Reading : public QObject {
public:
    Reading(HttpEngine &engine, TransportOf transportOf, qint64 maxBytes, QObject *context)
        : QObject(context)
        , m_engine(engine)
        , m_transportOf(std::move(transportOf))
        , m_maxBytes(maxBytes)
    {
        m_promise.start();
        connect(&m_exchange, &QFutureWatcherBase::progressValueChanged, this, [this](int kibibytes) {
            if (qint64(kibibytes) << 10 <= m_maxBytes)
                return;
            m_isTooLarge = true;
            m_exchange.cancel();
        });
        connect(&m_exchange, &QFutureWatcherBase::finished, this, &Reading::evaluate);
    }

    ~Reading() override
    {
        m_exchange.disconnect(this);
        m_exchange.cancel();
    }

    QFuture<Result<WebDocument>> result() { return m_promise.future(); }

    void read(const QUrl &address)
    {
        if (addressHasSecret(address)) {
            finish(secretInAddress());
            return;
        }
        m_address = address;
        thenResult(m_transportOf(address), this, [this](const Result<std::shared_ptr<Transport>> &transport) {
            if (!transport) {
                finish(tl::make_unexpected(transport.error()));
                return;
            }
            SignedRequest request;
            request.method = "GET";
            request.url = m_address;
            request.headers = {{"Accept", "application/json, application/yaml, text/html;q=0.8, */*;q=0.5"}};
            request.description.method = request.method;
            request.description.url = request.url;
            request.description.headers = request.headers;
            request.transport = *transport;
            m_exchange.setFuture(m_engine.send(std::move(request)));
        });
    }

private:
    void evaluate()
    {
        if (m_exchange.isCanceled() || m_exchange.future().resultCount() == 0) {
            finish(m_isTooLarge ? Result<WebDocument>(tooLarge(m_maxBytes)) : Failure(cancelledError()));
            return;
        }
        const Exchange exchange = m_exchange.result();
        if (exchange.error) {
            QFile::remove(exchange.bodyPath);
            finish(Failure(*exchange.error));
        } else if (exchange.status >= firstRedirect && exchange.status < firstClientError) {
            QFile::remove(exchange.bodyPath);
            follow(exchange);
        } else if (exchange.status < 200 || exchange.status >= firstRedirect) {
            QFile::remove(exchange.bodyPath);
            finish(failure(ErrorKind::Refused,
                           WebDocumentText::tr("There is no API description at this address."),
                           WebDocumentText::tr("%1 responded with status %2.")
                               .arg(isolated(m_address.toString()), QString::number(exchange.status)),
                           WebDocumentText::tr("Open it in a browser to see what is there.")));
        } else {
            take(exchange.bodyPath);
        }
    }

    void follow(const Exchange &exchange)
    {
        const QByteArray *location = headerNamed(exchange.responseHeaders, "Location");
        const QUrl next = location ? m_address.resolved(QUrl::fromEncoded(*location)) : QUrl();
        if (++m_redirects > maxRedirects || !next.isValid() || !isSamePlace(m_address, next)) {
            finish(failure(ErrorKind::Refused, WebDocumentText::tr("The address leads elsewhere."),
                           WebDocumentText::tr("%1 redirects to %2, which was not asked.")
                               .arg(isolated(m_address.toString()),
                                    isolated(QString::fromUtf8(maskedAddress(next.toEncoded())))),
                           WebDocumentText::tr("Enter that address if you want to read it.")));
            return;
        }
        read(next);
    }

    void take(const QString &path)
    {
        const auto reading = QtConcurrent::run([path, maxBytes = m_maxBytes]() -> Result<QByteArray> {
            QFile file(path);
            if (!path.isEmpty() && !file.open(QIODevice::ReadOnly))
                return failure(ErrorKind::Storage, WebDocumentText::tr("The description was not stored."),
                               file.errorString());
            if (file.size() > maxBytes) {
                file.remove();
                return tooLarge(maxBytes);
            }
            QByteArray bytes = file.readAll();
            file.remove();
            return bytes;
        });
        thenResult(reading, this, [this](Result<QByteArray> bytes) {
            if (bytes)
                finish(WebDocument{m_address, std::move(*bytes)});
            else
                finish(tl::make_unexpected(bytes.error()));
        });
    }

    void finish(Result<WebDocument> result)
    {
        m_promise.addResult(std::move(result));
        m_promise.finish();
        deleteLater();
    }

    HttpEngine &m_engine;
    TransportOf m_transportOf;
    const qint64 m_maxBytes;
    QPromise<Result<WebDocument>> m_promise;
    QFutureWatcher<Exchange> m_exchange;
    QUrl m_address;
    int m_redirects = 0;
    bool m_isTooLarge = false;
};

} // namespace

QFuture<Result<WebDocument>> webDocument(HttpEngine &engine, const TransportOf &transportOf,
                                         const QUrl &address, qint64 maxBytes, QObject *context)
{
    auto *reading = new Reading(engine, transportOf, maxBytes, context);
    auto result = reading->result();
    reading->read(address);
    return result;
}

} // namespace patlas
