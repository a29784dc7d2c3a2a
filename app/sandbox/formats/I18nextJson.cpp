// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/formats/JsonText.h"
#include "app/sandbox/formats/Plurals.h"

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
        if (parts && plurals.contains(parts->first))
            text.key = withBracket(parts->first, parts->second);
    }
    return texts;
}

QByteArray writeI18next(const Texts &texts, const Options &options)
{
    Texts renamed = texts;
    for (Text &text : renamed) {
        const auto parts = bracketed(text.key);
        if (!options.disablePlurals && parts && pluralCategories().contains(parts->second))
            text.key = parts->first + QLatin1Char('_') + parts->second;
    }
    return jsonOf(TextTree(renamed, false));
}

} // namespace

FileFormat i18nextJson()
{
    return {"i18next_json", "application/json", "json", readI18next, writeI18next, true};
}

} // namespace patlas::sandbox::formats
