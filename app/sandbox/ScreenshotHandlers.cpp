// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/Content.h"
#include "app/sandbox/Multipart.h"
#include "app/sandbox/TokenHash.h"

using namespace Qt::StringLiterals;

namespace patlas::sandbox {

namespace {

/// MIME type from the first bytes; empty when browsers do not show the format.
QByteArray imageType(const QByteArray &image)
{
    if (image.startsWith("\x89PNG\r\n\x1a\n"))
        return "image/png";
    if (image.startsWith("\xff\xd8\xff"))
        return "image/jpeg";
    if (image.startsWith("GIF8"))
        return "image/gif";
    if (image.startsWith("RIFF") && image.mid(8, 4) == "WEBP")
        return "image/webp";
    return {};
}

struct Upload {
    Json data;
    QByteArray image;
    QByteArray type;
};

std::optional<Upload> uploadIn(const HttpRequest &request, Response &problem)
{
    const auto parts = formParts(request.header("Content-Type"), request.body);
    if (!parts) {
        problem = refusal(400, parts.error());
        return std::nullopt;
    }
    QString wrong;
    const FormPart *data = nullptr;
    const FormPart *file = nullptr;
    for (const FormPart &part : *parts) {
        if (part.name == "data"_L1)
            data = &part;
        else if (part.name == "file"_L1)
            file = &part;
    }
    Upload upload;
    if (!data || !file)
        wrong = u"The body needs the parts data (JSON) and file (the image)."_s;
    if (wrong.isEmpty()) {
        upload.data = parsedObject(data->content, wrong);
        wrong.replace("The body"_L1, "The part data"_L1);
    }
    if (wrong.isEmpty()) {
        upload.image = file->content;
        upload.type = imageType(file->content);
        if (upload.type.isEmpty())
            wrong = u"The part file is not a PNG, JPEG, GIF or WebP image."_s;
    }
    if (wrong.isEmpty())
        return upload;
    problem = refusal(400, wrong);
    return std::nullopt;
}

/// The project's language for a device's locale, such as en for en-US; empty when there is none.
QString projectLanguage(const HandlerContext &context, const QString &device)
{
    const QStringList languages = languagesOf(context);
    const QString code = QString(device).replace(QLatin1Char('_'), QLatin1Char('-'));
    const QString plain = code.section(QLatin1Char('-'), 0, 0);
    return languages.contains(code) ? code : languages.contains(plain) ? plain : QString();
}

QString entryShowing(const HandlerContext &context, const Branch &branch, const QString &text,
                     const QString &language, bool fuzzy)
{
    return context.store
        .value(
            "SELECT entry.id FROM entry JOIN text ON text.entry = entry.id WHERE branch = ? AND (? = '' OR "
            "language = ?) AND (value = ? OR (? AND lower(trim(value)) = lower(trim(?))))"
            " ORDER BY entry.rowid LIMIT 1",
            {branch.id, language, language, text, fuzzy, text})
        .toString();
}

/// The texts on the picture with their positions and entries; `wrong` says what is invalid.
Json positionsIn(const HandlerContext &context, const Branch &branch, const Json &data, QString &wrong)
{
    Json positions = Json::array();
    const auto given = data.find("stringPositions");
    if (given == data.end())
        return positions;
    if (!given->is_array()) {
        wrong = u"The field stringPositions has to be a list."_s;
        return positions;
    }
    const auto device = data.find("deviceLanguageLong");
    const QString language = projectLanguage(context,
                                             device != data.end() && device->is_string()
                                                 ? QString::fromStdString(device->get<std::string>())
                                                 : QString());
    const bool fuzzy = data.value("useFuzzyMatching", Json(false)) == Json(true);
    for (const Json &item : *given) {
        bool good = item.is_object() && item.contains("text") && item.at("text").is_string();
        for (const char *side : {"x", "y", "width", "height"})
            good = good && item.contains(side) && item.at(side).is_number();
        if (!good) {
            wrong = u"A position needs text and the numbers x, y, width and height."_s;
            return positions;
        }
        Json position{{"text", item.at("text")},
                      {"x", item.at("x")},
                      {"y", item.at("y")},
                      {"width", item.at("width")},
                      {"height", item.at("height")}};
        const QString entry = entryShowing(
            context, branch, QString::fromStdString(item.at("text").get<std::string>()), language, fuzzy);
        if (!entry.isEmpty())
            position["entryId"] = utf8(entry);
        positions.push_back(std::move(position));
    }
    return positions;
}

Json screenshotJson(const QString &id, const QString &name, const Json &positions)
{
    Json entries = Json::array();
    for (const Json &position : positions) {
        if (position.contains("entryId")
            && std::find(entries.begin(), entries.end(), position.at("entryId")) == entries.end())
            entries.push_back(position.at("entryId"));
    }
    return {{"_id", utf8(id)},
            {"name", utf8(name)},
            {"url", "/screenshots/" + utf8(id)},
            {"positions", positions},
            {"entryIds", entries}};
}

Response listScreenshots(const HandlerContext &context)
{
    Response problem;
    const auto branch = branchOf(context, problem);
    if (!branch)
        return problem;
    QSqlQuery rows = context.store.run(
        "SELECT id, name, positions FROM screenshot WHERE branch = ? ORDER BY rowid", {branch->id});
    Json screenshots = Json::array();
    while (rows.next())
        screenshots.push_back(
            screenshotJson(rows.value(0).toString(), rows.value(1).toString(),
                           Json::parse(rows.value(2).toString().toStdString(), nullptr, false)));
    return jsonResponse(200, {{"screenshots", screenshots}});
}

Response uploadScreenshot(const HandlerContext &context)
{
    Response problem;
    const auto branch = writableBranchOf(context, problem);
    const auto upload = branch ? uploadIn(context.request, problem) : std::nullopt;
    if (!upload)
        return problem;
    QString wrong;
    const Json positions = positionsIn(context, *branch, upload->data, wrong);
    const auto tag = upload->data.find("screenTag");
    if (wrong.isEmpty() && tag != upload->data.end() && !tag->is_string())
        wrong = u"The field screenTag has to be text."_s;
    if (!wrong.isEmpty())
        return refusal(400, wrong);
    const QString id = newId();
    const QString name = tag == upload->data.end() ? u""_s : QString::fromStdString(tag->get<std::string>());
    context.store.run(
        "INSERT INTO screenshot (id, branch, name, data, positions, type, image) VALUES (?, ?, ?, ?, ?, "
        "?, ?)",
        {id, branch->id, name, QString::fromStdString(upload->data.dump()),
         QString::fromStdString(positions.dump()), QString::fromLatin1(upload->type), upload->image});
    bumpRevision(context);
    return jsonResponse(200,
                        screenshotJson(id, name, positions)); // the Appium client accepts no other status
}

} // namespace

Response screenshotImage(Store &store, const QString &id)
{
    QSqlQuery row = store.run("SELECT type, image FROM screenshot WHERE id = ?", {id});
    if (!row.next())
        return refusal(404, u"There is no screenshot with the id %1."_s.arg(id));
    Response response;
    response.contentType = row.value(0).toByteArray();
    response.body = row.value(1).toByteArray();
    return response;
}

void addScreenshotHandlers(Handlers &handlers)
{
    handlers.insert(u"screenshots.list"_s, listScreenshots);
    handlers.insert(u"screenshots.upload"_s, uploadScreenshot);
}

} // namespace patlas::sandbox
