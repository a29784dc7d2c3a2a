// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sandbox/FileRequest.h"

#include <QSet>

namespace patlas::sandbox {

/// Gathers the texts of one language for a file.
class FileExport {
public:
    FileExport(const HandlerContext &context, const Branch &branch, const FileRequest &request);

    /// `tags`: ids; entries with any of them, all without one. `prefix` is taken off the keys.
    void gather(const QStringList &tags, const QString &prefix);
    /// Removes texts that cannot be represented in the file: a key that already occurred in another group
    /// and, in nested formats, a key that has further keys below it. Returns the removed keys.
    QStringList takeDuplicates(bool nested);

    /// What the files from which the texts came say about themselves.
    QMap<QString, QString> heads() const;
    formats::Texts &texts() { return m_texts; }
    formats::Warnings &warnings() { return m_warnings; }

private:
    formats::Text textIn(const QSqlQuery &row);
    void choose(formats::Text &text, const QVariant &draft, const QVariant &details);
    void leaveOutUntranslated();

    const HandlerContext &m_context;
    const Branch &m_branch;
    const FileRequest &m_request;
    QHash<int, QString> m_statuses; ///< the team's own
    QHash<QString, QString> m_pictures; ///< addresses by entry
    formats::Texts m_texts;
    std::vector<QString> m_ids; ///< of the entries of the texts
    formats::Warnings m_warnings;
};

} // namespace patlas::sandbox
