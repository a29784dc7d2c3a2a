// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/http/PlacedSecrets.h"

namespace patlas {

namespace {

QByteArray joined(const QByteArray &prefix, const Secret &secret)
{
    QByteArray value;
    value.reserve(prefix.size() + qsizetype(secret.size()));
    return value.append(prefix).append(secret.view().data(), qsizetype(secret.size()));
}

} // namespace

PlacedSecrets::~PlacedSecrets()
{
    for (QByteArray &value : m_values)
        wipe(value);
}

void PlacedSecrets::place(QNetworkRequest &request, const std::vector<SecretPart> &parts)
{
    for (const SecretPart &part : parts) {
        QByteArray value = joined(part.prefix, part.value);
        switch (part.place) {
        case CredentialPlace::Header:
            request.setRawHeader(part.name, value);
            break;
        case CredentialPlace::Cookie: {
            const QByteArray others = request.rawHeader("Cookie");
            request.setRawHeader("Cookie",
                                 (others.isEmpty() ? others : others + "; ") + part.name + '=' + value);
            break;
        }
        case CredentialPlace::Query: {
            QUrl url = request.url();
            const QString query = url.query(QUrl::FullyEncoded);
            const QString item =
                QString::fromLatin1(QUrl::toPercentEncoding(QString::fromUtf8(part.name)) + '=' + value);
            url.setQuery(query.isEmpty() ? item : query + QLatin1Char('&') + item);
            request.setUrl(url);
            break;
        }
        }
        keep(std::move(value), part.prefix.size());
        for (const Secret &plain : part.plain)
            keep(joined({}, plain));
    }
}

void PlacedSecrets::keep(QByteArray value, qsizetype secretStart)
{
    m_values.push_back(std::move(value));
    m_redactor.add(QByteArrayView(m_values.back()).sliced(secretStart));
}

QString PlacedSecrets::masked(const QString &text) const
{
    return QString::fromUtf8(masked(text.toUtf8()));
}

} // namespace patlas
