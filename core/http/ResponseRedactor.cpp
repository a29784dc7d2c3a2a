// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/http/ResponseRedactor.h"

#include "core/secret/Secret.h"

#include <QString>

#include <algorithm>
#include <utility>

namespace patlas {

namespace {
constexpr qsizetype shortest = 8;
}

ResponseRedactor::~ResponseRedactor()
{
    wipe(m_held);
}

void ResponseRedactor::add(QByteArrayView secret)
{
    if (secret.size() < shortest)
        return;
    m_secrets.push_back(secret);
    m_maxLength = std::max(m_maxLength, secret.size());
}

QByteArray ResponseRedactor::feed(QByteArrayView bytes)
{
    if (isIdle())
        return bytes.toByteArray();
    if (bytes.isEmpty())
        return {};
    QByteArray all;
    all.reserve(m_held.size() + bytes.size());
    all.append(m_held).append(bytes);
    wipe(m_held);
    all = masked(std::move(all));
    // The longest end that could begin a secret; usually none, so that nothing is held back.
    qsizetype held = 0;
    for (const QByteArrayView secret : m_secrets) {
        for (qsizetype size = std::min(secret.size() - 1, all.size()); size > held; --size) {
            if (QByteArrayView(all).last(size) == secret.first(size)) {
                held = size;
                break;
            }
        }
    }
    m_held = QByteArray(QByteArrayView(all).last(held).data(), held);
    all.chop(held);
    return all;
}

QByteArray ResponseRedactor::rest()
{
    return std::exchange(m_held, {});
}

QByteArray ResponseRedactor::masked(QByteArray bytes) const
{
    for (const QByteArrayView secret : m_secrets) {
        if (bytes.contains(secret))
            bytes.replace(secret, QByteArrayView("\xe2\x80\xa2\xe2\x80\xa2\xe2\x80\xa2\xe2\x80\xa2"));
    }
    return bytes;
}

} // namespace patlas
