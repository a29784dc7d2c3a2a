// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/request/RequestDefinition.h"
#include "core/session/RequestFiles.h"

#include <QHash>
#include <QObject>

#include <optional>

class QWidget;

namespace patlas {

class CurrentRequest;
class RequestBuilder;
class Workspace;

/// Open requests whose file says something else than what is edited here, because something else wrote it.
/// Both versions are kept until a person chooses, and the one that is not chosen after that: as a closed
/// request that can be opened again. GUI thread.
class SavedConflicts : public QObject {
    Q_OBJECT

public:
    /// All must outlive it. `page`: the parent of its dialogs.
    SavedConflicts(Workspace &workspace, RequestFiles &files, CurrentRequest &current,
                   RequestBuilder &builder, QWidget *page);

    /// The file has this in place of what the open request was.
    void setChanged(const QString &requestId, const LoadedFile &loaded, qsizetype index);
    /// The file, or what the request was in it, is no longer there.
    void setGone(const QString &requestId);
    void drop(const QString &requestId); ///< there is none any more
    bool isChanged(const QString &requestId) const;
    bool isGone(const QString &requestId) const;

    void follow(); ///< another request is shown
    void compare(); ///< shows both versions of the current request, if there are two

Q_SIGNALS:
    void saveAsRequested(); ///< the current request
    void fileTaken(const QString &path); ///< the open request is what its file says again
    void noticed(const QString &sentence); ///< see ExplorerPage::noticed

private:
    /// What the file has now; nothing: it is gone.
    struct Version {
        RequestDefinition definition;
        SavedPlace place;
        HttpDialect dialect = HttpDialect::Universal;
    };
    using Conflict = std::optional<Version>;
    const Version *currentVersion() const; ///< null: the current request is in no conflict, or gone
    void keepMine();
    void takeFile();

    Workspace &m_workspace;
    RequestFiles &m_files;
    CurrentRequest &m_current;
    RequestBuilder &m_builder;
    QWidget *m_page;
    QHash<QString, Conflict> m_conflicts; ///< by open request
};

} // namespace patlas
