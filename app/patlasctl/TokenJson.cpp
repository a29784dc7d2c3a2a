// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/patlasctl/TokenJson.h"

#include "core/credentials/Credential.h"
#include "core/credentials/RotationRepository.h"

#include <QCoreApplication>
#include <QJsonArray>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace patlas {

namespace {

struct TokenJsonText {
    Q_DECLARE_TR_FUNCTIONS(patlas::TokenJson)
};

QJsonValue timeJson(const QDateTime &time)
{
    return time.isValid() ? QJsonValue(time.toUTC().toString(Qt::ISODate)) : QJsonValue();
}

QLatin1String statusId(const Credential &credential)
{
    switch (statusOf(credential, QDateTime::currentDateTimeUtc())) {
    case TokenStatus::Active:
        return "active"_L1;
    case TokenStatus::ExpiresSoon:
        return "expiresSoon"_L1;
    case TokenStatus::Refused:
        return "refused"_L1;
    case TokenStatus::Expired:
        return "expired"_L1;
    case TokenStatus::Revoked:
        return "revoked"_L1;
    case TokenStatus::MissingFromKeychain:
        break;
    }
    return "missing"_L1;
}

QJsonValue rotationJson(const RotationRecord *rotation)
{
    if (!rotation)
        return {};
    const QLatin1String step = rotation->done == RotationStep::Begun ? "begun"_L1
        : rotation->done == RotationStep::Replaced                   ? "replaced"_L1
        : rotation->done == RotationStep::Moved                      ? "moved"_L1
        : rotation->done == RotationStep::Checked                    ? "checked"_L1
                                                                     : "revoked"_L1;
    return QJsonObject{{u"replacement"_s, rotation->name},
                       {u"done"_s, step},
                       {u"undoing"_s, rotation->undoing},
                       {u"started"_s, timeJson(rotation->started)}};
}

QString ownStatusText(const Credential &credential)
{
    switch (statusOf(credential, QDateTime::currentDateTimeUtc())) {
    case TokenStatus::Active:
        return TokenJsonText::tr("active");
    case TokenStatus::ExpiresSoon:
        return TokenJsonText::tr("expires soon");
    case TokenStatus::Refused:
        return TokenJsonText::tr("refused");
    case TokenStatus::Expired:
        return TokenJsonText::tr("expired");
    case TokenStatus::Revoked:
        return TokenJsonText::tr("revoked");
    case TokenStatus::MissingFromKeychain:
        break;
    }
    return TokenJsonText::tr("secret is missing");
}

} // namespace

QJsonObject toJson(const Credential &credential, const QString &environmentName,
                   const RotationRecord *rotation)
{
    const QJsonValue scopes =
        knowsScopes(credential) ? QJsonValue(QJsonArray::fromStringList(credential.scopes)) : QJsonValue();
    return {{u"id"_s, credential.id},
            {u"name"_s, credential.name},
            {u"environment"_s, environmentName},
            {u"slot"_s, credential.slotId},
            {u"kind"_s, credential.isPersonal ? u"personal"_s : u"other"_s},
            {u"owner"_s, credential.owner.isEmpty() ? QJsonValue() : QJsonValue(credential.owner)},
            {u"scopes"_s, scopes},
            {u"status"_s, statusId(credential)},
            {u"created"_s, timeJson(credential.created)},
            {u"expires"_s, timeJson(credential.expires)},
            {u"neverExpires"_s, credential.neverExpires},
            {u"lastUsed"_s, timeJson(credential.lastUsed)},
            {u"store"_s, credential.storage.text},
            {u"rotation"_s, rotationJson(rotation)}};
}

const RotationRecord *rotationOf(const Credential &credential, const std::vector<RotationRecord> &rotations)
{
    const auto found = std::ranges::find(rotations, credential.id, &RotationRecord::oldTokenId);
    return found == rotations.end() ? nullptr : &*found;
}

QString statusText(const Credential &credential, const RotationRecord *rotation)
{
    const QString own = ownStatusText(credential);
    return rotation ? TokenJsonText::tr("%1, being rotated", "status of a token").arg(own) : own;
}

QString expiryText(const Credential &credential)
{
    if (credential.expires.isValid())
        return credential.expires.toLocalTime().date().toString(Qt::ISODate);
    return credential.neverExpires ? TokenJsonText::tr("never") : TokenJsonText::tr("not known");
}

} // namespace patlas
