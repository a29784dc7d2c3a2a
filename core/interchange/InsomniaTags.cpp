// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/interchange/InsomniaTags.h"

#include "core/request/VariableText.h"
#include "core/secret/TokenRedaction.h"

#include <algorithm>
#include <array>
#include <utility>

using namespace Qt::StringLiterals;

namespace patlas {

namespace {

constexpr qsizetype longestTag = 4096; ///< UTF-16 units
constexpr qsizetype mostUnknownTags = 20;

struct TagFunction {
    QLatin1String tag;
    QLatin1String argument; ///< the first one; empty: any
    QLatin1String ours;
};

// "millis" and formats of "now" are not those of "$datetime".
constexpr std::array tagFunctions{
    TagFunction{"uuid"_L1, {}, "$uuid"_L1},
    TagFunction{"now"_L1, "iso-8601"_L1, "$isoTimestamp"_L1},
    TagFunction{"now"_L1, "unix"_L1, "$timestamp"_L1},
    TagFunction{"faker"_L1, "guid"_L1, "$uuid"_L1},
    TagFunction{"faker"_L1, "randomUUID"_L1, "$uuid"_L1},
    TagFunction{"faker"_L1, "timestamp"_L1, "$timestamp"_L1},
    TagFunction{"faker"_L1, "isoTimestamp"_L1, "$isoTimestamp"_L1},
    TagFunction{"faker"_L1, "randomInt"_L1, "$randomInt"_L1},
    TagFunction{"faker"_L1, "randomEmail"_L1, "$random.email"_L1},
};

/// Quoted texts and words, which blanks and commas part.
QStringList tagWords(QStringView text)
{
    QStringList words;
    for (qsizetype at = 0; at < text.size();) {
        const QChar c = text[at];
        if (c.isSpace() || c == u',') {
            ++at;
            continue;
        }
        QString word;
        if (c == u'\'' || c == u'"') {
            for (++at; at < text.size() && text[at] != c; ++at) {
                if (text[at] == u'\\' && at + 1 < text.size())
                    ++at;
                word += text[at];
            }
            ++at;
        } else {
            while (at < text.size() && !text[at].isSpace() && text[at] != u',')
                word += text[at++];
        }
        words.append(word);
    }
    return words;
}

/// "b64::JC5pZA==::46b" is "$.id": arguments that would be hard to quote are written so.
QString plainArgument(const QString &argument)
{
    constexpr QLatin1String begin = "b64::"_L1;
    constexpr QLatin1String end = "::46b"_L1;
    if (!argument.startsWith(begin) || !argument.endsWith(end) || argument.size() < begin.size() + end.size())
        return argument;
    const QString encoded = argument.sliced(begin.size()).chopped(end.size());
    return QString::fromUtf8(QByteArray::fromBase64(encoded.toUtf8()));
}

/// "Log in" gives "log-in".
QString wordFor(const QString &title)
{
    constexpr qsizetype longest = 40;
    QString word;
    const QString harmless = redactTokens(title);
    for (const QChar c : harmless) {
        if (c.isLetterOrNumber())
            word += c.toLower();
        else if (!word.isEmpty() && !word.endsWith(u'-'))
            word += u'-';
        if (word.size() >= longest)
            break;
    }
    while (word.endsWith(u'-'))
        word.chop(1);
    return word.isEmpty() ? u"request"_s : word;
}

/// "['a name']" behind "_": where it ends; -1: it is none.
qsizetype quotedNameEnd(const QString &text, QString &name)
{
    if (text.size() < 6 || text[1] != u'[' || (text[2] != u'\'' && text[2] != u'"'))
        return -1;
    const qsizetype end = text.indexOf(text[2], 3);
    if (end < 4 || end + 1 >= text.size() || text[end + 1] != u']')
        return -1;
    name = text.sliced(3, end - 3);
    return end + 2;
}

} // namespace

QString InsomniaTags::replaced(const QString &text)
{
    QString result;
    qsizetype copied = 0;
    for (qsizetype at = text.indexOf("{%"_L1); at >= 0; at = text.indexOf("{%"_L1, at)) {
        const qsizetype end = text.indexOf("%}"_L1, at + 2);
        if (end < 0)
            break;
        if (end - at > longestTag) {
            at += 2;
            continue;
        }
        QStringView inside = QStringView(text).sliced(at + 2, end - at - 2);
        inside = inside.startsWith(u'-') ? inside.sliced(1) : inside;
        inside = (inside.endsWith(u'-') ? inside.chopped(1) : inside).trimmed();
        const auto nameEnd = std::find_if(inside.begin(), inside.end(), [](QChar c) { return c.isSpace(); });
        const QString name = inside.first(nameEnd - inside.begin()).toString();
        const std::optional<QString> ours =
            expressionOfTag(name, tagWords(inside.sliced(nameEnd - inside.begin())));
        if (ours) {
            result += QStringView(text).sliced(copied, at - copied);
            result += "{{"_L1 + *ours + "}}"_L1;
            copied = end + 2;
        } else if (m_unknown.size() < mostUnknownTags && !m_unknown.contains(name)) {
            m_unknown.append(name.left(60));
        }
        at = end + 2;
    }
    return copied == 0 ? text : result + QStringView(text).sliced(copied).toString();
}

QStringList InsomniaTags::takeUnknown()
{
    return std::exchange(m_unknown, {});
}

std::optional<QString> InsomniaTags::expressionOfTag(const QString &name, const QStringList &arguments)
{
    if (name == "response"_L1)
        return ofResponse(arguments);
    const QString first = arguments.value(0);
    const auto found = std::find_if(tagFunctions.begin(), tagFunctions.end(), [&](const TagFunction &each) {
        return each.tag == name && (each.argument.isEmpty() || each.argument == first);
    });
    if (found == tagFunctions.end())
        return name == "now"_L1 && first.isEmpty() ? std::optional(u"$isoTimestamp"_s) : std::nullopt;
    return QString(found->ours);
}

/// "response 'body', 'req_1', '$.id', 'never', 60"
std::optional<QString> InsomniaTags::ofResponse(const QStringList &arguments)
{
    const QString id = arguments.value(1);
    if (!m_titles.contains(id))
        return std::nullopt;
    const QString part = arguments.value(0);
    const QString filter = plainArgument(arguments.value(2)).trimmed();
    QString behind;
    if (part == "raw"_L1)
        behind = u".response.body.*"_s;
    else if (part == "header"_L1 && !filter.isEmpty())
        behind = u".response.headers."_s + filter;
    else if (part == "body"_L1 && filter.startsWith(u'$'))
        behind = u".response.body."_s + filter;
    else if (part == "body"_L1 && filter.startsWith(u'/'))
        behind = u".response.body"_s + filter;
    const auto isForbidden = [](QChar c) { return c == u'{' || c == u'}' || c == u'\n' || c == u'\r'; };
    if (behind.isEmpty() || std::any_of(behind.begin(), behind.end(), isForbidden))
        return std::nullopt;
    const QString ours = referredName(id) + behind;
    return expressionOf(ours).kind == VariableExpression::Kind::Request ? std::optional(ours) : std::nullopt;
}

QString InsomniaTags::referredName(const QString &id)
{
    QString &name = m_names[id];
    if (!name.isEmpty())
        return name;
    const QString word = wordFor(m_titles.value(id));
    name = word;
    for (int &number = m_numbers[word]; m_taken.contains(name);)
        name = word + u'-' + QString::number(++number + 1);
    m_taken.insert(name);
    return name;
}

QString InsomniaTags::expression(const QString &theirs, const std::function<QString(const QString &)> &nameOf)
{
    using Kind = VariableExpression::Kind;
    QString name;
    QString path;
    if (const qsizetype end = theirs.startsWith(u'_') ? quotedNameEnd(theirs, name) : -1; end >= 0)
        path = theirs.sliced(end);
    else
        name = theirs.startsWith("_."_L1) ? theirs.sliced(2) : theirs;
    const VariableExpression known = expressionOf(name);
    if (known.kind == Kind::Request || known.kind == Kind::Dynamic)
        return name;
    if (path.isEmpty() && name.contains(u'[') && known.kind == Kind::Path) {
        const qsizetype bracket = name.indexOf(u'[');
        path = name.sliced(bracket);
        name.truncate(bracket);
    }
    const bool isPlain = std::none_of(name.begin(), name.end(), [](QChar c) {
        return c == u'|' || c == u'(' || c == u')' || c == u'~' || c == u'+' || c == u'\'' || c == u'"';
    });
    return isPlain || theirs.startsWith("_["_L1) ? nameOf(name) + path : theirs;
}

} // namespace patlas
