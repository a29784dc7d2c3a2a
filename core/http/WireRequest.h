// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/http/Exchange.h"

#include <curl/curl.h>

#include <functional>
#include <memory>
#include <utility>

namespace patlas {

class PlacedSecrets;
class UploadBody;
struct SecretPart;
struct SignedRequest;

/// One request as libcurl is told to send it: method, target, header lines in their order and case, body.
/// libcurl adds no header of its own. One thread.
class WireRequest {
public:
    /// Reads `request`, and completes its description: it says then what goes out. Storage if a file of the
    /// body cannot be read.
    static Result<std::unique_ptr<WireRequest>> of(SignedRequest &request, PlacedSecrets &secrets);
    ~WireRequest();

    QByteArray readBody(); ///< all of it, for display
    CURL *handle() const { return m_handle.get(); }
    /// Reaches the host of `url` at this IP address, without asking what its name stands for.
    void connectTo(const QUrl &url, const QString &address);
    /// Called each time that there is a connection and the request is about to be sent.
    void setConnected(std::function<void()> connected) { m_connected = std::move(connected); }
    /// A response came, if only from a proxy: sending the body once more is no repetition then.
    void noteResponse() { m_attempts = 0; }
    bool isBodyBroken() const { return m_isBodyBroken; } ///< a file became shorter while it was sent

private:
    WireRequest();
    void setMethod(const SignedRequest &request);
    void setHeaders(const HeaderList &headers);
    void answerChallenge(const SecretPart &part);
    static size_t onRead(char *buffer, size_t size, size_t count, void *self);
    static int onSeek(void *self, curl_off_t offset, int origin);
    static int onStart(void *self, char *, char *, int, int);

    struct Cleanup {
        void operator()(CURL *handle) const { curl_easy_cleanup(handle); }
        void operator()(curl_slist *list) const { curl_slist_free_all(list); }
    };
    std::unique_ptr<UploadBody> m_body;
    std::unique_ptr<curl_slist, Cleanup> m_lines;
    std::unique_ptr<curl_slist, Cleanup> m_addresses;
    std::unique_ptr<CURL, Cleanup> m_handle; ///< destroyed first: it uses the others
    std::function<void()> m_connected;
    bool m_isRepeatable = false;
    bool m_isBodyBroken = false;
    int m_attempts = 0;
};

} // namespace patlas
