// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/history/HarContent.h"

#include "core/document/ResponseDocument.h"
#include "core/secret/TokenRedaction.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace patlas {

namespace {

struct HarContentText {
    Q_DECLARE_TR_FUNCTIONS(HarContent)
};

QJsonObject without(const QString &reason)
{
    return {{u"comment"_s, reason}};
}

} // namespace

void HarContent::addTo(QJsonObject &entry, const Exchange &exchange)
{
    QJsonObject added;
    if (exchange.bodyPath.isEmpty())
        return;
    if (exchange.bodySize > maxBodyBytes || m_added + exchange.bodySize > maxBytesInAll) {
        added = without(HarContentText::tr("The body was left out because of its size."));
    } else if (const auto document = ResponseDocument::open(exchange.bodyPath, exchange.contentType).result();
               !document) {
        added = without(document.error().message());
    } else {
        const ResponseDocument &body = **document;
        const bool isText = body.kind() == MediaKind::Json || body.kind() == MediaKind::Text;
        const QByteArray bytes = body.original().toByteArray();
        if (isText)
            added.insert(u"text"_s, redactTokens(QString::fromUtf8(body.bytes())));
        else if (redactTokens(bytes) != bytes)
            added = without(HarContentText::tr("The body was left out because it contains a token."));
        else
            added = {{u"text"_s, QString::fromLatin1(bytes.toBase64())}, {u"encoding"_s, u"base64"_s}};
        m_added += exchange.bodySize;
    }
    QJsonObject response = entry["response"_L1].toObject();
    QJsonObject content = response["content"_L1].toObject();
    for (auto member = added.begin(); member != added.end(); ++member)
        content.insert(member.key(), member.value());
    response.insert(u"content"_s, content);
    entry.insert(u"response"_s, response);
}

} // namespace patlas
