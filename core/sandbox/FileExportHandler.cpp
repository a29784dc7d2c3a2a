// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sandbox/FileRequest.h"

#include <QRegularExpression>
#include <QSet>

#include <algorithm>

namespace patlas::sandbox {

namespace {

/// Ids of the tags; an unknown one is answered as the service does.
std::optional<QStringList> tagsFor(const Visit &visit, const Branch &branch, const QStringList &names,
                                   Reply &problem)
{
    QStringList ids;
    for (const QString &name : names) {
        const QVariant id =
            visit.store.value("SELECT id FROM tag WHERE branch = ? AND name = ?", {branch.id, name});
        if (id.isNull()) {
            problem = refusal(404, QStringLiteral("Error: Tag with name \"%1\" does not exist.").arg(name));
            return std::nullopt;
        }
        ids.append(id.toString());
    }
    return ids;
}

QSet<QString> entriesWith(const Visit &visit, const QStringList &tags)
{
    QSet<QString> entries;
    for (const QString &tag : tags) {
        QSqlQuery rows = visit.store.run("SELECT entry FROM tag_entry WHERE tag = ?", {tag});
        while (rows.next())
            entries.insert(rows.value(0).toString());
    }
    return entries;
}

/// iOS has %@ for text where Android and most others have %s.
QString withPlaceholdersOf(const QString &formatId, QString text)
{
    static const QRegularExpression android(QStringLiteral("%((?:\\d+\\$)?)s"));
    static const QRegularExpression ios(QStringLiteral("%((?:\\d+\\$)?)@"));
    return formatId == QLatin1String("ios_strings") ? text.replace(android, QStringLiteral("%\\1@"))
                                                    : text.replace(ios, QStringLiteral("%\\1s"));
}

formats::Texts textsFor(const Visit &visit, const Branch &branch, const FileRequest &request,
                        const QStringList &tags, const QString &prefix)
{
    const bool onlyTranslated = request.option("exportOnlyWithTranslation");
    const bool convert = request.option("convertPlaceholder");
    const bool withoutReturns = request.option("removeCrChar");
    const bool firstOnly = request.option("ignoreDuplicates");
    const QSet<QString> tagged = entriesWith(visit, tags);
    QSet<QString> seen;
    QSqlQuery rows =
        visit.store.run("SELECT entry.id, key, description, text.value, text.status, source.value FROM entry"
                        " LEFT JOIN text ON text.entry = entry.id AND text.language = ?"
                        " LEFT JOIN text AS source ON source.entry = entry.id AND source.language = ?"
                        " WHERE branch = ? ORDER BY entry.rowid",
                        {request.language, request.forFormat.baseLanguage, branch.id});
    formats::Texts texts;
    while (rows.next()) {
        formats::Text text;
        text.key = rows.value(1).toString();
        text.value = rows.value(3).toString();
        const bool isOther = !tags.isEmpty() && !tagged.contains(rows.value(0).toString());
        if (isOther || (onlyTranslated && text.value.isEmpty()) || (firstOnly && seen.contains(text.key)))
            continue;
        seen.insert(text.key);
        if (text.key.startsWith(prefix))
            text.key.remove(0, prefix.size());
        if (convert)
            text.value = withPlaceholdersOf(QLatin1String(request.format->id), text.value);
        if (withoutReturns)
            text.value.remove(QLatin1Char('\r'));
        text.description = rows.value(2).toString();
        text.status = rows.value(4).toInt();
        text.source = rows.value(5).toString();
        texts.push_back(std::move(text));
    }
    if (request.option("sortByKey"))
        std::stable_sort(texts.begin(), texts.end(),
                         [](const auto &one, const auto &two) { return one.key < two.key; });
    return texts;
}

Reply exportFile(const Visit &visit)
{
    Reply problem;
    const auto branch = branchOf(visit, problem);
    const auto request = branch ? fileRequest(visit, problem) : std::nullopt;
    const auto prefix = request ? keyPrefix(visit, "removeKeyPrefix", problem) : std::nullopt;
    const auto tags = prefix ? tagsFor(visit, *branch, request->tags, problem) : std::nullopt;
    if (!tags)
        return problem;
    Reply answer;
    answer.contentType = request->format->contentType;
    answer.headers.emplace_back("Content-Disposition",
                                "attachment; filename=\"" + request->language.toLatin1() + '.'
                                    + request->format->suffix + '"');
    answer.body =
        request->format->write(textsFor(visit, *branch, *request, *tags, *prefix), request->forFormat);
    return answer;
}

} // namespace

void addFileExportHandler(Handlers &handlers)
{
    handlers.insert(QStringLiteral("files.export"), exportFile);
}

} // namespace patlas::sandbox
