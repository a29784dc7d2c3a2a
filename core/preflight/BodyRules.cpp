// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/preflight/PreflightRules.h"

#include "core/preflight/FindingWording.h"

#include <nlohmann/json.hpp>

#include <algorithm>

namespace patlas {

namespace {

constexpr qint64 maxRequestBody = 50'000'000; // stated by a third-party catalogue of the service
constexpr qint64 maxCheckedBody = 4'000'000; // about 16 ms: beyond it, typing would stutter

// Accepts everything and keeps only the position where the text stops being JSON.
class JsonPosition : public nlohmann::json_sax<nlohmann::json> {
public:
    std::size_t errorAt = 0; ///< 1-based byte

    bool null() override { return true; }
    bool boolean(bool) override { return true; }
    bool number_integer(number_integer_t) override { return true; }
    bool number_unsigned(number_unsigned_t) override { return true; }
    bool number_float(number_float_t, const string_t &) override { return true; }
    bool string(string_t &) override { return true; }
    bool binary(binary_t &) override { return true; }
    bool start_object(std::size_t) override { return true; }
    bool key(string_t &) override { return true; }
    bool end_object() override { return true; }
    bool start_array(std::size_t) override { return true; }
    bool end_array() override { return true; }
    bool parse_error(std::size_t position, const std::string &, const nlohmann::detail::exception &) override
    {
        errorAt = position;
        return false;
    }
};

struct TextPosition {
    int line = 1;
    int column = 1;
};

std::optional<TextPosition> jsonError(const QByteArray &text)
{
    JsonPosition reader;
    if (nlohmann::json::sax_parse(text.begin(), text.end(), &reader))
        return std::nullopt;
    const auto before = text.left(qsizetype(std::max<std::size_t>(reader.errorAt, 1)) - 1);
    TextPosition position;
    position.line += int(before.count('\n'));
    position.column += int(QString::fromUtf8(before.mid(before.lastIndexOf('\n') + 1)).size());
    return position;
}

void checkJson(PreflightRun &run)
{
    if (run.draft.body.size() > maxCheckedBody)
        return;
    if (const auto error = jsonError(run.draft.body)) {
        run.add(FindingKind::InvalidBody, Severity::Warning, wording::bodyNotJson(error->line, error->column),
                wording::bodyNotJsonDetail())
            .certainty = Certainty::Probable;
    }
}

void checkParts(PreflightRun &run, const RequestBody &body)
{
    const bool certain = run.isCertain(run.report.operation->confidence);
    for (const BodyPart &part : body.parts) {
        const auto &parts = run.draft.parts;
        const bool given = std::any_of(parts.begin(), parts.end(), [&part](const DraftPart &typed) {
            return typed.enabled && typed.name == part.name && !typed.value.isEmpty();
        });
        if (part.required && !given) {
            run.add(FindingKind::MissingParameter, certain ? Severity::Blocking : Severity::Warning,
                    wording::partMissing(run.title(), part.name))
                .certainty = certainIf(certain);
        }
    }
}

} // namespace

void checkBody(PreflightRun &run)
{
    const RequestDraft &draft = run.draft;
    const Operation *operation = run.report.operation;
    const bool typed = draft.bodyKind == BodyKind::Json || draft.bodyKind == BodyKind::Text;
    const bool blank = draft.bodyKind == BodyKind::None || (typed && draft.body.trimmed().isEmpty());

    if (operation && operation->body && operation->body->required && blank) {
        const bool certain = run.isCertain(operation->confidence);
        run.add(FindingKind::InvalidBody, certain ? Severity::Blocking : Severity::Warning,
                wording::bodyMissing(operation->title))
            .certainty = certainIf(certain);
    }
    if (operation && operation->body && draft.bodyKind == BodyKind::Multipart)
        checkParts(run, *operation->body);
    if (draft.bodyKind == BodyKind::Json && !blank)
        checkJson(run);
    if (typed && draft.body.size() > maxRequestBody) {
        run.add(FindingKind::BodyTooLarge, Severity::Warning, wording::bodyTooLarge(draft.body.size()),
                wording::bodyTooLargeDetail())
            .certainty = Certainty::Probable;
    }
}

} // namespace patlas
