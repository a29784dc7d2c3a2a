// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/explorer/FolderActions.h"

#include "core/session/OpenRequests.h"
#include "core/session/RequestFiles.h"
#include "core/session/Workspace.h"
#include "ui/explorer/CurrentRequest.h"
#include "ui/explorer/NavigationPane.h"
#include "ui/explorer/SavedRequests.h"
#include "ui/imports/ExportDialog.h"
#include "ui/imports/ImportDialog.h"
#include "ui/requests/RequestsPane.h"
#include "ui/requests/RunFolderDialog.h"

namespace patlas {

FolderActions::FolderActions(const Parts &parts, QWidget *page)
    : QObject(page)
    , m_parts(parts)
    , m_page(page)
{
}

void FolderActions::chooseFolder()
{
    m_parts.navigation.setShowsRequests(true);
    m_parts.list.chooseFolder();
}

void FolderActions::importRequests(const std::function<void(ImportDialog &)> &read)
{
    m_parts.navigation.setShowsRequests(true);
    m_parts.saved.withFolder([this, read] {
        auto *dialog = new ImportDialog(m_parts.workspace, m_parts.files, m_page);
        connect(dialog, &ImportDialog::imported, this,
                [this](const QString &path) { m_parts.list.select(path, -1); });
        dialog->open();
        if (read)
            read(*dialog);
    });
}

void FolderActions::exportChosen()
{
    if (m_parts.files.isOpen())
        exportRequests(m_parts.list.currentPath(), m_parts.list.currentRequest());
    else
        chooseFolder();
}

void FolderActions::runChosen()
{
    if (m_parts.files.isOpen())
        run(m_parts.list.currentFolder());
    else
        chooseFolder();
}

void FolderActions::exportRequests(const QString &path, int request)
{
    auto *dialog = new ExportDialog(m_parts.files, m_parts.workspace.environment(), {path, request}, m_page);
    dialog->setUnsaved(unsavedBelow(path));
    dialog->open();
}

void FolderActions::run(const QString &path)
{
    // Twice at once would send everything twice.
    const QList<RunFolderDialog *> running = m_page->findChildren<RunFolderDialog *>();
    for (RunFolderDialog *open : running) {
        if (open->isVisible() && open->path() == path) {
            open->raise();
            open->activateWindow();
            return;
        }
    }
    auto *dialog = new RunFolderDialog(m_parts.workspace, m_parts.files,
                                       m_parts.current.credentialPreferences(), path, m_page);
    dialog->setUnsaved(unsavedBelow(path));
    connect(dialog, &RunFolderDialog::openRequested, &m_parts.saved, &SavedRequests::open);
    dialog->show();
}

int FolderActions::unsavedBelow(const QString &path) const
{
    const QString below = path.isEmpty() ? m_parts.files.folder().path() : m_parts.files.absolutePath(path);
    return m_parts.current.openRequests().countOf([&below](const OpenRequest &request) {
        const QString &file = request.saved.file;
        return request.isEdited && (file == below || file.startsWith(below + u'/'));
    });
}

} // namespace patlas

#include "moc_FolderActions.cpp"
