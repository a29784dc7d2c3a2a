// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/formats/Plurals.h"

using namespace Qt::StringLiterals;

namespace patlas::sandbox::formats {

const QStringList &pluralCategories()
{
    static const QStringList categories{u"zero"_s, u"one"_s, u"two"_s, u"few"_s, u"many"_s, u"other"_s};
    return categories;
}

QStringList pluralCategories(const QString &language)
{
    // From the CLDR plural rules, reduced to whole numbers.
    static const QHash<QString, QStringList> others = [] {
        const QStringList slavic{u"one"_s, u"few"_s, u"many"_s};
        const QStringList west{u"one"_s, u"few"_s, u"other"_s};
        QHash<QString, QStringList> table{{u"ar"_s, pluralCategories()},
                                          {u"cy"_s, pluralCategories()},
                                          {u"ga"_s, pluralCategories().mid(1)},
                                          {u"sl"_s, {u"one"_s, u"two"_s, u"few"_s, u"other"_s}},
                                          {u"he"_s, {u"one"_s, u"two"_s, u"other"_s}},
                                          {u"lv"_s, {u"zero"_s, u"one"_s, u"other"_s}}};
        for (const char *code : {"ru", "uk", "be", "pl"})
            table.insert(QLatin1String(code), slavic);
        for (const char *code : {"cs", "sk", "hr", "sr", "bs", "lt", "ro"})
            table.insert(QLatin1String(code), west);
        for (const char *code : {"ja", "zh", "ko", "vi", "th", "id", "ms"})
            table.insert(QLatin1String(code), {u"other"_s});
        return table;
    }();
    return others.value(language.section(QLatin1Char('-'), 0, 0), {u"one"_s, u"other"_s});
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
