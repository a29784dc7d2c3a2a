// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/collection/DefinitionDraft.h"

#include "core/base/Find.h"
#include "core/collection/MultipartText.h"
#include "core/http/Origin.h"
#include "core/openapi/MediaType.h"
#include "core/request/OperationDraft.h"
#include "core/request/QueryItem.h"
#include "core/request/RequestUrl.h"

#include <QCoreApplication>
#include <QDir>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace patlas {

namespace {

struct DefinitionText {
    Q_DECLARE_TR_FUNCTIONS(patlas::DefinitionDraft)
};

/// Whether the value is just the credential of a scheme that goes there.
bool isCredentialValue(const ApiDescription &api, CredentialPlace place, const QString &name,
                       const QString &value)
{
    const Qt::CaseSensitivity cases =
        place == CredentialPlace::Header ? Qt::CaseInsensitive : Qt::CaseSensitive;
    return std::any_of(api.schemes.begin(), api.schemes.end(), [&](const SecurityScheme &scheme) {
        return scheme.canBeFilled() && scheme.place == place
            && QString::fromUtf8(scheme.name).compare(name.trimmed(), cases) == 0
            && value.trimmed() == asText::credentialText(scheme);
    });
}

/// Whether a query parameter is one that a credential fills, and holds just the variable of its name.
bool isFilledParameter(const ApiDescription &api, const NamedValue &item)
{
    return std::any_of(api.credentialSlots.begin(), api.credentialSlots.end(),
                       [&](const CredentialSlot &slot) {
                           return !slot.parameter.isEmpty() && slot.parameter == item.name
                               && item.value == asText::variableText(item.name);
                       });
}

/// The environment's own address in place of "{{baseUrl}}", where that is what it leads to.
QString withBase(const QString &url, const DefinitionPlace &place)
{
    if (!url.startsWith(asText::baseVariable))
        return url;
    const std::optional<VariableValue> base = place.variables.value(u"baseUrl"_s);
    const QUrl address = base ? QUrl(base->value) : place.environment.apiBase;
    if (!sameOrigin(address, place.environment.apiBase)
        || basePath(address) != basePath(place.environment.apiBase))
        return url;
    const QString below = url.mid(asText::baseVariable.size());
    return basePath(place.environment.apiBase) + (below.startsWith(u'/') ? below : u'/' + below);
}

void readQuery(RequestDraft &draft, const DefinitionPlace &place)
{
    const qsizetype mark = draft.url.indexOf(u'?');
    if (mark < 0)
        return;
    const QStringList items = queryItems(draft.url.mid(mark + 1).section(u'#', 0, 0));
    if (!std::ranges::all_of(items, fitsField))
        return;
    draft.url.truncate(mark);
    for (const QString &item : items) {
        const NamedValue field = fieldOf(item);
        if (!isFilledParameter(place.api, field)
            && !isCredentialValue(place.api, CredentialPlace::Query, field.name, field.value))
            draft.queryParameters.push_back(field);
    }
}

void readHeaders(RequestDraft &draft, const RequestDefinition &definition, const DefinitionPlace &place)
{
    for (const NamedValue &header : definition.headers) {
        const bool isCookie = header.name.trimmed().compare("Cookie"_L1, Qt::CaseInsensitive) == 0;
        const QString name = isCookie ? header.value.section(u'=', 0, 0) : header.name;
        const QString value = isCookie ? header.value.section(u'=', 1) : header.value;
        if (!isCredentialValue(place.api, isCookie ? CredentialPlace::Cookie : CredentialPlace::Header, name,
                               value))
            draft.headers.push_back({header.name, header.value});
    }
    for (const RequestMetadata &line : definition.metadata) {
        if (line.key != asText::rowThatIsOff)
            continue;
        const bool isQuery = line.value.startsWith(u'?');
        const qsizetype colon = line.value.indexOf(u':');
        if (isQuery && fitsField(line.value.mid(1))) {
            draft.queryParameters.push_back(fieldOf(line.value.mid(1)));
            draft.queryParameters.back().enabled = false;
        } else if (colon > 0) {
            draft.headers.push_back(
                {line.value.left(colon).trimmed(), line.value.mid(colon + 1).trimmed(), false});
        }
    }
}

/// A form may stand in lines that begin with "&".
QByteArray joinedForm(const QByteArray &text)
{
    QByteArray form;
    const QList<QByteArray> lines = text.split('\n');
    for (const QByteArray &line : lines) {
        const bool goesOn = line.trimmed().startsWith('&') && !form.isEmpty();
        if (!goesOn && !form.isNull())
            form += '\n';
        form += goesOn ? line.trimmed() : line;
        if (form.endsWith('\r'))
            form.chop(1);
    }
    return form;
}

void readBody(OpenedDefinition &opened, const RequestDefinition &definition, const DefinitionPlace &place)
{
    RequestDraft &draft = opened.draft;
    if (definition.body.empty())
        return;
    const NamedValue *typed = findIf(draft.headers, asText::isContentType);
    const QString type = typed ? typed->value : QString();
    if (auto parts = multipartParts(definition.body, boundaryIn(type), place.folder)) {
        draft.bodyKind = BodyKind::Multipart;
        draft.parts = std::move(*parts);
        std::erase_if(draft.headers, asText::isContentType);
        return;
    }
    if (definition.body.size() == 1 && !definition.body.front().file.isEmpty()
        && !definition.body.front().hasVariables) {
        draft.bodyKind = BodyKind::File;
        draft.bodyFile = QDir::cleanPath(QDir(place.folder).absoluteFilePath(definition.body.front().file));
        return;
    }
    const bool isForm = essenceOf(type) == "application/x-www-form-urlencoded"_L1;
    if (takesInFile(definition.body) && !isForm) {
        draft.body = bodyText(definition.body);
        draft.bodyFolder = place.folder;
    } else {
        // Of a form, other tools leave files out, too.
        for (const BodyPiece &piece : definition.body) {
            draft.body += piece.text;
            opened.isBodyWhole = opened.isBodyWhole && piece.file.isEmpty();
            if (!piece.file.isEmpty())
                opened.notes.append(
                    DefinitionText::tr("The form takes in the file %1. Patlas keeps that line "
                                       "and sends the text around it only.")
                        .arg(piece.file));
        }
    }
    if (isForm)
        draft.body = joinedForm(draft.body);
    draft.bodyKind =
        isJsonType(essenceOf(type)) && !draft.body.trimmed().isEmpty() ? BodyKind::Json : BodyKind::Text;
    // Patlas adds this one by itself.
    if (draft.bodyKind == BodyKind::Json && type == "application/json"_L1)
        std::erase_if(draft.headers, asText::isContentType);
}

} // namespace

OpenedDefinition draftOf(const RequestDefinition &definition, const DefinitionPlace &place)
{
    OpenedDefinition opened;
    RequestDraft &draft = opened.draft;
    draft.environmentId = place.environment.id;
    draft.method = definition.method;
    draft.checks = definition.checks;
    adoptUrl(draft, withBase(definition.url, place), place.api, place.environment);
    draft.url = withoutHost(draft.url, place.environment);
    if (!definition.operationId.isEmpty() && draft.operationId != definition.operationId) {
        opened.notes.append(
            place.api.operation(definition.operationId)
                ? DefinitionText::tr("The address is not the one of the operation %1 that the file names.")
                      .arg(definition.operationId)
                : DefinitionText::tr("The API of this environment has no operation %1.")
                      .arg(definition.operationId));
    }
    readQuery(draft, place);
    readHeaders(draft, definition, place);
    readBody(opened, definition, place);
    draft.usesCookies = !std::ranges::any_of(
        definition.metadata, [](const RequestMetadata &line) { return line.key == asText::withoutCookies; });
    return opened;
}

} // namespace patlas
