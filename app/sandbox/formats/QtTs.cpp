// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/formats/Plurals.h"
#include "app/sandbox/formats/ReadBudget.h"
#include "app/sandbox/formats/Structure.h"
#include "app/sandbox/formats/TsWriter.h"
#include "app/sandbox/formats/XmlSource.h"
#include "app/sandbox/formats/XmlText.h"

#include <QJsonDocument>
#include <QXmlStreamReader>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace patlas::sandbox::formats {

namespace {

constexpr int maxNumerusForms = 6; // as many as there are categories

/// Reads Qt Linguist messages. The key is the id, or context and source text for a message without an id.
class TsReader {
public:
    TsReader(const QString &text, const Options &options, ReadBudget &budget)
        : m_reader(text)
        , m_options(options)
        , m_budget(budget)
    {
        m_reader.setNamespaceProcessing(false);
    }

    ReadResult texts()
    {
        if (!m_reader.readNextStartElement() || m_reader.name() != "TS"_L1)
            return tl::unexpected(m_reader.hasError() ? xmlProblem(m_reader)
                                                      : u"The file has no element <TS>."_s);
        QJsonObject head;
        const QXmlStreamAttributes attributes = m_reader.attributes();
        for (const QXmlStreamAttribute &attribute : attributes)
            head.insert(attribute.qualifiedName().toString(), attribute.value().toString());
        QString extra;
        while (m_reader.readNextStartElement()) {
            if (m_reader.name() == "context"_L1)
                readContext();
            else if (m_reader.name() == "message"_L1)
                readMessage({});
            else
                keepXml(m_reader, m_budget, extra);
        }
        if (!extra.isEmpty())
            head.insert("extra"_L1, extra);
        m_budget.setHead({}, QString::fromUtf8(QJsonDocument(head).toJson(QJsonDocument::Compact)));
        while (!m_reader.atEnd())
            m_reader.readNext();
        if (m_reader.hasError())
            return tl::unexpected(xmlProblem(m_reader));
        return std::move(m_texts);
    }

private:
    struct Message {
        QString id;
        QString context;
        QString source;
        QString comment; ///< tells messages of the same source apart
        QString location; ///< XML, before the source
        QString extra; ///< XML, after the translation
        QString type; ///< of the translation
        QStringList forms;
        bool isPlural = false;
        bool hasTranslation = false;
    };

    void readContext()
    {
        QString name;
        while (m_reader.readNextStartElement()) {
            if (m_reader.name() == "name"_L1) {
                name = text();
            } else if (m_reader.name() == "message"_L1) {
                readMessage(name);
            } else {
                m_budget.warnOnce(u"The comment of a context is not kept."_s);
                m_reader.skipCurrentElement();
            }
        }
    }

    /// The text of an element; `<byte value="x9"/>` is a character that XML cannot hold.
    QString text()
    {
        QString text;
        for (int depth = 1; depth > 0 && !m_reader.atEnd();) {
            const qsizetype before = text.size();
            const auto token = m_reader.readNext();
            if (token == QXmlStreamReader::EndElement) {
                --depth;
            } else if (token == QXmlStreamReader::Characters) {
                text += m_reader.text();
            } else if (token == QXmlStreamReader::EntityReference) {
                m_reader.raiseError(u"The entity %1 is not known."_s.arg(m_reader.name()));
            } else if (token == QXmlStreamReader::StartElement) {
                ++depth;
                const QString value = m_reader.attributes().value("value"_L1).toString();
                if (m_reader.name() == "byte"_L1 && !value.isEmpty())
                    text += QChar(value.startsWith(QLatin1Char('x'))
                                      ? QStringView(value).sliced(1).toUShort(nullptr, 16)
                                      : value.toUShort());
            }
            if (!m_budget.step() || !m_budget.hold(text.size() - before))
                m_reader.raiseError(m_budget.problem());
        }
        m_budget.release(text.size());
        return text;
    }

    /// The text of a translation; several lengths of it are one text, as Qt has them.
    QString variants()
    {
        if (m_reader.attributes().value("variants"_L1) != "yes"_L1)
            return text();
        QStringList all;
        while (m_reader.readNextStartElement())
            all.append(text());
        return all.join(tsVariantMark);
    }

    QStringList numerusForms()
    {
        QStringList forms;
        while (m_reader.readNextStartElement())
            forms.append(variants());
        return forms;
    }

    void readMessage(const QString &context)
    {
        Message message;
        message.context = context;
        message.id = m_reader.attributes().value("id"_L1).toString();
        message.isPlural = m_reader.attributes().value("numerus"_L1) == "yes"_L1;
        Text whole;
        QString comment; // of the translator
        while (m_reader.readNextStartElement()) {
            if (m_reader.name() == "source"_L1)
                message.source = text();
            else if (m_reader.name() == "comment"_L1)
                message.comment = text();
            else if (m_reader.name() == "extracomment"_L1)
                whole.description = text();
            else if (m_reader.name() == "translatorcomment"_L1)
                comment = text();
            else if (m_reader.name() == "location"_L1)
                keepXml(m_reader, m_budget, message.location);
            else if (m_reader.name() == "translation"_L1)
                readTranslation(message);
            else
                keepXml(m_reader, m_budget, message.extra);
        }
        whole.key = keyOf(message);
        if (whole.key.isEmpty())
            return m_reader.raiseError(u"A message has neither an id nor a source text."_s);
        if (message.forms.size() > maxNumerusForms)
            return m_reader.raiseError(
                u"%1 has %2 plural forms; no language has more than six."_s.arg(whole.key).arg(
                    message.forms.size()));
        whole.source = message.source;
        whole.structure.insert("qt"_L1, structureOf(message));
        setDetails(whole, message, comment);
        addForms(whole, message);
    }

    void readTranslation(Message &message)
    {
        message.hasTranslation = true;
        message.type = m_reader.attributes().value("type"_L1).toString();
        message.forms = message.isPlural ? numerusForms() : QStringList(variants());
    }

    QString keyOf(const Message &message)
    {
        if (!message.id.isEmpty())
            return message.id;
        if (message.source.isEmpty() && message.comment.isEmpty())
            return {};
        QString key =
            message.context.isEmpty() ? message.source : message.context + QLatin1Char('.') + message.source;
        if (!message.comment.isEmpty())
            key += " | "_L1 + message.comment;
        const QString whose = message.context + QChar(0) + message.source + QChar(0) + message.comment;
        const auto known = m_keys.constFind(key);
        if (known != m_keys.constEnd() && *known != whose)
            key += " | "_L1 + message.context; // "a.b" and "c" look like "a" and "b.c"
        m_keys.insert(key, whose);
        return key;
    }

    static QJsonObject structureOf(const Message &message)
    {
        QJsonObject own{{u"context"_s, message.context}, {u"source"_s, message.source}};
        const std::pair<QLatin1StringView, const QString &> fields[] = {{"id"_L1, message.id},
                                                                        {"comment"_L1, message.comment},
                                                                        {"location"_L1, message.location},
                                                                        {"extra"_L1, message.extra}};
        for (const auto &[name, value] : fields) {
            if (!value.isEmpty())
                own.insert(name, value);
        }
        return own;
    }

    static void setDetails(Text &text, const Message &message, const QString &comment)
    {
        QJsonObject own;
        if (!comment.isEmpty())
            own.insert("comment"_L1, comment);
        if (message.type == "unfinished"_L1) {
            text.details.insert("state"_L1, u"unfinished"_s);
        } else if (!message.type.isEmpty()) {
            text.details.insert("state"_L1, u"obsolete"_s);
            own.insert("type"_L1, message.type);
        }
        if (message.isPlural)
            text.details.insert("forms"_L1, message.forms.size());
        if (!own.isEmpty())
            text.details.insert("qt"_L1, own);
    }

    void addForms(const Text &whole, const Message &message)
    {
        if (!message.isPlural) {
            Text text = whole;
            text.value = message.forms.value(0);
            if (bracketed(text.key))
                text.structure.insert("single"_L1, true);
            return add(std::move(text));
        }
        const QStringList categories = qtCategories(m_options.language, qMax(1, int(message.forms.size())));
        for (qsizetype i = 0; i < qMax(qsizetype(1), message.forms.size()); ++i) {
            Text text = whole;
            text.key = withBracket(whole.key, categories[i]);
            text.structure.insert("plural"_L1, categories[i]);
            text.value = message.forms.value(i);
            add(std::move(text));
        }
    }

    void add(Text text)
    {
        if (!m_budget.add(m_texts, std::move(text)))
            m_reader.raiseError(m_budget.problem());
    }

    QXmlStreamReader m_reader;
    const Options &m_options;
    ReadBudget &m_budget;
    QHash<QString, QString> m_keys; ///< to what they stand for
    Texts m_texts;
};

ReadResult readTs(const QByteArray &bytes, const Options &options, ReadBudget &budget)
{
    const auto source = xmlSource(bytes, budget);
    if (!source)
        return tl::unexpected(source.error());
    return TsReader(*source, options, budget).texts();
}

} // namespace

FileFormat qtTs()
{
    FileFormat format{"qt_ts", "application/xml", "ts", readTs, writeTs};
    format.holdsUnfinished = true;
    return format;
}

} // namespace patlas::sandbox::formats
