// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/RequestFiles.h"

#include "core/base/ReadyFuture.h"
#include "core/base/Then.h"
#include "core/base/VisibleText.h"
#include "core/collection/DotEnv.h"
#include "core/collection/DraftDefinition.h"
#include "core/collection/EnvironmentFileEdit.h"
#include "core/collection/SecretInText.h"
#include "core/secret/KnownSecrets.h"
#include "core/storage/Preferences.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QtConcurrent>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace patlas {

namespace {

constexpr QLatin1String folderKey("requests/folder");
constexpr QLatin1String activeKey("requests/environments");
constexpr QLatin1String dotEnvFile(".env");

QByteArray contentOrNothing(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.read(maxEnvironmentFile) : QByteArray();
}

LoadedFile parsed(const QString &path, const FileContent &content)
{
    return {path, HttpFile::read(content.bytes), content.revision};
}

/// An address that gives no access by itself is no secret.
bool isPlainAddress(const QString &value)
{
    const QUrl address(value);
    return address.scheme().startsWith("http"_L1) && address.userInfo().isEmpty() && !address.hasQuery();
}

/// What a person is told; where the secret stands is in its sentence.
Failure refusalOf(const WriteResult &written)
{
    const Error &why = written.error();
    return Failure(why);
}

} // namespace

/// As read, on a worker.
struct RequestFiles::EnvironmentContent {
    EnvironmentFiles files;
    DotEnv dotEnv;
};

void maskEverywhere(const Variable &variable, const QString &origin)
{
    if (credentialInValue(variable.value) || commandInValue(variable.value) || isPlainAddress(variable.value))
        return;
    KnownSecrets::current().add(u"variable "_s + origin + u' ' + variable.name,
                                Secret::copyOf(variable.value.toStdString()));
}

qsizetype placeInFile(const HttpFile &file, const SavedPlace &place)
{
    const auto isIt = [&](const HttpFileRequest &request) {
        return fingerprintOf(request.definition) == place.fingerprint;
    };
    const std::vector<HttpFileRequest> &requests = file.requests();
    if (place.index >= 0 && std::size_t(place.index) < requests.size()
        && isIt(requests[std::size_t(place.index)]))
        return place.index;
    const auto found = std::ranges::find_if(requests, isIt);
    return found == requests.end() ? -1 : found - requests.begin();
}

qsizetype successorInFile(const HttpFile &file, const SavedPlace &place)
{
    const std::vector<HttpFileRequest> &requests = file.requests();
    const auto named = std::ranges::find_if(requests, [&place](const HttpFileRequest &request) {
        return !place.name.isEmpty() && request.definition.name == place.name;
    });
    if (named != requests.end())
        return named - requests.begin();
    // Another program may have put others before it, so that its number says nothing.
    const auto hasTitle = [&place](const HttpFileRequest &request) {
        return request.definition.name.isEmpty() && titleOf(request.definition) == place.title;
    };
    if (std::ranges::count_if(requests, hasTitle) == 1)
        return std::ranges::find_if(requests, hasTitle) - requests.begin();
    return requests.size() == 1 && place.index == 0 ? 0 : -1;
}

SavedPlace placeOf(const QString &absolutePath, const HttpFile &file, qsizetype index)
{
    const RequestDefinition &definition = file.requests()[std::size_t(index)].definition;
    return {absolutePath, int(index), fingerprintOf(definition), titleOf(definition), definition.name};
}

RequestFiles::RequestFiles(Preferences &preferences, QObject *parent)
    : QObject(parent)
    , m_preferences(preferences)
    , m_dotEnv(std::make_shared<const std::vector<Variable>>())
{
    connect(&m_watcher, &QFileSystemWatcher::fileChanged, this, &RequestFiles::readEnvironments);
    connect(&m_watcher, &QFileSystemWatcher::directoryChanged, this, &RequestFiles::readEnvironments);
    connect(&m_folder, &RequestFolder::changed, this, &RequestFiles::readEnvironments);
}

QFuture<Result<FolderListing>> RequestFiles::open(const QString &path)
{
    return then(m_folder.open(path), this, [this](const Result<FolderListing> &listing) {
        if (listing) {
            m_preferences.setValue(folderKey, m_folder.path());
            m_fileVariables.clear();
            m_references.clear();
            m_given.clear();
            if (const QStringList watched = m_watcher.directories() + m_watcher.files(); !watched.isEmpty())
                m_watcher.removePaths(watched);
            readEnvironments();
            Q_EMIT opened();
        }
        return listing;
    });
}

void RequestFiles::reopen()
{
    const QString path = m_preferences.value(folderKey).toString();
    if (path.isEmpty())
        return;
    thenResult(open(path), this, [this](const Result<FolderListing> &listing) {
        if (!listing)
            Q_EMIT failed(listing.error());
    });
}

void RequestFiles::close()
{
    m_folder.close();
    m_preferences.remove(folderKey);
    m_fileVariables.clear();
    m_references.clear();
    m_given.clear();
    ++m_readings;
    takeEnvironments({});
    Q_EMIT opened();
}

QString RequestFiles::absolutePath(const QString &path) const
{
    return m_folder.path() + u'/' + path;
}

QString RequestFiles::pathInFolder(const QString &absolutePath) const
{
    const QString root = m_folder.path() + u'/';
    return m_folder.isOpen() && absolutePath.startsWith(root) ? absolutePath.mid(root.size()) : QString();
}

QFuture<Result<LoadedFile>> RequestFiles::load(const QString &path)
{
    return then(m_folder.read(path), this, [this, path](const Result<FileContent> &content) {
        if (!content)
            return makeReadyResult<LoadedFile>(tl::make_unexpected(content.error()));
        return then(QtConcurrent::run(parsed, path, *content), this, [this](const LoadedFile &loaded) {
            std::vector<Variable> variables;
            for (const HttpFileVariable &variable : loaded.file.variables())
                variables.push_back({variable.name, variable.value});
            References references;
            references.dialect = loaded.file.dialect().value_or(HttpDialect::Universal);
            for (const HttpFileRequest &request : loaded.file.requests()) {
                if (!request.definition.name.isEmpty())
                    references.names.append(request.definition.name);
            }
            const QString absolute = absolutePath(loaded.path);
            if (m_fileVariables.value(absolute) != variables || m_references.value(absolute) != references) {
                m_fileVariables.insert(absolute, variables);
                m_references.insert(absolute, references);
                Q_EMIT variablesChanged();
            }
            return Result<LoadedFile>(loaded);
        });
    });
}

QFuture<Result<SavedPlace>> RequestFiles::save(const SavedPlace &place, const Edit &edit)
{
    const QString path = pathInFolder(place.file);
    if (path.isEmpty())
        return makeReadyResult<SavedPlace>(
            failure(ErrorKind::NotFound, tr("The request is in a folder that is not open."),
                    tr("It is in %1. Nothing was written.").arg(isolated(place.file)),
                    tr("Open that folder, or save the request as a new one.")));
    return then(load(path), this, [this, place, edit, path](const Result<LoadedFile> &loaded) {
        if (!loaded)
            return makeReadyResult<SavedPlace>(tl::make_unexpected(loaded.error()));
        HttpFile file = loaded->file;
        const qsizetype index = placeInFile(file, place);
        if (index < 0)
            return makeReadyResult<SavedPlace>(failure(
                ErrorKind::Conflict, tr("%1 was changed by something else.").arg(isolated(path)),
                tr("This request no longer stands in it as it was opened. Nothing was written, and your "
                   "edits are still here.")));
        const Result<RequestDefinition> wanted = edit(file.requests()[std::size_t(index)].definition);
        if (!wanted)
            return makeReadyResult<SavedPlace>(tl::make_unexpected(wanted.error()));
        const Result<void> edited = file.replace(index, asInHttpFile(*wanted));
        if (!edited)
            return makeReadyResult<SavedPlace>(tl::make_unexpected(edited.error()));
        return then(m_folder.write(path, file.bytes(), loaded->revision), this,
                    [this, file, index, path](const WriteResult &written) {
                        if (!written)
                            return Result<SavedPlace>(refusalOf(written));
                        return Result<SavedPlace>(placeOf(absolutePath(path), file, index));
                    });
    });
}

QFuture<Result<SavedPlace>> RequestFiles::saveNew(const QString &folder, const NewRequest &request)
{
    const Result<QByteArray> text = toHttpText(asInHttpFile(request.definition), request.dialect);
    if (!text)
        return makeReadyResult<SavedPlace>(tl::make_unexpected(text.error()));
    const QByteArray bytes = variableLines(request.variables) + *text;
    const QString name = m_folder.fileNameFor(request.definition.title, folder);
    const QString path = folder.isEmpty() ? name : folder + u'/' + name;
    return then(m_folder.create(path, bytes), this, [this, path, bytes](const WriteResult &written) {
        if (!written)
            return Result<SavedPlace>(refusalOf(written));
        return Result<SavedPlace>(placeOf(absolutePath(path), HttpFile::read(bytes), 0));
    });
}

QFuture<Result<void>> RequestFiles::setVariable(const QString &environment, const QString &name,
                                                const QString &value)
{
    if (isSecretVariable(name, value) || secretInText(value.toUtf8()))
        return makeReadyResult<void>(failure(
            ErrorKind::InvalidInput, tr("%1 looks like a secret.").arg(isolated(name)),
            tr("This file goes to everybody who has the folder, so no secret is written into it."),
            tr("Keep it under Tokens as a credential, and write patlas:credential/ and the name of the "
               "credential as the value here.")));
    const auto path = QString::fromLatin1(sharedEnvironmentFile);
    return then(
        m_folder.read(path), this, [this, path, environment, name, value](const Result<FileContent> &now) {
            if (!now && now.error().kind != ErrorKind::NotFound)
                return makeReadyResult<void>(tl::make_unexpected(now.error()));
            const FileContent content = now.value_or(FileContent());
            const Result<QByteArray> bytes = withEnvironmentVariable(content.bytes, environment, name, value);
            if (!bytes)
                return makeReadyResult<void>(tl::make_unexpected(bytes.error()));
            return then(m_folder.write(path, *bytes, content.revision), this,
                        [this](const WriteResult &written) {
                            if (!written)
                                return Result<void>(refusalOf(written));
                            readEnvironments();
                            return Result<void>();
                        });
        });
}

QStringList RequestFiles::activeEnvironments() const
{
    QStringList active = m_preferences.value(activeKey + u'/' + m_folder.path()).toStringList();
    const QStringList known = m_environments.names();
    active.removeIf([&known](const QString &name) { return !known.contains(name); });
    return active;
}

void RequestFiles::setActiveEnvironments(const QStringList &names)
{
    m_preferences.setValue(activeKey + u'/' + m_folder.path(), names);
    Q_EMIT variablesChanged();
}

Variables RequestFiles::variablesFor(const QString &file, const Environment &environment) const
{
    std::vector<VariableLayer> layers;
    if (const auto own = m_fileVariables.constFind(file); own != m_fileVariables.constEnd() && !own->empty())
        layers.push_back({QFileInfo(file).fileName(), *own});
    return variablesBehind(std::move(layers), environment);
}

Variables RequestFiles::variablesBehind(std::vector<VariableLayer> layers,
                                        const Environment &environment) const
{
    for (VariableLayer &layer : m_environments.layersFor(activeEnvironments()))
        layers.push_back(std::move(layer));
    const QString base = environment.apiBase.toString(QUrl::FullyEncoded);
    layers.push_back({environment.name, {{u"baseUrl"_s, base.endsWith(u'/') ? base.chopped(1) : base}}});
    Variables variables(std::move(layers));
    variables.now = QDateTime::currentDateTime();
    variables.given = m_given.in(placeOfGiven(environment));
    variables.dotEnv = [dotEnv = m_dotEnv](const QString &name) -> std::optional<QString> {
        const auto found = std::find_if(dotEnv->rbegin(), dotEnv->rend(),
                                        [&name](const Variable &variable) { return variable.name == name; });
        return found == dotEnv->rend() ? std::nullopt : std::optional(found->value);
    };
    variables.processEnvironment = [](const QString &name) -> std::optional<QString> {
        if (!qEnvironmentVariableIsSet(name.toUtf8()))
            return std::nullopt;
        const Variable variable{name, qEnvironmentVariable(name.toUtf8())};
        if (isSecretVariable(name, variable.value))
            maskEverywhere(variable, u"process"_s);
        return variable.value;
    };
    return variables;
}

QString RequestFiles::placeOfGiven(const Environment &environment) const
{
    return (QStringList(environment.id) + activeEnvironments()).join(u'\n');
}

void RequestFiles::giveValue(const Environment &environment, const QString &name, Secret value, bool isSecret)
{
    m_given.set(placeOfGiven(environment), name, std::move(value), isSecret);
    Q_EMIT variablesChanged();
}

void RequestFiles::forgetGivenValues()
{
    m_given.clear();
    Q_EMIT variablesChanged();
}

void RequestFiles::readEnvironments()
{
    if (!m_folder.isOpen())
        return;
    const QString root = m_folder.path();
    const auto read = [root] {
        return EnvironmentContent{
            readEnvironmentFiles(contentOrNothing(root + u'/' + QLatin1String(sharedEnvironmentFile)),
                                 contentOrNothing(root + u'/' + QLatin1String(privateEnvironmentFile))),
            readDotEnv(contentOrNothing(root + u'/' + dotEnvFile))};
    };
    then(QtConcurrent::run(read), this,
         [this, root, reading = ++m_readings](const EnvironmentContent &content) {
             if (reading != m_readings)
                 return;
             takeEnvironments(content);
             // A file that an editor replaced is no longer watched; the folder tells of new ones.
             QStringList watched{root};
             for (const QLatin1String name :
                  {QLatin1String(sharedEnvironmentFile), QLatin1String(privateEnvironmentFile), dotEnvFile})
                 watched.append(root + u'/' + name);
             m_watcher.addPaths(watched);
         });
}

void RequestFiles::takeEnvironments(const EnvironmentContent &content)
{
    m_environments = content.files;
    for (const FileEnvironment &environment : m_environments.personal) {
        for (const Variable &variable : environment.variables)
            maskEverywhere(variable, environment.name);
    }
    for (const Variable &variable : content.dotEnv.variables) {
        if (isSecretVariable(variable.name, variable.value))
            maskEverywhere(variable, dotEnvFile);
    }
    m_dotEnv = std::make_shared<const std::vector<Variable>>(content.dotEnv.variables);
    Q_EMIT variablesChanged();
}

} // namespace patlas

#include "moc_RequestFiles.cpp"
