// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/formats/TsWriter.h"

#include "app/sandbox/formats/Plurals.h"
#include "app/sandbox/formats/Structure.h"
#include "app/sandbox/formats/XmlText.h"

#include <QJsonDocument>
#include <QXmlStreamWriter>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace patlas::sandbox::formats {

namespace {

class TsWriter {
public:
    TsWriter(const Options &options, Warnings &warnings)
        : m_options(options)
        , m_warnings(warnings)
        , m_writer(&m_out)
        , m_head(QJsonDocument::fromJson(options.heads.value(u""_s).toUtf8()).object())
    {
        m_writer.setAutoFormatting(true);
    }

    QByteArray write(const Texts &texts)
    {
        const std::vector<Unit> units = unitsOf(texts, !m_options.disablePlurals);
        QStringList order; // of the contexts
        QHash<QString, std::vector<const Unit *>> contexts;
        for (const Unit &unit : units) {
            const QString context = ofUnit(unit).value("context"_L1).toString();
            if (!contexts.contains(context))
                order.append(context);
            contexts[context].push_back(&unit);
        }
        writeHead();
        if (order.isEmpty())
            order.append(QString());
        for (const QString &context : order) {
            m_writer.writeStartElement(u"context"_s);
            element("name", context);
            for (const Unit *unit : contexts.value(context))
                writeMessage(*unit);
            m_writer.writeEndElement();
        }
        m_writer.writeEndDocument();
        return m_out;
    }

private:
    static QJsonObject ofUnit(const Unit &unit)
    {
        return partOf(unit.forms.front().second.structure, "qt"_L1);
    }

    void writeHead()
    {
        m_writer.writeStartDocument();
        m_writer.writeDTD(u"<!DOCTYPE TS>"_s);
        m_writer.writeStartElement(u"TS"_s);
        QJsonObject attributes = m_head;
        attributes.remove("extra"_L1);
        if (!attributes.contains("version"_L1))
            attributes.insert("version"_L1, u"2.1"_s);
        if (m_head.isEmpty()) {
            attributes.insert("language"_L1,
                              QString(m_options.language).replace(QLatin1Char('-'), QLatin1Char('_')));
            attributes.insert("sourcelanguage"_L1, m_options.baseLanguage);
        }
        for (auto attribute = attributes.begin(); attribute != attributes.end(); ++attribute)
            m_writer.writeAttribute(attribute.key(), xmlSafe(attribute->toString()));
        fragment(m_head.value("extra"_L1).toString());
    }

    void fragment(const QString &xml)
    {
        if (!xml.isEmpty())
            writeXmlElements(m_writer, xml);
    }

    void text(const QString &key, const QString &value)
    {
        m_writer.writeCharacters(u""_s);
        QString piece;
        for (const QChar c : value) {
            const bool isControl = c.unicode() < 0x20 && !u"\n\r\t"_s.contains(c);
            if (!isControl) {
                piece += c;
                continue;
            }
            if (c.isNull()) {
                m_warnings.add(key, u"A text of Qt cannot have the character 0; it is left out."_s);
                continue;
            }
            writeXmlText(m_writer, std::exchange(piece, {}));
            m_writer.writeCharacters(u""_s);
            m_writer.writeEmptyElement(u"byte"_s);
            m_writer.writeAttribute(u"value"_s, QLatin1Char('x') + QString::number(c.unicode(), 16));
            m_writer.writeCharacters(u""_s);
        }
        writeXmlText(m_writer, piece);
    }

    void element(const char *name, const QString &value, const QString &key = {})
    {
        m_writer.writeStartElement(QLatin1String(name));
        text(key, value);
        m_writer.writeEndElement();
    }

    /// Of the current element.
    void translated(const QString &key, const QString &value)
    {
        if (!value.contains(tsVariantMark)) {
            text(key, value);
            return;
        }
        m_writer.writeAttribute(u"variants"_s, u"yes"_s);
        for (const QString &variant : value.split(tsVariantMark))
            element("lengthvariant", variant, key);
    }

    void writeMessage(const Unit &unit)
    {
        const Text &first = unit.forms.front().second;
        const QJsonObject own = ofUnit(unit);
        const bool isPlural = unit.plural;
        m_writer.writeStartElement(u"message"_s);
        const QString id = own.isEmpty() ? unit.key : own.value("id"_L1).toString();
        if (!id.isEmpty())
            m_writer.writeAttribute(u"id"_s, xmlSafe(id));
        if (isPlural)
            m_writer.writeAttribute(u"numerus"_s, u"yes"_s);
        fragment(own.value("location"_L1).toString());
        element("source", own.isEmpty() ? first.source : own.value("source"_L1).toString(), unit.key);
        if (const QString comment = own.value("comment"_L1).toString(); !comment.isEmpty())
            element("comment", comment, unit.key);
        if (!first.description.isEmpty())
            element("extracomment", first.description, unit.key);
        if (const QString comment = partOf(first.details, "qt"_L1).value("comment"_L1).toString();
            !comment.isEmpty())
            element("translatorcomment", comment, unit.key);
        writeTranslation(unit, isPlural);
        fragment(own.value("extra"_L1).toString());
        m_writer.writeEndElement();
    }

    void writeTranslation(const Unit &unit, bool isPlural)
    {
        m_writer.writeStartElement(u"translation"_s);
        const bool isEmpty = std::all_of(unit.forms.begin(), unit.forms.end(),
                                         [](const auto &form) { return form.second.value.isEmpty(); });
        QString type = isEmpty ? u"unfinished"_s : QString();
        for (const auto &[category, text] : unit.forms) {
            const QString state = stateOf(text);
            if (state == "obsolete"_L1)
                type = partOf(text.details, "qt"_L1).value("type"_L1).toString(u"vanished"_s);
            else if (!state.isEmpty())
                type = state;
        }
        if (!type.isEmpty())
            m_writer.writeAttribute(u"type"_s, type);
        if (!isPlural)
            translated(unit.key, unit.forms.front().second.value);
        else
            writeForms(unit);
        m_writer.writeEndElement();
    }

    void writeForms(const Unit &unit)
    {
        int count = 0;
        for (const auto &[category, text] : unit.forms)
            count = qMax(count, text.details.value("forms"_L1).toInt());
        QStringList categories =
            count > 0 ? qtCategories(m_options.language, count) : qtCategories(m_options.language);
        const QStringList all = allPluralCategories(m_options.language);
        const bool needsMore = std::any_of(unit.forms.begin(), unit.forms.end(), [&](const auto &form) {
            return !form.second.value.isEmpty() && !categories.contains(form.first)
                && all.contains(form.first);
        });
        if (needsMore && all.size() > categories.size())
            categories = all;
        for (const QString &category : std::as_const(categories)) {
            const Text *text = unit.form(category);
            m_writer.writeStartElement(u"numerusform"_s);
            translated(unit.key, text ? text->value : QString());
            m_writer.writeEndElement();
        }
        for (const auto &[category, text] : unit.forms) {
            if (!categories.contains(category) && !text.value.isEmpty())
                m_warnings.add(
                    text.key, u"Qt has no form for \"%1\" in this language; it is left out."_s.arg(category));
        }
    }

    const Options &m_options;
    Warnings &m_warnings;
    QByteArray m_out;
    QXmlStreamWriter m_writer;
    const QJsonObject m_head;
};

} // namespace

QByteArray writeTs(const Texts &texts, const Options &options, Warnings &warnings)
{
    return TsWriter(options, warnings).write(texts);
}

} // namespace patlas::sandbox::formats
