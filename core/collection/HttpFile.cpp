// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/collection/HttpFile.h"

#include "core/collection/HttpEdit.h"
#include "core/collection/HttpRegionReader.h"
#include "core/collection/HttpTextProblem.h"

#include <QCoreApplication>

#include <algorithm>
#include <iterator>
#include <utility>

namespace patlas {

namespace {

qsizetype httpFileStart(QByteArrayView bytes)
{
    return bytes.startsWith("\xef\xbb\xbf") ? 3 : 0;
}

bool isHttpNameChar(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_' || c == '-';
}

/// How often "{{name.response." and "{{name.request." stand in a file.
qsizetype countHttpResponseNames(QByteArrayView bytes)
{
    qsizetype count = 0;
    for (const QByteArrayView word : {QByteArrayView(".response."), QByteArrayView(".request.")}) {
        for (qsizetype at = bytes.indexOf(word); at >= 0; at = bytes.indexOf(word, at + word.size())) {
            qsizetype begin = at;
            while (begin > 0 && isHttpNameChar(bytes[begin - 1]))
                --begin;
            if (begin < at && begin > 1 && bytes[begin - 1] == '{' && bytes[begin - 2] == '{')
                ++count;
        }
    }
    return count;
}

std::optional<HttpDialect> httpDialectOf(const HttpDialectSigns &signs)
{
    // Only checks would be sent as text by the tools of the other dialect.
    if (signs.bareChecks != signs.commentChecks)
        return signs.bareChecks > signs.commentChecks ? HttpDialect::HttpYac : HttpDialect::Universal;
    if (signs.httpYac != signs.universal)
        return signs.httpYac > signs.universal ? HttpDialect::HttpYac : HttpDialect::Universal;
    return std::nullopt;
}

/// Of the first line of a file that has one.
QByteArray httpLineEnd(QByteArrayView bytes)
{
    const qsizetype feed = bytes.indexOf('\n');
    return feed > 0 && bytes[feed - 1] == '\r' ? "\r\n" : "\n";
}

/// The parts that differ have to be such that a file can say them.
std::optional<Error> httpChangeProblem(const RequestDefinition &old, const RequestDefinition &edited)
{
    if (edited.title != old.title) {
        if (auto problem = titleProblem(edited.title))
            return problem;
    }
    if (edited.name != old.name) {
        if (auto problem = nameProblem(edited.name))
            return problem;
    }
    if (edited.operationId != old.operationId) {
        if (auto problem = operationProblem(edited.operationId))
            return problem;
    }
    for (const RequestMetadata &metadata : edited.metadata) {
        if (std::find(old.metadata.begin(), old.metadata.end(), metadata) != old.metadata.end())
            continue;
        if (auto problem = metadataProblem(metadata))
            return problem;
    }
    if (edited.method != old.method || edited.url != old.url || edited.httpVersion != old.httpVersion) {
        if (auto problem = requestLineProblem(edited))
            return problem;
    }
    for (const NamedValue &header : edited.headers) {
        if (std::find(old.headers.begin(), old.headers.end(), header) != old.headers.end())
            continue;
        if (auto problem = headerProblem(header))
            return problem;
    }
    if (edited.body != old.body || edited.headers != old.headers) {
        if (auto problem = bodyProblem(edited))
            return problem;
    }
    for (const QString &check : edited.checks) {
        if (old.checks.contains(check))
            continue;
        if (auto problem = checkProblem(check))
            return problem;
    }
    return std::nullopt;
}

Failure noSuchHttpRequest()
{
    return failure(ErrorKind::NotFound,
                   QCoreApplication::translate("HttpFile", "The request is no longer in the file."),
                   QCoreApplication::translate("HttpFile", "The file was changed meanwhile."),
                   QCoreApplication::translate("HttpFile", "Open the file again."));
}

/// Whether the requests of `now` are those of `before` with one more, or none more, at `index`.
bool areOtherHttpRequestsSame(const std::vector<HttpFileRequest> &before,
                              const std::vector<HttpFileRequest> &now, size_t index, size_t added)
{
    if (now.size() != before.size() + added)
        return false;
    for (size_t at = 0; at < now.size(); ++at) {
        if (at != index && now[at].definition != before[at > index ? at - added : at].definition)
            return false;
    }
    return true;
}

} // namespace

HttpFile HttpFile::read(QByteArray bytes)
{
    HttpFile file;
    file.m_bytes = std::move(bytes);
    const QByteArrayView view(file.m_bytes);
    HttpRegionReader reader(view);
    HttpDialectSigns signs;
    signs.universal = countHttpResponseNames(view);
    qsizetype line = 1;
    for (qsizetype at = httpFileStart(view); at < view.size();) {
        HttpRegion region = reader.read(at, line);
        if (region.end <= at)
            break; // does not happen: each region has at least a line
        at = region.end;
        line = region.nextLine;
        signs.bareChecks += region.signs.bareChecks;
        signs.commentChecks += region.signs.commentChecks;
        signs.httpYac += region.signs.httpYac;
        if (file.m_marker.isEmpty() && !region.places.metadata.empty())
            file.m_marker = region.places.metadata.front().marker.of(view).toByteArray();
        std::move(region.variables.begin(), region.variables.end(), std::back_inserter(file.m_variables));
        std::move(region.notes.begin(), region.notes.end(), std::back_inserter(file.m_notes));
        if (region.request)
            file.m_requests.push_back(std::move(*region.request));
    }
    file.m_dialect = httpDialectOf(signs);
    return file;
}

Result<void> HttpFile::replace(qsizetype index, const RequestDefinition &edited, HttpDialect dialect)
{
    if (index < 0 || index >= qsizetype(m_requests.size()))
        return noSuchHttpRequest();
    const HttpFileRequest &old = m_requests[size_t(index)];
    if (old.definition == edited)
        return {};
    if (std::optional<Error> problem = httpChangeProblem(old.definition, edited))
        return Failure(std::move(*problem));
    const HttpRegion region = HttpRegionReader(m_bytes).read(old.begin, 1);
    const HttpFileStyle style{m_dialect.value_or(dialect), httpLineEnd(m_bytes),
                              m_marker.isEmpty() ? "#" : m_marker};
    HttpFile file = read(HttpEdit(m_bytes, old, region.places, style).edited(edited));
    if (!areOtherHttpRequestsSame(m_requests, file.m_requests, size_t(index), 0)
        || file.m_requests[size_t(index)].definition != edited)
        return Failure(unwritableRequest());
    *this = std::move(file);
    return {};
}

Result<void> HttpFile::append(const RequestDefinition &added, HttpDialect dialect)
{
    const QByteArray lineEnd = httpLineEnd(m_bytes);
    const Result<QByteArray> text = toHttpText(added, m_dialect.value_or(dialect), lineEnd);
    if (!text)
        return Failure(text.error());
    QByteArray bytes = m_bytes;
    if (bytes.size() > httpFileStart(bytes)) {
        if (!bytes.endsWith('\n'))
            bytes += lineEnd;
        const qsizetype above = bytes.lastIndexOf('\n', -2) + 1;
        if (!isBlankLine(QByteArrayView(bytes).sliced(above)))
            bytes += lineEnd;
    }
    HttpFile file = read(bytes + *text);
    if (!areOtherHttpRequestsSame(m_requests, file.m_requests, m_requests.size(), 1)
        || file.m_requests.back().definition != added)
        return Failure(unwritableRequest());
    *this = std::move(file);
    return {};
}

RemovedHttpRequest HttpFile::remove(qsizetype index)
{
    if (index < 0 || index >= qsizetype(m_requests.size()))
        return {index, 0, {}};
    const HttpFileRequest &request = m_requests[size_t(index)];
    RemovedHttpRequest removed{index, request.begin,
                               m_bytes.sliced(request.begin, request.end - request.begin)};
    const QByteArray above = m_bytes.first(request.begin);
    const QByteArray below = m_bytes.sliced(request.end);
    HttpFile file = read(above + below);
    if (!areOtherHttpRequestsSame(file.m_requests, m_requests, size_t(index), 1)) {
        removed.leftBehind = "###" + httpLineEnd(m_bytes);
        file = read(above + removed.leftBehind + below);
    }
    *this = std::move(file);
    return removed;
}

Result<void> HttpFile::insert(const RemovedHttpRequest &removed)
{
    const HttpFile alone = read(removed.bytes);
    if (alone.m_requests.size() != 1)
        return noSuchHttpRequest();
    const auto placed = [this, &alone](ByteRange place, const QByteArray &text, qsizetype index) {
        HttpFile file = read(m_bytes.first(place.begin) + text + m_bytes.sliced(place.end));
        const bool isPlaced = areOtherHttpRequestsSame(m_requests, file.m_requests, size_t(index), 1)
            && file.m_requests[size_t(index)].definition == alone.m_requests.front().definition;
        if (isPlaced)
            *this = std::move(file);
        return isPlaced;
    };
    const qsizetype count = qsizetype(m_requests.size());
    const qsizetype start = httpFileStart(m_bytes);
    const bool isLineStart = removed.at == start
        || (removed.at > start && removed.at <= m_bytes.size() && m_bytes[removed.at - 1] == '\n');
    if (removed.index <= count && isLineStart && m_bytes.sliced(removed.at).startsWith(removed.leftBehind)) {
        const ByteRange place{removed.at, removed.at + removed.leftBehind.size()};
        const bool isApart = place.end == m_bytes.size() || removed.bytes.endsWith('\n');
        if (isApart && placed(place, removed.bytes, removed.index))
            return {};
    }
    // The file is another one than when the request was removed.
    const QByteArray lineEnd = httpLineEnd(m_bytes);
    const qsizetype index = std::clamp<qsizetype>(removed.index, 0, count);
    const qsizetype at = index < count ? m_requests[size_t(index)].begin : m_bytes.size();
    QByteArray text = removed.bytes;
    if (!isSeparator(text))
        text.prepend("###" + lineEnd);
    if (at > start && m_bytes[at - 1] != '\n')
        text.prepend(lineEnd);
    if (at < m_bytes.size()) {
        if (!text.endsWith('\n'))
            text += lineEnd;
        if (!isSeparator(QByteArrayView(m_bytes).sliced(at)))
            text += "###" + lineEnd;
    }
    return placed({at, at}, text, index) ? Result<void>{} : Failure(unwritableRequest());
}

} // namespace patlas
