// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/http/WireRequest.h"

#include "core/http/HeaderLookup.h"
#include "core/http/Origin.h"
#include "core/http/PlacedSecrets.h"
#include "core/http/SignedRequest.h"
#include "core/http/UploadBody.h"

#include <algorithm>

namespace patlas {

namespace {

// A safe request may be sent once more where its kept-alive connection was closed in the meantime.
constexpr int maxAttempts = 2;

Result<std::unique_ptr<UploadBody>> bodyOf(SignedRequest &request)
{
    if (request.method == "HEAD") { // libcurl sends none, and waits for none in the response
        removeHeaders(request.headers, "Content-Length");
        removeHeaders(request.description.headers, "Content-Length");
        request.description.bodyPreview.clear();
        request.description.bodySize = 0;
        return nullptr;
    }
    if (request.multipart)
        return UploadBody::ofParts(request.parts, request.boundary);
    if (!request.pieces.empty())
        return UploadBody::ofPieces(request.pieces);
    if (!request.bodyFile.isEmpty())
        return UploadBody::ofFile(request.bodyFile);
    if (!request.secretBody.isEmpty())
        return UploadBody::ofSecret(std::move(request.secretBody));
    if (!request.body.isEmpty() || statesLength(request.method))
        return UploadBody::ofBytes(request.body);
    return nullptr;
}

// What libcurl would count by itself, so that it is in the description as well.
void addLength(SignedRequest &request, qint64 size)
{
    if (headerNamed(request.headers, "Content-Length") || headerNamed(request.headers, "Transfer-Encoding"))
        return;
    const QByteArray length = QByteArray::number(size);
    request.headers.emplace_back("Content-Length", length);
    request.description.headers.emplace_back("Content-Length", length);
}

} // namespace

WireRequest::WireRequest()
    : m_handle(curl_easy_init())
{
}

WireRequest::~WireRequest() = default;

Result<std::unique_ptr<WireRequest>> WireRequest::of(SignedRequest &request, PlacedSecrets &secrets)
{
    auto body = bodyOf(request);
    if (!body)
        return Failure(std::move(body.error()));
    std::unique_ptr<WireRequest> wire(new WireRequest);
    wire->m_body = std::move(*body);
    wire->m_isRepeatable = isSafeMethod(request.method);
    CURL *handle = wire->handle();
    // A target that begins with anything else would change the host.
    QByteArray url = !request.target.startsWith('/')
        ? request.url.toEncoded(QUrl::RemoveFragment)
        : request.url.toEncoded(QUrl::RemovePath | QUrl::RemoveQuery | QUrl::RemoveFragment) + request.target;
    secrets.place(url, request.headers, request.secrets);
    if (wire->m_body) {
        addLength(request, wire->m_body->size());
        request.description.bodySize = wire->m_body->size();
    }
    curl_easy_setopt(handle, CURLOPT_URL, url.constData()); // copied
    if (!request.secrets.empty())
        wipe(url);
    curl_easy_setopt(handle, CURLOPT_PATH_AS_IS, 1L);
    curl_easy_setopt(handle, CURLOPT_PROTOCOLS_STR, "http,https");
    curl_easy_setopt(handle, CURLOPT_DISALLOW_USERNAME_IN_URL, 1L);
    wire->setMethod(request);
    wire->setHeaders(request.headers);
    for (const SecretPart &part : request.secrets) {
        if (part.proof == CredentialProof::Digest)
            wire->answerChallenge(part);
    }
    curl_easy_setopt(handle, CURLOPT_PREREQFUNCTION, &WireRequest::onStart);
    curl_easy_setopt(handle, CURLOPT_PREREQDATA, wire.get());
    return wire;
}

QByteArray WireRequest::readBody()
{
    return m_body && m_body->seek(0) ? m_body->readAll() : QByteArray();
}

void WireRequest::setMethod(const SignedRequest &request)
{
    CURL *handle = m_handle.get();
    if (m_body) {
        curl_easy_setopt(handle, CURLOPT_POST, 1L);
        curl_easy_setopt(handle, CURLOPT_POSTFIELDSIZE_LARGE, curl_off_t(m_body->size()));
        curl_easy_setopt(handle, CURLOPT_READFUNCTION, &WireRequest::onRead);
        curl_easy_setopt(handle, CURLOPT_READDATA, this);
        curl_easy_setopt(handle, CURLOPT_SEEKFUNCTION, &WireRequest::onSeek);
        curl_easy_setopt(handle, CURLOPT_SEEKDATA, this);
    } else if (request.method == "HEAD") {
        curl_easy_setopt(handle, CURLOPT_NOBODY, 1L);
    }
    if (request.method != "HEAD")
        curl_easy_setopt(handle, CURLOPT_CUSTOMREQUEST, request.method.constData());
}

void WireRequest::setHeaders(const HeaderList &headers)
{
    const auto append = [this](const QByteArray &line) {
        curl_slist *longer = curl_slist_append(m_lines.get(), line.constData()); // copied
        (void)m_lines.release();
        m_lines.reset(longer);
    };
    for (const auto &[name, value] : headers) {
        // libcurl takes "Name:" for one that is to be left out, and "Name;" for one without a value.
        QByteArray line = value.isEmpty() ? name + ';' : name + ": " + value;
        append(line);
        wipe(line);
    }
    for (const char *name : {"Host", "Accept", "User-Agent", "Content-Type", "Expect", "TE"}) {
        if (!headerNamed(headers, name))
            append(QByteArray(name) + ':');
    }
    curl_easy_setopt(m_handle.get(), CURLOPT_HTTPHEADER, m_lines.get());
}

// Digest alone: libcurl would answer a service that asks for Basic with the password itself. Without a
// challenge it sends neither.
void WireRequest::answerChallenge(const SecretPart &part)
{
    const std::string_view whole = part.value.view();
    const std::size_t colon = std::min(whole.find(':'), whole.size());
    const std::string_view rest = whole.substr(std::min(colon + 1, whole.size()));
    QByteArray user(whole.data(), qsizetype(colon));
    QByteArray password(rest.data(), qsizetype(rest.size()));
    curl_easy_setopt(m_handle.get(), CURLOPT_HTTPAUTH, long(CURLAUTH_DIGEST));
    curl_easy_setopt(m_handle.get(), CURLOPT_USERNAME, user.constData()); // copied, and wiped when freed
    curl_easy_setopt(m_handle.get(), CURLOPT_PASSWORD, password.constData());
    wipe(user);
    wipe(password);
}

void WireRequest::connectTo(const QUrl &url, const QString &address)
{
    const QString entry =
        url.host() + QLatin1Char(':') + QString::number(portOf(url)) + QLatin1Char(':') + address;
    m_addresses.reset(curl_slist_append(nullptr, entry.toLatin1().constData()));
    curl_easy_setopt(m_handle.get(), CURLOPT_RESOLVE, m_addresses.get());
}

size_t WireRequest::onRead(char *buffer, size_t, size_t count, void *self)
{
    auto *wire = static_cast<WireRequest *>(self);
    const qint64 read = wire->m_body->read(buffer, qint64(count));
    if (read >= 0)
        return size_t(read);
    wire->m_isBodyBroken = !wire->m_body->atEnd();
    return wire->m_isBodyBroken ? CURL_READFUNC_ABORT : 0;
}

// libcurl sends a body again by itself: to a proxy that asked who is there, which is right, and after a
// connection was closed without a response, which must not happen twice, and with a change not once.
int WireRequest::onSeek(void *self, curl_off_t offset, int origin)
{
    auto *wire = static_cast<WireRequest *>(self);
    const bool isAllowed = wire->m_isRepeatable || wire->m_attempts == 0;
    return isAllowed && origin == SEEK_SET && wire->m_body->seek(offset) ? CURL_SEEKFUNC_OK
                                                                         : CURL_SEEKFUNC_FAIL;
}

int WireRequest::onStart(void *self, char *, char *, int, int)
{
    auto *wire = static_cast<WireRequest *>(self);
    if (wire->m_connected)
        wire->m_connected();
    ++wire->m_attempts;
    const int allowed = wire->m_isRepeatable ? maxAttempts : 1;
    return wire->m_attempts <= allowed ? CURL_PREREQFUNC_OK : CURL_PREREQFUNC_ABORT;
}

} // namespace patlas
