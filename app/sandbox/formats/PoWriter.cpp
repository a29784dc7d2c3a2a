// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/formats/PoWriter.h"

#include "app/sandbox/formats/GettextRule.h"
#include "app/sandbox/formats/Plurals.h"
#include "app/sandbox/formats/PoText.h"
#include "app/sandbox/formats/Structure.h"

#include <QJsonDocument>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace patlas::sandbox::formats {

namespace {

/// A comment that is there can be empty; null is none.
void appendComment(QByteArray &out, const QJsonObject &object)
{
    if (!object.contains("comment"_L1))
        return;
    for (const QString &line : object.value("comment"_L1).toString().split(QLatin1Char('\n')))
        out += (line.isEmpty() ? "#" : "# " + line.toUtf8().replace('\r', ' ')) + '\n';
}

void appendLines(QByteArray &out, const QByteArray &mark, const QString &text)
{
    if (text.isEmpty())
        return;
    for (const QString &line : text.split(QLatin1Char('\n')))
        out += (line.isEmpty() ? mark : mark + ' ' + line.toUtf8().replace('\r', ' ')) + '\n';
}

/// The header of the file that the texts came from, with what is so of this one.
class PoHead {
public:
    PoHead(const std::vector<Unit> &units, const Options &options)
        : m_head(QJsonDocument::fromJson(options.heads.value(u""_s).toUtf8()).object())
        , m_header(m_head.value("header"_L1).toString())
    {
        const bool hasOwn = !m_header.isEmpty();
        if (!hasOwn) {
            setPoHeaderField(m_header, "Language"_L1, options.language);
            setPoHeaderField(m_header, "MIME-Version"_L1, u"1.0"_s);
        }
        setPoHeaderField(m_header, "Content-Type"_L1, u"text/plain; charset=UTF-8"_s);
        if (!hasOwn)
            setPoHeaderField(m_header, "Content-Transfer-Encoding"_L1, u"8bit"_s);
        if (const auto rule = GettextRule::parse(poHeaderField(m_header, "Plural-Forms"_L1))) {
            m_categories = rule->categories(options.language);
            return;
        }
        m_categories = categoriesIn(units, options.language);
        const bool hasPlurals =
            std::any_of(units.begin(), units.end(), [](const Unit &unit) { return unit.plural; });
        if (!hasOwn || hasPlurals)
            setPoHeaderField(m_header, "Plural-Forms"_L1, gettextRule(options.language, m_categories));
    }

    const QStringList &categories() const { return m_categories; }

    QByteArray written() const
    {
        QByteArray out;
        appendComment(out, m_head);
        if (m_head.value("fuzzy"_L1).toBool())
            out += "#, fuzzy\n";
        out += "msgid \"\"\nmsgstr \"\"\n";
        for (const QString &line : m_header.split(QLatin1Char('\n'), Qt::SkipEmptyParts))
            out += poString(line + QLatin1Char('\n')) + '\n';
        return out;
    }

private:
    /// With the one that only millions have, if there is a text for it.
    static QStringList categoriesIn(const std::vector<Unit> &units, const QString &language)
    {
        const QStringList usual = pluralCategories(language);
        const QStringList all = allPluralCategories(language);
        for (const Unit &unit : units) {
            for (const auto &[category, text] : unit.forms) {
                if (unit.plural && !usual.contains(category) && all.contains(category))
                    return all;
            }
        }
        return usual;
    }

    const QJsonObject m_head;
    QString m_header;
    QStringList m_categories;
};

class PoUnitWriter {
public:
    PoUnitWriter(const QStringList &categories, Warnings &warnings)
        : m_categories(categories)
        , m_warnings(warnings)
    {
    }

    QByteArray write(const Unit &unit)
    {
        const Text &first = unit.forms.front().second;
        const QJsonObject own = partOf(first.structure, "po"_L1);
        const QJsonObject ofText = ofTextIn(unit);
        const QString state = stateIn(unit);
        QByteArray out = "\n";
        appendComment(out, ofText);
        appendLines(out, "#.", first.description);
        appendLines(out, "#:", own.value("references"_L1).toString());
        QString flags = own.value("flags"_L1).toString();
        if (state == "unfinished"_L1 || ofText.value("fuzzy"_L1).toBool())
            flags = flags.isEmpty() ? u"fuzzy"_s : "fuzzy, "_L1 + flags;
        appendLines(out, "#,", flags);
        const bool isObsolete = state == "obsolete"_L1;
        appendLines(out, isObsolete ? "#~|" : "#|", ofText.value("previous"_L1).toString());
        const QByteArray content = keywords(unit, own);
        if (!isObsolete)
            return out + content;
        for (const QByteArray &line : content.split('\n')) {
            if (!line.isEmpty())
                out += "#~ " + line + '\n';
        }
        return out;
    }

private:
    static QJsonObject ofTextIn(const Unit &unit)
    {
        for (const auto &[category, text] : unit.forms) {
            if (const QJsonObject own = partOf(text.details, "po"_L1); !own.isEmpty())
                return own;
        }
        return {};
    }

    static QString stateIn(const Unit &unit)
    {
        for (const auto &[category, text] : unit.forms) {
            if (const QString state = stateOf(text); !state.isEmpty() && !text.value.isEmpty())
                return state;
        }
        return {};
    }

    QByteArray keywords(const Unit &unit, const QJsonObject &own)
    {
        QByteArray out;
        const qsizetype mark = unit.key.indexOf(poContextMark);
        const QString id = unit.key.mid(mark + 1);
        if (mark >= 0)
            out += "msgctxt " + poString(unit.key.left(mark)) + '\n';
        out += "msgid " + poString(id) + '\n';
        if (!unit.plural)
            return out + "msgstr " + poString(unit.forms.front().second.value) + '\n';
        out += "msgid_plural " + poString(own.contains("plural"_L1) ? own.value("plural"_L1).toString() : id)
            + '\n';
        for (int i = 0; i < m_categories.size(); ++i) {
            const Text *text = unit.form(m_categories[i]);
            out += "msgstr[" + QByteArray::number(i) + "] " + poString(text ? text->value : QString()) + '\n';
        }
        for (const auto &[category, text] : unit.forms) {
            if (!m_categories.contains(category) && !text.value.isEmpty())
                m_warnings.add(
                    text.key,
                    u"The Plural-Forms of the file have no form for \"%1\"; it is left out."_s.arg(category));
        }
        return out;
    }

    const QStringList m_categories;
    Warnings &m_warnings;
};

} // namespace

QByteArray writePo(const Texts &texts, const Options &options, Warnings &warnings)
{
    const std::vector<Unit> units = unitsOf(texts, !options.disablePlurals);
    const PoHead head(units, options);
    QByteArray out = head.written();
    PoUnitWriter writer(head.categories(), warnings);
    for (const Unit &unit : units) {
        if (unit.key.isEmpty())
            warnings.add({}, u"An entry without a key is the header of a PO file; it is left out."_s);
        else
            out += writer.write(unit);
    }
    return out;
}

} // namespace patlas::sandbox::formats
