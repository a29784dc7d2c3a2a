// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/TokenHash.h"

#include <sodium.h>

#include <cctype>

namespace patlas::sandbox {

namespace {

template <std::size_t Size> QByteArray random()
{
    [[maybe_unused]] static const int started = sodium_init();
    QByteArray bytes(Size, Qt::Uninitialized);
    randombytes_buf(bytes.data(), Size);
    return bytes;
}

bool isHex(QByteArrayView text)
{
    for (const char c : text) {
        if (!std::isxdigit(static_cast<unsigned char>(c)))
            return false;
    }
    return true;
}

} // namespace

QByteArray hashOf(std::string_view token)
{
    QByteArray hash(crypto_generichash_BYTES, Qt::Uninitialized);
    crypto_generichash(reinterpret_cast<unsigned char *>(hash.data()), std::size_t(hash.size()),
                       reinterpret_cast<const unsigned char *>(token.data()), token.size(), nullptr, 0);
    return hash;
}

Secret newPersonalAccessToken()
{
    QByteArray token =
        "glspat_" + random<32>().toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
    return Secret::take(std::move(token));
}

Secret newProjectToken(const QString &appId)
{
    QByteArray token = appId.toLatin1() + '!' + random<16>().toHex();
    return Secret::take(std::move(token));
}

Secret newSession()
{
    QByteArray token =
        "session_" + random<32>().toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
    return Secret::take(std::move(token));
}

QString newId()
{
    return QString::fromLatin1(random<12>().toHex());
}

bool looksLikeProjectToken(const QByteArray &credential)
{
    return credential.size() == 57 && credential[24] == '!' && isHex(QByteArrayView(credential).first(24))
        && isHex(QByteArrayView(credential).sliced(25));
}

bool looksLikePersonalAccessToken(const QByteArray &credential)
{
    return credential.startsWith("glspat_");
}

} // namespace patlas::sandbox
