// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Any bytes: the index must stay within them, and navigation up, down and sideways must agree.
#include "core/document/DocumentLines.h"
#include "core/document/JsonIndex.h"

#include <algorithm>
#include <cstdint>
#include <cstdlib>

namespace {

void require(bool holds)
{
    if (!holds)
        std::abort();
}

void walk(const patlas::JsonIndex &index, qint64 size)
{
    const std::optional<patlas::JsonNode> root = index.root();
    if (!root)
        return;
    std::vector<patlas::JsonNode> waiting{*root};
    for (int visited = 0; visited < 30 && !waiting.empty(); ++visited) {
        const patlas::JsonNode node = waiting.back();
        waiting.pop_back();
        require(node.value < size && index.endOf(node) <= size && index.endOf(node) >= node.value);
        index.key(node);
        index.value(node);
        const qint64 count = index.childCount(node);
        const std::vector<patlas::JsonNode> children = index.children(node, 0, 6);
        require(qint64(children.size()) == std::min<qint64>(count, 6));
        for (std::size_t row = 0; row < children.size(); ++row) {
            require(index.row(children[row]) == qint64(row));
            require(index.parent(children[row]) == node);
            require(index.at(children[row].item) == children[row]);
            waiting.push_back(children[row]);
        }
        if (count > 0)
            require(index.row(index.child(node, count - 1)) == count - 1);
    }
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QByteArrayView bytes(reinterpret_cast<const char *>(data), qsizetype(size));
    for (const bool isSequence : {false, true}) {
        const patlas::JsonIndex index = patlas::JsonIndex::build(bytes, {}, isSequence);
        require(index.end() >= 0 && index.end() <= bytes.size());
        require(index.isWhole() != index.error().has_value());
        walk(index, bytes.size());
        const patlas::JsonLines lines(bytes, index);
        qint64 at = 0;
        for (int line = 0; line < 30 && at < lines.size(); ++line) {
            const patlas::DisplayLine shown = lines.at(at);
            require(shown.end > at || shown.end >= lines.size());
            at = shown.end;
        }
    }
    return 0;
}
