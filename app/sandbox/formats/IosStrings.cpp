// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/formats/Encoding.h"
#include "app/sandbox/formats/ReadBudget.h"

using namespace Qt::StringLiterals;

namespace patlas::sandbox::formats {

namespace {

/// Reads `/* description */ "key" = "value";`, as Apple's tools write it. Keys may be unquoted.
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
            const bool good = token(text.key) && expect('=') && token(text.value) && expect(';');
            if (!good) {
                return tl::unexpected(
                    u"Line %1 is not of the form \"key\" = \"value\"; as it should be."_s.arg(
                        lineAt(m_text, qMin(m_at, m_text.size()))));
            }
            if (!m_budget.add(texts, std::move(text)))
                break;
        }
        if (m_openComment)
            return tl::unexpected(u"A comment at the end of the file is not closed."_s);
        return texts;
    }

private:
    bool atEnd() const { return m_at >= m_text.size(); }

    /// Skips blanks and comments; false at the end.
    bool skipToToken()
    {
        while (!atEnd()) {
            const QStringView rest = QStringView(m_text).mid(m_at);
            if (rest.front().isSpace()) {
                ++m_at;
            } else if (rest.startsWith("//"_L1)) {
                const qsizetype end = m_text.indexOf(QLatin1Char('\n'), m_at);
                m_at = end < 0 ? m_text.size() : end + 1;
            } else if (rest.startsWith("/*"_L1)) {
                const qsizetype end = m_text.indexOf("*/"_L1, m_at + 2);
                m_openComment = end < 0;
                if (m_openComment)
                    return false;
                m_comment = m_text.mid(m_at + 2, end - m_at - 2).trimmed();
                m_at = end + 2;
            } else {
                return true;
            }
        }
        return false;
    }

    bool expect(char wanted)
    {
        if (!skipToToken() || m_text[m_at] != QLatin1Char(wanted))
            return false;
        ++m_at;
        return true;
    }

    bool token(QString &out)
    {
        if (!skipToToken())
            return false;
        if (m_text[m_at] != QLatin1Char('"')) {
            while (!atEnd() && (m_text[m_at].isLetterOrNumber() || "_.-$/:"_L1.contains(m_text[m_at])))
                out += m_text[m_at++];
            return !out.isEmpty();
        }
        ++m_at;
        while (!atEnd()) {
            const QChar c = m_text[m_at++];
            if (c == QLatin1Char('"'))
                return true;
            if (c != QLatin1Char('\\'))
                out += c;
            else if (!escape(out))
                return false;
        }
        return false;
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
        const QLatin1String names("ntr");
        const qsizetype place = c.unicode() < 128 ? names.indexOf(c) : -1;
        out += place < 0 ? c : QLatin1Char("\n\t\r"[place]);
        return true;
    }

    const QString &m_text;
    ReadBudget &m_budget;
    qsizetype m_at = 0;
    QString m_comment;
    bool m_openComment = false;
};

ReadResult readStrings(const QByteArray &bytes, const Options &, ReadBudget &budget)
{
    const auto text = decoded(bytes);
    if (!text)
        return tl::unexpected(text.error());
    return StringsReader(*text, budget).texts();
}

QByteArray quotedString(const QString &text)
{
    QString out = text;
    out.replace(QLatin1Char('\\'), "\\\\"_L1);
    out.replace(QLatin1Char('"'), "\\\""_L1);
    out.replace(QLatin1Char('\n'), "\\n"_L1);
    out.replace(QLatin1Char('\r'), "\\r"_L1);
    out.replace(QLatin1Char('\t'), "\\t"_L1);
    return '"' + out.toUtf8() + '"';
}

QByteArray writeStrings(const Texts &texts, const Options &, Warnings &)
{
    QByteArray out;
    for (const Text &text : texts) {
        QString description = text.description;
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
