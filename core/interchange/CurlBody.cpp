// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/interchange/CurlBody.h"

#include "core/http/HeaderNames.h"
#include "core/interchange/CurlAddress.h"

#include <algorithm>
#include <array>
#include <optional>
#include <string>

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

/// The content of a file; nothing: it is not known.
std::optional<QByteArray> knownContent(const Command &command, std::string_view path, bool withoutLines)
{
    std::optional<QByteArray> text;
    if (path == "-" && command.input)
        text = bytesOf(*command.input);
    else if (command.readFile)
        text = command.readFile(QString::fromUtf8(path.data(), qsizetype(path.size())));
    if (text && withoutLines)
        text->replace('\r', "").replace('\n', "");
    return text;
}

/// "name=content", "=content", "content"; "@file" and "name@file": after a "=" the "@" is literal.
std::optional<QByteArray> urlEncodedPiece(const Command &command, std::string_view text, Notes &notes)
{
    const std::size_t at = text.find_first_of("@=");
    if (at == std::string_view::npos || text[at] != '@')
        return urlEncoded(text);
    const std::optional<QByteArray> content = knownContent(command, text.substr(at + 1), false);
    if (!content) {
        notes.bodyFromFile(shown(text.substr(at + 1)));
        return std::nullopt;
    }
    return urlEncoded(std::string(text.substr(0, at)) + '=' + content->toStdString());
}

std::optional<QByteArray> textOfPiece(const Command &command, const Data &piece, Notes &notes)
{
    switch (piece.kind) {
    case Data::Kind::Text:
    case Data::Kind::Json:
        return bytesOf(piece.text);
    case Data::Kind::UrlEncode:
        return urlEncodedPiece(command, piece.text, notes);
    case Data::Kind::File:
        break;
    }
    std::optional<QByteArray> content = knownContent(command, piece.text, piece.withoutLines);
    if (!content)
        notes.bodyFromFile(shown(piece.text));
    return content;
}

/// Drops a Content-Type that Patlas adds in the same place and words by itself.
void dropIfAdded(RequestDraft &draft)
{
    const QLatin1String own(draft.bodyKind == BodyKind::Json ? "application/json"
                                                             : "text/plain; charset=utf-8");
    const NamedValue &last = draft.headers.back();
    if (hasText(draft) && last.name == "Content-Type"_L1 && last.value == own)
        draft.headers.pop_back();
}

/// Whether the body is a file just as it is, which can be sent although it is no text.
bool isOneFile(const Command &command)
{
    return command.readFile && command.data.size() == 1 && command.data.front().kind == Data::Kind::File
        && !command.data.front().withoutLines && command.data.front().text != "-";
}

/// `type`: of a body for which the command names none; empty: curl adds none.
void putFile(std::string_view path, QLatin1String type, RequestDraft &draft)
{
    draft.bodyKind = BodyKind::File;
    draft.bodyFile = QString::fromUtf8(path.data(), qsizetype(path.size()));
    if (headerNamed(draft, "Content-Type"_L1)
        || draft.omittedHeaders.contains("Content-Type"_L1, Qt::CaseInsensitive))
        return;
    if (type.isEmpty())
        draft.omittedHeaders.append(u"Content-Type"_s);
    else
        draft.headers.push_back({u"Content-Type"_s, type, true});
}

void putText(const Command &command, const Operation *operation, RequestDraft &draft, Notes &notes)
{
    const QByteArray body = joinedData(command, notes);
    const bool takesJson =
        operation && operation->body && operation->body->contentType.contains("json"_L1, Qt::CaseInsensitive);
    const NamedValue *typed = headerNamed(draft, "Content-Type"_L1);
    const bool isOmitted = draft.omittedHeaders.contains("Content-Type"_L1, Qt::CaseInsensitive);
    if (QString::fromUtf8(body).toUtf8() != body) {
        if (isOneFile(command))
            putFile(command.data.front().text, "application/x-www-form-urlencoded"_L1, draft);
        else
            notes.bodyNotText();
        return;
    }
    draft.body = body;
    const bool isTypedJson = typed && typed->value.contains("json"_L1, Qt::CaseInsensitive);
    const bool isJson = typed || isOmitted ? isTypedJson : command.isJson() || takesJson;
    // Blanks alone are no JSON, but curl sends them.
    draft.bodyKind = isJson && !body.trimmed().isEmpty() ? BodyKind::Json : BodyKind::Text;
    if (typed) {
        if (!command.isJson()) // which adds another header behind it
            dropIfAdded(draft);
    } else if (isOmitted) {
        return;
    } else if (!isJson) {
        draft.headers.push_back({u"Content-Type"_s, u"application/x-www-form-urlencoded"_s, true});
    } else if (command.isJson()) {
        draft.headers.push_back({u"Content-Type"_s, u"application/json"_s, true});
    } else if (draft.bodyKind == BodyKind::Json) {
        notes.sentAsJson();
    } else {
        draft.bodyKind = BodyKind::None;
    }
}

/// The content of one field: up to ";type=…" and the like, quotes undone.
struct Content {
    QByteArray text;
    QByteArray type; ///< as `type=` says; empty: not named
    bool hasOtherDetail = false; ///< such as `filename=`
};

constexpr std::string_view typeMark = ";type=";

/// Everything from the first detail on; it begins with ";".
void readDetails(std::string_view details, Content &content)
{
    const std::size_t begin = details.find(typeMark);
    if (begin == std::string_view::npos) {
        content.hasOtherDetail = !details.empty();
        return;
    }
    const std::string_view behind = details.substr(begin + typeMark.size());
    // A type may have parameters, so it goes on until another detail begins.
    std::size_t end = behind.size();
    for (const std::string_view other : {";filename=", ";headers=", ";encoder="})
        end = std::min(end, behind.find(other));
    const QByteArray type = bytesOf(behind.substr(0, end)).trimmed();
    const qsizetype slash = type.indexOf('/');
    const qsizetype parameters = type.indexOf(';', std::max<qsizetype>(slash, 0));
    // RFC 9110 8.3.1; anything else would be no type, or more than a type.
    const bool isType = slash > 0 && isHttpToken(QByteArrayView(type).first(slash))
        && isHttpToken(QByteArrayView(type).sliced(slash + 1,
                                                   (parameters < 0 ? type.size() : parameters) - slash - 1));
    if (isType)
        content.type = type;
    content.hasOtherDetail = begin != 0 || end != behind.size() || !isType;
}

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
        const std::size_t details = text.find(';', at);
        readDetails(details == std::string_view::npos ? std::string_view() : text.substr(details), content);
        return content;
    }
    std::size_t end = text.size();
    for (const std::string_view detail : {typeMark, std::string_view(";filename="),
                                          std::string_view(";headers="), std::string_view(";encoder=")})
        end = std::min(end, text.find(detail));
    readDetails(text.substr(end), content);
    content.text = bytesOf(text.substr(0, end));
    return content;
}

/// The type that curl gives a file by the end of its name.
QString typeOfFile(const QString &path)
{
    static constexpr std::array types{
        std::pair{".gif"_L1, "image/gif"_L1},       std::pair{".jpg"_L1, "image/jpeg"_L1},
        std::pair{".jpeg"_L1, "image/jpeg"_L1},     std::pair{".png"_L1, "image/png"_L1},
        std::pair{".svg"_L1, "image/svg+xml"_L1},   std::pair{".txt"_L1, "text/plain"_L1},
        std::pair{".htm"_L1, "text/html"_L1},       std::pair{".html"_L1, "text/html"_L1},
        std::pair{".pdf"_L1, "application/pdf"_L1}, std::pair{".xml"_L1, "application/xml"_L1},
    };
    for (const auto &[end, type] : types) {
        if (path.endsWith(end, Qt::CaseInsensitive))
            return type;
    }
    return u"application/octet-stream"_s;
}

/// A part of a form for a request of one's own: as curl would send it.
void addOwnPart(const Command &command, const FormField &field, RequestDraft &draft, Notes &notes)
{
    const std::size_t equals = field.text.find('=');
    if (equals == std::string_view::npos || equals == 0) {
        notes.partMalformed(shown(field.text));
        return;
    }
    const QByteArray name = bytesOf(field.text.substr(0, equals));
    const std::string_view content = field.text.substr(equals + 1);
    const char mark = field.literal || content.empty() ? '\0' : content.front();
    const bool isFile = mark == '@';
    const bool isRead = mark == '<';
    const Content read = contentOf(isFile || isRead ? content.substr(1) : content, field.literal);
    DraftPart part{QString::fromUtf8(name), QString::fromUtf8(read.text), isFile, true,
                   QString::fromUtf8(read.type)};
    const QString path = shown(read.text.toStdString());
    if (read.hasOtherDetail)
        notes.partDetail(part.name);
    if (isFile) {
        notes.partIsReadWhenSent(part.name, path);
        if (part.contentType.isEmpty())
            part.contentType = typeOfFile(part.value);
    } else if (isRead) {
        const std::optional<QByteArray> known = knownContent(command, read.text.toStdString(), false);
        part.value = QString::fromUtf8(known.value_or(QByteArray()));
        if (!known)
            notes.partIsFile(part.name, path);
    }
    draft.parts.push_back(std::move(part));
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
        if (read.hasOtherDetail)
            m_notes.partDetail(name);
        if (described->file && isFile)
            m_notes.partIsReadWhenSent(name, shown(read.text.toStdString()));
        else if (described->file)
            m_notes.partIsText(name);
        else if (isFile)
            m_notes.partIsFile(name, shown(read.text.toStdString()));
        const bool fits = described->file == isFile;
        m_draft.parts.push_back({name, fits ? QString::fromUtf8(read.text) : QString(), described->file, true,
                                 QString::fromUtf8(read.type)});
    }

private:
    const std::vector<BodyPart> &m_described;
    RequestDraft &m_draft;
    Notes &m_notes;
};

void putForm(const Command &command, const Operation *operation, RequestDraft &draft, Notes &notes)
{
    dropHeader(draft, "Content-Type"_L1); // its boundary would belong to another request
    if (!operation) {
        draft.bodyKind = BodyKind::Multipart;
        for (const FormField &field : command.form)
            addOwnPart(command, field, draft, notes);
        return;
    }
    if (!operation->body || operation->body->parts.empty()) {
        notes.formNotTaken(int(command.form.size()));
        return;
    }
    draft.bodyKind = BodyKind::Multipart;
    FormReader reader(*operation, draft, notes);
    for (const FormField &field : command.form)
        reader.add(field);
}

} // namespace

QByteArray joinedData(const Command &command, Notes &notes)
{
    QByteArray body;
    bool first = true;
    for (const Data &piece : command.data) {
        const std::optional<QByteArray> text = textOfPiece(command, piece, notes);
        if (!text)
            continue;
        if (!first && piece.kind != Data::Kind::Json)
            body += '&';
        body += *text;
        first = false;
    }
    return body;
}

void putBody(const Command &command, const Operation *operation, RequestDraft &draft, Notes &notes)
{
    if (!command.form.empty())
        putForm(command, operation, draft, notes);
    else if (!command.isGet && !command.data.empty())
        putText(command, operation, draft, notes);
    else if (command.upload && command.readFile && *command.upload != "-")
        putFile(*command.upload, {}, draft);
    else if (command.upload)
        notes.bodyFromFile(shown(*command.upload));
    if (command.isJson() && !headerNamed(draft, "Accept"_L1)
        && !draft.omittedHeaders.contains("Accept"_L1, Qt::CaseInsensitive))
        draft.headers.push_back({u"Accept"_s, u"application/json"_s, true});
}

} // namespace patlas::curl
