// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/collection/DraftDefinition.h"

#include "core/base/Find.h"
#include "core/collection/CopiedDefinition.h"
#include "core/collection/DefinitionDraft.h"
#include "core/collection/MultipartText.h"
#include "core/preflight/AlternativeChoice.h"
#include "core/request/OperationDraft.h"
#include "core/request/ParameterValues.h"
#include "core/request/QueryItem.h"
#include "core/request/RequestUrl.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QDataStream>
#include <QIODevice>

#include <algorithm>
#include <iterator>

using namespace Qt::StringLiterals;

namespace patlas {

namespace {

constexpr char ownBoundary[] = "patlas-form";

/// The schemes of the alternative that the draft's credentials are for.
std::vector<const SecurityScheme *> schemesOf(const RequestDraft &draft, const Operation &operation,
                                              const ApiDescription &api)
{
    AvailableCredentials available;
    for (auto each = draft.credentials.cbegin(); each != draft.credentials.cend(); ++each)
        available.insert(each.key(), {});
    std::vector<const SecurityScheme *> schemes;
    const std::optional<CredentialNeeds> chosen =
        chooseAlternative(api, operation, available, draft.authorisation);
    if (!chosen || chosen->alternative >= operation.security.size())
        return schemes;
    for (const SchemeUse &use : operation.security[chosen->alternative]) {
        const SecurityScheme *scheme = api.scheme(use.schemeId);
        if (scheme && scheme->canBeFilled() && scheme->proof == CredentialProof::Itself)
            schemes.push_back(scheme);
    }
    return schemes;
}

QString writtenUrl(const RequestDraft &draft, const Operation *operation, const DefinitionPlace &place)
{
    QString url = withoutHost(draft.url, place.environment);
    const QString base = basePath(place.environment.apiBase);
    const bool isBelowBase = url.startsWith(base + u'/');
    const EncodedValues values = encodedPathValues(draft.pathParameters, operation);
    for (auto value = values.begin(); value != values.end(); ++value)
        url.replace(u'{' + value.key() + u'}', withVariablesReadable(value.value()));
    if (operation) {
        // A template without a value is a variable of that name.
        for (const QString &name : unfilledTemplates(operation->path, values))
            url.replace(u'{' + name + u'}', asText::variableText(name));
    }
    if (isBelowBase)
        url = asText::baseVariable + url.mid(base.size());

    QStringList items;
    for (const NamedValue &field : draft.queryParameters) {
        if (!field.enabled || !isSent(field))
            continue;
        for (const QByteArray &item : encodedItems(field, operation))
            items.append(withVariablesReadable(item));
    }
    if (operation) {
        for (const SecurityScheme *scheme : schemesOf(draft, *operation, place.api)) {
            const CredentialSlot *slot = place.api.credentialSlot(scheme->slotId);
            if (slot && !slot->parameter.isEmpty()
                && describedParameter(operation, ParameterPlace::Query, slot->parameter))
                items.prepend(slot->parameter + u'=' + asText::variableText(slot->parameter));
            if (scheme->place == CredentialPlace::Query)
                items.append(QString::fromUtf8(scheme->name) + u'=' + asText::credentialText(*scheme));
        }
    }
    if (!items.isEmpty())
        url += (url.contains(u'?') ? u'&' : u'?') + items.join(u'&');
    return url;
}

/// Headers with the credentials that the operation takes, as variables.
std::vector<NamedValue> credentialHeaders(const RequestDraft &draft, const Operation *operation,
                                          const DefinitionPlace &place)
{
    std::vector<NamedValue> headers;
    if (!operation)
        return headers;
    for (const SecurityScheme *scheme : schemesOf(draft, *operation, place.api)) {
        const QString name = QString::fromUtf8(scheme->name);
        if (scheme->place == CredentialPlace::Header)
            headers.push_back({name, asText::credentialText(*scheme)});
        else if (scheme->place == CredentialPlace::Cookie)
            headers.push_back({u"Cookie"_s, name + u'=' + asText::credentialText(*scheme)});
    }
    return headers;
}

/// The headers of a file with the edits of a draft: those that the draft does not show, such as a credential,
/// keep their place.
std::vector<NamedValue> mergedHeaders(const std::vector<NamedValue> &inFile,
                                      const std::vector<NamedValue> &former,
                                      const std::vector<NamedValue> &now)
{
    const auto enabled = [](const std::vector<NamedValue> &headers) {
        std::vector<NamedValue> rows;
        for (const NamedValue &header : headers) {
            if (header.enabled)
                rows.push_back({header.name.trimmed(), header.value});
        }
        return rows;
    };
    const std::vector<NamedValue> before = enabled(former);
    const std::vector<NamedValue> after = enabled(now);
    std::vector<NamedValue> merged;
    std::size_t shown = 0; // of those in the file that the draft shows
    for (const NamedValue &header : inFile) {
        const bool isShown = shown < before.size() && before[shown].name == header.name.trimmed()
            && before[shown].value == header.value;
        // The type of a body that Patlas adds by itself is hidden, until there is a row of its own for it.
        const bool isReplaced = asText::isContentType(header) && findIf(after, asText::isContentType);
        if (!isShown && !isReplaced)
            merged.push_back(header);
        if (!isShown)
            continue;
        if (shown < after.size())
            merged.push_back(before[shown] == after[shown] ? header : after[shown]);
        ++shown;
    }
    for (; shown < after.size(); ++shown)
        merged.push_back(after[shown]);
    return merged;
}

void writeRowsThatAreOff(RequestDefinition &definition, const RequestDraft &draft)
{
    std::vector<RequestMetadata> rows;
    for (const NamedValue &header : draft.headers) {
        if (!header.enabled)
            rows.push_back({asText::rowThatIsOff, header.name.trimmed() + u": "_s + header.value});
    }
    for (const NamedValue &field : draft.queryParameters) {
        if (!field.enabled && !field.name.isEmpty())
            rows.push_back({asText::rowThatIsOff, u'?' + withVariablesReadable(itemOf(field))});
    }
    const auto isOff = [](const RequestMetadata &line) { return line.key == asText::rowThatIsOff; };
    std::vector<RequestMetadata> before;
    std::ranges::copy_if(definition.metadata, std::back_inserter(before), isOff);
    if (before == rows)
        return;
    std::erase_if(definition.metadata, isOff);
    std::ranges::move(rows, std::back_inserter(definition.metadata));
}

void writeCookies(RequestDefinition &definition, bool usesCookies)
{
    const auto isOff = [](const RequestMetadata &line) { return line.key == asText::withoutCookies; };
    if (usesCookies)
        std::erase_if(definition.metadata, isOff);
    else if (std::ranges::none_of(definition.metadata, isOff))
        definition.metadata.push_back({asText::withoutCookies});
}

/// Sets the type of the body; without one, it stays as it is in the file.
void setContentType(RequestDefinition &definition, const QString &type)
{
    NamedValue *header = nullptr;
    for (NamedValue &each : definition.headers)
        header = asText::isContentType(each) ? &each : header;
    if (header)
        header->value = type;
    else
        definition.headers.push_back({u"Content-Type"_s, type});
}

void writeBody(RequestDefinition &definition, const RequestDraft &draft, const DefinitionPlace &place)
{
    definition.body.clear();
    const NamedValue *type = findIf(definition.headers, asText::isContentType);
    if (draft.bodyKind == BodyKind::Multipart) {
        QByteArray boundary = type ? boundaryIn(type->value) : QByteArray();
        if (boundary.isEmpty()) {
            boundary = ownBoundary;
            setContentType(definition, u"multipart/form-data; boundary="_s + QLatin1String(ownBoundary));
        }
        definition.body = multipartBody(draft.parts, boundary, place.folder);
        return;
    }
    if (type && !boundaryIn(type->value).isEmpty())
        std::erase_if(definition.headers, asText::isContentType);
    if (draft.bodyKind == BodyKind::File && !draft.bodyFile.isEmpty())
        definition.body.push_back({{}, relativePath(draft.bodyFile, place.folder)});
    if (!hasText(draft))
        return;
    // What Patlas adds by itself, other tools do not.
    if (draft.bodyKind == BodyKind::Json && !findIf(definition.headers, asText::isContentType))
        setContentType(definition, u"application/json"_s);
    if (draft.bodyFolder.isEmpty()) {
        definition.body.push_back({draft.body});
        return;
    }
    definition.body = bodyPiecesIn(draft.body);
    rebaseFiles(definition.body, draft.bodyFolder, place.folder);
}

/// What of two drafts a file tells apart.
bool hasSameAddress(const RequestDraft &left, const RequestDraft &right)
{
    return left.operationId == right.operationId && left.url == right.url
        && left.pathParameters == right.pathParameters && left.queryParameters == right.queryParameters;
}

} // namespace

RequestDefinition definitionOf(const RequestDraft &draft, const DefinitionPlace &place,
                               const RequestDefinition &base)
{
    RequestDraft now = draft;
    now.url = withoutHost(draft.url, place.environment);
    const Operation *operation = place.api.operation(now.operationId);
    const bool isNew = base.method.isEmpty() && base.url.isEmpty();
    const RequestDraft former = isNew ? RequestDraft() : draftOf(base, place).draft;

    RequestDefinition definition = base;
    definition.method = now.method;
    definition.checks = now.checks;
    if (isNew || !hasSameAddress(now, former)) {
        definition.url = writtenUrl(now, operation, place);
        definition.operationId = now.operationId;
    }
    if (isNew) {
        definition.headers = credentialHeaders(now, operation, place);
        for (const NamedValue &header : now.headers) {
            if (header.enabled)
                definition.headers.push_back({header.name.trimmed(), header.value});
        }
    } else {
        definition.headers = mergedHeaders(base.headers, former.headers, now.headers);
    }
    writeRowsThatAreOff(definition, now);
    writeCookies(definition, now.usesCookies);
    const bool hasSameBody = now.bodyKind == former.bodyKind && now.body == former.body
        && now.parts == former.parts && now.bodyFile == former.bodyFile;
    if (isNew || !hasSameBody)
        writeBody(definition, now, place);
    if (isNew && operation)
        definition.title = operation->title;
    return definition;
}

Result<RequestDefinition> editedDefinition(const RequestDraft &draft, const DefinitionPlace &place,
                                           const RequestDefinition &base)
{
    const bool isBodyWhole = draftOf(base, place).isBodyWhole;
    RequestDefinition edited = definitionOf(draft, place, base);
    if (!isBodyWhole && edited.body != base.body)
        return failure(
            ErrorKind::Unsupported,
            QCoreApplication::translate("DraftDefinition", "The form takes in files, and was edited."),
            QCoreApplication::translate(
                "DraftDefinition",
                "Patlas cannot write both. Nothing was saved, and your edits are still here."),
            QCoreApplication::translate(
                "DraftDefinition", "Edit the body in the file itself, or save the request as a new one."));
    return edited;
}

QByteArray fingerprintOf(const RequestDefinition &definition)
{
    QByteArray bytes;
    QDataStream stream(&bytes, QIODevice::WriteOnly);
    stream << definition.title << definition.name << definition.operationId << definition.method
           << definition.url << definition.httpVersion << definition.checks;
    for (const NamedValue &header : definition.headers)
        stream << u'h' << header.name << header.value;
    for (const BodyPiece &piece : definition.body)
        stream << u'b' << piece.text << piece.file << piece.hasVariables << piece.charset;
    for (const RequestMetadata &line : definition.metadata)
        stream << u'm' << line.key << line.value;
    return QCryptographicHash::hash(bytes, QCryptographicHash::Sha256);
}

QString titleOf(const RequestDefinition &definition)
{
    if (!definition.title.isEmpty())
        return definition.title;
    return definition.name.isEmpty() ? definition.method + u' ' + definition.url : definition.name;
}

} // namespace patlas
