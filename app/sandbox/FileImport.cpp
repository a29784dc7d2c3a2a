// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/FileImport.h"

#include "app/sandbox/InvisibleId.h"
#include "app/sandbox/TokenHash.h"
#include "app/sandbox/formats/Structure.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace patlas::sandbox {

namespace {

bool hasBranches(const HandlerContext &context)
{
    return context.store.value("SELECT count(*) FROM branch WHERE project = ?", {context.caller.projectId})
               .toInt()
        > 1;
}

/// A key with dots of its own at the top of a nested file. Clients write the keys of nested entries like
/// that, so it does not move an entry that is there already.
bool isFlat(const QJsonObject &structure)
{
    return structure.size() == 1 && structure.value("path"_L1).toArray().size() == 1;
}

/// What other formats said stays; what is said again is replaced.
QJsonObject merged(const QJsonObject &before, const QJsonObject &now)
{
    QJsonObject all = before;
    const auto kinds = {"item"_L1, "plural"_L1, "single"_L1};
    if (std::any_of(kinds.begin(), kinds.end(),
                    [&now](QLatin1StringView kind) { return now.contains(kind); })) {
        for (const QLatin1StringView kind : kinds)
            all.remove(kind);
    }
    for (auto field = now.begin(); field != now.end(); ++field)
        all.insert(field.key(), *field);
    return all;
}

} // namespace

FileImport::FileImport(const HandlerContext &context, const Branch &branch, const FileRequest &request,
                       const QString &prefix)
    : m_context(context)
    , m_branch(branch)
    , m_request(request)
    , m_prefix(prefix)
    , m_languages(languagesOf(context))
    , m_isXliff(QLatin1String(request.format->id) == "xliff"_L1)
    , m_asDraft(request.option("onlyAsDraft") && !(m_isXliff && hasBranches(context)))
{
    // One query for all keys; a lookup per key would scan the branch for each text.
    QSqlQuery rows = context.store.run(
        "SELECT key, id, structure FROM entry WHERE branch = ? ORDER BY rowid DESC", {branch.id});
    while (rows.next())
        m_entries.insert(rows.value(0).toString(), {rows.value(1).toString(), objectFrom(rows.value(2))});
}

QString FileImport::take(formats::Text text)
{
    const QString language = text.language.isEmpty() ? m_request.language : text.language;
    if (!m_languages.contains(language)) // from a table column
        return u"The project has no language %1."_s.arg(language);
    text.value = withoutInvisibleId(text.value);
    if (m_request.option("removeCrChar"))
        text.value.remove(QLatin1Char('\r'));
    formats::addPrefix(text, m_prefix);
    if (isLeftOut(text))
        return {};
    ++m_total;
    bool isNew = false;
    Entry &entry = entryOf(text, isNew);
    if (const QString seen = entry.id + QLatin1Char(' ') + language; m_seen.contains(seen)) {
        m_warnings.add(text.key, u"The file has this entry more than once; the last one counts."_s);
    } else {
        m_seen.insert(seen);
        m_inFile.insert(entry.id);
    }
    const bool changed = write(entry.id, language, text, statusOf(text));
    if (bringsSource() && !text.source.isEmpty()) {
        formats::Text source = text;
        source.value = text.source;
        source.details = text.sourceDetails;
        write(entry.id, m_request.sourceLanguage, source, std::nullopt);
    }
    if (!text.description.isEmpty())
        m_context.store.change("UPDATE entry SET description = ? WHERE id = ? AND (description = '' OR ?)",
                               {text.description, entry.id, !onlyIfEmpty()});
    if (!text.metadata.isEmpty())
        m_context.store.change("UPDATE entry SET metadata = ? WHERE id = ? AND (metadata IS NULL OR ?)",
                               {metadataTo(text.metadata), entry.id, !onlyIfEmpty()});
    m_updated += changed && !isNew ? 1 : 0;
    return {};
}

bool FileImport::isLeftOut(const formats::Text &text)
{
    if (text.locked && m_request.option("skipLockedTranslations")) {
        m_warnings.add(text.key, u"The file locks it; skipLockedTranslations leaves it out."_s);
        return true;
    }
    if (text.value.isEmpty() && skipsEmpty())
        return true;
    const auto known = m_entries.constFind(text.key);
    const bool isTaken =
        known != m_entries.constEnd() && m_seen.contains(known->id + QLatin1Char(' ') + m_request.language);
    if (formats::stateOf(text) != "obsolete"_L1 || !isTaken)
        return false;
    m_warnings.add(text.key, u"It is obsolete, and the file has the same entry in use; it is left out."_s);
    return true;
}

FileImport::Entry &FileImport::entryOf(const formats::Text &text, bool &isNew)
{
    Entry &entry = m_entries[text.key];
    if (entry.id.isEmpty()) {
        entry.id = entryFor(m_context, m_branch, u"main"_s, text.key, isNew);
        m_added += isNew ? 1 : 0;
    }
    QJsonObject structure = text.structure;
    if (text.locked)
        structure.insert("locked"_L1, true);
    writeStructure(entry, structure, isNew);
    return entry;
}

void FileImport::writeStructure(Entry &entry, const QJsonObject &structure, bool isNew)
{
    if (structure.isEmpty())
        return;
    const bool isFree = entry.structure.isEmpty() && !isFlat(structure);
    if (!isNew && !isFree && (onlyIfEmpty() || entry.structure.isEmpty()))
        return;
    const QJsonObject all = merged(entry.structure, structure);
    if (all == entry.structure)
        return;
    entry.structure = all;
    m_context.store.change("UPDATE entry SET structure = ? WHERE id = ?", {objectTo(all), entry.id});
}

bool FileImport::bringsSource() const
{
    const auto given = m_request.options.find("importSourceLanguage");
    return given != m_request.options.end() && *given != Json(false);
}

/// README of the official client: empty XLIFF texts are ignored, and this option, despite its name, creates
/// their entries.
bool FileImport::skipsEmpty() const
{
    return m_isXliff && !m_request.option("skipEmptyTranslations") && !bringsSource();
}

/// An empty text adds the entry but no translation; an existing text is kept.
bool FileImport::write(const QString &entry, const QString &language, const formats::Text &text,
                       const std::optional<int> &status)
{
    const bool isTyped = formats::isTypedEmpty(text);
    if (text.value.isEmpty() && !isTyped)
        return false;
    const QVariantList there = m_context.store.row(
        "SELECT value, draft, details FROM text WHERE entry = ? AND language = ?", {entry, language});
    const QString state = formats::stateOf(text);
    const bool asDraft = m_asDraft || !state.isEmpty();
    const QVariant current = there.value(asDraft ? 1 : 0);
    const bool occupied = !there.value(0).toString().isEmpty();
    const bool isSame = current.toString() == text.value && !current.isNull();
    if (!isSame && occupied && (onlyIfEmpty() || isTyped))
        return false;
    if (occupied && !state.isEmpty() && there.value(0).toString() != text.value)
        m_warnings.add(
            text.key,
            u"It is %1 in the file: its text is kept as a draft, and the published one stays."_s.arg(state));
    if (!isSame)
        writeText(m_context, entry, language, asDraft ? QVariant() : text.value,
                  asDraft ? text.value : QVariant(), status);
    if (!isSame || !onlyIfEmpty())
        writeDetails(entry, language, text.details, there.value(2));
    return !isSame;
}

void FileImport::writeDetails(const QString &entry, const QString &language, const QJsonObject &details,
                              const QVariant &stored)
{
    const QJsonObject before = objectFrom(stored);
    QJsonObject now = details;
    for (const QLatin1StringView ofFormat : {"android"_L1, "po"_L1, "qt"_L1, "xliff"_L1}) {
        if (before.contains(ofFormat) && !now.contains(ofFormat))
            now.insert(ofFormat, before.value(ofFormat));
    }
    // Not NULL: that the file says nothing more of this text is known as well.
    const QByteArray json = QJsonDocument(now).toJson(QJsonDocument::Compact);
    if (stored.isNull() || before != now)
        m_context.store.change("UPDATE text SET details = ? WHERE entry = ? AND language = ?",
                               {QString::fromUtf8(json), entry, language});
}

/// An unknown status is dropped, or created if the options ask for it.
std::optional<int> FileImport::statusOf(const formats::Text &text)
{
    if (!m_request.option("importStatus"))
        return std::nullopt;
    if (text.status || text.ownStatus.isEmpty())
        return text.status;
    const QHash<int, QString> own = ownStatuses(m_context);
    const auto known = std::find(own.cbegin(), own.cend(), text.ownStatus);
    if (known != own.cend())
        return known.key();
    return m_request.option("createUnknownCustomStates") ? addOwnStatus(m_context, text.ownStatus)
                                                         : std::nullopt;
}

void FileImport::keepHeads(const QMap<QString, QString> &heads)
{
    for (auto head = heads.cbegin(); head != heads.cend(); ++head) {
        const QString name = head.key().isEmpty() ? m_request.headName() : head.key();
        m_context.store.change(
            "INSERT OR REPLACE INTO file_head (branch, language, format, name, head) VALUES (?, ?, ?, ?, ?)",
            {m_branch.id, m_request.language, QLatin1String(m_request.format->id), name, *head});
    }
}

void FileImport::tag(const QStringList &names, const QString &category, bool keepOthers)
{
    for (const QString &name : names) {
        QString id =
            m_context.store.value("SELECT id FROM tag WHERE branch = ? AND name = ?", {m_branch.id, name})
                .toString();
        if (id.isEmpty()) {
            id = newId();
            m_context.store.run("INSERT INTO tag (id, branch, name) VALUES (?, ?, ?)",
                                {id, m_branch.id, name});
        }
        if (!category.isEmpty())
            m_context.store.run("UPDATE tag SET category = nullif(?, 'None') WHERE id = ?", {category, id});
        link(id, keepOthers);
    }
}

void FileImport::link(const QString &tag, bool keepOthers)
{
    QSet<QString> before;
    QSqlQuery rows = m_context.store.run("SELECT entry FROM tag_entry WHERE tag = ?", {tag});
    while (rows.next())
        before.insert(rows.value(0).toString());
    const QSet<QString> tagged = m_inFile - before;
    for (const QString &entry : tagged) {
        m_context.store.change("INSERT INTO tag_entry (tag, entry) VALUES (?, ?)", {tag, entry});
        ++m_tagUpdates;
    }
    if (keepOthers)
        return;
    const QSet<QString> untagged = before - m_inFile;
    for (const QString &entry : untagged) {
        m_context.store.change("DELETE FROM tag_entry WHERE tag = ? AND entry = ?", {tag, entry});
        ++m_tagUpdates;
    }
}

} // namespace patlas::sandbox
