// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/http/BodyDecoder.h"
#include "core/http/HttpEngine.h"
#include "core/http/PlacedSecrets.h"
#include "core/http/UploadBody.h"

#include <QElapsedTimer>
#include <QFile>
#include <QFutureWatcher>
#include <QNetworkReply>
#include <QPromise>
#include <QTimer>

#include <memory>
#include <optional>

class QNetworkAccessManager;

namespace patlas {

struct ConnectionPool;

/// What is passed to the network thread for one request.
struct TransferOrder {
    SignedRequest request;
    QPromise<Exchange> promise;
    QElapsedTimer clock; ///< started when the request was submitted
};

/// One request in progress: lives on the network thread from sending to the last byte, and deletes itself.
class HttpTransfer : public QObject {
    Q_OBJECT

public:
    HttpTransfer(std::unique_ptr<TransferOrder> order, const QString &bodyDirectory,
                 const EngineLimits &limits, QObject *parent);
    ~HttpTransfer() override;

    /// Shares the pool's network: the pool may be replaced while the request is in progress.
    void start(const ConnectionPool &line);
    /// Finishes without sending.
    void refuse(Error error);

private:
    // Nanoseconds on the order's clock; negative: did not happen.
    struct Marks {
        qint64 connecting = -1;
        qint64 encrypted = -1;
        qint64 uploading = -1;
        qint64 sent = -1;
        qint64 firstByte = -1;
    };

    void begin();
    Result<std::unique_ptr<UploadBody>> openBody();
    void watch();
    void onConnecting();
    void onUploadProgress(qint64 bytes, qint64 total);
    void onMetaData();
    void onReadyRead();
    void onTlsErrors(const QList<QSslError> &errors);
    void onTimeout();
    void onFinished();
    void onCancelled();

    void drain();
    Result<void> openFile();
    Result<void> write(QByteArrayView bytes);
    void stop(Error error);
    void conclude();
    void discardFile();
    std::optional<Error> failureOfReply() const;
    Timings timings() const;

    std::unique_ptr<TransferOrder> m_order;
    const QString m_bodyDirectory;
    const EngineLimits m_limits;
    QFutureWatcher<Exchange> m_watcher;
    QTimer m_silence;
    std::shared_ptr<QNetworkAccessManager> m_network; ///< outlives the reply
    std::unique_ptr<UploadBody> m_upload;
    QNetworkReply *m_reply = nullptr;
    PlacedSecrets m_secrets;
    std::unique_ptr<BodyDecoder> m_decoder;
    QFile m_file;
    Exchange m_exchange;
    Marks m_marks;
    qint64 m_received = 0; ///< bytes received, before decoding
    qint64 m_expected = -1;
};

} // namespace patlas
