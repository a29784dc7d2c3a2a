// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/preflight/PreflightRules.h"

#include "core/document/JsonIndex.h"
#include "core/openapi/MediaType.h"
#include "core/preflight/CredentialWording.h"
#include "core/preflight/FindingWording.h"
#include "core/request/BodyContent.h"
#include "core/request/FormField.h"
#include "core/secret/TokenRedaction.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace patlas {

namespace {

constexpr qint64 maxRequestBody = 50'000'000; // stated by a third-party catalogue of the service
constexpr qint64 maxSearchedBody = 256'000; // for tokens, whose words are hashed while a keychain is locked
constexpr qint64 maxMarkedBody = 256'000; // finding the place in the editor takes as long again
constexpr qint64 maxCheckedBody = 4'000'000; // about 16 ms: beyond it, typing would stutter

struct TextPosition {
    BodyPlace place;
    int line = 1;
    int column = 1;
};

/// The whole character there; at the end the last one that is no blank, for what is missing after it.
BodyPlace characterAt(QByteArrayView text, qint64 offset)
{
    const auto isBlank = [](char c) { return c == ' ' || c == '\t' || c == '\n' || c == '\r'; };
    const auto isWithin = [](char c) { return (uchar(c) & 0xC0) == 0x80; };
    qsizetype at = std::min<qsizetype>(offset, text.size());
    if (at == text.size()) {
        while (at > 0 && isBlank(text[at - 1]))
            --at;
        at = std::max<qsizetype>(at - 1, 0);
    }
    while (at > 0 && isWithin(text[at]))
        --at;
    qsizetype end = std::min(at + 1, text.size());
    while (end < text.size() && isWithin(text[end]))
        ++end;
    return {at, end - at};
}

std::optional<TextPosition> jsonError(const QByteArray &text)
{
    // A parser that makes values would refuse 1e400, which is JSON.
    const JsonIndex index = JsonIndex::build(text);
    if (!index.error())
        return std::nullopt;
    const QByteArray before = text.left(index.error()->offset);
    TextPosition position;
    position.place = characterAt(text, index.error()->offset);
    position.line += int(before.count('\n'));
    position.column += int(QString::fromUtf8(before.mid(before.lastIndexOf('\n') + 1)).size());
    return position;
}

void checkJson(PreflightRun &run)
{
    if (run.draft.body.size() > maxCheckedBody)
        return;
    if (const auto error = jsonError(run.draft.body)) {
        const Phrase sentence = wording::bodyNotJson(error->line, error->column);
        Finding &finding =
            run.add(FindingKind::InvalidBody, Severity::Warning, sentence, wording::bodyNotJsonDetail());
        finding.certainty = Certainty::Probable;
        if (run.draft.body.size() <= maxMarkedBody) {
            finding.places = {error->place};
            finding.places.front().sentence = sentence.text;
        }
        return;
    }
    const RequestContent *content =
        run.report.operation ? contentOf(run.draft, *run.report.operation) : nullptr;
    if (content && isJsonType(content->contentType))
        compareBody(run, content->schema);
}

/// An object that is sent member by member has no part of its own name: any that is nobody else's may be of
/// it.
bool isGiven(const BodyPart &part, const std::vector<BodyPart> &described,
             const std::vector<DraftPart> &parts)
{
    const bool isByMember = takesItems(part) && part.type == "object"_L1 && part.explode;
    return std::any_of(parts.begin(), parts.end(), [&](const DraftPart &typed) {
        const auto isItsOwn = [&typed](const BodyPart &other) { return isPartOf(other, typed.name); };
        return typed.enabled && !typed.value.isEmpty()
            && (isPartOf(part, typed.name)
                || (isByMember && std::none_of(described.begin(), described.end(), isItsOwn)));
    });
}

void checkParts(PreflightRun &run, const Operation &operation)
{
    const RequestContent *content = contentOf(run.draft, operation);
    const bool isForm = content && isUrlEncodedForm(content->contentType);
    if (!content || (!isForm && run.draft.bodyKind != BodyKind::Multipart)
        || run.draft.body.size() > maxCheckedBody)
        return;
    const std::vector<DraftPart> parts = isForm ? partsOfForm(run.draft.body) : run.draft.parts;
    const bool certain = run.isCertain(operation.confidence);
    for (const BodyPart &part : content->parts) {
        if (part.required && !isGiven(part, content->parts, parts)) {
            run.add(FindingKind::InvalidBody, certain ? Severity::Blocking : Severity::Warning,
                    wording::partMissing(run.title(), part.name))
                .certainty = certainIf(certain);
        }
    }
}

bool holdsDots(const PreflightRun &run)
{
    const auto &parts = run.draft.parts;
    const auto inPart = [](const DraftPart &part) { return part.enabled && part.value.contains(u"••••"_s); };
    return run.draft.bodyKind == BodyKind::Multipart ? std::any_of(parts.begin(), parts.end(), inPart)
                                                     : run.draft.body.contains("••••");
}

bool holdsToken(const PreflightRun &run)
{
    const auto &parts = run.draft.parts;
    const auto inPart = [](const DraftPart &part) {
        return part.enabled && !part.file && redactTokens(part.value) != part.value;
    };
    if (run.draft.bodyKind == BodyKind::Multipart)
        return std::any_of(parts.begin(), parts.end(), inPart);
    return run.draft.body.size() <= maxSearchedBody && redactTokens(run.draft.body) != run.draft.body;
}

void checkSecrets(PreflightRun &run)
{
    if (holdsDots(run)) {
        run.add(FindingKind::CredentialTyped, Severity::Blocking, wording::secretNotKept(wording::theBody()));
    } else if (holdsToken(run)) {
        run.add(FindingKind::CredentialTyped, Severity::Warning, wording::tokenInBody());
    }
}

} // namespace

void checkBody(PreflightRun &run)
{
    const RequestDraft &draft = run.draft;
    const Operation *operation = run.report.operation;
    const bool typed = draft.bodyKind == BodyKind::Json || draft.bodyKind == BodyKind::Text;
    const bool blank = draft.bodyKind == BodyKind::None || (typed && !hasText(draft))
        || (draft.bodyKind == BodyKind::File && draft.bodyFile.isEmpty());

    if (operation && operation->body && operation->body->required && blank) {
        const bool certain = run.isCertain(operation->confidence);
        run.add(FindingKind::InvalidBody, certain ? Severity::Blocking : Severity::Warning,
                wording::bodyMissing(operation->title))
            .certainty = certainIf(certain);
    }
    if (operation && draft.bodyKind != BodyKind::None && draft.bodyKind != BodyKind::File)
        checkParts(run, *operation);
    // What a file holds is not known here.
    if (draft.bodyKind == BodyKind::Json && !blank && !sendsPieces(draft))
        checkJson(run);
    if (!blank && draft.bodyKind != BodyKind::File)
        checkSecrets(run);
    if (typed && draft.body.size() > maxRequestBody) {
        run.add(FindingKind::BodyTooLarge, Severity::Warning, wording::bodyTooLarge(draft.body.size()),
                wording::bodyTooLargeDetail())
            .certainty = Certainty::Probable;
    }
}

} // namespace patlas
