// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/authorization/OAuthRefusal.h"

#include "core/base/VisibleText.h"
#include "core/secret/TokenRedaction.h"

#include <QCoreApplication>

#include <iterator>
#include <utility>

using namespace Qt::StringLiterals;

namespace patlas {

namespace {

struct RefusalText {
    Q_DECLARE_TR_FUNCTIONS(patlas::OAuthRefusal)
};

constexpr qsizetype maxWords = 300; ///< of the server's own description

const std::pair<QLatin1String, OAuthRefusal> refusalNames[] = {
    {"invalid_request"_L1, OAuthRefusal::InvalidRequest},
    {"invalid_client"_L1, OAuthRefusal::InvalidClient},
    {"invalid_grant"_L1, OAuthRefusal::InvalidGrant},
    {"unauthorized_client"_L1, OAuthRefusal::UnauthorizedClient},
    {"unsupported_grant_type"_L1, OAuthRefusal::UnsupportedGrantType},
    {"unsupported_response_type"_L1, OAuthRefusal::UnsupportedResponseType},
    {"invalid_scope"_L1, OAuthRefusal::InvalidScope},
    {"access_denied"_L1, OAuthRefusal::AccessDenied},
    {"server_error"_L1, OAuthRefusal::ServerError},
    {"temporarily_unavailable"_L1, OAuthRefusal::TemporarilyUnavailable},
    {"authorization_pending"_L1, OAuthRefusal::AuthorizationPending},
    {"slow_down"_L1, OAuthRefusal::SlowDown},
    {"expired_token"_L1, OAuthRefusal::ExpiredToken},
};

std::pair<QString, QString> meaningAndRemedy(OAuthRefusal refusal)
{
    switch (refusal) {
    case OAuthRefusal::InvalidRequest:
        return {RefusalText::tr("It says that the request is malformed or lacks a parameter."),
                RefusalText::tr("Check which parameters the service wants in addition.")};
    case OAuthRefusal::InvalidClient:
        return {RefusalText::tr("It does not know this client, or the client secret is wrong or was sent in "
                                "another way than it expects."),
                RefusalText::tr("Check client id and secret, and how the secret is sent.")};
    case OAuthRefusal::InvalidGrant:
        return {RefusalText::tr("What was to be exchanged for a token is wrong, was used before, or has "
                                "ended."),
                RefusalText::tr("Sign in again.")};
    case OAuthRefusal::UnauthorizedClient:
        return {RefusalText::tr("This client may not sign in this way."),
                RefusalText::tr("Choose another way to sign in, or allow it where the client is "
                                "registered.")};
    case OAuthRefusal::UnsupportedGrantType:
    case OAuthRefusal::UnsupportedResponseType:
        return {RefusalText::tr("It does not offer this way to sign in."),
                RefusalText::tr("Choose another one.")};
    case OAuthRefusal::InvalidScope:
        return {RefusalText::tr("It does not know one of the scopes, or does not give it to this client."),
                RefusalText::tr("Choose fewer scopes.")};
    case OAuthRefusal::AccessDenied:
        return {RefusalText::tr("Access was denied on its page, or by a rule of the service."),
                RefusalText::tr("Sign in again, and allow the access.")};
    case OAuthRefusal::ServerError:
    case OAuthRefusal::TemporarilyUnavailable:
        return {RefusalText::tr("It says that it cannot do it now."), RefusalText::tr("Try again later.")};
    case OAuthRefusal::AuthorizationPending:
    case OAuthRefusal::SlowDown:
        return {RefusalText::tr("Access has not been allowed on its page yet."),
                RefusalText::tr("Enter the code there.")};
    case OAuthRefusal::ExpiredToken:
        return {RefusalText::tr("The code has ended before access was allowed."),
                RefusalText::tr("Start again, and enter the new code.")};
    case OAuthRefusal::None:
    case OAuthRefusal::Other:
        break;
    }
    return {RefusalText::tr("Its reason is none of those that are agreed on."),
            RefusalText::tr("See what the service says about it.")};
}

} // namespace

OAuthRefusal refusalNamed(const QString &code)
{
    for (const auto &[name, refusal] : refusalNames) {
        if (code == name)
            return refusal;
    }
    return code.isEmpty() ? OAuthRefusal::None : OAuthRefusal::Other;
}

Error errorOf(OAuthRefusal refusal, const QString &code, const QString &description)
{
    auto [meaning, remedy] = meaningAndRemedy(refusal);
    const QString words = isolated(redactTokens(description).left(maxWords));
    if (!words.isEmpty())
        meaning += u' ' + RefusalText::tr("Its own words: %1").arg(words);
    const bool isForLater =
        refusal == OAuthRefusal::ServerError || refusal == OAuthRefusal::TemporarilyUnavailable;
    return {isForLater ? ErrorKind::Network : ErrorKind::Refused,
            RefusalText::tr("The service refused to sign you in."), meaning, remedy,
            redactTokens(code).left(maxWords)};
}

} // namespace patlas
