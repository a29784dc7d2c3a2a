// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/http/PlacedSecrets.h"

#include "core/http/HeaderLookup.h"

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

void PlacedSecrets::place(QByteArray &url, HeaderList &headers, const std::vector<SecretPart> &parts)
{
    for (const SecretPart &part : parts) {
        if (part.proof != CredentialProof::Itself) { // libcurl is told
            keep(joined({}, part.value));
            for (const Secret &plain : part.plain)
                keep(joined({}, plain));
            continue;
        }
        QByteArray value = joined(part.prefix, part.value);
        switch (part.place) {
        case CredentialPlace::Header:
            removeHeaders(headers, part.name);
            headers.emplace_back(part.name, value);
            break;
        case CredentialPlace::Cookie: {
            // RFC 6265bis 5.8.3: a cookie of the jar may have no name.
            const QByteArray item = part.name.isEmpty() ? value : part.name + '=' + value;
            if (QByteArray *typed = headerNamed(headers, "Cookie"))
                *typed += "; " + item;
            else
                headers.emplace_back("Cookie", item);
            break;
        }
        case CredentialPlace::Query: {
            const QByteArray item = QUrl::toPercentEncoding(QString::fromUtf8(part.name)) + '=' + value;
            const qsizetype query = url.indexOf('?');
            url += query < 0 ? '?' + item : query == url.size() - 1 ? item : '&' + item;
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
