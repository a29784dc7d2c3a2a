// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/formats/FileFormat.h"
#include "app/sandbox/formats/XmlText.h"

#include <QXmlStreamReader>
#include <QXmlStreamWriter>

#include <array>

namespace patlas::sandbox::formats {

namespace {

/// States of XLIFF 1.2 for the numbers of the statuses: 0 needs translation, 1 accepted, 2 needs review, 3
/// rejected.
constexpr std::array states{"needs-translation", "final", "needs-review-translation", "needs-adaptation"};

std::optional<int> statusOf(QStringView state)
{
    for (std::size_t i = 0; i < states.size(); ++i) {
        if (state == QLatin1String(states[i]))
            return int(i);
    }
    if (state == QLatin1String("translated") || state == QLatin1String("signed-off"))
        return 1;
    if (state == QLatin1String("new") || state == QLatin1String("needs-l10n"))
        return 0;
    if (state == QLatin1String("needs-review-adaptation") || state == QLatin1String("needs-review-l10n"))
        return 2;
    return std::nullopt;
}

// How states begin that are none of XLIFF's own.
constexpr QLatin1String ownMark("x-");

QString ownStatusOf(QStringView state)
{
    return (state.startsWith(ownMark) ? state.mid(ownMark.size()) : state).toString();
}

class XliffReader {
public:
    explicit XliffReader(const QByteArray &bytes)
        : m_reader(bytes)
    {
    }

    /// Units are found at any depth: inside of groups, and inside of segments in XLIFF 2.
    ReadResult texts()
    {
        if (!m_reader.readNextStartElement() || m_reader.name() != QLatin1String("xliff"))
            return tl::unexpected(m_reader.hasError() ? xmlProblem(m_reader)
                                                      : QStringLiteral("The file has no element <xliff>."));
        while (!m_reader.atEnd()) {
            if (m_reader.readNext() != QXmlStreamReader::StartElement)
                continue;
            if (m_reader.name() == QLatin1String("trans-unit") || m_reader.name() == QLatin1String("unit"))
                readUnit();
        }
        if (m_reader.hasError())
            return tl::unexpected(xmlProblem(m_reader));
        return std::move(m_texts);
    }

private:
    void readUnit()
    {
        const QXmlStreamAttributes attributes = m_reader.attributes();
        Text text;
        text.key = attributes.value(QLatin1String("resname")).toString();
        if (text.key.isEmpty())
            text.key = attributes.value(QLatin1String("id")).toString();
        text.locked = attributes.value(QLatin1String("translate")) == QLatin1String("no");
        if (text.key.isEmpty())
            return m_reader.raiseError(QStringLiteral("A unit has no id."));
        for (int depth = 1; depth > 0 && !m_reader.atEnd();) {
            const auto token = m_reader.readNext();
            if (token == QXmlStreamReader::EndElement)
                --depth;
            if (token != QXmlStreamReader::StartElement)
                continue;
            if (m_reader.name() == QLatin1String("source")) {
                text.source += innerXmlText(m_reader, false);
            } else if (m_reader.name() == QLatin1String("target")) {
                const QXmlStreamAttributes ofTarget = m_reader.attributes();
                const QStringView state = ofTarget.value(QLatin1String("state"));
                text.status = statusOf(state);
                text.ownStatus = text.status ? QString() : ownStatusOf(state);
                text.value += innerXmlText(m_reader, false);
            } else if (m_reader.name() == QLatin1String("note")) {
                text.description = innerXmlText(m_reader, false);
            } else if (m_reader.name() == QLatin1String("alt-trans")) {
                m_reader.skipCurrentElement(); // proposals, not the translation
            } else {
                ++depth;
            }
        }
        m_texts.push_back(std::move(text));
    }

    QXmlStreamReader m_reader;
    Texts m_texts;
};

ReadResult readXliff(const QByteArray &bytes, const Options &)
{
    return XliffReader(bytes).texts();
}

void writeXliffUnit(QXmlStreamWriter &writer, const Text &text, const Options &options)
{
    writer.writeStartElement(QStringLiteral("trans-unit"));
    writer.writeAttribute(QStringLiteral("id"), xmlSafe(text.key));
    writer.writeAttribute(QStringLiteral("resname"), xmlSafe(text.key));
    writer.writeAttribute(QStringLiteral("xml:space"), QStringLiteral("preserve"));
    writer.writeStartElement(QStringLiteral("source"));
    writeXmlText(writer, text.source);
    writer.writeEndElement();
    writer.writeStartElement(QStringLiteral("target"));
    if (options.includeStatus && !text.ownStatus.isEmpty())
        writer.writeAttribute(QStringLiteral("state"), ownMark + xmlSafe(text.ownStatus));
    else if (options.includeStatus && text.status && *text.status >= 0
             && std::size_t(*text.status) < states.size())
        writer.writeAttribute(QStringLiteral("state"), QLatin1String(states[std::size_t(*text.status)]));
    writeXmlText(writer, text.value);
    writer.writeEndElement();
    if (!text.contextUrl.isEmpty()) {
        writer.writeStartElement(QStringLiteral("context-group"));
        writer.writeAttribute(QStringLiteral("purpose"), QStringLiteral("information"));
        writer.writeStartElement(QStringLiteral("context"));
        writer.writeAttribute(QStringLiteral("context-type"), QStringLiteral("x-contextUrl"));
        writer.writeCharacters(text.contextUrl);
        writer.writeEndElement();
        writer.writeEndElement();
    }
    if (options.includeMetadata && !text.description.isEmpty()) {
        writer.writeStartElement(QStringLiteral("note"));
        writeXmlText(writer, text.description);
        writer.writeEndElement();
    }
    writer.writeEndElement();
}

QByteArray writeXliff(const Texts &texts, const Options &options)
{
    QByteArray out;
    QXmlStreamWriter writer(&out);
    writer.setAutoFormatting(true);
    writer.writeStartDocument();
    writer.writeStartElement(QStringLiteral("xliff"));
    writer.writeDefaultNamespace(QStringLiteral("urn:oasis:names:tc:xliff:document:1.2"));
    writer.writeAttribute(QStringLiteral("version"), QStringLiteral("1.2"));
    writer.writeStartElement(QStringLiteral("file"));
    writer.writeAttribute(QStringLiteral("original"), QStringLiteral("project"));
    writer.writeAttribute(QStringLiteral("datatype"), QStringLiteral("plaintext"));
    writer.writeAttribute(QStringLiteral("source-language"), options.baseLanguage);
    writer.writeAttribute(QStringLiteral("target-language"), options.language);
    writer.writeStartElement(QStringLiteral("body"));
    for (const Text &text : texts)
        writeXliffUnit(writer, text, options);
    writer.writeEndDocument();
    return out;
}

} // namespace

FileFormat xliff()
{
    return {"xliff", "application/x-xliff+xml", "xliff", readXliff, writeXliff};
}

} // namespace patlas::sandbox::formats
