// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/document/JsonBlockReader.h"
#include "core/document/JsonIndex.h"

namespace patlas {

qint64 JsonIndex::blockWithLine(qint64 block, int step) const
{
    const auto count = qint64(m_blocks.size());
    while (block >= 0 && block < count && m_blocks[std::size_t(block)].lines == 0)
        block += step;
    return block >= 0 && block < count ? block : -1;
}

std::optional<JsonIndex::Line> JsonIndex::lineAt(qint64 offset) const
{
    std::optional<Line> found;
    qint64 block = std::min(offset, m_end - 1) / JsonTokens::blockSize;
    const qint64 asked = block;
    std::optional<qint64> next;
    const auto readBlock = [&](qint64 which, bool onlyNext) {
        JsonBlockReader reader(*this, which);
        while (!next && reader.next()) {
            if (!reader.startsLine())
                continue;
            if (onlyNext || (found && reader.offset() > offset))
                next = reader.offset();
            else
                found = Line{reader.offset(), 0, reader.depth()};
        }
    };
    readBlock(block, false);
    if (found && found->start > offset) {
        // The block's first line starts after the byte, which belongs to a line of an earlier block.
        const qint64 before = blockWithLine(block - 1, -1);
        if (before >= 0) {
            next = found->start;
            JsonBlockReader reader(*this, before);
            while (reader.next()) {
                if (reader.startsLine())
                    found = Line{reader.offset(), 0, reader.depth()};
            }
        }
    } else if (!found) {
        const qint64 before = blockWithLine(block - 1, -1);
        block = before >= 0 ? before : blockWithLine(asked, 1);
        if (block < 0)
            return std::nullopt;
        JsonBlockReader reader(*this, block);
        while (reader.next()) {
            if (reader.startsLine() && (before >= 0 || !found))
                found = Line{reader.offset(), 0, reader.depth()};
            else if (reader.startsLine() && !next)
                next = reader.offset();
        }
    }
    if (!found)
        return std::nullopt;
    block = asked;
    while (!next
           && (block = blockWithLine(std::max(block, found->start / JsonTokens::blockSize) + 1, 1)) >= 0)
        readBlock(block, true);
    found->end = next.value_or(m_end);
    return found;
}

qint64 JsonIndex::lineNumber(qint64 start) const
{
    qint64 lines = 0;
    qint64 block = 0;
    const qint64 last = std::min(start / JsonTokens::blockSize, qint64(m_blocks.size()));
    for (int level = levels; level >= 0; --level) {
        const qint64 size = qint64(1) << (fan * level);
        for (; block % size == 0 && block + size <= last; block += size)
            lines += sum(level, block >> (fan * level)).lines;
    }
    JsonBlockReader reader(*this, last);
    while (reader.next() && reader.offset() < start)
        lines += reader.startsLine() ? 1 : 0;
    return lines;
}

qint64 JsonIndex::lineCount() const
{
    return lineNumber(m_end);
}

std::optional<JsonIndex::Line> JsonIndex::line(qint64 number) const
{
    qint64 block = 0;
    const auto pass = [&](int level) {
        const qint64 size = qint64(1) << (fan * level);
        if (block % size != 0 || block + size > qint64(m_blocks.size()))
            return false;
        const qint64 lines = sum(level, block >> (fan * level)).lines;
        if (lines > number)
            return false;
        number -= lines;
        block += size;
        return true;
    };
    for (int level = levels; level >= 0;)
        level = pass(level) ? levels : level - 1;
    JsonBlockReader reader(*this, block);
    while (reader.next()) {
        if (reader.startsLine() && number-- == 0)
            return lineAt(reader.offset());
    }
    return std::nullopt;
}

} // namespace patlas
