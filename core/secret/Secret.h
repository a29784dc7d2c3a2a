// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <cstddef>
#include <functional>
#include <memory>
#include <string_view>
#include <utility>

namespace patlas {

/// Bytes that must stay secret: a personal access token, a project API token, a session.
///
/// Kept in libsodium's guarded memory (locked, between guard pages, wiped on destruction). Move-only; copying
/// is explicit (`duplicate`). There is deliberately no stream operator, no QVariant registration and no
/// implicit conversion. `view()` is the only access to the bytes and is valid while the Secret lives.
class Secret {
public:
    Secret() noexcept = default;
    /// Takes the bytes and empties the array. Its buffer is wiped unless it is shared; a shared buffer stays
    /// with its other owners, who must wipe it.
    static Secret take(QByteArray &&bytes);
    /// The same for text, taken as UTF-8.
    static Secret take(QString &&text);
    static Secret copyOf(std::string_view bytes);
    /// Of this size, filled by `fill`, which is given its bytes: for what is put together from parts.
    static Secret filled(std::size_t size, const std::function<void(char *bytes)> &fill);

    Secret(Secret &&other) noexcept
        : m_bytes(std::move(other.m_bytes))
        , m_size(std::exchange(other.m_size, 0))
    {
    }
    Secret &operator=(Secret &&other) noexcept
    {
        m_bytes = std::move(other.m_bytes);
        m_size = std::exchange(other.m_size, 0);
        return *this;
    }
    Secret(const Secret &) = delete;
    Secret &operator=(const Secret &) = delete;
    ~Secret() = default;

    Secret duplicate() const;
    bool isEmpty() const noexcept { return m_size == 0; }
    std::size_t size() const noexcept { return m_size; }
    std::string_view view() const noexcept { return {m_bytes.get(), m_size}; }

    /// Compared in constant time for equal lengths.
    friend bool operator==(const Secret &left, const Secret &right) noexcept;

private:
    struct Free {
        void operator()(char *bytes) const noexcept;
    };
    std::unique_ptr<char, Free> m_bytes;
    std::size_t m_size = 0;
};

/// Overwrites the buffer in place, for all of its owners: this bypasses implicit sharing on purpose. For
/// copies that an API outside Patlas requires; never for data that is still used elsewhere. A literal is not
/// changed.
void wipe(QByteArray &bytes) noexcept;
void wipe(QString &text) noexcept;

} // namespace patlas
