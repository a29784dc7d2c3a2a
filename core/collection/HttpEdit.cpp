// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/collection/HttpEdit.h"

#include "core/collection/HttpBodyLines.h"
#include "core/collection/HttpRequestLine.h"
#include "core/collection/HttpUrlLines.h"
#include "core/collection/ListSteps.h"

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace patlas {

namespace {

using MetadataKind = HttpMetadataPlace::Kind;
using StepKind = ListStep::Kind;

std::vector<HttpMetadataPlace> metadataPlacesOf(const std::vector<HttpMetadataPlace> &places,
                                                MetadataKind kind)
{
    std::vector<HttpMetadataPlace> found;
    std::copy_if(places.begin(), places.end(), std::back_inserter(found),
                 [kind](const HttpMetadataPlace &place) { return place.kind == kind; });
    return found;
}

/// The line ends belong to the lines, except for the last one, which has none.
std::vector<QByteArray> httpBodyLinesOf(const QByteArray &text)
{
    std::vector<QByteArray> lines;
    for (qsizetype at = 0; at < text.size();) {
        const HttpLine line = lineAt(text, at, text.size());
        lines.push_back(text.sliced(at, line.end - at));
        at = line.end;
    }
    return lines;
}

} // namespace

HttpEdit::HttpEdit(QByteArrayView bytes, const HttpFileRequest &old, const HttpPlaces &places,
                   HttpFileStyle style)
    : m_bytes(bytes)
    , m_old(old)
    , m_places(places)
    , m_style(std::move(style))
{
    const HttpLine &line = places.url.front().line;
    if (line.end > line.textEnd)
        m_style.lineEnd = ByteRange{line.textEnd, line.end}.of(bytes).toByteArray();
    if (!places.metadata.empty())
        m_style.marker = places.metadata.front().marker.of(bytes).toByteArray();
}

QByteArray HttpEdit::edited(const RequestDefinition &definition)
{
    const RequestDefinition &old = m_old.definition;
    if (definition.title != old.title)
        editTitle(definition.title);
    if (definition.name != old.name)
        editWord(MetadataKind::Name, definition.name);
    if (definition.operationId != old.operationId)
        editWord(MetadataKind::Operation, definition.operationId);
    if (definition.metadata != old.metadata)
        editMetadata(definition.metadata);
    editRequestLine(definition);
    if (definition.headers != old.headers)
        editHeaders(definition.headers);
    editTail(definition);
    return applied();
}

void HttpEdit::replace(ByteRange range, const QByteArray &with)
{
    if (range.of(m_bytes) != with)
        m_changes.push_back({range.begin, range.end - range.begin, with});
}

/// The last line of a file may have no line end: that of the line above goes with it.
void HttpEdit::remove(const HttpLine &line)
{
    qsizetype begin = line.begin;
    if (line.end == line.textEnd && begin > 0 && m_bytes[begin - 1] == '\n')
        begin -= begin > 1 && m_bytes[begin - 2] == '\r' ? 2 : 1;
    replace({begin, line.end}, {});
}

bool HttpEdit::isLineStart(QByteArrayView bytes, qsizetype at)
{
    return at == 0 || bytes[at - 1] == '\n' || (at == 3 && bytes.startsWith("\xef\xbb\xbf"));
}

/// Whether the line is blank, or there is none.
bool HttpEdit::isBlankAt(qsizetype at) const
{
    return at >= m_bytes.size() || isBlankLine(lineAt(m_bytes, at, m_bytes.size()).text(m_bytes));
}

void HttpEdit::insertLine(qsizetype at, const QByteArray &text)
{
    m_changes.push_back({at, 0, isLineStart(m_bytes, at) ? text + m_style.lineEnd : text, true});
}

/// Blocks of lines, each with a blank line above.
void HttpEdit::insertBlocks(qsizetype at, const std::vector<QByteArray> &blocks)
{
    if (blocks.empty())
        return;
    QByteArray text;
    for (const QByteArray &block : blocks)
        text += m_style.lineEnd + block + m_style.lineEnd;
    if (!isBlankAt(at))
        text += m_style.lineEnd;
    m_changes.push_back({at, 0, text, true});
}

void HttpEdit::editValue(const HttpKeyPlace &place, const QString &value)
{
    const QByteArray text = value.toUtf8();
    replace(place.value, place.value.isEmpty() && !text.isEmpty() ? ' ' + text : text);
}

qsizetype HttpEdit::headPlace(const std::vector<MetadataKind> &behind) const
{
    qsizetype at = m_places.separator.end > 0 ? m_places.separator.end : m_old.begin;
    for (const HttpMetadataPlace &place : m_places.metadata) {
        if (place.isInHead && std::find(behind.begin(), behind.end(), place.kind) != behind.end())
            at = place.line.end;
    }
    return at;
}

void HttpEdit::editTitle(const QString &title)
{
    const QByteArray text = title.toUtf8();
    if (m_places.separator.end == 0) {
        insertLine(m_old.begin, "### " + text);
        return;
    }
    const QByteArrayView line = m_places.separator.text(m_bytes);
    const auto marks = std::find_if(line.begin(), line.end(), [](char c) { return c != '#'; }) - line.begin();
    const qsizetype behind = m_places.separator.begin + marks;
    if (text.isEmpty())
        replace({behind, m_places.title.end}, {});
    else
        replace(m_places.title,
                m_places.title.begin == behind ? ' ' + text : text); // "####x" would be another title
}

void HttpEdit::editWord(MetadataKind kind, const QString &value)
{
    const std::vector<HttpMetadataPlace> places = metadataPlacesOf(m_places.metadata, kind);
    if (value.isEmpty()) {
        for (const HttpMetadataPlace &place : places)
            remove(place.line);
    } else if (!places.empty()) {
        replace(places.back().value, value.toUtf8()); // the last one holds
    } else if (kind == MetadataKind::Name) {
        insertLine(headPlace({}), m_style.marker + " @name " + value.toUtf8());
    } else {
        insertLine(headPlace({MetadataKind::Name}), m_style.marker + " @operation " + value.toUtf8());
    }
}

void HttpEdit::editMetadata(const std::vector<RequestMetadata> &metadata)
{
    const std::vector<RequestMetadata> &old = m_old.definition.metadata;
    const std::vector<HttpMetadataPlace> places = metadataPlacesOf(m_places.metadata, MetadataKind::Other);
    const auto isSame = [&old, &metadata](size_t a, size_t b) { return old[a] == metadata[b]; };
    for (const ListStep &step : listSteps(old.size(), metadata.size(), isSame)) {
        if (step.kind == StepKind::Remove) {
            remove(places[step.oldIndex].line);
            continue;
        }
        const RequestMetadata &item = metadata[step.newIndex];
        if (step.kind == StepKind::Replace) {
            replace(places[step.oldIndex].key, item.key.toUtf8());
            editValue(places[step.oldIndex], item.value);
            continue;
        }
        const qsizetype at = step.oldIndex > 0 ? places[step.oldIndex - 1].line.end
            : places.empty()                   ? headPlace({MetadataKind::Name, MetadataKind::Operation})
                                               : places.front().line.begin;
        const QByteArray line = m_style.marker + " @" + item.key.toUtf8();
        insertLine(at, item.value.isEmpty() ? line : line + ' ' + item.value.toUtf8());
    }
}

void HttpEdit::editRequestLine(const RequestDefinition &definition)
{
    const RequestDefinition &old = m_old.definition;
    if (definition.method == old.method && definition.url == old.url
        && definition.httpVersion == old.httpVersion)
        return;
    const QByteArray url = definition.url.toUtf8();
    std::vector<QByteArray> parts;
    for (const HttpUrlPlace &place : m_places.url)
        parts.push_back(place.text.of(m_bytes).toByteArray());
    const std::vector<QByteArray> edited = editedUrlLines(parts, url);
    const QByteArray method = definition.method.toUtf8();
    if (!m_places.method.isEmpty()) {
        replace(m_places.method, method);
    } else {
        // Not every URL can stand alone.
        const std::optional<HttpRequestLine> alone = requestLineIn(edited.front());
        const bool isUrl = alone && alone->method.isEmpty() && alone->url == edited.front();
        if (definition.method != old.method || !isUrl)
            replace(m_places.method, edited.front().isEmpty() ? method : method + ' ');
    }
    for (size_t at = 0; at < parts.size(); ++at) {
        const bool isFirstOfNone = at == 0 && parts[0].isEmpty() && !edited[0].isEmpty();
        if (at > 0 && edited[at].isEmpty())
            remove(m_places.url[at].line);
        else
            replace(m_places.url[at].text, isFirstOfNone ? ' ' + edited[0] : edited[at]);
    }
    editVersion(definition.httpVersion.toUtf8(), edited);
}

void HttpEdit::editVersion(const QByteArray &version, const std::vector<QByteArray> &urlParts)
{
    size_t last = urlParts.size() - 1;
    while (last > 0 && urlParts[last].isEmpty())
        --last;
    const ByteRange &place = m_places.version;
    const bool isGone = place.isEmpty() || place.begin > m_places.url[last].line.end;
    if (isGone) {
        const qsizetype behind = m_places.url[last].text.end;
        if (!version.isEmpty())
            m_changes.push_back({behind, 0, ' ' + version});
    } else if (!version.isEmpty()) {
        replace(place, version);
    } else {
        qsizetype begin = place.begin;
        while (isHttpBlank(m_bytes[begin - 1]))
            --begin;
        replace({begin, place.end}, {});
    }
}

void HttpEdit::editHeaders(const std::vector<NamedValue> &headers)
{
    const std::vector<NamedValue> &old = m_old.definition.headers;
    const std::vector<HttpKeyPlace> &places = m_places.headers;
    const auto isSame = [&old, &headers](size_t a, size_t b) { return old[a] == headers[b]; };
    for (const ListStep &step : listSteps(old.size(), headers.size(), isSame)) {
        if (step.kind == StepKind::Remove) {
            remove(places[step.oldIndex].line);
            continue;
        }
        const NamedValue &header = headers[step.newIndex];
        if (step.kind == StepKind::Replace) {
            replace(places[step.oldIndex].key, header.name.toUtf8());
            editValue(places[step.oldIndex], header.value);
            continue;
        }
        const qsizetype at = step.oldIndex > 0 ? places[step.oldIndex - 1].line.end
            : places.empty()                   ? m_places.url.back().line.end
                                               : places.front().line.begin;
        const QByteArray line = header.name.toUtf8() + ':';
        insertLine(at, header.value.isEmpty() ? line : line + ' ' + header.value.toUtf8());
    }
}

void HttpEdit::editTail(const RequestDefinition &definition)
{
    const RequestDefinition &old = m_old.definition;
    const qsizetype behind = m_places.body.empty() ? m_places.headEnd : m_places.body.back().line.end;
    std::vector<QByteArray> blocks;
    if (definition.body != old.body) {
        if (definition.body.empty())
            removeBody();
        else if (m_places.body.empty())
            blocks.push_back(bodyText(definition.body));
        else
            editBody(bodyText(definition.body));
    }
    if (m_places.checks.empty() && !definition.checks.isEmpty()) {
        QByteArray lines;
        for (const QString &check : definition.checks)
            lines += (lines.isEmpty() ? QByteArray() : m_style.lineEnd) + checkLine(0, check);
        blocks.push_back(lines);
    } else if (definition.checks != old.checks) {
        editChecks(definition.checks);
    }
    insertBlocks(behind, blocks);
}

void HttpEdit::removeBody()
{
    const HttpLine &first = m_places.body.front().line;
    const HttpLine &last = m_places.body.back().line;
    const bool isFollowed =
        !isBlankAt(last.end) && !isSeparator(lineAt(m_bytes, last.end, m_bytes.size()).text(m_bytes));
    if (!isFollowed && first.begin > m_places.headEnd) {
        qsizetype above = first.begin - 1;
        while (above > m_places.headEnd && m_bytes[above - 1] != '\n')
            --above;
        if (isBlankAt(above))
            replace({above, first.begin}, {});
    }
    for (const HttpBodyPlace &place : m_places.body)
        remove(place.line);
}

/// Line by line, so that comments and scripts between lines that stay keep their place.
void HttpEdit::editBody(const QByteArray &body)
{
    const std::vector<HttpBodyPlace> &places = m_places.body;
    const std::vector<QByteArray> lines = httpBodyLinesOf(body);
    // What says the same may be written differently ("<   ./file").
    std::vector<QByteArray> old;
    for (const HttpBodyPlace &place : places) {
        const ByteRange lineEnd{place.line.textEnd,
                                &place == &places.back() ? place.line.textEnd : place.line.end};
        const QByteArrayView text = place.line.text(m_bytes);
        old.push_back((place.isFile ? bodyText({*bodyFileIn(text)}) : text.toByteArray())
                      + lineEnd.of(m_bytes).toByteArray());
    }
    if (!m_places.isBodyParted)
        m_changes.push_back({places.front().line.begin, 0, m_style.lineEnd});
    const HttpLine &last = places.back().line;
    const QByteArray lastEnd = ByteRange{last.textEnd, last.end}.of(m_bytes).toByteArray();
    const auto isSame = [&old, &lines](size_t a, size_t b) { return old[a] == lines[b]; };
    for (const ListStep &step : listSteps(old.size(), lines.size(), isSame)) {
        if (step.kind == StepKind::Remove) {
            remove(places[step.oldIndex].line);
            continue;
        }
        const bool isInserted = step.kind == StepKind::Insert;
        const bool isAtEnd = step.oldIndex == places.size();
        const HttpLine line = isAtEnd ? HttpLine{last.end, last.end, last.end} : places[step.oldIndex].line;
        QByteArray text = lines[step.newIndex];
        if (step.newIndex + 1 == lines.size())
            text += lastEnd.isEmpty() && (isInserted ? line.begin : line.end) < m_bytes.size()
                ? m_style.lineEnd
                : lastEnd;
        if (isInserted)
            m_changes.push_back({line.begin, 0, text});
        else
            replace({line.begin, line.end}, text);
    }
}

/// Written as the check of this index is, or where there is none as the file's style says.
QByteArray HttpEdit::checkLine(size_t likeIndex, const QString &check) const
{
    QByteArray start = m_style.dialect == HttpDialect::HttpYac ? QByteArray("?? ") : m_style.marker + " ?? ";
    if (!m_places.checks.empty()) {
        const HttpCheckPlace &like = m_places.checks[std::min(likeIndex, m_places.checks.size() - 1)];
        start = ByteRange{like.line.begin, like.text.begin}.of(m_bytes).toByteArray();
    }
    return start + check.toUtf8();
}

void HttpEdit::editChecks(const QStringList &checks)
{
    const QStringList &old = m_old.definition.checks;
    const std::vector<HttpCheckPlace> &places = m_places.checks;
    const auto isSame = [&old, &checks](size_t a, size_t b) {
        return old.at(qsizetype(a)) == checks.at(qsizetype(b));
    };
    for (const ListStep &step : listSteps(places.size(), size_t(checks.size()), isSame)) {
        if (step.kind == StepKind::Remove) {
            remove(places[step.oldIndex].line);
            continue;
        }
        const QString &check = checks.at(qsizetype(step.newIndex));
        const bool isFirst = step.oldIndex == 0;
        if (step.kind == StepKind::Replace)
            replace(places[step.oldIndex].text, check.toUtf8());
        else
            insertLine(isFirst ? places.front().line.begin : places[step.oldIndex - 1].line.end,
                       checkLine(isFirst ? 0 : step.oldIndex - 1, check));
    }
}

QByteArray HttpEdit::applied()
{
    std::stable_sort(m_changes.begin(), m_changes.end(),
                     [](const Change &a, const Change &b) { return a.at < b.at; });
    QByteArray bytes;
    qsizetype at = 0;
    for (const Change &change : m_changes) {
        const qsizetype from = std::max(at, change.at);
        bytes += ByteRange{at, from}.of(m_bytes);
        if (change.isLine && !isLineStart(bytes, bytes.size()))
            bytes += m_style.lineEnd;
        bytes += change.inserted;
        at = std::max(from, change.at + change.removed);
    }
    return bytes + m_bytes.sliced(at).toByteArray();
}

} // namespace patlas
