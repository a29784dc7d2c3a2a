// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/interchange/ImportSecrets.h"

#include "core/interchange/ImportBuilder.h"
#include "core/leaks/LeakMatcher.h"
#include "core/request/Variables.h"
#include "core/secret/SecretNames.h"

#include <QRegularExpression>

#include <algorithm>
#include <string_view>

using namespace Qt::StringLiterals;

namespace patlas {

namespace {

QString plainQueryText(QByteArrayView encoded)
{
    QByteArray plain = encoded.toByteArray();
    plain.replace('+', ' ');
    return QString::fromUtf8(QByteArray::fromPercentEncoding(plain));
}

void addMoved(std::vector<SecretSpan> &spans, std::vector<SecretSpan> found, qsizetype by)
{
    for (SecretSpan &span : found) {
        span.start += by;
        spans.push_back(std::move(span));
    }
}

/// Where a string of JSON ends that has begun: at its quotation mark, or the end of the text.
qsizetype jsonStringEnd(QByteArrayView json, qsizetype at)
{
    for (; at < json.size(); ++at) {
        if (json[at] == '\\')
            ++at;
        else if (json[at] == '"')
            return at;
    }
    return json.size();
}

bool isTokenLetter(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_' || c == '-';
}

qsizetype behindJsonBlanks(QByteArrayView json, qsizetype at)
{
    while (at < json.size() && std::string_view(" \t\r\n").find(json[at]) != std::string_view::npos)
        ++at;
    return at;
}

bool isXmlBlank(char c)
{
    return c == ' ' || c == '\t' || c == '\r' || c == '\n';
}

qsizetype behindXmlMark(QByteArrayView text, QByteArrayView mark, qsizetype at)
{
    const qsizetype found = text.indexOf(mark, at);
    return found < 0 ? text.size() : found + mark.size();
}

/// Reads tags one after the other, and never a byte twice but for the text behind a tag.
class XmlSecrets {
public:
    explicit XmlSecrets(QByteArrayView xml)
        : m_xml(xml)
    {
    }

    std::vector<SecretSpan> find()
    {
        while ((m_at = m_xml.indexOf('<', m_at)) >= 0) {
            const QByteArrayView rest = m_xml.sliced(m_at);
            if (rest.startsWith("<!--"))
                m_at = behindXmlMark(m_xml, "-->", m_at + 4);
            else if (rest.startsWith("<![CDATA["))
                m_at = behindXmlMark(m_xml, "]]>", m_at);
            else if (rest.startsWith("<?") || rest.startsWith("<!") || rest.startsWith("</"))
                m_at = behindXmlMark(m_xml, ">", m_at);
            else
                readTag();
        }
        return std::move(m_spans);
    }

private:
    char current() const { return m_at < m_xml.size() ? m_xml[m_at] : '>'; }

    void skipBlanks()
    {
        while (m_at < m_xml.size() && isXmlBlank(m_xml[m_at]))
            ++m_at;
    }

    QString readName()
    {
        const qsizetype start = m_at;
        while (!isXmlBlank(current())
               && std::string_view("/>=<\"'").find(current()) == std::string_view::npos)
            ++m_at;
        return QString::fromUtf8(m_xml.sliced(start, m_at - start)).section(u':', -1);
    }

    void add(qsizetype start, qsizetype end, const QString &name)
    {
        while (start < end && isXmlBlank(m_xml[start]))
            ++start;
        while (end > start && isXmlBlank(m_xml[end - 1]))
            --end;
        if (holdsSecret(name, QString::fromUtf8(m_xml.sliced(start, end - start))))
            m_spans.push_back({start, end - start, name});
    }

    void readTag()
    {
        ++m_at;
        const QString element = readName();
        bool isEmpty = false;
        for (skipBlanks(); current() != '>' && current() != '<'; skipBlanks()) {
            isEmpty = current() == '/';
            const qsizetype start = m_at;
            const QString attribute = readName();
            skipBlanks();
            if (current() == '=') {
                ++m_at;
                skipBlanks();
            }
            if (current() == '"' || current() == '\'') {
                const qsizetype close = m_xml.indexOf(current(), m_at + 1);
                const qsizetype end = close < 0 ? m_xml.size() : close;
                add(m_at + 1, end, attribute);
                m_at = std::min(end + 1, m_xml.size());
            }
            if (m_at == start)
                ++m_at;
        }
        if (current() != '>' || m_at >= m_xml.size() || isEmpty)
            return;
        ++m_at;
        constexpr QByteArrayView cdata = "<![CDATA[";
        if (m_xml.sliced(m_at).startsWith(cdata)) {
            const qsizetype end = m_xml.indexOf("]]>", m_at);
            add(m_at + cdata.size(), end < 0 ? m_xml.size() : end, element);
        } else {
            const qsizetype end = m_xml.indexOf('<', m_at);
            add(m_at, end < 0 ? m_xml.size() : end, element);
        }
    }

    QByteArrayView m_xml;
    qsizetype m_at = 0;
    std::vector<SecretSpan> m_spans;
};

/// Where a literal of a script that has begun ends: only one in backticks has several lines.
qsizetype scriptLiteralEnd(const QString &script, qsizetype at, QChar mark)
{
    for (; at < script.size(); ++at) {
        if (script[at] == u'\\')
            ++at;
        else if (script[at] == mark || (script[at] == u'\n' && mark != u'`'))
            return at;
    }
    return script.size();
}

} // namespace

std::vector<SecretSpan> secretsInQuery(QByteArrayView query)
{
    std::vector<SecretSpan> spans;
    for (qsizetype start = 0; start < query.size();) {
        qsizetype end = query.indexOf('&', start);
        if (end < 0)
            end = query.size();
        const QByteArrayView item = query.sliced(start, end - start);
        const qsizetype equals = item.indexOf('=');
        if (equals > 0 && equals + 1 < item.size()) {
            const QString name = plainQueryText(item.first(equals));
            if (holdsSecret(name, plainQueryText(item.sliced(equals + 1))))
                spans.push_back({start + equals + 1, item.size() - equals - 1, name});
        }
        start = end + 1;
    }
    return spans;
}

std::vector<SecretSpan> secretsInAddress(QByteArrayView address)
{
    std::vector<SecretSpan> spans;
    const qsizetype scheme = address.indexOf("://");
    const qsizetype authority = scheme < 0 ? 0 : scheme + 3;
    const auto isEnd = [](char c) { return c == '/' || c == '?' || c == '#' || c == '\\'; };
    const qsizetype authorityEnd =
        std::find_if(address.begin() + authority, address.end(), isEnd) - address.begin();
    const QByteArrayView host = address.sliced(authority, authorityEnd - authority);
    const qsizetype at = host.lastIndexOf('@');
    if (scheme >= 0 && at > 0) {
        const qsizetype colon = host.first(at).indexOf(':');
        const qsizetype userEnd = colon < 0 ? at : colon;
        if (isSecretUser(
                QString::fromUtf8(QByteArray::fromPercentEncoding(host.first(userEnd).toByteArray()))))
            spans.push_back({authority, userEnd, QStringLiteral("username")});
        if (colon >= 0 && colon + 1 < at)
            spans.push_back({authority + colon + 1, at - colon - 1, QStringLiteral("password")});
    }
    const qsizetype hash = address.indexOf('#');
    const qsizetype queryEnd = hash < 0 ? address.size() : hash;
    const qsizetype question = address.first(queryEnd).indexOf('?');
    if (question >= 0)
        addMoved(spans, secretsInQuery(address.sliced(question + 1, queryEnd - question - 1)), question + 1);
    if (hash >= 0)
        addMoved(spans, secretsInQuery(address.sliced(hash + 1)), hash + 1);
    return spans;
}

std::vector<SecretSpan> secretsInJson(QByteArrayView json)
{
    std::vector<SecretSpan> spans;
    for (qsizetype at = 0; at < json.size();) {
        if (json[at] != '"') {
            ++at;
            continue;
        }
        const qsizetype nameEnd = jsonStringEnd(json, at + 1);
        const qsizetype colon = behindJsonBlanks(json, std::min(nameEnd + 1, json.size()));
        const qsizetype value =
            colon < json.size() && json[colon] == ':' ? behindJsonBlanks(json, colon + 1) : json.size();
        if (value >= json.size() || json[value] != '"') {
            at = nameEnd + 1;
            continue;
        }
        const qsizetype end = std::min(jsonStringEnd(json, value + 1), json.size());
        const QString name = QString::fromUtf8(json.sliced(at + 1, nameEnd - at - 1));
        const QByteArrayView text = json.sliced(value + 1, end - value - 1);
        if (holdsSecret(name, QString::fromUtf8(text)))
            spans.push_back({value + 1, text.size(), name});
        at = end + 1;
    }
    return spans;
}

std::vector<SecretSpan> secretsInXml(QByteArrayView xml)
{
    return XmlSecrets(xml).find();
}

std::vector<SecretSpan> secretsInMultipart(QByteArrayView body, const QByteArray &boundary)
{
    std::vector<SecretSpan> spans;
    const QByteArray delimiter = "--" + boundary;
    for (qsizetype at = body.indexOf(delimiter); at >= 0;) {
        const qsizetype start = at + delimiter.size();
        const qsizetype next = body.indexOf(delimiter, start);
        const QByteArrayView part = body.sliced(start, (next < 0 ? body.size() : next) - start);
        const qsizetype blank = part.indexOf("\n\r\n") >= 0 ? part.indexOf("\n\r\n") + 3
            : part.indexOf("\n\n") >= 0                     ? part.indexOf("\n\n") + 2
                                                            : part.size();
        const QString head = QString::fromUtf8(part.first(blank));
        const qsizetype quoted = head.indexOf(" name=\""_L1, 0, Qt::CaseInsensitive) + 7;
        if (quoted >= 7) {
            const QString name = head.sliced(quoted).section(u'"', 0, 0);
            const QByteArrayView value = part.sliced(blank).trimmed();
            if (!value.isEmpty() && holdsSecret(name, QString::fromUtf8(value)))
                spans.push_back({value.data() - body.data(), value.size(), name});
        }
        at = next;
    }
    return spans;
}

std::vector<SecretSpan> secretsByForm(const QByteArray &text, std::size_t most)
{
    const KnownSecrets &known = KnownSecrets::current();
    const std::string_view bytes(text.constData(), std::size_t(text.size()));
    LeakMatcher matcher(known);
    std::vector<LeakMatcher::Hit> hits = matcher.find(bytes);
    std::vector<KnownSecrets::Hit> words; // of secrets in a store that is locked
    known.findWords(bytes, words);
    for (const KnownSecrets::Hit &word : words)
        hits.push_back({word.start, word.size, word.id, nullptr, 0, {}, {}, {}, false});
    std::stable_sort(hits.begin(), hits.end(),
                     [](const LeakMatcher::Hit &a, const LeakMatcher::Hit &b) { return a.start < b.start; });
    std::vector<SecretSpan> spans;
    std::size_t end = 0; // of the last one
    for (const LeakMatcher::Hit &hit : hits) {
        if (spans.size() >= most)
            break;
        const std::size_t hitEnd = hit.start + hit.size;
        std::size_t start = std::max(hit.start, end);
        // What begins a token, as "ghp_" does, belongs to it; an address in front of one does not.
        const std::string_view before = bytes.substr(hit.start, std::min(hit.secretStart, hit.size));
        if (!std::all_of(before.begin(), before.end(), isTokenLetter))
            start = std::max(start, hit.start + before.size());
        // Its neighbours matter for an excerpt only, and would each be looked at.
        if (start >= hitEnd || matcher.finding(bytes, hit, {hit}).isPlaceholder)
            continue;
        spans.push_back({qsizetype(start), qsizetype(hitEnd - start), {}});
        end = hitEnd;
    }
    return spans;
}

bool holdsSecretByForm(const QByteArray &text)
{
    return !secretsByForm(text, 1).empty();
}

bool isSecretUser(const QString &user)
{
    return !isOnlyVariables(user) && (holdsSecret(u"key", user) || isSecretVariable(u"user"_s, user));
}

bool holdsPrivateKey(const QString &text)
{
    static const QRegularExpression begin(u"-----BEGIN [A-Z0-9 ]{0,40}PRIVATE KEY"_s);
    return text.contains(begin);
}

QString withoutSecretLiterals(const QString &script)
{
    // Possessive throughout, so that it takes linear time.
    static const QRegularExpression given(
        u"(?<![\\w$-])([A-Za-z_$][\\w$-]*+)(?:[\"'`]?+\\]?+\\s*+(?:[=!]=?=?|:)|[\"'`]\\s*+,)\\s*+([\"'`])"_s);
    QString result;
    qsizetype copied = 0;
    const QString valid = script.isValidUtf16() ? script : QString::fromUtf8(script.toUtf8());
    QRegularExpressionMatchIterator matches = given.globalMatch(valid);
    while (matches.hasNext()) {
        const QRegularExpressionMatch match = matches.next();
        if (match.capturedStart() < copied)
            continue;
        const qsizetype start = match.capturedEnd();
        const qsizetype end =
            std::min(scriptLiteralEnd(valid, start, match.capturedView(2).front()), valid.size());
        const QStringView value = QStringView(valid).sliced(start, end - start);
        if (!holdsSecret(match.capturedView(1), value) || isOnlyVariables(value))
            continue;
        result += QStringView(valid).sliced(copied, start - copied);
        result += u"••••";
        copied = end;
    }
    return result.append(QStringView(valid).sliced(copied));
}

} // namespace patlas
