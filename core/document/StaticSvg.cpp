// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/document/StaticSvg.h"

#include <QCoreApplication>
#include <QHash>
#include <QStringList>
#include <QXmlStreamReader>
#include <QXmlStreamWriter>

#include <algorithm>
#include <vector>

using namespace Qt::StringLiterals;

namespace patlas {

namespace {

struct SvgText {
    Q_DECLARE_TR_FUNCTIONS(patlas::StaticSvg)
};

constexpr int deepestDrawn = 200;

bool isDrawable(QStringView element)
{
    static const QStringList drawable{
        u"svg"_s,  u"g"_s,    u"defs"_s,     u"path"_s,    u"rect"_s,           u"circle"_s,
        u"line"_s, u"text"_s, u"ellipse"_s,  u"tspan"_s,   u"linearGradient"_s, u"radialGradient"_s,
        u"stop"_s, u"use"_s,  u"polyline"_s, u"polygon"_s, u"image"_s,          u"title"_s,
        u"desc"_s, u"a"_s,    u"switch"_s,   u"textArea"_s};
    return drawable.contains(element);
}

/// Whether a value refers to nothing but the document itself.
bool isOwnReference(QStringView element, QStringView value)
{
    const QStringView reference = value.trimmed();
    if (element == "image"_L1) {
        return reference.startsWith("data:image/png"_L1) || reference.startsWith("data:image/jpeg"_L1)
            || reference.startsWith("data:image/gif"_L1);
    }
    return reference.startsWith(u'#');
}

/// Also in a style: url(#gradient) is of the document, any other is not.
bool readsFromElsewhere(const QString &value)
{
    QString plain = value.toLower();
    plain.removeIf([](QChar c) { return c.isSpace() || c == u'"' || c == u'\''; });
    if (plain.contains("@import"_L1) || plain.contains(u'\\'))
        return true; // an escape may spell anything
    for (qsizetype at = 0; (at = plain.indexOf("url("_L1, at)) >= 0; ++at) {
        if (plain.size() <= at + 4 || plain[at + 4] != u'#')
            return true;
    }
    return false;
}

/// How much is drawn: each element once, and again wherever it is used.
class Drawn {
public:
    void open(const QString &id)
    {
        const int here = int(m_parts.size());
        m_parts.push_back({});
        if (!m_open.empty())
            m_parts[std::size_t(m_open.back())].parts.push_back(here);
        m_open.push_back(here);
        if (!id.isEmpty() && !m_byId.contains(id))
            m_byId.insert(id, here);
    }
    void use(const QString &id) { m_parts[std::size_t(m_open.back())].uses.append(id); }
    void close() { m_open.pop_back(); }
    int depth() const { return int(m_open.size()); }

    /// -1: something uses itself, or it is more than `most`.
    qint64 count(qint64 most) { return m_parts.empty() ? 0 : countOf(0, most); }

private:
    struct Part {
        std::vector<int> parts;
        QStringList uses;
        qint64 count = 0; ///< 0: not counted yet; -1: being counted
    };

    // No deeper than elements are, times the uses in each other, each of which is counted once.
    qint64 countOf(int place, qint64 most)
    {
        if (m_parts[std::size_t(place)].count != 0)
            return m_parts[std::size_t(place)].count;
        if (++m_depth > 10 * deepestDrawn)
            return -1;
        m_parts[std::size_t(place)].count = -1;
        std::vector<int> within = m_parts[std::size_t(place)].parts;
        for (const QString &id : std::as_const(m_parts[std::size_t(place)].uses)) {
            if (const auto used = m_byId.constFind(id); used != m_byId.constEnd())
                within.push_back(*used);
        }
        qint64 count = 1;
        for (const int part : within) {
            const qint64 more = countOf(part, most);
            if (more < 0 || count + more > most)
                return -1;
            count += more;
        }
        --m_depth;
        m_parts[std::size_t(place)].count = count;
        return count;
    }

    std::vector<Part> m_parts;
    std::vector<int> m_open;
    QHash<QString, int> m_byId;
    int m_depth = 0;
};

/// Copies one element's start, without what it must not have.
void copyElement(const QXmlStreamReader &from, QXmlStreamWriter &to, Drawn &drawn, StaticSvg &result)
{
    const QStringView element = from.name();
    to.writeStartElement(element.toString());
    const QXmlStreamAttributes attributes = from.attributes();
    drawn.open(attributes.value("id"_L1).toString());
    if (drawn.depth() == 1)
        to.writeDefaultNamespace(u"http://www.w3.org/2000/svg"_s);
    for (const QXmlStreamAttribute &attribute : attributes) {
        const QString name = attribute.name().toString();
        const QString value = attribute.value().toString();
        if (name == "href"_L1) {
            if (element == "a"_L1 || !isOwnReference(element, value)) {
                result.isCut = true;
                continue;
            }
            if (element == "use"_L1)
                drawn.use(value.trimmed().sliced(1));
            to.writeAttribute(u"http://www.w3.org/1999/xlink"_s, name, value);
        } else if (name.startsWith("on"_L1, Qt::CaseInsensitive) || readsFromElsewhere(value)) {
            result.isCut = true;
        } else if (attribute.namespaceUri().isEmpty()) {
            to.writeAttribute(name, value);
        }
    }
}

} // namespace

Result<StaticSvg> staticSvg(QByteArrayView bytes)
{
    const auto tooMuch = [] {
        return failure(ErrorKind::Unsupported, SvgText::tr("This drawing is too large to be shown."),
                       SvgText::tr("The Text tab shows it as it is written."));
    };
    if (bytes.size() > StaticSvg::longest)
        return tooMuch();
    QXmlStreamReader reader(QByteArray::fromRawData(bytes.data(), bytes.size()));
    StaticSvg result;
    QXmlStreamWriter writer(&result.svg);
    Drawn drawn;
    while (!reader.atEnd()) {
        switch (reader.readNext()) {
        case QXmlStreamReader::StartElement:
            if (drawn.depth() == 0 && reader.name() != "svg"_L1)
                return failure(ErrorKind::Parse, SvgText::tr("This is no SVG drawing."));
            if (drawn.depth() >= deepestDrawn)
                return tooMuch();
            if (reader.name() == "style"_L1 && drawn.depth() > 0) {
                const QString style = reader.readElementText(QXmlStreamReader::SkipChildElements);
                if (readsFromElsewhere(style))
                    result.isCut = true;
                else
                    writer.writeTextElement(u"style"_s, style);
            } else if (!isDrawable(reader.name())) {
                result.isCut = true;
                reader.skipCurrentElement();
            } else {
                copyElement(reader, writer, drawn, result);
            }
            break;
        case QXmlStreamReader::EndElement:
            drawn.close();
            writer.writeEndElement();
            break;
        case QXmlStreamReader::Characters:
            if (drawn.depth() > 0)
                writer.writeCharacters(reader.text().toString());
            break;
        default:
            break; // comments, instructions and types of documents are not drawn
        }
    }
    if (reader.hasError() || result.svg.isEmpty())
        return failure(ErrorKind::Parse, SvgText::tr("This drawing is no valid XML."),
                       SvgText::tr("The Text tab shows it as it is written."), {}, reader.errorString());
    if (drawn.count(StaticSvg::mostDrawn) < 0)
        return tooMuch();
    return result;
}

} // namespace patlas
