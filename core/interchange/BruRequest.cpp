// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/interchange/BruRequest.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace patlas {

namespace {

constexpr std::array bruMethods{"get"_L1,  "post"_L1,    "put"_L1,   "delete"_L1, "patch"_L1,
                                "head"_L1, "options"_L1, "trace"_L1, "connect"_L1};

ToolRow bruRow(const BruPair &pair)
{
    return {pair.key, pair.value, {}, {}, pair.description, pair.isEnabled};
}

std::vector<ToolRow> bruRows(const BruFile &file, QLatin1String name)
{
    std::vector<ToolRow> rows;
    for (const BruBlock &block : file.blocks) {
        if (block.name == name)
            std::transform(block.pairs.begin(), block.pairs.end(), std::back_inserter(rows), bruRow);
    }
    return rows;
}

/// The name of a variable that holds for its request only begins with "@".
std::vector<ToolRow> bruVariables(const BruFile &file, QLatin1String name)
{
    std::vector<ToolRow> rows = bruRows(file, name);
    for (ToolRow &row : rows) {
        if (row.name.startsWith(u'@'))
            row.name.remove(0, 1);
    }
    return rows;
}

/// "value @contentType(text/csv)"
ToolRow bruFieldRow(const BruPair &pair)
{
    constexpr QLatin1String mark = "@contentType("_L1;
    ToolRow row = bruRow(pair);
    const qsizetype at = row.value.endsWith(u')') ? row.value.lastIndexOf(mark) : -1;
    if (at >= 0) {
        row.contentType = row.value.sliced(at + mark.size()).chopped(1).trimmed();
        row.value = row.value.first(at).trimmed();
    }
    row.files = filesInBru(row.value);
    return row;
}

std::vector<ToolRow> bruFieldRows(const BruFile &file, QLatin1String name)
{
    std::vector<ToolRow> rows;
    if (const BruBlock *block = file.block(name))
        std::transform(block->pairs.begin(), block->pairs.end(), std::back_inserter(rows), bruFieldRow);
    return rows;
}

QString bruText(const BruFile &file, QLatin1String name)
{
    const BruBlock *block = file.block(name);
    return block ? block->text : QString();
}

ToolAuth bruAuth(const BruFile &file, const QString &mode)
{
    const auto named = [&mode](const BruBlock &each) { return each.name == "auth:"_L1 + mode; };
    const auto block = std::find_if(file.blocks.rbegin(), file.blocks.rend(), named);
    return ToolAuth::of(mode, [&file, block](const char *name) {
        return block == file.blocks.rend() ? QString() : block->value(QLatin1String(name));
    });
}

/// The names that a method's block has for bodies are others than those of the blocks.
ToolBody bruBody(const BruFile &file, const QString &kind)
{
    if (kind == "formUrlEncoded"_L1)
        return {u"form-urlencoded"_s, {}, {}, bruRows(file, "body:form-urlencoded"_L1)};
    if (kind == "multipartForm"_L1)
        return {u"multipart-form"_s, {}, {}, bruFieldRows(file, "body:multipart-form"_L1)};
    if (kind == "file"_L1)
        return {kind, {}, {}, bruFieldRows(file, "body:file"_L1)};
    if (kind == "graphql"_L1)
        return {kind, bruText(file, "body:graphql"_L1), bruText(file, "body:graphql:vars"_L1)};
    const auto named = [&kind](const BruBlock &each) { return each.name == "body:"_L1 + kind; };
    const auto block = std::find_if(file.blocks.rbegin(), file.blocks.rend(), named);
    if (block != file.blocks.rend())
        return {kind, block->text};
    return {kind, kind == "json"_L1 ? bruText(file, "body"_L1) : QString()};
}

void addScript(ToolSettings &settings, ToolScript::When when, const QString &code)
{
    if (!code.trimmed().isEmpty())
        settings.scripts.push_back({when, code});
}

} // namespace

QStringList filesInBru(const QString &value)
{
    constexpr QLatin1String mark = "@file("_L1;
    if (!value.startsWith(mark) || !value.endsWith(u')'))
        return {};
    return value.sliced(mark.size()).chopped(1).split(u'|', Qt::SkipEmptyParts);
}

double orderInBru(const BruFile &file)
{
    const BruBlock *meta = file.block("meta"_L1);
    bool isNumber = false;
    const double order = meta ? meta->value("seq"_L1).toDouble(&isNumber) : 0;
    return isNumber && order == order ? order : toolLast;
}

QString otherProtocolInBru(const BruFile &file)
{
    return file.block("grpc"_L1) ? u"gRPC"_s : file.block("ws"_L1) ? u"WebSocket"_s : QString();
}

ToolSettings settingsInBru(const BruFile &file, const QString &mode)
{
    const BruBlock *auth = file.block("auth"_L1);
    ToolSettings settings;
    settings.headers = bruRows(file, "headers"_L1);
    settings.variables = bruVariables(file, "vars:pre-request"_L1);
    settings.variablesAfter = bruVariables(file, "vars:post-response"_L1);
    settings.auth = bruAuth(file, auth ? auth->value("mode"_L1) : mode);
    addScript(settings, ToolScript::When::Before, bruText(file, "script:pre-request"_L1));
    addScript(settings, ToolScript::When::After, bruText(file, "script:post-response"_L1));
    addScript(settings, ToolScript::When::Tests, bruText(file, "tests"_L1));
    settings.docs = bruText(file, "docs"_L1);
    return settings;
}

std::optional<ToolRequest> requestInBru(const BruFile &file)
{
    const auto isMethod = [](const BruBlock &block) {
        return block.name == "http"_L1
            || std::find(bruMethods.begin(), bruMethods.end(), block.name) != bruMethods.end();
    };
    const auto block = std::find_if(file.blocks.begin(), file.blocks.end(), isMethod);
    if (block == file.blocks.end())
        return std::nullopt;
    const BruBlock *meta = file.block("meta"_L1);
    ToolRequest request{meta ? meta->value("name"_L1) : QString(), orderInBru(file)};
    request.method = block->name == "http"_L1 ? block->value("method"_L1) : block->name;
    request.url = block->value("url"_L1);
    request.query = bruRows(file, "params:query"_L1);
    for (ToolRow &row : bruRows(file, "query"_L1)) // as older versions call it
        request.query.push_back(std::move(row));
    request.path = bruRows(file, "params:path"_L1);
    request.body = bruBody(file, block->value("body"_L1));
    request.assertions = bruRows(file, "assert"_L1);
    request.settings = settingsInBru(file, block->value("auth"_L1));
    return request;
}

std::vector<ToolRow> environmentInBru(const BruFile &file)
{
    std::vector<ToolRow> rows = bruRows(file, "vars"_L1);
    for (ToolRow &row : bruRows(file, "vars:secret"_L1)) {
        row.isSecret = true;
        rows.push_back(std::move(row));
    }
    return rows;
}

} // namespace patlas
