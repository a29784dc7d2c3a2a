// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/request/BodyContent.h"

#include "core/base/Find.h"
#include "core/openapi/MediaType.h"
#include "core/openapi/XmlSample.h"
#include "core/request/FormField.h"
#include "core/request/VariableText.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QUrl>

#include <algorithm>
#include <iterator>

using namespace Qt::StringLiterals;

namespace patlas {

namespace {

constexpr QLatin1String contentType("Content-Type");

bool isContentType(const NamedValue &header)
{
    return header.enabled && header.name.trimmed().compare(contentType, Qt::CaseInsensitive) == 0;
}

void setContentType(RequestDraft &draft, const QString &value)
{
    std::erase_if(draft.headers, isContentType);
    if (!value.isEmpty())
        draft.headers.push_back({contentType, value});
}

/// What a form begins with: the fields that have to be there, and those that an example of the whole has.
std::vector<DraftPart> firstParts(const RequestContent &content, SampleMembers members)
{
    std::vector<DraftPart> parts;
    for (const BodyPart &part : content.parts) {
        // The example of a file part is a name from the API description, not a file on this machine.
        const QString value = part.file ? QString() : part.example;
        const bool isInExample = !content.example.isEmpty() && !value.isEmpty();
        if (part.required || isInExample || members == SampleMembers::All)
            std::ranges::move(partsOfField(part, value), std::back_inserter(parts));
    }
    return parts;
}

/// An example in another language than JSON is a JSON string in the description; of XML it may be a value.
QByteArray exampleText(const RequestContent &content)
{
    const QJsonValue value = QJsonDocument::fromJson("[" + content.example + "]").array().first();
    if (value.isString())
        return value.toString().toUtf8();
    return isXmlType(content.contentType) ? xmlOf(content.example, content.schema) : QByteArray();
}

/// Variables stay as written, so that they are still found.
QByteArray encodedField(const QString &text)
{
    QByteArray encoded;
    const auto append = [&encoded](QStringView part) {
        encoded += QUrl::toPercentEncoding(part.toString(), " *", "~").replace(' ', '+');
    };
    qsizetype from = 0;
    for (const VariableUse &use : variablesIn(QStringView(text))) {
        if (use.expression.contains(u'&') || use.expression.contains(u'+') || use.expression.contains(u'%'))
            continue; // would be read back as something else
        append(QStringView(text).sliced(from, use.start - from));
        encoded += QStringView(text).sliced(use.start, use.size).toUtf8();
        from = use.start + use.size;
    }
    append(QStringView(text).sliced(from));
    return encoded;
}

QString decodedField(QByteArray text)
{
    return QString::fromUtf8(QByteArray::fromPercentEncoding(text.replace('+', ' ')));
}

} // namespace

const RequestContent *contentOf(const RequestDraft &draft, const Operation &operation)
{
    if (!operation.body)
        return nullptr;
    const std::vector<RequestContent> &contents = operation.body->contents;
    if (draft.bodyKind == BodyKind::Multipart) {
        const RequestContent *form = findIf(
            contents, [](const RequestContent &each) { return isMultipartForm(sentType(each.contentType)); });
        if (form)
            return form;
    }
    const NamedValue *typed = findIf(draft.headers, isContentType);
    const QString wanted = essenceOf(typed ? typed->value : operation.body->contentType);
    return findIf(contents, [&wanted](const RequestContent &each) {
        return essenceOf(sentType(each.contentType)) == wanted;
    });
}

void takeContent(RequestDraft &draft, const RequestContent &content, SampleMembers members)
{
    const QString type = sentType(content.contentType);
    if (isMultipartForm(type)) {
        setContentType(draft, {});
        draft.bodyKind = BodyKind::Multipart;
        if (draft.parts.empty())
            draft.parts = firstParts(content, members);
        return;
    }
    setContentType(draft, essenceOf(type) == "application/json"_L1 ? QString() : type);
    if (isUrlEncodedForm(type)) {
        draft.body = formText(firstParts(content, members));
        draft.bodyKind = BodyKind::Text;
    } else if (isJsonType(type)) {
        draft.body = content.example.isEmpty() ? sampleText(content, members) : content.example;
        draft.bodyKind = BodyKind::Json;
    } else {
        draft.body = content.example.isEmpty() ? sampleText(content, members) : exampleText(content);
        draft.bodyKind = BodyKind::Text;
    }
    if (draft.body.isEmpty())
        draft.bodyKind = BodyKind::None;
}

QByteArray sampleText(const RequestContent &content, SampleMembers members)
{
    const QString type = sentType(content.contentType);
    return isJsonType(type) ? sampleOf(content.schema, members)
        : isXmlType(type)   ? xmlSampleOf(content.schema, members)
                            : QByteArray();
}

QByteArray formText(const std::vector<DraftPart> &parts)
{
    QByteArray text;
    for (const DraftPart &part : parts) {
        if (!part.enabled || part.file || part.name.isEmpty())
            continue;
        if (!text.isEmpty())
            text += '&';
        text += encodedField(part.name) + '=' + encodedField(part.value);
    }
    return text;
}

std::vector<DraftPart> partsOfForm(const QByteArray &text)
{
    std::vector<DraftPart> parts;
    for (const QByteArray &item : text.split('&')) {
        const qsizetype equals = item.indexOf('=');
        const QByteArray name = equals < 0 ? item : item.left(equals);
        if (!name.isEmpty())
            parts.push_back(
                {decodedField(name), equals < 0 ? QString() : decodedField(item.mid(equals + 1))});
    }
    return parts;
}

} // namespace patlas
