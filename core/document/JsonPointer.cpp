// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/document/JsonPointer.h"

#include <QStringList>

using namespace Qt::StringLiterals;

namespace patlas {

namespace {

constexpr qint64 maxMembersSearched = 20'000;

std::optional<JsonNode> memberAt(const JsonIndex &json, const JsonNode &object, const QString &name)
{
    const qint64 count = json.childCount(object);
    if (count > maxMembersSearched)
        return std::nullopt;
    std::optional<JsonNode> found;
    for (const JsonNode &member : json.children(object, 0, count)) {
        if (json.key(member, name.size() + 1) == name)
            found = member;
    }
    return found;
}

} // namespace

std::optional<JsonNode> nodeAt(const JsonIndex &json, const QString &pointer)
{
    std::optional<JsonNode> node = json.root();
    if (pointer.isEmpty())
        return node;
    const QStringList parts = pointer.split(u'/').mid(1);
    for (QString part : parts) {
        if (!node)
            return std::nullopt;
        part.replace("~1"_L1, "/"_L1).replace("~0"_L1, "~"_L1);
        if (node->kind == JsonKind::Object) {
            node = memberAt(json, *node, part);
            continue;
        }
        bool isNumber = false;
        const qint64 row = part.toLongLong(&isNumber);
        const bool isThere =
            node->kind == JsonKind::Array && isNumber && row >= 0 && row < json.childCount(*node);
        node = isThere ? std::optional(json.child(*node, row)) : std::nullopt;
    }
    return node;
}

} // namespace patlas
