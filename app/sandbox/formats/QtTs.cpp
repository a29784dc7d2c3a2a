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

/// Reads Qt Linguist messages. The key is the id, or context and source text for a message without an id.
class TsReader {
public:
    TsReader(const QString &text, const Options &options, ReadBudget &budget)
        : m_reader(text)
        , m_budget(budget)
        , m_categories(pluralCategories(options.language))
    {
    }

    ReadResult texts()
    {
        if (!m_reader.readNextStartElement() || m_reader.name() != "TS"_L1)
            return tl::unexpected(m_reader.hasError() ? xmlProblem(m_reader)
                                                      : u"The file has no element <TS>."_s);
        while (m_reader.readNextStartElement()) {
            if (m_reader.name() == "context"_L1)
                readContext();
            else if (m_reader.name() == "message"_L1)
                readMessage({});
            else
                m_reader.skipCurrentElement();
        }
        while (!m_reader.atEnd())
            m_reader.readNext();
        if (m_reader.hasError())
            return tl::unexpected(xmlProblem(m_reader));
        return std::move(m_texts);
    }

private:
    void readContext()
    {
        QString name;
        while (m_reader.readNextStartElement()) {
            if (m_reader.name() == "name"_L1)
                name = innerXmlText(m_reader, false, m_budget);
            else if (m_reader.name() == "message"_L1)
                readMessage(name);
            else
                m_reader.skipCurrentElement();
        }
    }

    void readMessage(const QString &context)
    {
        Text text;
        text.key = m_reader.attributes().value("id"_L1).toString();
        const bool plural = m_reader.attributes().value("numerus"_L1) == "yes"_L1;
        QStringList forms;
        bool obsolete = false;
        while (m_reader.readNextStartElement()) {
            if (m_reader.name() == "source"_L1) {
                text.source = innerXmlText(m_reader, false, m_budget);
            } else if (m_reader.name() == "extracomment"_L1) {
                text.description = innerXmlText(m_reader, false, m_budget);
            } else if (m_reader.name() == "translation"_L1) {
                const auto type = m_reader.attributes().value("type"_L1);
                obsolete = type == "vanished"_L1 || type == "obsolete"_L1;
                forms = plural ? numerusForms() : QStringList(innerXmlText(m_reader, false, m_budget));
            } else {
                m_reader.skipCurrentElement();
            }
        }
        if (text.key.isEmpty())
            text.key = context.isEmpty() ? text.source : context + QLatin1Char('.') + text.source;
        if (text.key.isEmpty())
            return m_reader.raiseError(u"A message has neither an id nor a source text."_s);
        if (forms.size() > m_categories.size() && plural)
            return m_reader.raiseError(u"%1 has more plural forms than the language."_s.arg(text.key));
        const QString key = text.key;
        for (qsizetype i = 0; i < forms.size() && !obsolete; ++i) {
            text.key = plural ? withBracket(key, m_categories[i]) : key;
            text.value = forms[i];
            add(text);
        }
    }

    QStringList numerusForms()
    {
        QStringList forms;
        while (m_reader.readNextStartElement())
            forms.append(innerXmlText(m_reader, false, m_budget));
        return forms;
    }

    void add(Text text)
    {
        if (!m_budget.add(m_texts, std::move(text)))
            m_reader.raiseError(m_budget.problem());
    }

    QXmlStreamReader m_reader;
    ReadBudget &m_budget;
    const QStringList m_categories;
    Texts m_texts;
};

ReadResult readTs(const QByteArray &bytes, const Options &options, ReadBudget &budget)
{
    const auto source = xmlSource(bytes, budget);
    if (!source)
        return tl::unexpected(source.error());
    return TsReader(*source, options, budget).texts();
}

void writeTsElement(QXmlStreamWriter &writer, const char *name, const QString &text)
{
    writer.writeStartElement(QLatin1String(name));
    writeXmlText(writer, text);
    writer.writeEndElement();
}

QByteArray writeTs(const Texts &texts, const Options &options, Warnings &)
{
    QByteArray out;
    QXmlStreamWriter writer(&out);
    writer.setAutoFormatting(true);
    writer.writeStartDocument();
    writer.writeDTD(u"<!DOCTYPE TS>"_s);
    writer.writeStartElement(u"TS"_s);
    writer.writeAttribute(u"version"_s, u"2.1"_s);
    QString language = options.language;
    writer.writeAttribute(u"language"_s, language.replace(QLatin1Char('-'), QLatin1Char('_')));
    writer.writeAttribute(u"sourcelanguage"_s, options.baseLanguage);
    writer.writeStartElement(u"context"_s);
    writeTsElement(writer, "name", {});
    const QStringList categories = pluralCategories(options.language);
    for (const Unit &unit : unitsOf(texts, options.disablePlurals ? QStringList() : categories)) {
        const Text &first = unit.forms.front().second;
        writer.writeStartElement(u"message"_s);
        writer.writeAttribute(u"id"_s, xmlSafe(unit.key));
        if (unit.plural)
            writer.writeAttribute(u"numerus"_s, u"yes"_s);
        writeTsElement(writer, "source", first.source);
        if (!first.description.isEmpty())
            writeTsElement(writer, "extracomment", first.description);
        writer.writeStartElement(u"translation"_s);
        if (!unit.plural) {
            writeXmlText(writer, first.value);
        } else {
            for (const QString &wanted : categories) {
                QString value;
                for (const auto &[category, text] : unit.forms) {
                    if (category == wanted)
                        value = text.value;
                }
                writeTsElement(writer, "numerusform", value);
            }
        }
        writer.writeEndElement();
        writer.writeEndElement();
    }
    writer.writeEndDocument();
    return out;
}

} // namespace

FileFormat qtTs()
{
    return {"qt_ts", "application/xml", "ts", readTs, writeTs};
}

} // namespace patlas::sandbox::formats
