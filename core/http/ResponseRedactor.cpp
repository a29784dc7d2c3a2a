// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/http/ResponseRedactor.h"

#include "core/secret/Secret.h"
#include "core/secret/TokenRedaction.h"

#include <QString>

#include <algorithm>
#include <utility>

namespace patlas {

namespace {
constexpr qsizetype shortest = 8;
constexpr char bodyDots[] = "\xe2\x80\xa2\xe2\x80\xa2\xe2\x80\xa2\xe2\x80\xa2";
} // namespace

ResponseRedactor::~ResponseRedactor()
{
    wipe(m_held);
}

void ResponseRedactor::add(QByteArrayView secret)
{
    if (secret.size() < shortest)
        return;
    m_secrets.push_back(secret);
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
    all = masked(all);
    const qsizetype open = openEnd(all);
    m_held = QByteArray(all.constData() + open, all.size() - open);
    all.truncate(open);
    return all;
}

/// Where the longest end begins that could begin a secret; usually there is none, so that nothing is held
/// back.
qsizetype ResponseRedactor::openEnd(QByteArrayView bytes) const
{
    auto open = qsizetype(m_stored.openEnd({bytes.data(), std::size_t(bytes.size())}));
    for (const QByteArrayView secret : m_secrets) {
        for (qsizetype size = std::min(secret.size() - 1, bytes.size()); size > bytes.size() - open; --size) {
            if (bytes.last(size) == secret.first(size)) {
                open = bytes.size() - size;
                break;
            }
        }
    }
    return open;
}

QByteArray ResponseRedactor::rest()
{
    return std::exchange(m_held, {});
}

QByteArray ResponseRedactor::restOfCut()
{
    return rest().isEmpty() ? QByteArray() : QByteArray(bodyDots);
}

QByteArray ResponseRedactor::masked(const QByteArray &bytes) const
{
    QByteArray result = redactStored(bytes, m_stored);
    for (const QByteArrayView secret : m_secrets) {
        if (result.contains(secret))
            result.replace(secret, QByteArrayView(bodyDots));
    }
    return result;
}

} // namespace patlas
