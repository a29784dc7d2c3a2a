// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/formats/Plurals.h"

namespace patlas::sandbox::formats {

const QStringList &pluralCategories()
{
    static const QStringList categories{QStringLiteral("zero"), QStringLiteral("one"),
                                        QStringLiteral("two"),  QStringLiteral("few"),
                                        QStringLiteral("many"), QStringLiteral("other")};
    return categories;
}

QStringList pluralCategories(const QString &language)
{
    // From the CLDR table of plural rules, cut down to whole numbers.
    static const QHash<QString, QStringList> others = [] {
        const QStringList slavic{QStringLiteral("one"), QStringLiteral("few"), QStringLiteral("many")};
        const QStringList west{QStringLiteral("one"), QStringLiteral("few"), QStringLiteral("other")};
        QHash<QString, QStringList> table{
            {QStringLiteral("ar"), pluralCategories()},
            {QStringLiteral("cy"), pluralCategories()},
            {QStringLiteral("ga"), pluralCategories().mid(1)},
            {QStringLiteral("sl"),
             {QStringLiteral("one"), QStringLiteral("two"), QStringLiteral("few"), QStringLiteral("other")}},
            {QStringLiteral("he"), {QStringLiteral("one"), QStringLiteral("two"), QStringLiteral("other")}},
            {QStringLiteral("lv"), {QStringLiteral("zero"), QStringLiteral("one"), QStringLiteral("other")}}};
        for (const char *code : {"ru", "uk", "be", "pl"})
            table.insert(QLatin1String(code), slavic);
        for (const char *code : {"cs", "sk", "hr", "sr", "bs", "lt", "ro"})
            table.insert(QLatin1String(code), west);
        for (const char *code : {"ja", "zh", "ko", "vi", "th", "id", "ms"})
            table.insert(QLatin1String(code), {QStringLiteral("other")});
        return table;
    }();
    return others.value(language.section(QLatin1Char('-'), 0, 0),
                        {QStringLiteral("one"), QStringLiteral("other")});
}

std::optional<std::pair<QString, QString>> bracketed(const QString &key)
{
    const qsizetype open = key.lastIndexOf(QLatin1Char('['));
    if (open <= 0 || !key.endsWith(QLatin1Char(']')))
        return std::nullopt;
    return std::pair(key.left(open), key.mid(open + 1, key.size() - open - 2));
}

QString withBracket(const QString &base, const QString &inner)
{
    return base + QLatin1Char('[') + inner + QLatin1Char(']');
}

std::vector<Unit> unitsOf(const Texts &texts, const QStringList &allowed)
{
    std::vector<Unit> units;
    QHash<QString, std::size_t> plurals;
    for (const Text &text : texts) {
        const auto parts = bracketed(text.key);
        if (!parts || !allowed.contains(parts->second)) {
            units.push_back({text.key, false, {{QString(), text}}});
            continue;
        }
        const auto known = plurals.constFind(parts->first);
        if (known != plurals.constEnd()) {
            units[*known].forms.emplace_back(parts->second, text);
        } else {
            plurals.insert(parts->first, units.size());
            units.push_back({parts->first, true, {{parts->second, text}}});
        }
    }
    return units;
}

} // namespace patlas::sandbox::formats
