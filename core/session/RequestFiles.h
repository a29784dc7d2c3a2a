// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/collection/CopiedDefinition.h"
#include "core/collection/EnvironmentFiles.h"
#include "core/collection/HttpFile.h"
#include "core/collection/RequestFolder.h"
#include "core/environment/Environment.h"
#include "core/request/OpenRequest.h"
#include "core/request/Variables.h"
#include "core/session/SessionValues.h"

#include <QFileSystemWatcher>
#include <QHash>
#include <QObject>

#include <functional>
#include <memory>

namespace patlas {

class Preferences;

/// A file of requests as it was read last.
struct LoadedFile {
    QString path; ///< from the open folder
    HttpFile file;
    FileRevision revision;
};

/// The number of the request in the file as it is now; -1: it is no longer there as it was.
qsizetype placeInFile(const HttpFile &file, const SavedPlace &place);
/// The number of what the file has in its place, if it is no longer there as it was: the request of the same
/// name, or else of the same title, or the only one of the file; -1: none is sure to be it.
qsizetype successorInFile(const HttpFile &file, const SavedPlace &place);
/// Where the request of the file is saved.
SavedPlace placeOf(const QString &absolutePath, const HttpFile &file, qsizetype index);

inline constexpr qint64 maxEnvironmentFile = 1 << 20; ///< bytes; of a longer one the rest is not read

/// Masks the value wherever requests are kept or shown from now on, unless it gives no access. `origin`: of
/// the variable.
void maskEverywhere(const Variable &variable, const QString &origin);

/// The open folder of request files with its environments: what is read from it, how a request is saved in
/// it, and which variables hold for a request. GUI thread; the disk is used on others.
class RequestFiles : public QObject {
    Q_OBJECT

public:
    /// The preferences, which must outlive it, know the folder of the last session.
    explicit RequestFiles(Preferences &preferences, QObject *parent = nullptr);

    RequestFolder &folder() { return m_folder; }
    const RequestFolder &folder() const { return m_folder; }
    bool isOpen() const { return m_folder.isOpen(); }
    /// Opens the folder, and again at the next start.
    QFuture<Result<FolderListing>> open(const QString &path);
    /// That of the last session; does nothing if there was none.
    void reopen();
    void close();

    QString absolutePath(const QString &path) const; ///< of one from the open folder
    /// From the open folder; empty: it is not in there.
    QString pathInFolder(const QString &absolutePath) const;

    /// Reads and parses the file.
    QFuture<Result<LoadedFile>> load(const QString &path);

    /// Makes of what the file says now what is to be saved.
    using Edit = std::function<Result<RequestDefinition>(const RequestDefinition &now)>;
    /// Writes an edited request. Conflict: something else changed it or took it out of the file; then nothing
    /// is written.
    QFuture<Result<SavedPlace>> save(const SavedPlace &place, const Edit &edit);
    /// Writes the request into a new file, which its title names. `folder`: from the open one.
    QFuture<Result<SavedPlace>> saveNew(const QString &folder, const NewRequest &request);

    /// What the requests of a file that was read (absolute path) are called by others.
    QStringList requestNamesIn(const QString &file) const { return m_references.value(file).names; }
    /// In which a reference is written in the file; universal where nothing tells.
    HttpDialect dialectOf(const QString &file) const { return m_references.value(file).dialect; }

    /// Gives the variable a value in the shared environment file, which is made if there is none.
    /// InvalidInput: the value is a secret, which no file holds, or the name is none of a variable.
    QFuture<Result<void>> setVariable(const QString &environment, const QString &name, const QString &value);

    /// Keeps what a person typed for a variable until Patlas quits or another folder is opened: for requests
    /// to this environment while the same environments of the folder are active.
    void giveValue(const Environment &environment, const QString &name, Secret value, bool isSecret);
    void forgetGivenValues();

    /// What the environment files beside the requests say.
    const EnvironmentFiles &environments() const { return m_environments; }
    QStringList activeEnvironments() const; ///< that are chosen, a later one wins
    void setActiveEnvironments(const QStringList &names);

    /// For a request of this file (absolute; empty: of none): its own, those of the active environments, and
    /// the address of the API's environment as "baseUrl".
    Variables variablesFor(const QString &file, const Environment &environment) const;
    /// The same with these layers in front of those of the active environments.
    Variables variablesBehind(std::vector<VariableLayer> inner, const Environment &environment) const;

Q_SIGNALS:
    void opened(); ///< another folder, or none
    void variablesChanged(); ///< of any request
    void failed(const patlas::Error &error); ///< the folder of the last session cannot be opened

private:
    /// What is needed to refer to the requests of a file.
    struct References {
        QStringList names;
        HttpDialect dialect = HttpDialect::Universal;
        bool operator==(const References &) const = default;
    };
    QString placeOfGiven(const Environment &environment) const;
    void readEnvironments();
    struct EnvironmentContent;
    void takeEnvironments(const EnvironmentContent &content);

    Preferences &m_preferences;
    RequestFolder m_folder;
    EnvironmentFiles m_environments;
    std::shared_ptr<const std::vector<Variable>> m_dotEnv; ///< of ".env"
    int m_readings = 0; ///< of environments; the last one counts
    QHash<QString, std::vector<Variable>> m_fileVariables; ///< of files that were read, by path
    QHash<QString, References> m_references; ///< likewise
    SessionValues m_given;
    QFileSystemWatcher m_watcher; ///< of the environment files
};

} // namespace patlas
