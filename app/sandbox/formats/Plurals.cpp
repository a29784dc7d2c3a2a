// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/formats/Plurals.h"

#include "app/sandbox/formats/Structure.h"

#include <QRegularExpression>
#include <QSet>

#include <unicode/locid.h>
#include <unicode/plurrule.h>

#include <memory>

using namespace Qt::StringLiterals;

namespace patlas::sandbox::formats {

namespace {

/// Of the languages for which Qt's rules differ from those of English. Some have other forms than CLDR.
const QHash<QString, QStringList> &qtTable()
{
    static const QHash<QString, QStringList> table = [] {
        QHash<QString, QStringList> rows{{u"lv"_s, {u"one"_s, u"other"_s, u"zero"_s}},
                                         {u"gd"_s, {u"one"_s, u"two"_s, u"few"_s, u"other"_s}},
                                         {u"mk"_s, {u"one"_s, u"two"_s, u"other"_s}},
                                         {u"fil"_s, {u"one"_s, u"few"_s, u"other"_s}},
                                         {u"sl"_s, {u"one"_s, u"two"_s, u"few"_s, u"other"_s}},
                                         {u"mt"_s, {u"one"_s, u"few"_s, u"many"_s, u"other"_s}},
                                         {u"cy"_s, {u"zero"_s, u"one"_s, u"two"_s, u"many"_s, u"other"_s}},
                                         {u"ar"_s, pluralCategories()}};
        for (const char *code : {"bi", "my", "zh", "dz", "fj", "gn", "hu", "id", "ja", "jv", "ko", "ms",
                                 "na", "om", "fa", "su", "tt", "th", "bo", "vi", "yo", "za", "tr"})
            rows.insert(QLatin1String(code), {u"other"_s});
        for (const char *code : {"dv", "iu", "ik", "ga", "gv", "mi", "se", "sm", "sa"})
            rows.insert(QLatin1String(code), {u"one"_s, u"two"_s, u"other"_s});
        for (const char *code : {"sk", "cs", "lt", "ro", "hr", "sr", "bs"})
            rows.insert(QLatin1String(code), {u"one"_s, u"few"_s, u"other"_s});
        for (const char *code : {"ru", "uk", "be", "pl"})
            rows.insert(QLatin1String(code), {u"one"_s, u"few"_s, u"many"_s});
        return rows;
    }();
    return table;
}

icu::Locale localeOf(const QString &language)
{
    return icu::Locale(QString(language).replace(QLatin1Char('-'), QLatin1Char('_')).toLatin1().constData());
}

/// CLDR's rules, by way of ICU: that is what Qt itself is built on, so nothing else is loaded for it.
class CldrRules {
public:
    explicit CldrRules(const QString &language)
    {
        UErrorCode status = U_ZERO_ERROR;
        m_rules.reset(icu::PluralRules::forLocale(localeOf(language), status));
    }

    QString categoryOf(quint64 number) const
    {
        if (!m_rules)
            return u"other"_s;
        std::string category;
        m_rules->select(double(number)).toUTF8String(category);
        return QString::fromStdString(category);
    }

    QStringList categoriesOf(const std::vector<quint64> &numbers) const
    {
        QStringList found;
        for (const quint64 number : numbers)
            found.append(categoryOf(number));
        QStringList ordered;
        for (const QString &category : pluralCategories()) {
            if (found.contains(category))
                ordered.append(category);
        }
        return ordered;
    }

    /// `one: n mod 10 in 1..1 and n mod 100 not in 11..11; other: `
    QString text() const
    {
        std::string rules;
        if (m_rules)
            m_rules->getRules().toUTF8String(rules);
        return QString::fromStdString(rules);
    }

private:
    std::unique_ptr<icu::PluralRules> m_rules;
};

const QSet<QString> &languagesWithRules()
{
    static const QSet<QString> languages = [] {
        QSet<QString> all;
        UErrorCode status = U_ZERO_ERROR;
        const std::unique_ptr<icu::StringEnumeration> codes(icu::PluralRules::getAvailableLocales(status));
        while (const char *code = codes ? codes->next(nullptr, status) : nullptr)
            all.insert(QString::fromLatin1(code).section(QLatin1Char('_'), 0, 0));
        return all;
    }();
    return languages;
}

/// One comparison of a rule in C, for whole numbers; "0" or "1" where it is always the same. Null: not
/// understood.
QString comparison(const QString &text)
{
    static const QRegularExpression form(
        u"\\A([nivwftec])\\s*(?:mod\\s+([0-9]+)\\s*)?\\s*(not )?\\s*(?:in|within)\\s+"
        "([0-9., ]+)\\z"_s);
    const auto match = form.match(text.simplified());
    if (!match.hasMatch())
        return {};
    const bool isNumber = match.captured(1) == "n"_L1 || match.captured(1) == "i"_L1;
    const QString modulus = match.captured(2);
    const QString value = modulus.isEmpty() ? u"n"_s : "n%"_L1 + modulus;
    const bool isNot = !match.captured(3).isEmpty();
    bool hasZero = false;
    QStringList parts;
    for (const QString &range : match.captured(4).split(QLatin1Char(','))) {
        const QString from = range.section(".."_L1, 0, 0).trimmed();
        const QString to = range.section(".."_L1, 1, 1).trimmed();
        hasZero = hasZero || from == "0"_L1;
        if (to.isEmpty() || from == to)
            parts.append(value + (isNot ? "!="_L1 : "=="_L1) + from);
        else if (isNot)
            parts.append(u"(%1<%2 || %1>%3)"_s.arg(value, from, to));
        else
            parts.append(from == "0"_L1 ? u"%1<=%2"_s.arg(value, to)
                                        : u"(%1>=%2 && %1<=%3)"_s.arg(value, from, to));
    }
    if (!isNumber) // digits behind the point, of which a whole number has none
        return hasZero != isNot ? u"1"_s : u"0"_s;
    const QString all = parts.join(isNot ? " && "_L1 : " || "_L1);
    return parts.size() > 1 ? QLatin1Char('(') + all + QLatin1Char(')') : all;
}

/// The condition of one category in C; empty: never. Null: not understood.
QString condition(const QString &text)
{
    QStringList alternatives;
    for (const QString &clause : text.split(" or "_L1)) {
        QStringList parts;
        bool isNever = false;
        for (const QString &part : clause.split(" and "_L1)) {
            const QString one = comparison(part);
            if (one.isNull())
                return {};
            isNever = isNever || one == "0"_L1;
            if (one != "1"_L1)
                parts.append(one);
        }
        if (!isNever)
            alternatives.append(parts.isEmpty() ? u"1"_s : parts.join(" && "_L1));
    }
    alternatives.removeDuplicates();
    return alternatives.join(" || "_L1) + u""_s;
}

} // namespace

const QStringList &pluralCategories()
{
    static const QStringList categories{u"zero"_s, u"one"_s, u"two"_s, u"few"_s, u"many"_s, u"other"_s};
    return categories;
}

const std::vector<quint64> &sampleNumbers()
{
    static const std::vector<quint64> numbers = [] {
        std::vector<quint64> all;
        for (quint64 number = 0; number <= 1'000; ++number)
            all.push_back(number);
        for (const quint64 number : {2'000, 10'000, 100'000, 1'000'000, 2'000'000})
            all.push_back(number);
        return all;
    }();
    return numbers;
}

QStringList pluralCategories(const QString &language)
{
    constexpr quint64 rare = 1'000'000;
    std::vector<quint64> usual = sampleNumbers();
    std::erase_if(usual, [](quint64 number) { return number >= rare; });
    return CldrRules(language).categoriesOf(usual);
}

QStringList allPluralCategories(const QString &language)
{
    return CldrRules(language).categoriesOf(sampleNumbers());
}

QString pluralCategory(const QString &language, quint64 number)
{
    // The rules of one language are asked for a thousand numbers in a row.
    static thread_local std::pair<QString, std::unique_ptr<CldrRules>> last;
    if (!last.second || last.first != language)
        last = {language, std::make_unique<CldrRules>(language)};
    return last.second->categoryOf(number);
}

QString gettextRule(const QString &language, const QStringList &categories)
{
    QHash<QString, QString> conditions;
    for (const QString &rule : CldrRules(language).text().split(QLatin1Char(';')))
        conditions.insert(rule.section(QLatin1Char(':'), 0, 0).trimmed(),
                          rule.section(QLatin1Char(':'), 1).trimmed());
    QString expression;
    for (qsizetype i = 0; i + 1 < categories.size(); ++i) {
        const QString test =
            conditions.contains(categories[i]) ? condition(conditions[categories[i]]) : u""_s;
        if (!test.isEmpty())
            expression += test + " ? "_L1 + QString::number(i) + " : "_L1;
    }
    expression += QString::number(qMax(qsizetype(0), categories.size() - 1));
    if (expression == "n==1 ? 0 : 1"_L1)
        expression = u"n != 1"_s; // as everybody writes it
    return u"nplurals=%1; plural=(%2);"_s.arg(qMax(qsizetype(1), categories.size())).arg(expression);
}

QStringList qtCategories(const QString &language)
{
    return qtTable().value(language.section(QLatin1Char('-'), 0, 0).section(QLatin1Char('_'), 0, 0),
                           {u"one"_s, u"other"_s});
}

QStringList qtCategories(const QString &language, int forms)
{
    for (const QStringList &known :
         {qtCategories(language), pluralCategories(language), allPluralCategories(language)}) {
        if (known.size() == forms)
            return known;
    }
    QStringList some{u"one"_s, u"few"_s, u"many"_s, u"two"_s, u"zero"_s};
    some = some.mid(0, qBound(0, forms - 1, int(some.size())));
    some.append(u"other"_s);
    return some;
}

bool isLanguage(const QString &code)
{
    static const QRegularExpression form(
        u"\\A[a-z]{2,3}(-[A-Z][a-z]{3})?(-([A-Z]{2}|[0-9]{3}))?(-[a-z0-9]{5,8}|-[0-9][a-z0-9]{3})*\\z"_s);
    if (!form.match(code).hasMatch())
        return false;
    const icu::Locale locale = localeOf(code);
    const char *three = locale.getISO3Language(); // empty for what ICU does not know
    return (three && *three) || languagesWithRules().contains(QString::fromLatin1(locale.getLanguage()));
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

const Text *Unit::form(const QString &category) const
{
    for (const auto &[name, text] : forms) {
        if (name == category)
            return &text;
    }
    return nullptr;
}

std::vector<Unit> unitsOf(const Texts &texts, bool plurals)
{
    std::vector<Unit> units;
    QHash<QString, std::size_t> known;
    for (const Text &text : texts) {
        const QString category = plurals ? pluralOf(text) : QString();
        if (category.isEmpty()) {
            units.push_back({text.key, false, {{QString(), text}}});
            continue;
        }
        const QString base = baseKeyOf(text);
        const auto there = known.constFind(base);
        if (there != known.constEnd()) {
            units[*there].forms.emplace_back(category, text);
        } else {
            known.insert(base, units.size());
            units.push_back({base, true, {{category, text}}});
        }
    }
    return units;
}

} // namespace patlas::sandbox::formats
