// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pipeline/TokenFactsReader.h"

#include "core/credentials/CredentialRepository.h"
#include "core/http/HeaderLookup.h"
#include "core/pipeline/PersonalCredential.h"
#include "core/pipeline/ScopeNames.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QTimeZone>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace patlas {

namespace {

/// Undefined where the pointer (RFC 6901) leads nowhere.
QJsonValue valueAt(const QJsonValue &whole, const QString &pointer)
{
    QJsonValue value = whole;
    const QStringList steps = pointer.split(u'/').mid(1);
    for (QString step : steps)
        value = value.toObject().value(step.replace("~1"_L1, "/"_L1).replace("~0"_L1, "~"_L1));
    return value;
}

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
    date.setTimeZone(QTimeZone::utc());
    const QString offset = text.mid(zone + 1);
    if (offset == "UTC"_L1 || offset == "GMT"_L1)
        return date;
    const QTime ahead = QTime::fromString(offset.mid(1), u"HHmm"_s);
    if (offset.size() != 5 || !ahead.isValid() || (offset[0] != u'+' && offset[0] != u'-'))
        return {};
    const int seconds = QTime(0, 0).secsTo(ahead);
    return date.addSecs(offset[0] == u'+' ? -seconds : seconds);
}

std::optional<QStringList> scopesIn(const QJsonValue &value)
{
    if (value.isString())
        return scopeNames(value.toString().split(QRegularExpression(u"[ ,]"_s)));
    if (!value.isArray())
        return std::nullopt;
    const QJsonArray list = value.toArray();
    if (!std::all_of(list.begin(), list.end(), [](const QJsonValue &each) { return each.isString(); }))
        return std::nullopt;
    return scopeNames(value.toVariant().toStringList());
}

/// A date, or a time since 1970 in seconds or milliseconds: no token ends after the year 5000.
QDateTime dateIn(const QJsonValue &value)
{
    constexpr double lastSecond = 95'617'584'000;
    if (value.isString()) {
        const QDate day = QDate::fromString(value.toString(), Qt::ISODate);
        return value.toString().size() == 10 && day.isValid() ? day.startOfDay(QTimeZone::utc())
                                                              : dateIn(value.toString().toLatin1());
    }
    const double time = value.toDouble(-1);
    if (time <= 0)
        return {};
    return time > lastSecond ? QDateTime::fromMSecsSinceEpoch(qint64(time), QTimeZone::utc())
                             : QDateTime::fromSecsSinceEpoch(qint64(time), QTimeZone::utc());
}

} // namespace

TokenFacts tokenFactsIn(const Exchange &exchange, const TokenFactSources &sources)
{
    TokenFacts facts;
    if (exchange.error || exchange.status == 0 || exchange.status == 401)
        return facts;
    const auto valueOf = [&exchange](const QByteArray &name) {
        return name.isEmpty() ? nullptr : headerNamed(exchange.responseHeaders, name);
    };
    if (const QByteArray *scopes = valueOf(sources.scopes))
        facts.scopes = scopeNames(QString::fromUtf8(*scopes).split(u','));
    if (const QByteArray *expires = valueOf(sources.expires))
        facts.expires = dateIn(*expires);
    return facts;
}

TokenFacts tokenFactsIn(const QByteArray &json, const TokenSelf &self)
{
    const QJsonDocument document = QJsonDocument::fromJson(json);
    const QJsonValue whole =
        document.isArray() ? QJsonValue(document.array()) : QJsonValue(document.object());
    TokenFacts facts;
    if (!self.scopes.isEmpty())
        facts.scopes = scopesIn(valueAt(whole, self.scopes));
    if (!self.expires.isEmpty()) {
        const QJsonValue expires = valueAt(whole, self.expires);
        facts.expires = dateIn(expires);
        facts.neverExpires = expires.isNull();
    }
    return facts;
}

void recordTokenFacts(const Exchange &exchange, const ApiDescription &api, CredentialRepository &tokens)
{
    const TokenFacts facts = tokenFactsIn(exchange, api.tokenFacts);
    if (facts.isEmpty())
        return;
    const std::optional<PersonalCredential> personal = personalCredentialIn(exchange.request, api);
    if (!personal)
        return;
    const SentRequest &sent = exchange.request;
    const Operation *operation = api.operation(sent.operationId);
    tokens.noteTold(personal->id, facts, QDateTime::currentDateTimeUtc(),
                    QString::fromLatin1(sent.method) + QLatin1Char(' ')
                        + (operation ? operation->path : sent.url.path()));
}

} // namespace patlas
