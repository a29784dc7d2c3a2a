// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/formats/Encoding.h"
#include "app/sandbox/formats/GettextRule.h"
#include "app/sandbox/formats/Plurals.h"
#include "app/sandbox/formats/PoText.h"
#include "app/sandbox/formats/PoWriter.h"
#include "app/sandbox/formats/ReadBudget.h"
#include "app/sandbox/formats/Structure.h"

#include <QJsonDocument>
#include <QMap>

using namespace Qt::StringLiterals;

namespace patlas::sandbox::formats {

namespace {

struct PoEntry {
    QString context;
    QString id;
    QString plural;
    QMap<int, QString> translations; ///< -1: msgstr without a number
    QString description; ///< "#."
    QString references; ///< "#:"
    QString flags; ///< "#,"
    QString comment; ///< "# ", of the translator
    QString previous; ///< "#|"
    bool hasContext = false;
    bool hasId = false;
    bool hasPlural = false;
    bool isObsolete = false;
    qsizetype line = 0; ///< in which it begins
};

/// A first line that is empty is one as well; null is none.
void addLine(QString &text, QStringView line)
{
    text = text.isNull() ? u""_s + line.toString() : text + QLatin1Char('\n') + line.toString();
}

class PoReader {
public:
    PoReader(const QString &text, QByteArray charset, const Options &options, ReadBudget &budget)
        : m_text(text)
        , m_charset(std::move(charset))
        , m_options(options)
        , m_budget(budget)
    {
    }

    ReadResult texts()
    {
        for (const QStringView raw : QStringView(m_text).tokenize(QLatin1Char('\n'))) {
            ++m_line;
            if (!readLine(raw) || !m_budget.step())
                return tl::unexpected(m_problem);
        }
        if (!finish())
            return tl::unexpected(m_problem);
        return std::move(m_texts);
    }

private:
    bool fail(const QString &sentence)
    {
        if (m_problem.isEmpty())
            m_problem = sentence;
        return false;
    }

    bool readLine(QStringView raw)
    {
        const QStringView line = raw.trimmed();
        if (line.isEmpty())
            return m_entry.translations.isEmpty() || finish();
        if (line.startsWith("#~"_L1) && !line.startsWith("#~|"_L1)) {
            const QStringView rest = line.mid(2).trimmed();
            if (rest.startsWith("msgid"_L1) || rest.startsWith("msgctxt"_L1)) {
                if (!m_entry.translations.isEmpty() && !finish())
                    return false;
                m_entry.isObsolete = true;
            }
            return rest.isEmpty() || content(rest);
        }
        if (!line.startsWith(QLatin1Char('#')))
            return content(line);
        return comment(raw.endsWith(QLatin1Char('\r')) ? raw.chopped(1)
                                                       : raw); // blanks at its end are its own
    }

    bool content(QStringView line)
    {
        return line.startsWith(QLatin1Char('"')) ? append(line) : keyword(line);
    }

    bool comment(QStringView line)
    {
        if (!m_entry.translations.isEmpty() && !finish())
            return false; // entries need no blank line between them
        line = line.mid(line.indexOf(QLatin1Char('#')));
        const QStringView rest = line.mid(2).trimmed();
        if (line.startsWith("#."_L1))
            addLine(m_entry.description, rest);
        else if (line.startsWith("#:"_L1))
            addLine(m_entry.references, rest);
        else if (line.startsWith("#,"_L1))
            m_entry.flags += m_entry.flags.isEmpty() ? rest.toString() : ", "_L1 + rest.toString();
        else if (line.startsWith("#|"_L1))
            addLine(m_entry.previous, rest);
        else if (line.startsWith("#~|"_L1))
            addLine(m_entry.previous, line.mid(3).trimmed());
        else
            addLine(m_entry.comment, line.mid(1).startsWith(QLatin1Char(' ')) ? line.mid(2) : line.mid(1));
        return true;
    }

    bool keyword(QStringView line)
    {
        const qsizetype quote = line.indexOf(QLatin1Char('"'));
        const QStringView word = line.left(qMax(qsizetype(0), quote)).trimmed();
        const bool starts =
            word == "msgctxt"_L1 || (word == "msgid"_L1 && !(m_entry.hasContext && !m_entry.hasId));
        if (starts && (m_entry.hasId || m_entry.hasContext) && !finish())
            return false;
        if (starts)
            m_entry.line = m_line;
        if (word == "msgctxt"_L1) {
            m_entry.hasContext = true;
            m_current = &m_entry.context;
        } else if (word == "msgid"_L1) {
            m_entry.hasId = true;
            m_current = &m_entry.id;
        } else if (word == "msgid_plural"_L1) {
            m_entry.hasPlural = true;
            m_current = &m_entry.plural;
        } else if (word == "msgstr"_L1) {
            m_current = &m_entry.translations[-1];
        } else if (word.startsWith("msgstr["_L1) && word.endsWith(QLatin1Char(']'))) {
            bool good = false;
            const int number = word.mid(7, word.size() - 8).toInt(&good);
            if (!good || number < 0)
                return fail(u"Line %1 has a form of a plural without a number."_s.arg(m_line));
            m_current = &m_entry.translations[number];
        } else {
            return fail(
                u"Line %1 begins with none of the keywords of a PO file, such as msgid."_s.arg(m_line));
        }
        return append(line.mid(quote));
    }

    bool append(QStringView line)
    {
        if (!m_current)
            return fail(u"Line %1 continues a text that has not begun."_s.arg(m_line));
        const QString wrong = appendPoStrings(line, m_charset, *m_current);
        return wrong.isEmpty() || fail(u"Line %1 %2."_s.arg(m_line).arg(wrong));
    }

    bool finish()
    {
        const PoEntry entry = std::exchange(m_entry, {});
        m_current = nullptr;
        if (!entry.hasId && !entry.hasContext && entry.translations.isEmpty()) {
            if (!entry.comment.isNull())
                m_budget.warnOnce(u"Comments that stand before no entry are not kept."_s);
            return true;
        }
        if (!entry.hasId)
            return fail(entry.line ? u"The entry that begins in line %1 has no msgid."_s.arg(entry.line)
                                   : u"The msgstr before line %1 has no msgid."_s.arg(m_line + 1));
        if (entry.translations.isEmpty())
            return fail(u"The entry that begins in line %1 has no msgstr."_s.arg(entry.line));
        if (entry.id.isEmpty() && !entry.hasContext && !entry.isObsolete)
            return readHeader(entry);
        if (entry.hasPlural == entry.translations.contains(-1))
            return fail(
                entry.hasPlural
                    ? u"The plural that begins in line %1 has a msgstr without a number."_s
                    : u"The entry that begins in line %1 has forms, but no msgid_plural."_s.arg(entry.line));
        return addTexts(entry);
    }

    bool readHeader(const PoEntry &entry)
    {
        const QString header = entry.translations.first();
        m_rule = GettextRule::parse(poHeaderField(header, "Plural-Forms"_L1));
        QJsonObject head{{u"header"_s, header}};
        if (!entry.comment.isNull())
            head.insert("comment"_L1, entry.comment);
        if (entry.flags.contains("fuzzy"_L1))
            head.insert("fuzzy"_L1, true);
        m_budget.setHead({}, QString::fromUtf8(QJsonDocument(head).toJson(QJsonDocument::Compact)));
        return true;
    }

    QStringList categoriesFor(int forms)
    {
        if (!m_rule)
            return qtCategories(m_options.language, forms);
        if (m_categories.isEmpty())
            m_categories = m_rule->categories(m_options.language);
        return m_categories;
    }

    Text textOf(const PoEntry &entry) const
    {
        Text text;
        text.key = entry.hasContext ? entry.context + poContextMark + entry.id : entry.id;
        text.description = entry.description;
        QStringList flags = entry.flags.split(QLatin1Char(','), Qt::SkipEmptyParts);
        for (QString &flag : flags)
            flag = flag.trimmed();
        const bool isFuzzy = flags.removeAll(u"fuzzy"_s) > 0;
        QJsonObject own;
        if (entry.hasPlural)
            own.insert("plural"_L1, entry.plural);
        if (!entry.references.isEmpty())
            own.insert("references"_L1, entry.references);
        if (!flags.isEmpty())
            own.insert("flags"_L1, flags.join(", "_L1));
        if (!own.isEmpty())
            text.structure.insert("po"_L1, own);
        QJsonObject ofText;
        if (!entry.comment.isNull())
            ofText.insert("comment"_L1, entry.comment);
        if (!entry.previous.isEmpty())
            ofText.insert("previous"_L1, entry.previous);
        if (entry.isObsolete && isFuzzy)
            ofText.insert("fuzzy"_L1, true);
        if (!ofText.isEmpty())
            text.details.insert("po"_L1, ofText);
        if (entry.isObsolete || isFuzzy)
            text.details.insert("state"_L1, entry.isObsolete ? u"obsolete"_s : u"unfinished"_s);
        return text;
    }

    bool addTexts(const PoEntry &entry)
    {
        const Text whole = textOf(entry);
        if (whole.key.isEmpty()) { // only the header has no msgid
            m_budget.warnOnce(u"An obsolete header is not kept."_s);
            return true;
        }
        const QStringList categories =
            entry.hasPlural ? categoriesFor(entry.translations.lastKey() + 1) : QStringList();
        for (auto form = entry.translations.cbegin(); form != entry.translations.cend(); ++form) {
            Text text = whole;
            text.value = *form;
            if (entry.hasPlural) {
                if (form.key() >= categories.size())
                    return fail(u"The plural that begins in line %1 has a form %2, but the file has %3."_s
                                    .arg(entry.line)
                                    .arg(form.key())
                                    .arg(categories.size()));
                text.key = withBracket(whole.key, categories[form.key()]);
                text.structure.insert("plural"_L1, categories[form.key()]);
            } else if (bracketed(text.key)) {
                text.structure.insert("single"_L1, true);
            }
            if (!m_budget.add(m_texts, std::move(text)))
                return fail(m_budget.problem());
        }
        return true;
    }

    const QString &m_text;
    const QByteArray m_charset;
    const Options &m_options;
    ReadBudget &m_budget;
    qsizetype m_line = 0;
    PoEntry m_entry;
    QString *m_current = nullptr;
    std::optional<GettextRule> m_rule;
    QStringList m_categories;
    QString m_problem;
    Texts m_texts;
};

ReadResult readPo(const QByteArray &bytes, const Options &options, ReadBudget &budget)
{
    const QByteArray charset = poCharset(bytes);
    const auto text = charset.isEmpty() ? decoded(bytes) : decodedAs(bytes, charset);
    if (!text)
        return tl::unexpected(text.error());
    return PoReader(*text, charset, options, budget).texts();
}

} // namespace

FileFormat gettextPo()
{
    FileFormat format{"gettext_po", "text/x-gettext-translation; charset=utf-8", "po", readPo, writePo};
    format.holdsUnfinished = true;
    return format;
}

} // namespace patlas::sandbox::formats
