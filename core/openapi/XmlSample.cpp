// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/openapi/XmlSample.h"

#include "core/openapi/SchemaShape.h"

#include <QXmlStreamWriter>

using namespace Qt::StringLiterals;

namespace patlas {

namespace {

constexpr int deepestElement = 64;

const DocumentJson anything = DocumentJson::object();

QString xmlText(const DocumentJson *xml, std::string_view key)
{
    const DocumentJson *text = xml ? memberOfSchema(*xml, key) : nullptr;
    return text && text->is_string() ? QString::fromStdString(text->get<std::string>()) : QString();
}

bool xmlFlag(const DocumentJson *xml, std::string_view key)
{
    const DocumentJson *flag = xml ? memberOfSchema(*xml, key) : nullptr;
    return flag && flag->is_boolean() && flag->get<bool>();
}

/// Without a colon, which only a prefix has.
QString validName(QString name)
{
    for (QChar &c : name) {
        if (!c.isLetterOrNumber() && c != u'_' && c != u'-' && c != u'.')
            c = u'_';
    }
    return name.isEmpty() || !(name.front().isLetter() || name.front() == u'_') ? u'_' + name : name;
}

QString scalarText(const DocumentJson &value)
{
    if (value.is_null())
        return {};
    return QString::fromStdString(value.is_string()
                                      ? value.get<std::string>()
                                      : value.dump(-1, ' ', false, DocumentJson::error_handler_t::replace));
}

class XmlMaker {
public:
    explicit XmlMaker(QByteArray &text)
        : m_writer(&text)
    {
        m_writer.setAutoFormatting(true);
        m_writer.setAutoFormattingIndent(2);
    }

    void writeRoot(const DocumentJson &schema, const DocumentJson &value)
    {
        m_writer.writeStartDocument();
        const SchemaShape shape(schema);
        const QString name = shape.name.isEmpty() ? u"root"_s : shape.name;
        if (value.is_array()) {
            begin(name, shape);
            writeItems(name, shape, value, 0);
            m_writer.writeEndElement();
        } else {
            writeElement(name, schema, value, 0);
        }
        m_writer.writeEndDocument();
    }

private:
    static const DocumentJson &propertyOf(const SchemaShape &shape, const std::string &name)
    {
        const std::vector<SchemaShape::Property> properties = shape.properties();
        for (const SchemaShape::Property &property : properties) {
            if (property.name == name)
                return *property.schema;
        }
        // A sample is made of the first alternative.
        return shape.choices.empty() ? anything : propertyOf(SchemaShape(*shape.choices.front()), name);
    }

    static QString nameOf(const QString &fallback, const DocumentJson *xml)
    {
        const QString own = xmlText(xml, "name");
        const QString prefix = xmlText(xml, "prefix");
        const QString name = validName(own.isEmpty() ? fallback : own);
        return prefix.isEmpty() ? name : validName(prefix) + u':' + name;
    }

    void begin(const QString &fallback, const SchemaShape &shape)
    {
        const DocumentJson *xml = shape.find("xml");
        m_writer.writeStartElement(nameOf(fallback, xml));
        const QString prefix = xmlText(xml, "prefix");
        if (const QString space = xmlText(xml, "namespace"); !space.isEmpty())
            m_writer.writeAttribute(prefix.isEmpty() ? u"xmlns"_s : u"xmlns:"_s + validName(prefix), space);
    }

    void writeElement(const QString &fallback, const DocumentJson &schema, const DocumentJson &value,
                      int depth)
    {
        if (depth > deepestElement)
            return;
        const SchemaShape shape(schema);
        begin(fallback, shape);
        if (value.is_object())
            writeMembers(shape, value, depth);
        else if (value.is_array())
            writeItems(fallback, shape, value, depth);
        else if (!value.is_null())
            m_writer.writeCharacters(scalarText(value));
        m_writer.writeEndElement();
    }

    void writeMembers(const SchemaShape &shape, const DocumentJson &object, int depth)
    {
        for (const auto &[name, value] : object.items()) { // attributes are part of the tag
            const DocumentJson *xml = xmlOfMember(propertyOf(shape, name));
            if (xmlFlag(xml, "attribute"))
                m_writer.writeAttribute(nameOf(QString::fromStdString(name), xml), scalarText(value));
        }
        for (const auto &[name, value] : object.items()) {
            const DocumentJson &property = propertyOf(shape, name);
            const DocumentJson *xml = xmlOfMember(property);
            if (xmlFlag(xml, "attribute"))
                continue;
            const QString element = QString::fromStdString(name);
            if (value.is_array() && !xmlFlag(xml, "wrapped"))
                writeItems(element, SchemaShape(property), value, depth + 1);
            else
                writeElement(element, property, value, depth + 1);
        }
    }

    static const DocumentJson *xmlOfMember(const DocumentJson &property)
    {
        return SchemaShape(property).find("xml");
    }

    /// The items name themselves, else they have the name of the list (OpenAPI, "XML Arrays").
    void writeItems(const QString &fallback, const SchemaShape &list, const DocumentJson &array, int depth)
    {
        const DocumentJson *items = list.find("items");
        const QString own = xmlText(list.find("xml"), "name");
        const bool isWrapped = xmlFlag(list.find("xml"), "wrapped");
        for (const DocumentJson &item : array) {
            writeElement(isWrapped && !own.isEmpty() ? own : fallback, items ? *items : anything, item,
                         depth + 1);
        }
    }

    QXmlStreamWriter m_writer;
};

DocumentJson parsed(const QByteArray &json)
{
    return DocumentJson::parse(json.begin(), json.end(), nullptr, false);
}

} // namespace

QByteArray xmlOf(const QByteArray &json, const QByteArray &schema)
{
    const DocumentJson value = parsed(json);
    if (value.is_discarded())
        return {};
    const DocumentJson read = parsed(schema);
    QByteArray text;
    XmlMaker(text).writeRoot(read.is_discarded() ? anything : read, value);
    return text.trimmed();
}

QByteArray xmlSampleOf(const QByteArray &schema, SampleMembers members)
{
    const QByteArray sample = sampleOf(schema, members);
    return sample.isEmpty() ? sample : xmlOf(sample, schema);
}

} // namespace patlas
