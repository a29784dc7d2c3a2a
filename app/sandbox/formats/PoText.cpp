// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/formats/PoText.h"

#include "app/sandbox/formats/Encoding.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace patlas::sandbox::formats {

namespace {

const QLatin1StringView escapeNames("abfnrtv");
const QLatin1StringView escapedCharacters("\a\b\f\n\r\t\v");

bool isOctal(QChar c)
{
    return c >= QLatin1Char('0') && c <= QLatin1Char('7');
}

bool isHexadecimal(QChar c)
{
    const char16_t lower = c.unicode() | 0x20;
    return c.isDigit() ? c.unicode() < 0x80 : lower >= u'a' && lower <= u'f';
}

/// Reads one quoted piece.
class PoPiece {
public:
    PoPiece(QStringView line, const QByteArray &charset, QString &text)
        : m_line(line)
        , m_charset(charset)
        , m_text(text)
    {
    }

    /// From behind the opening quote; the position behind the closing one, or -1 if there is none.
    qsizetype read(qsizetype at)
    {
        m_at = at;
        while (m_at < m_line.size()) {
            const QChar c = m_line[m_at++];
            if (c == QLatin1Char('"')) {
                flush();
                return m_at;
            }
            if (c != QLatin1Char('\\'))
                put(c);
            else if (m_at < m_line.size())
                escape(m_line[m_at++]);
        }
        return -1;
    }

private:
    void put(QChar c)
    {
        flush();
        m_text += c;
    }

    void escape(QChar c)
    {
        if (isOctal(c)) {
            --m_at;
            number(8, 3, isOctal);
        } else if (c == QLatin1Char('x') && m_at < m_line.size() && isHexadecimal(m_line[m_at])) {
            number(16, 8, isHexadecimal);
        } else {
            const qsizetype place = c.unicode() < 128 ? escapeNames.indexOf(c) : -1;
            put(place < 0 ? c : QChar(QLatin1Char(escapedCharacters[place])));
        }
    }

    void number(uint base, int maxDigits, bool (*isDigit)(QChar))
    {
        uint value = 0;
        for (int i = 0; i < maxDigits && m_at < m_line.size() && isDigit(m_line[m_at]); ++i)
            value = value * base + uint(QString(m_line[m_at++]).toUInt(nullptr, 16));
        m_bytes += char(value & 0xff);
    }

    /// Several escapes in a row can be one character.
    void flush()
    {
        if (m_bytes.isEmpty())
            return;
        const auto text = decodedAs(m_bytes, m_charset.isEmpty() ? QByteArray("utf-8") : m_charset);
        m_text += text ? *text : QString::fromLatin1(m_bytes);
        m_bytes.clear();
    }

    const QStringView m_line;
    const QByteArray &m_charset;
    QString &m_text;
    QByteArray m_bytes;
    qsizetype m_at = 0;
};

} // namespace

QString appendPoStrings(QStringView line, const QByteArray &charset, QString &text)
{
    PoPiece piece(line, charset, text);
    qsizetype at = 0;
    while (at < line.size()) {
        if (line[at].isSpace()) {
            ++at;
        } else if (line[at] != QLatin1Char('"')) {
            return u"has text outside of quotes"_s;
        } else {
            at = piece.read(at + 1);
            if (at < 0)
                return u"has a quoted text without an end"_s;
        }
    }
    return {};
}

QByteArray poString(const QString &text)
{
    QString out;
    for (const QChar c : text) {
        const qsizetype place = c.unicode() < 128 ? escapedCharacters.indexOf(c) : -1;
        if (place >= 0)
            out += QLatin1Char('\\') + QString(QLatin1Char(escapeNames[place]));
        else if (c == QLatin1Char('\\') || c == QLatin1Char('"'))
            out += QLatin1Char('\\') + QString(c);
        else
            out += c;
    }
    return '"' + out.toUtf8() + '"';
}

QString poHeaderField(const QString &header, QLatin1StringView name)
{
    for (const QString &line : header.split(QLatin1Char('\n'))) {
        if (line.startsWith(name, Qt::CaseInsensitive)
            && QStringView(line).sliced(name.size()).startsWith(QLatin1Char(':')))
            return line.mid(name.size() + 1).trimmed();
    }
    return {};
}

void setPoHeaderField(QString &header, QLatin1StringView name, const QString &value)
{
    QStringList lines = header.split(QLatin1Char('\n'));
    if (lines.last().isEmpty())
        lines.removeLast();
    const QString field = name + ": "_L1 + value;
    bool isThere = false;
    for (QString &line : lines) {
        if (line.startsWith(name, Qt::CaseInsensitive)
            && QStringView(line).sliced(name.size()).startsWith(QLatin1Char(':'))) {
            line = field;
            isThere = true;
        }
    }
    if (!isThere)
        lines.append(field);
    header = lines.join(QLatin1Char('\n')) + QLatin1Char('\n');
}

QByteArray poCharset(const QByteArray &bytes)
{
    constexpr qsizetype maxHeader = 16 * 1024;
    static const QRegularExpression field(u"^\"Content-Type:[^\"\\n]*charset=([A-Za-z0-9._:-]+)"_s,
                                          QRegularExpression::MultilineOption
                                              | QRegularExpression::CaseInsensitiveOption);
    const QString charset = field.match(QString::fromLatin1(bytes.left(maxHeader))).captured(1);
    return charset == "CHARSET"_L1 ? QByteArray() : charset.toLatin1(); // of a template that nobody filled in
}

} // namespace patlas::sandbox::formats
