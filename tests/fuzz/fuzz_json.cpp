// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/document/JsonIndex.h"

#include <cstdint>
#include <cstdlib>

/// Any bytes as JSON: every node of the index lies within the bytes, and parents and children agree.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QByteArrayView bytes(reinterpret_cast<const char *>(data), qsizetype(size));
    const patlas::JsonIndex index = patlas::JsonIndex::build(bytes);
    for (patlas::JsonIndex::Node node = 0; node < index.size(); ++node) {
        const QByteArrayView raw = index.raw(node);
        if (!raw.isEmpty() && (raw.begin() < bytes.begin() || raw.end() > bytes.end()))
            abort();
        for (int row = 0; row < index.childCount(node); ++row) {
            const patlas::JsonIndex::Node child = index.child(node, row);
            if (index.parent(child) != node || index.row(child) != row)
                abort();
        }
        if (node < 16 || node + 1 == index.size()) { // a path costs its depth
            index.key(node);
            index.value(node);
            index.path(node);
        }
    }
    if (index.error() && (index.error()->offset < 0 || index.error()->offset > bytes.size()))
        abort();
    return 0;
}
