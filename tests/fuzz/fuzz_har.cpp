// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/interchange/ImportHar.h"
#include "tests/fuzz/CheckImport.h"

#include <cstdint>

/// Any bytes as an HTTP archive: each request is there once.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QByteArray bytes(reinterpret_cast<const char *>(data), qsizetype(size));
    const patlas::ImportFile file{QStringLiteral("a.har"), bytes};
    if (!patlas::isHar(file))
        return 0;
    const auto read = patlas::readHar({file}, {});
    checkImport(read);
    if (!read)
        return 0;
    for (const patlas::ImportedRequest &request : read->requests)
        check(!request.definition.method.isEmpty()
              && request.definition.url.startsWith(QStringLiteral("http"), Qt::CaseInsensitive));
    return 0;
}
