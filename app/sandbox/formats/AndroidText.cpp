// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/formats/AndroidText.h"

#include "app/sandbox/formats/XmlText.h"

#include <QJsonArray>
#include <QXmlStreamReader>
#include <QXmlStreamWriter>

using namespace Qt::StringLiterals;

namespace patlas::sandbox::formats {

namespace {

bool isSpan(const QXmlStreamReader &reader)
{
    return reader.qualifiedName() == "xliff:g"_L1;
}

bool looksLikeReference(const QString &text)
{
    return text.startsWith(QLatin1Char('@')) || text.startsWith(QLatin1Char('?'));
}

/// Resolves escapes across the elements of a text.
class AndroidUnescape {
public:
    /// False where an escape is incomplete.
    bool add(QStringView raw)
    {
        for (qsizetype i = 0; i < raw.size(); ++i) {
            const QChar c = raw[i];
            const bool isWhite = c == QLatin1Char(' ') || c == QLatin1Char('\n') || c == QLatin1Char('\t')
                || c == QLatin1Char('\r');
            if (!m_quoted && isWhite) {
                m_blank = true;
                continue;
            }
            flush();
            if (!m_begun)
                m_isReference = c == QLatin1Char('@') || c == QLatin1Char('?');
            m_begun = true;
            if (c == QLatin1Char('"'))
                m_quoted = !m_quoted;
            else if (c != QLatin1Char('\\'))
                put(c);
            else if (!escape(raw, i))
                return false;
        }
        return true;
    }

    /// A space that was waiting for more text.
    void flush()
    {
        if (std::exchange(m_blank, false) && !xml.isEmpty())
            put(QLatin1Char(' '));
    }

    void tag(const QString &text)
    {
        flush();
        xml += text;
    }

    bool isReference() const { return m_isReference; }
    QString plain; ///< text alone
    QString xml; ///< text and elements

private:
    void put(QChar c)
    {
        plain += c;
        xml += c == QLatin1Char('&') ? u"&amp;"_s
            : c == QLatin1Char('<')  ? u"&lt;"_s
            : c == QLatin1Char('\r') ? u"&#13;"_s
                                     : QString(c);
    }

    bool escape(QStringView raw, qsizetype &i)
    {
        if (++i >= raw.size())
            return false;
        if (raw[i] != QLatin1Char('u')) {
            put(raw[i] == QLatin1Char('n')       ? QLatin1Char('\n')
                    : raw[i] == QLatin1Char('t') ? QLatin1Char('\t')
                                                 : raw[i]);
            return true;
        }
        bool good = false;
        put(QChar(raw.mid(i + 1, 4).toUShort(&good, 16)));
        i += 4;
        return good && i < raw.size();
    }

    bool m_quoted = false;
    bool m_blank = false;
    bool m_begun = false;
    bool m_isReference = false;
};

QString unicodeEscape(QChar c)
{
    return u"\\u%1"_s.arg(c.unicode(), 4, 16, QLatin1Char('0'));
}

/// `isFirst`, `isLast`: the piece begins or ends the whole text.
QString escapedForAndroid(const QString &text, bool isFirst, bool isLast)
{
    QString out;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text[i];
        const bool first = i == 0;
        const bool last = i + 1 == text.size();
        // A lone surrogate; only an escape can produce one.
        const bool half = c.isHighSurrogate()
            ? last || !text[i + 1].isLowSurrogate()
            : c.isLowSurrogate() && (first || !text[i - 1].isHighSurrogate());
        const bool wouldCollapse = c == QLatin1Char(' ')
            && ((first && isFirst) || (last && isLast) || (!first && text[i - 1] == QLatin1Char(' ')));
        if (c == QLatin1Char('\n'))
            out += "\\n"_L1;
        else if (c == QLatin1Char('\t'))
            out += "\\t"_L1;
        else if (wouldCollapse || half || c.unicode() < 0x20 || c.unicode() >= 0xfffe)
            out += unicodeEscape(c);
        else if (c == QLatin1Char('\\') || c == QLatin1Char('\'') || c == QLatin1Char('"')
                 || (first && isFirst && (c == QLatin1Char('@') || c == QLatin1Char('?'))))
            out += QLatin1Char('\\') + QString(c);
        else
            out += c;
    }
    return out;
}

/// Writes pieces of text and puts the elements around those that had them.
class AndroidPieces {
public:
    AndroidPieces(QXmlStreamWriter &writer, const QJsonArray &spans)
        : m_writer(writer)
        , m_spans(spans)
    {
    }

    void write(const QString &text, bool isFirst, bool isLast)
    {
        qsizetype from = 0;
        for (; m_next < m_spans.size(); ++m_next) {
            const QJsonObject span = m_spans[m_next].toObject();
            const QString inner = span.value("text"_L1).toString();
            const qsizetype at = inner.isEmpty() ? -1 : text.indexOf(inner, from);
            if (at < 0)
                break;
            put(text.mid(from, at - from), isFirst && from == 0, false);
            writeOpenTag(m_writer, span.value("open"_L1).toString());
            from = at + inner.size();
            put(inner, isFirst && at == 0, isLast && from == text.size());
            m_writer.writeCharacters(u""_s);
            m_writer.writeEndElement();
        }
        put(text.mid(from), isFirst && from == 0, isLast);
    }
    bool isDone() const { return m_next >= m_spans.size(); }

private:
    void put(const QString &text, bool isFirst, bool isLast)
    {
        m_writer.writeCharacters(escapedForAndroid(text, isFirst, isLast));
    }

    QXmlStreamWriter &m_writer;
    const QJsonArray m_spans;
    qsizetype m_next = 0;
};

void writeMarkup(QXmlStreamWriter &writer, const QString &fragment, AndroidPieces &pieces)
{
    QXmlStreamReader reader("<f>"_L1 + fragment + "</f>"_L1);
    reader.setNamespaceProcessing(false);
    reader.readNextStartElement();
    bool isFirst = true;
    QString text;
    const auto flush = [&](bool isLast) {
        if (!text.isEmpty())
            pieces.write(std::exchange(text, {}), std::exchange(isFirst, false), isLast);
    };
    bool isOpened = false; // just now: without anything in it, it is written as an empty element
    for (int depth = 1; depth > 0 && !reader.atEnd();) {
        const auto token = reader.readNext();
        const bool wasOpened = std::exchange(isOpened, token == QXmlStreamReader::StartElement);
        if (token == QXmlStreamReader::Characters) {
            text += reader.text();
        } else if (token == QXmlStreamReader::StartElement) {
            flush(false);
            ++depth;
            writeOpenTag(writer, openTag(reader));
        } else if (token == QXmlStreamReader::EndElement) {
            flush(--depth == 0);
            if (depth > 0) {
                if (!wasOpened)
                    writer.writeCharacters(u""_s);
                writer.writeEndElement();
            }
        }
    }
}

} // namespace

bool hasSpans(const Text &text)
{
    return text.details.contains("spans"_L1);
}

bool readAndroidText(QXmlStreamReader &reader, ReadBudget &budget, Text &text)
{
    AndroidUnescape out;
    QJsonArray spans;
    QString spanTag;
    qsizetype spanStart = 0;
    bool hasElements = false;
    bool good = true;
    for (int depth = 1; depth > 0 && !reader.atEnd();) {
        const qsizetype before = out.xml.size() + out.plain.size();
        switch (reader.readNext()) {
        case QXmlStreamReader::StartElement:
            ++depth;
            if (!isSpan(reader)) {
                hasElements = true;
                out.tag(openTag(reader));
                if (!spanTag.isEmpty())
                    budget.warn(text.key, u"An element xliff:g around mark-up is not kept."_s);
                spanTag.clear();
            } else {
                out.flush();
                spanTag = openTag(reader);
                spanStart = out.plain.size();
            }
            break;
        case QXmlStreamReader::EndElement:
            if (--depth == 0)
                break;
            if (!isSpan(reader)) {
                out.tag("</"_L1 + reader.qualifiedName().toString() + QLatin1Char('>'));
            } else if (out.plain.size() == spanStart && !spanTag.isEmpty()) {
                budget.warn(text.key, u"An element xliff:g without text is not kept."_s);
            } else if (!spanTag.isEmpty()) {
                spans.append(QJsonObject{{u"text"_s, out.plain.mid(spanStart)}, {u"open"_s, spanTag}});
                spanTag.clear();
            }
            break;
        case QXmlStreamReader::Characters:
            good = out.add(reader.text()) && good;
            break;
        case QXmlStreamReader::EntityReference:
            reader.raiseError(u"The entity %1 is not known."_s.arg(reader.name()));
            break;
        default:
            break;
        }
        if (!budget.step() || !budget.hold(out.xml.size() + out.plain.size() - before))
            reader.raiseError(budget.problem());
    }
    budget.release(out.xml.size() + out.plain.size());
    text.value = hasElements ? out.xml : out.plain;
    if (hasElements)
        text.details.insert("markup"_L1, true);
    else if (out.isReference() && looksLikeReference(text.value))
        text.details.insert("type"_L1, u"reference"_s);
    if (!spans.isEmpty())
        text.details.insert("spans"_L1, spans);
    return good;
}

void writeAndroidText(QXmlStreamWriter &writer, const Text &text, Warnings &warnings)
{
    const bool isMarkup = text.details.value("markup"_L1).toBool();
    const bool isReference =
        text.details.value("type"_L1).toString() == "reference"_L1 && looksLikeReference(text.value);
    writer.writeCharacters(u""_s);
    if (isReference) {
        // The first character stands for itself; it is what an escape would take away.
        writer.writeCharacters(text.value.left(1) + escapedForAndroid(text.value.mid(1), false, true));
        return;
    }
    AndroidPieces pieces(writer, text.details.value("spans"_L1).toArray());
    if (isMarkup && isXmlFragment(text.value)) {
        writeMarkup(writer, text.value, pieces);
        writer.writeCharacters(u""_s); // else the end of the text would be on a line of its own
    } else {
        if (isMarkup && !text.value.isEmpty())
            warnings.add(text.key, u"The mark-up is not closed or not XML; it is written as text."_s);
        pieces.write(text.value, true, true);
    }
    if (!pieces.isDone() && !text.value.isEmpty())
        warnings.add(text.key, u"The text does not have the placeholder any more that was marked in it."_s);
}

} // namespace patlas::sandbox::formats
