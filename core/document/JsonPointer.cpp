// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/document/JsonPointer.h"

#include <QStringList>

using namespace Qt::StringLiterals;

namespace patlas {

namespace {

constexpr qint64 maxMembersSearched = 20'000;
constexpr qsizetype longestPart = 10'000; ///< UTF-16 units

std::optional<JsonNode> memberAt(const JsonIndex &json, const JsonNode &object, const QString &name)
{
    const qint64 count = json.childCount(object);
    if (count > maxMembersSearched)
        return std::nullopt;
    // Most keys are compared as they stand; to read each as text takes most of the time.
    const QByteArray plain = '"' + name.toUtf8() + '"';
    const bool isPlain = !name.contains(QChar::ReplacementCharacter);
    std::optional<JsonNode> found;
    for (const JsonNode &member : json.children(object, 0, count)) {
        const QByteArrayView key = json.rawKey(member);
        if (isPlain && !key.contains('\\') ? key == plain : json.key(member, name.size() + 1) == name)
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

QString pointerTo(const JsonIndex &json, const JsonNode &node)
{
    QString pointer;
    std::optional<JsonNode> above;
    for (JsonNode at = node; (above = json.parent(at)); at = *above) {
        QString part = at.hasName() ? json.key(at, longestPart) : QString::number(json.row(at));
        pointer.prepend(u'/' + part.replace("~"_L1, "~0"_L1).replace("/"_L1, "~1"_L1));
    }
    return pointer;
}

} // namespace patlas
