// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/formats/JsonText.h"
#include "app/sandbox/formats/Plurals.h"
#include "app/sandbox/formats/Structure.h"

#include <QSet>

using namespace Qt::StringLiterals;

namespace patlas::sandbox::formats {

namespace {

/// i18next (JSON format 4) puts the plural category at the end of the key: `trips_one`, `trips_other`.
std::optional<std::pair<QString, QString>> suffixed(const QString &key)
{
    const qsizetype line = key.lastIndexOf(QLatin1Char('_'));
    if (line <= 0 || !pluralCategories().contains(key.mid(line + 1)))
        return std::nullopt;
    return std::pair(key.left(line), key.mid(line + 1));
}

ReadResult readI18next(const QByteArray &bytes, const Options &options, ReadBudget &budget)
{
    Options flat = options;
    flat.disablePlurals = true;
    ReadResult texts = textsOfJson(bytes, flat, budget);
    if (!texts || options.disablePlurals)
        return texts;
    QSet<QString> plurals;
    for (const Text &text : *texts) {
        const auto parts = suffixed(text.key);
        if (parts && parts->second == "other"_L1)
            plurals.insert(parts->first);
    }
    for (Text &text : *texts) {
        const auto parts = suffixed(text.key);
        if (!parts || !plurals.contains(parts->first) || itemOf(text))
            continue;
        text.key = withBracket(parts->first, parts->second);
        QJsonArray path = text.structure.value("path"_L1).toArray();
        const QString name = path.last().toString();
        path.replace(path.size() - 1, name.left(name.size() - parts->second.size() - 1));
        path.append(parts->second); // as other nested formats have it
        text.structure.insert("path"_L1, path);
        text.structure.insert("plural"_L1, parts->second);
    }
    return texts;
}

QByteArray writeI18next(const Texts &texts, const Options &options, Warnings &warnings)
{
    Texts renamed = texts;
    for (Text &text : renamed) {
        const QString category = pluralOf(text);
        if (options.disablePlurals || category.isEmpty())
            continue;
        text.key = baseKeyOf(text) + QLatin1Char('_') + category;
        text.structure.remove("plural"_L1);
        QJsonArray path = text.structure.value("path"_L1).toArray();
        if (path.size() < 2)
            continue;
        path.removeLast();
        path.replace(path.size() - 1, path.last().toString() + QLatin1Char('_') + category);
        text.structure.insert("path"_L1, path);
    }
    return jsonOf(TextTree(renamed, false, warnings));
}

} // namespace

FileFormat i18nextJson()
{
    return {"i18next_json", "application/json", "json", readI18next, writeI18next, true};
}

} // namespace patlas::sandbox::formats
