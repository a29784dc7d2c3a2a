// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/openapi/HtmlTags.h"

#include <array>
#include <utility>

namespace patlas {

namespace {

bool isHtmlBlank(char c)
{
    return c == ' ' || c == '\t' || c == '\r' || c == '\n' || c == '\f';
}

QByteArray withoutReferences(QByteArray value)
{
    static constexpr std::array<std::pair<const char *, const char *>, 7> references{
        {{"&quot;", "\""},
         {"&#34;", "\""},
         {"&#39;", "'"},
         {"&apos;", "'"},
         {"&lt;", "<"},
         {"&gt;", ">"},
         {"&amp;", "&"}}}; // the last one last: it may stand before any of them
    if (value.contains('&')) {
        for (const auto &[reference, character] : references)
            value.replace(reference, character);
    }
    return value;
}

} // namespace

void HtmlTags::skipBlanks()
{
    while (m_at < m_html.size() && isHtmlBlank(m_html[m_at]))
        ++m_at;
}

QByteArray HtmlTags::readName()
{
    const qsizetype start = m_at;
    while (m_at < m_html.size() && !isHtmlBlank(m_html[m_at]) && m_html[m_at] != '>' && m_html[m_at] != '='
           && m_html[m_at] != '/')
        ++m_at;
    return m_lower.mid(start, m_at - start);
}

void HtmlTags::readAttribute(Tag &tag)
{
    const QByteArray name = readName();
    if (name.isEmpty()) {
        ++m_at; // a slash, or an equals sign without a name
        return;
    }
    skipBlanks();
    if (m_at >= m_html.size() || m_html[m_at] != '=') {
        tag.attributes.insert(name, {});
        return;
    }
    ++m_at;
    skipBlanks();
    const char quote = m_at < m_html.size() ? m_html[m_at] : '\0';
    const bool isQuoted = quote == '"' || quote == '\'';
    if (isQuoted)
        ++m_at;
    const qsizetype start = m_at;
    if (isQuoted) {
        const qsizetype end = m_html.indexOf(quote, start);
        m_at = end < 0 ? m_html.size() : end;
    } else {
        while (m_at < m_html.size() && !isHtmlBlank(m_html[m_at]) && m_html[m_at] != '>')
            ++m_at;
    }
    if (!tag.attributes.contains(name))
        tag.attributes.insert(name, withoutReferences(m_html.mid(start, m_at - start)));
    if (isQuoted && m_at < m_html.size())
        ++m_at;
}

bool HtmlTags::next(Tag &tag)
{
    tag = {};
    for (;;) {
        m_at = m_html.indexOf('<', m_at);
        if (m_at < 0 || m_at + 1 >= m_html.size()) {
            m_at = m_html.size();
            return false;
        }
        ++m_at;
        if (m_lower.mid(m_at, 3) == "!--") {
            const qsizetype end = m_html.indexOf("-->", m_at);
            m_at = end < 0 ? m_html.size() : end + 3;
        } else if (m_lower[m_at] >= 'a' && m_lower[m_at] <= 'z') {
            break;
        }
    }
    tag.name = readName();
    skipBlanks();
    while (m_at < m_html.size() && m_html[m_at] != '>') {
        readAttribute(tag);
        skipBlanks();
    }
    if (m_at < m_html.size())
        ++m_at;
    if (tag.name == "script") {
        const qsizetype end = m_lower.indexOf("</script", m_at);
        const qsizetype stop = end < 0 ? m_html.size() : end;
        tag.text = m_html.mid(m_at, stop - m_at);
        m_at = stop;
    }
    return true;
}

} // namespace patlas
