// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// How ToolBuilder tells what kind of body a request has.
#include "core/base/VisibleText.h"
#include "core/collection/MultipartText.h"
#include "core/interchange/ImportRequestParts.h"
#include "core/interchange/ToolBuilder.h"
#include "core/openapi/MediaType.h"
#include "core/request/VariableText.h"

#include <QUrl>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace patlas {

namespace {

/// Paths of bodies are relative to it; no file is read.
constexpr QLatin1String exportedPlace("/exported");

QString withoutDot(const QString &path)
{
    return path.startsWith("./"_L1) ? path.sliced(2) : path;
}

QString decodedOutsideVariables(const QString &text)
{
    QString result;
    qsizetype copied = 0;
    const auto decoded = [](QStringView part) {
        return QUrl::fromPercentEncoding(part.toString().replace(u'+', u' ').toUtf8());
    };
    const QStringView view(text);
    for (VariableUse use = nextVariable(view, 0); use.size > 0;
         use = nextVariable(view, use.start + use.size)) {
        result += decoded(view.sliced(copied, use.start - copied));
        result += view.sliced(use.start, use.size);
        copied = use.start + use.size;
    }
    return result + decoded(view.sliced(copied));
}

/// The fields of a form; empty where encoding them again would give another text.
std::vector<std::pair<QString, QString>> fieldsIn(const QString &text)
{
    std::vector<std::pair<QString, QString>> fields;
    const QStringList items = text.split(u'&');
    for (const QString &item : items) {
        const qsizetype equals = item.indexOf(u'=');
        fields.emplace_back(decodedOutsideVariables(item.left(equals)),
                            equals < 0 ? QString() : decodedOutsideVariables(item.sliced(equals + 1)));
    }
    if (formText(fields) != text)
        fields.clear();
    return fields;
}

} // namespace

void ToolBuilder::addBody(ToolRequest &request, const RequestDefinition &definition)
{
    if (definition.body.empty())
        return;
    std::vector<ToolRow> &headers = request.settings.headers;
    const auto header = std::ranges::find_if(headers, [](const ToolRow &row) {
        return row.isEnabled && row.name.compare("content-type"_L1, Qt::CaseInsensitive) == 0;
    });
    const QString type = header == headers.end() ? QString() : header->value;
    const QString essence = essenceOf(type);
    ToolBody &body = request.body;
    const auto noteFile = [this](const BodyPiece &piece) {
        if (piece.hasVariables)
            m_report.changed(
                tr("Variables in the file %1 are not replaced there.").arg(isolated(piece.file)));
    };
    if (isMultipartForm(type) && addMultipart(request, definition, type)) {
        headers.erase(header);
        return;
    }
    const bool isText =
        std::ranges::all_of(definition.body, [](const BodyPiece &piece) { return piece.file.isEmpty(); });
    if (!isText && definition.body.size() == 1) {
        const BodyPiece &piece = definition.body.front();
        noteFile(piece);
        body.kind = u"file"_s;
        body.contentType = type;
        body.rows.push_back({});
        body.rows.back().files = {withoutDot(piece.file)};
        body.rows.back().contentType = type;
        return;
    }
    if (!isText) {
        m_report.leftOut(tr("The body was left out: it takes in files between its text, which %1 cannot.")
                             .arg(m_form.name));
        return;
    }
    for (const BodyPiece &piece : definition.body)
        body.text += QString::fromUtf8(piece.text);
    const std::vector<std::pair<QString, QString>> fields =
        isUrlEncodedForm(type) ? fieldsIn(body.text) : std::vector<std::pair<QString, QString>>();
    if (!fields.empty()) {
        body.kind = u"form-urlencoded"_s;
        body.text.clear();
        for (const auto &[name, value] : fields)
            body.rows.push_back({name, value});
        if (type.trimmed().compare("application/x-www-form-urlencoded"_L1, Qt::CaseInsensitive) == 0)
            headers.erase(header);
        return;
    }
    body.kind = isJsonType(essence) ? u"json"_s : isXmlType(essence) ? u"xml"_s : u"text"_s;
    body.contentType = type;
    if (type.isEmpty())
        m_report.changed(tr("It says no Content-Type, and %1 may add one.").arg(m_form.name));
}

bool ToolBuilder::addMultipart(ToolRequest &request, const RequestDefinition &definition, const QString &type)
{
    const std::optional<std::vector<DraftPart>> parts =
        multipartParts(definition.body, boundaryIn(type), exportedPlace);
    if (!parts)
        return false;
    request.body.kind = u"multipart-form"_s;
    for (const DraftPart &part : *parts) {
        ToolRow row{part.name};
        row.contentType = part.contentType;
        if (part.file)
            row.files = {withoutDot(relativePath(part.value, exportedPlace))};
        else
            row.value = part.value;
        request.body.rows.push_back(std::move(row));
    }
    return true;
}

} // namespace patlas
