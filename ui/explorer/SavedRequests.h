// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Error.h"
#include "core/collection/DefinitionDraft.h"
#include "core/collection/FolderResponses.h"
#include "core/session/RequestFiles.h"

#include <QHash>
#include <QObject>
#include <QPointer>
#include <QSet>
#include <QStringList>

#include <functional>
#include <memory>

class QWidget;

namespace patlas {

class CurrentRequest;
class RequestBuilder;
class RequestsPane;
class SavedConflicts;
class Workspace;

/// Opens requests of the folder's files, saves open requests in files, and keeps both alike. GUI thread.
class SavedRequests : public QObject {
    Q_OBJECT

public:
    /// All must outlive it. `page`: the parent of its dialogs.
    SavedRequests(Workspace &workspace, RequestFiles &files, CurrentRequest &current, RequestBuilder &builder,
                  RequestsPane &pane, QWidget *page);

    /// Path from the open folder; `request`: -1 is the only one in the file, or nothing.
    void open(const QString &path, int request);
    void save(); ///< the current request, in its file or a new one
    void saveAsNew(); ///< in a new one
    /// Does it once a folder is open, which is asked for where there is none.
    void withFolder(const std::function<void()> &act);
    /// Asks for the values that the current request lacks; false: it lacks none. `send` is called once they
    /// are there, or are not wanted, if the request is still the current one.
    bool askForValues(const std::function<void()> &send);
    /// A response that other requests of the folder may take values of, by the name of this one.
    void keepResponse(const Exchange &exchange, const QString &requestId);

Q_SIGNALS:
    void noticed(const QString &sentence); ///< see ExplorerPage::noticed

private:
    void take(const LoadedFile &loaded, int request);
    OpenedDefinition opened(const RequestDefinition &definition, const QString &file,
                            const Environment &environment) const;
    void askForNew();
    void write(const QString &folder, const QString &title);
    NewRequest newRequest(const RequestDraft &draft, const SavedPlace &from, const HttpFile &original,
                          const QString &folder, const QString &title) const;
    void saved(const QString &id, const Result<SavedPlace> &place, const RequestDraft &written);
    void followFolder(const FolderChanges &changes);
    void readOpen(const QStringList &paths);
    void reread(const QString &path, const std::function<void()> &act = {});
    void readAllOpen();
    void refresh(const LoadedFile &loaded);
    void setPrompts(const QString &id, const RequestDefinition &definition); ///< of an open request
    void follow(); ///< the current request is another one
    void setVariables();

    Workspace &m_workspace;
    RequestFiles &m_files;
    CurrentRequest &m_current;
    RequestBuilder &m_builder;
    RequestsPane &m_pane;
    QWidget *m_page;
    SavedConflicts *m_conflicts;
    QPointer<QObject> m_waiting; ///< for a folder, in order to save
    QSet<QString> m_saving; ///< open requests that are being written
    QHash<QString, QStringList> m_notes; ///< by open request
    QHash<QString, std::vector<PromptedVariable>> m_prompts; ///< likewise
    FolderResponses m_responses; ///< of this session
};

} // namespace patlas
