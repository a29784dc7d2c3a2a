// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/fuzz/CheckImport.h"

#include <cstdint>

/// Any bytes as files of other tools, parted by NUL: they are refused with a sentence, or become requests,
/// variables and notes in which no token stands, and then files that are read back.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QByteArray bytes(reinterpret_cast<const char *>(data), qsizetype(size));
    std::vector<patlas::ImportFile> files;
    const QList<QByteArray> parts = bytes.split('\0');
    for (const QByteArray &part : parts) {
        if (files.size() < 4)
            files.push_back({QStringLiteral("file-%1").arg(files.size()), part});
    }
    checkImport(patlas::readImport(files));
    return 0;
}
