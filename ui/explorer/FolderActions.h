// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QString>

#include <functional>

class QWidget;

namespace patlas {

class CurrentRequest;
class ImportDialog;
class NavigationPane;
class RequestFiles;
class RequestsPane;
class SavedRequests;
class Workspace;

/// What is done with the requests of the open folder: import, export, run. GUI thread.
class FolderActions : public QObject {
    Q_OBJECT

public:
    struct Parts {
        Workspace &workspace;
        RequestFiles &files;
        RequestsPane &list;
        NavigationPane &navigation;
        CurrentRequest &current;
        SavedRequests &saved;
    };
    /// Everything must outlive it. `page`: of its dialogs; its parent.
    FolderActions(const Parts &parts, QWidget *page);

    void chooseFolder();
    /// Into the open folder; asks for one where none is open. `read`: what the dialog reads at once.
    void importRequests(const std::function<void(ImportDialog &)> &read = {});
    void exportChosen(); ///< what is chosen in the list; asks for a folder where none is open
    void runChosen(); ///< likewise
    void exportRequests(const QString &path, int request); ///< -1: the whole file or folder
    void run(const QString &path);

private:
    int unsavedBelow(const QString &path) const; ///< open requests with edits that their files do not have

    const Parts m_parts;
    QWidget *m_page;
};

} // namespace patlas
