// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/document/DeclaredCharset.h"

#include "core/document/Encoding.h"
#include "core/document/HeaderParameters.h"

#include <QList>

#include <optional>

namespace patlas {

namespace {

bool isMarkupBlank(char c)
{
    return c == ' ' || c == '\t' || c == '\n' || c == '\f' || c == '\r';
}

bool isLetter(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

QByteArray nameOf(const Encoding &encoding)
{
    return QByteArray(encoding.name.data(), qsizetype(encoding.name.size()));
}

/// What a label means within the text that it is about, which was read as ASCII so far.
std::optional<QByteArray> declared(QByteArrayView label)
{
    const Encoding *encoding = encodingOfLabel(label);
    if (!encoding)
        return std::nullopt;
    if (encoding->form == Encoding::Form::Utf16)
        return QByteArray("UTF-8");
    return encoding->form == Encoding::Form::UserDefined ? QByteArray("windows-1252") : nameOf(*encoding);
}

/// Reads the start of an HTML document as far as its charset needs: "prescan a byte stream" of the HTML
/// Standard.
class HtmlPrescan {
public:
    explicit HtmlPrescan(QByteArrayView html)
        : m_html(html)
    {
    }

    std::optional<QByteArray> charset()
    {
        for (; m_at < m_html.size(); ++m_at) {
            if (m_html[m_at] != '<')
                continue;
            if (startsWith("<!--")) {
                skipTo("-->", m_at + 2);
            } else if (startsWith("<meta") && (isMarkupBlank(byte(m_at + 5)) || byte(m_at + 5) == '/')) {
                m_at += 5;
                if (const std::optional<QByteArray> found = ofMeta())
                    return found;
            } else if (isLetter(byte(m_at + 1)) || (byte(m_at + 1) == '/' && isLetter(byte(m_at + 2)))) {
                while (m_at < m_html.size() && !isMarkupBlank(m_html[m_at]) && m_html[m_at] != '>')
                    ++m_at;
                while (nextAttribute()) { }
            } else if (QByteArrayView("!/?").contains(byte(m_at + 1)) && byte(m_at + 1) != '\0') {
                skipTo(">", m_at);
            }
        }
        return std::nullopt;
    }

private:
    char byte(qsizetype at) const { return at < m_html.size() ? m_html[at] : '\0'; }
    bool startsWith(QByteArrayView text) const
    {
        return m_html.sliced(m_at)
                   .first(std::min(text.size(), m_html.size() - m_at))
                   .compare(text, Qt::CaseInsensitive)
            == 0;
    }
    void skipTo(QByteArrayView text, qsizetype from)
    {
        const qsizetype found = m_html.indexOf(text, from);
        m_at = found < 0 ? m_html.size() : found + text.size() - 1;
    }
    void skipBlanks()
    {
        while (m_at < m_html.size() && isMarkupBlank(m_html[m_at]))
            ++m_at;
    }

    struct Attribute {
        QByteArray name; ///< in lower case, as the value
        QByteArray value;
    };
    std::optional<Attribute> nextAttribute()
    {
        while (m_at < m_html.size() && (isMarkupBlank(m_html[m_at]) || m_html[m_at] == '/'))
            ++m_at;
        if (m_at >= m_html.size() || m_html[m_at] == '>')
            return std::nullopt;
        Attribute attribute;
        while (m_at < m_html.size() && !isMarkupBlank(m_html[m_at]) && m_html[m_at] != '/'
               && m_html[m_at] != '>' && (m_html[m_at] != '=' || attribute.name.isEmpty()))
            attribute.name += m_html[m_at++];
        attribute.name = attribute.name.toLower();
        skipBlanks();
        if (byte(m_at) != '=')
            return attribute;
        ++m_at;
        skipBlanks();
        if (const char quote = byte(m_at); quote == '"' || quote == '\'') {
            const qsizetype end = m_html.indexOf(quote, m_at + 1);
            if (end < 0) {
                m_at = m_html.size();
                return std::nullopt;
            }
            attribute.value = m_html.sliced(m_at + 1, end - m_at - 1).toByteArray().toLower();
            m_at = end + 1;
            return attribute;
        }
        while (m_at < m_html.size() && !isMarkupBlank(m_html[m_at]) && m_html[m_at] != '>')
            attribute.value += m_html[m_at++];
        attribute.value = attribute.value.toLower();
        return attribute;
    }

    std::optional<QByteArray> ofMeta()
    {
        bool isContentType = false;
        QByteArray label;
        QByteArray content;
        while (const std::optional<Attribute> attribute = nextAttribute()) {
            if (attribute->name == "http-equiv")
                isContentType = isContentType || attribute->value == "content-type";
            else if (attribute->name == "content" && content.isEmpty())
                content = attribute->value;
            else if (attribute->name == "charset" && label.isEmpty())
                label = attribute->value;
        }
        return declared(label.isEmpty() && isContentType ? labelIn(content) : label);
    }

    /// The label within the content of `<meta http-equiv=content-type>`.
    static QByteArray labelIn(QByteArrayView content)
    {
        qsizetype at = content.indexOf("charset");
        for (; at >= 0; at = content.indexOf("charset", at)) {
            at += 7;
            const QByteArrayView rest = content.sliced(at).trimmed();
            if (!rest.startsWith('='))
                continue;
            const QByteArrayView value = rest.sliced(1).trimmed();
            if (value.startsWith('"') || value.startsWith('\'')) {
                const qsizetype end = value.indexOf(value.front(), 1);
                return end < 0 ? QByteArray() : value.sliced(1, end - 1).toByteArray();
            }
            qsizetype end = 0;
            while (end < value.size() && !isMarkupBlank(value[end]) && value[end] != ';')
                ++end;
            return value.first(end).toByteArray();
        }
        return {};
    }

    const QByteArrayView m_html;
    qsizetype m_at = 0;
};

/// The label in `<?xml … encoding="…"?>`.
QByteArray xmlLabel(QByteArrayView start)
{
    if (!start.startsWith("<?xml"))
        return {};
    const qsizetype end = start.indexOf('>');
    const QByteArrayView declaration = end < 0 ? start : start.first(end);
    const qsizetype name = declaration.indexOf("encoding");
    if (name < 0)
        return {};
    QByteArrayView rest = declaration.sliced(name + 8).trimmed();
    if (!rest.startsWith('='))
        return {};
    rest = rest.sliced(1).trimmed();
    if (!rest.startsWith('"') && !rest.startsWith('\''))
        return {};
    const qsizetype close = rest.indexOf(rest.front(), 1);
    return close < 0 ? QByteArray() : rest.sliced(1, close - 1).toByteArray();
}

std::optional<QByteArray> ofMark(QByteArrayView start)
{
    // The first two before the next: four bytes that are no text in UTF-16.
    constexpr std::pair<QByteArrayView, const char *> marks[] = {
        {QByteArrayView("\xFF\xFE\0\0", 4), "UTF-32LE"},
        {QByteArrayView("\0\0\xFE\xFF", 4), "UTF-32BE"},
        {QByteArrayView("\xFF\xFE", 2), "UTF-16LE"},
        {QByteArrayView("\xFE\xFF", 2), "UTF-16BE"},
        {QByteArrayView("\xEF\xBB\xBF", 3), "UTF-8"}};
    for (const auto &[mark, name] : marks) {
        if (start.startsWith(mark))
            return QByteArray(name);
    }
    return std::nullopt;
}

/// JSON and markup begin with two ASCII characters.
std::optional<QByteArray> ofZeros(QByteArrayView start)
{
    const auto isFirst = [](char c) { return c != '\0' && QByteArrayView("{[\"<").contains(c); };
    if (start.size() < 4)
        return std::nullopt;
    if (isFirst(start[0]) && start[1] == '\0' && start[2] != '\0' && start[3] == '\0')
        return QByteArray("UTF-16LE");
    if (start[0] == '\0' && isFirst(start[1]) && start[2] == '\0' && start[3] != '\0')
        return QByteArray("UTF-16BE");
    return std::nullopt;
}

} // namespace

QByteArray charsetOf(QByteArrayView start, const QByteArray &contentType)
{
    if (const auto marked = ofMark(start))
        return *marked;
    QByteArray label = headerParameter(contentType, "charset").trimmed();
    if (label.size() > 1 && label.startsWith('\'') && label.endsWith('\''))
        label = label.sliced(1, label.size() - 2).trimmed();
    if (!label.isEmpty()) {
        const Encoding *encoding = encodingOfLabel(label);
        return encoding ? nameOf(*encoding) : label.toUpper();
    }
    if (const auto wide = ofZeros(start))
        return *wide;
    const QByteArray type = contentType.split(';').constFirst().trimmed().toLower();
    const bool isMarkup =
        type.isEmpty() || type == "text/html" || type.endsWith("/xml") || type.endsWith("+xml");
    if (!isMarkup)
        return "UTF-8";
    if (const QByteArray inXml = xmlLabel(start); !inXml.isEmpty())
        return declared(inXml).value_or(inXml.toUpper());
    const bool isHtml =
        type == "text/html" || type.contains("xhtml") || (type.isEmpty() && start.trimmed().startsWith('<'));
    return isHtml ? HtmlPrescan(start).charset().value_or("UTF-8") : QByteArray("UTF-8");
}

} // namespace patlas
