// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"

#include <QByteArrayView>

#include <memory>
#include <string_view>

namespace patlas {

/// The body of a response that is itself secret, such as one that hands out a token: in guarded memory, in
/// no file and not masked. Written on the network thread, and read once its request is finished.
class SecretBody {
public:
    explicit SecretBody(std::size_t maxBytes)
        : m_maxBytes(maxBytes)
    {
    }

    /// Refused once it would be larger than allowed; nothing of it is kept then.
    Result<void> append(QByteArrayView bytes);
    std::string_view view() const { return {m_bytes.get(), m_size}; }

private:
    struct Free {
        void operator()(char *bytes) const noexcept;
    };
    const std::size_t m_maxBytes;
    std::unique_ptr<char, Free> m_bytes; ///< a Secret cannot grow
    std::size_t m_capacity = 0;
    std::size_t m_size = 0;
};

} // namespace patlas
