// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QTimer>

#include <curl/curl.h>

#include <functional>
#include <memory>
#include <unordered_map>

class QSocketNotifier;

namespace patlas {

/// Transfers of libcurl driven by the event loop of the thread that it lives on, and the connections that
/// they leave open. Its destruction closes these; no transfer may be in it then.
class CurlMulti : public QObject {
    Q_OBJECT

public:
    using Finished = std::function<void(CURLcode)>;

    explicit CurlMulti(QObject *parent = nullptr);
    ~CurlMulti() override;

    /// Starts the transfer. `finished` is called once, from the event loop and never from within a callback
    /// of libcurl, unless the transfer is removed before.
    void add(CURL *transfer, Finished finished);
    /// Ends the transfer; its connection is closed if something is still in progress on it.
    void remove(CURL *transfer);

private:
    struct Watch {
        std::unique_ptr<QSocketNotifier> reading;
        std::unique_ptr<QSocketNotifier> writing;
    };

    static int onSocket(CURL *transfer, curl_socket_t socket, int wanted, void *self, void *);
    static int onTimer(CURLM *multi, long milliseconds, void *self);
    std::unique_ptr<QSocketNotifier> notifier(curl_socket_t socket, bool isWriting);
    void watch(curl_socket_t socket, int wanted);
    void drive(curl_socket_t socket, int what);
    void takeFinished();

    struct Cleanup {
        void operator()(CURLM *multi) const { curl_multi_cleanup(multi); }
    };
    std::unordered_map<curl_socket_t, Watch> m_watches;
    std::unordered_map<CURL *, Finished> m_finished;
    QTimer m_timer{this};
    std::unique_ptr<CURLM, Cleanup> m_multi; ///< destroyed first: it still takes back its sockets
};

} // namespace patlas
