// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/http/HeaderLookup.h"

#include <algorithm>

namespace patlas {

const QByteArray *headerNamed(const HeaderList &headers, QByteArrayView name)
{
    const auto found = std::find_if(headers.begin(), headers.end(), [name](const auto &header) {
        return header.first.compare(name, Qt::CaseInsensitive) == 0;
    });
    return found == headers.end() ? nullptr : &found->second;
}

QByteArray *headerNamed(HeaderList &headers, QByteArrayView name)
{
    return const_cast<QByteArray *>(headerNamed(std::as_const(headers), name));
}

void removeHeaders(HeaderList &headers, QByteArrayView name)
{
    std::erase_if(
        headers, [name](const auto &header) { return header.first.compare(name, Qt::CaseInsensitive) == 0; });
}

bool isSafeMethod(QByteArrayView method)
{
    return method == "GET" || method == "HEAD" || method == "OPTIONS";
}

bool statesLength(QByteArrayView method)
{
    return method == "POST" || method == "PUT" || method == "PATCH";
}

} // namespace patlas
