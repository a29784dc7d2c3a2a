// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/explorer/SavedConflicts.h"

#include "core/base/Then.h"
#include "core/base/VisibleText.h"
#include "core/collection/DefinitionDraft.h"
#include "core/collection/DraftDefinition.h"
#include "core/collection/HttpText.h"
#include "ui/explorer/ConflictNotice.h"
#include "ui/explorer/CurrentRequest.h"
#include "ui/explorer/DefinitionTarget.h"
#include "ui/explorer/RequestBuilder.h"
#include "ui/requests/ConflictDialog.h"

using namespace Qt::StringLiterals;

namespace patlas {

namespace {

/// As a file would say it; of what no file can say, why not.
QString textOfVersion(const RequestDefinition &definition, HttpDialect dialect)
{
    const Result<QByteArray> text = toHttpText(asInHttpFile(definition), dialect);
    return text ? QString::fromUtf8(*text) : text.error().message();
}

} // namespace

SavedConflicts::SavedConflicts(Workspace &workspace, RequestFiles &files, CurrentRequest &current,
                               RequestBuilder &builder, QWidget *page)
    : QObject(page)
    , m_workspace(workspace)
    , m_files(files)
    , m_current(current)
    , m_builder(builder)
    , m_page(page)
{
    const ConflictNotice &notice = m_builder.conflictNotice();
    connect(&notice, &ConflictNotice::compareRequested, this, &SavedConflicts::compare);
    connect(&notice, &ConflictNotice::keepMineRequested, this, &SavedConflicts::keepMine);
    connect(&notice, &ConflictNotice::takeFileRequested, this, &SavedConflicts::takeFile);
    connect(&notice, &ConflictNotice::saveAsRequested, this, &SavedConflicts::saveAsRequested);
}

void SavedConflicts::setChanged(const QString &requestId, const LoadedFile &loaded, qsizetype index)
{
    m_conflicts.insert(requestId,
                       Version{loaded.file.requests()[std::size_t(index)].definition,
                               placeOf(m_files.absolutePath(loaded.path), loaded.file, index),
                               loaded.file.dialect().value_or(HttpDialect::Universal)});
    follow();
}

void SavedConflicts::setGone(const QString &requestId)
{
    m_conflicts.insert(requestId, std::nullopt);
    follow();
}

void SavedConflicts::drop(const QString &requestId)
{
    if (m_conflicts.remove(requestId))
        follow();
}

bool SavedConflicts::isChanged(const QString &requestId) const
{
    return m_conflicts.value(requestId).has_value();
}

bool SavedConflicts::isGone(const QString &requestId) const
{
    return m_conflicts.contains(requestId) && !isChanged(requestId);
}

void SavedConflicts::follow()
{
    ConflictNotice &notice = m_builder.conflictNotice();
    const OpenRequest *current = m_current.openRequests().currentRequest();
    const QString path = current ? m_files.pathInFolder(current->saved.file) : QString();
    if (path.isEmpty() || !m_conflicts.contains(current->id))
        notice.hide();
    else if (isChanged(current->id))
        notice.showChanged(path);
    else
        notice.showGone(path);
}

const SavedConflicts::Version *SavedConflicts::currentVersion() const
{
    const auto found = m_conflicts.constFind(m_current.id());
    return found == m_conflicts.constEnd() || !*found ? nullptr : &**found;
}

void SavedConflicts::compare()
{
    const Version *files = currentVersion();
    if (!files)
        return;
    const DefinitionTarget target(m_workspace, m_files, files->place.file, m_workspace.environment());
    const RequestDefinition mine = definitionOf(m_builder.draft(), target.place(), files->definition);
    auto *dialog =
        new ConflictDialog(m_files.pathInFolder(files->place.file), textOfVersion(mine, files->dialect),
                           textOfVersion(files->definition, files->dialect), m_page);
    // By then another request may be shown, or the file may have changed again.
    const auto forThis = [this, id = m_current.id(), shown = files->place.fingerprint](const auto &act) {
        return [this, id, shown, act] {
            if (m_current.id() != id)
                return;
            const Version *now = currentVersion();
            if (now && now->place.fingerprint == shown)
                act();
            else if (now)
                compare();
            else
                Q_EMIT noticed(tr("The file has changed meanwhile, so nothing was done."));
        };
    };
    connect(dialog, &ConflictDialog::keepMineRequested, this, forThis([this] { keepMine(); }));
    connect(dialog, &ConflictDialog::takeFileRequested, this, forThis([this] { takeFile(); }));
    connect(dialog, &ConflictDialog::saveAsRequested, this, [this, id = m_current.id()] {
        if (m_current.id() == id)
            Q_EMIT saveAsRequested();
    });
    dialog->open();
}

void SavedConflicts::keepMine()
{
    const Version *files = currentVersion();
    if (!files)
        return;
    const DefinitionTarget target(m_workspace, m_files, files->place.file, m_workspace.environment());
    const RequestDraft mine = m_builder.draft();
    RequestDraft theirs = draftOf(files->definition, target.place()).draft;
    theirs.credentials = mine.credentials;
    const QString title = tr("%1 (the file's version)").arg(titleOf(files->definition));
    const auto edit = [target, mine](const RequestDefinition &now) {
        return editedDefinition(mine, target.place(), now);
    };
    const OpenRequest written = *m_current.openRequests().currentRequest();
    thenResult(m_files.save(files->place, edit), this,
               [this, written, theirs, title](const Result<SavedPlace> &place) {
                   if (!place) {
                       Q_EMIT noticed(place.error().message());
                       return;
                   }
                   m_current.saved(written.id, *place, written.draft);
                   drop(written.id);
                   m_current.openRequests().setAside(theirs, title);
               });
}

void SavedConflicts::takeFile()
{
    const Version *found = currentVersion();
    if (!found)
        return;
    const Version files = *found;
    const OpenRequest mine = *m_current.openRequests().currentRequest();
    const DefinitionTarget target(m_workspace, m_files, files.place.file, m_workspace.environment());
    const RequestDraft theirs = draftOf(files.definition, target.place()).draft;
    m_conflicts.remove(mine.id);
    m_current.refresh(m_current.openRequests().current(), theirs, files.place);
    m_current.openRequests().setAside(mine.draft, tr("%1 (your version)").arg(mine.saved.title));
    Q_EMIT fileTaken(m_files.pathInFolder(files.place.file));
}

} // namespace patlas

#include "moc_SavedConflicts.cpp"
