// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/formats/ReadBudget.h"
#include "app/sandbox/formats/XmlSource.h"
#include "app/sandbox/formats/XmlText.h"

#include <QXmlStreamReader>
#include <QXmlStreamWriter>

#include <array>

using namespace Qt::StringLiterals;

namespace patlas::sandbox::formats {

namespace {

/// XLIFF 1.2 states, indexed by status: 0 needs translation, 1 accepted, 2 needs review, 3 rejected.
constexpr std::array states{"needs-translation", "final", "needs-review-translation", "needs-adaptation"};

std::optional<int> statusOf(QStringView state)
{
    for (std::size_t i = 0; i < states.size(); ++i) {
        if (state == QLatin1String(states[i]))
            return int(i);
    }
    if (state == "translated"_L1 || state == "signed-off"_L1)
        return 1;
    if (state == "new"_L1 || state == "needs-l10n"_L1)
        return 0;
    if (state == "needs-review-adaptation"_L1 || state == "needs-review-l10n"_L1)
        return 2;
    return std::nullopt;
}

// Prefix of custom states (XLIFF 1.2).
constexpr QLatin1String ownMark("x-");

QString ownStatusOf(QStringView state)
{
    return (state.startsWith(ownMark) ? state.mid(ownMark.size()) : state).toString();
}

class XliffReader {
public:
    XliffReader(const QString &text, ReadBudget &budget)
        : m_reader(text)
        , m_budget(budget)
    {
    }

    /// Units may be at any depth: inside groups, and inside segments in XLIFF 2.
    ReadResult texts()
    {
        if (!m_reader.readNextStartElement() || m_reader.name() != "xliff"_L1)
            return tl::unexpected(m_reader.hasError() ? xmlProblem(m_reader)
                                                      : u"The file has no element <xliff>."_s);
        while (!m_reader.atEnd()) {
            if (m_reader.readNext() != QXmlStreamReader::StartElement)
                continue;
            if (m_reader.name() == "trans-unit"_L1 || m_reader.name() == "unit"_L1)
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
        text.key = attributes.value("resname"_L1).toString();
        if (text.key.isEmpty())
            text.key = attributes.value("id"_L1).toString();
        text.locked = attributes.value("translate"_L1) == "no"_L1;
        if (text.key.isEmpty())
            return m_reader.raiseError(u"A unit has no id."_s);
        for (int depth = 1; depth > 0 && !m_reader.atEnd();) {
            const auto token = m_reader.readNext();
            if (token == QXmlStreamReader::EndElement)
                --depth;
            if (token != QXmlStreamReader::StartElement)
                continue;
            if (m_reader.name() == "source"_L1) {
                text.source += innerXmlText(m_reader, false, m_budget);
            } else if (m_reader.name() == "target"_L1) {
                const QXmlStreamAttributes ofTarget = m_reader.attributes();
                const QStringView state = ofTarget.value("state"_L1);
                text.status = statusOf(state);
                text.ownStatus = text.status ? QString() : ownStatusOf(state);
                text.value += innerXmlText(m_reader, false, m_budget);
            } else if (m_reader.name() == "note"_L1) {
                text.description = innerXmlText(m_reader, false, m_budget);
            } else if (m_reader.name() == "alt-trans"_L1) {
                m_reader.skipCurrentElement(); // proposals, not the translation
            } else {
                ++depth;
            }
        }
        add(std::move(text));
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

ReadResult readXliff(const QByteArray &bytes, const Options &, ReadBudget &budget)
{
    const auto source = xmlSource(bytes, budget);
    if (!source)
        return tl::unexpected(source.error());
    return XliffReader(*source, budget).texts();
}

void writeXliffUnit(QXmlStreamWriter &writer, const Text &text, const Options &options)
{
    writer.writeStartElement(u"trans-unit"_s);
    writer.writeAttribute(u"id"_s, xmlSafe(text.key));
    writer.writeAttribute(u"resname"_s, xmlSafe(text.key));
    writer.writeAttribute(u"xml:space"_s, u"preserve"_s);
    writer.writeStartElement(u"source"_s);
    writeXmlText(writer, text.source);
    writer.writeEndElement();
    writer.writeStartElement(u"target"_s);
    if (options.includeStatus && !text.ownStatus.isEmpty())
        writer.writeAttribute(u"state"_s, ownMark + xmlSafe(text.ownStatus));
    else if (options.includeStatus && text.status && *text.status >= 0
             && std::size_t(*text.status) < states.size())
        writer.writeAttribute(u"state"_s, QLatin1String(states[std::size_t(*text.status)]));
    writeXmlText(writer, text.value);
    writer.writeEndElement();
    if (!text.contextUrl.isEmpty()) {
        writer.writeStartElement(u"context-group"_s);
        writer.writeAttribute(u"purpose"_s, u"information"_s);
        writer.writeStartElement(u"context"_s);
        writer.writeAttribute(u"context-type"_s, u"x-contextUrl"_s);
        writer.writeCharacters(text.contextUrl);
        writer.writeEndElement();
        writer.writeEndElement();
    }
    if (options.includeMetadata && !text.description.isEmpty()) {
        writer.writeStartElement(u"note"_s);
        writeXmlText(writer, text.description);
        writer.writeEndElement();
    }
    writer.writeEndElement();
}

QByteArray writeXliff(const Texts &texts, const Options &options, Warnings &)
{
    QByteArray out;
    QXmlStreamWriter writer(&out);
    writer.setAutoFormatting(true);
    writer.writeStartDocument();
    writer.writeStartElement(u"xliff"_s);
    writer.writeDefaultNamespace(u"urn:oasis:names:tc:xliff:document:1.2"_s);
    writer.writeAttribute(u"version"_s, u"1.2"_s);
    writer.writeStartElement(u"file"_s);
    writer.writeAttribute(u"original"_s, u"project"_s);
    writer.writeAttribute(u"datatype"_s, u"plaintext"_s);
    writer.writeAttribute(u"source-language"_s, options.baseLanguage);
    writer.writeAttribute(u"target-language"_s, options.language);
    writer.writeStartElement(u"body"_s);
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
