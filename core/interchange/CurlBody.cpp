// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/interchange/CurlBody.h"

#include "core/interchange/CurlAddress.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace patlas::curl {

namespace {

QByteArray bytesOf(std::string_view text)
{
    return {text.data(), qsizetype(text.size())};
}

NamedValue *headerNamed(RequestDraft &draft, QLatin1String name)
{
    const auto found =
        std::find_if(draft.headers.begin(), draft.headers.end(), [name](const NamedValue &header) {
            return header.name.compare(name, Qt::CaseInsensitive) == 0;
        });
    return found == draft.headers.end() ? nullptr : &*found;
}

void dropHeader(RequestDraft &draft, QLatin1String name)
{
    const auto isNamed = [name](const NamedValue &header) {
        return header.name.compare(name, Qt::CaseInsensitive) == 0;
    };
    draft.headers.erase(std::remove_if(draft.headers.begin(), draft.headers.end(), isNamed),
                        draft.headers.end());
}

/// Joined like curl does: parts of a web form with "&" in between, parts of JSON without.
QByteArray joinedData(const Command &command, Notes &notes)
{
    QByteArray body;
    bool first = true;
    for (const Data &piece : command.data) {
        if (piece.kind == Data::Kind::File) {
            notes.bodyFromFile(shown(piece.text));
            continue;
        }
        QByteArray text = bytesOf(piece.text);
        if (piece.kind == Data::Kind::UrlEncode) {
            // "@file" and "name@file"; after a "=" the "@" is literal.
            const std::size_t at = piece.text.find_first_of("@=");
            if (at != std::string_view::npos && piece.text[at] == '@') {
                notes.bodyFromFile(shown(piece.text.substr(at + 1)));
                continue;
            }
            text = urlEncoded(piece.text);
        }
        if (!first && piece.kind != Data::Kind::Json)
            body += '&';
        body += text;
        first = false;
    }
    return body;
}

void putText(const Command &command, const Operation *operation, RequestDraft &draft, Notes &notes)
{
    const QByteArray body = joinedData(command, notes);
    const bool takesJson =
        operation && operation->body && operation->body->contentType.contains("json"_L1, Qt::CaseInsensitive);
    const NamedValue *typed = headerNamed(draft, "Content-Type"_L1);
    const QString type = typed ? typed->value.trimmed() : QString();
    if (QString::fromUtf8(body).toUtf8() != body) {
        notes.bodyNotText();
        return;
    }
    if (body.isEmpty())
        return;
    draft.body = body;
    const bool isJson = typed ? type.contains("json"_L1, Qt::CaseInsensitive) : command.isJson() || takesJson;
    draft.bodyKind = isJson ? BodyKind::Json : BodyKind::Text;
    if (typed) {
        // Not needed when it equals the Content-Type that Patlas sets for such a body.
        const QLatin1String own(isJson ? "application/json" : "text/plain; charset=utf-8");
        if (type.compare(own, Qt::CaseInsensitive) == 0)
            dropHeader(draft, "Content-Type"_L1);
    } else if (!isJson) {
        draft.headers.push_back({u"Content-Type"_s, u"application/x-www-form-urlencoded"_s, true});
    } else if (!command.isJson()) {
        notes.sentAsJson();
    }
}

/// The content of one field: up to ";type=…" and the like, quotes undone.
struct Content {
    QByteArray text;
    bool hasDetail = false;
};

Content contentOf(std::string_view text, bool literal)
{
    Content content;
    if (literal) {
        content.text = bytesOf(text);
        return content;
    }
    if (text.substr(0, 1) == "\"") {
        std::size_t at = 1;
        for (; at < text.size() && text[at] != '"'; ++at) {
            const bool escape =
                text[at] == '\\' && at + 1 < text.size() && (text[at + 1] == '"' || text[at + 1] == '\\');
            at += escape ? 1 : 0;
            content.text += text[at];
        }
        content.hasDetail = at < text.size() && text.find(';', at) != std::string_view::npos;
        return content;
    }
    for (const std::string_view detail : {";type=", ";filename=", ";headers=", ";encoder="}) {
        const std::size_t at = text.find(detail);
        content.hasDetail = content.hasDetail || at != std::string_view::npos;
        text = text.substr(0, at);
    }
    content.text = bytesOf(text);
    return content;
}

class FormReader {
public:
    FormReader(const Operation &operation, RequestDraft &draft, Notes &notes)
        : m_described(operation.body->parts)
        , m_draft(draft)
        , m_notes(notes)
    {
    }

    void add(const FormField &field)
    {
        const std::size_t equals = field.text.find('=');
        const std::string_view nameText = field.text.substr(0, equals);
        const QString name = QString::fromUtf8(nameText.data(), qsizetype(nameText.size()));
        const auto described = std::find_if(m_described.begin(), m_described.end(),
                                            [&name](const BodyPart &part) { return part.name == name; });
        if (equals == std::string_view::npos || described == m_described.end()) {
            m_notes.partNotTaken(shown(nameText));
            return;
        }
        const auto isNamed = [&name](const DraftPart &part) { return part.name == name; };
        if (std::any_of(m_draft.parts.begin(), m_draft.parts.end(), isNamed)) {
            m_notes.partTwice(name);
            return;
        }
        std::string_view content = field.text.substr(equals + 1);
        const char mark = field.literal || content.empty() ? '\0' : content.front();
        const bool isFile = mark == '@' || mark == '<';
        const Content read = contentOf(isFile ? content.substr(1) : content, field.literal);
        if (read.hasDetail)
            m_notes.partDetail(name);
        if (described->file && isFile)
            m_notes.partIsReadWhenSent(name, shown(read.text.toStdString()));
        else if (described->file)
            m_notes.partIsText(name);
        else if (isFile)
            m_notes.partIsFile(name, shown(read.text.toStdString()));
        const bool fits = described->file == isFile;
        m_draft.parts.push_back(
            {name, fits ? QString::fromUtf8(read.text) : QString(), described->file, true});
    }

private:
    const std::vector<BodyPart> &m_described;
    RequestDraft &m_draft;
    Notes &m_notes;
};

void putForm(const Command &command, const Operation *operation, RequestDraft &draft, Notes &notes)
{
    dropHeader(draft, "Content-Type"_L1); // its boundary would belong to another request
    if (!operation || !operation->body || operation->body->parts.empty()) {
        notes.formNotTaken(int(command.form.size()));
        return;
    }
    draft.bodyKind = BodyKind::Multipart;
    FormReader reader(*operation, draft, notes);
    for (const FormField &field : command.form)
        reader.add(field);
}

} // namespace

void putBody(const Command &command, const Operation *operation, RequestDraft &draft, Notes &notes)
{
    if (!command.form.empty())
        putForm(command, operation, draft, notes);
    else if (!command.isGet && !command.data.empty())
        putText(command, operation, draft, notes);
    if (command.isJson() && !headerNamed(draft, "Accept"_L1))
        draft.headers.push_back({u"Accept"_s, u"application/json"_s, true});
}

} // namespace patlas::curl
