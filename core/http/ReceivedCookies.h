// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/http/Exchange.h"
#include "core/secret/Secret.h"

#include <vector>

namespace patlas {

/// The Set-Cookie lines of a response, whose values are secret. Filled on the network thread, and read once
/// the request is finished.
class ReceivedCookies {
public:
    /// Takes those of a response. Of several, as where a challenge is answered, all count.
    void add(const HeaderList &headers);
    const std::vector<Secret> &lines() const { return m_lines; }

private:
    static constexpr std::size_t maxLines = 1000; ///< a head of 300 KiB could have 20,000 of them
    std::vector<Secret> m_lines;
};

} // namespace patlas
