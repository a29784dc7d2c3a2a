// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/http/SecretBody.h"

#include "core/http/HttpErrors.h"

#include <sodium.h>

#include <algorithm>
#include <cstring>
#include <new>

namespace patlas {

void SecretBody::Free::operator()(char *bytes) const noexcept
{
    sodium_free(bytes); // wipes, then unmaps
}

Result<void> SecretBody::append(QByteArrayView bytes)
{
    if (bytes.isEmpty())
        return {};
    const std::size_t needed = m_size + std::size_t(bytes.size());
    if (needed > m_maxBytes) {
        m_bytes.reset();
        m_capacity = m_size = 0;
        return Failure(secretBodyTooLarge(qint64(m_maxBytes)));
    }
    if (needed > m_capacity) {
        constexpr std::size_t atLeast = 4096;
        const std::size_t capacity = std::min(m_maxBytes, std::max(atLeast, 2 * needed));
        if (sodium_init() < 0)
            throw std::bad_alloc();
        std::unique_ptr<char, Free> larger(static_cast<char *>(sodium_malloc(capacity)));
        if (!larger)
            throw std::bad_alloc();
        if (m_size > 0)
            std::memcpy(larger.get(), m_bytes.get(), m_size);
        m_bytes = std::move(larger);
        m_capacity = capacity;
    }
    std::memcpy(m_bytes.get() + m_size, bytes.data(), std::size_t(bytes.size()));
    m_size = needed;
    return {};
}

} // namespace patlas
