// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/formats/Encoding.h"
#include "app/sandbox/formats/ReadBudget.h"

using namespace Qt::StringLiterals;

namespace patlas::sandbox::formats {

namespace {

/// What octal escapes stand for beyond ASCII: the encoding of NeXTSTEP, as in all property lists of text.
constexpr char16_t nextStepCharacters[] =
    u"\u00a0\u00c0\u00c1\u00c2\u00c3\u00c4\u00c5\u00c7\u00c8\u00c9\u00ca\u00cb\u00cc\u00cd\u00ce\u00cf"
    u"\u00d0\u00d1\u00d2\u00d3\u00d4\u00d5\u00d6\u00d9\u00da\u00db\u00dc\u00dd\u00de\u00b5\u00d7\u00f7"
    u"\u00a9\u00a1\u00a2\u00a3\u2044\u00a5\u0192\u00a7\u00a4\u2019\u201c\u00ab\u2039\u203a\ufb01\ufb02"
    u"\u00ae\u2013\u2020\u2021\u00b7\u00a6\u00b6\u2022\u201a\u201e\u201d\u00bb\u2026\u2030\u00ac\u00bf"
    u"\u00b9\u02cb\u00b4\u02c6\u02dc\u00af\u02d8\u02d9\u00a8\u00b2\u02da\u00b8\u00b3\u02dd\u02db\u02c7"
    u"\u2014\u00b1\u00bc\u00bd\u00be\u00e0\u00e1\u00e2\u00e3\u00e4\u00e5\u00e7\u00e8\u00e9\u00ea\u00eb"
    u"\u00ec\u00c6\u00ed\u00aa\u00ee\u00ef\u00f0\u00f1\u0141\u00d8\u0152\u00ba\u00f2\u00f3\u00f4\u00f5"
    u"\u00f6\u00e6\u00f9\u00fa\u00fb\u0131\u00fc\u00fd\u0142\u00f8\u0153\u00df\u00fe\u00ff\ufffd\ufffd";

bool isOctalDigit(QChar c)
{
    return c >= QLatin1Char('0') && c <= QLatin1Char('7');
}

/// Reads `/* description */ "key" = "value";`, as Apple's tools write it. Keys may be unquoted, and a key
/// alone is its own value.
class StringsReader {
public:
    StringsReader(const QString &text, ReadBudget &budget)
        : m_text(text)
        , m_budget(budget)
    {
    }

    ReadResult texts()
    {
        Texts texts;
        while (skipToToken()) {
            Text text;
            text.description = std::exchange(m_comment, {});
            if (!entry(text))
                return tl::unexpected(m_problem);
            if (std::exchange(m_hasOctal, false))
                m_budget.warn(
                    text.key,
                    u"Its octal escapes are read in the encoding of NeXTSTEP, as Apple's tools do."_s);
            if (!m_budget.add(texts, std::move(text)))
                break;
        }
        if (m_openComment)
            return tl::unexpected(u"The comment that begins in line %1 is not closed."_s.arg(m_commentLine));
        if (!m_comment.isEmpty())
            m_budget.warnOnce(u"Comments that stand before no entry are not kept."_s);
        return texts;
    }

private:
    bool atEnd() const { return m_at >= m_text.size(); }

    bool fail(const QString &sentence, qsizetype at)
    {
        if (m_problem.isEmpty())
            m_problem = sentence.arg(lineAt(m_text, qMin(at, m_text.size())));
        return false;
    }

    bool entry(Text &text)
    {
        if (!token(text.key))
            return false;
        if (take(';')) {
            text.value = text.key;
            return true;
        }
        if (!take('='))
            return fail(u"There is no = or ; after the key that ends in line %1."_s, m_end);
        if (!skipToToken())
            return fail(u"There is no value after the = in line %1."_s, m_end);
        if (u"({<"_s.contains(m_text[m_at]))
            return fail(u"The value in line %1 is a list, a dictionary or data, and not text."_s, m_at);
        if (!token(text.value))
            return false;
        return take(';') || fail(u"There is no ; after the value that ends in line %1."_s, m_end);
    }

    /// Skips blanks and comments; false at the end.
    bool skipToToken()
    {
        while (!atEnd()) {
            const QStringView rest = QStringView(m_text).mid(m_at);
            if (rest.front().isSpace()) {
                ++m_at;
            } else if (rest.startsWith("//"_L1)) {
                const qsizetype end = m_text.indexOf(QLatin1Char('\n'), m_at);
                addComment(m_at + 2, end < 0 ? m_text.size() : end);
                m_at = end < 0 ? m_text.size() : end + 1;
            } else if (rest.startsWith("/*"_L1)) {
                const qsizetype end = m_text.indexOf("*/"_L1, m_at + 2);
                m_openComment = end < 0;
                m_commentLine = m_openComment ? lineAt(m_text, m_at) : 0;
                if (m_openComment)
                    return false;
                addComment(m_at + 2, end);
                m_at = end + 2;
            } else {
                return true;
            }
        }
        return false;
    }

    void addComment(qsizetype from, qsizetype end)
    {
        const QStringView text = QStringView(m_text).mid(from, end - from).trimmed();
        if (!m_comment.isEmpty())
            m_comment += QLatin1Char('\n');
        m_comment += text;
    }

    bool take(char wanted)
    {
        const qsizetype from = m_at;
        const QString comment = m_comment;
        if (skipToToken() && m_text[m_at] == QLatin1Char(wanted)) {
            m_end = ++m_at;
            return true;
        }
        m_at = from;
        m_comment = comment;
        return false;
    }

    bool token(QString &out)
    {
        const qsizetype from = m_at;
        const QChar quote = m_text[m_at];
        if (quote != QLatin1Char('"') && quote != QLatin1Char('\'')) {
            while (!atEnd() && (m_text[m_at].isLetterOrNumber() || "_.-$/:"_L1.contains(m_text[m_at])))
                out += m_text[m_at++];
            m_end = m_at;
            return !out.isEmpty()
                || fail(u"Line %1 has neither quoted text nor a word where one is needed."_s, m_at);
        }
        ++m_at;
        while (!atEnd()) {
            const QChar c = m_text[m_at++];
            if (c == quote) {
                m_end = m_at;
                return true;
            }
            if (c != QLatin1Char('\\'))
                out += c;
            else if (!escape(out))
                return fail(u"The escape in line %1 is not complete."_s, m_at);
        }
        return fail(u"The quoted text that begins in line %1 has no end."_s, from);
    }

    bool escape(QString &out)
    {
        if (atEnd())
            return false;
        const QChar c = m_text[m_at++];
        if (c == QLatin1Char('U') || c == QLatin1Char('u')) {
            bool good = false;
            const ushort unit = QStringView(m_text).mid(m_at, 4).toUShort(&good, 16);
            out += QChar(unit);
            m_at += 4;
            return good && m_at <= m_text.size();
        }
        if (isOctalDigit(c)) {
            uint value = uint(c.digitValue());
            for (int i = 0; i < 2 && !atEnd() && isOctalDigit(m_text[m_at]); ++i)
                value = value * 8 + uint(m_text[m_at++].digitValue());
            value &= 0xff;
            m_hasOctal = m_hasOctal || value >= 0x80;
            out += QChar(value < 0x80 ? char16_t(value) : nextStepCharacters[value - 0x80]);
            return true;
        }
        const QLatin1String names("abfnrtv");
        const qsizetype place = c.unicode() < 128 ? names.indexOf(c) : -1;
        out += place < 0 ? c : QLatin1Char("\a\b\f\n\r\t\v"[place]);
        return true;
    }

    const QString &m_text;
    ReadBudget &m_budget;
    qsizetype m_at = 0;
    qsizetype m_end = 0; ///< behind the last token
    QString m_comment;
    QString m_problem;
    qsizetype m_commentLine = 0;
    bool m_openComment = false;
    bool m_hasOctal = false; ///< beyond ASCII
};

ReadResult readStrings(const QByteArray &bytes, const Options &, ReadBudget &budget)
{
    const auto text = decoded(bytes);
    if (!text)
        return tl::unexpected(text.error());
    if (text->startsWith("bplist"_L1))
        return tl::unexpected(
            u"The file is a binary property list; plutil -convert or plistutil makes text of it."_s);
    if (text->trimmed().startsWith(QLatin1Char('<')))
        return tl::unexpected(
            u"The file is a property list in XML; here the form \"key\" = \"value\"; is read."_s);
    return StringsReader(*text, budget).texts();
}

QByteArray quotedString(const QString &text)
{
    QString out = text;
    out.replace(QLatin1Char('\\'), "\\\\"_L1);
    out.replace(QLatin1Char('"'), "\\\""_L1);
    const QLatin1String names("abfnrtv");
    for (qsizetype i = 0; i < names.size(); ++i)
        out.replace(QLatin1Char("\a\b\f\n\r\t\v"[i]), QLatin1Char('\\') + QString(QLatin1Char(names[i])));
    return '"' + out.toUtf8() + '"';
}

QByteArray writeStrings(const Texts &texts, const Options &options, Warnings &)
{
    QByteArray out;
    for (const Text &text : texts) {
        QString description = options.includeMetadata ? text.description : QString();
        description.replace("*/"_L1, "* /"_L1);
        if (!description.isEmpty())
            out += "/* " + description.toUtf8() + " */\n";
        out += quotedString(text.key) + " = " + quotedString(text.value) + ";\n";
    }
    return out;
}

} // namespace

FileFormat iosStrings()
{
    return {"ios_strings", "text/plain; charset=utf-8", "strings", readStrings, writeStrings};
}

} // namespace patlas::sandbox::formats
