// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/diagnosis/ContentCodings.h"

#include <algorithm>
#include <array>

namespace patlas {

QList<QByteArray> unknownCodings(const HeaderList &headers)
{
    static constexpr std::array known{"", "identity", "gzip", "x-gzip", "deflate", "br", "zstd"};
    QList<QByteArray> unknown;
    for (const auto &[name, value] : headers) {
        if (name.compare("Content-Encoding", Qt::CaseInsensitive) != 0)
            continue;
        for (const QByteArray &coding : value.split(',')) {
            const QByteArray wanted = coding.trimmed().toLower();
            if (std::none_of(known.begin(), known.end(),
                             [&wanted](const char *each) { return wanted == each; }))
                unknown.append(coding.trimmed());
        }
    }
    return unknown;
}

} // namespace patlas
