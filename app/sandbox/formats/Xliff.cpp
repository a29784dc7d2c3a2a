// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/formats/Plurals.h"
#include "app/sandbox/formats/ReadBudget.h"
#include "app/sandbox/formats/Structure.h"
#include "app/sandbox/formats/XliffStates.h"
#include "app/sandbox/formats/XliffWriter.h"
#include "app/sandbox/formats/XmlSource.h"
#include "app/sandbox/formats/XmlText.h"

#include <QJsonDocument>
#include <QSet>
#include <QXmlStreamReader>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace patlas::sandbox::formats {

namespace {

/// Reads XLIFF 1.2 and 2. The key is the resname of a unit, or its id; where several `<file>`s have the same,
/// the name of the file is before it. A segment of several in a unit has a text of its own.
class XliffReader {
public:
    XliffReader(const QString &text, ReadBudget &budget)
        : m_reader(text)
        , m_budget(budget)
    {
        m_reader.setNamespaceProcessing(false); // elements of others are kept with their prefixes
    }

    ReadResult texts()
    {
        if (!m_reader.readNextStartElement() || name() != "xliff"_L1)
            return tl::unexpected(m_reader.hasError() ? xmlProblem(m_reader)
                                                      : u"The file has no element <xliff>."_s);
        m_root = attributesBut(m_reader, {});
        m_isVersion2 = m_root.value("version"_L1).toString().startsWith(QLatin1Char('2'));
        readChildren({});
        while (!m_reader.atEnd())
            m_reader.readNext();
        if (m_reader.hasError())
            return tl::unexpected(xmlProblem(m_reader));
        tellFilesApart();
        return std::move(m_texts);
    }

private:
    /// What is read of one unit, or of one segment.
    struct Part {
        QJsonObject structure; ///< of XLIFF
        QString source; ///< XML
        QString target; ///< XML
        bool isSourceMarkup = false;
        bool isTargetMarkup = false;
        QJsonObject targetAttributes;
        QString state;
    };
    struct Notes {
        QJsonArray elements; ///< XML
        QStringList texts;
    };

    QStringView name() const
    {
        const QStringView name = m_reader.qualifiedName();
        return name.mid(name.lastIndexOf(QLatin1Char(':')) + 1);
    }

    QString attribute(QLatin1StringView name) const { return m_reader.attributes().value(name).toString(); }

    /// Of <xliff>, <file>, <body> or <group>; units may be at any depth.
    void readChildren(const QJsonArray &groups)
    {
        QJsonArray inner = groups;
        while (m_reader.readNextStartElement()) {
            if (name() == "trans-unit"_L1) {
                readUnit(inner);
            } else if (name() == "unit"_L1) {
                readUnit2(inner);
            } else if (name() == "file"_L1) {
                readFile();
            } else if (name() == "body"_L1) {
                readChildren(inner);
            } else if (name() == "group"_L1) {
                readGroup(inner);
            } else if (!inner.isEmpty()) {
                constexpr qsizetype maxOfGroup = 4 * 1024; // each unit in it repeats that
                QJsonObject group = inner.last().toObject();
                QString extra = group.value("extra"_L1).toString();
                keepXml(m_reader, m_budget, extra, maxOfGroup);
                group.insert("extra"_L1, extra);
                inner.replace(inner.size() - 1, group);
            } else {
                QString header = m_head.value("header"_L1).toString();
                keepXml(m_reader, m_budget, header);
                m_head.insert("header"_L1, header);
            }
        }
    }

    void readGroup(const QJsonArray &groups)
    {
        QJsonArray inner = groups;
        inner.append(QJsonObject{{u"open"_s, openTag(m_reader)}, {u"number"_s, ++m_groups}});
        readChildren(inner);
    }

    void readFile()
    {
        m_file = attribute("original"_L1);
        if (m_file.isEmpty())
            m_file = attribute("id"_L1);
        if (m_file.isEmpty())
            m_file = u"file"_s;
        for (int i = 2; m_files.contains(m_file); ++i)
            m_file = m_file.section(QLatin1Char('#'), 0, 0) + QLatin1Char('#') + QString::number(i);
        m_head = {
            {u"root"_s, m_root}, {u"file"_s, attributesBut(m_reader, {})}, {u"number"_s, m_files.size()}};
        m_files.insert(m_file);
        readChildren({});
        m_budget.setHead(m_file, QString::fromUtf8(QJsonDocument(m_head).toJson(QJsonDocument::Compact)));
        m_file.clear();
    }

    void readTarget(Part &part)
    {
        part.targetAttributes = attributesBut(m_reader, {"state"_L1});
        if (!m_isVersion2)
            part.state = attribute("state"_L1);
        part.target = innerXml(m_reader, m_budget, part.isTargetMarkup);
    }

    void readNote(Notes &notes)
    {
        const QString xml = outerXml(m_reader, m_budget);
        notes.elements.append(xml);
        notes.texts.append(textOfXml(xml));
    }

    /// Of XLIFF 1.2.
    void readUnit(const QJsonArray &groups)
    {
        const QString id = attribute("id"_L1);
        const QString resname = attribute("resname"_L1);
        const bool isLocked = attribute("translate"_L1) == "no"_L1;
        if (id.isEmpty() && resname.isEmpty())
            return m_reader.raiseError(u"A unit has no id."_s);
        Part part;
        part.structure = unitStructure(groups, id);
        if (!resname.isEmpty())
            part.structure.insert("resname"_L1, resname);
        const QString approved = attribute("approved"_L1);
        addNonEmpty(part.structure, "attributes"_L1,
                    attributesBut(m_reader, {"id"_L1, "resname"_L1, "translate"_L1, "approved"_L1}));
        Notes notes;
        QString extra;
        while (m_reader.readNextStartElement()) {
            if (name() == "source"_L1)
                part.source = innerXml(m_reader, m_budget, part.isSourceMarkup);
            else if (name() == "target"_L1)
                readTarget(part);
            else if (name() == "note"_L1)
                readNote(notes);
            else
                keepXml(m_reader, m_budget, extra); // proposals too, which are not the translation
        }
        if (!extra.isEmpty())
            part.structure.insert("extra"_L1, extra);
        add(resname.isEmpty() ? id : resname, part, notes, isLocked, approved);
    }

    /// Of XLIFF 2: what is between two segments is kept with the one before it.
    void readUnit2(const QJsonArray &groups)
    {
        const QString id = attribute("id"_L1);
        const bool isLocked = attribute("translate"_L1) == "no"_L1;
        if (id.isEmpty())
            return m_reader.raiseError(u"A unit has no id."_s);
        QJsonObject unit = unitStructure(groups, id);
        addNonEmpty(unit, "attributes"_L1, attributesBut(m_reader, {"id"_L1, "translate"_L1}));
        Notes notes;
        QString extra;
        std::vector<Part> parts;
        while (m_reader.readNextStartElement()) {
            if (name() == "segment"_L1) {
                parts.push_back(readSegment());
            } else if (name() == "ignorable"_L1 && !parts.empty()) {
                QJsonObject &before = parts.back().structure;
                QString after = before.value("after"_L1).toString();
                keepXml(m_reader, m_budget, after);
                before.insert("after"_L1, after);
            } else if (name() == "notes"_L1) {
                while (m_reader.readNextStartElement())
                    readNote(notes);
            } else {
                keepXml(m_reader, m_budget, extra);
            }
        }
        if (!extra.isEmpty())
            unit.insert("extra"_L1, extra);
        for (std::size_t i = 0; i < parts.size(); ++i) {
            const QString segment = parts[i].structure.value("segment"_L1).toString(QString::number(i + 1));
            for (auto field = unit.begin(); field != unit.end(); ++field) {
                if (i == 0 || field.key() == "id"_L1 || field.key() == "file"_L1
                    || field.key() == "groups"_L1)
                    parts[i].structure.insert(field.key(), *field);
            }
            parts[i].structure.insert("place"_L1, int(i));
            add(parts.size() == 1 ? id : id + QLatin1Char('/') + segment, parts[i], i == 0 ? notes : Notes(),
                isLocked, {});
        }
        if (parts.empty())
            m_budget.warn(id, u"The unit has no segment."_s);
    }

    Part readSegment()
    {
        Part part;
        if (const QString id = attribute("id"_L1); !id.isEmpty())
            part.structure.insert("segment"_L1, id);
        part.state = attribute("state"_L1);
        addNonEmpty(part.structure, "segmentAttributes"_L1, attributesBut(m_reader, {"id"_L1, "state"_L1}));
        while (m_reader.readNextStartElement()) {
            if (name() == "source"_L1)
                part.source = innerXml(m_reader, m_budget, part.isSourceMarkup);
            else if (name() == "target"_L1)
                readTarget(part);
            else
                m_reader.skipCurrentElement(); // the schema allows nothing else
        }
        return part;
    }

    QJsonObject unitStructure(const QJsonArray &groups, const QString &id) const
    {
        QJsonObject unit{{u"file"_s, m_file}};
        if (!id.isEmpty())
            unit.insert("id"_L1, id);
        if (!groups.isEmpty())
            unit.insert("groups"_L1, groups);
        return unit;
    }

    static void addNonEmpty(QJsonObject &object, QLatin1StringView name, const QJsonObject &value)
    {
        if (!value.isEmpty())
            object.insert(name, value);
    }

    void add(const QString &key, Part &part, const Notes &notes, bool isLocked, const QString &approved)
    {
        Text text;
        text.key = key;
        text.locked = isLocked;
        text.description = notes.texts.join(QLatin1Char('\n'));
        part.structure.insert("key"_L1, key);
        part.structure.insert("source"_L1, part.source);
        if (!notes.elements.isEmpty())
            part.structure.insert("notes"_L1, notes.elements);
        text.source = part.isSourceMarkup ? part.source : textOfXml(part.source);
        text.value = part.isTargetMarkup ? part.target : textOfXml(part.target);
        if (part.isSourceMarkup)
            text.sourceDetails.insert("markup"_L1, true);
        if (part.isTargetMarkup)
            text.details.insert("markup"_L1, true);
        QJsonObject ofText;
        if (!part.targetAttributes.isEmpty())
            ofText.insert("target"_L1, part.targetAttributes);
        if (!approved.isEmpty())
            ofText.insert("approved"_L1, approved);
        if (!part.state.isEmpty()) {
            ofText.insert("state"_L1, part.state);
            text.status = xliffStatus(part.state);
            text.ownStatus = text.status ? QString() : xliffOwnStatus(part.state);
        }
        addNonEmpty(text.details, "xliff"_L1, ofText);
        text.structure.insert("xliff"_L1, part.structure);
        if (!m_budget.add(m_texts, std::move(text)))
            m_reader.raiseError(m_budget.problem());
    }

    /// Ids are only unique within a <file>.
    void tellFilesApart()
    {
        QHash<QString, QString> fileOf;
        QSet<QString> ambiguous;
        for (const Text &text : m_texts) {
            const QString file = partOf(text.structure, "xliff"_L1).value("file"_L1).toString();
            if (fileOf.value(text.key, file) != file)
                ambiguous.insert(text.key);
            fileOf.insert(text.key, file);
        }
        for (Text &text : m_texts) {
            if (ambiguous.contains(text.key))
                text.key.prepend(partOf(text.structure, "xliff"_L1).value("file"_L1).toString()
                                 + QLatin1Char('/'));
        }
    }

    QXmlStreamReader m_reader;
    ReadBudget &m_budget;
    QJsonObject m_root; ///< attributes
    QJsonObject m_head; ///< of the current file
    QString m_file;
    QSet<QString> m_files;
    bool m_isVersion2 = false;
    int m_groups = 0;
    Texts m_texts;
};

ReadResult readXliff(const QByteArray &bytes, const Options &, ReadBudget &budget)
{
    const auto source = xmlSource(bytes, budget);
    if (!source)
        return tl::unexpected(source.error());
    return XliffReader(*source, budget).texts();
}

} // namespace

FileFormat xliff()
{
    return {"xliff", "application/x-xliff+xml", "xliff", readXliff, writeXliff};
}

} // namespace patlas::sandbox::formats
