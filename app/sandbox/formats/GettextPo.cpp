// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/formats/Encoding.h"
#include "app/sandbox/formats/Plurals.h"
#include "app/sandbox/formats/ReadBudget.h"

#include <QMap>

using namespace Qt::StringLiterals;

namespace patlas::sandbox::formats {

namespace {

// The separator that gettext uses between msgctxt and msgid.
constexpr QChar contextMark(4);

struct PoEntry {
    QString context;
    QString id;
    QString plural;
    QMap<int, QString> translations; ///< -1: msgstr without a number
    QString description;
    bool hasContext = false;
    bool hasId = false;
    bool hasPlural = false;
};

class PoReader {
public:
    PoReader(const QString &text, const Options &options, ReadBudget &budget)
        : m_text(text)
        , m_options(options)
        , m_budget(budget)
    {
    }

    ReadResult texts()
    {
        for (const QStringView raw : QStringView(m_text).tokenize(QLatin1Char('\n'))) {
            ++m_line;
            const QStringView line = raw.trimmed();
            const bool good = line.isEmpty()        ? finish()
                : line.startsWith(QLatin1Char('#')) ? comment(line)
                : line.startsWith(QLatin1Char('"')) ? append(line)
                                                    : keyword(line);
            if (!good || !m_budget.step())
                return tl::unexpected(u"Line %1 is not valid in a PO file."_s.arg(m_line));
        }
        if (!finish())
            return tl::unexpected(u"The last entry of the file has no msgstr."_s);
        return std::move(m_texts);
    }

private:
    bool finish()
    {
        const PoEntry entry = std::exchange(m_entry, {});
        m_current = nullptr;
        if (!entry.hasId)
            return !entry.hasContext && entry.translations.isEmpty();
        if (entry.translations.isEmpty())
            return false;
        if (entry.id.isEmpty() && !entry.hasContext)
            return true; // the header
        const QString key = entry.hasContext ? entry.context + contextMark + entry.id : entry.id;
        const QStringList categories = pluralCategories(m_options.language);
        for (auto form = entry.translations.cbegin(); form != entry.translations.cend(); ++form) {
            Text text{key, *form};
            if (entry.hasPlural) {
                const int number = qMax(form.key(), 0);
                if (number >= categories.size())
                    return false;
                text.key = withBracket(key, categories[number]);
            }
            text.description = entry.description;
            if (!m_budget.add(m_texts, std::move(text)))
                return false;
        }
        return true;
    }

    bool comment(QStringView line)
    {
        if (!m_entry.translations.isEmpty() && !finish())
            return false; // entries need no blank line between them
        if (line.startsWith("#."_L1)) {
            if (!m_entry.description.isEmpty())
                m_entry.description += QLatin1Char('\n');
            m_entry.description += line.mid(2).trimmed();
        }
        return true; // "#~" too: obsolete entries are skipped
    }

    bool keyword(QStringView line)
    {
        const qsizetype quote = line.indexOf(QLatin1Char('"'));
        if (quote < 0)
            return false;
        const QStringView word = line.left(quote).trimmed();
        const bool starts = word == "msgctxt"_L1 || word == "msgid"_L1;
        if (starts && !m_entry.translations.isEmpty() && !finish())
            return false;
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
                return false;
            m_current = &m_entry.translations[number];
        } else {
            return false;
        }
        return append(line.mid(quote));
    }

    /// Appends a quoted piece to the current field.
    bool append(QStringView piece)
    {
        if (!m_current || piece.size() < 2 || !piece.endsWith(QLatin1Char('"')))
            return false;
        piece = piece.mid(1, piece.size() - 2);
        for (qsizetype i = 0; i < piece.size(); ++i) {
            const QChar c = piece[i];
            if (c == QLatin1Char('"'))
                return false;
            if (c != QLatin1Char('\\')) {
                *m_current += c;
                continue;
            }
            if (++i >= piece.size())
                return false;
            const QLatin1String names("ntr");
            const qsizetype place = piece[i].unicode() < 128 ? names.indexOf(piece[i]) : -1;
            *m_current += place < 0 ? piece[i] : QLatin1Char("\n\t\r"[place]);
        }
        return true;
    }

    const QString &m_text;
    const Options &m_options;
    ReadBudget &m_budget;
    qsizetype m_line = 0;
    PoEntry m_entry;
    QString *m_current = nullptr;
    Texts m_texts;
};

ReadResult readPo(const QByteArray &bytes, const Options &options, ReadBudget &budget)
{
    const auto text = decoded(bytes);
    if (!text)
        return tl::unexpected(text.error());
    return PoReader(*text, options, budget).texts();
}

QByteArray poString(const QString &text)
{
    QString out = text;
    out.replace(QLatin1Char('\\'), "\\\\"_L1);
    out.replace(QLatin1Char('"'), "\\\""_L1);
    out.replace(QLatin1Char('\n'), "\\n"_L1);
    out.replace(QLatin1Char('\r'), "\\r"_L1);
    out.replace(QLatin1Char('\t'), "\\t"_L1);
    return '"' + out.toUtf8() + '"';
}

/// The gettext plural rule: as many forms as the language has, in the order of pluralCategories().
QByteArray pluralRule(const QString &language)
{
    const bool frenchLike = language.startsWith("fr"_L1) || language == "pt-BR"_L1;
    switch (pluralCategories(language).size()) {
    case 1:
        return "nplurals=1; plural=0;";
    case 3:
        return "nplurals=3; plural=(n%10==1 && n%100!=11 ? 0 : n%10>=2 && n%10<=4 && (n%100<12 || n%100>14) "
               "? "
               "1 : 2);";
    case 4:
        return "nplurals=4; plural=(n%100==1 ? 0 : n%100==2 ? 1 : n%100==3 || n%100==4 ? 2 : 3);";
    case 5:
        return "nplurals=5; plural=(n==1 ? 0 : n==2 ? 1 : n<7 ? 2 : n<11 ? 3 : 4);";
    case 6:
        return "nplurals=6; plural=(n==0 ? 0 : n==1 ? 1 : n==2 ? 2 : n%100>=3 && n%100<=10 ? 3 : n%100>=11 ? "
               "4 "
               ": 5);";
    default:
        return frenchLike ? "nplurals=2; plural=(n > 1);" : "nplurals=2; plural=(n != 1);";
    }
}

void appendId(QByteArray &out, const QString &key)
{
    const qsizetype mark = key.indexOf(contextMark);
    if (mark >= 0)
        out += "msgctxt " + poString(key.left(mark)) + '\n';
    out += "msgid " + poString(key.mid(mark + 1)) + '\n';
}

QByteArray writePo(const Texts &texts, const Options &options, Warnings &)
{
    QByteArray out = "msgid \"\"\nmsgstr \"\"\n\"Language: " + options.language.toUtf8()
        + "\\n\"\n\"MIME-Version: 1.0\\n\"\n\"Content-Type: text/plain; charset=UTF-8\\n\"\n"
          "\"Content-Transfer-Encoding: 8bit\\n\"\n\"Plural-Forms: "
        + pluralRule(options.language) + "\\n\"\n";
    const QStringList categories = pluralCategories(options.language);
    for (const Unit &unit : unitsOf(texts, options.disablePlurals ? QStringList() : categories)) {
        if (unit.key.isEmpty())
            continue; // this is the header
        out += '\n';
        const QString description = unit.forms.front().second.description;
        if (!description.isEmpty()) {
            for (const QString &line : description.split(QLatin1Char('\n')))
                out += "#. " + line.toUtf8().replace('\r', ' ') + '\n';
        }
        appendId(out, unit.key);
        if (!unit.plural) {
            out += "msgstr " + poString(unit.forms.front().second.value) + '\n';
            continue;
        }
        out += "msgid_plural " + poString(unit.key.mid(unit.key.indexOf(contextMark) + 1)) + '\n';
        for (int i = 0; i < categories.size(); ++i) {
            QString value;
            for (const auto &[category, text] : unit.forms) {
                if (category == categories[i])
                    value = text.value;
            }
            out += "msgstr[" + QByteArray::number(i) + "] " + poString(value) + '\n';
        }
    }
    return out;
}

} // namespace

FileFormat gettextPo()
{
    return {"gettext_po", "text/x-gettext-translation; charset=utf-8", "po", readPo, writePo};
}

} // namespace patlas::sandbox::formats
