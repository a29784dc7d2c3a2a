// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/openapi/SchemaWords.h"

#include "core/openapi/DocumentValue.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace patlas {

namespace {

struct SchemaText {
    Q_DECLARE_TR_FUNCTIONS(Schema)
};

constexpr int deepestTypeWords = 3;
constexpr std::size_t maxNamedChoices = 4;
constexpr qsizetype maxValueWords = 200;
constexpr qsizetype maxTypeWords = 80;

using TypeWords = std::vector<TypeWord>;

void appendWords(TypeWords &words, const TypeWords &more)
{
    for (const TypeWord &word : more) {
        if (!words.empty() && !words.back().isSchema && !word.isSchema)
            words.back().text += word.text;
        else
            words.push_back(word);
    }
}

/// A pattern with "%1" around words.
TypeWords aroundWords(const QString &pattern, const TypeWords &inner)
{
    const qsizetype place = pattern.indexOf("%1"_L1);
    TypeWords words;
    if (place > 0)
        appendWords(words, {{pattern.first(place)}});
    appendWords(words, inner);
    if (place + 2 < pattern.size())
        appendWords(words, {{pattern.sliced(place + 2)}});
    return words;
}

TypeWords wordsOf(const SchemaShape &shape, int depth);

TypeWords choiceWords(const SchemaShape &shape, int depth)
{
    TypeWords all;
    for (std::size_t i = 0; i < std::min(shape.choices.size(), maxNamedChoices); ++i) {
        if (i > 0)
            appendWords(all, {{u", "_s}});
        appendWords(all, wordsOf(SchemaShape(*shape.choices[i]), depth + 1));
    }
    if (shape.choices.size() > maxNamedChoices)
        appendWords(all, {{u", …"_s}});
    return aroundWords(shape.choosesOne ? SchemaText::tr("one of %1") : SchemaText::tr("any of %1"), all);
}

TypeWords wordsOfType(const SchemaShape &shape, const QString &type, int depth)
{
    if (type == "array"_L1) {
        const std::optional<SchemaShape> items = shape.items();
        return items ? aroundWords(SchemaText::tr("array of %1"), wordsOf(*items, depth + 1))
                     : TypeWords{{SchemaText::tr("array")}};
    }
    if (type == "object"_L1 && !shape.included.isEmpty()
        && shape.included.size() <= qsizetype(maxNamedChoices)) {
        TypeWords all;
        for (const QString &name : shape.included) {
            if (!all.empty())
                appendWords(all, {{u", "_s}});
            appendWords(all, {{shortText(name, maxTypeWords), true}});
        }
        return aroundWords(SchemaText::tr("object, includes %1"), all);
    }
    const DocumentJson *format = shape.find("format");
    return {{format && format->is_string() && type != "object"_L1
                 ? u"%1 (%2)"_s.arg(type, shortText(plainText(*format), maxTypeWords))
                 : type}};
}

TypeWords unnamedWords(const SchemaShape &shape, int depth)
{
    if (shape.isForbidden)
        return {{SchemaText::tr("never allowed")}};
    if (depth > deepestTypeWords)
        return {{u"…"_s}};
    if (!shape.choices.empty())
        return choiceWords(shape, depth);
    TypeWords words;
    for (const QString &type : shape.types()) {
        if (!words.empty())
            words = aroundWords(SchemaText::tr("%1 or "), words);
        appendWords(words, wordsOfType(shape, type, depth));
    }
    if (words.empty())
        words = {{shape.isCut ? SchemaText::tr("not shown") : SchemaText::tr("any value")}};
    return words;
}

TypeWords wordsOf(const SchemaShape &shape, int depth)
{
    TypeWords words;
    if (shape.name.isEmpty()) {
        words = unnamedWords(shape, depth);
    } else {
        words = {{shortText(shape.name, maxTypeWords), true}};
        // What has no fields to look at is told at once.
        if (depth == 0 && !shape.hasFields() && !shape.types().isEmpty() && !shape.isType(u"object"))
            appendWords(words, aroundWords(u" (%1)"_s, unnamedWords(shape, 1)));
    }
    return shape.isNullable ? aroundWords(SchemaText::tr("%1 or null"), words) : words;
}

QString numberIn(const SchemaShape &shape, std::string_view keyword)
{
    const DocumentJson *value = shape.find(keyword);
    return value && value->is_number() ? plainText(*value) : QString();
}

void addRangeInWords(QStringList &limits, const QString &from, const QString &to, const QString &exactly,
                     const QString &between, const QString &least, const QString &most)
{
    if (!from.isEmpty() && from == to)
        limits.append(exactly.arg(from));
    else if (!from.isEmpty() && !to.isEmpty())
        limits.append(between.arg(from, to));
    else if (!from.isEmpty())
        limits.append(least.arg(from));
    else if (!to.isEmpty())
        limits.append(most.arg(to));
}

} // namespace

std::vector<TypeWord> typeInWords(const SchemaShape &shape)
{
    return wordsOf(shape, 0);
}

QStringList limitsInWords(const SchemaShape &shape)
{
    QStringList limits;
    addRangeInWords(limits, numberIn(shape, "minimum"), numberIn(shape, "maximum"),
                    SchemaText::tr("exactly %1"), SchemaText::tr("from %1 to %2"),
                    SchemaText::tr("at least %1"), SchemaText::tr("at most %1"));
    if (const QString above = numberIn(shape, "exclusiveMinimum"); !above.isEmpty())
        limits.append(SchemaText::tr("more than %1").arg(above));
    if (const QString below = numberIn(shape, "exclusiveMaximum"); !below.isEmpty())
        limits.append(SchemaText::tr("less than %1").arg(below));
    if (const QString step = numberIn(shape, "multipleOf"); !step.isEmpty())
        limits.append(SchemaText::tr("multiple of %1").arg(step));
    addRangeInWords(limits, numberIn(shape, "minLength"), numberIn(shape, "maxLength"),
                    SchemaText::tr("length %1"), SchemaText::tr("length %1 to %2"),
                    SchemaText::tr("length at least %1"), SchemaText::tr("length at most %1"));
    addRangeInWords(limits, numberIn(shape, "minItems"), numberIn(shape, "maxItems"),
                    SchemaText::tr("items: %1"), SchemaText::tr("items: %1 to %2"),
                    SchemaText::tr("items: at least %1"), SchemaText::tr("items: at most %1"));
    addRangeInWords(limits, numberIn(shape, "minProperties"), numberIn(shape, "maxProperties"),
                    SchemaText::tr("properties: %1"), SchemaText::tr("properties: %1 to %2"),
                    SchemaText::tr("properties: at least %1"), SchemaText::tr("properties: at most %1"));
    if (const DocumentJson *unique = shape.find("uniqueItems"); unique && *unique == true)
        limits.append(SchemaText::tr("no item twice"));
    if (const DocumentJson *others = shape.find("additionalProperties"); others && *others == false)
        limits.append(SchemaText::tr("no other properties"));
    if (const DocumentJson *pattern = shape.find("pattern"); pattern && pattern->is_string())
        limits.append(SchemaText::tr("pattern %1").arg(valueInWords(*pattern)));
    return limits;
}

QString valueInWords(const DocumentJson &value)
{
    const QString text = plainText(value);
    return text.isEmpty() ? u"\"\""_s : shortText(text, maxValueWords);
}

QString shortText(const QString &text, qsizetype maxLength)
{
    if (text.size() <= maxLength)
        return text;
    const qsizetype end = text[maxLength - 1].isHighSurrogate() ? maxLength - 1 : maxLength;
    return text.first(end) + u'…';
}

} // namespace patlas
