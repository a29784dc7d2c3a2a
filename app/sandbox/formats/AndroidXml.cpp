// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/formats/AndroidText.h"
#include "app/sandbox/formats/Plurals.h"
#include "app/sandbox/formats/Structure.h"
#include "app/sandbox/formats/XmlSource.h"
#include "app/sandbox/formats/XmlText.h"

#include <QJsonDocument>
#include <QRegularExpression>
#include <QSet>
#include <QXmlStreamReader>
#include <QXmlStreamWriter>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace patlas::sandbox::formats {

namespace {

constexpr QLatin1StringView xliffNamespace("urn:oasis:names:tc:xliff:document:1.2");

/// A comment before a resource describes it.
QString joinedComments(const QString &before, const QString &comment)
{
    return before.isEmpty() ? comment : before + QLatin1Char('\n') + comment;
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
        if (const QJsonObject head = attributesBut(m_reader, {}); !head.isEmpty())
            m_budget.setHead({}, QString::fromUtf8(QJsonDocument(head).toJson(QJsonDocument::Compact)));
        while (nextResource())
            readResource();
        if (!m_comment.isEmpty())
            m_budget.warnOnce(u"Comments that stand before no text are not kept."_s);
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

    /// Reads up to the next element within <resources>, and gathers the comments before it.
    bool nextResource()
    {
        while (!m_reader.atEnd()) {
            switch (m_reader.readNext()) {
            case QXmlStreamReader::StartElement:
                return true;
            case QXmlStreamReader::EndElement:
                return false;
            case QXmlStreamReader::Comment:
                m_comment = joinedComments(m_comment, m_reader.text().toString().trimmed());
                break;
            default:
                break;
            }
            if (!m_budget.step())
                m_reader.raiseError(m_budget.problem());
        }
        return false;
    }

    void readResource()
    {
        const QString kind = m_reader.qualifiedName().toString();
        const QString name = attribute("name");
        const bool isItem = kind == "item"_L1 && attribute("type") == "string"_L1;
        const bool isList = kind == "string-array"_L1 || kind == "array"_L1;
        const bool isKnown = kind == "string"_L1 || kind == "plurals"_L1 || isList || isItem;
        Text text;
        text.description = std::exchange(m_comment, {});
        if (!isKnown) {
            if (kind != "eat-comment"_L1 && kind != "skip"_L1)
                m_budget.warn(name, u"A resource <%1> is not a text."_s.arg(kind));
            return m_reader.skipCurrentElement();
        }
        if (name.isEmpty())
            return m_reader.raiseError(u"The element %1 has no name."_s.arg(kind));
        text.key = name;
        text.locked = attribute("translatable") == "false"_L1;
        QJsonObject own;
        if (kind == "array"_L1 || isItem)
            own.insert("element"_L1, kind);
        if (const QString product = attribute("product"); !product.isEmpty()) {
            own.insert("product"_L1, product);
            if (product != "default"_L1) // two of one name are two texts
                text.key += QLatin1Char('@') + product;
        }
        const QJsonObject others =
            attributesBut(m_reader, {"name"_L1, "translatable"_L1, "product"_L1, "type"_L1});
        if (!others.isEmpty())
            own.insert("attributes"_L1, others);
        if (kind == "string"_L1 || isItem)
            return addText(std::move(text), own);
        addItems(text, own, kind == "plurals"_L1);
    }

    void addText(Text text, const QJsonObject &own)
    {
        if (!readAndroidText(m_reader, m_budget, text))
            return m_reader.raiseError(u"The escape in %1 is not complete."_s.arg(text.key));
        if (!own.isEmpty())
            text.structure.insert("android"_L1, own);
        if (bracketed(text.key) && !itemOf(text) && pluralOf(text).isEmpty())
            text.structure.insert("single"_L1, true);
        if (!m_budget.add(m_texts, std::move(text)))
            m_reader.raiseError(m_budget.problem());
    }

    void addItems(const Text &above, const QJsonObject &own, bool isPlural)
    {
        int place = 0;
        QString comment;
        while (!m_reader.atEnd()) {
            const auto token = m_reader.readNext();
            if (token == QXmlStreamReader::EndElement)
                return;
            if (token == QXmlStreamReader::Comment)
                comment = joinedComments(comment, m_reader.text().toString().trimmed());
            if (token != QXmlStreamReader::StartElement)
                continue;
            const QString inner = isPlural ? attribute("quantity") : QString::number(place);
            if (isPlural && !pluralCategories().contains(inner))
                return m_reader.raiseError(u"%1 is no quantity of a plural."_s.arg(inner));
            Text text = above;
            text.key = withBracket(above.key, inner);
            QJsonObject ofItem = own;
            const QJsonObject others = attributesBut(m_reader, {"quantity"_L1});
            if (!others.isEmpty())
                ofItem.insert("itemAttributes"_L1, others);
            if (!comment.isEmpty())
                ofItem.insert("itemComment"_L1, std::exchange(comment, {}));
            text.structure.insert(isPlural ? "plural"_L1 : "item"_L1,
                                  isPlural ? QJsonValue(inner) : QJsonValue(place));
            ++place;
            addText(std::move(text), ofItem);
        }
    }

    QXmlStreamReader m_reader;
    ReadBudget &m_budget;
    QString m_comment;
    Texts m_texts;
};

ReadResult readAndroid(const QByteArray &bytes, const Options &, ReadBudget &budget)
{
    const auto source = xmlSource(bytes, budget);
    if (!source)
        return tl::unexpected(source.error());
    return AndroidReader(*source, budget).texts();
}

class AndroidWriter {
public:
    AndroidWriter(const Options &options, Warnings &warnings)
        : m_options(options)
        , m_warnings(warnings)
        , m_writer(&m_out)
    {
        m_writer.setAutoFormatting(true);
    }

    QByteArray write(const Texts &texts)
    {
        QHash<QString, std::vector<const Text *>> groups;
        for (const Text &text : texts) {
            if (isGrouped(text))
                groups[groupOf(text)].push_back(&text);
        }
        m_writer.writeStartDocument();
        m_writer.writeStartElement(u"resources"_s);
        writeHead(std::any_of(texts.begin(), texts.end(), hasSpans));
        for (const Text &text : texts) {
            if (!isGrouped(text))
                writeSingle(text);
            else if (std::vector<const Text *> group = groups.take(groupOf(text)); !group.empty())
                writeGroup(baseKeyOf(text), group);
        }
        m_writer.writeEndElement();
        m_writer.writeEndDocument();
        return m_out;
    }

private:
    bool isGrouped(const Text &text) const
    {
        return itemOf(text) || (!m_options.disablePlurals && !pluralOf(text).isEmpty());
    }

    /// A list and a plural can have the same name.
    static QString groupOf(const Text &text)
    {
        return QLatin1Char(itemOf(text) ? 'l' : 'p') + baseKeyOf(text);
    }

    void writeHead(bool needsXliff)
    {
        QJsonObject head = QJsonDocument::fromJson(m_options.heads.value(u""_s).toUtf8()).object();
        if (needsXliff && !head.contains("xmlns:xliff"_L1))
            head.insert("xmlns:xliff"_L1, QString(xliffNamespace));
        for (auto attribute = head.begin(); attribute != head.end(); ++attribute) {
            if (attribute.key().startsWith("xmlns:"_L1))
                m_prefixes.insert(attribute.key().mid(6));
        }
        for (auto attribute = head.begin(); attribute != head.end(); ++attribute)
            writeAttribute({}, attribute.key(), attribute->toString());
    }

    /// A prefix that is not declared would break the file.
    void writeAttribute(const QString &key, const QString &name, const QString &value)
    {
        const qsizetype colon = name.indexOf(QLatin1Char(':'));
        if (colon > 0 && !name.startsWith("xml"_L1) && !m_prefixes.contains(name.left(colon)))
            m_warnings.add(key, u"Its attribute %1 is left out: the prefix is not declared."_s.arg(name));
        else
            m_writer.writeAttribute(name, xmlSafe(value));
    }

    void writeAttributes(const QString &key, const QJsonObject &attributes)
    {
        for (auto attribute = attributes.begin(); attribute != attributes.end(); ++attribute)
            writeAttribute(key, attribute.key(), attribute->toString());
    }

    void writeComment(const QString &text)
    {
        if (text.isEmpty() || !m_options.includeMetadata)
            return;
        QString comment = xmlSafe(text);
        static const QRegularExpression twoDashes(u"-(?=-)"_s); // end a comment
        comment.replace(twoDashes, u"- "_s);
        m_writer.writeComment(QLatin1Char(' ') + comment + QLatin1Char(' '));
    }

    void open(const QString &element, const QString &key, const Text &text)
    {
        const QJsonObject own = partOf(text.structure, "android"_L1);
        const QString product = own.value("product"_L1).toString();
        QString name = key;
        if (!product.isEmpty() && name.endsWith(QLatin1Char('@') + product))
            name.chop(product.size() + 1);
        writeComment(text.description);
        const QString other = own.value("element"_L1).toString();
        const bool isItem = other == "item"_L1 && element == "string"_L1;
        const bool isArray = other == "array"_L1 && element == "string-array"_L1;
        m_writer.writeStartElement(isItem || isArray ? other : element);
        if (isItem)
            m_writer.writeAttribute(u"type"_s, u"string"_s);
        m_writer.writeAttribute(u"name"_s, xmlSafe(name));
        if (!product.isEmpty())
            m_writer.writeAttribute(u"product"_s, xmlSafe(product));
        if (text.locked)
            m_writer.writeAttribute(u"translatable"_s, u"false"_s);
        writeAttributes(key, partOf(own, "attributes"_L1));
    }

    void writeSingle(const Text &text)
    {
        open(u"string"_s, text.key, text);
        writeAndroidText(m_writer, text, m_warnings);
        m_writer.writeEndElement();
    }

    void writeItem(const Text &text)
    {
        const QJsonObject own = partOf(text.structure, "android"_L1);
        writeComment(own.value("itemComment"_L1).toString());
        m_writer.writeStartElement(u"item"_s);
        if (const QString quantity = pluralOf(text); !quantity.isEmpty())
            m_writer.writeAttribute(u"quantity"_s, quantity);
        writeAttributes(text.key, partOf(own, "itemAttributes"_L1));
        writeAndroidText(m_writer, text, m_warnings);
        m_writer.writeEndElement();
    }

    void writeGroup(const QString &key, std::vector<const Text *> &group)
    {
        const bool isList = itemOf(*group.front()).has_value();
        std::stable_sort(group.begin(), group.end(), [isList](const Text *one, const Text *two) {
            return isList
                ? itemOf(*one) < itemOf(*two)
                : pluralCategories().indexOf(pluralOf(*one)) < pluralCategories().indexOf(pluralOf(*two));
        });
        open(isList ? u"string-array"_s : u"plurals"_s, key, *group.front());
        int next = 0;
        for (const Text *text : group) {
            for (; isList && next < *itemOf(*text); ++next) { // what is missing must not move the others
                m_warnings.add(withBracket(key, QString::number(next)),
                               u"There is no such item; an empty one keeps its place."_s);
                m_writer.writeEmptyElement(u"item"_s);
            }
            ++next;
            writeItem(*text);
        }
        m_writer.writeEndElement();
    }

    const Options &m_options;
    Warnings &m_warnings;
    QByteArray m_out;
    QXmlStreamWriter m_writer;
    QSet<QString> m_prefixes;
};

QByteArray writeAndroid(const Texts &texts, const Options &options, Warnings &warnings)
{
    return AndroidWriter(options, warnings).write(texts);
}

} // namespace

FileFormat androidXml()
{
    return {"android_xml", "application/xml", "xml", readAndroid, writeAndroid};
}

} // namespace patlas::sandbox::formats
