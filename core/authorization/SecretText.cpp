// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/authorization/SecretText.h"

#include "core/secret/TokenPatterns.h"

#include <QCryptographicHash>

#include <sodium.h>

#include <algorithm>
#include <array>
#include <cstring>
#include <vector>

namespace patlas {

namespace {

constexpr int urlVariant = sodium_base64_VARIANT_URLSAFE_NO_PADDING;

Secret encodedAs(int variant, std::string_view bytes)
{
    const std::size_t size = sodium_base64_ENCODED_LEN(bytes.size(), variant);
    const Secret terminated = Secret::filled(size, [&](char *text) {
        sodium_bin2base64(text, size, reinterpret_cast<const unsigned char *>(bytes.data()), bytes.size(),
                          variant);
    });
    return Secret::copyOf(terminated.view().substr(0, size - 1));
}

bool isUnreserved(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '-' || c == '.'
        || c == '_' || c == '~';
}

} // namespace

Secret randomText(std::size_t bytes)
{
    const Secret random = Secret::filled(bytes, [bytes](char *memory) { randombytes_buf(memory, bytes); });
    return encodedAs(urlVariant, random.view());
}

Secret formEncoded(std::string_view text)
{
    std::size_t size = 0;
    for (const char c : text)
        size += isUnreserved(c) ? 1 : 3;
    return Secret::filled(size, [text](char *out) {
        constexpr char digits[] = "0123456789ABCDEF";
        for (const char c : text) {
            const auto byte = static_cast<unsigned char>(c);
            if (isUnreserved(c)) {
                *out++ = c;
            } else {
                *out++ = '%';
                *out++ = digits[byte >> 4];
                *out++ = digits[byte & 15];
            }
        }
    });
}

Secret formDecoded(std::string_view text)
{
    const Secret blanks = Secret::filled(
        text.size(), [text](char *out) { std::replace_copy(text.begin(), text.end(), out, '+', ' '); });
    return percentDecoded(blanks.view());
}

Secret base64Encoded(std::string_view bytes)
{
    return encodedAs(sodium_base64_VARIANT_ORIGINAL, bytes);
}

Secret joined(std::initializer_list<std::string_view> parts)
{
    std::size_t size = 0;
    for (const std::string_view part : parts)
        size += part.size();
    return Secret::filled(size, [parts](char *out) {
        for (const std::string_view part : parts)
            out = std::copy(part.begin(), part.end(), out);
    });
}

bool isSame(std::string_view left, std::string_view right)
{
    return left.size() == right.size()
        && (left.empty() || sodium_memcmp(left.data(), right.data(), left.size()) == 0);
}

QByteArray challengeOf(const Secret &verifier)
{
    const QByteArrayView bytes(verifier.view().data(), qsizetype(verifier.size()));
    QCryptographicHash hash(QCryptographicHash::Sha256);
    hash.addData(bytes);
    return hash.result().toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
}

} // namespace patlas
