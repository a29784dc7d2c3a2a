// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/http/BodyDecoder.h"
#include "core/http/HttpEngine.h"
#include "core/http/LimitTimers.h"
#include "core/http/PeerVerification.h"
#include "core/http/PlacedSecrets.h"
#include "core/http/ResponseFile.h"
#include "core/http/ResponseHead.h"
#include "core/http/TransferTimings.h"
#include "core/http/WireRequest.h"

#include <QElapsedTimer>
#include <QFutureWatcher>
#include <QPromise>

#include <array>
#include <memory>
#include <optional>

namespace patlas {

class CurlMulti;
struct ConnectionPool;

/// What is passed to the network thread for one request.
struct TransferOrder {
    SignedRequest request;
    SendingPreferences preferences;
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

    /// Shares the pool's connections: the pool may be replaced while the request is in progress.
    void start(const ConnectionPool &pool);
    /// Finishes without sending.
    void refuse(Error error);

private:
    void begin();
    void setCallbacks();
    void startTimers(const ConnectionPool &pool);
    static size_t onHeader(char *line, size_t size, size_t count, void *self);
    static size_t onBody(char *bytes, size_t size, size_t count, void *self);
    static int onDebug(CURL *, curl_infotype type, char *bytes, size_t size, void *self);
    bool takeLine(QByteArrayView line);
    bool takeBody(QByteArrayView bytes);
    void showHead();
    void allowStop(); ///< of a stream, so that what came is kept
    void forbidStop();
    void onExpired(TimeLimit which);
    void onFinished(CURLcode outcome);
    void onCancelled();

    void stop(Error error); ///< not from within a callback of libcurl
    void leave();
    void conclude();
    std::optional<Error> failureOf(CURLcode outcome) const;

    std::unique_ptr<TransferOrder> m_order;
    const EngineLimits m_limits;
    const QString m_id;
    ResponseFile m_file;
    QFutureWatcher<Exchange> m_watcher;
    LimitTimers m_timers;
    PlacedSecrets m_secrets;
    std::shared_ptr<CurlMulti> m_transfers; ///< while the transfer is in it
    std::unique_ptr<PeerVerification> m_peer; ///< used by the handle of `m_wire`
    std::unique_ptr<WireRequest> m_wire;
    std::array<char, CURL_ERROR_SIZE> m_reason{};
    ResponseHead m_head;
    std::vector<double> m_interimAtMs;
    std::unique_ptr<BodyDecoder> m_decoder; ///< null until the head is complete
    Exchange m_exchange;
    TransferMarks m_marks; ///< on the order's clock
    bool m_usesProxy = false;
    bool m_answersChallenge = false; ///< a 401 may be followed by the response that counts
    qint64 m_received = 0; ///< bytes received, before decoding
    qint64 m_expected = -1;
};

} // namespace patlas
