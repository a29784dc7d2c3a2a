// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/secret/SecretRecord.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <optional>

namespace patlas {

namespace {

constexpr std::string_view recordMark = "patlas1:";
constexpr auto recordEncoding = QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals;

QByteArray encodedBinding(const SecretBinding &binding)
{
    QJsonObject object;
    for (auto term = binding.begin(); term != binding.end(); ++term)
        object.insert(term.key(), term.value());
    return QJsonDocument(object).toJson(QJsonDocument::Compact).toBase64(recordEncoding);
}

std::optional<SecretBinding> decodedBinding(std::string_view encoded)
{
    const auto json =
        QByteArray::fromBase64Encoding(QByteArray(encoded.data(), qsizetype(encoded.size())),
                                       recordEncoding | QByteArray::AbortOnBase64DecodingErrors);
    const QJsonDocument document = json ? QJsonDocument::fromJson(*json) : QJsonDocument();
    if (!document.isObject())
        return std::nullopt;
    SecretBinding binding;
    const QJsonObject object = document.object();
    for (auto term = object.begin(); term != object.end(); ++term)
        binding.insert(term.key(), term.value().toString());
    return binding;
}

} // namespace

Secret toRecord(const Secret &secret, const SecretBinding &binding)
{
    // A secret that looks like a record would be taken for one.
    if (binding.isEmpty() && secret.view().substr(0, recordMark.size()) != recordMark)
        return secret.duplicate();
    const QByteArray encoded = encodedBinding(binding);
    QByteArray record;
    // The whole size at once: growing would leave copies behind.
    record.reserve(qsizetype(recordMark.size()) + encoded.size() + 1 + qsizetype(secret.size()));
    record.append(recordMark.data(), qsizetype(recordMark.size()));
    record.append(encoded).append(':');
    record.append(secret.view().data(), qsizetype(secret.size()));
    return Secret::take(std::move(record));
}

StoredSecret fromRecord(Secret record)
{
    const std::string_view bytes = record.view();
    if (bytes.substr(0, recordMark.size()) != recordMark)
        return {std::move(record), {}};
    const std::size_t colon = bytes.find(':', recordMark.size());
    if (colon == std::string_view::npos)
        return {std::move(record), {}};
    auto binding = decodedBinding(bytes.substr(recordMark.size(), colon - recordMark.size()));
    if (!binding)
        return {std::move(record), {}};
    return {Secret::copyOf(bytes.substr(colon + 1)), std::move(*binding)};
}

} // namespace patlas
