// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/secret/Secret.h"

#include <sodium.h>

#include <cstring>
#include <new>

namespace patlas {

namespace {

/// Must run before guarded memory is allocated; initialising twice is harmless and a static is thread-safe.
void startSodium()
{
    [[maybe_unused]] static const int started = sodium_init();
}

} // namespace

void Secret::Free::operator()(char *bytes) const noexcept
{
    sodium_free(bytes); // wipes, then unmaps
}

Secret Secret::copyOf(std::string_view bytes)
{
    return filled(bytes.size(), [bytes](char *memory) { std::memcpy(memory, bytes.data(), bytes.size()); });
}

Secret Secret::filled(std::size_t size, const std::function<void(char *bytes)> &fill)
{
    Secret secret;
    if (size == 0)
        return secret;
    startSodium();
    auto *memory = static_cast<char *>(sodium_malloc(size));
    if (!memory)
        throw std::bad_alloc();
    secret.m_bytes.reset(memory);
    secret.m_size = size;
    fill(memory);
    return secret;
}

Secret Secret::take(QByteArray &&bytes)
{
    Secret secret = copyOf({bytes.constData(), std::size_t(bytes.size())});
    if (bytes.isDetached())
        wipe(bytes);
    bytes.clear();
    return secret;
}

Secret Secret::take(QString &&text)
{
    Secret secret = take(text.toUtf8());
    if (text.isDetached())
        wipe(text);
    text.clear();
    return secret;
}

Secret Secret::duplicate() const
{
    return copyOf(view());
}

bool operator==(const Secret &left, const Secret &right) noexcept
{
    return left.m_size == right.m_size
        && (left.m_size == 0 || sodium_memcmp(left.m_bytes.get(), right.m_bytes.get(), left.m_size) == 0);
}

void wipe(QByteArray &bytes) noexcept
{
    // constData: `data` would detach and wipe a fresh copy, leaving the original bytes. A literal has no
    // buffer of its own and cannot be written.
    if (!bytes.isEmpty() && bytes.data_ptr().isMutable())
        sodium_memzero(const_cast<char *>(bytes.constData()), std::size_t(bytes.size())); // NOLINT: see above
    bytes.clear();
}

void wipe(QString &text) noexcept
{
    if (!text.isEmpty() && text.data_ptr().isMutable())
        sodium_memzero(const_cast<QChar *>(text.constData()),
                       std::size_t(text.size()) * sizeof(QChar)); // NOLINT
    text.clear();
}

} // namespace patlas
