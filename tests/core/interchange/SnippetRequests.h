// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/http/UploadBody.h"
#include "tests/core/preflight/SmallApi.h"

#include <QFile>
#include <QMultiMap>
#include <QRegularExpression>

/// Requests that are hard to write in some language, and what a server says is different about one.
namespace patlas::test::snippetrequests {

inline const QString awkward =
    u"it's \"quoted\" \\ \\n $(touch owned) `touch owned` $HOME ${HOME} #{1+1} {$x} %s "
    u"%41 !! «x» “y” ü€𝄞 \u202e\u2028 "
    "</script> ?> */ -- \t@file;type=a\r\n=end\\"_s;

struct Wanted {
    const char *name;
    RequestDraft draft;
};

inline RequestDraft to(const QString &method, const QString &path)
{
    return draft(method, path, {}, {});
}

inline RequestDraft withText(RequestDraft draft, const QByteArray &body)
{
    draft.bodyKind = BodyKind::Text;
    draft.body = body;
    return draft;
}

inline RequestDraft withHeaders(RequestDraft draft, std::vector<NamedValue> headers)
{
    draft.headers = std::move(headers);
    return draft;
}

inline RequestDraft withHeaderText(RequestDraft draft, HeaderText text)
{
    draft.headerText = text;
    draft.headers = {{u"X-Note"_s, u"caf\u00e9 \\ 'x'"_s, true}};
    return draft;
}

inline RequestDraft withParts(RequestDraft draft, const QString &file)
{
    draft.bodyKind = BodyKind::Multipart;
    draft.parts = {{u"text"_s, awkward, false, true},
                   {u"file"_s, file, true, true},
                   {u"typed file"_s, file, true, true, u"application/x-mine"_s},
                   {u"text"_s, u"the same name again"_s, false, true},
                   {u"empty"_s, {}, false, true},
                   {u"off"_s, u"not sent"_s, false, false}};
    return draft;
}

inline RequestDraft withTypedPart(RequestDraft draft)
{
    draft.bodyKind = BodyKind::Multipart;
    draft.parts = {{u"json"_s, u"{\"a\": 1}"_s, false, true, u"application/json"_s}};
    return draft;
}

inline RequestDraft withJson(RequestDraft draft, const QByteArray &body)
{
    draft.bodyKind = BodyKind::Json;
    draft.body = body;
    return draft;
}

inline RequestDraft without(RequestDraft draft, const QStringList &names)
{
    draft.omittedHeaders = names;
    return draft;
}

inline RequestDraft withFile(RequestDraft draft, const QString &file)
{
    draft.bodyKind = BodyKind::File;
    draft.bodyFile = file;
    return draft;
}

inline std::vector<Wanted> wantedRequests(const QString &file)
{
    const QString path = u"/v1/api/elsewhere"_s;
    const QByteArray form = "a=1&b=%26+x&c=\xc3\xbc";
    RequestDraft typed = withText(createTag(), awkward.toUtf8() + "\n\n \x01 end");
    typed.queryParameters = {{u"q[0]"_s, awkward, true}};
    return {
        {"text with credentials", typed},
        {"nothing", to(u"GET"_s, path)},
        {"JSON", withJson(to(u"PATCH"_s, path), "  {\"a\": [1, \"\xc3\xbc\"]}\n")},
        {"text that is no JSON", withJson(to(u"PUT"_s, path), "{a")},
        {"body with GET", withText(to(u"GET"_s, path), "   ")},
        {"body with DELETE", withText(to(u"DELETE"_s, path), "x")},
        {"empty text with POST", withText(to(u"POST"_s, path), {})},
        {"empty text with GET", withText(to(u"GET"_s, path), {})},
        {"empty text with DELETE", withText(to(u"DELETE"_s, path), {})},
        {"character NUL", withText(to(u"POST"_s, path), QByteArray("a\0b\0001\0", 7))},
        {"form of the address",
         withHeaders(withText(to(u"POST"_s, path), form),
                     {{u"Content-Type"_s, u"application/x-www-form-urlencoded"_s}})},
        {"method of one's own", to(u"PROPFIND"_s, path)},
        {"small letters", to(u"purge"_s, path)},
        {"known method in small letters", to(u"delete"_s, path)},
        {"method with other characters", to(u"M-SEARCH"_s, path)},
        {"escapes", to(u"GET"_s, u"/v1/api/a%2Fb/%20c?b=1&a=%26&b=&c+d"_s)},
        {"unusual escapes", to(u"GET"_s, u"/v1/api/a%2fb/%41%7e?b=%41&c=%7e"_s)},
        {"segments of dots", to(u"GET"_s, u"/v1/api/a/../b/./c"_s)},
        {"characters as they are", to(u"GET"_s, u"/v1/api/a'(b)[c]|e?q='(b)[c]|d,;:@$!*~e"_s)},
        {"lines of one name",
         withHeaders(to(u"GET"_s, path),
                     {{u"X-List"_s, u"first"_s}, {u"X-B"_s, u"b"_s}, {u"X-List"_s, u"second"_s}})},
        {"odd headers",
         withHeaders(to(u"GET"_s, path),
                     {{u"X-Note"_s, u"it's \"q\" $(x) `x` $HOME #{x} ${x}"_s},
                      {u"X-Equals"_s, u"=@a:b;c"_s},
                      {u"X-Empty"_s, {}},
                      {u"If-Match"_s, u"\"x\\y\""_s}})},
        {"a cookie that was typed", withHeaders(to(u"GET"_s, path), {{u"Cookie"_s, u"a=1; b=2"_s}})},
        {"a backslash before a colon", withHeaders(to(u"GET"_s, path), {{u"X-Path"_s, u"C\\:x"_s}})},
        {"header of a body without one", withHeaders(to(u"GET"_s, path), {{u"Content-Type"_s, u"a/b"_s}})},
        {"UTF-8 in a header", withHeaderText(to(u"GET"_s, path), HeaderText::Utf8)},
        {"ISO 8859-1 in a header", withHeaderText(to(u"GET"_s, path), HeaderText::Latin1)},
        {"headers left out",
         without(withText(to(u"POST"_s, path), "a"), {u"Content-Type"_s, u"Accept"_s, u"User-Agent"_s})},
        {"another host", withHeaders(to(u"GET"_s, path), {{u"Host"_s, u"other.example"_s}})},
        {"file", withFile(to(u"PUT"_s, path), file)},
        {"form with files", withParts(to(u"POST"_s, path), file)},
        {"form with a typed text", withTypedPart(to(u"PUT"_s, path))},
    };
}

inline QByteArray contentOf(const DraftPart &part)
{
    if (!part.file)
        return part.value.toUtf8();
    QFile file(part.value);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

inline QByteArray typeIn(const QByteArray &head)
{
    static const QRegularExpression type(u"\r\nContent-Type: ([^\r]*)"_s,
                                         QRegularExpression::CaseInsensitiveOption);
    return type.match(QString::fromUtf8(head)).captured(1).toUtf8();
}

inline QByteArray nameIn(const QByteArray &head, const QString &parameter)
{
    const QRegularExpression name(u"[; ]%1=\"([^\r]*?)\"(;|\r)"_s.arg(parameter));
    return name.match(QString::fromUtf8(head)).captured(1).toUtf8();
}

inline QByteArray differenceInForm(const QByteArray &type, const QByteArray &body, const RequestDraft &draft)
{
    static const QRegularExpression pattern(u"^multipart/form-data; ?boundary=\"?([^\"]+)\"?$"_s);
    const QByteArray boundary = pattern.match(QString::fromLatin1(type)).captured(1).toLatin1();
    if (boundary.isEmpty())
        return "no boundary: " + type;
    QByteArray rest = "\r\n" + body;
    const QByteArray mark = "\r\n--" + boundary;
    for (const DraftPart &part : draft.parts) {
        if (!part.enabled)
            continue;
        if (!rest.startsWith(mark + "\r\n"))
            return "no part " + part.name.toUtf8() + " in " + rest;
        rest.remove(0, mark.size());
        const qsizetype end = rest.indexOf("\r\n\r\n");
        const qsizetype next = rest.indexOf(mark, end);
        const QByteArray head = rest.left(end + 2);
        const QByteArray content = rest.mid(end + 4, next - end - 4);
        rest.remove(0, next);
        const QByteArray wanted = multipartHeader(part, "b");
        if (nameIn(head, u"name"_s) != nameIn(wanted, u"name"_s)
            || nameIn(head, u"filename"_s) != nameIn(wanted, u"filename"_s))
            return "the part has the head " + head;
        if (content != contentOf(part))
            return "the part has the content " + content;
        if (typeIn(head) != typeIn(wanted))
            return "the part has the type " + typeIn(head) + ", not " + typeIn(wanted);
    }
    return rest.trimmed() == "--" + boundary + "--" ? QByteArray() : "at the end: " + rest;
}

/// The first difference that matters between what was received and what was meant; empty if there is none.
inline QByteArray difference(const QByteArray &received, const PreflightReport &report,
                             const RequestDraft &draft)
{
    const QByteArray line = received.left(received.indexOf("\r\n"));
    const qsizetype end = received.indexOf("\r\n\r\n");
    const QByteArray body = received.mid(end + 4);
    QMultiMap<QByteArray, QByteArray> headers;
    for (const QByteArray &header : received.left(end).mid(line.size() + 2).split('\n')) {
        const qsizetype colon = header.indexOf(':');
        headers.insert(header.left(colon).toLower(), header.mid(colon + 1).trimmed());
    }
    if (line != report.method + ' ' + report.target + " HTTP/1.1")
        return "the line is " + line;
    std::vector<std::pair<QByteArray, QByteArray>> wanted = report.headers;
    for (const Placement &placement : report.placements)
        wanted.emplace_back(placement.name,
                            placement.prefix + (placement.isPersonal ? personalSecret : projectSecret));
    if (draft.bodyKind == BodyKind::Text && draft.body.isEmpty())
        wanted.emplace_back("Content-Length", "0");
    if (hasText(draft) && !report.omittedHeaders.contains(u"Content-Type"_s)
        && !headers.contains("content-type"))
        return "no Content-Type";
    for (const auto &[name, value] : wanted) {
        if (!headers.contains(name.toLower(), value))
            return name + " is " + headers.values(name.toLower()).join(" and ");
    }
    for (const QString &name : report.omittedHeaders) {
        if (headers.contains(name.toLatin1().toLower()))
            return name.toLatin1() + " was not left out";
    }
    if (draft.bodyKind == BodyKind::Multipart)
        return differenceInForm(headers.value("content-type"), body, draft);
    if (draft.bodyKind == BodyKind::File) {
        if (!headers.contains("content-type", "image/png"))
            return "no type of the file";
        return body == contentOf({{}, draft.bodyFile, true}) ? QByteArray() : "the body is " + body;
    }
    if (!hasText(draft))
        return body.isEmpty() ? QByteArray() : "a body: " + body;
    return body == draft.body ? QByteArray() : "the body is " + body;
}

} // namespace patlas::test::snippetrequests
