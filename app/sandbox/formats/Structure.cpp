// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/formats/Structure.h"

#include "app/sandbox/formats/KeyIndex.h"
#include "app/sandbox/formats/Plurals.h"

#include <QSet>

using namespace Qt::StringLiterals;

namespace patlas::sandbox::formats {

namespace {

constexpr int maxGap = 100; // items that may be missing before one that joins a list

/// The texts whose keys differ only in their brackets.
struct Bundle {
    std::vector<std::pair<QString, Text *>> guessed; ///< what is in the brackets
    std::optional<QJsonArray> listPath; ///< of a list that is known; empty: it has none
    std::optional<QJsonArray> pluralPath; ///< of a plural that is known
    int lastItem = -1;
};

/// The number in brackets, if it is written as an index is.
std::optional<int> indexOf(const QString &inner)
{
    bool good = false;
    const int index = inner.toInt(&good);
    return good && index >= 0 && QString::number(index) == inner ? std::optional(index) : std::nullopt;
}

QJsonArray pathAbove(const Text &text)
{
    QJsonArray path = text.structure.value("path"_L1).toArray();
    if (!path.isEmpty())
        path.removeLast();
    return path;
}

bool looksLikePlural(const Bundle &bundle)
{
    QSet<QString> categories;
    for (const auto &[inner, text] : bundle.guessed) {
        if (!pluralCategories().contains(inner))
            return false;
        categories.insert(inner);
    }
    return categories.contains(u"other"_s)
        || (categories.contains(u"one"_s)
            && (categories.contains(u"few"_s) || categories.contains(u"many"_s)));
}

bool looksLikeList(const Bundle &bundle)
{
    QSet<int> indices;
    for (const auto &[inner, text] : bundle.guessed) {
        const auto index = indexOf(inner);
        if (!index || indices.contains(*index) || *index >= int(bundle.guessed.size()))
            return false;
        indices.insert(*index);
    }
    return true;
}

void join(Text &text, const QJsonArray &above, const QJsonValue &last, QLatin1StringView kind)
{
    text.structure.insert(kind, last);
    if (above.isEmpty())
        return;
    QJsonArray path = above;
    path.append(last);
    text.structure.insert("path"_L1, path);
}

void complete(Bundle &bundle, bool isTaken)
{
    const bool isPlural = bundle.pluralPath || (!bundle.listPath && !isTaken && looksLikePlural(bundle));
    const bool isList = !isPlural && (bundle.listPath || (!isTaken && looksLikeList(bundle)));
    for (const auto &[inner, text] : bundle.guessed) {
        const auto index = indexOf(inner);
        if (isPlural && pluralCategories().contains(inner))
            join(*text, bundle.pluralPath.value_or(QJsonArray()), inner, "plural"_L1);
        else if (isList && index && (!bundle.listPath || *index <= bundle.lastItem + maxGap))
            join(*text, bundle.listPath.value_or(QJsonArray()), *index, "item"_L1);
        else
            text->structure.insert("single"_L1, true);
    }
}

} // namespace

std::optional<int> itemOf(const Text &text)
{
    const QJsonValue item = text.structure.value("item"_L1);
    return item.isDouble() ? std::optional(item.toInt()) : std::nullopt;
}

QString pluralOf(const Text &text)
{
    return text.structure.value("plural"_L1).toString();
}

QString baseKeyOf(const Text &text)
{
    if (text.structure.isEmpty() || (!itemOf(text) && pluralOf(text).isEmpty()))
        return text.key;
    const auto parts = bracketed(text.key);
    return parts ? parts->first : text.key;
}

QString stateOf(const Text &text)
{
    return text.details.value("state"_L1).toString();
}

bool isTypedEmpty(const Text &text)
{
    const QString type = text.value.isEmpty() ? text.details.value("type"_L1).toString() : QString();
    return type == "null"_L1 || type == "list"_L1 || type == "map"_L1;
}

void completeStructure(Texts &texts)
{
    QHash<QString, Bundle> bundles;
    for (Text &text : texts) {
        const auto parts = bracketed(text.key);
        if (!parts || text.structure.value("single"_L1).toBool())
            continue;
        const auto item = itemOf(text);
        const bool isForm = !pluralOf(text).isEmpty();
        // A list of objects or lists is in the path of what is in it; nothing can join those.
        if (!item && !isForm && text.structure.contains("path"_L1))
            continue;
        Bundle &bundle = bundles[parts->first];
        if (item) {
            bundle.listPath = pathAbove(text);
            bundle.lastItem = std::max(bundle.lastItem, *item);
        } else if (isForm) {
            bundle.pluralPath = pathAbove(text);
        } else {
            bundle.guessed.emplace_back(parts->second, &text);
        }
    }
    const KeyIndex keys(texts);
    for (auto bundle = bundles.begin(); bundle != bundles.end(); ++bundle) {
        if (!bundle->guessed.empty())
            complete(*bundle, keys.contains(bundle.key()) || keys.hasBelow(bundle.key()));
    }
}

void addPrefix(Text &text, const QString &prefix)
{
    if (prefix.isEmpty())
        return;
    text.key.prepend(prefix);
    QJsonArray path = text.structure.value("path"_L1).toArray();
    if (path.isEmpty() || !path.first().isString())
        return;
    path.replace(0, prefix + path.first().toString());
    text.structure.insert("path"_L1, path);
}

void removePrefix(Text &text, const QString &prefix)
{
    if (prefix.isEmpty() || !text.key.startsWith(prefix))
        return;
    text.key.remove(0, prefix.size());
    QJsonArray path = text.structure.value("path"_L1).toArray();
    if (path.isEmpty() || !path.first().toString().startsWith(prefix))
        return;
    path.replace(0, path.first().toString().mid(prefix.size()));
    text.structure.insert("path"_L1, path);
}

qsizetype sizeOf(const QJsonValue &value)
{
    constexpr qsizetype ofNumber = 8;
    qsizetype size = 0;
    if (value.isString())
        return value.toString().size();
    if (value.isArray()) {
        const QJsonArray array = value.toArray();
        for (const auto item : array)
            size += sizeOf(item);
        return size;
    }
    if (!value.isObject())
        return ofNumber;
    const QJsonObject object = value.toObject();
    for (auto item = object.begin(); item != object.end(); ++item)
        size += item.key().size() + sizeOf(*item);
    return size;
}

} // namespace patlas::sandbox::formats
