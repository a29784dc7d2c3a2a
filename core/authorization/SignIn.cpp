// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/authorization/SignIn.h"

#include "core/authorization/SecretText.h"
#include "core/base/Then.h"
#include "core/base/VisibleText.h"

#include <QUrlQuery>

using namespace Qt::StringLiterals;

namespace patlas {

namespace {

QString encoded(const QString &text)
{
    return QString::fromLatin1(QUrl::toPercentEncoding(text));
}

} // namespace

SignIn::SignIn(Parts parts, QObject *parent)
    : QObject(parent)
    , m_parts(std::move(parts))
    , m_tokens(m_parts.engine, m_parts.transportFor)
{
    m_promise.start();
}

SignIn::~SignIn()
{
    cancel();
}

QFuture<Result<Grant>> SignIn::start(AuthorizationRequest request, SignInSecrets secrets)
{
    m_request = std::move(request);
    m_client = tokenClientOf(m_request, secrets.clientSecret);
    if (const auto checked = checkRequest(m_request, !secrets.clientSecret.isEmpty()); !checked) {
        finish(tl::make_unexpected(checked.error()));
        return m_promise.future();
    }
    switch (m_request.kind) {
    case GrantKind::AuthorizationCode:
        startInBrowser();
        break;
    case GrantKind::ClientCredentials: {
        FormBody extra;
        addExtraParameters(extra, m_request);
        take(m_tokens.clientCredentials(m_client, m_request.scopes, std::move(extra)));
        break;
    }
    case GrantKind::Password:
        askWithPassword(secrets.password);
        break;
    case GrantKind::DeviceCode:
        m_device = std::make_unique<DeviceAuthorization>(m_tokens, m_parts.second);
        connect(m_device.get(), &DeviceAuthorization::prompted, this, &SignIn::prompted);
        then(m_device->start(m_request, std::move(m_client)), this,
             [this](Result<Grant> grant) { finish(std::move(grant)); });
        break;
    }
    return m_promise.future();
}

void SignIn::cancel()
{
    finish(tl::make_unexpected(cancelledError()));
}

void SignIn::startInBrowser()
{
    m_redirect = std::make_unique<LoopbackRedirect>(m_parts.limits);
    if (const auto listening = m_redirect->listen(m_request.redirectPath, m_request.redirectPort);
        !listening) {
        finish(tl::make_unexpected(listening.error()));
        return;
    }
    m_verifier = randomText();
    const QUrl page = pageFor(m_redirect->state());
    then(m_redirect->answer(), this, [this](const Result<AuthorizationCode> &code) { onCode(code); });
    if (!m_parts.openPage || !m_parts.openPage(page)) {
        finish(failure(ErrorKind::Unsupported, tr("The browser could not be opened."),
                       tr("Signing in happens on a page of the service, which Patlas does not see into."),
                       tr("Set a browser in the settings of your desktop, or sign in with a code on another "
                          "device.")));
        return;
    }
    if (!m_isOver)
        Q_EMIT waitsForBrowser(page);
}

/// RFC 6749 4.1.1, RFC 7636 4.3. What the address holds already stays (RFC 6749 3.1).
QUrl SignIn::pageFor(const Secret &state) const
{
    QUrl page = m_request.authorizationUrl;
    QUrlQuery query(page);
    std::vector<std::pair<QString, QString>> items{
        {u"response_type"_s, u"code"_s},
        {u"client_id"_s, m_request.clientId},
        {u"redirect_uri"_s, m_redirect->address().toString(QUrl::FullyEncoded)},
        {u"state"_s, QString::fromLatin1(state.view().data(), qsizetype(state.size()))},
        {u"code_challenge"_s, QString::fromLatin1(challengeOf(m_verifier))},
        {u"code_challenge_method"_s, u"S256"_s}};
    if (!m_request.scopes.isEmpty())
        items.emplace_back(u"scope"_s, m_request.scopes.join(u' '));
    for (const auto &[name, value] : items) {
        query.removeAllQueryItems(name);
        query.addQueryItem(name, encoded(value));
    }
    for (const auto &[name, value] : m_request.extraParameters) {
        if (!query.hasQueryItem(name))
            query.addQueryItem(encoded(name), encoded(value));
    }
    page.setQuery(query);
    return page;
}

void SignIn::onCode(const Result<AuthorizationCode> &code)
{
    if (m_isOver)
        return;
    if (!code)
        finish(tl::make_unexpected(code.error()));
    else if (const auto issuer = checkIssuer(code->issuer); !issuer)
        finish(tl::make_unexpected(issuer.error()));
    else
        exchange(*code);
}

/// RFC 9207 2.4: a code of another server is not taken to this one.
Result<void> SignIn::checkIssuer(const QString &issuer) const
{
    const bool isLacking = issuer.isNull() && m_request.issuerIsSent;
    const bool isOther = !issuer.isNull() && !m_request.issuer.isEmpty() && issuer != m_request.issuer;
    if (!isLacking && !isOther)
        return {};
    return failure(ErrorKind::Refused, tr("The browser came back from another service."),
                   isLacking ? tr("The service says that it names itself in its answer, and this one does "
                                  "not.")
                             : tr("It says that it is %1 and not %2.")
                                   .arg(isolated(issuer.left(200)), isolated(m_request.issuer)),
                   tr("Nothing was sent to either. Check the addresses, and do not sign in there again "
                      "before you know why."));
}

void SignIn::exchange(const AuthorizationCode &code)
{
    FormBody form;
    form.add("grant_type", "authorization_code");
    form.add("code", code.code);
    form.addText("redirect_uri", m_redirect->address().toString(QUrl::FullyEncoded));
    form.add("code_verifier", m_verifier);
    addExtraParameters(form, m_request);
    Q_EMIT exchanging();
    take(m_tokens.ask(m_client, std::move(form), m_request.scopes));
}

void SignIn::askWithPassword(const Secret &password)
{
    FormBody form;
    form.add("grant_type", "password");
    form.addText("username", m_request.userName);
    form.add("password", password);
    if (!m_request.scopes.isEmpty())
        form.addText("scope", m_request.scopes.join(u' '));
    addExtraParameters(form, m_request);
    take(m_tokens.ask(m_client, std::move(form), m_request.scopes));
}

void SignIn::take(QFuture<Result<TokenAnswer>> asking)
{
    then(std::move(asking), this, [this](Result<TokenAnswer> answer) {
        if (!answer)
            finish(tl::make_unexpected(answer.error()));
        else if (!answer->grant)
            finish(Failure(std::move(answer->error)));
        else
            finish(std::move(*answer->grant));
    });
}

void SignIn::finish(Result<Grant> grant)
{
    if (m_isOver)
        return;
    m_isOver = true;
    m_tokens.endpoint().cancel();
    if (m_redirect)
        m_redirect->stop();
    if (m_device)
        m_device->stop();
    m_verifier = {};
    m_client.secret = {};
    m_promise.addResult(std::move(grant));
    m_promise.finish();
}

} // namespace patlas

#include "moc_SignIn.cpp"
