// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/authorization/TokenResponse.h"

#include "core/authorization/SecretJson.h"
#include "core/base/Find.h"
#include "core/base/VisibleText.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace patlas {

namespace {

struct TokenText {
    Q_DECLARE_TR_FUNCTIONS(patlas::TokenResponse)
};

using TokenMembers = std::vector<SecretMember>;

const SecretMember *memberNamed(const TokenMembers &members, std::string_view name)
{
    return findIf(members, [name](const SecretMember &each) { return each.name == name; });
}

/// For what is no secret.
QString textOf(const TokenMembers &members, std::string_view name)
{
    const SecretMember *member = memberNamed(members, name);
    if (!member || member->kind != SecretMember::Kind::Text)
        return {};
    return QString::fromUtf8(member->value.view().data(), qsizetype(member->value.size()));
}

TokenAnswer unusable(const QString &meaning)
{
    TokenAnswer answer;
    answer.error = {ErrorKind::Parse,
                    TokenText::tr("The service's response is not one that hands out a token."),
                    meaning,
                    TokenText::tr("Check the token address."),
                    {}};
    return answer;
}

/// What a header can carry, and every store can keep.
bool isPlainToken(std::string_view token)
{
    return !token.empty()
        && std::all_of(token.begin(), token.end(), [](char c) { return c > ' ' && c <= '~'; });
}

/// Seconds; some servers write the number as a string. Negative: neither.
qint64 secondsOf(const SecretMember &member)
{
    if (member.kind == SecretMember::Kind::Other)
        return -1;
    constexpr double most = 100.0 * 366 * 24 * 3600; // later dates are of no use, and could overflow
    bool isNumber = false;
    const QByteArray digits(member.value.view().data(), qsizetype(member.value.size()));
    const double seconds = digits.toDouble(&isNumber);
    return isNumber && seconds >= 0 ? qint64(std::min(seconds, most)) : -1;
}

QStringList scopesOf(const TokenMembers &members, const QStringList &asked)
{
    const SecretMember *member = memberNamed(members, "scope");
    QStringList scopes = member && member->kind == SecretMember::Kind::Text
        ? textOf(members, "scope").split(u' ', Qt::SkipEmptyParts)
        : asked;
    scopes.removeDuplicates();
    scopes.sort();
    return scopes;
}

} // namespace

TokenAnswer readTokenResponse(int status, std::string_view body, const QStringList &asked,
                              const QDateTime &now)
{
    const auto members = readSecretJson(body);
    if (!members)
        return unusable(TokenText::tr("It has status %1 and is not a JSON object.").arg(status));
    // Some servers send an error with status 200.
    if (const QString code = textOf(*members, "error"); !code.isEmpty()) {
        TokenAnswer answer;
        answer.refusal = refusalNamed(code);
        answer.error = errorOf(answer.refusal, code, textOf(*members, "error_description"));
        return answer;
    }
    if (status < 200 || status > 299)
        return unusable(TokenText::tr("It has status %1 and says no reason.").arg(status));
    const SecretMember *token = memberNamed(*members, "access_token");
    if (!token || token->kind != SecretMember::Kind::Text || token->value.isEmpty())
        return unusable(TokenText::tr("There is no token in it."));
    if (!isPlainToken(token->value.view()))
        return unusable(TokenText::tr("The token in it has characters that cannot be sent in a header."));
    // Required, but left out by some; then it is the usual one.
    const QString type = textOf(*members, "token_type");
    if (!type.isEmpty() && type.compare("bearer"_L1, Qt::CaseInsensitive) != 0)
        return unusable(TokenText::tr("Its token is of the type %1, which Patlas cannot use.")
                            .arg(isolated(type.left(40))));

    Grant grant;
    grant.accessToken = token->value.duplicate();
    if (const SecretMember *refresh = memberNamed(*members, "refresh_token");
        refresh && refresh->kind == SecretMember::Kind::Text && !refresh->value.isEmpty())
        grant.refreshToken = refresh->value.duplicate();
    if (const SecretMember *expires = memberNamed(*members, "expires_in")) {
        if (const qint64 seconds = secondsOf(*expires); seconds >= 0)
            grant.expires = now.addSecs(seconds);
    }
    grant.scopes = scopesOf(*members, asked);
    TokenAnswer answer;
    answer.grant = std::move(grant);
    return answer;
}

} // namespace patlas
