// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/http/ReceivedCookies.h"

namespace patlas {

void ReceivedCookies::add(const HeaderList &headers)
{
    for (const auto &[name, value] : headers) {
        if (m_lines.size() < maxLines && name.compare("Set-Cookie", Qt::CaseInsensitive) == 0)
            m_lines.push_back(Secret::copyOf({value.constData(), std::size_t(value.size())}));
    }
}

} // namespace patlas
