// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/collection/HttpText.h"

#include "core/collection/HttpBodyLines.h"
#include "core/collection/HttpRegionReader.h"
#include "core/collection/HttpTextProblem.h"

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace patlas {

namespace {

bool isHttpSpace(QChar c)
{
    return c.unicode() < 128 && isHttpBlank(char(c.unicode()));
}

QString withoutHttpSpace(const QString &text)
{
    const auto begin = std::find_if_not(text.begin(), text.end(), isHttpSpace);
    const auto end = std::find_if_not(text.rbegin(), std::make_reverse_iterator(begin), isHttpSpace).base();
    return text.mid(begin - text.begin(), end - begin);
}

QByteArray withoutBlankLinesAbove(const QByteArray &text)
{
    qsizetype at = 0;
    while (at < text.size()) {
        const HttpLine line = lineAt(text, at, text.size());
        if (!isBlankLine(line.text(text)))
            break;
        at = line.end;
    }
    return text.sliced(at);
}

/// Up to the end of the text of the last line that is not blank.
QByteArray withoutBlankLinesBelow(const QByteArray &text)
{
    const auto last = std::find_if_not(text.rbegin(), text.rend(), isHttpBlank);
    const qsizetype inked = text.rend() - last;
    return inked == 0 ? QByteArray() : text.first(lineAt(text, inked, text.size()).textEnd);
}

std::vector<BodyPiece> asInHttpBody(const std::vector<BodyPiece> &body)
{
    std::vector<BodyPiece> pieces;
    for (BodyPiece piece : body) {
        if (!piece.file.isEmpty()) {
            piece.text.clear();
            piece.file = withoutHttpSpace(piece.file);
            if (!piece.hasVariables)
                piece.charset.clear();
            pieces.push_back(std::move(piece));
        } else if (!pieces.empty() && pieces.back().file.isEmpty()) {
            pieces.back().text += piece.text;
        } else if (!piece.text.isEmpty()) {
            pieces.push_back({piece.text});
        }
    }
    if (!pieces.empty() && pieces.front().file.isEmpty())
        pieces.front().text = withoutBlankLinesAbove(pieces.front().text);
    if (!pieces.empty() && pieces.back().file.isEmpty())
        pieces.back().text = withoutBlankLinesBelow(pieces.back().text);
    std::erase_if(pieces,
                  [](const BodyPiece &piece) { return piece.file.isEmpty() && piece.text.isEmpty(); });
    return pieces;
}

QByteArray writtenHttpText(const RequestDefinition &request, HttpDialect dialect, QByteArrayView lineEnd)
{
    QByteArray text;
    const auto add = [&text, lineEnd](const QByteArray &line) { text += line + lineEnd.toByteArray(); };
    const auto spaced = [](const QByteArray &word, const QString &value) {
        return value.isEmpty() ? word : word + ' ' + value.toUtf8();
    };
    add(spaced("###", request.title));
    if (!request.name.isEmpty())
        add("# @name " + request.name.toUtf8());
    if (!request.operationId.isEmpty())
        add("# @operation " + request.operationId.toUtf8());
    for (const RequestMetadata &metadata : request.metadata)
        add(spaced("# @" + metadata.key.toUtf8(), metadata.value));
    add(spaced(spaced(request.method.toUtf8(), request.url), request.httpVersion));
    for (const NamedValue &header : request.headers)
        add(spaced(header.name.toUtf8() + ':', header.value));
    if (!request.body.empty()) {
        add({});
        add(bodyText(request.body));
    }
    if (!request.checks.isEmpty())
        add({});
    for (const QString &check : request.checks)
        add((dialect == HttpDialect::HttpYac ? "?? " : "# ?? ") + check.toUtf8());
    return text;
}

} // namespace

Result<QByteArray> toHttpText(const RequestDefinition &request, HttpDialect dialect, QByteArrayView lineEnd)
{
    if (std::optional<Error> problem = requestProblem(request))
        return Failure(std::move(*problem));
    QByteArray text = writtenHttpText(request, dialect, lineEnd);
    const HttpRegion read = HttpRegionReader(text).read(0, 1);
    if (!read.request || read.end != text.size() || read.request->definition != request)
        return Failure(unwritableRequest());
    return text;
}

RequestDefinition asInHttpFile(RequestDefinition request)
{
    for (QString *text : {&request.title, &request.name, &request.operationId, &request.method, &request.url,
                          &request.httpVersion})
        *text = withoutHttpSpace(*text);
    if (request.method.isEmpty())
        request.method = u"GET"_s;
    for (NamedValue &header : request.headers)
        header = {withoutHttpSpace(header.name), withoutHttpSpace(header.value), header.enabled};
    request.body = asInHttpBody(request.body);
    for (QString &check : request.checks)
        check = withoutHttpSpace(check);
    request.checks.removeAll(QString());
    for (RequestMetadata &metadata : request.metadata)
        metadata = {withoutHttpSpace(metadata.key), withoutHttpSpace(metadata.value)};
    return request;
}

} // namespace patlas
