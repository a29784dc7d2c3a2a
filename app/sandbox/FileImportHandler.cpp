// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/Content.h"
#include "app/sandbox/FileRequest.h"
#include "app/sandbox/InvisibleId.h"
#include "app/sandbox/Multipart.h"
#include "app/sandbox/TokenHash.h"

#include <QSet>

#include <algorithm>

namespace patlas::sandbox {

namespace {

/// The one file of the body; clients give its part any name.
std::optional<QByteArray> fileIn(const Call &call, Reply &problem)
{
    const auto parts = formParts(call.header("Content-Type"), call.body);
    if (!parts) {
        problem = refusal(400, parts.error());
        return std::nullopt;
    }
    QString wrong;
    const FormPart *file = nullptr;
    for (const FormPart &part : *parts) {
        if (part.isFile && wrong.isEmpty() && file)
            wrong = QStringLiteral("The body has more than one file.");
        if (part.isFile)
            file = &part;
    }
    if (wrong.isEmpty() && !file)
        wrong = QStringLiteral("The body has no file: one part with a file name is needed.");
    if (wrong.isEmpty())
        return file->content;
    problem = refusal(400, wrong);
    return std::nullopt;
}

std::optional<QString> tagCategory(const Visit &visit, const QStringList &tags, Reply &problem)
{
    const QString category = visit.call.parameter("tagCategory");
    if (category.isEmpty())
        return QString();
    const QStringList known{QStringLiteral("iOS"), QStringLiteral("Android"), QStringLiteral("Web"),
                            QStringLiteral("Jira"), QStringLiteral("None")};
    if (tags.isEmpty())
        problem = refusal(400, QStringLiteral("The parameter tagCategory needs a tag."));
    else if (!known.contains(category))
        problem = refusal(400,
                          QStringLiteral("There is no tag category %1. These are there: %2.")
                              .arg(category, known.join(QLatin1String(", "))));
    else
        return category;
    return std::nullopt;
}

bool hasBranches(const Visit &visit)
{
    return visit.store.value("SELECT count(*) FROM branch WHERE project = ?", {visit.caller.projectId})
               .toInt()
        > 1;
}

/// Brings the texts of one file into one branch.
class Import {
public:
    Import(const Visit &visit, const Branch &branch, const FileRequest &request, const QString &prefix)
        : m_visit(visit)
        , m_branch(branch)
        , m_request(request)
        , m_prefix(prefix)
        , m_languages(languagesOf(visit))
        , m_isXliff(QLatin1String(request.format->id) == QLatin1String("xliff"))
        , m_asDraft(request.option("onlyAsDraft") && !(m_isXliff && hasBranches(visit)))
    {
        // One query for all keys: looking up each alone would read the branch once a text.
        QSqlQuery rows =
            visit.store.run("SELECT key, id FROM entry WHERE branch = ? ORDER BY rowid DESC", {branch.id});
        while (rows.next())
            m_entries.insert(rows.value(0).toString(), rows.value(1).toString());
    }

    /// Returns why a text is refused, or nothing.
    QString take(formats::Text text)
    {
        const QString language = text.language.isEmpty() ? m_request.language : text.language;
        if (!m_languages.contains(language)) // of a column
            return QStringLiteral("The project has no language %1.").arg(language);
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
            entry = entryFor(m_visit, m_branch, QStringLiteral("main"), key, isNew);
            m_added += isNew ? 1 : 0;
        }
        m_inFile.insert(entry);
        const bool changed = write(entry, language, text.value, statusOf(text));
        if (bringsSource() && !text.source.isEmpty())
            write(entry, m_request.sourceLanguage, text.source, std::nullopt);
        if (!text.description.isEmpty())
            m_visit.store.run("UPDATE entry SET description = ? WHERE id = ? AND (description = '' OR ?)",
                              {text.description, entry, !onlyIfEmpty()});
        if (!text.metadata.isEmpty())
            m_visit.store.run("UPDATE entry SET metadata = ? WHERE id = ? AND (metadata IS NULL OR ?)",
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
    /// The README of the official client: XLIFF's empty texts are ignored, and this option, against its name,
    /// has their entries made.
    bool skipsEmpty() const { return m_isXliff && !m_request.option("skipEmptyTranslations"); }

    /// An empty text adds the entry and no translation; what is there stays.
    bool write(const QString &entry, const QString &language, const QString &value,
               const std::optional<int> &status)
    {
        if (value.isEmpty())
            return false;
        QSqlQuery there = m_visit.store.run("SELECT value, draft FROM text WHERE entry = ? AND language = ?",
                                            {entry, language});
        const bool isThere = there.next();
        const QString current = isThere ? there.value(m_asDraft ? 1 : 0).toString() : QString();
        const bool occupied = isThere && !there.value(0).toString().isEmpty();
        if (current == value || (occupied && onlyIfEmpty()))
            return false;
        writeText(m_visit, entry, language, m_asDraft ? QVariant() : value, m_asDraft ? value : QVariant(),
                  status);
        return true;
    }

    /// A status that nobody knows is left out, or made where that is asked for.
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
            m_visit.store.run("INSERT INTO tag_entry (tag, entry) VALUES (?, ?)", {tag, entry});
            ++m_tagUpdates;
        }
        if (keepOthers)
            return;
        const QSet<QString> untagged = before - m_inFile;
        for (const QString &entry : untagged) {
            m_visit.store.run("DELETE FROM tag_entry WHERE tag = ? AND entry = ?", {tag, entry});
            ++m_tagUpdates;
        }
    }

    const Visit &m_visit;
    const Branch &m_branch;
    const FileRequest &m_request;
    const QString m_prefix;
    const QStringList m_languages;
    const bool m_isXliff;
    const bool
        m_asDraft; ///< XLIFF's drafts are published where the project has branches (README of the client)
    QHash<QString, QString> m_entries; ///< key to id
    QSet<QString> m_inFile;
    int m_total = 0;
    int m_added = 0;
    int m_updated = 0;
    int m_tagUpdates = 0;
};

Reply importFile(const Visit &visit)
{
    Reply problem;
    const auto branch = writableBranchOf(visit, problem);
    const auto request = branch ? fileRequest(visit, problem) : std::nullopt;
    const auto prefix = request ? keyPrefix(visit, "addKeyPrefix", problem) : std::nullopt;
    const auto category = prefix ? tagCategory(visit, request->tags, problem) : std::nullopt;
    const auto file = category ? fileIn(visit.call, problem) : std::nullopt;
    if (!file)
        return problem;
    if (request->format->isTable && request->forFormat.columns.isEmpty())
        return refusal(
            400,
            QStringLiteral("A table needs the option spreadsheetOptions with a columnDescription, such as "
                           "{\"KEY\": 0, \"%1\": 1}.")
                .arg(request->language));
    formats::ReadResult texts = request->format->read(*file, request->forFormat);
    if (!texts)
        return refusal(400, texts.error());
    Import import(visit, *branch, *request, *prefix);
    for (formats::Text &text : *texts) {
        const QString wrong = import.take(std::move(text));
        if (!wrong.isEmpty())
            return refusal(400, wrong); // the caller's transaction takes back what was written so far
    }
    import.tag(request->tags, *category, visit.call.flag("keepTagIds"));
    if (import.changedSomething())
        touch(visit);
    return reply(200, import.counts());
}

} // namespace

void addFileImportHandler(Handlers &handlers)
{
    handlers.insert(QStringLiteral("files.import"), importFile);
}

} // namespace patlas::sandbox
