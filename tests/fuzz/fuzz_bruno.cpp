// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/interchange/BruFile.h"
#include "tests/fuzz/CheckImport.h"

#include <cstdint>

namespace {

/// Each is refused with its line, or has blocks that begin one below the other.
void checkBru(const QByteArray &bytes)
{
    const auto file = patlas::BruFile::read(bytes);
    if (!file) {
        check(!file.error().what.isEmpty() && !file.error().meaning.isEmpty());
        return;
    }
    int line = 0;
    for (const patlas::BruBlock &block : file->blocks) {
        check(!block.name.isEmpty() && block.line > line && block.text.size() <= bytes.size());
        line = block.line;
    }
}

} // namespace

/// Any bytes as files of Bruno, OpenCollection and Insomnia, parted by NUL, each with its path in its first
/// line.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QByteArray bytes(reinterpret_cast<const char *>(data), qsizetype(size));
    std::vector<patlas::ImportFile> files;
    const QList<QByteArray> parts = bytes.split('\0');
    for (const QByteArray &part : parts.first(std::min<qsizetype>(parts.size(), 6))) {
        const qsizetype end = std::max<qsizetype>(0, part.indexOf('\n'));
        files.push_back({QString::fromUtf8(part.first(end)), part.sliced(std::min(end + 1, part.size()))});
        checkBru(files.back().bytes);
    }
    checkImport(patlas::readImport(files));
    return 0;
}
