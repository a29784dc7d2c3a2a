// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/http/HttpEngine.h"

#include "core/http/ConnectionPools.h"
#include "core/http/CurlMulti.h"
#include "core/http/HttpTransfer.h"

#include <QThread>
#include <QTimer>

using namespace Qt::StringLiterals;

namespace patlas {

namespace {

/// Everything that lives on the network thread.
class NetworkSide : public QObject {
public:
    explicit NetworkSide(std::chrono::milliseconds keepAlive)
    {
        m_rest.setSingleShot(true);
        m_rest.setInterval(keepAlive);
        connect(&m_rest, &QTimer::timeout, this, [this] { m_pools.closeConnections(); });
    }

    void begin(std::unique_ptr<TransferOrder> order, const QString &bodyDirectory, const EngineLimits &limits)
    {
        static const Transport unset;
        const Transport &transport = order->request.transport ? *order->request.transport : unset;
        const auto pool =
            m_pools.poolFor(order->request.url, order->request.description.environmentId, transport);
        auto *transfer = new HttpTransfer(std::move(order), bodyDirectory, limits, this);
        ++m_transfers;
        m_rest.stop();
        connect(transfer, &QObject::destroyed, this, [this] {
            if (--m_transfers == 0)
                m_rest.start();
        });
        if (pool)
            transfer->start(**pool);
        else
            transfer->refuse(pool.error());
    }

    ~NetworkSide() override
    {
        // Transfers first: they are in the pools.
        qDeleteAll(findChildren<HttpTransfer *>(QString(), Qt::FindDirectChildrenOnly));
    }

private:
    ConnectionPools m_pools;
    QTimer m_rest{this}; ///< a child, so that it moves to the network thread too
    int m_transfers = 0;
};

} // namespace

struct HttpEngine::Private {
    QString bodyDirectory;
    EngineLimits limits;
    SendingPreferences preferences;
    QThread thread;
    NetworkSide *network = nullptr; ///< deleted on its thread when that ends
};

HttpEngine::HttpEngine(QString bodyDirectory, EngineLimits limits, QObject *parent)
    : QObject(parent)
    , d(std::make_unique<Private>())
{
    curl_global_init(CURL_GLOBAL_DEFAULT); // counts its calls; never undone, as other engines may follow
    d->bodyDirectory = std::move(bodyDirectory);
    d->limits = limits;
    d->network = new NetworkSide(limits.keepAlive);
    d->thread.setObjectName(u"patlas-network"_s);
    d->network->moveToThread(&d->thread);
    connect(&d->thread, &QThread::finished, d->network, &QObject::deleteLater);
    d->thread.start();
}

HttpEngine::~HttpEngine()
{
    d->thread.quit();
    d->thread.wait();
}

void HttpEngine::setPreferences(const SendingPreferences &preferences)
{
    d->preferences = preferences;
}

QFuture<Exchange> HttpEngine::send(SignedRequest request)
{
    auto order = std::make_shared<std::unique_ptr<TransferOrder>>(std::make_unique<TransferOrder>());
    (*order)->request = std::move(request);
    (*order)->preferences = d->preferences;
    (*order)->clock.start();
    (*order)->promise.start();
    QFuture<Exchange> future = (*order)->promise.future();
    // Shared only because the queued call copies its function object; it is used once.
    QMetaObject::invokeMethod(
        d->network,
        [network = d->network, order, directory = d->bodyDirectory, limits = d->limits] {
            network->begin(std::move(*order), directory, limits);
        },
        Qt::QueuedConnection);
    return future;
}

} // namespace patlas

#include "moc_HttpEngine.cpp"
