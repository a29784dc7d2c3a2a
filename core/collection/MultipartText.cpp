// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/collection/MultipartText.h"

#include "core/document/HeaderParameters.h"

#include <QDir>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace patlas {

namespace {

constexpr char fileMark = '\0'; ///< stands for a file within the text of a form

/// The body as one text with LF; nullopt where it cannot be taken apart.
std::optional<QByteArray> multipartText(const std::vector<BodyPiece> &body, std::vector<QString> &files)
{
    QByteArray text;
    for (const BodyPiece &piece : body) {
        if (piece.hasVariables || piece.text.contains(fileMark))
            return std::nullopt;
        if (piece.file.isEmpty()) {
            text += piece.text;
            continue;
        }
        if (!text.isEmpty() && !text.endsWith('\n'))
            text += '\n';
        text += fileMark;
        files.push_back(piece.file);
        text += '\n';
    }
    return text.replace("\r\n", "\n");
}

/// Quotes within a name are escaped as browsers do.
QString dispositionValue(const QByteArray &text)
{
    return QString::fromUtf8(text).replace(u"%22"_s, u"\""_s);
}

/// What a header's value says before its parameters.
QString headerKind(const QString &value)
{
    return value.section(u';', 0, 0).trimmed().toLower();
}

struct PartHead {
    QString name;
    QString fileName;
    QString contentType;
};

std::optional<PartHead> partHeadOf(const QByteArray &text)
{
    PartHead head;
    for (const QByteArray &line : text.split('\n')) {
        const qsizetype colon = line.indexOf(':');
        const QByteArray name = line.left(colon).trimmed().toLower();
        const QString value = QString::fromUtf8(line.mid(colon + 1)).trimmed();
        if (colon > 0 && name == "content-type") {
            head.contentType = value;
        } else if (colon > 0 && name == "content-disposition") {
            if (headerKind(value) != "form-data"_L1)
                return std::nullopt;
            head.name = dispositionValue(headerParameter(value.toUtf8(), "name"));
            head.fileName = dispositionValue(headerParameter(value.toUtf8(), "filename"));
        } else if (!line.trimmed().isEmpty()) {
            return std::nullopt; // a header that a part of a draft has no place for
        }
    }
    return head.name.isEmpty() ? std::nullopt : std::optional(head);
}

std::optional<DraftPart> partOf(const QByteArray &text, std::vector<QString> &files, const QString &folder)
{
    const qsizetype blank = text.indexOf("\n\n");
    const std::optional<PartHead> head = blank < 0 ? std::nullopt : partHeadOf(text.left(blank));
    if (!head)
        return std::nullopt;
    QByteArray content = text.mid(blank + 2);
    if (content.endsWith('\n'))
        content.chop(1);
    DraftPart part{head->name, {}, false, true, head->contentType};
    if (!content.contains(fileMark)) {
        if (!head->fileName.isEmpty())
            return std::nullopt;
        part.value = QString::fromUtf8(content);
        return part;
    }
    const QString file = files.front();
    files.erase(files.begin());
    if (content.trimmed() != QByteArray(1, fileMark)
        || (!head->fileName.isEmpty() && head->fileName != QFileInfo(file).fileName()))
        return std::nullopt;
    part.file = true;
    part.value = QDir::cleanPath(QDir(folder).absoluteFilePath(file));
    return part;
}

} // namespace

QByteArray boundaryIn(const QString &contentType)
{
    return headerKind(contentType) == "multipart/form-data"_L1
        ? headerParameter(contentType.toUtf8(), "boundary")
        : QByteArray();
}

QString relativePath(const QString &path, const QString &folder)
{
    const QString relative = QDir(folder).relativeFilePath(path);
    return relative.startsWith("../"_L1) || QDir::isAbsolutePath(relative) ? relative : u"./"_s + relative;
}

std::optional<std::vector<DraftPart>> multipartParts(const std::vector<BodyPiece> &body,
                                                     const QByteArray &boundary, const QString &folder)
{
    std::vector<QString> files;
    const std::optional<QByteArray> text = multipartText(body, files);
    const QByteArray line = "--" + boundary;
    if (!text || boundary.isEmpty() || !text->startsWith(line + '\n'))
        return std::nullopt;
    std::vector<DraftPart> parts;
    for (qsizetype from = line.size() + 1;;) {
        const qsizetype end = text->indexOf('\n' + line, from - 1);
        if (end < 0)
            return std::nullopt;
        const QByteArray content = text->mid(from, end + 1 - from);
        std::optional<DraftPart> part = partOf(content, files, folder);
        if (!part)
            return std::nullopt;
        parts.push_back(std::move(*part));
        from = end + 1 + line.size();
        const QByteArrayView rest = QByteArrayView(*text).sliced(from);
        if (rest.startsWith("--"))
            return rest.sliced(2).trimmed().isEmpty() ? std::optional(parts) : std::nullopt;
        if (!rest.startsWith("\n"))
            return std::nullopt;
        ++from;
    }
}

std::vector<BodyPiece> multipartBody(const std::vector<DraftPart> &parts, const QByteArray &boundary,
                                     const QString &folder)
{
    std::vector<BodyPiece> body;
    QByteArray text;
    for (const DraftPart &part : parts) {
        if (!part.enabled)
            continue;
        const auto quoted = [](const QString &value) {
            return QString(value).replace(u"\""_s, u"%22"_s).toUtf8();
        };
        text += "--" + boundary + "\nContent-Disposition: form-data; name=\"" + quoted(part.name) + '"';
        if (part.file)
            text += "; filename=\"" + quoted(QFileInfo(part.value).fileName()) + '"';
        text += '\n';
        if (!part.contentType.isEmpty())
            text += "Content-Type: " + part.contentType.toUtf8() + '\n';
        text += '\n';
        if (part.file) {
            body.push_back({text, {}});
            body.push_back({{}, relativePath(part.value, folder)});
            text = "\n"; // a file stands on a line of its own
        } else {
            text += part.value.toUtf8() + '\n';
        }
    }
    body.push_back({text + "--" + boundary + "--", {}});
    return body;
}

} // namespace patlas
