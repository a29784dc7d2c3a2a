// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/formats/Plurals.h"
#include "app/sandbox/formats/ReadBudget.h"
#include "app/sandbox/formats/XmlSource.h"
#include "app/sandbox/formats/XmlText.h"

#include <QXmlStreamReader>
#include <QXmlStreamWriter>

using namespace Qt::StringLiterals;

namespace patlas::sandbox::formats {

namespace {

/// Resolves the escapes of Android string resources; white space outside double quotes is collapsed.
std::optional<QString> unescaped(const QString &text)
{
    QString out;
    bool quoted = false;
    bool blank = false; // a space is pending before the next character
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text[i];
        const bool isWhite = c == QLatin1Char(' ') || c == QLatin1Char('\n') || c == QLatin1Char('\t')
            || c == QLatin1Char('\r');
        if (!quoted && isWhite) {
            blank = true;
            continue;
        }
        if (std::exchange(blank, false) && !out.isEmpty())
            out += QLatin1Char(' ');
        if (c == QLatin1Char('"')) {
            quoted = !quoted;
        } else if (c != QLatin1Char('\\')) {
            out += c;
        } else if (++i >= text.size()) {
            return std::nullopt;
        } else if (text[i] == QLatin1Char('u')) {
            bool good = false;
            out += QChar(text.mid(i + 1, 4).toUShort(&good, 16));
            i += 4;
            if (!good || i >= text.size())
                return std::nullopt;
        } else {
            out += text[i] == QLatin1Char('n') ? QLatin1Char('\n')
                : text[i] == QLatin1Char('t')  ? QLatin1Char('\t')
                                               : text[i];
        }
    }
    return out;
}

QString unicodeEscape(QChar c)
{
    return u"\\u%1"_s.arg(c.unicode(), 4, 16, QLatin1Char('0'));
}

QString escapedForAndroid(const QString &text)
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
        const bool wouldCollapse =
            c == QLatin1Char(' ') && (first || last || text[i - 1] == QLatin1Char(' '));
        if (c == QLatin1Char('\n'))
            out += "\\n"_L1;
        else if (c == QLatin1Char('\t'))
            out += "\\t"_L1;
        else if (wouldCollapse || half || c.unicode() < 0x20 || c.unicode() >= 0xfffe)
            out += unicodeEscape(c);
        else if (c == QLatin1Char('\\') || c == QLatin1Char('\'') || c == QLatin1Char('"')
                 || (first && (c == QLatin1Char('@') || c == QLatin1Char('?'))))
            out += QLatin1Char('\\') + QString(c);
        else
            out += c;
    }
    return out;
}

class AndroidReader {
public:
    AndroidReader(const QString &text, ReadBudget &budget)
        : m_reader(text)
        , m_budget(budget)
    {
        m_reader.setNamespaceProcessing(false); // xliff: is often left undeclared
    }

    ReadResult texts()
    {
        if (!m_reader.readNextStartElement() || m_reader.qualifiedName() != "resources"_L1)
            return tl::unexpected(m_reader.hasError() ? xmlProblem(m_reader)
                                                      : u"The file has no element <resources>."_s);
        while (m_reader.readNextStartElement()) {
            const QString kind = m_reader.qualifiedName().toString();
            const QString name = attribute("name");
            const bool isKnown = kind == "string"_L1 || kind == "plurals"_L1 || kind == "string-array"_L1;
            if (isKnown && name.isEmpty())
                m_reader.raiseError(u"The element %1 has no name."_s.arg(kind));
            else if (kind == "string"_L1)
                addText(name);
            else if (isKnown)
                addItems(name, kind == "plurals"_L1);
            else
                m_reader.skipCurrentElement(); // other resources are not texts
        }
        while (!m_reader.atEnd())
            m_reader.readNext();
        if (m_reader.hasError())
            return tl::unexpected(xmlProblem(m_reader));
        return std::move(m_texts);
    }

private:
    QString attribute(const char *name) const
    {
        return m_reader.attributes().value(QLatin1String(name)).toString();
    }

    void addText(const QString &key)
    {
        const bool locked = attribute("translatable") == "false"_L1;
        const auto value = unescaped(innerXmlText(m_reader, true, m_budget));
        if (!value)
            return m_reader.raiseError(u"The escape in %1 is not complete."_s.arg(key));
        Text text{key, *value};
        text.locked = locked;
        add(std::move(text));
    }

    void addItems(const QString &name, bool plural)
    {
        int place = 0;
        while (m_reader.readNextStartElement()) {
            const QString inner = plural ? attribute("quantity") : QString::number(place++);
            if (plural && !pluralCategories().contains(inner))
                m_reader.raiseError(u"%1 is no quantity of a plural."_s.arg(inner));
            addText(withBracket(name, inner));
        }
    }

    void add(Text text)
    {
        if (!m_budget.add(m_texts, std::move(text)))
            m_reader.raiseError(m_budget.problem());
    }

    QXmlStreamReader m_reader;
    ReadBudget &m_budget;
    Texts m_texts;
};

ReadResult readAndroid(const QByteArray &bytes, const Options &, ReadBudget &budget)
{
    const auto source = xmlSource(bytes, budget);
    if (!source)
        return tl::unexpected(source.error());
    return AndroidReader(*source, budget).texts();
}

/// Length of the list `days[0]`, `days[1]`, … that begins at `from`; 0 when none does.
std::size_t listLength(const std::vector<Unit> &units, std::size_t from)
{
    std::size_t length = 0;
    QString base;
    while (from + length < units.size() && !units[from + length].plural) {
        const auto parts = bracketed(units[from + length].key);
        if (!parts || parts->second != QString::number(length) || (length > 0 && parts->first != base))
            break;
        base = parts->first;
        ++length;
    }
    return length;
}

void writeAndroidItem(QXmlStreamWriter &writer, const QString &quantity, const QString &value)
{
    writer.writeStartElement(u"item"_s);
    if (!quantity.isEmpty())
        writer.writeAttribute(u"quantity"_s, quantity);
    writer.writeCharacters(escapedForAndroid(value));
    writer.writeEndElement();
}

QByteArray writeAndroid(const Texts &texts, const Options &options, Warnings &)
{
    QByteArray out;
    QXmlStreamWriter writer(&out);
    writer.setAutoFormatting(true);
    writer.writeStartDocument();
    writer.writeStartElement(u"resources"_s);
    const std::vector<Unit> units =
        unitsOf(texts, options.disablePlurals ? QStringList() : pluralCategories());
    for (std::size_t i = 0; i < units.size();) {
        const std::size_t length = listLength(units, i);
        const bool single = length == 0 && !units[i].plural;
        writer.writeStartElement(single ? u"string"_s : length > 0 ? u"string-array"_s : u"plurals"_s);
        writer.writeAttribute(u"name"_s, xmlSafe(length > 0 ? bracketed(units[i].key)->first : units[i].key));
        if (single)
            writer.writeCharacters(escapedForAndroid(units[i].forms.front().second.value));
        for (std::size_t item = i; item < i + length; ++item)
            writeAndroidItem(writer, {}, units[item].forms.front().second.value);
        if (units[i].plural) {
            for (const auto &[category, text] : units[i].forms)
                writeAndroidItem(writer, category, text.value);
        }
        writer.writeEndElement();
        i += qMax<std::size_t>(length, 1);
    }
    writer.writeEndElement();
    writer.writeEndDocument();
    return out;
}

} // namespace

FileFormat androidXml()
{
    return {"android_xml", "application/xml", "xml", readAndroid, writeAndroid};
}

} // namespace patlas::sandbox::formats
