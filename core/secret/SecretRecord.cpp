// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/secret/SecretRecord.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <sodium.h>

#include <optional>
#include <vector>

namespace patlas {

namespace {

constexpr std::string_view recordMark = "patlas1:";
constexpr std::string_view renewedMark = "patlas2:"; ///< with a renewal
constexpr std::size_t markSize = recordMark.size();
constexpr auto recordEncoding = QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals;
constexpr int recordVariant = sodium_base64_VARIANT_URLSAFE_NO_PADDING;

bool hasMark(std::string_view bytes)
{
    return bytes.substr(0, markSize) == recordMark || bytes.substr(0, markSize) == renewedMark;
}

Secret encodedSecret(const Secret &secret)
{
    if (secret.isEmpty())
        return {};
    QByteArray encoded(qsizetype(sodium_base64_ENCODED_LEN(secret.size(), recordVariant)), '\0');
    sodium_bin2base64(encoded.data(), std::size_t(encoded.size()),
                      reinterpret_cast<const unsigned char *>(secret.view().data()), secret.size(),
                      recordVariant);
    encoded.chop(1); // the NUL
    return Secret::take(std::move(encoded));
}

std::optional<Secret> decodedSecret(std::string_view encoded)
{
    QByteArray bytes(qsizetype(encoded.size()), '\0');
    std::size_t size = 0;
    if (!encoded.empty()
        && sodium_base642bin(reinterpret_cast<unsigned char *>(bytes.data()), std::size_t(bytes.size()),
                             encoded.data(), encoded.size(), nullptr, &size, nullptr, recordVariant)
            != 0) {
        wipe(bytes);
        return std::nullopt;
    }
    Secret secret = Secret::copyOf({bytes.constData(), size});
    wipe(bytes);
    return secret;
}

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

Secret toRecord(const Secret &secret, const SecretBinding &binding, const Renewal &renewal)
{
    // A secret that looks like a record would be taken for one.
    if (binding.isEmpty() && renewal.isEmpty() && !hasMark(secret.view()))
        return secret.duplicate();
    const QByteArray encoded = encodedBinding(binding);
    const QByteArray renewalBinding = renewal.isEmpty() ? QByteArray() : encodedBinding(renewal.binding);
    const Secret refreshToken = encodedSecret(renewal.refreshToken);
    const Secret clientSecret = encodedSecret(renewal.clientSecret);
    const std::string_view mark = renewal.isEmpty() ? recordMark : renewedMark;
    constexpr std::size_t colons = 4;
    QByteArray record;
    // The whole size at once: growing would leave copies behind.
    record.reserve(qsizetype(markSize + refreshToken.size() + clientSecret.size() + secret.size() + colons)
                   + encoded.size() + renewalBinding.size());
    const auto append = [&record](std::string_view part) {
        record.append(part.data(), qsizetype(part.size()));
    };
    append(mark);
    record.append(encoded).append(':');
    if (!renewal.isEmpty()) {
        record.append(renewalBinding).append(':');
        append(refreshToken.view());
        record.append(':');
        append(clientSecret.view());
        record.append(':');
    }
    append(secret.view());
    return Secret::take(std::move(record));
}

StoredSecret fromRecord(Secret record)
{
    std::string_view rest = record.view();
    if (!hasMark(rest))
        return {std::move(record), {}};
    const bool isRenewed = rest.substr(0, markSize) == renewedMark;
    rest.remove_prefix(markSize);
    std::vector<std::string_view> fields; // before the secret, which may hold colons
    const std::size_t wanted = isRenewed ? 4 : 1;
    while (fields.size() < wanted) {
        const std::size_t colon = rest.find(':');
        if (colon == std::string_view::npos)
            return {std::move(record), {}};
        fields.push_back(rest.substr(0, colon));
        rest.remove_prefix(colon + 1);
    }
    auto binding = decodedBinding(fields[0]);
    if (!binding)
        return {std::move(record), {}};
    if (!isRenewed)
        return {Secret::copyOf(rest), std::move(*binding)};
    auto renewalBinding = decodedBinding(fields[1]);
    auto refreshToken = decodedSecret(fields[2]);
    auto clientSecret = decodedSecret(fields[3]);
    if (!renewalBinding || !refreshToken || !clientSecret)
        return {std::move(record), {}};
    return {Secret::copyOf(rest),
            std::move(*binding),
            {std::move(*renewalBinding), std::move(*refreshToken), std::move(*clientSecret)}};
}

} // namespace patlas
