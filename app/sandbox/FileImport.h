// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sandbox/Content.h"
#include "app/sandbox/FileRequest.h"

#include <QSet>

namespace patlas::sandbox {

/// Imports the texts of one file into one branch, within the caller's transaction.
class FileImport {
public:
    FileImport(const HandlerContext &context, const Branch &branch, const FileRequest &request,
               const QString &prefix);

    /// Returns why the text is refused; empty on success.
    QString take(formats::Text text);
    void keepHeads(const QMap<QString, QString> &heads);
    void tag(const QStringList &names, const QString &category, bool keepOthers);

    Json counts() const
    {
        return {{"total", m_total}, {"added", m_added}, {"updated", m_updated}, {"tagUpdates", m_tagUpdates}};
    }
    bool changedSomething() const { return m_added + m_updated + m_tagUpdates > 0; }
    /// What could not be taken.
    const formats::Warnings &warnings() const { return m_warnings; }

private:
    struct Entry {
        QString id;
        QJsonObject structure;
    };
    bool onlyIfEmpty() const { return m_request.option("onlyIfTextEmpty", true); }
    bool bringsSource() const;
    bool skipsEmpty() const;
    bool isLeftOut(const formats::Text &text);
    Entry &entryOf(const formats::Text &text, bool &isNew);
    void writeStructure(Entry &entry, const QJsonObject &structure, bool isNew);
    bool write(const QString &entry, const QString &language, const formats::Text &text,
               const std::optional<int> &status);
    void writeDetails(const QString &entry, const QString &language, const QJsonObject &details,
                      const QVariant &stored);
    std::optional<int> statusOf(const formats::Text &text);
    void link(const QString &tag, bool keepOthers);

    const HandlerContext &m_context;
    const Branch &m_branch;
    const FileRequest &m_request;
    const QString m_prefix;
    const QStringList m_languages;
    const bool m_isXliff;
    const bool m_asDraft; ///< XLIFF drafts are published in projects with branches (README of the client)
    QHash<QString, Entry> m_entries; ///< by key
    QSet<QString> m_inFile; ///< ids of entries
    QSet<QString> m_seen; ///< ids of entries with a language
    formats::Warnings m_warnings;
    int m_total = 0;
    int m_added = 0;
    int m_updated = 0;
    int m_tagUpdates = 0;
};

} // namespace patlas::sandbox
