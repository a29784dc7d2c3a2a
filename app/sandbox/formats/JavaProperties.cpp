// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/formats/Encoding.h"
#include "app/sandbox/formats/ReadBudget.h"

using namespace Qt::StringLiterals;

namespace patlas::sandbox::formats {

namespace {

bool isBlank(QChar c)
{
    return c == QLatin1Char(' ') || c == QLatin1Char('\t') || c == QLatin1Char('\f');
}

/// Reads by the rules of java.util.Properties: comments, continued lines, three ways to end a key, escapes.
class PropertiesReader {
public:
    PropertiesReader(const QString &text, ReadBudget &budget)
        : m_text(text)
        , m_budget(budget)
    {
    }

    ReadResult texts()
    {
        Texts texts;
        QString comment; // lines before an entry describe it
        while (m_at < m_text.size()) {
            skipBlanks();
            if (isLineEnd()) {
                skipLineEnd();
            } else if (m_at < m_text.size() && (peek() == QLatin1Char('#') || peek() == QLatin1Char('!'))) {
                const qsizetype from = ++m_at;
                while (m_at < m_text.size() && !isLineEnd())
                    ++m_at;
                if (!comment.isEmpty())
                    comment += QLatin1Char('\n');
                comment += QStringView(m_text).mid(from, m_at - from).trimmed();
            } else if (m_at < m_text.size()) {
                const QString key = part(true);
                skipBlanks();
                if (m_at < m_text.size() && (peek() == QLatin1Char('=') || peek() == QLatin1Char(':'))) {
                    ++m_at;
                    skipBlanks();
                }
                const QString value = part(false);
                if (!m_problem.isEmpty())
                    return tl::unexpected(m_problem);
                Text text{key, value};
                text.description = std::exchange(comment, {});
                if (!m_budget.add(texts, std::move(text)))
                    break;
            }
        }
        if (!comment.isEmpty())
            m_budget.warnOnce(u"Comments that stand before no entry are not kept."_s);
        return texts;
    }

private:
    QChar peek() const { return m_text[m_at]; }
    bool isLineEnd() const
    {
        return m_at < m_text.size() && (peek() == QLatin1Char('\n') || peek() == QLatin1Char('\r'));
    }
    void skipLineEnd()
    {
        const bool carriage = peek() == QLatin1Char('\r');
        ++m_at;
        if (carriage && m_at < m_text.size() && peek() == QLatin1Char('\n'))
            ++m_at;
    }
    void skipBlanks()
    {
        while (m_at < m_text.size() && isBlank(peek()))
            ++m_at;
    }

    QString part(bool isKey)
    {
        QString out;
        while (m_at < m_text.size() && !isLineEnd()) {
            const QChar c = peek();
            if (isKey && (isBlank(c) || c == QLatin1Char('=') || c == QLatin1Char(':')))
                break;
            ++m_at;
            if (c == QLatin1Char('\\'))
                appendEscaped(out);
            else
                out += c;
        }
        return out;
    }

    void appendEscaped(QString &out)
    {
        if (m_at >= m_text.size())
            return;
        if (isLineEnd()) {
            skipLineEnd();
            skipBlanks();
            return;
        }
        const QChar c = m_text[m_at++];
        if (c == QLatin1Char('u')) {
            bool good = false;
            const ushort unit = QStringView(m_text).mid(m_at, 4).toUShort(&good, 16);
            if (!good || m_at + 4 > m_text.size()) {
                m_problem = u"The escape \\u in line %1 is not followed by four hexadecimal digits."_s.arg(
                    lineAt(m_text, m_at));
                return;
            }
            out += QChar(unit);
            m_at += 4;
            return;
        }
        const QLatin1String names("ntrf");
        const qsizetype place = c.unicode() < 128 ? names.indexOf(c) : -1;
        out += place < 0 ? c : QLatin1Char("\n\t\r\f"[place]);
    }

    const QString &m_text;
    ReadBudget &m_budget;
    qsizetype m_at = 0;
    QString m_problem;
};

ReadResult readProperties(const QByteArray &bytes, const Options &, ReadBudget &budget)
{
    // Java used Latin-1 before version 9 and UTF-8 since.
    const QString text = decoded(bytes).value_or(QString::fromLatin1(bytes));
    return PropertiesReader(text, budget).texts();
}

QByteArray escapedProperty(const QString &text, bool isKey)
{
    QByteArray out;
    bool leading = true;
    for (const QChar c : text) {
        const bool isSpace = c == QLatin1Char(' ');
        switch (c.unicode()) {
        case '\n':
            out += "\\n";
            break;
        case '\r':
            out += "\\r";
            break;
        case '\t':
            out += "\\t";
            break;
        case '\f':
            out += "\\f";
            break;
        default:
            if (c.unicode() < 0x20 || c.unicode() > 0x7e) {
                out += "\\u" + QByteArray::number(c.unicode(), 16).rightJustified(4, '0');
            } else {
                const bool isSpecial = c == QLatin1Char('\\') || (isSpace && (leading || isKey))
                    || (leading && (c == QLatin1Char('#') || c == QLatin1Char('!')))
                    || (isKey && (c == QLatin1Char('=') || c == QLatin1Char(':')));
                if (isSpecial)
                    out += '\\';
                out += char(c.unicode());
            }
        }
        leading = leading && isSpace;
    }
    return out;
}

/// The charset of a file of properties is not certain; escapes in its comments are as good as in its texts.
QByteArray escapedComment(const QString &line)
{
    QByteArray out;
    for (const QChar c : line)
        out += c.unicode() < 0x20 || c.unicode() > 0x7e
            ? "\\u" + QByteArray::number(c.unicode(), 16).rightJustified(4, '0')
            : QByteArray(1, char(c.unicode()));
    return out;
}

QByteArray writeProperties(const Texts &texts, const Options &options, Warnings &)
{
    QByteArray out;
    for (const Text &text : texts) {
        if (options.includeMetadata && !text.description.isEmpty()) {
            for (const QString &line : text.description.split(QLatin1Char('\n')))
                out += "# " + escapedComment(line) + '\n';
        }
        out += escapedProperty(text.key, true) + '=' + escapedProperty(text.value, false) + '\n';
    }
    return out;
}

} // namespace

FileFormat javaProperties()
{
    return {"java_properties", "text/plain; charset=utf-8", "properties", readProperties, writeProperties};
}

} // namespace patlas::sandbox::formats
