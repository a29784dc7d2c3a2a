// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/explorer/SavedRequests.h"

#include "core/base/Then.h"
#include "core/base/VisibleText.h"
#include "core/collection/DraftDefinition.h"
#include "core/environment/EnvironmentRepository.h"
#include "core/request/AskedValues.h"
#include "core/session/Workspace.h"
#include "ui/explorer/CurrentRequest.h"
#include "ui/explorer/DefineVariableDialog.h"
#include "ui/explorer/DefinitionTarget.h"
#include "ui/explorer/RequestBuilder.h"
#include "ui/explorer/RequestTabs.h"
#include "ui/explorer/RequestVariables.h"
#include "ui/explorer/SavedConflicts.h"
#include "ui/requests/RequestsPane.h"
#include "ui/requests/SaveRequestDialog.h"
#include "ui/requests/ValuesDialog.h"

#include <QFileDialog>

using namespace Qt::StringLiterals;

namespace patlas {

SavedRequests::SavedRequests(Workspace &workspace, RequestFiles &files, CurrentRequest &current,
                             RequestBuilder &builder, RequestsPane &pane, QWidget *page)
    : QObject(page)
    , m_workspace(workspace)
    , m_files(files)
    , m_current(current)
    , m_builder(builder)
    , m_pane(pane)
    , m_page(page)
    , m_conflicts(new SavedConflicts(workspace, files, current, builder, page))
{
    connect(&m_pane, &RequestsPane::openRequested, this, &SavedRequests::open);
    connect(&m_current, &CurrentRequest::presented, this, &SavedRequests::follow);
    connect(&m_files, &RequestFiles::variablesChanged, this, &SavedRequests::setVariables);
    connect(&m_workspace, &Workspace::environmentChanged, this, &SavedRequests::setVariables);
    connect(&m_files, &RequestFiles::opened, this, &SavedRequests::setVariables);
    connect(&m_builder, &RequestBuilder::defineVariableRequested, this,
            [this](const QString &name) { (new DefineVariableDialog(m_files, name, m_page))->open(); });
    connect(&m_files.folder(), &RequestFolder::changed, this, &SavedRequests::followFolder);
    connect(m_conflicts, &SavedConflicts::saveAsRequested, this, &SavedRequests::saveAsNew);
    connect(m_conflicts, &SavedConflicts::fileTaken, this, [this](const QString &path) { reread(path); });
    connect(m_conflicts, &SavedConflicts::noticed, this, &SavedRequests::noticed);
    connect(&m_files, &RequestFiles::opened, this, [this] {
        if (m_files.isOpen())
            m_current.fileCredentials().removeMissing(m_files.folder().path(), m_files.folder().listing());
    });
    // At a start, whichever is there last.
    connect(&m_files, &RequestFiles::opened, this, &SavedRequests::readAllOpen);
    connect(&m_current.openRequests(), &OpenRequests::loaded, this, &SavedRequests::readAllOpen);
}

void SavedRequests::open(const QString &path, int request)
{
    thenResult(m_files.load(path), this, [this, request](const Result<LoadedFile> &loaded) {
        if (loaded)
            take(*loaded, request);
        else
            Q_EMIT noticed(loaded.error().message());
    });
}

void SavedRequests::take(const LoadedFile &loaded, int request)
{
    const std::vector<HttpFileRequest> &requests = loaded.file.requests();
    QStringList titles;
    for (const HttpFileRequest &each : requests)
        titles.append(titleOf(each.definition));
    m_pane.setRequests(loaded.path, titles);
    if (requests.empty()) {
        Q_EMIT noticed(tr("%1 holds no request.").arg(isolated(loaded.path)));
        return;
    }
    if (request < 0 && requests.size() > 1)
        m_pane.select(loaded.path, 0);
    const int index = qBound(0, request, int(requests.size()) - 1);
    const HttpFileRequest &chosen = requests[std::size_t(index)];
    const QString file = m_files.absolutePath(loaded.path);
    const OpenedDefinition found = opened(chosen.definition, file, m_workspace.environment());
    m_current.openSaved(found.draft, placeOf(file, loaded.file, index));

    QStringList notes = found.notes;
    for (const HttpNote &note : chosen.notes)
        notes.append(tr("Line %1: %2").arg(QString::number(note.line), note.text));
    m_notes.insert(m_current.id(), notes);
    m_prompts.insert(m_current.id(), promptsOf(chosen.definition));
    follow();
}

OpenedDefinition SavedRequests::opened(const RequestDefinition &definition, const QString &file,
                                       const Environment &environment) const
{
    const DefinitionTarget target(m_workspace, m_files, file, environment);
    return draftOf(definition, target.place());
}

void SavedRequests::save()
{
    const OpenRequest *current = m_current.openRequests().currentRequest();
    if (!current)
        return;
    if (m_files.pathInFolder(current->saved.file).isEmpty() || m_conflicts->isGone(current->id)) {
        saveAsNew();
        return;
    }
    if (m_saving.contains(current->id))
        return;
    m_saving.insert(current->id);
    const DefinitionTarget target(m_workspace, m_files, current->saved.file, m_workspace.environment());
    const auto edit = [target, draft = m_builder.draft()](const RequestDefinition &now) {
        return editedDefinition(draft, target.place(), now);
    };
    thenResult(m_files.save(current->saved, edit), this,
               [this, id = current->id, written = current->draft](const Result<SavedPlace> &place) {
                   saved(id, place, written);
               });
}

void SavedRequests::saveAsNew()
{
    // For this request: another may be shown by then.
    withFolder([this, id = m_current.id()] {
        if (m_current.id() == id)
            askForNew();
    });
}

void SavedRequests::withFolder(const std::function<void()> &act)
{
    if (m_files.isOpen()) {
        act();
        return;
    }
    // Once: the folder may be opened later for another reason.
    delete m_waiting;
    m_waiting = new QObject(this);
    connect(&m_files, &RequestFiles::opened, m_waiting, [this, act] {
        m_waiting->deleteLater();
        if (m_files.isOpen())
            act();
    });
    connect(m_pane.chooseFolder(), &QDialog::rejected, m_waiting, &QObject::deleteLater);
}

void SavedRequests::askForNew()
{
    const OpenRequest *current = m_current.openRequests().currentRequest();
    if (!current)
        return;
    const Operation *operation = m_workspace.api().operation(current->draft.operationId);
    const QString title = !current->saved.title.isEmpty() ? current->saved.title
        : operation                                       ? operation->title
                                                          : RequestTabs::titleOf(*current, m_workspace);
    auto *dialog = new SaveRequestDialog(m_files.folder(), title, m_pane.currentFolder(), m_page);
    connect(dialog, &QDialog::accepted, this, [this, dialog] { write(dialog->folder(), dialog->title()); });
    dialog->open();
}

void SavedRequests::write(const QString &folder, const QString &title)
{
    const OpenRequest request = *m_current.openRequests().currentRequest();
    const QString from = m_files.pathInFolder(request.saved.file);
    const auto create = [this, folder, title, request, draft = m_builder.draft()](const HttpFile &original) {
        thenResult(m_files.saveNew(folder, newRequest(draft, request.saved, original, folder, title)), this,
                   [this, request](const Result<SavedPlace> &place) {
                       saved(request.id, place, request.draft);
                       if (place)
                           m_pane.select(m_files.pathInFolder(place->file), 0);
                   });
    };
    if (from.isEmpty()) {
        create({});
        return;
    }
    thenResult(m_files.load(from), this,
               [create](const Result<LoadedFile> &loaded) { create(loaded ? loaded->file : HttpFile()); });
}

/// `original`: the file that the request was in; empty if it was in none.
NewRequest SavedRequests::newRequest(const RequestDraft &draft, const SavedPlace &from,
                                     const HttpFile &original, const QString &folder,
                                     const QString &title) const
{
    const QString file = m_files.absolutePath(folder.isEmpty() ? u"new"_s : folder + u"/new"_s);
    const DefinitionTarget target(m_workspace, m_files, file, m_workspace.environment());
    qsizetype index = placeInFile(original, from);
    index = index >= 0 ? index : successorInFile(original, from);
    NewRequest made;
    if (index >= 0) {
        const DefinitionTarget source(m_workspace, m_files, from.file, m_workspace.environment());
        made = copiedRequest(draft, source.place(), original, index, target.folder);
    } else {
        made.definition = definitionOf(draft, target.place());
        made.definition.name = from.name;
    }
    made.definition.title = title;
    return made;
}

void SavedRequests::saved(const QString &id, const Result<SavedPlace> &place, const RequestDraft &written)
{
    m_saving.remove(id);
    if (place) {
        m_current.saved(id, *place, written);
        m_conflicts->drop(id);
        Q_EMIT noticed(tr("Saved in %1.").arg(isolated(m_files.pathInFolder(place->file))));
        return;
    }
    Q_EMIT noticed(place.error().message());
    const OpenRequests &open = m_current.openRequests();
    const bool isOtherwise =
        place.error().kind == ErrorKind::Conflict || place.error().kind == ErrorKind::NotFound;
    if (const int index = open.indexOf(id); isOtherwise && index >= 0) {
        reread(m_files.pathInFolder(open.at(index).saved.file), [this, id] {
            if (m_current.id() == id)
                m_conflicts->compare();
        });
    }
}

void SavedRequests::followFolder(const FolderChanges &changes)
{
    m_current.fileCredentials().follow(m_files.folder().path(), changes);
    for (const auto &[from, to] : changes.renamed)
        m_current.openRequests().renameFiles(m_files.absolutePath(from), m_files.absolutePath(to));
    QStringList files = changes.changed + changes.added + changes.removed;
    for (const auto &[from, to] : changes.renamed)
        files.append(to);
    readOpen(files);
}

/// Reads those that open requests are in again.
void SavedRequests::readOpen(const QStringList &paths)
{
    const OpenRequests &open = m_current.openRequests();
    for (const QString &path : paths) {
        const QString file = m_files.absolutePath(path);
        if (open.find([&file](const OpenRequest &request) { return request.saved.file == file; }) < 0)
            continue;
        reread(path);
    }
}

/// `act`: once what it says is known.
void SavedRequests::reread(const QString &path, const std::function<void()> &act)
{
    thenResult(m_files.load(path), this, [this, path, act](const Result<LoadedFile> &loaded) {
        if (loaded) {
            refresh(*loaded);
        } else if (loaded.error().kind == ErrorKind::NotFound) {
            const OpenRequests &open = m_current.openRequests();
            for (int i = 0; i < open.count(); ++i) {
                if (open.at(i).saved.file == m_files.absolutePath(path))
                    m_conflicts->setGone(open.at(i).id);
            }
        }
        if (act)
            act();
    });
}

void SavedRequests::readAllOpen()
{
    QStringList paths;
    const OpenRequests &open = m_current.openRequests();
    for (int i = 0; m_files.isOpen() && i < open.count(); ++i) {
        const QString path = m_files.pathInFolder(open.at(i).saved.file);
        if (!path.isEmpty() && !paths.contains(path))
            paths.append(path);
    }
    readOpen(paths);
}

/// What was edited here stays, and a person chooses between the two. A request is found by what it said, and
/// only then by its name or number.
void SavedRequests::refresh(const LoadedFile &loaded)
{
    OpenRequests &open = m_current.openRequests();
    const QString file = m_files.absolutePath(loaded.path);
    const std::vector<HttpFileRequest> &requests = loaded.file.requests();
    for (int i = 0; i < open.count(); ++i) {
        const OpenRequest request = open.at(i);
        if (request.saved.file != file)
            continue;
        qsizetype index = placeInFile(loaded.file, request.saved);
        const bool isSame = index >= 0;
        if (isSame) {
            setPrompts(request.id, requests[std::size_t(index)].definition);
            m_conflicts->drop(request.id);
        }
        if (isSame && !request.isMasked) {
            open.setPlace(i, placeOf(file, loaded.file, index));
            continue;
        }
        index = isSame ? index : successorInFile(loaded.file, request.saved);
        const Environment *own = m_workspace.environments().find(request.draft.environmentId);
        if (index < 0) {
            m_conflicts->setGone(request.id);
            continue;
        }
        if (request.isEdited && !request.isMasked) {
            m_conflicts->setChanged(request.id, loaded, index);
            continue;
        }
        if (!own)
            continue;
        m_conflicts->drop(request.id);
        m_current.refresh(i, opened(requests[std::size_t(index)].definition, file, *own).draft,
                          placeOf(file, loaded.file, index));
        if (request.isEdited)
            Q_EMIT noticed(tr("“%1” shows its file again: what was edited held a secret that is in no file.")
                               .arg(isolated(request.saved.title)));
    }
}

void SavedRequests::setPrompts(const QString &id, const RequestDefinition &definition)
{
    std::vector<PromptedVariable> prompts = promptsOf(definition);
    if (m_prompts.value(id) == prompts)
        return;
    m_prompts[id] = std::move(prompts);
    if (m_current.id() == id)
        setVariables();
}

void SavedRequests::follow()
{
    const OpenRequest *current = m_current.openRequests().currentRequest();
    const bool isInFile = current && current->saved.isInFile();
    m_builder.setNotes(isInFile ? m_notes.value(current->id) : QStringList());
    if (isInFile)
        m_pane.select(m_files.pathInFolder(current->saved.file), current->saved.index);
    m_conflicts->follow();
    setVariables();
}

void SavedRequests::setVariables()
{
    const OpenRequest *current = m_current.openRequests().currentRequest();
    const QString file = current ? current->saved.file : QString();
    Variables variables = m_files.variablesFor(file, m_workspace.environment());
    if (!file.isEmpty()) {
        variables.request = [responses = m_responses, file](const RequestReference &reference) {
            return responses.value(reference, file);
        };
    }
    if (current)
        variables.prompted = m_prompts.value(current->id);
    QStringList others = m_files.requestNamesIn(file);
    if (current)
        others.removeAll(current->saved.name);
    m_builder.setVariables(variables, referencesTo(others, m_files.dialectOf(file)), m_files.isOpen());
}

bool SavedRequests::askForValues(const std::function<void()> &send)
{
    const OpenRequest *current = m_current.openRequests().currentRequest();
    const QStringList others = m_files.requestNamesIn(current ? current->saved.file : QString());
    const std::vector<AskedValue> asked =
        valuesToAsk(m_builder.resolved(), m_builder.variables(),
                    [&others](const QString &name) { return others.contains(name); });
    if (asked.empty())
        return false;
    auto *dialog = new ValuesDialog(m_files, m_workspace.environment(), asked, m_page);
    const auto goOn = [this, send, id = m_current.id()] {
        if (m_current.id() == id)
            send();
    };
    connect(dialog, &QDialog::accepted, this, goOn);
    connect(dialog, &ValuesDialog::sendAsIsRequested, this, goOn);
    dialog->open();
    return true;
}

void SavedRequests::keepResponse(const Exchange &exchange, const QString &requestId)
{
    const OpenRequests &open = m_current.openRequests();
    const int index = open.indexOf(requestId);
    if (index < 0 || open.at(index).saved.name.isEmpty())
        return;
    const SavedPlace place = open.at(index).saved;
    then(CheckedResponse::open(exchange, this), this, [this, place](const CheckedResponse &response) {
        m_responses.keep(place.file, place.name, response);
        setVariables();
    });
}

} // namespace patlas

#include "moc_SavedRequests.cpp"
