// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/FileExport.h"

#include "app/sandbox/Content.h"
#include "app/sandbox/InvisibleId.h"
#include "app/sandbox/formats/KeyIndex.h"
#include "app/sandbox/formats/Placeholders.h"
#include "app/sandbox/formats/Structure.h"

#include <QJsonDocument>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace patlas::sandbox {

namespace {

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

/// The list that a text belongs to, however deep it is in it; empty for a text in no list.
QString outerListOf(const formats::Text &text)
{
    const QJsonArray path = text.structure.value("path"_L1).toArray();
    if (path.isEmpty())
        return formats::itemOf(text) ? formats::baseKeyOf(text) : QString();
    QString list;
    for (const auto step : path) {
        if (step.isDouble())
            return list;
        list += u'\n' + (step.isString() ? step.toString() : step.toObject().value("plain"_L1).toString());
    }
    return {};
}

/// Without the text above it, a key with dots of its own can be split again.
void splitBelow(formats::Text &text, const QSet<QString> &removed)
{
    constexpr int maxDots = 32;
    if (text.structure.value("path"_L1).toArray().size() != 1)
        return;
    qsizetype dot = text.key.indexOf(QLatin1Char('.'));
    for (int i = 0; dot >= 0 && i < maxDots; ++i, dot = text.key.indexOf(QLatin1Char('.'), dot + 1)) {
        if (removed.contains(text.key.left(dot))) {
            text.structure.remove("path"_L1);
            return;
        }
    }
}

/// The structure of an XLIFF file is the same in all languages.
QString ofOtherLanguage(const QString &head)
{
    QJsonObject all = QJsonDocument::fromJson(head.toUtf8()).object();
    for (const auto &[part, name] : {std::pair{"root"_L1, "trgLang"_L1}, {"file"_L1, "target-language"_L1}}) {
        QJsonObject attributes = all.value(part).toObject();
        attributes.remove(name);
        all.insert(part, attributes);
    }
    return QString::fromUtf8(QJsonDocument(all).toJson(QJsonDocument::Compact));
}

} // namespace

FileExport::FileExport(const HandlerContext &context, const Branch &branch, const FileRequest &request)
    : m_context(context)
    , m_branch(branch)
    , m_request(request)
    , m_statuses(ownStatuses(context))
{
    if (request.option("includeContextUrl"))
        m_pictures = picturesOf(context, branch);
}

formats::Text FileExport::textIn(const QSqlQuery &row)
{
    formats::Text text;
    text.key = row.value(1).toString();
    text.description = row.value(2).toString();
    text.value = row.value(3).toString();
    text.status = row.value(4).toInt();
    text.source = row.value(5).toString();
    text.ownStatus = m_statuses.value(*text.status);
    text.contextUrl = m_pictures.value(row.value(0).toString());
    text.metadata = metadataFrom(row.value(6));
    text.structure = objectFrom(row.value(7));
    text.locked = text.structure.value("locked"_L1).toBool();
    text.sourceDetails = objectFrom(row.value(10));
    choose(text, row.value(8), row.value(9));
    return text;
}

/// The published text, or the unfinished one of a file, where the format can say that it is unfinished.
void FileExport::choose(formats::Text &text, const QVariant &draft, const QVariant &details)
{
    text.details = objectFrom(details);
    // A text of which no file said anything is written as the one that it translates.
    for (const QLatin1StringView field : {"markup"_L1, "spans"_L1}) {
        if (details.isNull() && text.sourceDetails.contains(field))
            text.details.insert(field, text.sourceDetails.value(field));
    }
    const QString state = formats::stateOf(text);
    if (state.isEmpty())
        return;
    if (text.value.isEmpty() && m_request.format->holdsUnfinished) {
        text.value = draft.toString();
        return;
    }
    text.details.remove("state"_L1);
    if (text.value.isEmpty())
        m_warnings.add(text.key,
                       u"Its text is %1 in the file that it came from; this format cannot say so, and it is "
                       "left out."_s.arg(state));
}

void FileExport::gather(const QStringList &tags, const QString &prefix)
{
    QSqlQuery rows = m_context.store.run(
        "SELECT entry.id, key, description, text.value, text.status, source.value, metadata, structure,"
        " text.draft, text.details, source.details FROM entry"
        " LEFT JOIN text ON text.entry = entry.id AND text.language = ?"
        " LEFT JOIN text AS source ON source.entry = entry.id AND source.language = ?"
        " WHERE branch = ? ORDER BY entry.rowid",
        {m_request.language, m_request.forFormat.baseLanguage, m_branch.id});
    const QSet<QString> tagged = entriesWith(m_context, tags);
    const Finish finish(m_request);
    while (rows.next()) {
        const QString id = rows.value(0).toString();
        if (!tags.isEmpty() && !tagged.contains(id))
            continue;
        formats::Text text = textIn(rows);
        formats::removePrefix(text, prefix);
        text.value = finish(text.value, id);
        m_texts.push_back(std::move(text));
    }
    formats::completeStructure(m_texts);
    if (m_request.option("exportOnlyWithTranslation"))
        leaveOutUntranslated();
    if (m_request.option("sortByKey"))
        std::stable_sort(m_texts.begin(), m_texts.end(),
                         [](const auto &one, const auto &two) { return one.key < two.key; });
}

/// A list with a translated item stays whole: without the others, the rest would move.
void FileExport::leaveOutUntranslated()
{
    const auto isTranslated = [](const formats::Text &text) {
        return !text.value.isEmpty() || formats::isTypedEmpty(text);
    };
    QSet<QString> lists;
    for (const formats::Text &text : m_texts) {
        if (isTranslated(text))
            lists.insert(outerListOf(text));
    }
    lists.remove(QString());
    m_texts.erase(std::remove_if(m_texts.begin(), m_texts.end(),
                                 [&](const formats::Text &text) {
                                     return !isTranslated(text) && !lists.contains(outerListOf(text));
                                 }),
                  m_texts.end());
}

QStringList FileExport::takeDuplicates(bool nested)
{
    const formats::KeyIndex keys(m_texts);
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
    for (formats::Text &text : m_texts) {
        if (!isDuplicate(text))
            kept.push_back(std::move(text));
        else
            m_warnings.add(text.key, u"The same key, or keys below it, are there already; it is left out."_s);
    }
    m_texts = std::move(kept);
    if (nested && !duplicates.isEmpty()) {
        const QSet<QString> removed(duplicates.begin(), duplicates.end());
        for (formats::Text &text : m_texts)
            splitBelow(text, removed);
    }
    return duplicates;
}

QMap<QString, QString> FileExport::heads() const
{
    const QLatin1StringView format(m_request.format->id);
    QMap<QString, QString> heads;
    QSqlQuery rows = m_context.store.run("SELECT name, head, language FROM file_head WHERE branch = ? AND "
                                         "format = ? ORDER BY language = ?",
                                         {m_branch.id, format, m_request.language});
    while (rows.next()) {
        const QString name = rows.value(0).toString();
        if (rows.value(2).toString() == m_request.language)
            heads.insert(name, rows.value(1).toString());
        else if (format == "xliff"_L1 && !heads.contains(name))
            heads.insert(name, ofOtherLanguage(rows.value(1).toString()));
    }
    const auto own = heads.constFind(m_request.headName());
    if (own != heads.cend())
        heads.insert(u""_s, *own);
    else if (!heads.isEmpty() && !heads.contains(u""_s))
        heads.insert(u""_s, heads.first());
    return heads;
}

} // namespace patlas::sandbox
