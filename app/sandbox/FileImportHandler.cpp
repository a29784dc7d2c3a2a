// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/FileImport.h"
#include "app/sandbox/Multipart.h"
#include "app/sandbox/WriteLimit.h"

using namespace Qt::StringLiterals;

namespace patlas::sandbox {

namespace {

/// The only file in the body; clients name the part differently.
std::optional<QByteArray> fileIn(const HttpRequest &request, Response &problem)
{
    const auto parts = formParts(request.header("Content-Type"), request.body);
    if (!parts) {
        problem = refusal(400, parts.error());
        return std::nullopt;
    }
    QString wrong;
    const FormPart *file = nullptr;
    for (const FormPart &part : *parts) {
        if (part.isFile && wrong.isEmpty() && file)
            wrong = u"The body has more than one file."_s;
        if (part.isFile)
            file = &part;
    }
    if (wrong.isEmpty() && !file)
        wrong = u"The body has no file: one part with a file name is needed."_s;
    if (wrong.isEmpty())
        return file->content;
    problem = refusal(400, wrong);
    return std::nullopt;
}

std::optional<QString> tagCategory(const HandlerContext &context, const QStringList &tags, Response &problem)
{
    const QString category = context.request.parameter("tagCategory");
    if (category.isEmpty())
        return QString();
    const QStringList known{u"iOS"_s, u"Android"_s, u"Web"_s, u"Jira"_s, u"None"_s};
    if (tags.isEmpty())
        problem = refusal(400, u"The parameter tagCategory needs a tag."_s);
    else if (!known.contains(category))
        problem = refusal(
            400, u"There is no tag category %1. These are there: %2."_s.arg(category, known.join(", "_L1)));
    else
        return category;
    return std::nullopt;
}

/// What the parameters of an import say.
struct ImportRequest {
    Branch branch;
    FileRequest file;
    QString prefix;
    QString category;
};

std::optional<ImportRequest> importRequest(const HandlerContext &context, Response &problem)
{
    const auto branch = writableBranchOf(context, problem);
    const auto request = branch ? fileRequest(context, problem) : std::nullopt;
    const auto prefix = request ? keyPrefix(context, "addKeyPrefix", problem) : std::nullopt;
    const auto category = prefix ? tagCategory(context, request->tags, problem) : std::nullopt;
    return category ? std::optional(ImportRequest{*branch, *request, *prefix, *category}) : std::nullopt;
}

void addWarnings(Json &list, const std::vector<formats::Warning> &warnings)
{
    for (const formats::Warning &warning : warnings)
        list.push_back({{"entry", utf8(warning.entry)}, {"reason", utf8(warning.reason)}});
}

Response importFile(const HandlerContext &context)
{
    Response problem;
    // Read again: something else may have been changed while the file was read.
    const auto wanted = importRequest(context, problem);
    if (!wanted)
        return problem;
    const ReadFile &content = *context.file;
    if (!content.texts)
        return refusal(400, content.texts.error());
    FileImport import(context, wanted->branch, wanted->file, wanted->prefix);
    const WriteLimit limit(context.stopping);
    for (const formats::Text &text : *content.texts) {
        if (const QString late = limit.problem(); !late.isEmpty())
            return refusal(503, late);
        const QString wrong = import.take(text);
        if (!wrong.isEmpty())
            return refusal(400, wrong); // the caller rolls back what was written so far
    }
    import.keepHeads(content.heads);
    import.tag(wanted->file.tags, wanted->category, context.request.flag("keepTagIds"));
    if (import.changedSomething())
        bumpRevision(context);
    Json answer = import.counts();
    Json warnings = Json::array();
    addWarnings(warnings, content.warnings);
    addWarnings(warnings, import.warnings().list());
    if (!warnings.empty())
        answer["warnings"] = std::move(warnings);
    return jsonResponse(200, answer);
}

} // namespace

std::optional<ImportedFile> fileToImport(const HandlerContext &context, Response &problem)
{
    const auto wanted = importRequest(context, problem);
    const auto bytes = wanted ? fileIn(context.request, problem) : std::nullopt;
    if (!bytes)
        return std::nullopt;
    const FileRequest &file = wanted->file;
    if (!file.format->isTable || !file.forFormat.columns.isEmpty())
        return ImportedFile{file.format, file.forFormat, *bytes};
    problem = refusal(400,
                      u"A table needs the option spreadsheetOptions with a columnDescription, such as "
                      "{\"KEY\": 0, \"%1\": 1}."_s.arg(file.language));
    return std::nullopt;
}

void addFileImportHandler(Handlers &handlers)
{
    handlers.insert(u"files.import"_s, importFile);
}

} // namespace patlas::sandbox
