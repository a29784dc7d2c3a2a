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
constexpr int tallestDrawn = 500; ///< elements in each other, with what is used in its place

constexpr QLatin1StringView xlinkNamespace("http://www.w3.org/1999/xlink");

bool isDrawable(QStringView element)
{
    static const QStringList drawable{
        u"svg"_s,  u"g"_s,    u"defs"_s,     u"path"_s,    u"rect"_s,           u"circle"_s,
        u"line"_s, u"text"_s, u"ellipse"_s,  u"tspan"_s,   u"linearGradient"_s, u"radialGradient"_s,
        u"stop"_s, u"use"_s,  u"polyline"_s, u"polygon"_s, u"image"_s,          u"title"_s,
        u"desc"_s, u"a"_s,    u"switch"_s,   u"textArea"_s};
    return drawable.contains(element);
}

/// The picture in a data: URL; empty: it is no PNG, JPEG or GIF. By its first bytes, as Qt decides it: what
/// only calls itself one may be a drawing that reads files.
QByteArray pictureIn(const QString &reference)
{
    const qsizetype comma = reference.indexOf(u',');
    if (comma < 0 || !reference.startsWith("data:"_L1)
        || !QStringView(reference).first(comma).endsWith(";base64"_L1, Qt::CaseInsensitive))
        return {};
    QByteArray base64 = reference.sliced(comma + 1).toLatin1();
    base64.removeIf([](char c) { return c == ' ' || c == '\t' || c == '\r' || c == '\n'; });
    const QByteArray bytes = QByteArray::fromBase64(base64);
    const bool isPicture = bytes.startsWith("\x89PNG\r\n\x1A\n") || bytes.startsWith("\xFF\xD8\xFF")
        || bytes.startsWith("GIF87a") || bytes.startsWith("GIF89a");
    return isPicture ? bytes : QByteArray();
}

/// What an element refers to; empty: nothing. SVG 2 has the name without a prefix count where both are there.
QString referenceOf(const QXmlStreamAttributes &attributes)
{
    const QStringView plain = attributes.value(""_L1, "href"_L1);
    return (plain.isNull() ? attributes.value(xlinkNamespace, "href"_L1) : plain).trimmed().toString();
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
    /// False: there is one with this id already.
    bool open(const QString &id)
    {
        const int here = int(m_parts.size());
        m_parts.push_back({});
        if (!m_open.empty())
            m_parts[std::size_t(m_open.back())].parts.push_back(here);
        m_open.push_back(here);
        if (m_byId.contains(id))
            return false;
        if (!id.isEmpty())
            m_byId.insert(id, here);
        return true;
    }
    void use(const QString &id) { m_parts[std::size_t(m_open.back())].uses.append(id); }
    void close() { m_open.pop_back(); }
    int depth() const { return int(m_open.size()); }

    /// -1: something uses itself, it is more than `most`, or too deep for a renderer that calls itself.
    qint64 count(qint64 most) { return m_parts.empty() ? 0 : countOf(0, most); }

private:
    struct Part {
        std::vector<int> parts;
        QStringList uses;
        qint64 count = 0; ///< 0: not counted yet; -1: being counted
        int height = 0; ///< of what is in it and what is used there
    };

    qint64 countOf(int place, qint64 most)
    {
        if (m_parts[std::size_t(place)].count != 0)
            return m_parts[std::size_t(place)].count;
        if (++m_depth > tallestDrawn)
            return -1;
        m_parts[std::size_t(place)].count = -1;
        std::vector<int> within = m_parts[std::size_t(place)].parts;
        for (const QString &id : std::as_const(m_parts[std::size_t(place)].uses)) {
            if (const auto used = m_byId.constFind(id); used != m_byId.constEnd())
                within.push_back(*used);
        }
        qint64 count = 1;
        int height = 1; // also with what was counted already, elsewhere and less deep
        for (const int part : within) {
            const qint64 more = countOf(part, most);
            height = std::max(height, m_parts[std::size_t(part)].height + 1);
            if (more < 0 || count + more > most || height > tallestDrawn)
                return -1;
            count += more;
        }
        --m_depth;
        m_parts[std::size_t(place)].height = height;
        m_parts[std::size_t(place)].count = count;
        return count;
    }

    std::vector<Part> m_parts;
    std::vector<int> m_open;
    QHash<QString, int> m_byId;
    int m_depth = 0;
};

/// Writes what the element refers to, under the name that Qt's renderer looks for.
void copyReference(QStringView element, const QString &reference, QXmlStreamWriter &to, Drawn &drawn,
                   StaticSvg &result)
{
    if (element == "image"_L1) {
        const QByteArray picture = pictureIn(reference);
        result.isCut = result.isCut || picture.isEmpty();
        if (picture.isEmpty())
            return;
        // Written anew, so that no other reading of it is possible.
        to.writeAttribute(xlinkNamespace, u"href"_s,
                          "data:image/png;base64,"_L1 + QString::fromLatin1(picture.toBase64()));
        result.pictures.append(picture);
    } else if (element == "a"_L1 || !reference.startsWith(u'#')) {
        result.isCut = true;
    } else {
        drawn.use(reference.sliced(1)); // a gradient, too, has those of others read one after the other
        to.writeAttribute(xlinkNamespace, u"href"_s, reference);
    }
}

/// Copies one element's start, without what it must not have.
void copyElement(const QXmlStreamReader &from, QXmlStreamWriter &to, Drawn &drawn, StaticSvg &result)
{
    const QStringView element = from.name();
    to.writeStartElement(element.toString());
    const QXmlStreamAttributes attributes = from.attributes();
    // Of an id that comes again the first counts here, and would not for the renderer.
    const bool isFirst = drawn.open(attributes.value(""_L1, "id"_L1).toString());
    if (drawn.depth() == 1) {
        to.writeDefaultNamespace(u"http://www.w3.org/2000/svg"_s);
        to.writeNamespace(xlinkNamespace, u"xlink"_s);
    }
    for (const QXmlStreamAttribute &attribute : attributes) {
        const QString name = attribute.name().toString();
        const QString value = attribute.value().toString();
        if (name == "href"_L1 || (name == "id"_L1 && !isFirst))
            continue;
        if (name.startsWith("on"_L1, Qt::CaseInsensitive) || readsFromElsewhere(value))
            result.isCut = true;
        else if (attribute.namespaceUri().isEmpty())
            to.writeAttribute(name, value);
    }
    if (const QString reference = referenceOf(attributes); !reference.isEmpty())
        copyReference(element, reference, to, drawn, result);
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
