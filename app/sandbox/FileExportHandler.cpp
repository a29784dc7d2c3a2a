// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/Content.h"
#include "app/sandbox/FileRequest.h"
#include "app/sandbox/InvisibleId.h"
#include "app/sandbox/formats/KeyIndex.h"
#include "app/sandbox/formats/Placeholders.h"

#include <QSet>

#include <algorithm>

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

QSet<QString> entriesWith(const HandlerContext &context, const QStringList &tags)
{
    QSet<QString> entries;
    for (const QString &tag : tags) {
        QSqlQuery rows = context.store.run("SELECT entry FROM tag_entry WHERE tag = ?", {tag});
        while (rows.next())
            entries.insert(rows.value(0).toString());
    }
    return entries;
}

/// Screenshots by the entries shown on them; the newest one if there are several.
QHash<QString, QString> picturesOf(const HandlerContext &context, const Branch &branch)
{
    QHash<QString, QString> pictures;
    const QString origin = u"http://"_s + QString::fromLatin1(context.request.header("Host"));
    QSqlQuery rows = context.store.run("SELECT id, positions FROM screenshot WHERE branch = ? ORDER BY rowid",
                                       {branch.id});
    while (rows.next()) {
        for (const Json &position : Json::parse(rows.value(1).toString().toStdString(), nullptr, false)) {
            if (const auto entry = position.find("entryId"); entry != position.end())
                pictures.insert(QString::fromStdString(entry->get<std::string>()),
                                origin + u"/screenshots/"_s + rows.value(0).toString());
        }
    }
    return pictures;
}

/// Applies the options to the value of each text.
class Finish {
public:
    explicit Finish(const FileRequest &request)
        : m_withoutReturns(request.option("removeCrChar"))
        , m_withId(request.option("includeInvisibleId"))
    {
        const QLatin1String format(request.format->id);
        if (!request.option("convertPlaceholder"))
            return;
        if (format == "android_xml"_L1)
            m_convert = formats::withAndroidPlaceholders;
        else if (format == "ios_strings"_L1)
            m_convert = formats::withIosPlaceholders;
    }

    QString operator()(QString value, const QString &entry) const
    {
        if (m_convert)
            value = m_convert(value);
        if (m_withoutReturns)
            value.remove(QLatin1Char('\r'));
        return m_withId && !value.isEmpty() ? withInvisibleId(value, entry) : value;
    }

private:
    const bool m_withoutReturns;
    const bool m_withId;
    QString (*m_convert)(const QString &) = nullptr;
};

formats::Texts textsFor(const HandlerContext &context, const Branch &branch, const FileRequest &request,
                        const QStringList &tags, const QString &prefix)
{
    const bool onlyTranslated = request.option("exportOnlyWithTranslation");
    const Finish finish(request);
    const QHash<int, QString> statuses = ownStatuses(context);
    const QSet<QString> tagged = entriesWith(context, tags);
    const QHash<QString, QString> pictures =
        request.option("includeContextUrl") ? picturesOf(context, branch) : QHash<QString, QString>();
    QSqlQuery rows = context.store.run(
        "SELECT entry.id, key, description, text.value, text.status, source.value, metadata FROM "
        "entry"
        " LEFT JOIN text ON text.entry = entry.id AND text.language = ?"
        " LEFT JOIN text AS source ON source.entry = entry.id AND source.language = ?"
        " WHERE branch = ? ORDER BY entry.rowid",
        {request.language, request.forFormat.baseLanguage, branch.id});
    formats::Texts texts;
    while (rows.next()) {
        const QString entry = rows.value(0).toString();
        formats::Text text;
        text.key = rows.value(1).toString();
        text.value = rows.value(3).toString();
        if ((!tags.isEmpty() && !tagged.contains(entry)) || (onlyTranslated && text.value.isEmpty()))
            continue;
        if (text.key.startsWith(prefix))
            text.key.remove(0, prefix.size());
        text.value = finish(text.value, entry);
        text.description = rows.value(2).toString();
        text.status = rows.value(4).toInt();
        text.source = rows.value(5).toString();
        text.ownStatus = statuses.value(*text.status);
        text.contextUrl = pictures.value(entry);
        text.metadata = metadataFrom(rows.value(6));
        texts.push_back(std::move(text));
    }
    if (request.option("sortByKey"))
        std::stable_sort(texts.begin(), texts.end(),
                         [](const auto &one, const auto &two) { return one.key < two.key; });
    return texts;
}

/// Removes texts that cannot be represented in the file: a key that already occurred in another group and, in
/// nested formats, a key that has further keys below it. Returns the removed keys.
QStringList takeDuplicates(formats::Texts &texts, bool nested)
{
    const formats::KeyIndex keys(texts);
    QStringList duplicates;
    QSet<QString> seen;
    const auto isDuplicate = [&](const formats::Text &text) {
        const bool is = (nested && keys.hasBelow(text.key)) || seen.contains(text.key);
        if (is)
            duplicates.append(text.key);
        seen.insert(text.key);
        return is;
    };
    formats::Texts kept;
    for (formats::Text &text : texts) {
        if (!isDuplicate(text))
            kept.push_back(std::move(text));
    }
    texts = std::move(kept);
    return duplicates;
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
    // Without the option, a key below another key keeps its dots in a nested file.
    formats::Texts texts = textsFor(context, *branch, *request, *tags, *prefix);
    const bool saysNothing = !request->hasOption("ignoreDuplicates");
    const QStringList duplicates = takeDuplicates(texts, request->format->isNested && !saysNothing);
    if (!duplicates.isEmpty() && !saysNothing && !request->option("ignoreDuplicates"))
        return refusal(
            400,
            u"The file has no place for these keys, because the same key or keys below it "
            "are there: %1. The option ignoreDuplicates leaves them out."_s.arg(duplicates.join(", "_L1)));
    Response response;
    response.contentType = request->format->contentType;
    response.headers.emplace_back("Content-Disposition",
                                  "attachment; filename=\"" + request->language.toLatin1() + '.'
                                      + request->format->suffix + '"');
    response.body = request->format->write(texts, request->forFormat);
    if (request->option("removeCrChar"))
        response.body.replace("\r\n", "\n"); // the format's own line ends
    return response;
}

} // namespace

void addFileExportHandler(Handlers &handlers)
{
    handlers.insert(u"files.export"_s, exportFile);
}

} // namespace patlas::sandbox
