// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/formats/XmlText.h"

#include "app/sandbox/formats/ReadBudget.h"

#include <QXmlStreamReader>
#include <QXmlStreamWriter>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace patlas::sandbox::formats {

QString xmlSafe(const QString &text)
{
    QString safe = text;
    for (qsizetype at = 0; at < safe.size(); ++at) {
        QChar &c = safe[at];
        // An escape in a file can produce a lone surrogate, which XML cannot hold.
        if (c.isHighSurrogate() && at + 1 < safe.size() && safe.at(at + 1).isLowSurrogate()) {
            ++at;
            continue;
        }
        const bool control =
            c.unicode() < 0x20 && c != QLatin1Char('\n') && c != QLatin1Char('\r') && c != QLatin1Char('\t');
        if (control || c.isSurrogate() || c.unicode() >= 0xfffe)
            c = QChar::ReplacementCharacter;
    }
    return safe;
}

void writeXmlText(QXmlStreamWriter &writer, const QString &text)
{
    const QStringList pieces = xmlSafe(text).split(QLatin1Char('\r'));
    for (qsizetype i = 0; i < pieces.size(); ++i) {
        if (i > 0)
            writer.writeEntityReference(u"#13"_s);
        writer.writeCharacters(pieces[i]);
    }
}

QString innerXmlText(QXmlStreamReader &reader, bool markup, ReadBudget &budget)
{
    QString text;
    for (int depth = 1; depth > 0 && !reader.atEnd();) {
        const qsizetype before = text.size();
        switch (reader.readNext()) {
        case QXmlStreamReader::StartElement: {
            ++depth;
            // <xliff:g> only marks a placeholder for translators; it is not part of the text.
            if (!markup || reader.qualifiedName().startsWith("xliff:"_L1))
                break;
            text += QLatin1Char('<') + reader.qualifiedName().toString();
            const QXmlStreamAttributes attributes = reader.attributes();
            for (const QXmlStreamAttribute &attribute : attributes)
                text += QLatin1Char(' ') + attribute.qualifiedName().toString() + "=\""_L1
                    + attribute.value().toString().toHtmlEscaped() + QLatin1Char('"');
            text += QLatin1Char('>');
            break;
        }
        case QXmlStreamReader::EndElement:
            if (--depth > 0 && markup && !reader.qualifiedName().startsWith("xliff:"_L1))
                text += "</"_L1 + reader.qualifiedName().toString() + QLatin1Char('>');
            break;
        case QXmlStreamReader::Characters:
            text += reader.text();
            break;
        case QXmlStreamReader::EntityReference:
            reader.raiseError(u"The entity %1 is not known."_s.arg(reader.name()));
            break;
        default:
            break;
        }
        if (!budget.step() || !budget.hold(text.size() - before))
            reader.raiseError(budget.problem());
    }
    budget.release(text.size());
    return text;
}

QString xmlEscaped(const QString &text)
{
    QString out = xmlSafe(text);
    out.replace(QLatin1Char('&'), "&amp;"_L1);
    out.replace(QLatin1Char('<'), "&lt;"_L1);
    out.replace(QLatin1Char('>'), "&gt;"_L1);
    out.replace(QLatin1Char('\r'), "&#13;"_L1);
    return out;
}

QJsonObject attributesBut(const QXmlStreamReader &reader, std::initializer_list<QLatin1StringView> known)
{
    QJsonObject others;
    const QXmlStreamAttributes attributes = reader.attributes();
    for (const QXmlStreamAttribute &attribute : attributes) {
        const QString name = attribute.qualifiedName().toString();
        if (std::find(known.begin(), known.end(), name) == known.end())
            others.insert(name, attribute.value().toString());
    }
    return others;
}

QString openTag(const QXmlStreamReader &reader)
{
    QString tag = QLatin1Char('<') + reader.qualifiedName().toString();
    const QXmlStreamAttributes attributes = reader.attributes();
    for (const QXmlStreamAttribute &attribute : attributes) {
        QString value = xmlEscaped(attribute.value().toString());
        value.replace(QLatin1Char('"'), "&quot;"_L1);
        value.replace(QLatin1Char('\n'), "&#10;"_L1);
        value.replace(QLatin1Char('\t'), "&#9;"_L1);
        tag += QLatin1Char(' ') + attribute.qualifiedName().toString() + "=\""_L1 + value + QLatin1Char('"');
    }
    return tag + QLatin1Char('>');
}

QString innerXml(QXmlStreamReader &reader, ReadBudget &budget, bool &hasElements)
{
    QString xml;
    hasElements = false;
    for (int depth = 1; depth > 0 && !reader.atEnd();) {
        const qsizetype before = xml.size();
        switch (reader.readNext()) {
        case QXmlStreamReader::StartElement:
            ++depth;
            hasElements = true;
            xml += openTag(reader);
            break;
        case QXmlStreamReader::EndElement:
            if (--depth > 0)
                xml += "</"_L1 + reader.qualifiedName().toString() + QLatin1Char('>');
            break;
        case QXmlStreamReader::Characters:
            xml += xmlEscaped(reader.text().toString());
            break;
        case QXmlStreamReader::EntityReference:
            reader.raiseError(u"The entity %1 is not known."_s.arg(reader.name()));
            break;
        default:
            break;
        }
        if (!budget.step() || !budget.hold(xml.size() - before))
            reader.raiseError(budget.problem());
    }
    budget.release(xml.size());
    return xml;
}

QString outerXml(QXmlStreamReader &reader, ReadBudget &budget)
{
    const QString open = openTag(reader);
    const QString name = reader.qualifiedName().toString();
    bool hasElements = false;
    return open + innerXml(reader, budget, hasElements) + "</"_L1 + name + QLatin1Char('>');
}

namespace {

void writeAttributes(QXmlStreamWriter &writer, const QXmlStreamReader &reader)
{
    const QXmlStreamAttributes attributes = reader.attributes();
    for (const QXmlStreamAttribute &attribute : attributes)
        writer.writeAttribute(attribute.qualifiedName().toString(), attribute.value().toString());
}

} // namespace

void keepXml(QXmlStreamReader &reader, ReadBudget &budget, QString &xml, qsizetype maxKept)
{
    const QString element = xml.size() < maxKept ? outerXml(reader, budget) : QString();
    if (xml.size() >= maxKept)
        reader.skipCurrentElement();
    if (element.isEmpty() || xml.size() + element.size() > maxKept)
        budget.warnOnce(u"The file has more elements besides its texts than are kept."_s);
    else
        xml += element;
}

QString textOfXml(const QString &fragment)
{
    QXmlStreamReader reader("<f>"_L1 + fragment + "</f>"_L1);
    reader.setNamespaceProcessing(false);
    QString text;
    while (!reader.atEnd()) {
        if (reader.readNext() == QXmlStreamReader::Characters)
            text += reader.text();
    }
    return text;
}

namespace {

/// Goes through a fragment, and writes it if there is a writer. False where it is none.
bool visitFragment(const QString &fragment, QXmlStreamWriter *writer, bool isBlock = false)
{
    if (fragment.contains("<!DOCTYPE"_L1) || fragment.contains("<?"_L1))
        return false;
    QXmlStreamReader reader("<f>"_L1 + fragment + "</f>"_L1);
    reader.setNamespaceProcessing(false); // prefixes are declared around it, or nowhere
    int depth = 0;
    bool isOpened = false; // just now: without anything in it, it is written as an empty element
    while (!reader.atEnd()) {
        const auto token = reader.readNext();
        const bool wasOpened = std::exchange(isOpened, token == QXmlStreamReader::StartElement);
        switch (token) {
        case QXmlStreamReader::StartElement:
            if (++depth > ReadBudget::maxDepth)
                return false;
            if (depth == 1 || !writer)
                break;
            if (!isBlock || depth > 2)
                writer->writeCharacters(u""_s); // else it would begin a line
            writer->writeStartElement(reader.qualifiedName().toString());
            writeAttributes(*writer, reader);
            break;
        case QXmlStreamReader::EndElement:
            if (--depth > 0 && writer) {
                if (!wasOpened)
                    writer->writeCharacters(u""_s);
                writer->writeEndElement();
            }
            break;
        case QXmlStreamReader::Characters:
            if (writer && (!isBlock || depth > 1 || !reader.isWhitespace()))
                writeXmlText(*writer, reader.text().toString());
            break;
        case QXmlStreamReader::EntityReference:
            return false;
        default:
            break;
        }
    }
    return !reader.hasError();
}

} // namespace

bool isXmlFragment(const QString &text)
{
    return visitFragment(text, nullptr);
}

void writeXmlFragment(QXmlStreamWriter &writer, const QString &fragment)
{
    writer.writeCharacters(u""_s);
    visitFragment(fragment, &writer);
    writer.writeCharacters(u""_s);
}

void writeXmlElements(QXmlStreamWriter &writer, const QString &fragment)
{
    if (isXmlFragment(fragment))
        visitFragment(fragment, &writer, true);
}

void writeOpenTag(QXmlStreamWriter &writer, const QString &tag)
{
    QXmlStreamReader reader(tag);
    reader.setNamespaceProcessing(false);
    writer.writeCharacters(u""_s);
    if (reader.readNextStartElement()) {
        writer.writeStartElement(reader.qualifiedName().toString());
        writeAttributes(writer, reader);
    } else {
        writer.writeStartElement(u"xliff:g"_s);
    }
}

QString xmlProblem(const QXmlStreamReader &reader)
{
    if (reader.error() == QXmlStreamReader::CustomError) // it is XML, but not what is needed
        return u"%1 See line %2."_s.arg(reader.errorString()).arg(reader.lineNumber());
    return u"The file is not valid XML: see line %1. %2"_s.arg(reader.lineNumber()).arg(reader.errorString());
}

} // namespace patlas::sandbox::formats
