// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/http/CurlMulti.h"

#include <QSocketNotifier>

#include <algorithm>
#include <limits>
#include <utility>

namespace patlas {

namespace {

// A notifier may be the one whose signal is being handled, so it must not go at once. If no event loop runs
// any more, it goes with its parent.
void retire(std::unique_ptr<QSocketNotifier> &notifier)
{
    if (!notifier)
        return;
    notifier->setEnabled(false);
    notifier.release()->deleteLater();
}

} // namespace

CurlMulti::CurlMulti(QObject *parent)
    : QObject(parent)
    , m_multi(curl_multi_init())
{
    CURLM *multi = m_multi.get();
    curl_multi_setopt(multi, CURLMOPT_SOCKETFUNCTION, &CurlMulti::onSocket);
    curl_multi_setopt(multi, CURLMOPT_SOCKETDATA, this);
    curl_multi_setopt(multi, CURLMOPT_TIMERFUNCTION, &CurlMulti::onTimer);
    curl_multi_setopt(multi, CURLMOPT_TIMERDATA, this);
    m_timer.setSingleShot(true);
    m_timer.setTimerType(Qt::PreciseTimer);
    connect(&m_timer, &QTimer::timeout, this, [this] { drive(CURL_SOCKET_TIMEOUT, 0); });
}

CurlMulti::~CurlMulti() = default;

void CurlMulti::add(CURL *transfer, Finished finished)
{
    m_finished.emplace(transfer, std::move(finished));
    curl_multi_add_handle(m_multi.get(), transfer);
}

void CurlMulti::remove(CURL *transfer)
{
    if (m_finished.erase(transfer) != 0)
        curl_multi_remove_handle(m_multi.get(), transfer);
}

int CurlMulti::onSocket(CURL *, curl_socket_t socket, int wanted, void *self, void *)
{
    static_cast<CurlMulti *>(self)->watch(socket, wanted);
    return 0;
}

int CurlMulti::onTimer(CURLM *, long milliseconds, void *self)
{
    QTimer &timer = static_cast<CurlMulti *>(self)->m_timer;
    if (milliseconds < 0)
        timer.stop();
    else // what libcurl means by "never" is more than a timer of Qt holds
        timer.start(int(std::min<long>(milliseconds, std::numeric_limits<int>::max())));
    return 0;
}

std::unique_ptr<QSocketNotifier> CurlMulti::notifier(curl_socket_t socket, bool isWriting)
{
    const auto type = isWriting ? QSocketNotifier::Write : QSocketNotifier::Read;
    const int event = isWriting ? CURL_CSELECT_OUT : CURL_CSELECT_IN;
    auto made = std::make_unique<QSocketNotifier>(qintptr(socket), type, this);
    connect(made.get(), &QSocketNotifier::activated, this, [this, socket, event] { drive(socket, event); });
    return made;
}

void CurlMulti::watch(curl_socket_t socket, int wanted)
{
    Watch &watch = m_watches[socket];
    const bool reads = wanted == CURL_POLL_IN || wanted == CURL_POLL_INOUT;
    const bool writes = wanted == CURL_POLL_OUT || wanted == CURL_POLL_INOUT;
    if (!reads)
        retire(watch.reading);
    else if (!watch.reading)
        watch.reading = notifier(socket, false);
    if (!writes)
        retire(watch.writing);
    else if (!watch.writing)
        watch.writing = notifier(socket, true);
    if (wanted == CURL_POLL_REMOVE)
        m_watches.erase(socket);
}

void CurlMulti::drive(curl_socket_t socket, int what)
{
    int running = 0;
    curl_multi_socket_action(m_multi.get(), socket, what, &running);
    takeFinished();
}

void CurlMulti::takeFinished()
{
    int left = 0;
    while (const CURLMsg *message = curl_multi_info_read(m_multi.get(), &left)) {
        if (message->msg != CURLMSG_DONE)
            continue;
        // The message is gone once its transfer is removed.
        CURL *transfer = message->easy_handle;
        const CURLcode outcome = message->data.result;
        const auto found = m_finished.find(transfer);
        if (found == m_finished.end())
            continue;
        const Finished finished = std::move(found->second);
        remove(transfer);
        finished(outcome);
    }
}

} // namespace patlas

#include "moc_CurlMulti.cpp"
