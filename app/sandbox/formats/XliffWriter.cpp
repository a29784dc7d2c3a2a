// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/formats/XliffWriter.h"

#include "app/sandbox/formats/Structure.h"
#include "app/sandbox/formats/XliffStates.h"
#include "app/sandbox/formats/XmlText.h"

#include <QJsonDocument>
#include <QXmlStreamWriter>

using namespace Qt::StringLiterals;

namespace patlas::sandbox::formats {

namespace {

QJsonObject xliffOf(const Text &text)
{
    return partOf(text.structure, "xliff"_L1);
}

class XliffWriter {
public:
    XliffWriter(const Options &options, Warnings &warnings)
        : m_options(options)
        , m_warnings(warnings)
        , m_writer(&m_out)
    {
        m_writer.setAutoFormatting(true);
        for (auto head = options.heads.begin(); head != options.heads.end(); ++head) {
            if (!head.key().isEmpty())
                m_heads.insert(head.key(), QJsonDocument::fromJson(head->toUtf8()).object());
        }
    }

    QByteArray write(const Texts &texts)
    {
        const QStringList files = filesIn(texts);
        QHash<QString, std::vector<const Text *>> ofFiles;
        for (const Text &text : texts) {
            const QString file = xliffOf(text).value("file"_L1).toString();
            ofFiles[files.contains(file) ? file : files.first()].push_back(&text);
        }
        writeRoot(files);
        for (const QString &file : files) {
            m_writer.writeStartElement(u"file"_s);
            writeFileAttributes(file);
            fragment(m_heads.value(file).value("header"_L1).toString());
            if (!m_isVersion2)
                m_writer.writeStartElement(u"body"_s);
            writeUnits(ofFiles.value(file));
            if (!m_isVersion2)
                m_writer.writeEndElement();
            m_writer.writeEndElement();
        }
        m_writer.writeEndDocument();
        return m_out;
    }

private:
    /// The files of the texts in their order; at least one.
    QStringList filesIn(const Texts &texts) const
    {
        QMap<std::pair<int, QString>, QString> ordered;
        for (const Text &text : texts) {
            const QJsonObject own = xliffOf(text);
            const QString file = own.value("file"_L1).toString();
            if (!own.isEmpty())
                ordered.insert({m_heads.value(file).value("number"_L1).toInt(), file}, file);
        }
        return ordered.isEmpty() ? QStringList(u"project"_s) : QStringList(ordered.values());
    }

    void writeRoot(const QStringList &files)
    {
        QJsonObject root = m_heads.value(files.first()).value("root"_L1).toObject();
        m_isVersion2 = root.value("version"_L1).toString().startsWith(QLatin1Char('2'));
        for (const QString &file : files) { // prefixes of the others are needed as well
            const QJsonObject other = m_heads.value(file).value("root"_L1).toObject();
            for (auto attribute = other.begin(); attribute != other.end(); ++attribute) {
                if (attribute.key().startsWith("xmlns:"_L1) && !root.contains(attribute.key()))
                    root.insert(attribute.key(), *attribute);
            }
        }
        root.insert("xmlns"_L1,
                    m_isVersion2 ? u"urn:oasis:names:tc:xliff:document:2.0"_s
                                 : u"urn:oasis:names:tc:xliff:document:1.2"_s);
        if (!root.contains("version"_L1))
            root.insert("version"_L1, u"1.2"_s);
        if (m_isVersion2 && !root.contains("trgLang"_L1))
            root.insert("trgLang"_L1, m_options.language);
        m_writer.writeStartDocument();
        m_writer.writeStartElement(u"xliff"_s);
        writeAttributes(root);
    }

    void writeFileAttributes(const QString &file)
    {
        QJsonObject attributes = m_heads.value(file).value("file"_L1).toObject();
        if (m_isVersion2 && !attributes.contains("id"_L1))
            attributes.insert("id"_L1, file);
        if (!m_isVersion2) {
            const std::pair<QLatin1StringView, QString> needed[] = {
                {"original"_L1, file},
                {"datatype"_L1, u"plaintext"_s},
                {"source-language"_L1, m_options.baseLanguage},
                {"target-language"_L1, m_options.language}};
            for (const auto &[name, value] : needed) {
                if (!attributes.contains(name))
                    attributes.insert(name, value);
            }
        }
        writeAttributes(attributes);
    }

    void writeAttributes(const QJsonObject &attributes)
    {
        for (auto attribute = attributes.begin(); attribute != attributes.end(); ++attribute)
            m_writer.writeAttribute(attribute.key(), xmlSafe(attribute->toString()));
    }

    void fragment(const QString &xml)
    {
        if (!xml.isEmpty())
            writeXmlElements(m_writer, xml);
    }

    void writeUnits(const std::vector<const Text *> &texts)
    {
        QJsonArray open; // groups
        for (std::size_t i = 0; i < texts.size();) {
            const QJsonArray groups = xliffOf(*texts[i]).value("groups"_L1).toArray();
            qsizetype common = 0;
            while (common < open.size() && common < groups.size() && open[common] == groups[common])
                ++common;
            for (; open.size() > common; open.removeLast())
                m_writer.writeEndElement();
            for (; open.size() < groups.size(); open.append(groups[open.size()])) {
                const QJsonObject group = groups[open.size()].toObject();
                writeOpenTag(m_writer, group.value("open"_L1).toString());
                fragment(group.value("extra"_L1).toString());
            }
            if (m_isVersion2)
                i = writeUnit2(texts, i);
            else
                writeUnit(*texts[i++]);
        }
        for (; !open.isEmpty(); open.removeLast())
            m_writer.writeEndElement();
    }

    /// Whether the key still is what the file said.
    static bool hasOwnKey(const Text &text, const QJsonObject &own)
    {
        const QString key = own.value("key"_L1).toString();
        return text.key == key || text.key == own.value("file"_L1).toString() + QLatin1Char('/') + key;
    }

    void writeUnit(const Text &text)
    {
        const QJsonObject own = xliffOf(text);
        const QJsonObject ofText = partOf(text.details, "xliff"_L1);
        const bool isOwn = !own.isEmpty() && hasOwnKey(text, own);
        m_writer.writeStartElement(u"trans-unit"_s);
        m_writer.writeAttribute(u"id"_s,
                                xmlSafe(own.contains("id"_L1) ? own.value("id"_L1).toString() : text.key));
        if (!isOwn || own.contains("resname"_L1))
            m_writer.writeAttribute(u"resname"_s,
                                    xmlSafe(isOwn ? own.value("resname"_L1).toString() : text.key));
        QJsonObject attributes = partOf(own, "attributes"_L1);
        if (!attributes.contains("xml:space"_L1))
            attributes.insert("xml:space"_L1, u"preserve"_s);
        if (text.locked)
            attributes.insert("translate"_L1, u"no"_s);
        if (ofText.contains("approved"_L1))
            attributes.insert("approved"_L1, ofText.value("approved"_L1));
        writeAttributes(attributes);
        writeSource(text, own);
        writeTarget(text, stateOf(text, ofText));
        fragment(own.value("extra"_L1).toString());
        writePicture(text);
        writeNotes(text, own);
        m_writer.writeEndElement();
    }

    QString stateOf(const Text &text, const QJsonObject &ofText) const
    {
        return m_options.includeStatus ? xliffState(text.status, xmlSafe(text.ownStatus), m_isVersion2)
                                       : ofText.value("state"_L1).toString();
    }

    void writeContent(const QString &key, const QString &value, const QJsonObject &details)
    {
        const bool isMarkup = details.value("markup"_L1).toBool();
        m_writer.writeCharacters(u""_s);
        if (isMarkup && isXmlFragment(value)) {
            writeXmlFragment(m_writer, value);
            return;
        }
        if (isMarkup && !value.isEmpty())
            m_warnings.add(key, u"The mark-up is not closed or not XML; it is written as text."_s);
        writeXmlText(m_writer, value);
    }

    /// The project's own text, or the one that the file had where the project has none.
    void writeSource(const Text &text, const QJsonObject &own)
    {
        m_writer.writeStartElement(u"source"_s);
        // The base language's own file may translate sources that are written less well.
        const bool isBase = m_options.language == m_options.baseLanguage && own.contains("source"_L1);
        if (text.source.isEmpty() || isBase)
            writeContent(text.key, own.value("source"_L1).toString(), {{u"markup"_s, true}});
        else
            writeContent(text.key, text.source, text.sourceDetails);
        m_writer.writeEndElement();
    }

    void writeTarget(const Text &text, const QString &state)
    {
        m_writer.writeStartElement(u"target"_s);
        writeAttributes(partOf(partOf(text.details, "xliff"_L1), "target"_L1));
        if (!state.isEmpty())
            m_writer.writeAttribute(u"state"_s, state);
        writeContent(text.key, text.value, text.details);
        m_writer.writeEndElement();
    }

    void writePicture(const Text &text)
    {
        if (text.contextUrl.isEmpty())
            return;
        m_writer.writeStartElement(u"context-group"_s);
        m_writer.writeAttribute(u"purpose"_s, u"information"_s);
        m_writer.writeStartElement(u"context"_s);
        m_writer.writeAttribute(u"context-type"_s, u"x-contextUrl"_s);
        m_writer.writeCharacters(text.contextUrl);
        m_writer.writeEndElement();
        m_writer.writeEndElement();
    }

    /// The notes of the file, unless the description was changed since.
    void writeNotes(const Text &text, const QJsonObject &own)
    {
        if (!m_options.includeMetadata || text.description.isEmpty())
            return;
        const QJsonArray notes = own.value("notes"_L1).toArray();
        QStringList texts;
        for (const auto note : notes)
            texts.append(textOfXml(note.toString()));
        if (texts.join(QLatin1Char('\n')) == text.description) {
            for (const auto note : notes)
                fragment(note.toString());
            return;
        }
        m_writer.writeStartElement(u"note"_s);
        writeXmlText(m_writer, text.description);
        m_writer.writeEndElement();
    }

    /// Writes the unit of XLIFF 2 that begins with the text, with all of its segments; returns the index of
    /// the next one.
    std::size_t writeUnit2(const std::vector<const Text *> &texts, std::size_t from)
    {
        const Text &first = *texts[from];
        const QJsonObject own = xliffOf(first);
        const QString id = own.contains("id"_L1) ? own.value("id"_L1).toString() : first.key;
        m_writer.writeStartElement(u"unit"_s);
        m_writer.writeAttribute(u"id"_s, xmlSafe(id));
        QJsonObject attributes = partOf(own, "attributes"_L1);
        if (!own.isEmpty() && !hasOwnKey(first, own) && !own.contains("segment"_L1)
            && !attributes.contains("name"_L1))
            attributes.insert("name"_L1, first.key);
        if (first.locked)
            attributes.insert("translate"_L1, u"no"_s);
        writeAttributes(attributes);
        fragment(own.value("extra"_L1).toString());
        if (m_options.includeMetadata && !first.description.isEmpty()) {
            m_writer.writeStartElement(u"notes"_s);
            writeNotes(first, own);
            m_writer.writeEndElement();
        }
        std::size_t i = from;
        for (; i < texts.size() && (i == from || isSameUnit(xliffOf(*texts[i]), own)); ++i)
            writeSegment(*texts[i]);
        m_writer.writeEndElement();
        return i;
    }

    static bool isSameUnit(const QJsonObject &one, const QJsonObject &two)
    {
        return !one.isEmpty() && one.value("id"_L1) == two.value("id"_L1)
            && one.value("place"_L1).toInt() > 0;
    }

    void writeSegment(const Text &text)
    {
        const QJsonObject own = xliffOf(text);
        m_writer.writeStartElement(u"segment"_s);
        if (own.contains("segment"_L1))
            m_writer.writeAttribute(u"id"_s, xmlSafe(own.value("segment"_L1).toString()));
        writeAttributes(partOf(own, "segmentAttributes"_L1));
        if (const QString state = stateOf(text, partOf(text.details, "xliff"_L1)); !state.isEmpty())
            m_writer.writeAttribute(u"state"_s, state);
        writeSource(text, own);
        writeTarget(text, {});
        m_writer.writeEndElement();
        fragment(own.value("after"_L1).toString());
    }

    const Options &m_options;
    Warnings &m_warnings;
    QByteArray m_out;
    QXmlStreamWriter m_writer;
    QHash<QString, QJsonObject> m_heads; ///< by file
    bool m_isVersion2 = false;
};

} // namespace

QByteArray writeXliff(const Texts &texts, const Options &options, Warnings &warnings)
{
    return XliffWriter(options, warnings).write(texts);
}

} // namespace patlas::sandbox::formats
