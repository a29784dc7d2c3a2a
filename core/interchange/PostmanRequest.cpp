// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/interchange/PostmanRequest.h"

#include "core/base/VisibleText.h"
#include "core/interchange/ImportDocument.h"
#include "core/interchange/ImportRequestParts.h"
#include "core/openapi/DocumentValue.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>
#include <array>
#include <set>

using namespace Qt::StringLiterals;

namespace patlas::postman {

namespace {

struct PostmanText {
    Q_DECLARE_TR_FUNCTIONS(patlas::Import)
};

using Rows = std::vector<std::pair<QString, QString>>;

/// What a person wrote about a row.
void leaveOutDescription(ImportBuilder &builder, const DocumentJson &row)
{
    if (!descriptionIn(row).trimmed().isEmpty())
        builder.leftOut(PostmanText::tr("Descriptions of its headers, parameters and fields were left out."));
}

/// Parts of a host or a path joined; a part may be an object with a value.
QString joinedParts(const DocumentJson *parts, const QString &between)
{
    if (!parts)
        return {};
    if (!parts->is_array())
        return jsonScalar(*parts);
    QStringList texts;
    for (const DocumentJson &part : *parts)
        texts.append(part.is_object() ? jsonText(part, "value") : jsonScalar(part));
    return texts.join(between);
}

QString composedAddress(const DocumentJson &url)
{
    QString text;
    const QString protocol = jsonText(url, "protocol");
    const QString host = joinedParts(jsonMember(url, "host"), u"."_s);
    if (!protocol.isEmpty() && !host.isEmpty())
        text = protocol + "://"_L1;
    text += host;
    const QString port = jsonText(url, "port");
    if (!port.isEmpty())
        text += u':' + port;
    const QString path = joinedParts(jsonMember(url, "path"), u"/"_s);
    if (!path.isEmpty())
        text += path.startsWith(u'/') ? path : u'/' + path;
    Rows query;
    for (const DocumentJson &row : jsonList(url, "query")) {
        if (!jsonFlag(row, "disabled"))
            query.emplace_back(jsonText(row, "key"), jsonText(row, "value"));
    }
    addToQuery(text, query);
    const QString hash = jsonText(url, "hash");
    return hash.isEmpty() ? text : text + u'#' + hash;
}

void readUrl(ImportBuilder &builder, const DocumentJson &request)
{
    const DocumentJson *url = jsonMember(request, "url");
    if (!url)
        return;
    QString address = url->is_object() ? jsonText(*url, "raw") : jsonScalar(*url);
    if (address.isEmpty())
        address = composedAddress(*url);
    Rows variables;
    for (const DocumentJson &row : jsonList(*url, "variable")) {
        const QString key = jsonText(row, "key");
        leaveOutDescription(builder, row);
        if (!jsonFlag(row, "disabled"))
            variables.emplace_back(key.isEmpty() ? jsonText(row, "id") : key, jsonText(row, "value"));
    }
    address = withPathVariables(builder, address, variables);
    builder.request().definition.url = importedAddress(builder, address);
    for (const DocumentJson &row : jsonList(*url, "query")) {
        const QString key = jsonText(row, "key");
        leaveOutDescription(builder, row);
        if (!jsonFlag(row, "disabled") || (key.isEmpty() && jsonText(row, "value").isEmpty()))
            continue;
        builder.addDisabled(PostmanText::tr("Parameter that was switched off:"), key, jsonText(row, "value"));
        builder.leftOut(PostmanText::tr("The parameter %1 was switched off; it is kept as a comment.")
                            .arg(isolated(key)));
    }
}

void addHeader(ImportBuilder &builder, const QString &name, const QString &value, bool enabled)
{
    if (!name.isEmpty() || !value.isEmpty())
        builder.request().definition.headers.push_back({name, value, enabled});
}

void readHeaders(ImportBuilder &builder, const DocumentJson &request)
{
    const DocumentJson *headers = jsonMember(request, "header");
    if (!headers)
        return;
    for (const DocumentJson &row : jsonList(request, "header")) {
        leaveOutDescription(builder, row);
        if (row.is_object())
            addHeader(builder, jsonText(row, "key"), jsonText(row, "value"), !jsonFlag(row, "disabled"));
    }
    const QStringList lines = jsonScalar(*headers).split(u'\n', Qt::SkipEmptyParts);
    for (const QString &line : lines) {
        const qsizetype colon = line.indexOf(u':');
        const bool isDisabled = line.trimmed().startsWith("//"_L1);
        QString name = line.left(colon).trimmed();
        if (isDisabled)
            name = name.sliced(2).trimmed();
        addHeader(builder, name, colon < 0 ? QString() : line.sliced(colon + 1).trimmed(), !isDisabled);
    }
}

void readForm(ImportBuilder &builder, const DocumentJson &body)
{
    Rows rows;
    for (const DocumentJson &row : jsonList(body, "urlencoded")) {
        const QString key = jsonText(row, "key");
        leaveOutDescription(builder, row);
        if (jsonFlag(row, "disabled")) {
            builder.addDisabled(PostmanText::tr("Field that was switched off:"), key, jsonText(row, "value"));
            builder.leftOut(PostmanText::tr("The field %1 was switched off; it is kept as a comment.")
                                .arg(isolated(key)));
        } else if (!key.isEmpty() || !jsonText(row, "value").isEmpty()) {
            rows.emplace_back(key, builder.guarded(key, jsonText(row, "value")));
        }
    }
    const QString text = rows.empty() ? jsonText(body, "urlencoded") : formText(rows);
    setTextBody(builder, text, u"application/x-www-form-urlencoded"_s);
}

void addFiles(ImportBuilder &builder, const DocumentJson &row, std::vector<DraftPart> &parts)
{
    const DocumentJson *source = jsonMember(row, "src");
    const QString key = jsonText(row, "key");
    QStringList files;
    if (source && source->is_array()) {
        for (const DocumentJson &file : *source)
            files.append(jsonScalar(file));
    } else {
        files.append(source ? jsonScalar(*source) : QString());
    }
    files.removeAll(QString());
    if (files.isEmpty())
        builder.leftOut(
            PostmanText::tr("The field %1 was left out: no file was chosen for it.").arg(isolated(key)));
    for (const QString &file : std::as_const(files))
        parts.push_back({key, file, true, true, jsonText(row, "contentType")});
}

void readMultipart(ImportBuilder &builder, const DocumentJson &body)
{
    std::vector<DraftPart> parts;
    for (const DocumentJson &row : jsonList(body, "formdata")) {
        const QString key = jsonText(row, "key");
        leaveOutDescription(builder, row);
        const bool isFile = jsonText(row, "type") == "file"_L1;
        if (jsonFlag(row, "disabled")) {
            builder.addDisabled(PostmanText::tr("Field that was switched off:"), key,
                                isFile ? QString() : jsonText(row, "value"));
            builder.leftOut(PostmanText::tr("The field %1 was switched off; it is kept as a comment.")
                                .arg(isolated(key)));
        } else if (isFile) {
            addFiles(builder, row, parts);
        } else if (!key.isEmpty() || !jsonText(row, "value").isEmpty()) {
            parts.push_back({key, jsonText(row, "value"), false, true, jsonText(row, "contentType")});
        }
    }
    setMultipartBody(builder, std::move(parts));
}

QString typeOfLanguage(const QString &language)
{
    static constexpr std::array types{
        std::pair{"json"_L1, "application/json"_L1}, std::pair{"xml"_L1, "application/xml"_L1},
        std::pair{"html"_L1, "text/html"_L1},        std::pair{"javascript"_L1, "application/javascript"_L1},
        std::pair{"text"_L1, "text/plain"_L1},
    };
    for (const auto &[known, type] : types) {
        if (language == known)
            return type;
    }
    return {};
}

/// Postman sends no body with these, unless it is told to.
bool isBodyPruned(const DocumentJson &item, const QString &method)
{
    static constexpr std::array methods{"GET"_L1, "HEAD"_L1, "COPY"_L1, "PURGE"_L1, "UNLOCK"_L1};
    return std::find(methods.begin(), methods.end(), method) != methods.end()
        && !jsonFlag(jsonObject(item, "protocolProfileBehavior"), "disableBodyPruning");
}

void readBody(ImportBuilder &builder, const DocumentJson &item, const DocumentJson &request)
{
    const DocumentJson &body = jsonObject(request, "body");
    const QString mode = jsonText(body, "mode");
    if (mode.isEmpty() || mode == "none"_L1 || jsonFlag(body, "disabled"))
        return;
    const DocumentJson *held = jsonMember(body, mode.toLatin1().constData());
    if (held && (held->empty() || (held->is_string() && jsonScalar(*held).isEmpty())))
        return;
    if (held && isBodyPruned(item, builder.request().definition.method)) {
        const DocumentJson &options = jsonObject(jsonObject(body, "options"), "raw");
        builder.addBodyComment(PostmanText::tr("Body, which Postman does not send with this method:"),
                               jsonText(body, "raw"), typeOfLanguage(jsonText(options, "language")));
        builder.leftOut(PostmanText::tr("The body was left out: Postman sends none with this method."));
    } else if (mode == "raw"_L1) {
        const DocumentJson &options = jsonObject(jsonObject(body, "options"), "raw");
        setTextBody(builder, jsonText(body, "raw"), typeOfLanguage(jsonText(options, "language")));
    } else if (mode == "urlencoded"_L1) {
        readForm(builder, body);
    } else if (mode == "formdata"_L1) {
        readMultipart(builder, body);
    } else if (mode == "graphql"_L1) {
        const DocumentJson &graphQl = jsonObject(body, "graphql");
        const DocumentJson *variables = jsonMember(graphQl, "variables");
        setGraphQlBody(builder, jsonText(graphQl, "query"),
                       variables && variables->is_object() ? plainText(*variables)
                                                           : jsonText(graphQl, "variables"));
    } else if (mode == "file"_L1) {
        const DocumentJson *file = jsonMember(body, "file");
        const QString content = file ? jsonText(*file, "content") : QString();
        const QString path = file && file->is_object() ? jsonText(*file, "src") : jsonText(body, "file");
        if (!content.isEmpty())
            setTextBody(builder, content, {});
        else if (path.isEmpty())
            builder.leftOut(PostmanText::tr("The body was left out: no file was chosen for it."));
        else
            setFileBody(builder, path);
    } else {
        builder.leftOut(PostmanText::tr("The body was left out: “%1” is not known.").arg(isolated(mode)));
    }
}

void noteSettings(ImportBuilder &builder, const DocumentJson &item, const DocumentJson &request)
{
    QStringList names;
    const DocumentJson &behavior = jsonObject(item, "protocolProfileBehavior");
    for (const auto &[key, value] : behavior.items()) {
        if (key != "disableBodyPruning" && value != DocumentJson(false) && !value.empty())
            names.append(isolated(QString::fromStdString(key)));
    }
    for (const char *name : {"proxy", "certificate"}) {
        if (!jsonObject(request, name).empty())
            names.append(QLatin1String(name));
    }
    if (!names.isEmpty())
        builder.leftOut(
            PostmanText::tr("Settings of the request were left out: %1.").arg(names.join(", "_L1)));
}

} // namespace

QString descriptionIn(const DocumentJson &object)
{
    const DocumentJson *description = jsonMember(object, "description");
    if (!description)
        return {};
    return description->is_object() ? jsonText(*description, "content") : jsonScalar(*description);
}

QString scriptIn(const DocumentJson &object, const char *kind)
{
    QStringList lines;
    for (const DocumentJson &event : jsonList(object, "event")) {
        if (jsonText(event, "listen") != QLatin1String(kind) || jsonFlag(event, "disabled"))
            continue;
        const DocumentJson *script = jsonMember(event, "script");
        const DocumentJson *exec = script ? jsonMember(*script, "exec") : nullptr;
        if (exec && exec->is_array()) {
            for (const DocumentJson &line : *exec)
                lines.append(jsonScalar(line));
        } else if (exec) {
            lines.append(jsonScalar(*exec));
        } else if (script) {
            lines.append(jsonScalar(*script));
        }
    }
    return lines.join(u'\n');
}

void addChecks(ImportBuilder &builder, const QString &script)
{
    static const QRegularExpression conditional(u"\\b(if|else|switch|for|while)\\b|\\?|&&|\\|\\|"_s);
    static const QRegularExpression simple(
        u"pm\\.response\\.to\\.(?:have|be)\\.status\\(\\s*([1-5]\\d\\d)\\s*\\)"
        "|pm\\.expect\\(\\s*pm\\.response\\.code\\s*\\)\\.to\\.(?:be\\.)?(?:deep\\.)?(?:eql|equal|equals|eq)"
        "\\(\\s*([1-5]\\d\\d)\\s*\\)"
        "|responseCode\\.code\\s*===?\\s*([1-5]\\d\\d)\\s*;?\\s*$"_s);
    if (script.isEmpty())
        return;
    std::set<QString> statuses;
    const QStringList lines = script.split(u'\n');
    for (const QString &line : lines) {
        if (line.trimmed().startsWith("//"_L1))
            continue;
        if (conditional.match(line).hasMatch())
            return;
        const QRegularExpressionMatch match = simple.match(line);
        if (match.hasMatch())
            statuses.insert(match.captured(match.lastCapturedIndex()));
    }
    if (statuses.size() != 1) // two cannot both hold
        return;
    const QString check = "status == "_L1 + *statuses.begin();
    builder.request().definition.checks.append(check);
    builder.changed(PostmanText::tr("The test of the status became the check “%1”.").arg(check));
}

void readRequest(ImportBuilder &builder, const DocumentJson &item, const DocumentJson *auth)
{
    const DocumentJson *found = jsonMember(item, "request");
    RequestDefinition &definition = builder.request().definition;
    definition.method = u"GET"_s;
    builder.addComment({}, descriptionIn(item));
    if (found && found->is_object()) {
        builder.addComment({}, descriptionIn(*found));
        const QString method = jsonText(*found, "method").trimmed();
        if (!method.isEmpty())
            definition.method = method;
        readUrl(builder, *found);
        readHeaders(builder, *found);
        readBody(builder, item, *found);
        noteSettings(builder, item, *found);
    } else if (found) {
        definition.url = importedAddress(builder, jsonScalar(*found));
    }
    if (auth)
        setAuthentication(builder, *auth);
    const QString before = scriptIn(item, "prerequest");
    const QString test = scriptIn(item, "test");
    builder.addComment(PostmanText::tr("Script before the request, which is not run:"), before);
    builder.addComment(PostmanText::tr("Tests, which are not run:"), test);
    addChecks(builder, test);
    if (!before.trimmed().isEmpty() || !test.trimmed().isEmpty())
        builder.changed(PostmanText::tr("Its scripts are kept as comments, and are not run."));
}

} // namespace patlas::postman
