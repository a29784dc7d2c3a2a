// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/Content.h"
#include "app/sandbox/FileRequest.h"
#include "app/sandbox/InvisibleId.h"
#include "app/sandbox/Multipart.h"
#include "app/sandbox/TokenHash.h"
#include "app/sandbox/WriteLimit.h"

#include <QSet>

#include <algorithm>

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

bool hasBranches(const HandlerContext &context)
{
    return context.store.value("SELECT count(*) FROM branch WHERE project = ?", {context.caller.projectId})
               .toInt()
        > 1;
}

/// Imports the texts of one file into one branch.
class Import {
public:
    Import(const HandlerContext &context, const Branch &branch, const FileRequest &request,
           const QString &prefix)
        : m_visit(context)
        , m_branch(branch)
        , m_request(request)
        , m_prefix(prefix)
        , m_languages(languagesOf(context))
        , m_isXliff(QLatin1String(request.format->id) == "xliff"_L1)
        , m_asDraft(request.option("onlyAsDraft") && !(m_isXliff && hasBranches(context)))
    {
        // One query for all keys; a lookup per key would scan the branch for each text.
        QSqlQuery rows =
            context.store.run("SELECT key, id FROM entry WHERE branch = ? ORDER BY rowid DESC", {branch.id});
        while (rows.next())
            m_entries.insert(rows.value(0).toString(), rows.value(1).toString());
    }

    /// Returns why the text is refused; empty on success.
    QString take(formats::Text text)
    {
        const QString language = text.language.isEmpty() ? m_request.language : text.language;
        if (!m_languages.contains(language)) // from a table column
            return u"The project has no language %1."_s.arg(language);
        text.value = withoutInvisibleId(text.value);
        if (m_request.option("removeCrChar"))
            text.value.remove(QLatin1Char('\r'));
        if ((text.locked && m_request.option("skipLockedTranslations"))
            || (text.value.isEmpty() && skipsEmpty()))
            return {};
        ++m_total;
        const QString key = m_prefix + text.key;
        bool isNew = false;
        QString &entry = m_entries[key];
        if (entry.isEmpty()) {
            entry = entryFor(m_visit, m_branch, u"main"_s, key, isNew);
            m_added += isNew ? 1 : 0;
        }
        m_inFile.insert(entry);
        const bool changed = write(entry, language, text.value, statusOf(text));
        if (bringsSource() && !text.source.isEmpty())
            write(entry, m_request.sourceLanguage, text.source, std::nullopt);
        if (!text.description.isEmpty())
            m_visit.store.change("UPDATE entry SET description = ? WHERE id = ? AND (description = '' OR ?)",
                                 {text.description, entry, !onlyIfEmpty()});
        if (!text.metadata.isEmpty())
            m_visit.store.change("UPDATE entry SET metadata = ? WHERE id = ? AND (metadata IS NULL OR ?)",
                                 {metadataTo(text.metadata), entry, !onlyIfEmpty()});
        m_updated += changed && !isNew ? 1 : 0;
        return {};
    }

    void tag(const QStringList &names, const QString &category, bool keepOthers)
    {
        for (const QString &name : names) {
            QString id =
                m_visit.store.value("SELECT id FROM tag WHERE branch = ? AND name = ?", {m_branch.id, name})
                    .toString();
            if (id.isEmpty()) {
                id = newId();
                m_visit.store.run("INSERT INTO tag (id, branch, name) VALUES (?, ?, ?)",
                                  {id, m_branch.id, name});
            }
            if (!category.isEmpty())
                m_visit.store.run("UPDATE tag SET category = nullif(?, 'None') WHERE id = ?", {category, id});
            link(id, keepOthers);
        }
    }

    Json counts() const
    {
        return {{"total", m_total}, {"added", m_added}, {"updated", m_updated}, {"tagUpdates", m_tagUpdates}};
    }
    bool changedSomething() const { return m_added + m_updated + m_tagUpdates > 0; }

private:
    bool onlyIfEmpty() const { return m_request.option("onlyIfTextEmpty", true); }
    bool bringsSource() const
    {
        const auto given = m_request.options.find("importSourceLanguage");
        return given != m_request.options.end() && *given != Json(false);
    }
    /// README of the official client: empty XLIFF texts are ignored, and this option, despite its name,
    /// creates their entries.
    bool skipsEmpty() const { return m_isXliff && !m_request.option("skipEmptyTranslations"); }

    /// An empty text adds the entry but no translation; an existing text is kept.
    bool write(const QString &entry, const QString &language, const QString &value,
               const std::optional<int> &status)
    {
        if (value.isEmpty())
            return false;
        const QVariantList there = m_visit.store.row(
            "SELECT value, draft FROM text WHERE entry = ? AND language = ?", {entry, language});
        const QString current = there.value(m_asDraft ? 1 : 0).toString();
        const bool occupied = !there.value(0).toString().isEmpty();
        if (current == value || (occupied && onlyIfEmpty()))
            return false;
        writeText(m_visit, entry, language, m_asDraft ? QVariant() : value, m_asDraft ? value : QVariant(),
                  status);
        return true;
    }

    /// An unknown status is dropped, or created if the options ask for it.
    std::optional<int> statusOf(const formats::Text &text)
    {
        if (!m_request.option("importStatus"))
            return std::nullopt;
        if (text.status || text.ownStatus.isEmpty())
            return text.status;
        const QHash<int, QString> own = ownStatuses(m_visit);
        const auto known = std::find(own.cbegin(), own.cend(), text.ownStatus);
        if (known != own.cend())
            return known.key();
        return m_request.option("createUnknownCustomStates") ? addOwnStatus(m_visit, text.ownStatus)
                                                             : std::nullopt;
    }

    void link(const QString &tag, bool keepOthers)
    {
        QSet<QString> before;
        QSqlQuery rows = m_visit.store.run("SELECT entry FROM tag_entry WHERE tag = ?", {tag});
        while (rows.next())
            before.insert(rows.value(0).toString());
        const QSet<QString> tagged = m_inFile - before;
        for (const QString &entry : tagged) {
            m_visit.store.change("INSERT INTO tag_entry (tag, entry) VALUES (?, ?)", {tag, entry});
            ++m_tagUpdates;
        }
        if (keepOthers)
            return;
        const QSet<QString> untagged = before - m_inFile;
        for (const QString &entry : untagged) {
            m_visit.store.change("DELETE FROM tag_entry WHERE tag = ? AND entry = ?", {tag, entry});
            ++m_tagUpdates;
        }
    }

    const HandlerContext &m_visit;
    const Branch &m_branch;
    const FileRequest &m_request;
    const QString m_prefix;
    const QStringList m_languages;
    const bool m_isXliff;
    const bool m_asDraft; ///< XLIFF drafts are published in projects with branches (README of the client)
    QHash<QString, QString> m_entries; ///< key to id
    QSet<QString> m_inFile;
    int m_total = 0;
    int m_added = 0;
    int m_updated = 0;
    int m_tagUpdates = 0;
};

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

Response importFile(const HandlerContext &context)
{
    Response problem;
    // Read again: something else may have been changed while the file was read.
    const auto wanted = importRequest(context, problem);
    if (!wanted)
        return problem;
    if (!*context.file)
        return refusal(400, context.file->error());
    Import import(context, wanted->branch, wanted->file, wanted->prefix);
    const WriteLimit limit(context.stopping);
    for (const formats::Text &text : **context.file) {
        if (const QString late = limit.problem(); !late.isEmpty())
            return refusal(503, late);
        const QString wrong = import.take(text);
        if (!wrong.isEmpty())
            return refusal(400, wrong); // the caller rolls back what was written so far
    }
    import.tag(wanted->file.tags, wanted->category, context.request.flag("keepTagIds"));
    if (import.changedSomething())
        bumpRevision(context);
    return jsonResponse(200, import.counts());
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
