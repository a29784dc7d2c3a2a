// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/collection/HttpLine.h"

#include "core/base/Utf8.h"

#include <algorithm>
#include <array>
#include <cstring>

namespace patlas {

namespace {

bool isHttpDigit(char c)
{
    return c >= '0' && c <= '9';
}

bool isHttpWordChar(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || isHttpDigit(c) || c == '_';
}

/// RFC 9110 5.6.2.
bool isHttpTokenChar(char c)
{
    return isHttpWordChar(c) || (c != '\0' && std::strchr("!#$%&'*+-.^`|~", c));
}

QByteArrayView withoutHttpIndent(QByteArrayView text)
{
    const auto first = std::find_if_not(text.begin(), text.end(), isHttpBlank);
    return text.sliced(first - text.begin());
}

QByteArrayView withoutHttpBlanksBehind(QByteArrayView text)
{
    while (!text.isEmpty() && isHttpBlank(text.back()))
        text.chop(1);
    return text;
}

/// What is empty keeps its place in front of the blanks.
QByteArrayView httpValueOf(QByteArrayView text)
{
    const QByteArrayView inner = withoutHttpIndent(text);
    return inner.isEmpty() ? text.first(0) : withoutHttpBlanksBehind(inner);
}

qsizetype httpWordEnd(QByteArrayView text)
{
    return std::find_if(text.begin(), text.end(), isHttpBlank) - text.begin();
}

/// One word that can only be a file: "> ./done.js" is a script, "> quoted" is text.
bool isHttpPath(QByteArrayView word)
{
    if (word.isEmpty() || httpWordEnd(word) < word.size())
        return false;
    if (word.startsWith("./") || word.startsWith("../") || word.startsWith("{{"))
        return true;
    const qsizetype dot = word.lastIndexOf('.');
    const QByteArrayView suffix = dot < 0 ? QByteArrayView() : word.sliced(dot + 1);
    return !suffix.isEmpty() && suffix.size() <= 8
        && std::all_of(suffix.begin(), suffix.end(), isHttpWordChar);
}

/// What follows "{{" where it begins a script, as httpYac reads it.
bool isHttpScriptEvent(QByteArrayView rest)
{
    rest = withoutHttpBlanksBehind(rest);
    if (rest.startsWith("@js") && rest.size() > 3 && isHttpBlank(rest[3]))
        rest = withoutHttpIndent(rest.sliced(3));
    if (!rest.isEmpty() && (rest.front() == '+' || rest.front() == '@'))
        rest = rest.sliced(1);
    constexpr std::array<const char *, 5> events = {"request", "streaming", "response", "after",
                                                    "responseLogging"};
    return rest.isEmpty() || std::any_of(events.begin(), events.end(), [rest](const char *event) {
               return rest.compare(event, Qt::CaseInsensitive) == 0;
           });
}

} // namespace

HttpLine lineAt(QByteArrayView bytes, qsizetype at, qsizetype limit)
{
    const void *found = std::memchr(bytes.data() + at, '\n', size_t(limit - at));
    if (!found)
        return {at, limit, limit};
    const qsizetype feed = static_cast<const char *>(found) - bytes.data();
    return {at, feed > at && bytes[feed - 1] == '\r' ? feed - 1 : feed, feed + 1};
}

ByteRange rangeIn(QByteArrayView bytes, QByteArrayView part)
{
    const qsizetype begin = part.data() - bytes.data();
    return {begin, begin + part.size()};
}

bool isHttpBlank(char c)
{
    return c == ' ' || (c >= '\t' && c <= '\r');
}

bool isBlankLine(QByteArrayView text)
{
    return std::all_of(text.begin(), text.end(), isHttpBlank);
}

bool isSeparator(QByteArrayView text)
{
    return text.startsWith("###");
}

std::optional<HttpComment> commentIn(QByteArrayView text)
{
    const QByteArrayView inner = withoutHttpIndent(text);
    HttpComment comment;
    qsizetype marks = 0;
    if (inner.startsWith('#')) {
        comment.marker = inner.first(1);
    } else if (inner.startsWith("//")) {
        comment.marker = inner.first(2);
    } else {
        return std::nullopt;
    }
    while (marks < inner.size() && inner[marks] == inner.front())
        ++marks;
    const QByteArrayView said = withoutHttpIndent(inner.sliced(marks));
    if (said.startsWith("??")) {
        comment.check = httpValueOf(said.sliced(2));
    } else if (said.size() > 1 && said.front() == '@' && !isHttpBlank(said[1])) {
        const QByteArrayView rest = said.sliced(1);
        qsizetype end = httpWordEnd(rest);
        // JetBrains IDEs also write "# @name = x".
        const bool isAssigned = rest.startsWith("name") && withoutHttpIndent(rest.sliced(4)).startsWith('=');
        QByteArrayView value;
        if (isAssigned) {
            end = 4;
            value = httpValueOf(rest.sliced(rest.indexOf('=') + 1));
        } else {
            value = httpValueOf(rest.sliced(end));
        }
        comment.metadata = HttpKeyValue{rest.first(end), value};
    }
    return comment;
}

QByteArrayView bareCheckIn(QByteArrayView text)
{
    const QByteArrayView inner = withoutHttpIndent(text);
    return inner.startsWith("??") ? httpValueOf(inner.sliced(2)) : QByteArrayView();
}

bool isScriptCheck(QByteArrayView check)
{
    return check.startsWith("js") && (check.size() == 2 || isHttpBlank(check[2]));
}

std::optional<HttpKeyValue> variableIn(QByteArrayView text)
{
    const QByteArrayView inner = withoutHttpIndent(text);
    if (!inner.startsWith('@'))
        return std::nullopt;
    const auto end = std::find_if(inner.begin() + 1, inner.end(),
                                  [](char c) { return isHttpBlank(c) || c == '=' || c == ':'; });
    const QByteArrayView name = inner.first(end - inner.begin()).sliced(1);
    QByteArrayView rest = withoutHttpIndent(inner.sliced(end - inner.begin()));
    if (rest.startsWith(':'))
        rest = rest.sliced(1);
    if (name.isEmpty() || !rest.startsWith('='))
        return std::nullopt;
    return HttpKeyValue{name, httpValueOf(rest.sliced(1))};
}

std::optional<HttpKeyValue> headerIn(QByteArrayView text)
{
    const QByteArrayView inner = withoutHttpIndent(text);
    qsizetype at = 0;
    while (at < inner.size()) {
        if (inner.sliced(at).startsWith("{{")) {
            const qsizetype close = inner.indexOf("}}", at);
            if (close < 0)
                return std::nullopt;
            at = close + 2;
        } else if (isHttpTokenChar(inner[at])) {
            ++at;
        } else {
            break;
        }
    }
    const QByteArrayView name = inner.first(at);
    const QByteArrayView rest = withoutHttpIndent(inner.sliced(at));
    if (name.isEmpty() || !rest.startsWith(':'))
        return std::nullopt;
    return HttpKeyValue{name, httpValueOf(rest.sliced(1))};
}

HttpScriptMark scriptMarkIn(QByteArrayView text)
{
    const QByteArrayView inner = withoutHttpIndent(text);
    if (inner.startsWith("{{"))
        return isHttpScriptEvent(inner.sliced(2)) ? HttpScriptMark::Braces : HttpScriptMark::None;
    if (withoutHttpBlanksBehind(inner) == "/*")
        return HttpScriptMark::Comment;
    if (inner.size() < 2 || (inner.front() != '<' && inner.front() != '>'))
        return HttpScriptMark::None;
    const QByteArrayView rest = inner.sliced(1);
    const QByteArrayView said = httpValueOf(rest);
    if (said.startsWith("{%"))
        return said.indexOf("%}", 2) < 0 ? HttpScriptMark::Percent : HttpScriptMark::OneLine;
    if (!isHttpBlank(rest.front()) || !isHttpPath(said))
        return HttpScriptMark::None;
    return inner.front() == '<' ? HttpScriptMark::BeforeFile : HttpScriptMark::AfterFile;
}

bool endsScript(HttpScriptMark mark, QByteArrayView text)
{
    const QByteArrayView inner = withoutHttpBlanksBehind(text);
    if (mark == HttpScriptMark::Percent)
        return inner.endsWith("%}");
    return withoutHttpIndent(inner)
        == (mark == HttpScriptMark::Braces ? QByteArrayView("}}") : QByteArrayView("*/"));
}

QByteArrayView redirectionIn(QByteArrayView text)
{
    const QByteArrayView inner = withoutHttpIndent(text);
    if (!inner.startsWith(">>"))
        return {};
    const QByteArrayView rest = inner.sliced(inner.startsWith(">>!") ? 3 : 2);
    const QByteArrayView file = httpValueOf(rest);
    return !rest.isEmpty() && isHttpBlank(rest.front()) && isHttpPath(file) ? file : QByteArrayView();
}

QByteArrayView responseReferenceIn(QByteArrayView text)
{
    const QByteArrayView inner = withoutHttpIndent(text);
    const bool isMark = inner.size() > 3 && inner.startsWith("<>") && isHttpBlank(inner[2]);
    return isMark ? httpValueOf(inner.sliced(2)) : QByteArrayView();
}

bool isStatusLine(QByteArrayView text)
{
    const QByteArrayView inner = withoutHttpIndent(text);
    if (!inner.startsWith("HTTP/") || inner.size() < 7 || !isHttpDigit(inner[5]))
        return false;
    const QByteArrayView status = withoutHttpIndent(inner.sliced(httpWordEnd(inner)));
    return status.size() >= 3 && status[0] >= '1' && status[0] <= '5' && isHttpDigit(status[1])
        && isHttpDigit(status[2]) && (status.size() == 3 || isHttpBlank(status[3]));
}

} // namespace patlas
