// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/authorization/DeviceAuthorization.h"

#include "core/authorization/SecretJson.h"
#include "core/base/Find.h"
#include "core/base/Then.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace patlas {

namespace {

constexpr int slowDownSeconds = 5; ///< RFC 8628 3.5
constexpr int maxInterval = 300;
constexpr int maxLifetime = 24 * 3600;
constexpr qsizetype maxUserCode = 64;

struct DeviceResponse {
    DevicePrompt prompt;
    Secret deviceCode;
    int interval = 5;
    int lifetime = 0;
};

std::optional<DeviceResponse> deviceResponseOf(const std::vector<SecretMember> &members)
{
    const auto secretNamed = [&members](std::string_view name, SecretMember::Kind kind) {
        const auto *member = findIf(members, [name](const SecretMember &each) { return each.name == name; });
        return member && member->kind == kind ? member->value.duplicate() : Secret();
    };
    const auto text = [&](std::string_view name) {
        const Secret value = secretNamed(name, SecretMember::Kind::Text);
        return QString::fromUtf8(value.view().data(), qsizetype(value.size()));
    };
    const auto number = [&](std::string_view name, int otherwise, int most) {
        const Secret value = secretNamed(name, SecretMember::Kind::Number);
        bool isNumber = false;
        const double read = QByteArray(value.view().data(), qsizetype(value.size())).toDouble(&isNumber);
        return isNumber ? int(std::clamp(read, 0.0, double(most))) : otherwise;
    };
    DeviceResponse response;
    response.deviceCode = secretNamed("device_code", SecretMember::Kind::Text);
    response.prompt.userCode = text("user_code");
    // Some servers wrote it so before the standard was done.
    const QString page = text("verification_uri");
    response.prompt.page = QUrl(page.isEmpty() ? text("verification_url") : page, QUrl::StrictMode);
    response.prompt.completePage = QUrl(text("verification_uri_complete"), QUrl::StrictMode);
    if (!isAllowedEndpoint(response.prompt.completePage))
        response.prompt.completePage.clear();
    response.interval = std::max(1, number("interval", response.interval, maxInterval));
    response.lifetime = number("expires_in", 0, maxLifetime);
    const bool isUsable = !response.deviceCode.isEmpty() && !response.prompt.userCode.isEmpty()
        && response.prompt.userCode.size() <= maxUserCode && isAllowedEndpoint(response.prompt.page)
        && response.lifetime > 0;
    return isUsable ? std::optional(std::move(response)) : std::nullopt;
}

} // namespace

void addExtraParameters(FormBody &form, const AuthorizationRequest &request)
{
    static const QStringList own{u"client_id"_s, u"client_secret"_s, u"client_assertion"_s};
    for (const auto &[name, value] : request.extraParameters) {
        const QByteArray bytes = name.toUtf8();
        if (!own.contains(name) && !form.has({bytes.constData(), std::size_t(bytes.size())}))
            form.addText({bytes.constData(), std::size_t(bytes.size())}, value);
    }
}

DeviceAuthorization::DeviceAuthorization(TokenEndpoint &tokens, std::chrono::milliseconds second,
                                         QObject *parent)
    : QObject(parent)
    , m_tokens(tokens)
    , m_second(second)
{
    m_promise.start();
    m_pause.setSingleShot(true);
    m_end.setSingleShot(true);
    connect(&m_pause, &QTimer::timeout, this, &DeviceAuthorization::poll);
    connect(&m_end, &QTimer::timeout, this, [this] {
        finish(failure(ErrorKind::Timeout, tr("The code has ended before access was allowed."),
                       tr("Patlas got no token."), tr("Start again, and enter the new code in time.")));
    });
}

DeviceAuthorization::~DeviceAuthorization()
{
    finish(tl::make_unexpected(cancelledError()));
}

QFuture<Result<Grant>> DeviceAuthorization::start(const AuthorizationRequest &request, TokenClient client)
{
    m_request = request;
    m_client = std::move(client);
    FormBody form;
    if (!request.scopes.isEmpty())
        form.addText("scope", request.scopes.join(u' '));
    // RFC 8628 3.1 wants it here whichever way the client proves itself.
    if (m_client.authentication == ClientAuthentication::Basic)
        form.addText("client_id", m_client.id);
    addExtraParameters(form, request);
    then(m_tokens.post(m_client, request.deviceAuthorizationUrl, std::move(form)), this,
         [this](const Result<EndpointResponse> &response) { onResponse(response); });
    return m_promise.future();
}

void DeviceAuthorization::onResponse(const Result<EndpointResponse> &response)
{
    if (!response) {
        finish(tl::make_unexpected(response.error()));
        return;
    }
    const auto members = readSecretJson(response->body->view());
    auto device = members && response->status >= 200 && response->status < 300 ? deviceResponseOf(*members)
                                                                               : std::nullopt;
    if (!device) {
        TokenAnswer refusal =
            readTokenResponse(response->status, response->body->view(), {}, QDateTime::currentDateTimeUtc());
        if (refusal.refusal != OAuthRefusal::None)
            finish(Failure(std::move(refusal.error)));
        else
            finish(failure(ErrorKind::Parse, tr("The service gave no code to enter."),
                           tr("Its response lacks the code, an address that begins with https, or how long "
                              "the code holds."),
                           tr("Check the device address.")));
        return;
    }
    m_deviceCode = std::move(device->deviceCode);
    m_interval = device->interval;
    device->prompt.expires = QDateTime::currentDateTimeUtc().addSecs(device->lifetime);
    m_end.start(device->lifetime * m_second);
    again();
    Q_EMIT prompted(device->prompt);
}

void DeviceAuthorization::poll()
{
    FormBody form;
    form.add("grant_type", "urn:ietf:params:oauth:grant-type:device_code");
    form.add("device_code", m_deviceCode);
    then(valueOr(m_tokens.ask(m_client, std::move(form), m_request.scopes), this,
                 Result<TokenAnswer>(Failure(cancelledError()))),
         this, [this](Result<TokenAnswer> answer) { onAnswer(std::move(answer)); });
}

void DeviceAuthorization::onAnswer(Result<TokenAnswer> answer)
{
    if (m_isOver)
        return;
    if (!answer) {
        // RFC 8628 3.5: ask less often where nothing responds. The code's own end is the limit.
        const bool mayPass =
            answer.error().kind == ErrorKind::Timeout || answer.error().kind == ErrorKind::Network;
        if (!mayPass) {
            finish(tl::make_unexpected(answer.error()));
            return;
        }
        m_interval = std::min(2 * m_interval, maxInterval);
        again();
    } else if (answer->grant) {
        finish(std::move(*answer->grant));
    } else if (answer->refusal == OAuthRefusal::AuthorizationPending) {
        again();
    } else if (answer->refusal == OAuthRefusal::SlowDown) {
        m_interval = std::min(m_interval + slowDownSeconds, maxInterval);
        again();
    } else if (answer->refusal == OAuthRefusal::ExpiredToken) {
        answer->error.kind = ErrorKind::Timeout;
        finish(Failure(std::move(answer->error)));
    } else {
        finish(Failure(std::move(answer->error)));
    }
}

void DeviceAuthorization::again()
{
    m_pause.start(m_interval * m_second);
}

void DeviceAuthorization::stop()
{
    finish(tl::make_unexpected(cancelledError()));
}

void DeviceAuthorization::finish(Result<Grant> grant)
{
    if (m_isOver)
        return;
    m_isOver = true;
    m_pause.stop();
    m_end.stop();
    m_promise.addResult(std::move(grant));
    m_promise.finish();
}

} // namespace patlas

#include "moc_DeviceAuthorization.cpp"
