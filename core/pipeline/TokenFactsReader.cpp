// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pipeline/TokenFactsReader.h"

#include "core/credentials/CredentialRepository.h"
#include "core/http/HeaderLookup.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace patlas {

namespace {

constexpr qsizetype maxScopes = 500;
constexpr qsizetype longestScope = 200;

/// A date as HTTP or RFC 3339 write it, or "2026-12-31 23:59:59 UTC", or with an offset in its place.
QDateTime dateIn(const QByteArray &value)
{
    const QString text = QString::fromLatin1(value).trimmed();
    for (const Qt::DateFormat format : {Qt::ISODate, Qt::RFC2822Date}) {
        if (const QDateTime date = QDateTime::fromString(text, format);
            date.isValid() && (format != Qt::ISODate || date.timeSpec() != Qt::LocalTime))
            return date.toUTC();
    }
    const qsizetype zone = text.lastIndexOf(QLatin1Char(' '));
    QDateTime date = QDateTime::fromString(text.left(zone), u"yyyy-MM-dd HH:mm:ss"_s);
    if (!date.isValid())
        return {};
    date.setTimeSpec(Qt::UTC);
    const QString offset = text.mid(zone + 1);
    if (offset == "UTC"_L1 || offset == "GMT"_L1)
        return date;
    const QTime ahead = QTime::fromString(offset.mid(1), u"HHmm"_s);
    if (offset.size() != 5 || !ahead.isValid() || (offset[0] != u'+' && offset[0] != u'-'))
        return {};
    const int seconds = QTime(0, 0).secsTo(ahead);
    return date.addSecs(offset[0] == u'+' ? -seconds : seconds);
}

std::optional<QStringList> scopesIn(const QByteArray &value)
{
    QStringList scopes;
    const QList<QByteArray> items = value.split(',');
    for (const QByteArray &item : items) {
        const QString scope = QString::fromUtf8(item.trimmed());
        const bool isToken = std::all_of(scope.begin(), scope.end(), [](QChar c) {
            return c > u' ' && c <= u'~' && c != u'"' && c != u'\\'; // RFC 6749 3.3
        });
        if (!isToken || scope.size() > longestScope || scopes.size() >= maxScopes)
            return std::nullopt;
        if (!scope.isEmpty())
            scopes.append(scope);
    }
    return scopes;
}

} // namespace

TokenFacts tokenFactsIn(const Exchange &exchange, const TokenFactHeaders &headers)
{
    TokenFacts facts;
    if (exchange.error || exchange.status == 0 || exchange.status == 401)
        return facts;
    const auto valueOf = [&exchange](const QByteArray &name) {
        return name.isEmpty() ? nullptr : headerNamed(exchange.responseHeaders, name);
    };
    if (const QByteArray *scopes = valueOf(headers.scopes))
        facts.scopes = scopesIn(*scopes);
    if (const QByteArray *expires = valueOf(headers.expires))
        facts.expires = dateIn(*expires);
    return facts;
}

void recordTokenFacts(const Exchange &exchange, const ApiDescription &api, CredentialRepository &tokens)
{
    const TokenFacts facts = tokenFactsIn(exchange, api.tokenFacts);
    if (facts.isEmpty())
        return;
    QString personal;
    for (const CredentialSlot &slot : api.credentialSlots) {
        const QString carried = slot.isPersonal ? exchange.request.credentials.value(slot.id) : QString();
        if (carried.isEmpty())
            continue;
        if (!personal.isEmpty())
            return;
        personal = carried;
    }
    const SentRequest &sent = exchange.request;
    const Operation *operation = api.operation(sent.operationId);
    tokens.noteTold(personal, facts, QDateTime::currentDateTimeUtc(),
                    QString::fromLatin1(sent.method) + QLatin1Char(' ')
                        + (operation ? operation->path : sent.url.path()));
}

} // namespace patlas
