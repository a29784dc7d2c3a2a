// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/document/JsonIndex.h"

#include "core/document/JsonBlockReader.h"
#include "core/document/JsonMembers.h"
#include "core/document/JsonScanner.h"

#include <algorithm>
#include <limits>

namespace patlas {

namespace {

constexpr qint64 everything = std::numeric_limits<qint64>::max();

qint64 blockOf(qint64 offset)
{
    return offset / JsonTokens::blockSize;
}

} // namespace

JsonIndex JsonIndex::build(QByteArrayView bytes, const std::function<bool()> &cancelled, bool isSequence)
{
    constexpr qint64 step = 256 * JsonTokens::blockSize;
    JsonScanner scanner(isSequence);
    while (!scanner.isFinished()) {
        if (cancelled && cancelled())
            return {};
        const qint64 left = bytes.size() - scanner.position();
        const bool isLast = left < step + JsonScanner::lookAhead;
        scanner.scan(bytes.data() + scanner.position(), isLast ? left : step, isLast);
    }
    return scanner.index(bytes);
}

qint64 JsonIndex::memory() const
{
    qint64 bytes = qint64(sizeof(Block)) * qint64(m_blocks.capacity());
    for (const std::vector<Sum> &sums : m_sums)
        bytes += qint64(sizeof(Sum)) * qint64(sums.capacity());
    return bytes;
}

JsonIndex::Sum JsonIndex::sum(int level, qint64 place) const
{
    if (level > 0)
        return m_sums[level - 1][std::size_t(place)];
    const Block &block = m_blocks[std::size_t(place)];
    return {block.least, block.items, block.lines};
}

void JsonIndex::finishSums()
{
    qint64 below = qint64(m_blocks.size());
    for (int level = 1; level <= levels; ++level) {
        std::vector<Sum> &sums = m_sums[level - 1];
        below >>= fan;
        sums.clear();
        sums.reserve(std::size_t(below));
        for (qint64 place = 0; place < below; ++place) {
            Sum total = sum(level - 1, place << fan);
            for (qint64 part = (place << fan) + 1; part < (place + 1) << fan; ++part) {
                const Sum next = sum(level - 1, part);
                if (next.least < total.least) {
                    total.least = next.least;
                    total.items = next.items;
                } else if (next.least == total.least) {
                    total.items += next.items;
                }
                total.lines += next.lines;
            }
            sums.push_back(total);
        }
    }
}

qint64 JsonIndex::wholeBlocks() const
{
    return std::min<qint64>(m_end / JsonTokens::blockSize, qint64(m_blocks.size()));
}

JsonIndex::Walk JsonIndex::walk(qint64 block, qint64 until, qint32 depth, qint64 most) const
{
    Walk walk{block, 0};
    const auto pass = [&](int level) {
        const qint64 size = qint64(1) << (fan * level);
        if (walk.block % size != 0 || walk.block + size > until)
            return false;
        const Sum total = sum(level, walk.block >> (fan * level));
        const qint64 items = total.least == depth ? total.items : 0;
        if (total.least < depth || items > most - walk.items)
            return false;
        walk.items += items;
        walk.block += size;
        return true;
    };
    for (int level = levels; level >= 0;)
        level = pass(level) ? levels : level - 1;
    return walk;
}

qint64 JsonIndex::lastBlockAt(qint64 before, qint32 depth) const
{
    const auto pass = [&](int level) {
        const qint64 size = qint64(1) << (fan * level);
        if (before < size || before % size != 0
            || sum(level, (before - size) >> (fan * level)).least <= depth)
            return false;
        before -= size;
        return true;
    };
    for (int level = levels; level >= 0;)
        level = pass(level) ? levels : level - 1;
    return before - 1;
}

std::optional<JsonNode> JsonIndex::root() const
{
    if (m_isSequence)
        return JsonNode{-1, -1, -1, JsonKind::Sequence};
    if (isEmpty())
        return std::nullopt;
    JsonNode document{-1, -1, -1, JsonKind::Sequence};
    const std::vector<JsonNode> values = children(document, 0, 1);
    return values.empty() ? std::nullopt : std::optional(values.front());
}

qint64 JsonIndex::childCount(const JsonNode &node) const
{
    if (!node.isContainer())
        return 0;
    const qint32 depth = node.depth + 1;
    qint64 count = 0;
    // Returns false at the end of the container.
    const auto countIn = [&](qint64 block) {
        JsonBlockReader reader(*this, block);
        while (reader.next()) {
            if (reader.offset() <= node.value)
                continue;
            if (reader.closes() && reader.depth() < depth)
                return false;
            count += reader.startsItem() && reader.depth() == depth ? 1 : 0;
        }
        return true;
    };
    const qint64 first = blockOf(std::max<qint64>(node.value, 0));
    if (!countIn(first))
        return count;
    const Walk passed = walk(first + 1, wholeBlocks(), depth, everything);
    count += passed.items;
    countIn(passed.block);
    return count;
}

std::vector<JsonNode> JsonIndex::children(const JsonNode &node, qint64 first, qint64 count) const
{
    std::vector<JsonNode> found;
    if (!node.isContainer() || count <= 0)
        return found;
    const qint32 depth = node.depth + 1;
    qint64 passed = 0;
    bool goesOn = true;
    const auto collectIn = [&](qint64 block) {
        JsonBlockReader reader(*this, block);
        while (goesOn && reader.next()) {
            if (reader.offset() <= node.value)
                continue;
            if (reader.closes() && reader.depth() < depth)
                goesOn = false;
            else if (reader.startsItem() && reader.depth() == depth && passed++ >= first) {
                found.push_back(nodeAt(reader.offset(), depth));
                goesOn = qint64(found.size()) < count;
            }
        }
    };
    qint64 block = blockOf(std::max<qint64>(node.value, 0));
    collectIn(block);
    if (goesOn && passed < first) {
        const Walk skipped = walk(block + 1, wholeBlocks(), depth, first - passed);
        passed += skipped.items;
        block = skipped.block - 1;
    }
    const auto last = qint64(m_blocks.size());
    while (goesOn) {
        // Blocks that are deeper throughout start nothing of this container.
        block = walk(block + 1, wholeBlocks(), depth + 1, everything).block;
        if (block >= last)
            break;
        collectIn(block);
    }
    return found;
}

JsonNode JsonIndex::child(const JsonNode &node, qint64 row) const
{
    const std::vector<JsonNode> found = children(node, row, 1);
    return found.empty() ? JsonNode() : found.front();
}

std::optional<JsonNode> JsonIndex::parent(const JsonNode &node) const
{
    if (node.kind == JsonKind::Sequence)
        return std::nullopt;
    if (node.depth == 0)
        return m_isSequence ? root() : std::nullopt;
    const qint32 depth = node.depth - 1;
    const auto lastOpened = [&](qint64 block) {
        JsonBlockReader reader(*this, block);
        qint64 opened = -1;
        while (reader.next() && reader.offset() < node.item)
            opened = reader.opens() && reader.depth() == depth ? reader.offset() : opened;
        return opened;
    };
    const qint64 block = blockOf(node.item);
    qint64 opened = lastOpened(block);
    if (opened < 0)
        opened = lastOpened(lastBlockAt(block, depth));
    return nodeAt(lastItem(opened + 1, depth), depth);
}

qint64 JsonIndex::lastItem(qint64 before, qint32 depth) const
{
    qint64 item = -1;
    for (qint64 block = blockOf(before - 1); item < 0 && block >= 0; block = lastBlockAt(block, depth)) {
        JsonBlockReader reader(*this, block);
        while (reader.next() && reader.offset() < before)
            item = reader.startsItem() && reader.depth() == depth ? reader.offset() : item;
    }
    return item;
}

qint64 JsonIndex::row(const JsonNode &node) const
{
    const std::optional<JsonNode> above = parent(node);
    if (!above)
        return 0;
    qint64 count = 0;
    const auto countIn = [&](qint64 block) {
        JsonBlockReader reader(*this, block);
        while (reader.next() && reader.offset() < node.item) {
            if (reader.offset() > above->value && reader.startsItem() && reader.depth() == node.depth)
                ++count;
        }
    };
    const qint64 first = blockOf(std::max<qint64>(above->value, 0));
    const qint64 last = blockOf(node.item);
    countIn(first);
    if (first != last) {
        count += walk(first + 1, last, node.depth, everything).items;
        countIn(last);
    }
    return count;
}

std::optional<JsonNode> JsonIndex::at(qint64 offset) const
{
    const std::optional<Line> line = lineAt(offset);
    if (!line)
        return std::nullopt;
    const char first = m_bytes[line->start];
    const bool closes = first == '}' || first == ']';
    return nodeAt(closes ? lastItem(line->start, line->depth) : line->start, line->depth);
}

qint64 JsonIndex::endOf(const JsonNode &node) const
{
    if (node.kind == JsonKind::Sequence)
        return m_end;
    if (node.kind == JsonKind::String)
        return stringEnd(node.value);
    if (!node.isContainer()) {
        qint64 end = node.value;
        while (end < m_end && !QByteArrayView(",]}: \t\r\n").contains(m_bytes[end]))
            ++end;
        return end;
    }
    const auto closing = [&](qint64 block) {
        JsonBlockReader reader(*this, block);
        while (reader.next()) {
            if (reader.offset() > node.value && reader.closes() && reader.depth() == node.depth)
                return reader.offset() + 1;
        }
        return qint64(-1);
    };
    const qint64 first = blockOf(node.value);
    qint64 end = closing(first);
    if (end < 0)
        end = closing(walk(first + 1, wholeBlocks(), node.depth + 1, everything).block);
    return end < 0 ? m_end : end;
}

JsonNode JsonIndex::nodeAt(qint64 item, qint32 depth) const
{
    JsonNode node{item, item, depth, JsonKind::Null};
    if (m_bytes[item] == '"') {
        // A string followed by a colon is a name: in the valid part it can be nothing else.
        const qint64 after = skipBlanks(stringEnd(item));
        if (after < m_end && m_bytes[after] == ':')
            node.value = skipBlanks(after + 1);
    }
    node.kind = node.value < m_bytes.size() ? jsonKindOf(m_bytes[node.value]) : JsonKind::Null;
    return node;
}

qint64 JsonIndex::stringEnd(qint64 quote) const
{
    qint64 at = quote + 1;
    while (at < m_end) {
        const qsizetype found = m_bytes.sliced(at).indexOf('"');
        if (found < 0)
            break;
        qint64 slashes = 0;
        while (at + found - slashes - 1 > quote && m_bytes[at + found - slashes - 1] == '\\')
            ++slashes;
        at += found + 1;
        if (slashes % 2 == 0)
            return at;
    }
    return m_end;
}

qint64 JsonIndex::skipBlanks(qint64 from) const
{
    while (from < m_end && QByteArrayView(" \t\r\n").contains(m_bytes[from]))
        ++from;
    return from;
}

} // namespace patlas
