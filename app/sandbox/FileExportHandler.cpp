// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/FileExport.h"

using namespace Qt::StringLiterals;

namespace patlas::sandbox {

namespace {

/// Ids of the tags; an unknown tag gets the service's response.
std::optional<QStringList> tagsFor(const HandlerContext &context, const Branch &branch,
                                   const QStringList &names, Response &problem)
{
    QStringList ids;
    for (const QString &name : names) {
        const QVariant id =
            context.store.value("SELECT id FROM tag WHERE branch = ? AND name = ?", {branch.id, name});
        if (id.isNull()) {
            problem = refusal(404, u"Error: Tag with name \"%1\" does not exist."_s.arg(name));
            return std::nullopt;
        }
        ids.append(id.toString());
    }
    return ids;
}

/// The warnings as JSON in one header line, as many as fit: the body is the file.
QByteArray warningsLine(const formats::Warnings &warnings)
{
    constexpr std::size_t maxLine = 6'000;
    const std::vector<formats::Warning> all = warnings.list();
    Json list = Json::array();
    std::size_t size = 0;
    for (const formats::Warning &warning : all) {
        Json item{{"entry", utf8(warning.entry)}, {"reason", utf8(warning.reason)}};
        size += item.dump(-1, ' ', true, Json::error_handler_t::replace).size() + 1;
        if (size > maxLine) {
            list.push_back(
                {{"entry", ""},
                 {"reason", utf8(u"There are %1 more of these."_s.arg(all.size() - list.size()))}});
            break;
        }
        list.push_back(std::move(item));
    }
    return QByteArray::fromStdString(list.dump(-1, ' ', true, Json::error_handler_t::replace));
}

Response exportFile(const HandlerContext &context)
{
    Response problem;
    const auto branch = branchOf(context, problem);
    const auto request = branch ? fileRequest(context, problem) : std::nullopt;
    const auto prefix = request ? keyPrefix(context, "removeKeyPrefix", problem) : std::nullopt;
    const auto tags = prefix ? tagsFor(context, *branch, request->tags, problem) : std::nullopt;
    if (!tags)
        return problem;
    FileExport file(context, *branch, *request);
    file.gather(*tags, *prefix);
    // Without the option, a key below another key keeps its dots in a nested file.
    const bool saysNothing = !request->hasOption("ignoreDuplicates");
    const QStringList duplicates = file.takeDuplicates(request->format->isNested && !saysNothing);
    if (!duplicates.isEmpty() && !saysNothing && !request->option("ignoreDuplicates"))
        return refusal(
            400,
            u"The file has no place for these keys, because the same key or keys below it "
            "are there: %1. The option ignoreDuplicates leaves them out."_s.arg(duplicates.join(", "_L1)));
    formats::Options options = request->forFormat;
    options.heads = file.heads();
    Response response;
    response.contentType = request->format->contentType;
    response.headers.emplace_back("Content-Disposition",
                                  "attachment; filename=\"" + request->language.toLatin1() + '.'
                                      + request->format->suffix + '"');
    response.body = request->format->write(file.texts(), options, file.warnings());
    if (request->option("removeCrChar"))
        response.body.replace("\r\n", "\n"); // the format's own line ends
    if (!file.warnings().isEmpty())
        response.headers.emplace_back("X-Warnings", warningsLine(file.warnings()));
    return response;
}

} // namespace

void addFileExportHandler(Handlers &handlers)
{
    handlers.insert(u"files.export"_s, exportFile);
}

} // namespace patlas::sandbox
