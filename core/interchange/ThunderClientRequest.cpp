// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/interchange/ThunderClientRequest.h"

#include "core/base/VisibleText.h"
#include "core/interchange/ImportDocument.h"
#include "core/interchange/ImportRequestParts.h"
#include "core/openapi/DocumentValue.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace patlas::thunder {

namespace {

struct ThunderText {
    Q_DECLARE_TR_FUNCTIONS(patlas::Import)
};

using Rows = std::vector<std::pair<QString, QString>>;

void keepSwitchedOff(ImportBuilder &builder, const QString &heading, const DocumentJson &row)
{
    const QString name = jsonText(row, "name");
    if (name.isEmpty() && jsonText(row, "value").isEmpty())
        return;
    builder.addDisabled(heading, name, jsonText(row, "value"));
    builder.leftOut(ThunderText::tr("“%1” was switched off; it is kept as a comment.").arg(isolated(name)));
}

void readAddress(ImportBuilder &builder, const DocumentJson &request, const Inherited &inherited)
{
    Rows query;
    Rows path;
    QString url = jsonText(request, "url");
    // The address shows the query, too; what stands there counts.
    const bool hasQuery = url.contains(u'?');
    for (const DocumentJson &row : jsonList(request, "params")) {
        const QString name = jsonText(row, "name");
        if (jsonFlag(row, "isDisabled"))
            keepSwitchedOff(builder, ThunderText::tr("Parameter that was switched off:"), row);
        else if (jsonFlag(row, "isPath"))
            path.emplace_back(name, jsonText(row, "value"));
        else if (!hasQuery && !name.isEmpty())
            query.emplace_back(name, builder.guarded(name, jsonText(row, "value")));
    }
    for (const auto &[name, value] : path) { // written "{name}" there, or ":name"
        const QString hole = "/{"_L1 + name + u'}';
        if (!name.isEmpty() && url.contains(hole))
            url.replace(hole, "/:"_L1 + name);
    }
    url = withPathVariables(builder, url, path);
    if (url.startsWith(u'/') && !inherited.baseUrl.isEmpty())
        url.prepend(inherited.baseUrl.endsWith(u'/') ? inherited.baseUrl.chopped(1) : inherited.baseUrl);
    url = importedAddress(builder, url);
    addToQuery(url, query);
    builder.request().definition.url = url;
}

void readHeaders(ImportBuilder &builder, const DocumentJson &request, const Inherited &inherited)
{
    RequestDefinition &definition = builder.request().definition;
    for (const DocumentJson &row : jsonList(request, "headers"))
        definition.headers.push_back(
            {jsonText(row, "name"), jsonText(row, "value"), !jsonFlag(row, "isDisabled")});
    for (auto list = inherited.headers.rbegin(); list != inherited.headers.rend(); ++list) {
        for (const DocumentJson &row : **list) {
            if (!jsonFlag(row, "isDisabled") && !jsonText(row, "name").isEmpty())
                setMissingHeader(definition, jsonText(row, "name"), jsonText(row, "value"));
        }
    }
}

void readForm(ImportBuilder &builder, const DocumentJson &body)
{
    Rows rows;
    for (const DocumentJson &row : jsonList(body, "form")) {
        const QString name = jsonText(row, "name");
        if (jsonFlag(row, "isDisabled"))
            keepSwitchedOff(builder, ThunderText::tr("Field that was switched off:"), row);
        else if (!name.isEmpty())
            rows.emplace_back(name, builder.guarded(name, jsonText(row, "value")));
    }
    setTextBody(builder, rows.empty() ? jsonText(body, "raw") : formText(rows),
                u"application/x-www-form-urlencoded"_s);
}

void readMultipart(ImportBuilder &builder, const DocumentJson &body)
{
    std::vector<DraftPart> parts;
    for (const char *list : {"form", "files"}) {
        const bool isFile = list == std::string_view("files");
        for (const DocumentJson &row : jsonList(body, list)) {
            if (jsonFlag(row, "isDisabled"))
                keepSwitchedOff(builder, ThunderText::tr("Field that was switched off:"), row);
            else if (!jsonText(row, "name").isEmpty())
                parts.push_back({jsonText(row, "name"), jsonText(row, "value"), isFile, true, {}});
        }
    }
    setMultipartBody(builder, std::move(parts));
}

void readBody(ImportBuilder &builder, const DocumentJson &body)
{
    const QString type = jsonText(body, "type");
    if (type == "formencoded"_L1) {
        readForm(builder, body);
    } else if (type == "formdata"_L1) {
        readMultipart(builder, body);
    } else if (type == "graphql"_L1) {
        const DocumentJson &graphQl = jsonObject(body, "graphql");
        setGraphQlBody(builder, jsonText(graphQl, "query"), jsonText(graphQl, "variables"));
    } else if (type == "binary"_L1) {
        setFileBody(builder, jsonText(body, "binary"));
    } else {
        setTextBody(builder, jsonText(body, "raw"),
                    type == "json"_L1      ? u"application/json"_s
                        : type == "xml"_L1 ? u"application/xml"_s
                                           : u"text/plain"_s);
    }
}

void readAuthentication(ImportBuilder &builder, const DocumentJson &request, const Inherited &inherited)
{
    const DocumentJson *auth = jsonMember(request, "auth");
    const bool isOwn = auth && auth->is_object() && !jsonText(*auth, "type").isEmpty()
        && jsonText(*auth, "type") != "inherit"_L1;
    auth = isOwn ? auth : inherited.auth;
    const QString type = auth ? jsonText(*auth, "type") : QString();
    if (type == "bearer"_L1) {
        const QString scheme = jsonText(*auth, "bearerPrefix");
        setBearer(builder, jsonText(*auth, "bearer"), scheme.isEmpty() ? u"Bearer"_s : scheme);
    } else if (type == "basic"_L1) {
        const DocumentJson &basic = jsonObject(*auth, "basic");
        setBasic(builder, jsonText(basic, "username"), jsonText(basic, "password"));
    } else if (!type.isEmpty() && type != "none"_L1) {
        leaveOutAuthentication(builder, type == "oauth2"_L1 ? u"OAuth 2"_s : type);
    }
}

void readTests(ImportBuilder &builder, const DocumentJson &request)
{
    QStringList kept;
    for (const DocumentJson &test : jsonList(request, "tests")) {
        const QString type = jsonText(test, "type");
        const QString action = jsonText(test, "action");
        const QString value = jsonText(test, "value");
        bool isNumber = false;
        value.toInt(&isNumber);
        if (type == "res-code"_L1 && action == "equal"_L1 && isNumber) {
            builder.request().definition.checks.append("status == "_L1 + value);
            builder.changed(ThunderText::tr("The test of the status became the check “%1”.")
                                .arg("status == "_L1 + value));
        } else if (test.is_object()) {
            kept.append(u"%1 %2 %3 %4"_s.arg(type, jsonText(test, "custom"), action, value).simplified());
        }
    }
    builder.addComment(ThunderText::tr("Tests, which are not run:"), kept.join(u'\n'));
    if (!kept.isEmpty())
        builder.leftOut(ThunderText::tr("Its other tests are kept as comments."));
}

void readScripts(ImportBuilder &builder, const DocumentJson &request)
{
    bool hasAny = false;
    for (const char *name : {"preReq", "postReq"}) {
        const DocumentJson &script = jsonObject(request, name);
        const QString text = script.empty() ? QString() : plainText(script);
        hasAny = hasAny || !text.isEmpty();
        builder.addComment(ThunderText::tr("Steps before or after the request, which are not run:"), text);
    }
    if (hasAny)
        builder.changed(ThunderText::tr("Its scripts are kept as comments, and are not run."));
}

} // namespace

void Inherited::add(const DocumentJson &settings)
{
    const DocumentJson *own = jsonMember(settings, "auth");
    const QString type = own ? jsonText(*own, "type") : QString();
    if (!type.isEmpty() && type != "inherit"_L1)
        auth = own;
    const DocumentJson &list = jsonList(settings, "headers");
    if (!list.empty())
        headers.push_back(&list);
    const QString base = jsonText(jsonObject(settings, "options"), "baseUrl");
    if (!base.isEmpty())
        baseUrl = base;
}

void readRequest(ImportBuilder &builder, const DocumentJson &request, const Inherited &inherited)
{
    const QString method = jsonText(request, "method").trimmed();
    builder.request().definition.method = method.isEmpty() ? u"GET"_s : method;
    builder.addComment({}, jsonText(request, "docs"));
    readAddress(builder, request, inherited);
    readHeaders(builder, request, inherited);
    readBody(builder, jsonObject(request, "body"));
    readAuthentication(builder, request, inherited);
    readTests(builder, request);
    readScripts(builder, request);
}

std::optional<QString> translated(const QString &expression)
{
    if (expression == "#guid"_L1)
        return u"$uuid"_s;
    if (expression == "#number"_L1)
        return u"$randomInt"_s;
    return expression == "#email"_L1 ? std::optional(u"$random.email"_s) : std::nullopt;
}

} // namespace patlas::thunder
